// Calls through an interface variable that can only hold one pointer are calls of the pointer's method, as Go's compiler makes them:
//
//     var s fmt.Stringer = p        becomes        var s fmt.Stringer = p
//     s.String()                                   s.(*T).String()
//
// Somebody can tell for a value method and a nil pointer only: the panic is that of a nil pointer, not that of the function which
// Go makes of the method for pointers. So only such calls change, and only where the pointer may be nil.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Calls methods of known pointers directly.</summary>
public sealed class KnownReceivers(VariableFacts variables, Func<GoType, bool> isBoundType) : CoreMapper
{
    private readonly Dictionary<CoreVariable, GoType> _held = new(ReferenceEqualityComparer.Instance);

    public override CoreStmt Stmt(CoreStmt s)
    {
        if (s is Assignment { Targets: [NewTarget { Variable: var v }], Values: [Conversion { X: var pointer }] }
            && !variables.IsAssigned(v) && MayBeNil(pointer))
        {
            _held[v] = pointer.Type;
        }

        return s switch
        {
            // Called later, through the interface.
            DeferStatement { Call: Call call } defer => defer with { Call = call.Map(this) },
            GoStatement { Call: Call call } go => go with { Call = call.Map(this) },
            _ => base.Stmt(s),
        };
    }

    public override CoreExpr Expr(CoreExpr e) =>
        e is Call { Callee: MethodCallee { IsInterface: true } callee } call && Known(callee) is { } known
            ? (call with { Callee = known }).Map(this)
            : base.Expr(e);

    private MethodCallee? Known(MethodCallee callee)
    {
        (var pointer, var type) = CoreTree.Unparen(callee.Receiver) switch
        {
            VariableRef { Variable: var v } r when _held.TryGetValue(v, out var held) =>
                (new TypeAssertion(r.Pos, held, r, held, CommaOk: false), held),
            Conversion { IsImplicit: false, X: var x } when MayBeNil(x) => (x, x.Type),
            _ => ((CoreExpr?)null, callee.Receiver.Type),
        };
        if (pointer == null || AliasType.Unalias(type) is not PointerType { Elem: var elem }) return null;
        // The method of an instance of a generic type is not the one that is found by name.
        if (isBoundType(elem) || AliasType.Unalias(elem) is not NamedType { TypeArgs.Count: 0 }) return null;
        var found = MemberLookup.Find(type, false, callee.Method.Package, callee.Method.Name);
        if (found is not { Obj: FuncObj { HasPointerReceiver: false } method, Index.Count: 1 }) return null;
        return new MethodCallee(new Dereference(pointer.Pos, elem, pointer, IsImplicit: true), method);
    }

    private static bool MayBeNil(CoreExpr e) => AliasType.Unalias(e.Type) is PointerType && CoreTree.Unparen(e) is not (AddressOf or New);
}
