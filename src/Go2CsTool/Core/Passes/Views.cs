// Views of slices, strings and arrays. An index into a slice finds the array and the place in it anew each time; where a loop indexes
// a variable that it does not assign, this is found once, before the loop.
//
//     for i := range n { sum += a[i] }     becomes     aView := ⟨view⟩ a
//                                                      for i := range n { sum += aView[i] }
//
// A view is a reference struct of C#: loops that wait have none, and function literals in a loop index the variable itself. Removing the
// pass changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Finds the elements of slices, strings and arrays before loops.</summary>
public sealed class Views(VariableFacts variables, Colours colours, Func<GoObject, bool> isBound) : CoreMapper
{
    // The variables that have views where the node being mapped is.
    private readonly Dictionary<CoreVariable, CoreVariable> _views = new(ReferenceEqualityComparer.Instance);

    public override CoreExpr Expr(CoreExpr e)
    {
        switch (e)
        {
            case AddressOf a:
                // What is pointed to is an element of the slice itself.
                return a with { Place = Indices(a.Place) };
            case Slicing { X: AddressOf } s:
                return base.Expr(s);
            case ElementRef { Target: VariableRef { Variable: var v } } x when _views.TryGetValue(v, out var view):
                return x with { Target = new VariableRef(x.Target.Pos, view), Index = Expr(x.Index) };
            default:
                return base.Expr(e);
        }
    }

    public override CoreExpr ClosureOf(Closure c)
    {
        var outer = new Dictionary<CoreVariable, CoreVariable>(_views);
        _views.Clear();
        var result = base.ClosureOf(c);
        foreach ((var variable, var view) in outer) _views[variable] = view;
        return result;
    }

    public override CoreStmt Stmt(CoreStmt s) => s is For or Range ? WithViews(s) : base.Stmt(s);

    private CoreStmt WithViews(CoreStmt loop)
    {
        var seen = Waits(loop) ? [] : Indexed(loop).Where(v => !_views.ContainsKey(v) && IsSteady(v, loop)).ToList();
        var before = new List<CoreStmt>();
        foreach (var v in seen)
        {
            var view = new CoreVariable(v.Name + "View", v.Type, CoreVariableKind.Temporary, loop.Pos, null);
            var value = new ViewOf(loop.Pos, v.Type, new VariableRef(loop.Pos, v));
            before.Add(new Assignment(loop.Pos, AssignmentForm.Define, [new NewTarget(loop.Pos, view)], [value]));
            _views[v] = view;
        }
        var mapped = base.Stmt(loop);
        foreach (var v in seen) _views.Remove(v);
        return before.Count == 0 ? mapped : new StatementList(loop.Pos, [.. before, mapped with { End = default }]) { End = loop.End };
    }

    // The variables from outside of the loop whose elements the innermost loops in it read or assign.
    private static List<CoreVariable> Indexed(CoreStmt loop)
    {
        var found = new List<CoreVariable>();
        var declared = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        Visit(loop, isInnermost: false);
        found.RemoveAll(declared.Contains);
        return found;

        void Visit(CoreNode node, bool isInnermost)
        {
            if (node is Closure or AddressOf) return;
            if (node is For or Range) isInnermost = !CoreTree.Descendants(node).Skip(1).Any(n => n is For or Range);
            declared.UnionWith(Reach.Declared(node));
            if (isInnermost && node is ElementRef { Target: VariableRef { Variable: var v } } && !found.Contains(v)) found.Add(v);
            node.ForEachChild(child => Visit(child, isInnermost));
        }
    }

    // The variable has the same elements as long as the loop runs. An array is where it is; that of a variable of the function's own is
    // found without a view.
    private bool IsSteady(CoreVariable v, CoreStmt loop) => !Representation.IsWrapper(v.Type) && v.Type.Underlying switch
    {
        ArrayType array => v.Kind != CoreVariableKind.Receiver
            && (v.Kind == CoreVariableKind.Package ? !isBound(v.Object!) : Representation.IsLarge(array) || variables.IsAddressed(v)),
        SliceType or BasicType => v.Kind != CoreVariableKind.Package && !variables.IsAddressed(v)
            && !variables.IsAssignedIn(v, loop) && !(variables.IsCaptured(v) && variables.IsAssigned(v)),
        _ => false,
    };

    private bool Waits(CoreStmt loop)
    {
        var found = colours.Contains(loop);
        CoreTree.Walk(loop, n =>
        {
            found |= n is Receive or Send or Select || n is Call call && colours.PrefersAwaiting(call);
            return !found && n is not Closure;
        });
        return found;
    }
}
