// Calls, and what they call.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>
/// A call. Arguments stand for parameters one by one, converted to their types; the rest of a variadic call is one ListLiteral
/// marked IsVariadic (or the slice that the source passes with <c>...</c>). Spread results f(g()) are temporaries of a Sequence
/// in the first argument. A call of a method expression is the method's call.
/// </summary>
/// <param name="Type">The result's type; a tuple for none or several.</param>
public sealed record Call(Pos Pos, GoType Type, CoreCallee Callee, IReadOnlyList<CoreExpr> Arguments) : CoreExpr(Pos, Type)
{
    /// <summary>The function type called, instantiated.</summary>
    public required SignatureType Signature { get; init; }

    /// <summary>The source passes a slice for the variadic parameter: <c>f(s...)</c>.</summary>
    public bool HasEllipsis { get; init; }

    /// <summary>Type arguments of a call of a generic function of a bound package; empty otherwise.</summary>
    public IReadOnlyList<GoType> TypeArguments { get; init; } = [];

    public override void ForEachChild(Action<CoreNode> visit)
    {
        Callee.ForEachChild(visit);
        foreach (var a in Arguments) visit(a);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var callee = Callee.Map(mapper);
        var arguments = mapper.Exprs(Arguments);
        return ReferenceEquals(callee, Callee) && ReferenceEquals(arguments, Arguments)
            ? this
            : this with { Callee = callee, Arguments = arguments };
    }
}

/// <summary>What a call calls.</summary>
public abstract record CoreCallee
{
    /// <summary>The declared function or method that is called, also an interface's; null where a func value decides.</summary>
    public virtual FuncObj? Function => null;

    public virtual void ForEachChild(Action<CoreNode> visit)
    {
    }

    public virtual CoreCallee Map(CoreMapper mapper) => this;
}

/// <summary>A declared function.</summary>
public sealed record FunctionCallee(FuncObj Declared) : CoreCallee
{
    public override FuncObj Function => Declared;
}

/// <summary>A method of a concrete type or an interface; the receiver as in <see cref="MethodValue"/>.</summary>
public sealed record MethodCallee(CoreExpr Receiver, FuncObj Method) : CoreCallee
{
    public override FuncObj Function => Method;

    /// <summary>Decided by the dynamic type of the receiver.</summary>
    public bool IsInterface => TypePredicates.IsInterface(Receiver.Type);

    public override void ForEachChild(Action<CoreNode> visit) => visit(Receiver);

    public override CoreCallee Map(CoreMapper mapper)
    {
        var receiver = mapper.Expr(Receiver);
        return ReferenceEquals(receiver, Receiver) ? this : this with { Receiver = receiver };
    }
}

/// <summary>A func value.</summary>
public sealed record ValueCallee(CoreExpr Value) : CoreCallee
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Value);

    public override CoreCallee Map(CoreMapper mapper)
    {
        var value = mapper.Expr(Value);
        return ReferenceEquals(value, Value) ? this : this with { Value = value };
    }
}

/// <summary>
/// A call of a predeclared function or one of package unsafe. Constant results are Constants, new is <see cref="New"/>. Operands are
/// values of their own types, with these conversions made: append's elements to the element type (one ListLiteral marked
/// IsVariadic; with <c>...</c> the slice or string itself), delete's key, panic's operand to any, complex's parts, min's and max's
/// operands to the result's type. make's operands are its sizes.
/// </summary>
public sealed record BuiltinCall(Pos Pos, GoType Type, BuiltinId Builtin, IReadOnlyList<CoreExpr> Arguments) : CoreExpr(Pos, Type)
{
    /// <summary>append(s, t...).</summary>
    public bool HasEllipsis { get; init; }

    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var a in Arguments) visit(a);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var arguments = mapper.Exprs(Arguments);
        return ReferenceEquals(arguments, Arguments) ? this : this with { Arguments = arguments };
    }
}
