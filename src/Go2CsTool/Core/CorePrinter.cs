// Prints Core as text that reads like Go, with what is explicit in Core shown: conversions, dereferences and addresses that Go makes
// by itself stand in ⟨⟩, promoted fields have a colon before their name, statements that come before a value stand in do{}.
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Core as text, for `go2cs dump --core` and for tests of passes.</summary>
public sealed partial class CorePrinter
{
    private readonly StringBuilder _out = new();
    private readonly Dictionary<CoreVariable, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _taken = [];
    private readonly Package? _package;
    private int _depth;

    private CorePrinter(Package? package) => _package = package;

    /// <summary>A whole program.</summary>
    public static string Print(CoreProgram program) => string.Join("\n", program.Packages.Select(Print));

    /// <summary>A package: its declarations in source order, then its initializers.</summary>
    public static string Print(CorePackage package)
    {
        var printer = new CorePrinter(package.Package);
        printer.Line($"package {package.Package.Name}");
        foreach (var d in package.Files.SelectMany(f => f.Declarations)) printer.Declaration(d);
        foreach (var i in package.Initializers)
            printer.Line($"init {string.Join(", ", i.Variables.Select(v => v.IsBlank ? "_" : v.Name))} = {printer.Text(i.Value)}");
        return printer._out.ToString();
    }

    /// <summary>A function.</summary>
    public static string Print(CoreFunction function)
    {
        var printer = new CorePrinter(function.Object.Package);
        printer.Function(function);
        return printer._out.ToString();
    }

    /// <summary>An expression or a statement.</summary>
    public static string Print(CoreNode node, Package? package = null)
    {
        var printer = new CorePrinter(package);
        if (node is CoreExpr e) return printer.Text(e);
        printer.Statement((CoreStmt)node);
        return printer._out.ToString();
    }

    private void Line(string text) => _out.Append('\t', _depth).Append(text).Append('\n');

    private string TypeText(GoType type) =>
        type.ToString(p => p == _package ? "" : p.Name).Replace("interface {}", "any", StringComparison.Ordinal);

    private void Declaration(CoreDeclaration d)
    {
        switch (d)
        {
            case ConstantsDeclaration c:
                foreach (var constant in c.Constants) Line($"const {constant.Name} {TypeText(constant.Type)} = {constant.Value}");
                break;
            case VariablesDeclaration v:
                foreach (var variable in v.Variables) Line($"var {(variable.IsBlank ? "_" : variable.Name)} {TypeText(variable.Type)}");
                break;
            case DefinedTypeDeclaration { Type.Type: var type }:
                Line($"type {TypeText(type)} {TypeText(type.Underlying)}");
                break;
            case FunctionDeclaration f:
                Function(f.Function);
                break;
        }
    }

