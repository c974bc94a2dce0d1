// Raised where a stage meets Go that has no translation yet; it carries the reason, and the place once a caller knows it.
namespace Go2Cs.Diagnostics;

/// <summary>A Go construct that has no translation yet.</summary>
public sealed class UnsupportedException(string what) : Exception(what)
{
    /// <summary>Code of the diagnostic that it becomes (docs/diagnostics.md).</summary>
    public const string Code = "GO2CS0001";

    /// <summary>Where the construct stands; null until a caller knows.</summary>
    public Pos? At { get; init; }
}
