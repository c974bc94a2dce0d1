// The modules of a build: the main one, and those it requires, in the versions that minimal version selection gives, each in its
// folder: replaced ones where go.mod says, others in the module cache or in the main module's vendor folder.
namespace Go2Cs.Loading;

/// <summary>A module with the folder that has its sources.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Version">Its version; empty for the main module.</param>
/// <param name="Folder">The folder; need not exist.</param>
/// <param name="GoVersion">The language version, go1.N.</param>
public sealed record GoModule(string Path, string Version, string Folder, string GoVersion);

/// <summary>Finds modules and the folders of their packages. Go: cmd/go/internal/modload.</summary>
public sealed class ModuleGraph
{
    private readonly ModFile file;
    private readonly List<GoModule> modules = [];
    private readonly Dictionary<string, string>? vendored;
    private readonly Dictionary<string, string> vendorVersions = [];

    private ModuleGraph(string folder, ModFile file)
    {
        this.file = file;
        Main = new GoModule(file.Module, "", folder, "go1." + file.GoMinor);
        modules.Add(Main);
        var list = Path.Combine(folder, "vendor", "modules.txt");
        if (File.Exists(list) && file.GoMinor >= 14)
            vendored = ReadVendorList(File.ReadLines(list));
        else
            Select();
        // The longest path that is a prefix wins.
        modules.Sort((a, b) => b.Path.Length.CompareTo(a.Path.Length));
    }

    /// <summary>The module that is being built.</summary>
    public GoModule Main { get; }

    /// <summary>Reads the go.mod of a folder or of the nearest one above; null if there is none.</summary>
    /// <exception cref="LoadException">A go.mod file is not understood.</exception>
    public static ModuleGraph? Find(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, "go.mod");
            if (File.Exists(path))
                return new ModuleGraph(at, ModFile.Parse("go.mod", File.ReadAllText(path)));
        }
        return null;
    }

    /// <summary>The module and folder of an import path; null if no module has a folder for it.</summary>
    public (GoModule Module, string Folder)? Resolve(string importPath)
    {
        foreach (var module in modules)
        {
            if (!IsWithin(importPath, module.Path))
                continue;
            var folder = Path.Combine(module.Folder, importPath[module.Path.Length..].TrimStart('/'));
            if (HasGoFiles(folder) && !IsNestedModule(module.Folder, folder))
                return (module, folder);
        }
        if (vendored is not null && vendored.TryGetValue(importPath, out var owner))
        {
            var folder = Path.Combine(Main.Folder, "vendor", importPath);
            return (new GoModule(owner, "", folder, vendorVersions.GetValueOrDefault(owner, "go1.16")), folder);
        }
        return null;
    }

    /// <summary>Whether an import path lies in the main module.</summary>
    public bool IsMain(string importPath) => IsWithin(importPath, Main.Path);

    /// <summary>The import path of a folder in the main module; null if it lies elsewhere.</summary>
    public string? ImportPathOf(string folder)
    {
        var relative = Path.GetRelativePath(Main.Folder, Path.GetFullPath(folder)).Replace('\\', '/');
        if (relative == ".")
            return Main.Path;
        return relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative)
            ? null
            : Main.Path + "/" + relative;
    }

    private static bool IsWithin(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/');

    private static bool HasGoFiles(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.go").Any();

    // A go.mod between a module's folder and a package makes that package part of another module.
    private static bool IsNestedModule(string root, string folder)
    {
        for (var at = folder; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (File.Exists(Path.Combine(at, "go.mod")))
                return true;
        }
        return false;
    }

    // Minimal version selection: of each module the greatest version that anything reachable asks for.
    private void Select()
    {
        var selected = new Dictionary<string, string>();
        var pending = new Stack<ModuleVersion>(file.Require);
        var seen = new HashSet<ModuleVersion>();
        while (pending.TryPop(out var required))
        {
            if (!seen.Add(required) || file.Exclude.Contains(required) || required.Path == Main.Path)
                continue;
            if (!selected.TryGetValue(required.Path, out var known) || ModuleVersion.Compare(required.Version, known) > 0)
                selected[required.Path] = required.Version;
            if (ModFileOf(required) is { } mod)
            {
                foreach (var next in mod.Require)
                    pending.Push(next);
            }
        }
        foreach (var (path, version) in selected)
        {
            var module = new ModuleVersion(path, version);
            modules.Add(new GoModule(path, version, FolderOf(module), "go1." + (ModFileOf(module)?.GoMinor ?? 16)));
        }
    }

    private ModuleVersion? ReplacementOf(ModuleVersion module) =>
        (file.Replace.FirstOrDefault(r => r.Old == module) ?? file.Replace.FirstOrDefault(r => r.Old == new ModuleVersion(module.Path, "")))?.New;

    private string FolderOf(ModuleVersion module)
    {
        var actual = ReplacementOf(module) ?? module;
        return actual.Version == ""
            ? Path.GetFullPath(Path.Combine(Main.Folder, actual.Path))
            : Path.Combine(Cache, $"{ModuleVersion.Escape(actual.Path)}@{ModuleVersion.Escape(actual.Version)}");
    }

    private ModFile? ModFileOf(ModuleVersion module)
    {
        var actual = ReplacementOf(module) ?? module;
        var path = Path.Combine(FolderOf(module), "go.mod");
        // The cache has the go.mod of modules whose sources were never needed.
        if (!File.Exists(path) && actual.Version != "")
            path = Path.Combine(Cache, "cache", "download", ModuleVersion.Escape(actual.Path), "@v", ModuleVersion.Escape(actual.Version) + ".mod");
        return File.Exists(path) ? ModFile.Parse(path, File.ReadAllText(path)) : null;
    }

    private static string Cache
    {
        get
        {
            if (Environment.GetEnvironmentVariable("GOMODCACHE") is { Length: > 0 } cache)
                return cache;
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            var paths = Environment.GetEnvironmentVariable("GOPATH") is { Length: > 0 } given ? given : Path.Combine(home, "go");
            return Path.Combine(paths.Split(Path.PathSeparator)[0], "pkg", "mod");
        }
    }

    // "# path version [=> …]" opens a module, "## explicit; go 1.N" describes it, the other lines are its packages.
    private Dictionary<string, string> ReadVendorList(IEnumerable<string> lines)
    {
        var packages = new Dictionary<string, string>();
        var module = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (line[3..].Split(';').Select(static p => p.Trim()).FirstOrDefault(static p => p.StartsWith("go ", StringComparison.Ordinal)) is { } go)
                    vendorVersions[module] = "go" + go[3..];
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                module = line.Split(' ')[1];
            }
            else if (line.Length > 0)
            {
                packages[line] = module;
            }
        }
        return packages;
    }
}
