// Statements that hold others: blocks, conditions, loops, switches, select.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Statements in a scope of their own.</summary>
/// <param name="Rbrace">The closing brace, for the comments before it; unknown for what a pass made.</param>
public sealed record Block(Pos Pos, IReadOnlyList<CoreStmt> Statements, Pos Rbrace = default) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var s in Statements) visit(s);
    }

    public override Block Map(CoreMapper mapper)
    {
        var statements = mapper.Stmts(Statements);
        return ReferenceEquals(statements, Statements) ? this : this with { Statements = statements };
    }
}

/// <summary><c>if init; cond {} else {}</c></summary>
/// <param name="Init">Statement before the condition, in a scope round the whole.</param>
/// <param name="Else">A Block or another If.</param>
public sealed record If(Pos Pos, CoreStmt? Init, CoreExpr Cond, Block Then, CoreStmt? Else) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Init != null) visit(Init);
        visit(Cond);
        visit(Then);
        if (Else != null) visit(Else);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var init = mapper.OptionalStmt(Init);
        var cond = mapper.Expr(Cond);
        var then = (Block)mapper.Stmt(Then);
        var @else = mapper.OptionalStmt(Else);
        return ReferenceEquals(init, Init) && ReferenceEquals(cond, Cond) && ReferenceEquals(then, Then) && ReferenceEquals(@else, Else)
            ? this
            : this with { Init = init, Cond = cond, Then = then, Else = @else };
    }
}

/// <summary><c>for init; cond; post {}</c>. Variables that Init defines are one for the whole loop after the pass LoopVariables.</summary>
/// <param name="Target">What break and continue name.</param>
/// <param name="PerIteration">The variables of Init that each iteration has a copy of (Go 1.22); empty in older modules, and after the
/// pass.</param>
public sealed record For(Pos Pos, JumpTarget Target, CoreStmt? Init, CoreExpr? Cond, CoreStmt? Post, Block Body,
    IReadOnlyList<CoreVariable> PerIteration) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Init != null) visit(Init);
        if (Cond != null) visit(Cond);
        if (Post != null) visit(Post);
        visit(Body);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var init = mapper.OptionalStmt(Init);
        var cond = mapper.Optional(Cond);
        var post = mapper.OptionalStmt(Post);
        var body = (Block)mapper.Stmt(Body);
        return ReferenceEquals(init, Init) && ReferenceEquals(cond, Cond) && ReferenceEquals(post, Post) && ReferenceEquals(body, Body)
            ? this
            : this with { Init = init, Cond = cond, Post = post, Body = body };
    }
}

/// <summary>What is ranged over.</summary>
public enum RangeKind
{
    Integer,
    String,
    Slice,
    /// <summary>An array's value: Go ranges over a copy where there is a value variable.</summary>
    Array,
    /// <summary>A pointer to an array.</summary>
    ArrayPointer,
    Map,
    Channel,
    /// <summary>An iterator function; gone after the pass RangeFunc.</summary>
    Function,
}

/// <summary>
/// <c>for key, value := range x {}</c>. Targets are null where the source has none or <c>_</c>; new ones are declared anew in each
/// iteration, unless Go's version is older than 1.22 (SharesVariables). What is assigned is not converted yet: it has the type
/// KeyType or ValueType.
/// </summary>
public sealed record Range(Pos Pos, JumpTarget Target, RangeKind Kind, CoreExpr X, CoreTarget? Key, CoreTarget? Value, Block Body)
    : CoreStmt(Pos)
{
    public GoType? KeyType { get; init; }

    public GoType? ValueType { get; init; }

    /// <summary>The variables are one for the whole loop.</summary>
    public bool SharesVariables { get; init; }

    /// <summary>The name that Go's stack traces have for the body of a loop over a function.</summary>
    public string? TraceName { get; init; }

    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(X);
        if (Key is PlaceTarget k) visit(k.Place);
        if (Value is PlaceTarget v) visit(v.Place);
        visit(Body);
    }

    public override CoreStmt Map(CoreMapper mapper) => this with
    {
        X = mapper.Expr(X),
        Key = mapper.Target(Key),
        Value = mapper.Target(Value),
        Body = (Block)mapper.Stmt(Body),
    };
}

