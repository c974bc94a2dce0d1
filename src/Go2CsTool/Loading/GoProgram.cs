// A program as all later stages see it: its packages, loaded and checked, each behind those that it imports. The one result of the
// front end, whichever command asks and whether it was given a file, a folder or a pattern.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Where a package comes from, and so what becomes of it.</summary>
public enum PackageKind
{
    /// <summary>The user's own: of the main module, of a module of the workspace, of a folder that <c>replace</c> names, or named
    /// files.</summary>
    Own,

    /// <summary>Somebody else's, translated from its sources: vendored, from the module cache, from Go's own tree.</summary>
    Translated,

    /// <summary>Declared in <c>Packages</c> and implemented in C#: there are no files to translate.</summary>
    Bound,
}

/// <summary>A file that <c>//go:embed</c> names.</summary>
public sealed class EmbeddedFile
{
    private readonly SourceTree _tree;
    private byte[]? _content;

    internal EmbeddedFile(string name, string path, SourceTree tree) => (Name, Path, _tree) = (name, path, tree);

    /// <summary>Its name below the package's folder, with slashes, as the program sees it.</summary>
    public string Name { get; }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Its bytes, read when first asked for.</summary>
    public byte[] Content => _content ??= _tree.Read(Path);
}

/// <summary>A variable with a <c>//go:embed</c> line.</summary>
/// <param name="Variable">The variable: of a string type, a byte slice type or <c>embed.FS</c>.</param>
/// <param name="Files">Its files, each once, in the order in which Go stores them; one only unless the variable is an FS.</param>
public sealed record Embed(VarObj Variable, IReadOnlyList<EmbeddedFile> Files);

/// <summary>A package without faults.</summary>
public sealed class CheckedPackage
{
    /// <summary>The import path; <c>command-line-arguments</c> for files that were named one by one.</summary>
    public required string ImportPath { get; init; }

    /// <summary>The name in its package clauses.</summary>
    public string Name => Package.Name;

    /// <summary>The folder of its sources; empty if it is bound.</summary>
    public required string Folder { get; init; }

    /// <summary>Where it comes from.</summary>
    public required PackageKind Kind { get; init; }

    /// <summary>Its objects.</summary>
    public required Package Package { get; init; }

    /// <summary>What the checker found out about its files; empty if it is bound.</summary>
    public Info Info { get; init; } = new();

    /// <summary>Its files, sorted by name; none if it is bound.</summary>
    public IReadOnlyList<GoFile> Files { get; init; } = [];

    /// <summary>Its variables with <c>//go:embed</c> lines, in source order.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>The packages that it imports, each once, sorted by import path; package unsafe is not among them.</summary>
    public IReadOnlyList<CheckedPackage> Imports { get; internal set; } = [];

    /// <summary>The language version of its module, go1.N; null for the newest. A file may have its own: <see cref="VersionOf"/>.</summary>
    public string? GoVersion { get; init; }

    /// <summary>N of the language version go1.N by which a file of the package is compiled; it decides, say, whether loop variables are new
    /// each time (22).</summary>
    public int VersionOf(GoFile file) =>
        LanguageVersion.Parse(Info.FileVersions.GetValueOrDefault(file)) is { IsKnown: true } version
            ? version.Minor
            : BuildContext.GoMinor;

    public override string ToString() => ImportPath;
}

/// <summary>A loaded and checked program, or library.</summary>
public sealed class GoProgram
{
    private GoProgram(IReadOnlyList<CheckedPackage> packages, IReadOnlyList<CheckedPackage> roots, GoModule? module)
    {
        Packages = packages;
        Roots = roots;
        Module = module;
    }

    /// <summary>All packages, each behind those that it imports, in the order in which Go initializes them.</summary>
    public IReadOnlyList<CheckedPackage> Packages { get; }

    /// <summary>The packages that were asked for.</summary>
    public IReadOnlyList<CheckedPackage> Roots { get; }

    /// <summary>The program's package main; null for a library.</summary>
    public CheckedPackage? Main => Roots.FirstOrDefault(static p => p.Name == "main");

    /// <summary>The packages that have files to translate, in the order of <see cref="Packages"/>.</summary>
    public IEnumerable<CheckedPackage> FromSource => Packages.Where(static p => p.Kind != PackageKind.Bound);

    /// <summary>The main module; null outside of any.</summary>
    public GoModule? Module { get; }

    /// <summary>Puts checked packages together.</summary>
    /// <param name="graph">What was loaded.</param>
    /// <param name="results">What checking it gave: everything without fault, with all tables kept.</param>
    internal static GoProgram Create(PackageGraph graph, IReadOnlyList<PackageResult> results)
    {
        var all = new Dictionary<Package, CheckedPackage>(ReferenceEqualityComparer.Instance);
        var bySource = new Dictionary<GoPackage, CheckedPackage>();
        foreach (var result in results)
        {
            var source = result.Source;
            var package = bySource[source] = new CheckedPackage
            {
                ImportPath = source.ImportPath,
                Folder = source.Folder,
                Kind = source.Kind,
                Package = result.Package!,
                Info = result.Model!.Info,
                Files = result.Model.Files,
                Embeds = result.Embeds,
                GoVersion = source.GoVersion,
            };
            all[package.Package] = package;
        }
        foreach (var result in results)
            Complete(result.Package!);
        return new GoProgram(InitializationOrder.Sort(all.Values), [.. graph.Roots.Select(r => bySource[r])], graph.Module);

        CheckedPackage Complete(Package package)
        {
            var isKnown = all.TryGetValue(package, out var known);
            if (!isKnown)
            {
                known = all[package] = new CheckedPackage
                {
                    ImportPath = package.Path,
                    Folder = "",
                    Kind = PackageKind.Bound,
                    Package = package
                };
            }

            if (!isKnown || known!.Kind != PackageKind.Bound)
            {
                known!.Imports =
                [
                    .. package.Imports.Where(static p => p != Universe.Unsafe).Distinct()
                        .Select(p => all.GetValueOrDefault(p) ?? Complete(p))
                        .OrderBy(static p => p.ImportPath, StringComparer.Ordinal),
                ];
            }
            return known;
        }
    }
}
