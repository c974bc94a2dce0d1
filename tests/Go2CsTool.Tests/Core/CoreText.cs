// Core as text, for tests: what is implicit in Go is visible.
//
//     p.x          (*p)'.x        an implicit dereference
//     x.M()        (&x)'.M()      an implicit address
//     s.Promoted   s.<E>.Promoted an embedded field on the way
//     any(1)       any<-1:int     an implicit conversion; an explicit one is any(1:int)
using Go2Cs.Types;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Syntax;

/// <summary>Writes Core as text.</summary>
internal static class CoreText
{
    public static string Of(Block block) => string.Join("; ", block.Statements.Select(Of));

    public static string Of(CoreStmt s) => s switch
    {
        ExpressionStatement x => Of(x.X),
        Assignment a => Assigned(a),
        OperatorAssignment o =>
            o.IsStep ? Of(o.Place) + (o.Op == Token.Add ? "++" : "--") : $"{Of(o.Place)} {o.Op.Spelling()}= {Of(o.Value)}",
        Send x => $"{Of(x.Channel)} <- {Of(x.Value)}",
        GoStatement x => "go " + Of(x.Call),
        DeferStatement x => "defer " + Of(x.Call),
        Return x => ("return " + List(x.Values)).TrimEnd(),
        Break x => $"break {x.Target}",
        Continue x => $"continue {x.Target}",
        Goto x => $"goto {x.Label}",
        Fallthrough => "fallthrough",
        Labeled x => $"{x.Label}: {(x.Statement == null ? "" : Of(x.Statement))}",
        ConstantDeclaration x => $"const {x.Constant.Name}",
        TypeDeclaration x => $"type {x.Declared.Type.Obj.Name}",
        Empty => "empty",
        StatementList x => string.Join("; ", x.Statements.Select(Of)),
        Block x => $"{{ {Of(x)} }}",
        If x => $"if {Before(x.Init)}{Of(x.Cond)} {Braced(x.Then)}{(x.Else == null ? "" : " else " + Of(x.Else))}",
        For x =>
            $"for[{x.Target}{(x.PerIteration.Count > 0 ? " per " + string.Join(",", x.PerIteration) : "")}] {Optional(x.Init)}; {Optional(x.Cond)}; {Optional(x.Post)} {Braced(x.Body)}",
        Range x =>
            $"range[{x.Target} {x.Kind}{(x.SharesVariables ? " shared" : "")}] {Target(x.Key)}, {Target(x.Value)} of {Of(x.X)} {Braced(x.Body)}",
        Switch x =>
            $"switch[{x.Target}] {Before(x.Init)}{(x.Tag == null ? "" : Of(x.Tag) + " ")}{{ {string.Join("; ", x.Clauses.Select(Clause))} }}",
        TypeSwitch x => $"typeswitch[{x.Target}] {Before(x.Init)}{Of(x.X)} {{ {string.Join("; ", x.Clauses.Select(Clause))} }}",
        Select x => $"select[{x.Target}] {{ {string.Join("; ", x.Clauses.Select(Clause))} }}",
        _ => throw new ArgumentException(s.GetType().Name, nameof(s)),
    };

