// The modules of a build: the main one or those of the workspace, and those they require, in the versions that minimal version
// selection gives, each in its folder: replaced ones where go.mod and go.work say, others in the module cache or in the vendor folder.
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>A module with the folder that has its sources.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Version">Its version; empty for main modules.</param>
/// <param name="Folder">The folder; need not exist.</param>
/// <param name="GoVersion">The language version, go1.N.</param>
/// <param name="Kind">Whether it is the user's own.</param>
public sealed record GoModule(string Path, string Version, string Folder, string GoVersion, PackageKind Kind);

/// <summary>Finds modules and the folders of their packages. Go: cmd/go/internal/modload.</summary>
public sealed class ModuleGraph
{
    private const string Work = "go.work";

    private readonly SourceTree _tree;
    private readonly List<(GoModule Module, ModFile File)> _mains = [];
    private readonly WorkFile? _work;
    private readonly string _root;
    private readonly Lazy<List<GoModule>> _modules;
    private readonly Lazy<VendorList?> _vendor;

    private ModuleGraph(SourceTree tree, BuildContext context, string? folder, string? workPath)
    {
        _tree = tree;
        _root = folder ?? "";
        if (workPath is null)
        {
            AddMain(folder!);
        }
        else
        {
            _root = Path.GetDirectoryName(workPath)!;
            _work = WorkFile.Parse(tree.ReadText(workPath), _root);
            foreach (var used in _work.Use)
                AddMain(used);
            CheckReplacements(_work);
        }
        Main = _mains.Find(m => m.Module.Folder == folder).Module;
        _vendor = new(() =>
            VendorList.Find(tree, _root, context, _work is null ? _mains[0].File.GoMinor : LanguageVersion.Parse(_work.GoVersion).Minor,
                _work is not null));
        _modules = new(Select);
    }

    /// <summary>The module in which the search began; null if that is none of the workspace.</summary>
    public GoModule? Main { get; }

    /// <summary>Reads the go.mod of a folder or of the nearest one above, and the go.work around it; null if there is neither.</summary>
    /// <exception cref="LoadException">One of the files is not understood, or the module does not belong to the workspace.</exception>
    public static ModuleGraph? Find(string folder, BuildContext context, SourceTree tree)
    {
        folder = Path.GetFullPath(folder);
        var module = FolderWith(tree, folder, "go.mod");
        var work = WorkPath(tree, folder);
        if (module is null && work is null)
            return null;
        var graph = new ModuleGraph(tree, context, module, work);
        if (module is not null && graph.Main is null)
        {
            var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
            throw new LoadException(
                $"{(name == "." ? "current directory" : "directory " + name)} is contained in a module that is not one of the workspace modules"
                + $" listed in go.work. You can add the module to the workspace using:\n\tgo work use {name}");
        }
        return graph;
    }

    /// <summary>The module and folder of an import path; null if no module has a folder for it.</summary>
    public (GoModule Module, string Folder)? Resolve(string importPath)
    {
        foreach (var module in _modules.Value)
        {
            if (!IsWithin(importPath, module.Path))
                continue;
            var folder = Path.Combine(module.Folder, importPath[module.Path.Length..].TrimStart('/'));
            if (_tree.Files(folder, ".go").Any() && !IsNestedModule(module.Folder, folder))
                return (module, folder);
        }
        return _vendor.Value?.Resolve(importPath);
    }

    /// <summary>The main module in whose tree an import path lies; null if in none.</summary>
    public GoModule? MainOf(string importPath) =>
        _mains.Select(static m => m.Module).Where(m => IsWithin(importPath, m.Path)).MaxBy(static m => m.Path.Length);

    /// <summary>The import path of a folder in a main module; null if it lies elsewhere.</summary>
    public (string Path, GoModule Module)? ImportPathOf(string folder)
    {
        folder = Path.GetFullPath(folder);
        var module = _mains.Select(static m => m.Module)
            .Where(m => folder == m.Folder || folder.StartsWith(m.Folder.TrimEnd('/') + "/", StringComparison.Ordinal))
            .MaxBy(static m => m.Folder.Length);
        if (module is null)
            return null;
        var relative = Path.GetRelativePath(module.Folder, folder).Replace('\\', '/');
        return (relative == "." ? module.Path : module.Path + "/" + relative, module);
    }

