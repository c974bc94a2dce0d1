// How trees of Core are walked: on a stack of their own, so that no program is too deep.
using System.Diagnostics.CodeAnalysis;

namespace Go2Cs.Core;

/// <summary>Questions asked of whole trees.</summary>
public static class CoreTree
{
    /// <summary>The node and all below it, parents first; function literals included.</summary>
    public static IEnumerable<CoreNode> Descendants(CoreNode node)
    {
        using var pending = PendingNodes.From(node);
        while (pending.TryPop(out var next))
        {
            yield return next;
            pending.PushChildren(next);
        }
    }

    /// <summary>Visits the node and all below it, parents first; the function says whether to go below a node.</summary>
    public static void Walk(CoreNode node, Func<CoreNode, bool> visit)
    {
        using var pending = PendingNodes.From(node);
        while (pending.TryPop(out var next))
        {
            if (visit(next)) pending.PushChildren(next);
        }
    }

    /// <summary>Whether some node satisfies the condition; function literals are not looked into.</summary>
    public static bool Any(CoreNode node, Func<CoreNode, bool> condition)
    {
        using var pending = PendingNodes.From(node);
        while (pending.TryPop(out var next))
        {
            if (next is Closure) continue;
            if (condition(next)) return true;
            pending.PushChildren(next);
        }
        return false;
    }

    /// <summary>The place that the expression is the address of, as a pointer or as a reference; null for any other.</summary>
    public static CoreExpr? Referred(CoreExpr e) => e switch
    {
        AddressOf a => a.Place,
        ReferenceTo r => r.Place,
        _ => null,
    };

    /// <summary>Without parentheses.</summary>
    public static CoreExpr Unparen(CoreExpr e)
    {
        while (e is Paren p) e = p.X;
        return e;
    }

    // Nodes to visit, the next on top. Walks are many and short: the stack of one that has ended serves the next on its thread.
    private sealed class PendingNodes : IDisposable
    {
        [ThreadStatic]
        private static PendingNodes? _free;

        private readonly Action<CoreNode> _push;
        private CoreNode[] _nodes = new CoreNode[32];
        private int _count;

        private PendingNodes() => _push = Push;

        public static PendingNodes From(CoreNode root)
        {
            var pending = _free ?? new();
            _free = null;
            pending.Push(root);
            return pending;
        }

        public bool TryPop([NotNullWhen(true)] out CoreNode? node)
        {
            if (_count == 0)
            {
                node = null;
                return false;
            }
            node = _nodes[--_count];
            _nodes[_count] = null!;
            return true;
        }

        public void PushChildren(CoreNode node)
        {
            var first = _count;
            node.ForEachChild(_push);
            if (_count - first > 1) Array.Reverse(_nodes, first, _count - first);
        }

        public void Dispose()
        {
            Array.Clear(_nodes, 0, _count);
            _count = 0;
            _free = this;
        }

        private void Push(CoreNode node)
        {
            if (_count == _nodes.Length) Array.Resize(ref _nodes, 2 * _count);
            _nodes[_count++] = node;
        }
    }
}
