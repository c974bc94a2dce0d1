// Expressions with operators.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary><c>*X</c>: a dereference or a pointer type.</summary>
public sealed class StarExpr : Expr
{
    public Pos Star => Pos;

    public required Expr X { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(X);
}

/// <summary>A unary expression, <c>~T</c> in constraints included. A unary <c>*</c> is a <see cref="StarExpr"/>.</summary>
public sealed class UnaryExpr : Expr
{
    public Pos OpPos => Pos;

    /// <summary>Add, Sub, Not, Xor, And, Arrow or Tilde.</summary>
    public required Token Op { get; init; }

    public required Expr X { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(X);
}

/// <summary>A binary expression, unions <c>A | B</c> in constraints included.</summary>
public sealed class BinaryExpr : Expr
{
    public required Expr X { get; init; }

    public Pos OpPos { get; internal set; }

    public required Token Op { get; init; }

    public required Expr Y { get; init; }

    public override Pos GcPos => OpPos;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(X);
        visit(Y);
    }
}
