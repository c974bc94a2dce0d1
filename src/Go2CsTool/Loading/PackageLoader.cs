// Loads packages and all they import, wave by wave: the packages of a wave are read and parsed in parallel, their imports are the
// next wave. What go build finds before it compiles is found here: missing packages, programs and internal packages that are
// imported, files that //go:embed does not find. Cycles are looked for in ImportCycles.
using Go2Cs.Diagnostics;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>The loaded packages.</summary>
/// <param name="Roots">The packages asked for, and the variants for their tests.</param>
/// <param name="Errors">What keeps go build from compiling, as it prints it.</param>
/// <param name="Module">The module of the packages asked for; null if they are outside of any.</param>
public sealed record PackageGraph(IReadOnlyList<GoPackage> Roots, IReadOnlyList<string> Errors, GoModule? Module);

/// <summary>Loads packages. Go: cmd/go/internal/load.</summary>
public sealed class PackageLoader
{
    private readonly BuildContext _context;
    private readonly SourceTree _tree;
    private readonly ModuleGraph? _modules;
    private readonly PackageLocator _locator;
    private readonly PackageReader _reader;
    private readonly Dictionary<string, GoPackage?> _packages = [];
    private readonly Dictionary<string, string> _faults = [];
    private readonly List<string> _errors = [];
    private readonly int _workers;

    /// <summary>Creates a loader.</summary>
    /// <param name="context">The target.</param>
    /// <param name="tree">The files.</param>
    /// <param name="modules">The modules; null outside of any.</param>
    /// <param name="names">What files are called in messages.</param>
    /// <param name="workers">How many files are read and parsed at once.</param>
    internal PackageLoader(BuildContext context, SourceTree tree, ModuleGraph? modules, SourceNames names, int workers)
    {
        _context = context;
        _tree = tree;
        _modules = modules;
        _workers = workers;
        _locator = new PackageLocator(context, tree, modules);
        _reader = new PackageReader(context, tree, names);
    }

    /// <summary>Loads the packages that the patterns name.</summary>
    /// <param name="patterns">Folders, <c>DIR/...</c>, <c>std</c>, <c>cmd</c>.</param>
    /// <param name="withTests">Whether to load their tests, too.</param>
    /// <exception cref="LoadException">A folder is missing or has no Go files.</exception>
    public PackageGraph Load(IEnumerable<string> patterns, bool withTests)
    {
        var roots = new List<PackageLocation>();
        var named = new HashSet<string>();
        foreach (var pattern in patterns)
        {
            var isTree = pattern.EndsWith("...", StringComparison.Ordinal) || pattern is "std" or "cmd";
            foreach (var folder in PackagePatterns.Expand(pattern, _context, _modules))
            {
                var at = _locator.At(folder);
                if (at is { IsStandard: true, ImportPath: "builtin" or "unsafe" })
                    continue; // documentation; the compiler knows them
                roots.Add(at);
                if (!isTree)
                    named.Add(at.ImportPath);
            }
        }
        UncollectedPhase.Run(SourceBytes(roots), () => Read(roots, withTests));
        foreach (var root in roots)
        {
            // A tree may have folders for other systems; a folder that was named may not.
            var isExcluded = _faults.TryGetValue(root.ImportPath, out var fault)
                && fault.StartsWith("build constraints", StringComparison.Ordinal);
            if (fault is not null && (named.Contains(root.ImportPath) || !isExcluded))
                _errors.Add(isExcluded ? $"package {root.ImportPath}: {fault}" : fault);
        }
        var rootPackages = roots.Select(r => _packages[r.ImportPath]).OfType<GoPackage>().ToList();
        LoadImports(rootPackages);
        _errors.AddRange(ImportCycles.Find(rootPackages));
        ResolveEmbeds(_packages.Values.OfType<GoPackage>());
        var isRoot = rootPackages.ToHashSet();
        foreach (var package in _packages.Values)
        {
            if (package is { IsStandard: true })
                package.IsDeclarationsOnly = !isRoot.Contains(package);
        }
        if (_errors.Count == 0 && withTests)
            rootPackages = [.. rootPackages.SelectMany(TestVariants.Of)];
        return new PackageGraph(rootPackages, _errors, _modules?.Main);
    }

