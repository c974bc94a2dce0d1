// Statements with a body.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary><c>Label: Stmt</c>.</summary>
public sealed class LabeledStmt : Stmt
{
    public required Ident Label { get; init; }

    public Pos Colon { get; internal set; }

    public required Stmt Stmt { get; init; }

    public override Pos GcPos => Colon;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Label);
        visit(Stmt);
    }
}

/// <summary>A block.</summary>
public sealed class BlockStmt : Stmt
{
    public Pos Lbrace => Pos;

    public required IReadOnlyList<Stmt> List { get; init; }

    public Pos Rbrace { get; internal set; }

    public override void ForEachChild(Action<Node> visit) => Visit(List, visit);
}

/// <summary>An <c>if</c> statement.</summary>
public sealed class IfStmt : Stmt
{
    public Stmt? Init { get; init; }

    public required Expr Cond { get; init; }

    public required BlockStmt Body { get; init; }

    /// <summary>A block, an <see cref="IfStmt"/>, or null.</summary>
    public Stmt? Else { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Init, visit);
        visit(Cond);
        visit(Body);
        Visit(Else, visit);
    }
}

/// <summary>A <c>for</c> statement without <c>range</c>.</summary>
public sealed class ForStmt : Stmt
{
    public Stmt? Init { get; init; }

    /// <summary>Null means true.</summary>
    public Expr? Cond { get; init; }

    public Stmt? Post { get; init; }

    public required BlockStmt Body { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Init, visit);
        Visit(Cond, visit);
        Visit(Post, visit);
        visit(Body);
    }
}

/// <summary>A <c>for</c> statement with <c>range</c>.</summary>
public sealed class RangeStmt : Stmt
{
    /// <summary>The iteration variables as written: none, one, two; more are an error of the checker's.</summary>
    public required IReadOnlyList<Expr> Lhs { get; init; }

    public Expr? Key => Lhs.Count > 0 ? Lhs[0] : null;

    public Expr? Value => Lhs.Count > 1 ? Lhs[1] : null;

    /// <summary>The position of <see cref="Tok"/>, if any.</summary>
    public Pos TokPos { get; internal set; }

    /// <summary>Assign, Define, or None if there is no iteration variable.</summary>
    public required Token Tok { get; init; }

    /// <summary>The keyword <c>range</c>: the Go compiler's position of the range clause.</summary>
    public Pos Range { get; internal set; }

    public required Expr X { get; init; }

    public required BlockStmt Body { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Lhs, visit);
        visit(X);
        visit(Body);
    }
}

/// <summary>An expression switch.</summary>
public sealed class SwitchStmt : Stmt
{
    public Stmt? Init { get; init; }

    /// <summary>Null means true.</summary>
    public Expr? Tag { get; init; }

    /// <summary>Holds <see cref="CaseClause"/>s only.</summary>
    public required BlockStmt Body { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Init, visit);
        Visit(Tag, visit);
        visit(Body);
    }
}

/// <summary>A type switch.</summary>
public sealed class TypeSwitchStmt : Stmt
{
    public Stmt? Init { get; init; }

    /// <summary><c>x := y.(type)</c> as an <see cref="AssignStmt"/>, or <c>y.(type)</c> as an <see cref="ExprStmt"/>.</summary>
    public required Stmt Assign { get; init; }

    /// <summary>Holds <see cref="CaseClause"/>s only.</summary>
    public required BlockStmt Body { get; init; }

    /// <summary>The <c>y.(type)</c>.</summary>
    public TypeAssertExpr Guard =>
        (TypeAssertExpr)(Assign is AssignStmt assign ? assign.Rhs[0] : ((ExprStmt)Assign).X);

    /// <summary>The x of <c>x := y.(type)</c>, or null.</summary>
    public Ident? Lhs => Assign is AssignStmt assign ? (Ident)assign.Lhs[0] : null;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Init, visit);
        visit(Assign);
        visit(Body);
    }
}

/// <summary>A clause of a switch.</summary>
public sealed class CaseClause : Stmt
{
    /// <summary>Null for <c>default</c>.</summary>
    public IReadOnlyList<Expr>? List { get; init; }

    public Pos Colon { get; internal set; }

    public required IReadOnlyList<Stmt> Body { get; init; }

    public bool IsDefault => List == null;

    public override void ForEachChild(Action<Node> visit)
    {
        if (List != null)
            Visit(List, visit);
        Visit(Body, visit);
    }
}

/// <summary>A <c>select</c> statement.</summary>
public sealed class SelectStmt : Stmt
{
    /// <summary>Holds <see cref="CommClause"/>s only.</summary>
    public required BlockStmt Body { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Body);
}

/// <summary>A clause of a select.</summary>
public sealed class CommClause : Stmt
{
    /// <summary>A send or receive statement in a checked program; null for <c>default</c>.</summary>
    public Stmt? Comm { get; init; }

    public Pos Colon { get; internal set; }

    public required IReadOnlyList<Stmt> Body { get; init; }

    public bool IsDefault => Comm == null;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Comm, visit);
        Visit(Body, visit);
    }
}
