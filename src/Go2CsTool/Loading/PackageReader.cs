// Reads the folder of a package: chooses the files that belong to the build, parses them, and tells them apart by their roles.
using Go2Cs.Diagnostics;

namespace Go2Cs.Loading;

/// <summary>Reads packages from folders. Go: go/build Context.Import.</summary>
internal sealed class PackageReader(BuildContext context, SourceTree tree, SourceNames names)
{
    /// <summary>Reads a package.</summary>
    /// <param name="at">Its import path, folder and what else is known of it.</param>
    /// <param name="withTests">Whether to read <c>_test.go</c> files, too.</param>
    /// <param name="error">What go build says if there is no package.</param>
    public GoPackage? Read(PackageLocation at, bool withTests, out string? error)
    {
        var files = new List<ParsedFile>();
        var tests = new List<ParsedFile>();
        var externalTests = new List<ParsedFile>();
        var (hasAssembly, hasGo) = (false, false);
        var set = new FileSet();
        foreach (var name in tree.Entries(at.Folder))
        {
            if (name[0] is '_' or '.')
                continue;
            var isGo = name.EndsWith(".go", StringComparison.Ordinal);
            if (!isGo && !name.EndsWith(".s", StringComparison.Ordinal))
                continue;
            hasGo |= isGo;
            var isTest = name.EndsWith("_test.go", StringComparison.Ordinal);
            if (isTest && !withTests || !context.MatchesName(name))
                continue;
            var path = Path.Combine(at.Folder, name);
            if (!tree.FileExists(path))
                continue; // a folder
            var content = tree.Read(path);
            if (!context.MatchesContent(content))
                continue;
            if (!isGo)
            {
                hasAssembly = true;
                continue;
            }
            var parsed = ParsedFile.Parse(set.Add(names.Of(path), content), at.IsStandard);
            if (!context.IsCgoEnabled && parsed.Imports.Any(static i => i.Path == "C"))
                continue;
            if (!isTest)
                files.Add(parsed);
            else if (parsed.Tree?.Name.Name.EndsWith("_test", StringComparison.Ordinal) == true)
                externalTests.Add(parsed);
            else
                tests.Add(parsed);
        }
        error = Fault(at, files, tests, externalTests, hasGo);
        if (error is not null)
            return null;
        return new GoPackage
        {
            ImportPath = at.ImportPath,
            Folder = at.Folder,
            Name = files.Concat(tests).FirstOrDefault(static f => f.Tree is not null)?.Tree!.Name.Name ?? Path.GetFileName(at.Folder),
            GoVersion = at.GoVersion,
            IsStandard = at.IsStandard,
            Kind = at.Kind,
            Files = files,
            TestFiles = tests,
            ExternalTestFiles = externalTests,
            HasAssembly = hasAssembly,
        };
    }

    private static string? Fault(PackageLocation at, List<ParsedFile> files, List<ParsedFile> tests, List<ParsedFile> externalTests,
        bool hasGo)
    {
        if (files.Count + tests.Count + externalTests.Count == 0)
            return hasGo ? $"build constraints exclude all Go files in {at.Folder}" : $"no Go files in {at.Folder}";
        ParsedFile? first = null;
        foreach (var file in files.Concat(tests))
        {
            if (file.Tree is null)
                continue;
            first ??= file;
            var (a, b) = (first.Tree!.Name.Name, file.Tree.Name.Name);
            if (a != b)
                return $"found packages {a} ({FileName(first)}) and {b} ({FileName(file)}) in {at.Folder}";
        }
        return null;
    }

    private static string FileName(ParsedFile file) => Path.GetFileName(file.Source.Name);
}

/// <summary>Where a package is, and by which rules it is compiled.</summary>
/// <param name="ImportPath">Its import path, <c>vendor/</c> included.</param>
/// <param name="Folder">The folder.</param>
/// <param name="GoVersion">The language version; null for the newest.</param>
/// <param name="IsStandard">Part of the standard library or of the go command.</param>
/// <param name="Kind">Whose it is.</param>
internal sealed record PackageLocation(string ImportPath, string Folder, string? GoVersion, bool IsStandard, PackageKind Kind);

/// <summary>Names files as go build does: relative to where the command stands.</summary>
internal sealed class SourceNames(string workingDirectory)
{
    /// <summary>The name by which a file is called in messages.</summary>
    public string Of(string path)
    {
        var relative = Path.GetRelativePath(workingDirectory, path).Replace('\\', '/');
        if (relative.Length >= path.Length)
            return path;
        return relative.Contains('/', StringComparison.Ordinal) ? relative : "./" + relative;
    }
}
