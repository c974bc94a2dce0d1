// Raised where lowering meets Go that it cannot translate yet; it carries the reason, the lowerer adds the place.
namespace Go2Cs.Lowering;

/// <summary>A Go construct that has no translation yet.</summary>
internal sealed class UnsupportedException(string what) : Exception(what)
{
    /// <summary>Where the construct stands; null until a caller knows.</summary>
    public Go2Cs.Diagnostics.Pos? At { get; init; }
}
