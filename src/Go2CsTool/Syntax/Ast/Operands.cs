// Operands: names, literals, parentheses, and the stand-in for what could not be parsed.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>An expression that could not be parsed; an error was reported.</summary>
public sealed class BadExpr : Expr
{
    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>An identifier.</summary>
public sealed class Ident : Expr
{
    /// <summary>The name; <c>_</c> for a missing one.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name is the blank identifier.</summary>
    public bool IsBlank => Name == "_";

    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>A literal of a basic type.</summary>
public sealed class BasicLit : Expr
{
    /// <summary>Int, Float, Imag, Char or String.</summary>
    public required Token Kind { get; init; }

    /// <summary>
    /// The literal as written, with its quotes. Bytes outside ASCII are decoded as UTF-8; they are valid unless
    /// <see cref="Bad"/>.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>Whether an error was reported for the literal.</summary>
    public bool Bad { get; internal set; }

    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>A composite literal: <c>Type{Elts}</c>.</summary>
public sealed class CompositeLit : Expr
{
    /// <summary>Null for an element of an outer literal that leaves its type out.</summary>
    public Expr? Type { get; internal set; }

    public Pos Lbrace { get; internal set; }

    /// <summary>The elements; <see cref="KeyValueExpr"/> where a key is given.</summary>
    public required IReadOnlyList<Expr> Elts { get; init; }

    public Pos Rbrace { get; internal set; }

    public override Pos GcPos => Lbrace;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Type, visit);
        Visit(Elts, visit);
    }
}

/// <summary>An element with its key: <c>Key: Value</c>.</summary>
public sealed class KeyValueExpr : Expr
{
    public required Expr Key { get; init; }

    public Pos Colon { get; internal set; }

    public required Expr Value { get; init; }

    public override Pos GcPos => Colon;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Key);
        visit(Value);
    }
}

/// <summary>A function literal.</summary>
public sealed class FuncLit : Expr
{
    public required FuncType Type { get; init; }

    public required BlockStmt Body { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Type);
        visit(Body);
    }
}

/// <summary>A parenthesized expression. Parentheses around types are not kept.</summary>
public sealed class ParenExpr : Expr
{
    public required Expr X { get; init; }

    public Pos Lparen => Pos;

    public Pos Rparen { get; internal set; }

    public override void ForEachChild(Action<Node> visit) => visit(X);
}