    // The folder itself or the nearest one above that has a file.
    private static string? FolderWith(SourceTree tree, string folder, string name)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (tree.FileExists(Path.Combine(at, name)))
                return at;
        }
        return null;
    }

    private static string? WorkPath(SourceTree tree, string folder) => Environment.GetEnvironmentVariable("GOWORK") switch
    {
        "off" => null,
        { Length: > 0 } given => Path.GetFullPath(given),
        _ => FolderWith(tree, folder, Work) is { } at ? Path.Combine(at, Work) : null,
    };

    private static bool IsWithin(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/');

    // A go.mod between a module's folder and a package makes that package part of another module.
    private bool IsNestedModule(string root, string folder)
    {
        for (var at = folder; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (_tree.FileExists(Path.Combine(at, "go.mod")))
                return true;
        }
        return false;
    }

    private void AddMain(string folder)
    {
        var path = Path.Combine(folder, "go.mod");
        var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        if (!_tree.FileExists(path))
        {
            throw new LoadException(
                $"cannot load module {Path.GetDirectoryName(name)} listed in go.work file: open {name}: no such file or directory");
        }

        var file = ModFile.Parse("go.mod", _tree.ReadText(path), folder);
        _mains.Add((new GoModule(file.Module, "", folder, "go1." + file.GoMinor, PackageKind.Own), file));
    }

    // Modules of a workspace may replace a module by different ones only if go.work says by which.
    private void CheckReplacements(WorkFile work)
    {
        var known = new Dictionary<ModuleVersion, ModuleVersion>();
        foreach (var line in _mains.SelectMany(static m => m.File.Replace))
        {
            if (known.TryAdd(line.Old, line.New) || known[line.Old] == line.New || work.Replace.Any(r => r.Old.Path == line.Old.Path))
                continue;
            var (path, first, second) = (Text(line.Old), Text(known[line.Old]), Text(line.New));
            throw new LoadException(
                $"conflicting replacements for {path}:\n\t{first}\n\t{second}\nuse \"go work edit -replace {path}=[override]\" to resolve");
        }

        static string Text(ModuleVersion module) => module.Version == "" ? module.Path : $"{module.Path}@{module.Version}";
    }

    // Minimal version selection: of each module the greatest version that anything asks for which counts.
    private List<GoModule> Select()
    {
        var list = _mains.Select(static m => m.Module).ToList();
        if (_vendor.Value is null)
        {
            var selected = new Dictionary<string, string>();
            var seen = new HashSet<(ModuleVersion, bool)>();
            foreach (var (_, file) in _mains)
            {
                foreach (var required in file.Require)
                    Require(required, file.IsPruned);
            }
            foreach (var (path, version) in selected)
            {
                var module = new ModuleVersion(path, version);
                var kind = ReplacementOf(module) is { Version: "" } ? PackageKind.Own : PackageKind.Translated;
                list.Add(new GoModule(path, version, FolderOf(module), "go1." + (ModFileOf(module)?.GoMinor ?? 16), kind));
            }

            void Require(ModuleVersion required, bool pruned)
            {
                if (!Note(required) || !seen.Add((required, pruned)) || ModFileOf(required) is not { } mod)
                    return;
                foreach (var next in mod.Require)
                {
                    if (!pruned || !mod.IsPruned)
                        Require(next, pruned: false);
                    else
                        Note(next);
                }
            }

            bool Note(ModuleVersion required)
            {
                if (_mains.Exists(m => m.File.Exclude.Contains(required) || m.Module.Path == required.Path))
                    return false;
                if (!selected.TryGetValue(required.Path, out var known) || ModuleVersion.Compare(required.Version, known) > 0)
                    selected[required.Path] = required.Version;
                return true;
            }
        }
        // The longest path that is a prefix wins.
        list.Sort((a, b) => b.Path.Length.CompareTo(a.Path.Length));
        return list;
    }

    // What go.work says goes before what the go.mod files say; a line for one version before one for all.
    private ModuleVersion? ReplacementOf(ModuleVersion module)
    {
        foreach (var lines in (IEnumerable<IReadOnlyList<ModReplace>>)[_work?.Replace ?? [], .. _mains.Select(static m => m.File.Replace)])
        {
            var line = lines.FirstOrDefault(r => r.Old == module) ?? lines.FirstOrDefault(r => r.Old == new ModuleVersion(module.Path, ""));
            if (line is not null)
                return line.New;
        }
        return null;
    }

    private string FolderOf(ModuleVersion module)
    {
        var actual = ReplacementOf(module) ?? module;
        return actual.Version == ""
            ? actual.Path
            : Path.Combine(Cache, $"{ModuleVersion.Escape(actual.Path)}@{ModuleVersion.Escape(actual.Version)}");
    }

    private ModFile? ModFileOf(ModuleVersion module)
    {
        var actual = ReplacementOf(module) ?? module;
        var folder = FolderOf(module);
        var path = Path.Combine(folder, "go.mod");
        // The cache has the go.mod of modules whose sources were never needed.
        if (!_tree.FileExists(path) && actual.Version != "")
        {
            path = Path.Combine(Cache, "cache", "download", ModuleVersion.Escape(actual.Path), "@v",
                ModuleVersion.Escape(actual.Version) + ".mod");
        }

        return _tree.FileExists(path) ? ModFile.Parse(path, _tree.ReadText(path), folder) : null;
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
}
