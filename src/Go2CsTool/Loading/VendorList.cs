// vendor/modules.txt: the packages that stand in the vendor folder, and to which modules they belong.
namespace Go2Cs.Loading;

/// <summary>The vendor folder of a module or of a workspace. Go: cmd/go/internal/modload/vendor.go.</summary>
internal sealed class VendorList
{
    private const int ModuleMinor = 14;
    private const int WorkspaceMinor = 22;

    private readonly Dictionary<string, string> _owners = [];
    private readonly Dictionary<string, string> _versions = [];
    private readonly string _folder;

    // "# path version [=> …]" opens a module, "## explicit; go 1.N" describes it, the other lines are its packages.
    private VendorList(string folder, string text)
    {
        _folder = folder;
        var module = "";
        foreach (var line in text.Split('\n').Select(static l => l.TrimEnd('\r')))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (line[3..].Split(';').Select(static p => p.Trim())
                    .FirstOrDefault(static p => p.StartsWith("go ", StringComparison.Ordinal)) is { } go)
                {
                    _versions[module] = "go" + go[3..];
                }
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                module = line.Split(' ')[1];
            }
            else if (line.Length > 0)
            {
                _owners[line] = module;
            }
        }
    }

    /// <summary>The list, if the build uses the vendor folder.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="root">The folder of go.mod or go.work.</param>
    /// <param name="context">May ask for it, or not to use it.</param>
    /// <param name="minor">The go line of that file.</param>
    /// <param name="isWorkspace">Whether it is go.work.</param>
    public static VendorList? Find(SourceTree tree, string root, BuildContext context, int minor, bool isWorkspace)
    {
        var folder = Path.Combine(root, "vendor");
        var path = Path.Combine(folder, "modules.txt");
        if (context.ModuleMode is "mod" or "readonly" || !tree.FileExists(path))
            return null;
        var text = tree.ReadText(path);
        var isAsked = context.ModuleMode == "vendor"
            || minor >= (isWorkspace ? WorkspaceMinor : ModuleMinor) && isWorkspace == IsForWorkspace(text);
        return isAsked ? new VendorList(folder, text) : null;
    }

    /// <summary>The module and folder of a package; null if it is not in the vendor folder.</summary>
    public (GoModule Module, string Folder)? Resolve(string importPath)
    {
        if (!_owners.TryGetValue(importPath, out var owner))
            return null;
        var at = Path.Combine(_folder, importPath);
        return (new GoModule(owner, "", at, _versions.GetValueOrDefault(owner, "go1.16"), PackageKind.Translated), at);
    }

    private static bool IsForWorkspace(string text) =>
        text.Split('\n')[0].StartsWith("## ", StringComparison.Ordinal)
            && text.Split('\n')[0].Contains("workspace", StringComparison.Ordinal);
}