    /// <summary>Loads files as one package, and what they import.</summary>
    /// <param name="importPath">The path to give to the package.</param>
    /// <param name="folder">Where its files are.</param>
    /// <param name="files">The files; all of them belong to the build.</param>
    public PackageGraph LoadFiles(string importPath, string folder, IReadOnlyList<SourceFile> files)
    {
        var parsed = files.Select(static f => ParsedFile.Parse(f, isStandard: false)).ToList();
        var package = new GoPackage
        {
            ImportPath = importPath,
            Folder = folder,
            Name = parsed[0].Tree?.Name.Name ?? "",
            Files = parsed,
            MissingImports = [],
            PathInModule = _modules?.ImportPathOf(folder)?.Path,
        };
        LoadImports([package]);
        _errors.AddRange(ImportCycles.Find([package]));
        ResolveEmbeds([package, .. _packages.Values.OfType<GoPackage>()]);
        foreach (var imported in _packages.Values)
        {
            if (imported is { IsStandard: true })
                imported.IsDeclarationsOnly = true;
        }
        return new PackageGraph([package], _errors, _modules?.Main);
    }

    private void ResolveEmbeds(IEnumerable<GoPackage> list)
    {
        foreach (var package in list)
        {
            if (!package.IsStandard && EmbedPatterns.Resolve(package, _tree) is { } error)
                _errors.Add(error);
        }
    }

    private void LoadImports(List<GoPackage> wave)
    {
        while (wave.Count > 0)
        {
            var next = new Dictionary<string, PackageLocation>();
            var uses = new List<(GoPackage Importer, string Path, Pos Pos, string Target)>();
            foreach (var package in wave)
            {
                foreach (var (path, pos) in ImportsOf(package))
                {
                    if (path is "unsafe" or "C" || !_locator.HasStandardSources && StubImporter.Has(path))
                        continue;
                    if (_locator.Find(path, package) is not { } found)
                    {
                        var message = (_locator.HasStandardSources ? null : StubImporter.Unsupported(path))
                            ?? _locator.MissingMessage(path, package);
                        if (package.MissingImports is { } missing)
                            missing[path] = PathFault(path) ?? message;
                        else
                            _errors.Add($"{Place(pos)}: {message}");
                        continue;
                    }
                    if (!_packages.ContainsKey(found.ImportPath))
                        next.TryAdd(found.ImportPath, found);
                    uses.Add((package, path, pos, found.ImportPath));
                }
            }
            wave = Read(next.Values, false);
            foreach (var (importer, path, pos, target) in uses)
                Link(importer, path, pos, target);
        }
    }

    // What the compiler itself says of paths; where go build compiles a package, the go command has refused them before.
    private static string? PathFault(string path)
    {
        if (path.StartsWith('/'))
            return "import path cannot be absolute path";
        var clean = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return clean == path || clean == "" ? null : $"non-canonical import path \"{path}\" (should be \"{clean}\")";
    }

    private void Link(GoPackage importer, string path, Pos pos, string target)
    {
        if (_packages[target] is not { } package)
        {
            var fault = _faults[target];
            _errors.Add(fault.StartsWith("build constraints", StringComparison.Ordinal)
                ? $"package {importer.ImportPath}\n\timports {target}: {fault}"
                : $"{Place(pos)}: {fault}");
            return;
        }
        if (package.Name == "main" && !(importer.IsStandard && importer.Name == "main_test"))
            ReportProgram(importer, path, pos);
        else if (!InternalRule.Allows(importer, target))
            _errors.Add($"package {importer.ImportPath}\n\t{Place(pos)}: use of internal package {target} not allowed");
        importer.Imports[path] = package;
    }

    // An external test may import the program that it tests.
    private void ReportProgram(GoPackage importer, string path, Pos pos)
    {
        if (path != importer.ImportPath)
            _errors.Add($"{Place(pos)}: import \"{path}\" is a program, not an importable package");
    }

    private static IEnumerable<ImportPath> ImportsOf(GoPackage package)
    {
        var seen = new HashSet<string>();
        return package.Files.Concat(package.TestFiles).Concat(package.ExternalTestFiles).SelectMany(static f => f.Imports)
            .Where(i => seen.Add(i.Path));
    }

    internal static string Place(Pos pos)
    {
        var text = pos.ToString();
        return text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;
    }

    private static long SourceBytes(IEnumerable<PackageLocation> locations) =>
        locations.Sum(static at => new DirectoryInfo(at.Folder).EnumerateFiles("*.go").Sum(static file => file.Length));

    private List<GoPackage> Read(IEnumerable<PackageLocation> locations, bool withTests)
    {
        var list = locations.DistinctBy(static l => l.ImportPath).ToList();
        var results = new (GoPackage? Package, string? Error)[list.Count];
        Workers.Run(_workers, list.Count, i => results[i] = (_reader.Read(list[i], withTests, out var error), error));
        for (var i = 0; i < list.Count; i++)
        {
            _packages[list[i].ImportPath] = results[i].Package;
            if (results[i].Error is { } error)
                _faults[list[i].ImportPath] = error;
        }
        return [.. results.Select(static r => r.Package).OfType<GoPackage>()];
    }
}
