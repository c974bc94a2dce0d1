// What is known of a call of a bound function: its declaration says it in directives, and the call's operands say whom it can reach.
// A directive at the package clause of a declaration file holds for all functions of the package, not for methods.
//   pure             made for nothing, or made early or late among the operands of a statement, nobody could tell
//   appends          like append: stores only where its first operand has room, and nobody minds if it is made for nothing
//   reads            stores nothing to what its operands lead to
//   nopanic          neither panics nor ends the program, given pointers that are not nil
//   calls-user-code  calls the methods named, of what its operands hold
//   synchronizes     sees what other goroutines have stored before: a loop that calls it may find anything changed
//   reference        gets C# references for its pointers, and keeps none of them
//   frames           tells of the stack: the program's functions keep their frames (Pipeline/Translation.cs)
// Functions that it is given a bound function may call, whatever else is said.
using System.Collections.Concurrent;

namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Effects of calls of bound functions.</summary>
internal sealed class BoundCalls(ProgramIndex index)
{
    private readonly ConcurrentDictionary<(GoType Type, string Names), bool> _leads = new();

    public bool IsBound(FuncObj f) => index.IsBound(f);

    /// <summary>Adds what the call may store to.</summary>
    public void Collect(Call call, FuncObj f, StoreSet into)
    {
        if (f.HasDirective("suspends") || f.HasDirective("awaitable") || CallsBack(call, f)) into.CallsAnything = true;
        into.Synchronizes |= f.HasDirective("synchronizes");
        into.Callees.UnionWith(UserMethods(call, f));
        if (f.HasDirective("appends"))
        {
            if (call.Arguments.Count > 0) StoreThrough(call.Arguments[0], into);
            return;
        }
        if (f.HasDirective("pure") || f.HasDirective("reads")) return;
        foreach (var a in Values(call.Arguments)) StoreThrough(a, into);
        // A method may change its receiver.
        if (call.Callee is MethodCallee m && CoreTree.Unparen(m.Receiver) is AddressOf { Place: var place }) into.Store(place);
    }

    /// <summary>Whether anybody could tell that the call was made, were it made for nothing.</summary>
    public bool IsVisible(Call call, FuncObj f) =>
        !f.HasDirective("pure") && !f.HasDirective("appends") || GivesFunction(call) || UserMethods(call, f).Any();

    private static bool GivesFunction(Call call) =>
        Values(call.Arguments)
            .Any(a => ProgramIndex.Source(a) is var source and not Nil && ProgramIndex.Under(source.Type) is SignatureType);

    // It is handed a function, or a value of whose methods the declaration's interface speaks.
    private bool CallsBack(Call call, FuncObj f)
    {
        if (GivesFunction(call)) return true;
        if (f.HasDirective("pure") || f.HasDirective("calls-user-code")) return false;
        return Values(call.Arguments).Any(a => ProgramIndex.Under(a.Type) is InterfaceType { AllMethods.Count: > 0 }
            && ProgramIndex.Source(a) is var source and not Nil && LeadsToMethods(source.Type, ""));
    }

    // The program's methods that the declaration says are called of what the operands hold.
    private IEnumerable<FuncObj> UserMethods(Call call, FuncObj f)
    {
        if (f.Directive("calls-user-code") is not { } names) return [];
        var reached = Values(call.Arguments);
        if (call.Callee is MethodCallee m) reached = reached.Append(m.Receiver);
        if (!reached.Any(a => LeadsToMethods(ProgramIndex.Source(a).Type, names))) return [];
        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(index.MethodsNamed);
    }

    // Arguments one by one, those of a variadic parameter too.
    private static IEnumerable<CoreExpr> Values(IReadOnlyList<CoreExpr> arguments) =>
        arguments.SelectMany(a => a is ListLiteral { IsVariadic: true } rest ? rest.Elements.Select(e => e.Value) : [a]);

    // What the argument points to or lists may be stored to.
    private static void StoreThrough(CoreExpr argument, StoreSet into)
    {
        var source = ProgramIndex.Source(argument);
        if (CoreTree.Referred(source) is { } place)
        {
            into.Store(place);
            return;
        }
        switch (ProgramIndex.Under(source.Type))
        {
            case SliceType or MapType:
                into.StorePlace(StoreSet.ElementType(source.Type)!);
                break;
            case PointerType p:
                into.StorePlace(p.Elem);
                break;
        }
    }

    // Whether a value of the type is or holds one for whose type the program declares one of the methods; any, if none is named.
    private bool LeadsToMethods(GoType type, string names) =>
        type is not BasicType
            && _leads.GetOrAdd((type, names), _ =>
            LeadsToMethods(type, names.Split(' ', StringSplitOptions.RemoveEmptyEntries), new(ReferenceEqualityComparer.Instance)));

    private bool LeadsToMethods(GoType type, string[] names, HashSet<GoType> seen)
    {
        type = AliasType.Unalias(type);
        if (!seen.Add(type)) return false;
        if (type is NamedType named)
        {
            if (index.IsBound(named.Obj) && named.Underlying is not InterfaceType)
                return named.TypeArgs.Any(a => LeadsToMethods(a, names, seen));
            if (named.Methods.Any(m => names.Length == 0 || names.Contains(m.Name))) return true;
        }
        return type.Underlying switch
        {
            // Whatever the program has may be in it.
            InterfaceType => true,
            StructType s => s.Fields.Any(f => LeadsToMethods(f.Type, names, seen)),
            PointerType p => LeadsToMethods(p.Elem, names, seen),
            SliceType s => LeadsToMethods(s.Elem, names, seen),
            ArrayType a => LeadsToMethods(a.Elem, names, seen),
            MapType m => LeadsToMethods(m.Key, names, seen) || LeadsToMethods(m.Elem, names, seen),
            _ => false,
        };
    }
}
