// Packages below a folder named internal may be imported only from the tree that the folder's parent roots.
namespace Go2Cs.Loading;

/// <summary>The rule of internal packages. Go: cmd/go/internal/load disallowInternal.</summary>
internal static class InternalRule
{
    /// <summary>Whether a package may import a path.</summary>
    public static bool Allows(GoPackage importer, string path)
    {
        var at = path == "internal" || path.StartsWith("internal/", StringComparison.Ordinal) ? 0
            : path.EndsWith("/internal", StringComparison.Ordinal) ? path.Length - "internal".Length
            : path.LastIndexOf("/internal/", StringComparison.Ordinal) + 1;
        if (at == 0 && !path.StartsWith("internal", StringComparison.Ordinal))
            return true;
        var parent = path[..at].TrimEnd('/');
        var from = importer.PathInModule ?? importer.ImportPath;
        // At the root of the standard library: all of it, and nobody else.
        if (parent is "" or "vendor" or "cmd" || parent.StartsWith("cmd/", StringComparison.Ordinal))
            return importer.IsStandard && (!parent.StartsWith("cmd", StringComparison.Ordinal) || IsWithin(from, parent));
        return IsWithin(from, parent);
    }

    private static bool IsWithin(string path, string prefix) =>
        path == prefix || path == prefix + "_test" || path.StartsWith(prefix + "/", StringComparison.Ordinal);
}
