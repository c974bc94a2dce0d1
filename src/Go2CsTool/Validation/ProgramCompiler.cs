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
    private static readonly CSharpParseOptions parseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

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
    private static readonly string[] frameworkAssemblies =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Console", "System.Linq", "System.Memory",
        "System.Runtime.InteropServices", "System.Runtime.Numerics", "System.Threading", "System.Numerics.Vectors", "netstandard",
    ];

    /// <summary>Compiles files to a program (or to a library when no file has an entry point).</summary>
    /// <param name="name">Assembly name.</param>
    /// <param name="sources">The files.</param>
    /// <param name="isProgram">False for a Go package other than main.</param>
    /// <param name="withWarnings">True to analyse as the build of a generated project does.</param>
    public static CompiledProgram Compile(string name, IReadOnlyList<CsSource> sources, bool isProgram, bool withWarnings = false)
    {
        var trees = new SyntaxTree[sources.Count];
        for (var i = 0; i < trees.Length; i++)
        {
            var text = SourceText.From(sources[i].Text, Encoding.UTF8);
            trees[i] = CSharpSyntaxTree.ParseText(text, parseOptions, sources[i].Name);
        }
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Disable,
            specificDiagnosticOptions: NoWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)),
            warningLevel: withWarnings ? 9999 : 0,
            deterministic: true);
        var compilation = CSharpCompilation.Create(name, trees, References(), options);

        var image = new MemoryStream();
        var result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        var errors = Messages(result.Diagnostics, DiagnosticSeverity.Error);
        var warnings = withWarnings ? Messages(result.Diagnostics, DiagnosticSeverity.Warning) : [];
        return new(result.Success ? image.ToArray() : null, errors, warnings);
    }

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
        var wanted = frameworkAssemblies.ToHashSet();
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
