// What passes make that Go has no words for: types and calls of the runtime library.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>
/// A call of a method of a type of the runtime library. It suspends nothing, calls no code of the program, and the target is a place
/// that it may change.
/// </summary>
/// <param name="Type">The result's type; the empty tuple for none.</param>
/// <param name="Target">A variable of one of the <see cref="RuntimeTypes"/>.</param>
/// <param name="Member">The C# name of the method.</param>
/// <param name="Arguments">Integers.</param>
public sealed record RuntimeCall(Pos Pos, GoType Type, CoreExpr Target, string Member, IReadOnlyList<CoreExpr> Arguments)
    : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(Target);
        foreach (var a in Arguments) visit(a);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var target = mapper.Expr(Target);
        var arguments = mapper.Exprs(Arguments);
        return ReferenceEquals(target, Target) && ReferenceEquals(arguments, Arguments) ? this : this with { Target = target, Arguments = arguments };
    }
}

/// <summary>Types of the runtime library that stand for no Go type, as the types of variables that passes make.</summary>
public static class RuntimeTypes
{
    /// <summary>Their package; no Go program can import it.</summary>
    public static readonly Package Package = new("go2cs/GoRuntime", "GoRuntime");

    /// <summary>The state of a loop over an iterator function; its zero value is <c>new RangeLoop()</c>.</summary>
    public static readonly NamedType RangeLoop = Define("RangeLoop");

    /// <summary>A type of the runtime library; its <see cref="TypeNameObj.Name"/> is its C# name.</summary>
    public static bool Contain(GoType type) => type is NamedType named && ReferenceEquals(named.Obj.Package, Package);

    private static NamedType Define(string name)
    {
        var obj = new TypeNameObj(default, Package, name, null);
        var type = new NamedType(obj) { RightSide = new StructType() };
        obj.CheckedType = type;
        return type;
    }
}
