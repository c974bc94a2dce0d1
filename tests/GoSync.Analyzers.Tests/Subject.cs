// C# written against GoSync, run through the analyzers and the code fixes. [|...|] in a source marks what must be reported, and
// nothing else may be.
using System.Collections.Immutable;
using System.Text;
using GoRuntime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GoSync.Analyzers.Tests;

internal static class Subject
{
    public static readonly DiagnosticAnalyzer[] All =
        [new CopyLocksAnalyzer(), new WaitGroupAnalyzer(), new BlockingInAsyncAnalyzer(), new LockMemberAnalyzer(),
            new StructMethodAnalyzer()];

    private static readonly CodeFixProvider[] Fixes = [new AwaitFix(), new AddBeforeFix(), new WaitGroupGoFix(), new LockMemberFix()];

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System."))
            .Append(typeof(Ptr).Assembly.Location)
            .Append(typeof(WaitGroup).Assembly.Location)
            .Append(typeof(GoStd.fmt).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    /// <summary>Analyzes sources that compile, and returns what is reported under the ids, in order of place.</summary>
    public static Diagnostic[] Analyze(IEnumerable<string> sources, params string[] ids)
    {
        var compilation = CSharpCompilation.Create(
            "Subject", sources.Select(s => CSharpSyntaxTree.ParseText(s, new CSharpParseOptions(LanguageVersion.Latest))),
                References, Options);
        var all = compilation.WithAnalyzers([.. All]).GetAllDiagnosticsAsync().Result;
        Assert.Empty(all.Where(d => d.Severity == DiagnosticSeverity.Error));
        return Ordered(all, ids);
    }

    /// <summary>Analyzes the sources of a library of ours, which uses what only its friends may.</summary>
    public static Diagnostic[] AnalyzeLoosely(IEnumerable<string> sources)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Mutex = GoSync.Mutex;";
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return Reported(CSharpCompilation.Create("Subject", sources.Prepend(Usings).Select(s => CSharpSyntaxTree.ParseText(s, options)),
            References, Options), []);
    }

    /// <summary>The marked source must be reported under the id exactly where it is marked; returns the messages.</summary>
    public static string[] Check(string id, string marked)
    {
        var (source, spans) = Unmark(marked);
        var found = Analyze([source], id);
        Assert.Equal(
            spans.Select(s => source.Substring(s.Start, s.Length)),
            found.Select(d => source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
        Assert.Equal(spans, found.Select(d => d.Location.SourceSpan));
        return [.. found.Select(d => d.GetMessage())];
    }

    /// <summary>
    /// Checks the marked source, applies the fix of each diagnostic in turn until none is offered, and expects the result, which must
    /// compile. Null if no fix may be offered.
    /// </summary>
    public static void CheckFix(string id, string marked, string? expected)
    {
        Check(id, marked);
        var (source, _) = Unmark(marked);
        using var workspace = new AdhocWorkspace();
        var document = workspace.CurrentSolution
            .AddProject("Subject", "Subject", LanguageNames.CSharp)
            .WithCompilationOptions(Options)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(References)
            .AddDocument("Subject.cs", source);
        var changed = false;
        while (Next(document, id) is { } action)
        {
            var operations = action.GetOperationsAsync(default).Result;
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            document = solution.GetDocument(document.Id)!;
            changed = true;
        }

        Assert.Equal(expected, changed ? document.GetTextAsync().Result.ToString() : null);
        var compilation = document.Project.GetCompilationAsync().Result!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    private static CodeAction? Next(Document document, string id)
    {
        foreach (var diagnostic in Reported(document.Project.GetCompilationAsync().Result!, [id]))
        {
            var actions = new List<CodeAction>();
            foreach (var fix in Fixes.Where(f => f.FixableDiagnosticIds.Contains(id)))
            {
                fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)).Wait();
            }

            if (actions.Count != 0)
            {
                return actions.Single();
            }
        }

        return null;
    }

    private static Diagnostic[] Reported(Compilation compilation, string[] ids) =>
        Ordered(compilation.WithAnalyzers([.. All]).GetAnalyzerDiagnosticsAsync().Result, ids);

    // AD0001 is an analyzer that failed.
    private static Diagnostic[] Ordered(IEnumerable<Diagnostic> all, string[] ids) =>
        [.. all
            .Where(d => d.Id is "AD0001" || ids.Length == 0 || ids.Contains(d.Id))
            .OrderBy(d => d.Location.SourceTree?.FilePath).ThenBy(d => d.Location.SourceSpan.Start)];

    private static (string Source, List<TextSpan> Spans) Unmark(string marked)
    {
        var source = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|"))
            {
                open.Push(source.Length);
                i++;
            }
            else if (open.Count != 0 && marked.AsSpan(i).StartsWith("|]"))
            {
                spans.Add(TextSpan.FromBounds(open.Pop(), source.Length));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        spans.Sort();
        return (source.ToString(), spans);
    }
}
