// Loads packages and all they import, wave by wave: the packages of a wave are read and parsed in parallel, their imports are the
// next wave. What go build finds before it compiles is found here: missing packages, programs and internal packages that are
// imported, files that //go:embed does not find. Cycles are looked for in ImportCycles.
using Go2Cs.Diagnostics;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>The loaded packages.</summary>
/// <param name="Roots">The packages asked for, and the variants for their tests.</param>
/// <param name="Errors">What keeps go build from compiling, as it prints it.</param>
public sealed record PackageGraph(IReadOnlyList<GoPackage> Roots, IReadOnlyList<string> Errors);

/// <summary>Loads packages. Go: cmd/go/internal/load.</summary>
public sealed class PackageLoader
{
    private readonly BuildContext context;
    private readonly PackageLocator locator;
    private readonly PackageReader reader;
    private readonly Dictionary<string, GoPackage?> packages = [];
    private readonly Dictionary<string, string> faults = [];
    private readonly List<string> errors = [];
    private readonly int workers;

    /// <summary>Creates a loader.</summary>
    /// <param name="context">The target.</param>
    /// <param name="modules">The modules; null outside of any.</param>
    /// <param name="workingDirectory">File names in messages are relative to this folder.</param>
    /// <param name="workers">How many files are read and parsed at once.</param>
    public PackageLoader(BuildContext context, ModuleGraph? modules, string workingDirectory, int workers)
    {
        this.context = context;
        this.workers = workers;
        locator = new PackageLocator(context, modules);
        reader = new PackageReader(context, new SourceNames(workingDirectory));
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
            foreach (var folder in PackagePatterns.Expand(pattern, context))
            {
                var at = locator.At(folder);
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
            var isExcluded = faults.TryGetValue(root.ImportPath, out var fault) && fault.StartsWith("build constraints", StringComparison.Ordinal);
            if (fault is not null && (named.Contains(root.ImportPath) || !isExcluded))
                errors.Add(isExcluded ? $"package {root.ImportPath}: {fault}" : fault);
        }
        var rootPackages = roots.Select(r => packages[r.ImportPath]).OfType<GoPackage>().ToList();
        LoadImports(rootPackages);
        errors.AddRange(ImportCycles.Find(rootPackages));
        foreach (var package in rootPackages.Where(static p => !p.IsStandard))
            errors.AddRange(EmbedPatterns.Check(package));
        var isRoot = rootPackages.ToHashSet();
        foreach (var package in packages.Values)
        {
            if (package is { IsStandard: true })
                package.IsDeclarationsOnly = !isRoot.Contains(package);
        }
        if (errors.Count == 0 && withTests)
            rootPackages = [.. rootPackages.SelectMany(TestVariants.Of)];
        return new PackageGraph(rootPackages, errors);
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
        };
        LoadImports([package]);
        errors.AddRange(ImportCycles.Find([package]));
        foreach (var imported in packages.Values)
        {
            if (imported is { IsStandard: true })
                imported.IsDeclarationsOnly = true;
        }
        return new PackageGraph([package], errors);
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
                    if (path is "unsafe" or "C" || !locator.HasStandardSources && StubImporter.Has(path))
                        continue;
                    if (locator.Find(path, package) is not { } found)
                    {
                        var message = (locator.HasStandardSources ? null : StubImporter.Unsupported(path)) ?? locator.MissingMessage(path, package);
                        if (package.MissingImports is { } missing)
                            missing[path] = PathFault(path) ?? message;
                        else
                            errors.Add($"{Place(pos)}: {message}");
                        continue;
                    }
                    if (!packages.ContainsKey(found.ImportPath))
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
        if (packages[target] is not { } package)
        {
            var fault = faults[target];
            errors.Add(fault.StartsWith("build constraints", StringComparison.Ordinal)
                ? $"package {importer.ImportPath}\n\timports {target}: {fault}"
                : $"{Place(pos)}: {fault}");
            return;
        }
        if (package.Name == "main" && !(importer.IsStandard && importer.Name == "main_test"))
            ReportProgram(importer, path, pos);
        else if (!InternalRule.Allows(importer, target))
            errors.Add($"package {importer.ImportPath}\n\t{Place(pos)}: use of internal package {target} not allowed");
        importer.Imports[path] = package;
    }

    // An external test may import the program that it tests.
    private void ReportProgram(GoPackage importer, string path, Pos pos)
    {
        if (path != importer.ImportPath)
            errors.Add($"{Place(pos)}: import \"{path}\" is a program, not an importable package");
    }

    private static IEnumerable<(string Path, Pos Pos)> ImportsOf(GoPackage package)
    {
        var seen = new HashSet<string>();
        return package.Files.Concat(package.TestFiles).Concat(package.ExternalTestFiles).SelectMany(static f => f.Imports).Where(i => seen.Add(i.Path));
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
        Workers.Run(workers, list.Count, i => results[i] = (reader.Read(list[i], withTests, out var error), error));
        for (var i = 0; i < list.Count; i++)
        {
            packages[list[i].ImportPath] = results[i].Package;
            if (results[i].Error is { } error)
                faults[list[i].ImportPath] = error;
        }
        return [.. results.Select(static r => r.Package).OfType<GoPackage>()];
    }
}
