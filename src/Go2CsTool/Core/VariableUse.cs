// What a piece of code does with variables: captures them in closures, takes their addresses, changes them.
//
//     func() int { return i }       captures i
//     &i, &s.f, a[:], p.Method()    take the address of i, s, the array a, and p if the method wants a pointer
//     i = 1, i++, a[0] = 1          change i and the array a; a slice's elements are no part of the slice
namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Collects uses of variables.</summary>
internal sealed class VariableUse
{
    private readonly HashSet<CoreVariable> _captured = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _addressed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _assigned = new(ReferenceEqualityComparer.Instance);

    /// <summary>The body of a loop over a function counts as a closure; else it is code of the function around it.</summary>
    public bool CountsLoopBodies { get; init; }

    /// <summary>A closure captures the variable.</summary>
    public bool MayCapture(CoreVariable v) => _captured.Contains(v);

    /// <summary>Something else than the code that names the variable may know of it afterwards.</summary>
    public bool MayKeep(CoreVariable v) => _captured.Contains(v) || _addressed.Contains(v);

    /// <summary>The variable may have another value afterwards.</summary>
    public bool MayChange(CoreVariable v) => _assigned.Contains(v) || _addressed.Contains(v);

    /// <summary>Adds what a node and all below it do.</summary>
    public void Read(CoreNode node) => Read(node, false);

    private void Read(CoreNode node, bool inClosure)
    {
        switch (node)
        {
            case VariableRef v when inClosure:
                _captured.Add(v.Variable);
                break;
            case AddressOf a:
                Add(_addressed, a.Place);
                break;
            case ReferenceTo r:
                Add(_assigned, r.Place);
                break;
            case RuntimeCall r:
                Add(_assigned, r.Target);
                break;
            case Assignment a:
                foreach (var target in a.Targets)
                    Assigned(target);
                break;
            case OperatorAssignment a:
                Add(_assigned, a.Place);
                break;
            case Range r:
                Assigned(r.Key);
                Assigned(r.Value);
                break;
            case Select s:
                foreach (var clause in s.Clauses)
                {
                    Assigned(clause.Operation?.Value);
                    Assigned(clause.Operation?.Ok);
                }
                break;
            case Closure c:
                inClosure |= CountsLoopBodies || !c.Function.IsLoopBody;
                break;
        }
        node.ForEachChild(child => Read(child, inClosure));
    }

    private void Assigned(CoreTarget? target)
    {
        if (target is PlaceTarget p)
            Add(_assigned, p.Place);
    }

    // The variable that the place is a part of.
    private static void Add(HashSet<CoreVariable> set, CoreExpr place)
    {
        while (true)
        {
            switch (place)
            {
                case VariableRef v:
                    set.Add(v.Variable);
                    return;
                case FieldRef f:
                    place = f.Target;
                    break;
                case ElementRef { Target.Type: var type } e when AliasType.Unalias(type).Underlying is ArrayType:
                    place = e.Target;
                    break;
                case Paren p:
                    place = p.X;
                    break;
                default:
                    return;
            }
        }
    }
}
