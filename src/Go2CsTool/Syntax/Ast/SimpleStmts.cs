// Statements without a body.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>A statement that could not be parsed; an error was reported.</summary>
public sealed class BadStmt : Stmt
{
    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>A declaration in a statement list.</summary>
public sealed class DeclStmt : Stmt
{
    public required GenDecl Decl { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Decl);
}

/// <summary>The empty statement.</summary>
public sealed class EmptyStmt : Stmt
{
    /// <summary>Whether the semicolon is not in the source.</summary>
    public bool Implicit { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>An expression used as a statement.</summary>
public sealed class ExprStmt : Stmt
{
    public required Expr X { get; init; }

    public override Pos GcPos => X.GcPos;

    public override void ForEachChild(Action<Node> visit) => visit(X);
}

/// <summary><c>Chan &lt;- Value</c>.</summary>
public sealed class SendStmt : Stmt
{
    public required Expr Chan { get; init; }

    public Pos Arrow { get; internal set; }

    public required Expr Value { get; init; }

    public override Pos GcPos => Arrow;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Chan);
        visit(Value);
    }
}

/// <summary><c>X++</c> or <c>X--</c>.</summary>
public sealed class IncDecStmt : Stmt
{
    public required Expr X { get; init; }

    public Pos TokPos { get; internal set; }

    /// <summary>Inc or Dec.</summary>
    public required Token Tok { get; init; }

    public override Pos GcPos => TokPos;

    public override void ForEachChild(Action<Node> visit) => visit(X);
}

/// <summary>An assignment or short variable declaration.</summary>
public sealed class AssignStmt : Stmt
{
    public required IReadOnlyList<Expr> Lhs { get; init; }

    public Pos TokPos { get; internal set; }

    /// <summary>Assign, Define, or a compound assignment such as AddAssign.</summary>
    public required Token Tok { get; init; }

    public required IReadOnlyList<Expr> Rhs { get; init; }

    public override Pos GcPos => TokPos;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Lhs, visit);
        Visit(Rhs, visit);
    }
}

/// <summary>A <c>go</c> statement.</summary>
public sealed class GoStmt : Stmt
{
    /// <summary>A <see cref="CallExpr"/> in a checked program; the parser accepts any expression.</summary>
    public required Expr Call { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Call);
}

/// <summary>A <c>defer</c> statement.</summary>
public sealed class DeferStmt : Stmt
{
    /// <summary>A <see cref="CallExpr"/> in a checked program; the parser accepts any expression.</summary>
    public required Expr Call { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Call);
}

/// <summary>A <c>return</c> statement.</summary>
public sealed class ReturnStmt : Stmt
{
    public required IReadOnlyList<Expr> Results { get; init; }

    public override void ForEachChild(Action<Node> visit) => Visit(Results, visit);
}

/// <summary>A <c>break</c>, <c>continue</c>, <c>goto</c> or <c>fallthrough</c> statement.</summary>
public sealed class BranchStmt : Stmt
{
    /// <summary>Break, Continue, Goto or Fallthrough.</summary>
    public required Token Tok { get; init; }

    public Ident? Label { get; init; }

    /// <summary>
    /// What the branch goes to, set by the parser in functions without errors: the enclosing for, range, switch or
    /// select statement of break and continue, the <see cref="LabeledStmt"/> of goto; null for fallthrough.
    /// </summary>
    public Stmt? Target { get; internal set; }

    public override void ForEachChild(Action<Node> visit) => Visit(Label, visit);
}
