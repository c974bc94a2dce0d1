// Compiles emitted C# in memory with Roslyn, against the Go libraries beside the tool and the framework it runs on. The
// only file that knows Roslyn: a run from the cache never loads it.
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Go2Cs.Validation;

/// <summary>A C# file as text.</summary>
/// <param name="Name">File name, for messages.</param>
/// <param name="Text">What is in it.</param>
public sealed record CsSource(string Name, string Text);

/// <summary>What the C# compiler made of a program.</summary>
/// <param name="Image">The assembly with its symbols embedded; null when there are errors.</param>
/// <param name="Errors">Errors, each as <c>file(line,col): CSnnnn: message</c>.</param>
/// <param name="Warnings">Warnings in the same form; empty unless they were asked for.</param>
public sealed record CompiledProgram(byte[]? Image, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings);

/// <summary>Compiles emitted C#.</summary>
public static class ProgramCompiler
{
    // What a generated project has on top of the defaults of the SDK.
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>
    /// C# warnings about what Go's own rules have settled: lower-case type names; code that cannot be reached, labels and
    /// variables that are not used; async functions that happen not to await; a variable assigned or compared to itself;
    /// fields that are never assigned; hidden and overridden members.
    /// </summary>
    public static IReadOnlyList<string> NoWarn { get; } =
    [
        "CS8981", "CS0162", "CS0164", "CS0168", "CS0219", "CS1998", "CS1717", "CS1718", "CS0649", "CS0169", "CS0414", "CS0108",
        "CS0659", "CS0661", "CS0660", "CS1522",
    ];

    // Assemblies of the framework that emitted code names, or that the Go libraries' signatures lead to.
    private static readonly string[] FrameworkAssemblies =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Concurrent", "System.Console", "System.Linq",
            "System.Memory",
        "System.Runtime.InteropServices", "System.Runtime.Numerics", "System.Threading", "System.Numerics.Vectors", "netstandard",
    ];

    // Made once: what Roslyn has read of an assembly stays with its reference, and serves the next program of this process.
    private static readonly Lazy<List<MetadataReference>> KeptReferences = new(References);

    /// <summary>Compiles files to a program (or to a library when no file has an entry point).</summary>
    /// <param name="name">Assembly name.</param>
    /// <param name="sources">The files.</param>
    /// <param name="isProgram">False for a Go package other than main.</param>
    /// <param name="withWarnings">True to analyse as the build of a generated project does.</param>
    /// <param name="keepsLocals">True to keep each variable a variable: a value that waits for its use in another statement, on the
    /// evaluation stack, hides the line of that statement from stack traces.</param>
    /// <param name="resources">Files that the assembly is to have as resources.</param>
    public static CompiledProgram Compile(string name, IReadOnlyList<CsSource> sources, bool isProgram, bool withWarnings = false,
        bool keepsLocals = false,
        IReadOnlyList<(string Name, byte[] Content)>? resources = null)
    {
        var trees = new SyntaxTree[sources.Count];
        for (var i = 0; i < trees.Length; i++)
        {
            var text = SourceText.From(sources[i].Text, Encoding.UTF8);
            trees[i] = CSharpSyntaxTree.ParseText(text, ParseOptions, sources[i].Name);
        }
        var options = BaseOptions(keepsLocals)
            .WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithAllowUnsafe(true)
            .WithNullableContextOptions(NullableContextOptions.Disable)
            .WithSpecificDiagnosticOptions(NoWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
            .WithWarningLevel(withWarnings ? 9999 : 0)
            .WithDeterministic(true);
        var compilation = CSharpCompilation.Create(name, trees, KeptReferences.Value, options);

        var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: (resources ?? []).Select(Resource),
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        var errors = Messages(result.Diagnostics, DiagnosticSeverity.Error);
        var warnings = withWarnings ? Messages(result.Diagnostics, DiagnosticSeverity.Warning) : [];
        return new(result.Success ? image.ToArray() : null, errors, warnings);
    }

    // Only the compiler's command line has this option: optimized, and fit for a debugger.
    private static CSharpCompilationOptions BaseOptions(bool keepsLocals) => keepsLocals
        ? CSharpCommandLineParser.Default.Parse(["/optimize+", "/debug+"], baseDirectory: null, sdkDirectory: null).CompilationOptions
        : new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);

    private static ResourceDescription Resource((string Name, byte[] Content) file) =>
        new(file.Name, () => new MemoryStream(file.Content, writable: false), isPublic: true);

    private static List<string> Messages(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        [.. from d in diagnostics
            where d.Severity == severity
            let at = d.Location.GetLineSpan().StartLinePosition
            let mapped = d.Location.GetMappedLineSpan()
            let go = mapped.HasMappedPath ? $" (from {mapped.Path}:{mapped.StartLinePosition.Line + 1})" : ""
            select $"{d.Location.SourceTree?.FilePath}({at.Line + 1},{at.Character + 1}): {d.Id}: {d.GetMessage()}{go}"];

    private static List<MetadataReference> References()
    {
        var references = new List<MetadataReference>();
        var wanted = FrameworkAssemblies.ToHashSet();
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        foreach (var path in trusted)
        {
            if (wanted.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                references.Add(MetadataReference.CreateFromFile(path));
            }
        }
        foreach (var path in GoLibraries.Paths)
        {
            references.Add(MetadataReference.CreateFromFile(path));
        }
        return references;
    }
}
