// Primary expressions: selectors, indices, slices, type assertions, calls.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>A selector or qualified identifier: <c>X.Sel</c>.</summary>
public sealed class SelectorExpr : Expr
{
    public required Expr X { get; init; }

    public Pos Period { get; internal set; }

    public required Ident Sel { get; init; }

    public override Pos GcPos => Period;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(X);
        visit(Sel);
    }
}

/// <summary>An index expression or an instantiation: <c>X[Indices]</c>.</summary>
public sealed class IndexExpr : Expr
{
    public required Expr X { get; init; }

    public Pos Lbrack { get; internal set; }

    /// <summary>One index, or one or more type arguments; never empty.</summary>
    public required IReadOnlyList<Expr> Indices { get; init; }

    /// <summary>The first index.</summary>
    public Expr Index => Indices[0];

    public Pos Rbrack { get; internal set; }

    public override Pos GcPos => Lbrack;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(X);
        Visit(Indices, visit);
    }
}

/// <summary>A slice expression: <c>X[Low:High]</c> or <c>X[Low:High:Max]</c>.</summary>
public sealed class SliceExpr : Expr
{
    public required Expr X { get; init; }

    public Pos Lbrack { get; internal set; }

    /// <summary>Null means 0.</summary>
    public Expr? Low { get; init; }

    /// <summary>Null means the length.</summary>
    public Expr? High { get; init; }

    /// <summary>Null unless <see cref="Slice3"/>.</summary>
    public Expr? Max { get; init; }

    /// <summary>Whether there are two colons.</summary>
    public bool Slice3 { get; init; }

    public Pos Rbrack { get; internal set; }

    public override Pos GcPos => Lbrack;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(X);
        Visit(Low, visit);
        Visit(High, visit);
        Visit(Max, visit);
    }
}

/// <summary>A type assertion <c>X.(Type)</c>, or the guard <c>X.(type)</c> of a type switch.</summary>
public sealed class TypeAssertExpr : Expr
{
    public required Expr X { get; init; }

    public Pos Period { get; internal set; }

    public Pos Lparen { get; internal set; }

    /// <summary>Null means <c>X.(type)</c>.</summary>
    public Expr? Type { get; init; }

    public Pos Rparen { get; internal set; }

    /// <summary>Whether this is <c>X.(type)</c>.</summary>
    public bool IsTypeSwitchGuard => Type == null;

    public override Pos GcPos => Period;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(X);
        Visit(Type, visit);
    }
}

/// <summary>A call or conversion: <c>Fun(Args)</c>.</summary>
public sealed class CallExpr : Expr
{
    public required Expr Fun { get; init; }

    public Pos Lparen { get; internal set; }

    public required IReadOnlyList<Expr> Args { get; init; }

    /// <summary>Whether the last argument is followed by <c>...</c>.</summary>
    public bool HasEllipsis => EllipsisPos.IsValid;

    /// <summary>The position of <c>...</c>, if any.</summary>
    public Pos EllipsisPos { get; internal set; }

    public Pos Rparen { get; internal set; }

    public override Pos GcPos => Lparen;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Fun);
        Visit(Args, visit);
    }
}