    private void Function(CoreFunction f)
    {
        _names.Clear();
        _taken.Clear();
        var receiver = f.Receiver == null ? "" : $"({Declared(f.Receiver)}) ";
        Line(
            $"func {receiver}{f.Object.Name}{Signature(f)}{(f.Defers == DeferKind.None ? "" : $" defers {f.Defers}")}{(f.Body == null ? "" : " {")}");
        if (f.Body == null) return;
        Statements(f.Body.Statements);
        Line("}");
    }

    private string Signature(CoreBody body)
    {
        var parameters = string.Join(", ", body.Parameters.Select(Declared));
        return body.Results.Count switch
        {
            0 => $"({parameters})",
            1 when body.Results[0].IsBlank => $"({parameters}) {TypeText(body.Results[0].Type)}",
            _ => $"({parameters}) ({string.Join(", ", body.Results.Select(Declared))})",
        };
    }

    private string Declared(CoreVariable v) => $"{Name(v)} {TypeText(v.Type)}";

    // Variables of one name in a function are told apart by a number.
    private string Name(CoreVariable v)
    {
        if (v.IsBlank) return "_";
        if (v.Kind == CoreVariableKind.Package)
            return v.Object?.Package is { } package && package != _package ? $"{package.Name}.{v.Name}" : v.Name;
        if (_names.TryGetValue(v, out var name)) return name;
        var stem = v.Kind == CoreVariableKind.Temporary ? "$" + v.Name : v.Name;
        var n = _taken[stem] = _taken.GetValueOrDefault(stem) + 1;
        return _names[v] = n == 1 ? stem : $"{stem}·{n}";
    }

    private string Name(FuncObj f) => f.Package == null || f.Package == _package ? f.Name : $"{f.Package.Name}.{f.Name}";

    private void Statements(IReadOnlyList<CoreStmt> list)
    {
        _depth++;
        foreach (var s in list) Statement(s);
        _depth--;
    }

    private void Body(string head, Block body)
    {
        Line(head + " {");
        Statements(body.Statements);
    }

    private void Statement(CoreStmt s)
    {
        switch (s)
        {
            case Block b:
                Body("", b);
                Line("}");
                break;
            case If i:
                If(i, "");
                break;
            case For f:
                var copies = f.PerIteration.Count > 0 ? $" each {string.Join(", ", f.PerIteration.Select(Name))}" : "";
                Body($"for{Label(f.Target)} {Simple(f.Init)}; {(f.Cond == null ? "" : Text(f.Cond))}; {Simple(f.Post)}{copies}", f.Body);
                Line("}");
                break;
            case Range r:
                var x = Text(r.X);
                Body($"for{Label(r.Target)} {Targets(r)}range {r.Kind} {x}", r.Body);
                Line("}");
                break;
            case Switch w:
                Line($"switch{Label(w.Target)} {Init(w.Init)}{(w.Tag == null ? "" : Text(w.Tag) + " ")}{{");
                foreach (var c in w.Clauses)
                {
                    Line(c.Values == null ? "default:" : $"case {Texts(c.Values)}:");
                    Statements(c.Body);
                }
                Line("}");
                break;
            case TypeSwitch w:
                Line($"switch{Label(w.Target)} {Init(w.Init)}{Text(w.X)}.(type) {{");
                foreach (var c in w.Clauses)
                {
                    var types = c.Types == null
                        ? "default"
                        : "case " + string.Join(", ", c.Types.Select(t => t == null ? "nil" : TypeText(t)));
                    Line($"{types}{(c.Variable == null ? "" : $" {Declared(c.Variable)}")}:");
                    Statements(c.Body);
                }
                Line("}");
                break;
            case Select w:
                Line($"select{Label(w.Target)} {{");
                foreach (var c in w.Clauses)
                {
                    Line(c.Operation == null ? "default:" : $"case {Operation(c.Operation)}:");
                    Statements(c.Body);
                }
                Line("}");
                break;
            case TryFinally t:
                Body("try", t.Body);
                Line("} finally {");
                Statements(t.Cleanup.Statements);
                Line("}");
                break;
            case StatementList list:
                foreach (var part in list.Statements) Statement(part);
                break;
            case Labeled l:
                Line($"{l.Label}:");
                if (l.Statement != null) Statement(l.Statement);
                break;
            default:
                Line(Simple(s));
                break;
        }
    }

    private void If(If i, string before)
    {
        Body($"{before}if {Init(i.Init)}{Text(i.Cond)}", i.Then);
        switch (i.Else)
        {
            case null:
                Line("}");
                break;
            case If next:
                If(next, "} else ");
                break;
            case var other:
                Line("} else {");
                Statements(other is Block b ? b.Statements : [other]);
                Line("}");
                break;
        }
    }

    private string Init(CoreStmt? s) => s == null ? "" : Simple(s) + "; ";

    private static string Label(JumpTarget target) => target.Label == null ? "" : " " + target.Label;

    private string Targets(Range r)
    {
        if (r.Key == null && r.Value == null) return "";
        var targets = Target(r.Key) + (r.Value == null ? "" : ", " + Target(r.Value));
        return $"{targets} {(r.Key is NewTarget || r.Value is NewTarget ? ":=" : "=")} {(r.SharesVariables ? "shared " : "")}";
    }

    private string Target(CoreTarget? t) => t switch
    {
        NewTarget n => Declared(n.Variable),
        PlaceTarget p => Text(p.Place),
        _ => "_",
    };

    private string Operation(SelectOperation o)
    {
        if (o.Sent != null) return $"{Text(o.Channel)} <- {Text(o.Sent)}";
        var targets = o.Value == null && o.Ok == null ? "" : Target(o.Value) + (o.Ok == null ? "" : ", " + Target(o.Ok)) + " = ";
        return $"{targets}<-{Text(o.Channel)}";
    }

    // A statement on one line.
    private string Simple(CoreStmt? s)
    {
        switch (s)
        {
            case null:
                return "";
            case ExpressionStatement e:
                return Text(e.X);
            case Assignment a:
                var defines = a.Targets.Any(t => t is NewTarget);
                var values = Texts(a.Values);
                var targets = string.Join(", ", a.Targets.Select(Target));
                return values.Length == 0 ? $"var {targets}" : $"{targets} {(defines ? ":=" : "=")} {values}";
            case OperatorAssignment a:
                return $"{Text(a.Place)} {a.Op.Spelling()}= {Text(a.Value)}";
            case Send send:
                return $"{Text(send.Channel)} <- {Text(send.Value)}";
            case GoStatement g:
                return "go " + Text(g.Call);
            case DeferStatement d:
                return (d.IsScoped ? "defer, scoped " : "defer ") + Text(d.Call);
            case Return { Values.Count: 0 }:
                return "return";
            case Return r:
                return "return " + Texts(r.Values);
            case Break b:
                return $"break {b.Target}";
            case Continue c:
                return $"continue {c.Target}";
            case Goto g:
                return $"goto {g.Label}";
            case Fallthrough:
                return "fallthrough";
            case ConstantDeclaration c:
                return $"const {c.Constant.Name} {TypeText(c.Constant.Type)} = {c.Constant.Value}";
            case TypeDeclaration t:
                return $"type {TypeText(t.Declared.Type)} {TypeText(t.Declared.Type.Underlying)}";
            case Empty:
                return ";";
            case StatementList list:
                return string.Join("; ", list.Statements.Select(Simple));
            default:
                return Nested(() => Statement(s));
        }
    }

    // What a statement of several lines prints, without the indentation before it.
    private string Nested(Action print)
    {
        var start = _out.Length;
        print();
        var text = _out.ToString(start, _out.Length - start).TrimStart('\t').TrimEnd('\n');
        _out.Length = start;
        return text;
    }
}
