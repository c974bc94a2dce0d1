// Where a rule is explained.
namespace GoSync.Analyzers;

internal static class Help
{
    /// <summary>The section of docs/diagnostics.md, which is packed beside the library.</summary>
    public static string Link(string id) => "docs/diagnostics.md#" + id.ToLowerInvariant();
}
