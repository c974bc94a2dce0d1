// Which folders a command-line argument names: a folder, a tree of folders (DIR/...), or all of std or cmd.
namespace Go2Cs.Loading;

/// <summary>Expands package patterns. Go: cmd/go/internal/search.</summary>
internal static class PackagePatterns
{
    /// <summary>The folders that a pattern names, sorted by path.</summary>
    /// <exception cref="LoadException">There is no such folder.</exception>
    public static IEnumerable<string> Expand(string pattern, BuildContext context, ModuleGraph? modules)
    {
        if (pattern is "std" or "cmd" && context.GoRoot is { } root)
        {
            var source = Path.Combine(Path.GetFullPath(root), "src");
            return pattern == "cmd"
                ? Tree(Path.Combine(source, "cmd"), enterVendor: true)
                : Tree(source, enterVendor: true)
                    .Where(d => d != source && !(d + "/").StartsWith(Path.Combine(source, "cmd") + "/", StringComparison.Ordinal));
        }
        var isTree = pattern == "..." || pattern.EndsWith("/...", StringComparison.Ordinal);
        var folder = !isTree ? pattern : pattern == "..." ? "." : pattern[..^4];
        if (!Directory.Exists(folder) && !IsPath(folder) && modules?.Resolve(folder) is var (_, found))
            folder = found;
        if (!Directory.Exists(folder))
            throw new LoadException($"{folder}: no such file or directory");
        folder = Path.GetFullPath(folder).TrimEnd('/');
        return isTree ? Tree(folder, enterVendor: false) : [folder];
    }

    /// <summary>Whether a pattern names a folder for certain, no import path.</summary>
    public static bool IsPath(string pattern) => pattern is "." or ".." || pattern.StartsWith('/')
        || pattern.StartsWith("./", StringComparison.Ordinal) || pattern.StartsWith("../", StringComparison.Ordinal);

    // Folders with Go files; testdata, hidden folders and nested modules left out.
    private static List<string> Tree(string root, bool enterVendor)
    {
        var result = new List<string>();
        Visit(root);
        return result;

        void Visit(string folder)
        {
            if (Directory.EnumerateFiles(folder, "*.go").Any())
                result.Add(folder);
            foreach (var inner in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(inner);
                if (name == "testdata" || name[0] is '.' or '_' || name == "vendor" && !enterVendor)
                    continue;
                if (!enterVendor && File.Exists(Path.Combine(inner, "go.mod")))
                    continue;
                Visit(inner);
            }
        }
    }
}
