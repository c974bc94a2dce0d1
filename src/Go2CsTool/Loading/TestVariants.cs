// The packages that `go test` compiles for a package p:
//
//     p [p.test]           p with its _test.go files, if it has any
//     q [p.test]           every package between p_test and p: it must see the same p as p_test does
//     p_test [p.test]      the external tests
namespace Go2Cs.Loading;

/// <summary>Makes the variants of packages under test. Go: cmd/go/internal/load/test.go.</summary>
internal static class TestVariants
{
    /// <summary>The package itself and what its tests add to it.</summary>
    public static IEnumerable<GoPackage> Of(GoPackage package)
    {
        if (package.Files.Count > 0)
            yield return package;
        var tested = package;
        if (package.TestFiles.Count > 0)
        {
            tested = Copy(package, package.ImportPath, [.. package.Files, .. package.TestFiles], package);
            foreach (var (path, import) in package.Imports)
                tested.Imports[path] = import;
            yield return tested;
        }
        if (package.ExternalTestFiles.Count == 0)
            yield break;
        var external = Copy(package, package.ImportPath + "_test", package.ExternalTestFiles, package);
        var variants = new Dictionary<GoPackage, GoPackage> { [package] = tested };
        foreach (var path in package.ExternalTestFiles.SelectMany(static f => f.Imports).Select(static i => i.Path).Distinct())
        {
            if (package.Imports.TryGetValue(path, out var import))
                external.Imports[path] = VariantOf(import, package, variants);
        }
        yield return external;
    }

    private static GoPackage VariantOf(GoPackage package, GoPackage tested, Dictionary<GoPackage, GoPackage> variants)
    {
        if (ReferenceEquals(variants[tested], tested))
            return package;
        if (variants.TryGetValue(package, out var known))
            return known;
        // Of the imports of other packages under test, only those of their files as they are count.
        GoPackage? copy = null;
        foreach (var import in package.FileImports)
        {
            if (!ReferenceEquals(VariantOf(import.Package, tested, variants), import.Package))
                copy ??= Copy(package, package.ImportPath, package.Files, tested);
        }
        if (copy is null)
            return variants[package] = package;
        copy.IsDeclarationsOnly = true; // its bodies have been checked without the tests
        foreach (var import in package.FileImports)
            copy.Imports[import.Path] = variants[import.Package];
        return variants[package] = copy;
    }

    private static GoPackage Copy(GoPackage package, string path, IReadOnlyList<ParsedFile> files, GoPackage tested) => new()
    {
        ImportPath = path,
        Folder = package.Folder,
        Name = package.Name,
        GoVersion = package.GoVersion,
        IsStandard = package.IsStandard,
        Kind = package.Kind,
        EmbeddedFiles = package.EmbeddedFiles,
        Files = files,
        HasAssembly = package.HasAssembly,
        ForTest = tested.ImportPath,
    };
}
