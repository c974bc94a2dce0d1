// What holds after the passes on whole programs: no loops over functions, no copies of loop variables to be made; variables are used
// where they are declared, jumps stay in their function and lead to what is around them.
using System.Runtime.CompilerServices;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Types;

public class PassesTests
{
    [Fact]
    public void GoldenProgramsStayWellFormed()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "golden"));
        var sources = Directory.GetFiles(root, "main.go", SearchOption.AllDirectories);
        Assert.NotEmpty(sources);
        Assert.Empty(sources.SelectMany(path => FaultsOf(path, File.ReadAllBytes(path))));
    }

    [Theory]
    [InlineData(
        "for x := range seq { if x == 1 { continue }; if x == 2 { break }; if x == 3 { return x, nil }; println(x) }; return 0, nil")]
    [InlineData(
        "a: for range 3 { b: for x := range seq { for y := range seq { switch { case y == 1: continue a; case y == 2: break b; case y == 3: continue b; case x == 4: break a; case x == 5: goto end; default: break }; defer println(x) } } }; end: return two()")]
    [InlineData("var e error; var n any; for n = range seq { e, _ = n.(error); func() { for range seq { return } }() }; return 0, e")]
    [InlineData("for k, v := range pairs[string, error]() { _ = k; if v != nil { return len(k), v } }; return 0, nil")]
    [InlineData(
        "var fs []func(); for i, j := 0, 9; i < j; i, j = i+1, j-1 { if i == 3 { continue }; fs = append(fs, func() { println(i) }); i++ }; return len(fs), nil")]
    [InlineData(
        "var fs []func(); for i := 0; ; i++ { for x := range seq { if x == i { continue }; fs = append(fs, func() { println(i, x) }); if x > 4 { return x, nil } } }")]
    [InlineData(
        "n := 0; var fs []func() int; again: x := n; fs = append(fs, func() int { return x }); if n++; n < 3 { goto again }; for range seq { if x == 1 { n = 0; goto again } }; return 0, nil")]
    public void FunctionsStayWellFormed(string body) => Assert.Empty(FaultsOf("x.go", System.Text.Encoding.UTF8.GetBytes($$"""
        package main
        func seq(yield func(int) bool) { _ = yield(1) && yield(2) }
        func pairs[K comparable, V any]() func(func(K, V) bool) { return nil }
        func two() (int, error) { return 0, nil }
        func f() (int, error) { {{body}} }
        func main() { f() }
        """)));

    private static List<string> FaultsOf(string path, byte[] source)
    {
        var diagnostics = new DiagnosticBag();
        var files = Parser.ParseFiles([new SourceFile(path, source)], diagnostics);
        if (files == null || diagnostics.HasErrors) return [];
        var info = new Info();
        var package = Checker.Check("main", files, info, diagnostics, new StubImporter());
        if (path == "x.go") Assert.Empty(diagnostics.Render(0));
        if (diagnostics.HasErrors) return [];
        var program = LoopVariables.Run(RangeFunc.Run(CoreBuilder.Build([new CheckedSource(package, info, files)])));
        // What passes make has no end in the source.
        var faults = CoreInvariants.FaultsOf(program).Where(f => !f.Contains("without end", StringComparison.Ordinal)).ToList();
        foreach (var f in program.Functions) new Scopes(faults).Function(f);
        return faults;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    // Follows declarations, jumps and labels as C# will.
    private sealed class Scopes(List<string> faults)
    {
        private HashSet<CoreVariable> _variables = new(ReferenceEqualityComparer.Instance);
        private HashSet<JumpTarget> _targets = new(ReferenceEqualityComparer.Instance);
        private HashSet<CoreLabel> _labels = new(ReferenceEqualityComparer.Instance);

        public void Function(CoreBody body)
        {
            var (variables, targets, labels) = (_variables, _targets, _labels);
            _variables = new(variables, ReferenceEqualityComparer.Instance);
            (_targets, _labels) = (new(ReferenceEqualityComparer.Instance), new(ReferenceEqualityComparer.Instance));
            foreach (var v in body.Parameters.Concat(body.Results).Append(body.Receiver).OfType<CoreVariable>()) _variables.Add(v);
            if (body.Body != null) Visit(body.Body);
            (_variables, _targets, _labels) = (variables, targets, labels);
        }

        private void Scope(Action inside)
        {
            var (variables, labels) = (_variables, _labels);
            _variables = new(variables, ReferenceEqualityComparer.Instance);
            _labels = new(labels, ReferenceEqualityComparer.Instance);
            inside();
            (_variables, _labels) = (variables, labels);
        }

        private void List(IReadOnlyList<CoreStmt> list) => Scope(() =>
        {
            foreach (var s in list)
                for (var at = s; at is Labeled l; at = l.Statement) _labels.Add(l.Label);
            foreach (var s in list) Visit(s);
        });

        private void Visit(CoreNode node)
        {
            switch (node)
            {
                case Range { Kind: RangeKind.Function } or For { PerIteration.Count: > 0 } or StatementList { End.IsValid: false }:
                    Fault(node, node.GetType().Name);
                    break;
                case VariableRef { Variable: { Kind: not CoreVariableKind.Package } v } when !_variables.Contains(v):
                    Fault(node, v.Name);
                    break;
                case Break b when !_targets.Contains(b.Target):
                    Fault(b, "break");
                    break;
                case Continue c when !_targets.Contains(c.Target):
                    Fault(c, "continue");
                    break;
                case Goto g when !_labels.Contains(g.Label):
                    Fault(g, "goto");
                    break;
                case Closure c:
                    Function(c.Function);
                    return;
                case Block b:
                    List(b.Statements);
                    return;
                case Assignment a:
                    a.ForEachChild(Visit);
                    foreach (var t in a.Targets) Declare(t);
                    return;
                case For f:
                    _targets.Add(f.Target);
                    Scope(() => f.ForEachChild(Visit));
                    return;
                case Range r:
                    _targets.Add(r.Target);
                    Scope(() =>
                    {
                        Visit(r.X);
                        Declare(r.Key);
                        Declare(r.Value);
                        Visit(r.Body);
                    });
                    return;
                case Switch w:
                    _targets.Add(w.Target);
                    Scope(() =>
                    {
                        if (w.Init != null) Visit(w.Init);
                        if (w.Tag != null) Visit(w.Tag);
                        foreach (var c in w.Clauses)
                        {
                            foreach (var v in c.Values ?? []) Visit(v);
                            List(c.Body);
                        }
                    });
                    return;
                case TypeSwitch w:
                    _targets.Add(w.Target);
                    Scope(() =>
                    {
                        if (w.Init != null) Visit(w.Init);
                        Visit(w.X);
                        foreach (var c in w.Clauses)
                        {
                            if (c.Variable != null) _variables.Add(c.Variable);
                            List(c.Body);
                        }
                    });
                    return;
                case Select s:
                    _targets.Add(s.Target);
                    foreach (var c in s.Clauses)
                    {
                        Scope(() =>
                        {
                            c.Operation?.ForEachChild(Visit);
                            Declare(c.Operation?.Value);
                            Declare(c.Operation?.Ok);
                            List(c.Body);
                        });
                    }
                    return;
                case If i:
                    Scope(() => i.ForEachChild(Visit));
                    return;
            }
            node.ForEachChild(Visit);
        }

        private void Declare(CoreTarget? target)
        {
            if (target is NewTarget n) _variables.Add(n.Variable);
        }

        private void Fault(CoreNode node, string what) => faults.Add($"{node.Pos}: {what}");
    }
}
