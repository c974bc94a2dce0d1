// Walking and small questions about syntax trees.
namespace Go2Cs.Syntax;

/// <summary>Walking and small questions about syntax trees. Go: go/ast Inspect, cmd/compile/internal/syntax walk.go.</summary>
public static class Ast
{
    /// <summary>
    /// Visits <paramref name="root"/> and, where <paramref name="enter"/> returned true, its children in source order.
    /// Uses no stack in proportion to the depth of the tree.
    /// </summary>
    /// <param name="root">Where to start.</param>
    /// <param name="enter">Called before the children; false skips them.</param>
    /// <param name="leave">Called after the children of each node that was entered.</param>
    public static void Walk(Node root, Func<Node, bool> enter, Action<Node>? leave = null)
    {
        var pending = new Stack<(Node Node, bool Leaving)>();
        var children = new List<Node>();
        Action<Node> addChild = children.Add;
        pending.Push((root, false));
        while (pending.TryPop(out var item))
        {
            if (item.Leaving)
            {
                leave!(item.Node);
                continue;
            }
            if (!enter(item.Node))
                continue;
            if (leave != null)
                pending.Push((item.Node, true));
            children.Clear();
            item.Node.ForEachChild(addChild);
            for (var i = children.Count - 1; i >= 0; i--)
                pending.Push((children[i], false));
        }
    }

    /// <summary>All nodes from <paramref name="root"/> down, in source order.</summary>
    public static IEnumerable<Node> Descendants(Node root)
    {
        var nodes = new List<Node>();
        Walk(root, n =>
        {
            nodes.Add(n);
            return true;
        });
        return nodes;
    }

    /// <summary>The expression without enclosing parentheses.</summary>
    public static Expr Unparen(Expr x)
    {
        while (x is ParenExpr paren)
            x = paren.X;
        return x;
    }
}
