// Decides how the deferred calls of each function run: as finally blocks, which is the same where each stands at the top of the
// function and its declaration says that it can (go2cs:cleanup: it calls no code of the program and changes nothing that the
// function returns), or through a frame, which runs them last in first out and knows of panics and recover.
//
//     mu.Lock()                          mu.Lock()
//     defer mu.Unlock()     becomes      try { return n } finally { mu.Unlock() }
//     return n
//
// On exit CoreBody.Defers is set, and DeferStatements are only left in functions that have a frame.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Chooses between finally and a frame.</summary>
public sealed class Defers(VariableFacts variables, Colours colours, MethodForms forms, Func<GoObject, bool> isBound) : CoreMapper
{
    public override CoreBody Body(CoreBody body)
    {
        if (body.Body == null) return body;
        var mapped = base.Body(body);
        var own = OwnDefers(mapped);
        if (own.Count == 0) return mapped with { Defers = DeferKind.None };
        var statements = mapped.Body!.Statements;
        var isFinally = !statements.Any(s => s is Labeled)
            && own.All(d => statements.Contains(d, ReferenceEqualityComparer.Instance) && IsCleanup(d.Call, mapped));
        return isFinally
            ? mapped with { Defers = DeferKind.None, Body = mapped.Body with { Statements = WithFinally(statements, 0) } }
            : mapped with { Defers = DeferKind.Frame };
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

    private static IReadOnlyList<CoreStmt> WithFinally(IReadOnlyList<CoreStmt> statements, int from)
    {
        var result = new List<CoreStmt>();
        for (var i = from; i < statements.Count; i++)
        {
            if (statements[i] is not DeferStatement defer)
            {
                result.Add(statements[i]);
                continue;
            }
            var cleanup = new ExpressionStatement(defer.Pos, defer.Call) { End = defer.End };
            result.Add(new TryFinally(defer.Pos, new Block(defer.Pos, WithFinally(statements, i + 1)), new Block(defer.Pos, [cleanup])));
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
