// go and defer evaluate the operands of their call at once and make it later: what could change until then goes into variables.
//
//     defer p.flush(n, name())     becomes     receiver, nNow, arg := p, n, name()
//                                              defer receiver.flush(nNow, arg)
//
// Where C# hands the operands over with the function (Go.Run(work, 1, x)), nothing needs to be done. On exit the call of every
// other go and defer statement means the same now as later.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Binds the operands of go and defer.</summary>
public sealed class BoundCalls(VariableFacts variables, MethodForms forms, Func<GoObject, bool> isBound, Func<GoType, bool> needsCopy)
    : CoreMapper
{
    /// <summary>The most arguments that Go.Run hands over.</summary>
    private const int MostArguments = 8;

    /// <summary>Whether C# evaluates the arguments now and hands them over with the function.</summary>
    public static bool TakesArguments(Call call, MethodForms forms, Func<GoObject, bool> isBound)
    {
        if (call.Arguments.Count > MostArguments || call.Signature.Variadic) return false;
        return call.Callee switch
        {
            ValueCallee { Value: Closure } => true,
            _ when call.Signature.Results.Count > 0 || call.Callee.Function is not { } f || isBound(f) => false,
            FunctionCallee => true,
            MethodCallee { IsInterface: true } => true,
            MethodCallee { Method: var m } => forms.Of(m) == MethodForm.Pointer,
            _ => false,
        };
    }

    public override CoreStmt Stmt(CoreStmt s) => base.Stmt(s) switch
    {
        GoStatement { Call: Call call } go when !TakesArguments(call, forms, isBound) => With(go, call, bound => go with { Call = bound }),
        GoStatement { Call: BuiltinCall call } go => With(go, call, bound => go with { Call = bound }),
        DeferStatement { Call: Call call } defer when !IsHandedOver(call) => With(defer, call, bound => defer with { Call = bound }),
        DeferStatement { Call: BuiltinCall call } defer => With(defer, call, bound => defer with { Call = bound }),
        var other => other,
    };

    // A deferred function takes no arguments in C#.
    private bool IsHandedOver(Call call) =>
        call.Arguments.Count == 0 && TakesArguments(call, forms, isBound) && call.Callee is FunctionCallee
            or ValueCallee { Value: Closure } or MethodCallee { IsInterface: true };

    private CoreStmt With(CoreStmt statement, CoreExpr call, Func<CoreExpr, CoreStmt> remake)
    {
        var temporaries = new List<(CoreVariable Variable, CoreExpr Value)>();
        var bound = call switch
        {
            Call c => c with { Callee = Bound(c.Callee, temporaries), Arguments = [.. c.Arguments.Select(a => Argument(a, temporaries))] },
            BuiltinCall b => b with { Arguments = [.. b.Arguments.Select(a => Argument(a, temporaries))] },
            _ => call,
        };
        var later = remake(bound);
        if (temporaries.Count == 0) return later;
        var assignment = new Assignment(statement.Pos, AssignmentForm.Define,
            [.. temporaries.Select(t => new NewTarget(t.Value.Pos, t.Variable))], [.. temporaries.Select(t => t.Value)])
        { End = statement.End };
        return new StatementList(statement.Pos, [assignment with { End = default }, later with { End = default }]) { End = statement.End };
    }

    private CoreCallee Bound(CoreCallee callee, List<(CoreVariable, CoreExpr)> temporaries)
    {
        switch (callee)
        {
            case ValueCallee { Value: not Closure } v:
                return v with { Value = IsStable(v.Value) ? v.Value : Temporary("function", v.Value, temporaries) };
            case MethodCallee m:
                var receiver = CoreTree.Unparen(m.Receiver);
                if (receiver is AddressOf { Place: var place } address && place is not (StructLiteral or ListLiteral or MapLiteral))
                    return m with { Receiver = address with { Place = Kept(place, temporaries) } };
                // The pointer is followed when the call is made.
                if (receiver is Dereference { MethodOfPointer: not null }) return m with { Receiver = Kept(receiver, temporaries) };
                var isKept = IsStable(receiver) && !needsCopy(receiver.Type);
                return m with { Receiver = isKept ? receiver : Temporary("receiver", receiver, temporaries) };
            default:
                return callee;
        }
    }

    // The same place later: a variable stays where it is, a pointer and an index are what they are now.
    private CoreExpr Kept(CoreExpr place, List<(CoreVariable, CoreExpr)> temporaries)
    {
        switch (CoreTree.Unparen(place))
        {
            case FieldRef f:
                return f with { Target = Kept(f.Target, temporaries) };
            case Dereference d:
                return IsStable(d.Pointer) ? d : d with { Pointer = Temporary("pointer", d.Pointer, temporaries) };
            case ElementRef e:
                var isArray = AliasType.Unalias(e.Target.Type).Underlying is ArrayType;
                var target = isArray
                    ? Kept(e.Target, temporaries)
                    : IsStable(e.Target) ? e.Target
                    : Temporary("slice", e.Target, temporaries);
                return e with { Target = target, Index = IsStable(e.Index) ? e.Index : Temporary("index", e.Index, temporaries) };
            case var other:
                return other;
        }
    }

    private CoreExpr Argument(CoreExpr e, List<(CoreVariable, CoreExpr)> temporaries)
    {
        if (e is ListLiteral { IsVariadic: true } rest)
            return rest with { Elements = [.. rest.Elements.Select(x => x with { Value = Argument(x.Value, temporaries) })] };
        if (IsStable(e) && !needsCopy(e.Type)) return e;
        // What becomes an interface value keeps its own type until then, unless that shares what may change.
        if (e is Sequence s) return s with { Value = Argument(s.Value, temporaries) };
        var stem = Source(e) is VariableRef { Variable: var v } ? v.Name + "Now" : "arg";
        return Temporary(stem, e, temporaries);
    }

    private static CoreExpr Source(CoreExpr e) =>
        CoreTree.Unparen(e) is Conversion { IsImplicit: true, X: var x } ? Source(x) : CoreTree.Unparen(e);

    private static CoreExpr Temporary(string stem, CoreExpr value, List<(CoreVariable, CoreExpr)> temporaries)
    {
        var variable = new CoreVariable(stem, value.Type, CoreVariableKind.Temporary, value.Pos, null);
        temporaries.Add((variable, value));
        return new VariableRef(value.Pos, variable);
    }

    private bool IsStable(CoreExpr e) =>
        variables.IsStable(e) && !CoreTree.Descendants(e).Any(n => n is VariableRef { Variable: var v } && IsThis(v));

    // The receiver is C#'s this, which no lambda in a struct reaches.
    private bool IsThis(CoreVariable v) =>
        v.Kind == CoreVariableKind.Receiver && AliasType.Unalias(v.Type) is not PointerType && !variables.IsCaptured(v);
}
