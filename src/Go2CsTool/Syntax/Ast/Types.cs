// Type literals.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>The direction of a channel type.</summary>
public enum ChanDir
{
    Both,
    Send,
    Receive,
}

/// <summary><c>...Elt</c> in a parameter list, or the length of a <c>[...]T</c> array type.</summary>
public sealed class Ellipsis : Expr
{
    /// <summary>Null for an array length.</summary>
    public Expr? Elt { get; init; }

    public override void ForEachChild(Action<Node> visit) => Visit(Elt, visit);
}

/// <summary>An array or slice type.</summary>
public sealed class ArrayType : Expr
{
    public Pos Lbrack => Pos;

    /// <summary>Null for a slice type; an <see cref="Ellipsis"/> for <c>[...]T</c>.</summary>
    public Expr? Len { get; init; }

    public required Expr Elt { get; init; }

    /// <summary>Whether this is a slice type.</summary>
    public bool IsSlice => Len == null;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Len, visit);
        visit(Elt);
    }
}

/// <summary>A struct type.</summary>
public sealed class StructType : Expr
{
    public required FieldList Fields { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Fields);
}

/// <summary>A function type, or the signature of a declaration or interface method.</summary>
public sealed class FuncType : Expr
{
    /// <summary>The keyword <c>func</c>; no position for interface methods and declarations.</summary>
    public Pos Func { get; internal set; }

    /// <summary>Null if there are none.</summary>
    public FieldList? TypeParams { get; internal set; }

    public required FieldList Params { get; init; }

    /// <summary>Null if there are none.</summary>
    public FieldList? Results { get; init; }

    /// <summary>The Go compiler's position: the opening bracket or parenthesis.</summary>
    public Pos SignaturePos { get; internal set; }

    public override Pos GcPos => SignaturePos;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(TypeParams, visit);
        visit(Params);
        Visit(Results, visit);
    }
}

/// <summary>An interface type. Methods have one name and a <see cref="FuncType"/>; embedded elements have no name.</summary>
public sealed class InterfaceType : Expr
{
    public required FieldList Methods { get; init; }

    public override void ForEachChild(Action<Node> visit) => visit(Methods);
}

/// <summary>A map type.</summary>
public sealed class MapType : Expr
{
    public required Expr Key { get; init; }

    public required Expr Value { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Key);
        visit(Value);
    }
}

/// <summary>A channel type.</summary>
public sealed class ChanType : Expr
{
    /// <summary>The position of <c>&lt;-</c>, if any.</summary>
    public Pos Arrow { get; internal set; }

    public ChanDir Dir { get; internal set; }

    public required Expr Value { get; init; }

    /// <summary>The keyword <c>chan</c> if the arrow was first taken for a receive operator, else the first byte.</summary>
    public Pos ChanPos { get; internal set; }

    public override Pos GcPos => ChanPos;

    public override void ForEachChild(Action<Node> visit) => visit(Value);
}
