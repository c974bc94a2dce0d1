// Pointers to slice elements that serve only to name the element: p := &s[i], after which p is used as p.field, *p or p.method()
// alone. They need no pointer in C#, where `ref var p = ref s[i]` names the element.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Which pointer variables are names of slice elements.</summary>
public sealed class PlaceFacts
{
    private readonly MethodForms _forms;
    private readonly VariableFacts _variables;
    private readonly HashSet<CoreVariable> _places = new(ReferenceEqualityComparer.Instance);

    internal PlaceFacts(ProgramIndex index, MethodForms forms, VariableFacts variables)
    {
        _forms = forms;
        _variables = variables;
        foreach (var f in index.Functions)
            if (f.Body != null) Collect(f.Body);
    }

    /// <summary>Whether the variable only names the slice element that its declaration takes the address of.</summary>
    public bool IsPlace(CoreVariable v) => _places.Contains(v);

    private void Collect(Block body)
    {
        var candidates = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        CoreTree.Walk(body, n =>
        {
            if (Candidate(n) is { } v) candidates.Add(v);
            return true;
        });
        if (candidates.Count == 0) return;
        var named = new HashSet<CoreExpr>(ReferenceEqualityComparer.Instance);
        CoreTree.Walk(body, n =>
        {
            switch (n)
            {
                // What the address is taken of, what is bound and what is run later needs the pointer.
                case GoStatement or DeferStatement or MethodValue:
                    RemoveMentioned(n, candidates);
                    break;
                case Call { Callee: MethodCallee { IsInterface: false } m } when _forms.Of(m.Method) != MethodForm.Pointer:
                    if (CoreTree.Unparen(m.Receiver) is AddressOf { IsImplicit: true } or VariableRef)
                        named.Add(CoreTree.Unparen(m.Receiver));
                    break;
                case AddressOf when !named.Contains((CoreExpr)n):
                    RemoveMentioned(n, candidates);
                    break;
                case Dereference d:
                    named.Add(CoreTree.Unparen(d.Pointer));
                    break;
                case VariableRef v when !named.Contains(v):
                    candidates.Remove(v.Variable);
                    break;
            }
            return candidates.Count > 0;
        });
        _places.UnionWith(candidates);
    }

    private CoreVariable? Candidate(CoreNode n) =>
        n is Assignment { Form: AssignmentForm.Define, Targets: [NewTarget { Variable: var v }], Values: [var value] }
        && CoreTree.Unparen(value) is AddressOf { Place: var place } && CoreTree.Unparen(place) is ElementRef { Target.Type: var list }
        && ProgramIndex.Under(list) is SliceType && AliasType.Unalias(v.Type) is PointerType { Elem: var elem }
            && ProgramIndex.Under(elem) is StructType
        && !_variables.IsAssigned(v) && !_variables.IsCaptured(v)
            ? v
            : null;

    private static void RemoveMentioned(CoreNode node, HashSet<CoreVariable> candidates)
    {
        CoreTree.Walk(node, n =>
        {
            if (n is VariableRef v) candidates.Remove(v.Variable);
            return true;
        });
    }
}
