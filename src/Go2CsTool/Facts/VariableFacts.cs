// What happens to each variable: whether its address is taken (it then lives in a Ptr), whether a closure captures it, and whether
// it is assigned after its declaration. Package variables may be addressed from any package of the program.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Facts about variables, over the whole program.</summary>
public sealed class VariableFacts
{
    private readonly MethodForms _forms;
    private readonly Reach _reach;
    private readonly HashSet<CoreVariable> _addressed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _assigned = new(ReferenceEqualityComparer.Instance);

    internal VariableFacts(ProgramIndex index, MethodForms forms, Reach reach)
    {
        _forms = forms;
        _reach = reach;
        foreach (var root in index.Roots())
        {
            CoreTree.Walk(root, n =>
            {
                Visit(n);
                return true;
            });
        }
    }

    /// <summary>The variable needs a place in memory of its own: <c>&amp;x</c>, or a method that keeps its receiver's pointer.</summary>
    public bool IsAddressed(CoreVariable v) => _addressed.Contains(v);

    /// <summary>Go takes the address of the variable or of a part of it somewhere: <c>&amp;x</c>, a method with pointer receiver, a slice
    /// of an array.</summary>
    public bool HasAddressTaken(CoreVariable v) => _reach.IsTaken(v);

    /// <summary>A function literal inside the variable's function uses it.</summary>
    public bool IsCaptured(CoreVariable v) => _reach.IsCaptured(v);

    /// <summary>The variable is assigned, incremented or addressed after its declaration; results are, by return.</summary>
    public bool IsAssigned(CoreVariable v) => v.Kind == CoreVariableKind.Result || _assigned.Contains(v.Source) || _addressed.Contains(v);

    /// <summary>Evaluating the operand later gives the same value: nothing can change it meanwhile.</summary>
    public bool IsStable(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        Constant or Nil or Zero or EmbeddedFiles or FunctionRef or Closure => true,
        VariableRef { Variable: var v } =>
            v.Kind == CoreVariableKind.Temporary || v.Kind != CoreVariableKind.Package && !IsAssigned(v),
        AddressOf { Place: VariableRef } or ReferenceTo { Place: VariableRef } => true,
        Conversion { X: var x } => IsStable(x),
        _ => false,
    };

    /// <summary>Assignments to the variable or a part of it in the node, function literals included.</summary>
    public bool IsAssignedIn(CoreVariable v, CoreNode node)
    {
        var found = false;
        CoreTree.Walk(node, n =>
        {
            foreach (var target in AssignedPlaces(n)) found |= Root(target) == v;
            found |= n is AddressOf address && Root(address.Place) == v;
            return !found;
        });
        return found;
    }

    /// <summary>Whether the node assigns the variable itself, and not only a part of it; function literals included.</summary>
    public static bool IsReplacedIn(CoreVariable v, CoreNode node)
    {
        var found = false;
        CoreTree.Walk(node, n =>
        {
            found |= AssignedPlaces(n).Any(place => CoreTree.Unparen(place) is VariableRef { Variable: var assigned } && assigned == v);
            return !found;
        });
        return found;
    }

    /// <summary>The variable whose storage holds the place: through fields and array elements, not through pointers.</summary>
    public static CoreVariable? Root(CoreExpr place)
    {
        while (true)
        {
            switch (place)
            {
                case Paren p:
                    place = p.X;
                    continue;
                case VariableRef v:
                    return v.Variable;
                case FieldRef f:
                    place = f.Target;
                    continue;
                case ElementRef { Target: var list } when ProgramIndex.Under(list.Type) is ArrayType:
                    place = list;
                    continue;
                default:
                    return null;
            }
        }
    }

    /// <summary>The places that the node itself assigns, or has assigned by the function that gets a reference.</summary>
    internal static IEnumerable<CoreExpr> AssignedPlaces(CoreNode n)
    {
        if (n is OperatorAssignment operation) return [operation.Place];
        if (n is RuntimeCall runtime) return [runtime.Target];
        if (n is ReferenceTo reference) return [reference.Place];
        var targets = n switch
        {
            Assignment a => a.Targets,
            Range r => [r.Key, r.Value],
            Select s => s.Clauses.SelectMany(c => new[] { c.Operation?.Value, c.Operation?.Ok }),
            _ => [],
        };
        return targets.OfType<PlaceTarget>().Select(t => t.Place);
    }

    /// <summary>
    /// Whether the call works on its receiver in place: C# needs no pointer to it, though Go takes its address.
    /// </summary>
    internal static bool IsInPlace(Call call, MethodForms forms) =>
        call.Callee is MethodCallee { IsInterface: false, Receiver: AddressOf { IsImplicit: true }, Method: var method }
            && forms.Of(method) != MethodForm.Pointer;

    private void Visit(CoreNode n)
    {
        if (n is Call call && IsInPlace(call, _forms)) _inPlace.Add(((MethodCallee)call.Callee).Receiver);
        if (n is AddressOf address && Root(address.Place) is { } v)
        {
            if (_inPlace.Remove(address)) _assigned.Add(v);
            else _addressed.Add(v);
        }
        foreach (var place in AssignedPlaces(n))
            if (Root(place) is { } assigned) _assigned.Add(assigned);
    }

    // Addresses that the node visited before takes in place.
    private readonly HashSet<CoreExpr> _inPlace = new(ReferenceEqualityComparer.Instance);
}
