// Statements without a body of their own, and declarations in functions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>An expression evaluated for its effect.</summary>
public sealed record ExpressionStatement(Pos Pos, CoreExpr X) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreStmt Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary>How the source writes an assignment or declaration.</summary>
public enum AssignmentForm
{
    /// <summary><c>a, b = x, y</c></summary>
    Assign,
    /// <summary><c>a, b := x, y</c></summary>
    Define,
    /// <summary><c>var a, b = x, y</c></summary>
    Var,
    /// <summary><c>var a, b T = x, y</c>, or without values.</summary>
    TypedVar,
}

/// <summary>Where an assigned value goes.</summary>
public abstract record CoreTarget(Pos Pos)
{
    /// <summary>The place's type; null for the blank identifier.</summary>
    public abstract GoType? Type { get; }
}

/// <summary>The blank identifier.</summary>
public sealed record BlankTarget(Pos Pos) : CoreTarget(Pos)
{
    public override GoType? Type => null;
}

/// <summary>A variable that is declared here.</summary>
public sealed record NewTarget(Pos Pos, CoreVariable Variable) : CoreTarget(Pos)
{
    public override GoType Type => Variable.Type;
}

/// <summary>A place that exists already.</summary>
public sealed record PlaceTarget(Pos Pos, CoreExpr Place) : CoreTarget(Pos)
{
    public override GoType Type => Place.Type;
}

/// <summary>
/// An assignment or a declaration of variables. As many values as targets, each converted to its target's type (a blank target's
/// value has its own default type); or one value of tuple type for several targets, whose parts are not converted yet
/// (<see cref="TupleParts"/>); or no values, for declarations without. Go finds the places, then evaluates the values, then assigns
/// from left to right.
/// </summary>
public sealed record Assignment(Pos Pos, AssignmentForm Form, IReadOnlyList<CoreTarget> Targets, IReadOnlyList<CoreExpr> Values)
    : CoreStmt(Pos)
{
    public bool IsTuple => Values.Count == 1 && Targets.Count > 1;

    /// <summary>The types of the parts of a tuple value.</summary>
    public IReadOnlyList<GoType> TupleParts => ((TupleType)Values[0].Type).Vars.Select(v => v.Type).ToList();

    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var t in Targets)
            if (t is PlaceTarget { Place: var place }) visit(place);
        foreach (var v in Values) visit(v);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var targets = mapper.List(Targets, t => mapper.Target(t)!);
        var values = mapper.Exprs(Values);
        return ReferenceEquals(targets, Targets) && ReferenceEquals(values, Values)
            ? this
            : this with { Targets = targets, Values = values };
    }
}

/// <summary><c>place op= value</c>. Value has the place's type, a shift's count any integer type. The place is found once.</summary>
/// <param name="Op">The binary operator (Add for <c>+=</c>).</param>
public sealed record OperatorAssignment(Pos Pos, CoreExpr Place, Token Op, CoreExpr Value) : CoreStmt(Pos)
{
    /// <summary>Written <c>++</c> or <c>--</c>; Value is the constant 1.</summary>
    public bool IsStep { get; init; }

    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Place);
        visit(Value);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var place = mapper.Expr(Place);
        var value = mapper.Expr(Value);
        return ReferenceEquals(place, Place) && ReferenceEquals(value, Value) ? this : this with { Place = place, Value = value };
    }
}

/// <summary><c>ch &lt;- value</c></summary>
public sealed record Send(Pos Pos, CoreExpr Channel, CoreExpr Value) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Channel);
        visit(Value);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var channel = mapper.Expr(Channel);
        var value = mapper.Expr(Value);
        return ReferenceEquals(channel, Channel) && ReferenceEquals(value, Value) ? this : this with { Channel = channel, Value = value };
    }
}

/// <summary><c>go call</c>. The operand is a Call, BuiltinCall or (useless) Conversion; its operands are evaluated now.</summary>
public sealed record GoStatement(Pos Pos, CoreExpr Call) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Call);

    public override CoreStmt Map(CoreMapper mapper)
    {
        var call = mapper.Expr(Call);
        return ReferenceEquals(call, Call) ? this : this with { Call = call };
    }
}

/// <summary><c>defer call</c>; the operand as for go.</summary>
public sealed record DeferStatement(Pos Pos, CoreExpr Call) : CoreStmt(Pos)
{
    /// <summary>
    /// The <see cref="CoreBody.Identity"/> of the function that runs the call when it ends, where that is not the closure around the
    /// statement: the pass RangeFunc makes closures of loop bodies. Null for the function the statement stands in.
    /// </summary>
    public object? Owner { get; init; }

    /// <summary>The call is made where the statements after this one end, in the block that they are in; set by the pass Defers.</summary>
    public bool IsScoped { get; init; }

    public override void ForEachChild(Action<CoreNode> visit) => visit(Call);

    public override CoreStmt Map(CoreMapper mapper)
    {
        var call = mapper.Expr(Call);
        return ReferenceEquals(call, Call) ? this : this with { Call = call };
    }
}

/// <summary><c>return values</c>: none (also for named results as they are), one for each result, converted; or one tuple.</summary>
public sealed record Return(Pos Pos, IReadOnlyList<CoreExpr> Values) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var v in Values) visit(v);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var values = mapper.Exprs(Values);
        return ReferenceEquals(values, Values) ? this : this with { Values = values };
    }
}

/// <summary>What break and continue leave, and a label names. Compared by reference.</summary>
/// <param name="label">The Go label; null without.</param>
public sealed class JumpTarget(string? label)
{
    public string? Label { get; } = label;

    public override string ToString() => Label ?? "loop";
}

/// <summary>A label that goto jumps to. Compared by reference.</summary>
public sealed class CoreLabel(string name)
{
    public string Name { get; } = name;

    public override string ToString() => Name;
}

/// <summary>Leaves the statement that has the target.</summary>
public sealed record Break(Pos Pos, JumpTarget Target) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>Goes on with the next iteration of the loop that has the target.</summary>
public sealed record Continue(Pos Pos, JumpTarget Target) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary><c>goto label</c></summary>
public sealed record Goto(Pos Pos, CoreLabel Label) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>Goes on with the statements of the next clause of the switch around it.</summary>
public sealed record Fallthrough(Pos Pos) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>A place for goto, before the statement; null at the end of a block. Present only if some goto names it.</summary>
public sealed record Labeled(Pos Pos, CoreLabel Label, CoreStmt? Statement) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Statement != null) visit(Statement);
    }

    public override CoreStmt Map(CoreMapper mapper) => this with { Statement = Statement == null ? null : mapper.Stmt(Statement) };
}

/// <summary>A constant declared in a function; uses name it (<see cref="Constant.Named"/>).</summary>
public sealed record ConstantDeclaration(Pos Pos, ConstObj Constant) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>A defined type declared in a function.</summary>
public sealed record TypeDeclaration(Pos Pos, CoreType Declared) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>Nothing.</summary>
public sealed record Empty(Pos Pos) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreStmt Map(CoreMapper mapper) => this;
}

/// <summary>
/// Several statements in the place of one, in the scope of the block around them: what a pass made of one, which has its End then and
/// the comments that stand there, or the specifications of a declaration in parentheses.
/// </summary>
public sealed record StatementList(Pos Pos, IReadOnlyList<CoreStmt> Statements) : CoreStmt(Pos)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var s in Statements) visit(s);
    }

    public override CoreStmt Map(CoreMapper mapper)
    {
        var statements = mapper.Stmts(Statements);
        return ReferenceEquals(statements, Statements) ? this : this with { Statements = statements };
    }
}
