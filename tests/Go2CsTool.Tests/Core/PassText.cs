// Core for tests of passes: short ways to make nodes, and nodes as text that reads like Go.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Makes nodes without positions.</summary>
internal static class Make
{
    public static readonly SignatureType Yield = Signature([BasicType.Int], [BasicType.Bool]);

    public static readonly SignatureType Iterator = Signature([Yield], []);

    public static SignatureType Signature(GoType[] parameters, GoType[] results) => new(
        null,
        new TupleType([.. parameters.Select(t => new VarObj(VarKind.Parameter, default, null, "", t))]),
        new TupleType([.. results.Select(t => new VarObj(VarKind.Result, default, null, "", t))]),
        false);

    public static CoreVariable Int(string name, CoreVariableKind kind = CoreVariableKind.Local) =>
        new(name, BasicType.Int, kind, default, null);

    public static CoreVariable Variable(string name, GoType type) => new(name, type, CoreVariableKind.Local, default, null);

    public static VariableRef Ref(CoreVariable v) => new(default, v);

    public static Constant Number(long value) => new(default, BasicType.Int, ConstantValue.Of(value));

    /// <summary>A call of a function of the name that is declared nowhere.</summary>
    public static Call Call(string name, GoType type, params CoreExpr[] arguments)
    {
        var signature = Signature([.. arguments.Select(a => a.Type)], []);
        return new Call(default, type, new FunctionCallee(new FuncObj(default, null, name, signature)),
            arguments)
        { Signature = signature };
    }

    public static CoreStmt Do(string name, params CoreExpr[] arguments) =>
        new ExpressionStatement(default, Call(name, TupleType.Empty, arguments));

    public static CoreStmt Define(CoreVariable v, CoreExpr value) =>
        new Assignment(default, AssignmentForm.Define, [new NewTarget(default, v)], [value]);

    public static CoreStmt Assign(CoreExpr place, CoreExpr value) =>
        new Assignment(default, AssignmentForm.Assign, [new PlaceTarget(default, place)], [value]);

    public static CoreStmt Step(CoreVariable v) => new OperatorAssignment(default, Ref(v), Token.Add, Number(1)) { IsStep = true };

    public static CoreExpr Less(CoreExpr x, CoreExpr y) => new Comparison(default, BasicType.Bool, Token.Lss, x, y);

    public static CoreStmt If(string condition, params CoreStmt[] then) =>
        new If(default, null, Call(condition, BasicType.Bool), Block(then), null);

    public static Block Block(params CoreStmt[] statements) => new(default, statements);

    public static Return Return(params CoreExpr[] values) => new(default, values);

    public static Range Over(JumpTarget target, CoreVariable? key, params CoreStmt[] body) => new(
        default, target, RangeKind.Function, new FunctionRef(default, Iterator, new FuncObj(default, null, "seq", Iterator)),
        key == null ? null : new NewTarget(default, key), null, Block(body))
    { KeyType = BasicType.Int };

    public static Closure Function(params CoreStmt[] body) => new(
        default, Signature([], []),
            new CoreClosure(default) { Signature = Signature([], []), Parameters = [], Results = [], Body = Block(body) });

    public static CoreFunction Declared(GoType[] results, params CoreStmt[] body) =>
        Declared([.. results.Select(r => new CoreVariable("", r, CoreVariableKind.Result, default, null))], body);

    public static CoreFunction Declared(CoreVariable[] results, params CoreStmt[] body)
    {
        var signature = Signature([], [.. results.Select(r => r.Type)]);
        var obj = new FuncObj(default, null, "f", signature);
        return new CoreFunction(default, obj)
        {
            Identity = obj,
            Signature = signature,
            Parameters = [],
            Results = results,
            Body = Block(body)
        };
    }
}

/// <summary>Writes nodes; variables of one name are told apart by a number.</summary>
internal sealed class PassText
{
    private readonly Dictionary<object, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _counts = [];
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Of(CoreBody function)
    {
        var text = new PassText();
        var results = function.Results.Where(r => !r.IsBlank).Select(text.Name).ToList();
        if (results.Count > 0) text.Line("results " + string.Join(", ", results));
        text.List(function.Body!.Statements);
        return text._text.ToString();
    }

    private string Name(object named)
    {
        if (_names.TryGetValue(named, out var known)) return known;
        var name = named.ToString()!;
        var count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return _names[named] = count == 1 ? name : name + count;
    }

