// The variables of the code around it that a piece of code uses.
namespace Go2Cs.Core;

using Go2Cs.Facts;

/// <summary>Collects variables that are used in a node and declared outside of it.</summary>
internal static class FreeVariables
{
    /// <summary>Those of the node, without package variables, in the order in which they are first named.</summary>
    public static IReadOnlyList<CoreVariable> Of(CoreNode node)
    {
        var used = new List<CoreVariable>();
        var known = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        var declared = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        CoreTree.Walk(node, n =>
        {
            if (n is VariableRef { Variable: { Kind: not CoreVariableKind.Package } v } && known.Add(v)) used.Add(v);
            if (n is Closure { Function: var f }) declared.UnionWith(f.Parameters.Concat(f.Results));
            declared.UnionWith(Reach.Declared(n));
            return true;
        });
        used.RemoveAll(declared.Contains);
        return used;
    }
}
