// The order in which package variables are initialized: repeatedly the first variable in source order whose initializer depends on
// no uninitialized variable, dependencies through functions included.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private sealed class DependencyNode(GoObject obj)
    {
        public GoObject Obj => obj;

        public HashSet<DependencyNode> Predecessors { get; } = [];

        public HashSet<DependencyNode> Successors { get; } = [];

        /// <summary>Objects this one still waits for.</summary>
        public int Waiting { get; set; }
    }

    private void ComputeInitOrder()
    {
        var queue = new SortedSet<DependencyNode>(Comparer<DependencyNode>.Create((a, b) =>
        {
            var constants = (b.Obj is ConstObj).CompareTo(a.Obj is ConstObj);
            if (constants != 0)
                return constants;
            var waiting = a.Waiting.CompareTo(b.Waiting);
            return waiting != 0 ? waiting : a.Obj.Order.CompareTo(b.Obj.Order);
        }));
        foreach (var node in DependencyGraph())
            queue.Add(node);
        var done = new HashSet<Declaration>(ReferenceEqualityComparer.Instance);
        while (queue.Min is { } node)
        {
            queue.Remove(node);
            if (node.Waiting > 0 && FindCycle(node.Obj) is { } cycle)
                ReportInitCycle(cycle);
            foreach (var predecessor in node.Predecessors)
            {
                var queued = queue.Remove(predecessor);
                predecessor.Waiting--;
                if (queued)
                    queue.Add(predecessor);
            }
            if (node.Obj is VarObj variable && _declarations[variable] is { HasInitializer: true } declaration && done.Add(declaration))
                _info.InitOrder.Add(new Initializer(declaration.Lhs ?? [variable], declaration.Init!));
        }
    }

    /// <summary>Variables and constants with their dependencies; functions are replaced by what they depend on.</summary>
    private List<DependencyNode> DependencyGraph()
    {
        var nodes = new Dictionary<GoObject, DependencyNode>(ReferenceEqualityComparer.Instance);
        foreach (var obj in _objects)
        {
            if (obj is VarObj or ConstObj or FuncObj)
                nodes[obj] = new DependencyNode(obj);
        }
        foreach (var node in nodes.Values)
        {
            foreach (var dependency in _declarations[node.Obj].Dependencies)
            {
                if (!nodes.TryGetValue(dependency, out var successor))
                    continue;
                node.Successors.Add(successor);
                successor.Predecessors.Add(node);
            }
        }
        foreach (var function in nodes.Values.Where(n => n.Obj is FuncObj).OrderBy(n => n.Predecessors.Count * n.Successors.Count).ToList())
        {
            foreach (var predecessor in function.Predecessors)
            {
                if (ReferenceEquals(predecessor, function))
                    continue;
                foreach (var successor in function.Successors)
                {
                    if (ReferenceEquals(successor, function))
                        continue;
                    predecessor.Successors.Add(successor);
                    successor.Predecessors.Add(predecessor);
                }
                predecessor.Successors.Remove(function);
            }
            foreach (var successor in function.Successors)
                successor.Predecessors.Remove(function);
        }
        var graph = nodes.Values.Where(n => n.Obj is not FuncObj).ToList();
        foreach (var node in graph)
            node.Waiting = node.Successors.Count;
        return graph;
    }

    /// <summary>A path of dependencies from an object back to itself, in reverse; null if there is none.</summary>
    private List<GoObject>? FindCycle(GoObject start)
    {
        var seen = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        List<GoObject>? Search(GoObject from)
        {
            if (!seen.Add(from))
                return null;
            foreach (var dependency in _declarations[from].Dependencies.OrderBy(d => d.Order))
            {
                if (ReferenceEquals(dependency, start))
                    return [dependency];
                if (Search(dependency) is { } rest)
                {
                    rest.Add(dependency);
                    return rest;
                }
            }
            return null;
        }
        return Search(start);
    }

    private void ReportInitCycle(List<GoObject> cycle)
    {
        var obj = cycle[0];
        if (cycle.Count == 1)
        {
            Error(obj, $"initialization cycle: {obj.Name} refers to itself");
            return;
        }
        var error = NewError().Add(obj, $"initialization cycle for {obj.Name}");
        for (var i = cycle.Count - 1; i >= 0; i--)
        {
            error.Add(obj, $"{obj.Name} refers to {cycle[i].Name}");
            obj = cycle[i];
        }
        error.Report();
    }
}
