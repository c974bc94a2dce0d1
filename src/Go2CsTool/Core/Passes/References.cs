// References in place of pointers that nobody keeps. A bound function whose declaration says so takes a C# reference where Go's takes a
// pointer; what is pointed to need not lie where pointers reach it.
//
//     atomic.AddInt64(&c.hits, 1)     becomes     atomic.AddInt64(⟨ref⟩ c.hits, 1)
//
// A call that is deferred or started runs later, when a reference would not live any more. Beside arguments that make calls the pointer
// stays, as no reference of C# outlives an await. Removing the pass changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Hands over references to places.</summary>
public sealed class References : CoreMapper
{
    private CoreExpr? _later;

    public override CoreStmt Stmt(CoreStmt s)
    {
        _later = s switch
        {
            GoStatement go => go.Call,
            DeferStatement defer => defer.Call,
            _ => null,
        };
        return base.Stmt(s);
    }

    public override CoreExpr Expr(CoreExpr e)
    {
        var isLater = ReferenceEquals(e, _later);
        var mapped = base.Expr(e);
        return !isLater && mapped is Call { Callee.Function: { HasBody: false } f } call && f.HasDirective("reference")
            && !call.Arguments.Any(Effects.HasCalls) && call.Arguments.Any(IsAddress)
            ? call with { Arguments = [.. call.Arguments.Select(Reference)] }
            : mapped;
    }

    private static bool IsAddress(CoreExpr argument) =>
        CoreTree.Unparen(argument) is AddressOf { Place: var place }
            && CoreTree.Unparen(place) is VariableRef or FieldRef or ElementRef or Dereference;

    private static CoreExpr Reference(CoreExpr argument) =>
        IsAddress(argument) && CoreTree.Unparen(argument) is AddressOf a ? new ReferenceTo(a.Pos, a.Type, a.Place) : argument;
}