    private void Line(string line) => _text.Append(' ', _depth * 4).Append(line).Append('\n');

    private void List(IReadOnlyList<CoreStmt> statements)
    {
        foreach (var s in statements) Write(s);
    }

    private void Braces(string head, IReadOnlyList<CoreStmt> body, string tail = "")
    {
        Line(head + "{");
        _depth++;
        List(body);
        _depth--;
        Line("}" + tail);
    }

    private void Write(CoreStmt s)
    {
        switch (s)
        {
            case If i:
                Braces($"if {Text(i.Cond)} ", i.Then.Statements);
                if (i.Else is Block otherwise) Braces("else ", otherwise.Statements);
                break;
            case Block b:
                Braces("", b.Statements);
                break;
            case For f:
                Braces($"{Name(f.Target)}: for {Simple(f.Init)}; {(f.Cond == null ? "" : Text(f.Cond))}; {Simple(f.Post)} ",
                    f.Body.Statements);
                break;
            case Range r:
                Braces($"{Name(r.Target)}: for range {Text(r.X)} ", r.Body.Statements);
                break;
            case Switch w:
                Line($"{Name(w.Target)}: switch {{");
                foreach (var c in w.Clauses)
                {
                    Line("case:");
                    _depth++;
                    List(c.Body);
                    _depth--;
                }
                Line("}");
                break;
            case Labeled l:
                Line(Name(l.Label) + ":");
                if (l.Statement != null) Write(l.Statement);
                break;
            case StatementList list:
                List(list.Statements);
                break;
            default:
                Line(Simple(s));
                break;
        }
    }

    private string Simple(CoreStmt? s) => s switch
    {
        null => "",
        ExpressionStatement e => Text(e.X),
        Assignment a => $"{string.Join(", ", a.Targets.Select(Target))} {(a.Form == AssignmentForm.Assign ? "=" : ":=")} {Texts(a.Values)}",
        OperatorAssignment o => Text(o.Place) + (o.IsStep ? "++" : " op= " + Text(o.Value)),
        Return r => ("return " + Texts(r.Values)).TrimEnd(),
        Break b => "break " + Name(b.Target),
        Continue c => "continue " + Name(c.Target),
        Goto g => "goto " + Name(g.Label),
        Fallthrough => "fallthrough",
        DeferStatement d => $"defer{(d.Owner == null ? "" : "(" + d.Owner.GetType().Name + ")")} {Text(d.Call)}",
        _ => s.GetType().Name,
    };

    private string Target(CoreTarget target) => target switch
    {
        NewTarget n => Name(n.Variable),
        PlaceTarget p => Text(p.Place),
        _ => "_",
    };

    private string Texts(IEnumerable<CoreExpr> list) => string.Join(", ", list.Select(Text));

    private string Text(CoreExpr e) => e switch
    {
        VariableRef v => Name(v.Variable),
        Constant c => c.Value.ToString()!,
        Zero z => ((NamedType)z.Type).Obj.Name + "{}",
        FunctionRef f => f.Function.Name,
        Call { Callee: FunctionCallee f } c => $"{f.Function.Name}({Texts(c.Arguments)})",
        Call { Callee: MethodCallee m } c => $"{Text(m.Receiver)}.{m.Method.Name}({Texts(c.Arguments)})",
        Call { Callee: ValueCallee v } c => $"({Text(v.Value)})({Texts(c.Arguments)})",
        RuntimeCall r => $"{Text(r.Target)}.{r.Member}({Texts(r.Arguments)})",
        Comparison c => $"{Text(c.X)} < {Text(c.Y)}",
        Unary u => $"!({Text(u.X)})",
        AddressOf a => "&" + Text(a.Place),
        FieldRef f => $"{Text(f.Target)}.{f.Field.Name}",
        ElementRef r => $"{Text(r.Target)}[{Text(r.Index)}]",
        Conversion c => $"{c.Type}({Text(c.X)})",
        Closure c => Function(c),
        _ => e.GetType().Name,
    };

    private string Function(Closure c)
    {
        var head = $"func({string.Join(", ", c.Function.Parameters.Select(p => p.IsBlank ? "_" : Name(p)))}) ";
        var start = _text.Length;
        _depth++;
        List(c.Function.Body!.Statements);
        _depth--;
        var body = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return body.Count(ch => ch == '\n') == 1 ? $"{head}{{ {body.Trim()} }}" : $"{head}{{\n{body}{new string(' ', _depth * 4)}}}";
    }
}