/// <summary>
/// <c>switch init; tag {}</c>. A switch without tag has the tag null and boolean conditions. The values of cases are converted as
/// in a comparison with the tag; the tag has its default type.
/// </summary>
public sealed record Switch(Pos Pos, JumpTarget Target, CoreStmt? Init, CoreExpr? Tag, IReadOnlyList<SwitchClause> Clauses) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Init != null) visit(Init);
        if (Tag != null) visit(Tag);
        foreach (var c in Clauses)
        {
            foreach (var v in c.Values ?? []) visit(v);
            foreach (var s in c.Body) visit(s);
        }
    }

    public override CoreStmt Map(CoreMapper mapper) => this with
    {
        Init = mapper.OptionalStmt(Init),
        Tag = mapper.Optional(Tag),
        Clauses =
            mapper.List(Clauses, c => c with { Values = c.Values == null ? null : mapper.Exprs(c.Values), Body = mapper.Stmts(c.Body) }),
    };
}

/// <summary>A clause of a switch; Values null for default. A last Fallthrough goes on with the next clause.</summary>
public sealed record SwitchClause(Pos Pos, IReadOnlyList<CoreExpr>? Values, IReadOnlyList<CoreStmt> Body);

/// <summary><c>switch init; v := x.(type) {}</c></summary>
public sealed record TypeSwitch(Pos Pos, JumpTarget Target, CoreStmt? Init, CoreExpr X, string? Name, IReadOnlyList<TypeClause> Clauses)
    : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Init != null) visit(Init);
        visit(X);
        foreach (var c in Clauses)
            foreach (var s in c.Body) visit(s);
    }

    public override CoreStmt Map(CoreMapper mapper) => this with
    {
        Init = mapper.OptionalStmt(Init),
        X = mapper.Expr(X),
        Clauses = mapper.List(Clauses, c => c with { Body = mapper.Stmts(c.Body) }),
    };
}

/// <summary>A clause of a type switch.</summary>
/// <param name="Types">The types, null among them for <c>nil</c>; null for default.</param>
/// <param name="Variable">The clause's variable: of the type if there is one, else of the operand's; null without, or if nobody reads
/// it.</param>
/// <param name="Body">Its statements.</param>
public sealed record TypeClause(Pos Pos, IReadOnlyList<GoType?>? Types, CoreVariable? Variable, IReadOnlyList<CoreStmt> Body);

/// <summary><c>select {}</c></summary>
public sealed record Select(Pos Pos, JumpTarget Target, IReadOnlyList<SelectClause> Clauses) : CoreStmt(Pos)
{
    public bool HasDefault => Clauses.Any(c => c.Operation == null);

    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var c in Clauses)
        {
            c.Operation?.ForEachChild(visit);
            foreach (var s in c.Body) visit(s);
        }
    }

    public override CoreStmt Map(CoreMapper mapper) => this with
    {
        Clauses = mapper.List(Clauses, c => c with { Operation = c.Operation?.Map(mapper), Body = mapper.Stmts(c.Body) }),
    };
}

/// <summary>A clause of a select; Operation null for default.</summary>
public sealed record SelectClause(Pos Pos, SelectOperation? Operation, IReadOnlyList<CoreStmt> Body);

/// <summary>A send or receive that a select waits for.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Sent">The value to send, converted to the element type; null for a receive.</param>
/// <param name="Value">Where the received value goes; null for nowhere. Not converted yet.</param>
/// <param name="Ok">Where it is noted whether a value was received; null for nowhere.</param>
public sealed record SelectOperation(Pos Pos, CoreExpr Channel, CoreExpr? Sent, CoreTarget? Value, CoreTarget? Ok)
{
    public GoType Element => ((ChanType)AliasType.Unalias(Channel.Type).Underlying).Elem;

    public void ForEachChild(Action<CoreNode> visit)
    {
        visit(Channel);
        if (Sent != null) visit(Sent);
        if (Value is PlaceTarget v) visit(v.Place);
        if (Ok is PlaceTarget o) visit(o.Place);
    }

    public SelectOperation Map(CoreMapper mapper) => this with
    {
        Channel = mapper.Expr(Channel),
        Sent = mapper.Optional(Sent),
        Value = mapper.Target(Value),
        Ok = mapper.Target(Ok),
    };
}

/// <summary>The body, and whatever way it ends, the cleanup. Made by the pass Defer.</summary>
public sealed record TryFinally(Pos Pos, Block Body, Block Cleanup) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Body);
        visit(Cleanup);
    }

    public override CoreStmt Map(CoreMapper mapper) => this with { Body = (Block)mapper.Stmt(Body), Cleanup = (Block)mapper.Stmt(Cleanup) };
}
