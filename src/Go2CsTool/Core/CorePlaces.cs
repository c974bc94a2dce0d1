// Expressions that denote places: they can be assigned, and most of them addressed. Read as a value, a place yields what it holds.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>A variable.</summary>
public sealed record VariableRef(Pos Pos, CoreVariable Variable) : CoreExpr(Pos, Variable.Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => mapper.Variable(this);
}

/// <summary>What a pointer points to; nil panics.</summary>
/// <param name="IsImplicit">Not written in Go: <c>p.f</c>, <c>p[i]</c>, a value method called through a pointer.</param>
public sealed record Dereference(Pos Pos, GoType Type, CoreExpr Pointer, bool IsImplicit = false) : CoreExpr(Pos, Type)
{
    /// <summary>
    /// The value method that is called through the function which Go makes of it for pointers, as <c>(*T).M</c> is: nil panics with
    /// a text of its own, when the function is called.
    /// </summary>
    public FuncObj? MethodOfPointer { get; init; }

    public override void ForEachChild(Action<CoreNode> visit) => visit(Pointer);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var pointer = mapper.Expr(Pointer);
        return ReferenceEquals(pointer, Pointer) ? this : this with { Pointer = pointer };
    }
}

/// <summary>A field of a struct: a place if the struct is one. Promoted fields are paths of these.</summary>
/// <param name="Target">The struct, never a pointer (its Dereference is explicit).</param>
/// <param name="Field">The field as the target's struct type has it.</param>
/// <param name="IsPromoted">The embedded field of a promotion, not written in Go.</param>
public sealed record FieldRef(Pos Pos, GoType Type, CoreExpr Target, VarObj Field, bool IsPromoted = false) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Target);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var target = mapper.Expr(Target);
        return ReferenceEquals(target, Target) ? this : this with { Target = target };
    }
}

/// <summary>An element of a slice, array (a place if the array is one) or string (never a place); out of range panics.</summary>
/// <param name="Target">A slice, array or string, never a pointer.</param>
/// <param name="Index">Of any integer type; a constant is an int.</param>
public sealed record ElementRef(Pos Pos, GoType Type, CoreExpr Target, CoreExpr Index) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Target);
        visit(Index);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var target = mapper.Expr(Target);
        var index = mapper.Expr(Index);
        return ReferenceEquals(target, Target) && ReferenceEquals(index, Index) ? this : this with { Target = target, Index = index };
    }
}

/// <summary>An element of a map: can be assigned, not addressed. With CommaOk its type is the tuple (element, bool).</summary>
/// <param name="Target">The map.</param>
/// <param name="Key">The key, converted to the map's key type.</param>
public sealed record MapElement(Pos Pos, GoType Type, CoreExpr Target, CoreExpr Key, bool CommaOk) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Target);
        visit(Key);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var target = mapper.Expr(Target);
        var key = mapper.Expr(Key);
        return ReferenceEquals(target, Target) && ReferenceEquals(key, Key) ? this : this with { Target = target, Key = key };
    }
}
