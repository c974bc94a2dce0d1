// Decides how the deferred calls of each function run. Where every defer statement stands at the top of the function, so that it runs
// once, each has a scope, the statements after it:
//
//  * a finally block, if the declaration of what it calls says that this is the same (go2cs:cleanup: it calls no code of the program
//    and changes nothing that the function returns)
//
//     mu.Lock()                          mu.Lock()
//     defer mu.Unlock()     becomes      try { return n } finally { mu.Unlock() }
//     return n
//
//  * else a call where the statements end, which knows of panics and recover; the variables that it uses are handed to it.
//
// All others run through a frame, which keeps them in a list and runs them last in first out.
//
// On exit CoreBody.Defers is set, and DeferStatements are only left in functions with scopes and frames.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Chooses between finally, a scope and a frame.</summary>
public sealed class Defers(VariableFacts variables, Colours colours, MethodForms forms, Func<GoObject, bool> isBound) : CoreMapper
{
    /// <summary>The most variables that DeferScope.Run hands over.</summary>
    private const int MostVariables = 4;

    public override CoreBody Body(CoreBody body)
    {
        if (body.Body == null) return body;
        var mapped = base.Body(body);
        var own = OwnDefers(mapped);
        if (own.Count == 0) return mapped with { Defers = DeferKind.None };
        var statements = mapped.Body!.Statements;
        var runOnce = !statements.Any(s => s is Labeled) && own.All(d => statements.Contains(d, ReferenceEqualityComparer.Instance));
        if (!runOnce || !own.All(d => IsCleanup(d.Call, mapped) || MayHaveScope(d.Call, mapped)))
            return mapped with { Defers = DeferKind.Frame };
        return mapped with
        {
            Defers = own.All(d => IsCleanup(d.Call, mapped)) ? DeferKind.None : DeferKind.Scopes,
            Body = mapped.Body with { Statements = WithScopes(statements, 0, mapped) },
        };
    }

    private static List<DeferStatement> OwnDefers(CoreBody body)
    {
        var found = new List<DeferStatement>();
        void Visit(CoreNode node, bool isOwn) => CoreTree.Walk(node, n =>
        {
            if (n is Closure { Function.Body: { } inner })
            {
                Visit(inner, false);
                return false;
            }
            if (n is DeferStatement d && (d.Owner == null ? isOwn : ReferenceEquals(d.Owner, body.Identity))) found.Add(d);
            return true;
        });
        Visit(body.Body!, true);
        return found;
    }

    private IReadOnlyList<CoreStmt> WithScopes(IReadOnlyList<CoreStmt> statements, int from, CoreBody body)
    {
        var result = new List<CoreStmt>();
        for (var i = from; i < statements.Count; i++)
        {
            if (statements[i] is not DeferStatement defer)
            {
                result.Add(statements[i]);
                continue;
            }
            if (!IsCleanup(defer.Call, body))
            {
                result.Add(defer with { IsScoped = true });
                continue;
            }
            var cleanup = new ExpressionStatement(defer.Pos, defer.Call) { End = defer.End };
            var guarded = new Block(defer.Pos, WithScopes(statements, i + 1, body));
            result.Add(new TryFinally(defer.Pos, guarded, new Block(defer.Pos, [cleanup])));
            break;
        }
        return result;
    }

    private bool IsCleanup(CoreExpr call, CoreBody body) => call switch
    {
        BuiltinCall { Builtin: BuiltinId.Close, Arguments: [VariableRef { Variable: var channel }] } => IsKept(channel),
        Call { Arguments.Count: 0, Callee: MethodCallee { Method: var m, Receiver: var receiver } } c =>
            m.HasDirective("cleanup") && isBound(m) && !colours.CallSuspends(c) && StaysInPlace(receiver, body),
        _ => false,
    };

    // The variables that the call uses can be handed to it when it is made.
    private bool MayHaveScope(CoreExpr call, CoreBody body)
    {
        if (FreeVariables.Of(call).Any(v => ReferenceEquals(v, body.Receiver) && IsThis(v, body))) return false;
        switch (call)
        {
            case Call { Callee: ValueCallee { Value: Closure { Function: var function } literal } } c:
                var used = FreeVariables.Of(literal);
                return function.Signature.Results.Count == 0 && c.Arguments.Count == 0 && used.Count <= MostVariables
                    && !colours.Suspends(function) && (!MakesFunctions(function.Body!) || !Recovers(function) && used.All(IsKept));
            case Call { Callee: ValueCallee or MethodCallee { IsInterface: true } } c:
                return c.Arguments.Count == 0 && c.Signature.Results.Count == 0 && !colours.CallSuspends(c);
            case Call c:
                return !colours.CallSuspends(c) && Operands(c).Sum(Handed) <= MostVariables
                    && (!MakesFunctions(c) || FreeVariables.Of(c).All(IsKept));
            case BuiltinCall { Builtin: not BuiltinId.Recover } b:
                return b.Arguments.Sum(Handed) <= MostVariables;
            default:
                return false;
        }
    }

    private static IEnumerable<CoreExpr> Operands(Call call)
    {
        var arguments = call.Arguments.SelectMany(
            a => a is ListLiteral { IsVariadic: true } rest ? rest.Elements.Select(e => e.Value) : [a]);
        return call.Callee is MethodCallee m ? arguments.Prepend(m.Receiver) : arguments;
    }

    // How many variables the operand needs when the call is made: those that it names, or one for its value.
    private static int Handed(CoreExpr operand) =>
        Math.Max(FreeVariables.Of(operand).Count, operand is Constant or Nil or Zero or FunctionRef ? 0 : 1);

    // A function in the deferred function cannot use what that is given by reference.
    private static bool MakesFunctions(CoreNode code)
    {
        var found = false;
        CoreTree.Walk(code, n =>
        {
            found |= n is Closure or GoStatement or DeferStatement or MethodValue or Select;
            return !found;
        });
        return found;
    }

    private static bool Recovers(CoreClosure function)
    {
        var found = false;
        CoreTree.Walk(function.Body!, n => !(found |= n is BuiltinCall { Builtin: BuiltinId.Recover }));
        return found;
    }

    // C#'s this, which no lambda in a struct reaches.
    private bool IsThis(CoreVariable receiver, CoreBody body) =>
        body is CoreFunction { Object: var f } && (forms.Of(f) == MethodForm.Reference
            || forms.Of(f) == MethodForm.Value
                && !(variables.IsAssigned(receiver) || variables.IsCaptured(receiver) || forms.NeedsOwnCopy(f)));

    private bool IsKept(CoreVariable v) => v.Kind != CoreVariableKind.Package && !variables.IsAssigned(v);

    // The receiver means the same at the end of the function.
    private bool StaysInPlace(CoreExpr receiver, CoreBody body) => CoreTree.Unparen(receiver) switch
    {
        AddressOf { Place: var place } => StaysInPlace(place, body),
        Dereference { Pointer: var pointer } => StaysInPlace(pointer, body) && CoreTree.Unparen(pointer) is VariableRef,
        FieldRef f => AliasType.Unalias(f.Type) is not PointerType && StaysInPlace(f.Target, body),
        VariableRef { Variable: var v } =>
            ReferenceEquals(v, body.Receiver) && IsReference(body)
                || AliasType.Unalias(v.Type) is not PointerType && v.Type.Underlying is StructType || IsKept(v),
        _ => false,
    };

    // The receiver is `this`.
    private bool IsReference(CoreBody body) => body is CoreFunction { Object: var f } && forms.Of(f) != MethodForm.Pointer;
}