    public static string Of(CoreExpr e) => e switch
    {
        Constant c => $"{c.Named?.Name ?? c.Value.ToString()}:{Of(c.Type)}",
        Nil n => $"nil:{Of(n.Type)}",
        VariableRef v => v.Variable.Name,
        FunctionRef f => f.Function.Name,
        Dereference d => $"(*{Of(d.Pointer)}){Mark(d.IsImplicit)}",
        AddressOf a => $"(&{Of(a.Place)}){Mark(a.IsImplicit)}",
        FieldRef f => $"{Of(f.Target)}.{(f.IsPromoted ? $"<{f.Field.Name}>" : f.Field.Name)}",
        ElementRef i => $"{Of(i.Target)}[{Of(i.Index)}]",
        MapElement m => $"{Of(m.Target)}[{Of(m.Key)}]{Ok(m.CommaOk)}",
        MethodValue m => $"bind({Of(m.Receiver)}.{m.Method.Name})",
        Closure c => $"func({string.Join(", ", c.Function.Parameters.Select(p => $"{p} {Of(p.Type)}"))}) {Braced(c.Function.Body!)}",
        StructLiteral s =>
            $"{Of(s.Type)}{{{string.Join(", ", s.Fields.Select(f => $"{string.Join(".", f.Path.Select(p => p.Name))}: {Of(f.Value)}"))}}}",
        ListLiteral { IsVariadic: true } l => $"...[{List(l.Elements.Select(x => x.Value))}]",
        ListLiteral l => $"{Of(l.Type)}({l.Length}){{{string.Join(", ", l.Elements.Select(x => $"{x.Index}: {Of(x.Value)}"))}}}",
        MapLiteral m => $"{Of(m.Type)}{{{string.Join(", ", m.Entries.Select(x => $"{Of(x.Key)}: {Of(x.Value)}"))}}}",
        Slicing s => $"{Of(s.X)}[{Optional(s.Low)}:{Optional(s.High)}{(s.Max == null ? "" : ":" + Of(s.Max))}]",
        TypeAssertion a => $"{Of(a.X)}.({Of(a.Asserted)}){Ok(a.CommaOk)}",
        Receive r => $"<-{Of(r.Channel)}{Ok(r.CommaOk)}",
        New n => $"new({Of(n.Type)}{(n.Init == null ? "" : ", " + Of(n.Init))})",
        Unary u => u.Op.Spelling() + Of(u.X),
        Binary b => $"({Of(b.X)} {b.Op.Spelling()} {Of(b.Y)})",
        Comparison c =>
            $"({Of(c.X)} {c.Op.Spelling()} {Of(c.Y)}){(TypeIdentity.Identical(c.Type, BasicType.Bool) ? "" : ":" + Of(c.Type))}",
        Conversion { IsImplicit: true } c => $"{Of(c.Type)}<-{Of(c.X)}",
        Conversion c => $"{Of(c.Type)}({Of(c.X)})",
        Paren p => $"paren{Of(p.X)}",
        Sequence s => $"seq{{ {string.Join("; ", s.Statements.Select(Of))}; {Of(s.Value)} }}",
        Call c => $"{Callee(c)}({List(c.Arguments)}{(c.HasEllipsis ? "..." : "")})",
        BuiltinCall b => $"{b.Builtin}({List(b.Arguments)}{(b.HasEllipsis ? "..." : "")})",
        _ => throw new ArgumentException(e.GetType().Name, nameof(e)),
    };

    public static string Of(GoType type) =>
        type.ToString(p => p.Name == "p" ? "" : p.Name).Replace("interface{}", "any", StringComparison.Ordinal);

    private static string Callee(Call call) => call.Callee switch
    {
        FunctionCallee f => f.Declared.Name + (call.TypeArguments.Count == 0 ? "" : $"[{string.Join(",", call.TypeArguments.Select(Of))}]"),
        MethodCallee m => $"{Of(m.Receiver)}.{m.Method.Name}",
        ValueCallee v => $"value {Of(v.Value)}",
        _ => "?",
    };

    private static string Assigned(Assignment a)
    {
        var targets = string.Join(", ", a.Targets.Select(Target));
        var type = a.Form == AssignmentForm.TypedVar && a.Targets.FirstOrDefault(t => t.Type != null) is { } typed
            ? " " + Of(typed.Type!)
            : "";
        return $"{targets}{type}{(a.Values.Count == 0 ? "" : a.IsTuple ? " =tuple " + List(a.Values) : " = " + List(a.Values))}";
    }

    private static string Target(CoreTarget? target) => target switch
    {
        NewTarget n => "new " + n.Variable,
        PlaceTarget p => Of(p.Place),
        BlankTarget => "_",
        _ => "-",
    };

    private static string Clause(SwitchClause c) =>
        $"{(c.Values == null ? "default" : "case " + List(c.Values))}: {string.Join("; ", c.Body.Select(Of))}";

    private static string Clause(TypeClause c) =>
        $"{(c.Types == null ? "default" : "case " + string.Join(", ", c.Types.Select(t => t == null ? "nil" : Of(t))))}{(c.Variable == null ? "" : $" {c.Variable} {Of(c.Variable.Type)}")}: {string.Join("; ", c.Body.Select(Of))}";

    private static string Clause(SelectClause c) => c.Operation switch
    {
        null => "default",
        { Sent: { } sent } o => $"case {Of(o.Channel)} <- {Of(sent)}",
        { } o => $"case {Target(o.Value)}, {Target(o.Ok)} = <-{Of(o.Channel)}",
    } + ": " + string.Join("; ", c.Body.Select(Of));

    private static string List(IEnumerable<CoreExpr> list) => string.Join(", ", list.Select(Of));

    private static string Braced(Block block) => $"{{ {Of(block)} }}";

    private static string Before(CoreStmt? s) => s == null ? "" : Of(s) + "; ";

    private static string Optional(CoreStmt? s) => s == null ? "" : Of(s);

    private static string Optional(CoreExpr? e) => e == null ? "" : Of(e);

    private static string Mark(bool isImplicit) => isImplicit ? "'" : "";

    private static string Ok(bool commaOk) => commaOk ? ",ok" : "";
}
