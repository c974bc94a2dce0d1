// Builds Core of Go text and computes its facts, for tests.
using Go2Cs.Diagnostics;
using Go2Cs.Facts;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Tests.Facts;

using Go2Cs.Core;

/// <summary>A program of packages that must be right, with its facts.</summary>
internal sealed class Program
{
    /// <summary>A package p from the text; without package clause the text is its declarations.</summary>
    public Program(string source)
        : this([("p", source.Contains("package ", StringComparison.Ordinal) ? source : "package p\n" + source)])
    {
    }

    /// <summary>Several packages, imported ones first.</summary>
    public Program(IReadOnlyList<(string Path, string Source)> packages)
    {
        var importer = new Importer();
        Core = CoreBuilder.Build([.. packages.Select(p => Check(p.Path, p.Source, importer))]);
        CoreValidator.Validate(Core);
        Facts = new ProgramFacts(Core);
    }

    public CoreProgram Core { get; }

    public ProgramFacts Facts { get; }

    private IEnumerable<CoreNode> Nodes =>
        Core.Functions.Select(f => (CoreNode)f.Body!).Concat(Core.Packages.SelectMany(p => p.Initializers).Select(i => (CoreNode)i.Value))
            .SelectMany(CoreTree.Descendants);

    /// <summary>A function, or a method of any type; of interfaces too.</summary>
    public FuncObj Function(string name) => Core.Functions.FirstOrDefault(f => f.Object.Name == name)?.Object
        ?? Nodes.OfType<Call>().Select(c => c.Callee.Function).First(f => f?.Name == name)!;

    /// <summary>The first variable of the name, wherever it is declared.</summary>
    public CoreVariable Variable(string name) => Variables().First(v => v.Name == name);

    /// <summary>The last expression that prints as the text, what Go makes by itself left out.</summary>
    public CoreExpr Expression(string text) => Nodes.OfType<CoreExpr>().Last(e => Text(e) == text);

    public CoreClosure Literal(int index) => Nodes.OfType<Closure>().ElementAt(index).Function;

    public T First<T>()
        where T : CoreNode => Nodes.OfType<T>().First();

    private static string Text(CoreExpr e) => CorePrinter.Print(e).Replace("⟨*⟩", "").Replace("⟨&⟩", "").Replace("p.", "");

    private IEnumerable<CoreVariable> Variables()
    {
        foreach (var package in Core.Packages)
        {
            foreach (var d in package.Files.SelectMany(f => f.Declarations).OfType<VariablesDeclaration>())
                foreach (var v in d.Variables) yield return v;
        }

        foreach (var f in Core.Functions)
            foreach (var v in f.Parameters.Concat(f.Results)) yield return v;
        foreach (var n in Nodes)
            foreach (var v in Reach.Declared(n)) yield return v;
    }

    private static CheckedSource Check(string path, string source, Importer importer)
    {
        var diagnostics = new DiagnosticBag();
        var file = Parser.ParseFile(new FileSet().Add("x.go", source), diagnostics).File!;
        var info = new Info();
        var package = Checker.Check(path, [file], info, diagnostics, importer, new CheckerOptions());
        Assert.Empty(diagnostics.Render(0));
        importer.Own[path] = package;
        return new CheckedSource(package, info, [file]);
    }

    private sealed class Importer : IImporter
    {
        private readonly StubImporter _stubs = new();

        public Dictionary<string, Package> Own { get; } = [];

        public Package? Import(string path) => Own.TryGetValue(path, out var own) ? own : _stubs.Import(path);

        public string MissingMessage(string path) => _stubs.MissingMessage(path);
    }
}
