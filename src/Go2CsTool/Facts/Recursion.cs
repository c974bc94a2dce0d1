// Which functions may call themselves, directly or through others: their stack can grow without end, which Go reports and C# does
// not survive. Calls through interfaces reach every method of the name, calls of a variable the function literals assigned to it;
// other func values are not followed.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>The functions on cycles of the call graph. Tarjan's algorithm, without recursion of its own.</summary>
public sealed class Recursion
{
    private readonly HashSet<object> _recursive = new(ReferenceEqualityComparer.Instance);

    // What calls may reach: declared functions, methods by name, function literals by the variables that hold them.
    private readonly HashSet<object> _functions;
    private readonly Dictionary<string, List<object>> _methods;
    private readonly Dictionary<CoreVariable, List<object>> _literals = new(ReferenceEqualityComparer.Instance);

    public Recursion(CoreProgram program)
    {
        _functions = program.Functions.Select(f => f.Object).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        _methods = program.Functions.Where(f => f.Receiver != null).GroupBy(f => f.Object.Name)
            .ToDictionary(g => g.Key, g => g.Select(f => (object)f.Object).ToList());
        List<(object Identity, Block Body)> bodies = [];
        foreach (var f in program.Functions)
        {
            if (f.Body == null) continue;
            bodies.Add((f.Object, f.Body));
            foreach (var n in CoreTree.Descendants(f.Body))
            {
                if (n is Closure { Function: { Body: { } body } literal }) bodies.Add((literal.Identity, body));
                if (n is Assignment a) Note(a);
            }
        }
        Dictionary<object, List<object>> calls = new(ReferenceEqualityComparer.Instance);
        foreach ((var identity, var body) in bodies)
        {
            calls[identity] = [.. CoreTree.Descendants(body).OfType<Call>().SelectMany(c => Targets(c.Callee))
                .Distinct(ReferenceEqualityComparer.Instance)!];
        }

        foreach (var f in program.Functions) calls.TryAdd(f.Object, []);
        Find(calls);
    }

    /// <summary>Whether the function, known by its identity, may be called again before it returns.</summary>
    public bool Contains(object identity) => _recursive.Contains(identity);

    private void Note(Assignment a)
    {
        if (a.Values.Count != a.Targets.Count) return;
        for (var i = 0; i < a.Targets.Count; i++)
        {
            var holder = a.Targets[i] switch
            {
                NewTarget { Variable: var v } => v,
                PlaceTarget { Place: VariableRef { Variable: var v } } => v,
                _ => null,
            };
            var value = CoreTree.Unparen(a.Values[i]) is Conversion { X: var x } ? CoreTree.Unparen(x) : CoreTree.Unparen(a.Values[i]);
            if (holder == null || value is not Closure { Function.Identity: var literal }) continue;
            if (!_literals.TryGetValue(holder, out var held)) _literals[holder] = held = [];
            held.Add(literal);
        }
    }

    private List<object> Targets(CoreCallee callee) => callee switch
    {
        MethodCallee { IsInterface: true, Method: var m } => _methods.GetValueOrDefault(m.Name) ?? [],
        ValueCallee { Value: var value } when CoreTree.Unparen(value) is VariableRef { Variable: var v } =>
            _literals.GetValueOrDefault(v) ?? [],
        { Function: { } f } when _functions.Contains(f) => [f],
        _ => [],
    };

    private void Find(Dictionary<object, List<object>> calls)
    {
        var index = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var low = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var open = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var component = new Stack<object>();
        foreach (var root in calls.Keys)
        {
            if (index.ContainsKey(root)) continue;
            var path = new Stack<(object Function, int Next)>();
            Enter(root);
            path.Push((root, 0));
            while (path.TryPop(out var at))
            {
                var callees = calls[at.Function];
                if (at.Next < callees.Count)
                {
                    path.Push((at.Function, at.Next + 1));
                    var callee = callees[at.Next];
                    if (!index.ContainsKey(callee))
                    {
                        Enter(callee);
                        path.Push((callee, 0));
                    }
                    else if (open.Contains(callee))
                    {
                        low[at.Function] = Math.Min(low[at.Function], index[callee]);
                    }
                    continue;
                }
                if (path.TryPeek(out var caller)) low[caller.Function] = Math.Min(low[caller.Function], low[at.Function]);
                if (low[at.Function] == index[at.Function]) Close(at.Function, callees);
            }
        }

        void Enter(object f)
        {
            index[f] = low[f] = index.Count;
            open.Add(f);
            component.Push(f);
        }

        void Close(object root, List<object> callees)
        {
            var several = !ReferenceEquals(component.Peek(), root) || callees.Contains(root, ReferenceEqualityComparer.Instance);
            object member;
            do
            {
                member = component.Pop();
                open.Remove(member);
                if (several) _recursive.Add(member);
            }
            while (!ReferenceEquals(member, root));
        }
    }
}
