// A package as loading finds it: its files, parsed, and the packages it imports. A package under test exists several times: as it
// is, with its _test.go files, and its importers again as far as an external test needs them.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Loading;

/// <summary>One parsed file.</summary>
/// <param name="Source">The bytes.</param>
/// <param name="Tree">The tree; null if its package clause is wrong.</param>
/// <param name="HasSyntaxErrors">Whether the Go compiler would stop after parsing.</param>
/// <param name="Diagnostics">What is wrong in it.</param>
public sealed record ParsedFile(SourceFile Source, GoFile? Tree, bool HasSyntaxErrors, DiagnosticBag Diagnostics)
{
    /// <summary>Parses a file.</summary>
    /// <param name="source">Its bytes.</param>
    /// <param name="isStandard">Whether it belongs to Go itself.</param>
    public static ParsedFile Parse(SourceFile source, bool isStandard)
    {
        var diagnostics = new DiagnosticBag();
        var result = Parser.ParseFile(source, diagnostics, isStandard);
        return new ParsedFile(source, result.File, result.HasSyntaxErrors, diagnostics);
    }

    /// <summary>The valid import paths with the places where they stand.</summary>
    public IReadOnlyList<ImportPath> Imports { get; } = [.. ImportsOf(Tree)];

    private static IEnumerable<ImportPath> ImportsOf(GoFile? tree)
    {
        foreach (var spec in tree?.Imports ?? [])
        {
            if (spec.Path is { Bad: false } literal && Types.GoQuote.Unquote(literal.Value) is { } path)
                yield return new ImportPath(System.Text.Encoding.UTF8.GetString(path), spec.Pos);
        }
    }
}

/// <summary>A valid import path.</summary>
/// <param name="Path">Import path.</param>
/// <param name="Pos">Where it stands.</param>
public sealed record ImportPath(string Path, Pos Pos);

/// <summary>An import of a package's files.</summary>
/// <param name="Path">The path as written.</param>
/// <param name="Package">What it means.</param>
/// <param name="File">The first file that has it, without folder.</param>
internal sealed record FileImport(string Path, GoPackage Package, string File);

/// <summary>A package, or a variant of it made for a test.</summary>
public sealed class GoPackage
{
    private static readonly Dictionary<string, IReadOnlyList<EmbeddedFile>> NoFiles = [];

    private IReadOnlyList<ParsedFile> _files = [];
    private IReadOnlyList<ParsedFile> _testFiles = [];
    private IReadOnlyList<ParsedFile> _externalTestFiles = [];
    private IReadOnlyList<FileImport>? _fileImports;

    /// <summary>The import path; <c>p_test</c> for external tests.</summary>
    public required string ImportPath { get; init; }

    /// <summary>The folder of its sources.</summary>
    public required string Folder { get; init; }

    /// <summary>The name in the package clauses.</summary>
    public string Name { get; init; } = "";

    /// <summary>The language version (go1.N) of its module; null for the newest.</summary>
    public string? GoVersion { get; init; }

    /// <summary>A package of the standard library or of the go command.</summary>
    public bool IsStandard { get; init; }

    /// <summary>Where it comes from.</summary>
    public PackageKind Kind { get; init; }

    /// <summary>The import path by which its right to import internal packages is judged; that of its folder where files were named one by
    /// one.</summary>
    public string? PathInModule { get; init; }

    /// <summary>The files that each <c>//go:embed</c> pattern of it names, below its folder; found when it is loaded.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EmbeddedFile>> EmbeddedFiles { get; internal set; } = NoFiles;

    /// <summary>The files that are compiled together, sorted by name.</summary>
    public IReadOnlyList<ParsedFile> Files
    {
        get => _files;
        init => _files = value;
    }

    /// <summary>The <c>_test.go</c> files of the same package.</summary>
    public IReadOnlyList<ParsedFile> TestFiles
    {
        get => _testFiles;
        init => _testFiles = value;
    }

    /// <summary>The <c>_test.go</c> files of package <c>p_test</c>.</summary>
    public IReadOnlyList<ParsedFile> ExternalTestFiles
    {
        get => _externalTestFiles;
        init => _externalTestFiles = value;
    }

    /// <summary>There are assembly files: functions without body are theirs.</summary>
    public bool HasAssembly { get; init; }

    /// <summary>The package under test for which this variant was made; null for packages as they are.</summary>
    public string? ForTest { get; init; }

    /// <summary>Only what it declares is of interest: function bodies are not checked.</summary>
    public bool IsDeclarationsOnly { get; set; }

    /// <summary>The imported packages by the paths written in the files. Packages known from GoStd's declarations alone are
    /// missing.</summary>
    public Dictionary<string, GoPackage> Imports { get; init; } = [];

    /// <summary>
    /// What <see cref="Files"/>, not the tests, import, each path once, as far as it is in <see cref="Imports"/>. To be asked for when
    /// these are complete.
    /// </summary>
    internal IReadOnlyList<FileImport> FileImports => _fileImports ??= FindFileImports();

    /// <summary>Messages for imports that were not found, where the checker is to report them.</summary>
    public Dictionary<string, string>? MissingImports { get; init; }

    /// <summary>What go build prints above its messages: the path, and <c>[p.test]</c> for variants.</summary>
    public string Heading => ForTest is null ? ImportPath : $"{ImportPath} [{ForTest}.test]";

    private List<FileImport> FindFileImports()
    {
        var found = new List<FileImport>();
        var seen = new HashSet<string>();
        foreach (var file in _files)
        {
            foreach (var (path, _) in file.Imports)
            {
                if (seen.Add(path) && Imports.TryGetValue(path, out var package))
                    found.Add(new FileImport(path, package, Path.GetFileName(file.Source.Name)));
            }
        }
        return found;
    }

    /// <summary>Lets go of the trees.</summary>
    internal void ReleaseFiles() => (_files, _testFiles, _externalTestFiles) = ([], [], []);

    public override string ToString() => Heading;
}
