// What each function of the program may store to, its calls included. What a body does itself is collected once; the call graph's
// cycles are then taken together (Tarjan), so that each function is looked at once however deep calls go.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Stores of functions, over the whole program: an over-approximation, never an under-approximation.</summary>
internal sealed class StoreSummaries
{
    private readonly ProgramIndex _index;
    private readonly BoundCalls _bound;
    private readonly StoreNumbers _numbers = new();
    private readonly Dictionary<FuncObj, StoreSet> _direct = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FuncObj, ClosedStores> _closed = new(ReferenceEqualityComparer.Instance);
    private readonly ClosedStores _everything;

    public StoreSummaries(ProgramIndex index)
    {
        _index = index;
        _bound = new BoundCalls(index);
        Reach = new Reach(index);
        var everything = new StoreSet(Reach);
        foreach (var f in index.Functions)
        {
            var stores = new StoreSet(Reach);
            if (f.Body != null) Collect(f.Body, stores, intoLiterals: false);
            _direct[f.Object] = stores;
        }
        foreach (var root in index.Roots()) Collect(root, everything, intoLiterals: true);
        _numbers.Add(everything);
        foreach (var stores in _direct.Values) _numbers.Add(stores);
        _everything = new ClosedStores(_numbers);
        _everything.Add(everything);
        Close();
    }

    public Reach Reach { get; }

    public BoundCalls Bound => _bound;

    /// <summary>What running the node stores to, the functions that it calls included.</summary>
    /// <param name="node">The code.</param>
    /// <param name="intoLiterals">Literals are taken for run; else only those called where they stand.</param>
    /// <param name="ignores">Variables whose stores in the node itself do not count.</param>
    public StoreSet Of(CoreNode node, bool intoLiterals, Func<CoreVariable, bool>? ignores = null)
    {
        var stores = new StoreSet(Reach, ignores);
        Collect(node, stores, intoLiterals);
        Close(stores);
        return stores;
    }

    /// <summary>What may be stored to while the loop runs: also by other goroutines, where the loop takes note of them.</summary>
    public StoreSet OfLoop(CoreNode loop)
    {
        var stores = Of(loop, intoLiterals: true);
        if (stores.Synchronizes) stores.Add(_everything);
        return stores;
    }

    /// <summary>What a call of the function stores to.</summary>
    public StoreSet Of(FuncObj f)
    {
        var stores = new StoreSet(Reach);
        AddCallee(f, stores);
        Close(stores);
        return stores;
    }

    /// <summary>What assigning to the place stores to.</summary>
    public StoreSet OfStore(CoreExpr place)
    {
        var stores = new StoreSet(Reach);
        stores.Store(place);
        return stores;
    }

    // Adds what the functions called store to.
    private void Close(StoreSet stores)
    {
        if (stores.Callees.Count > 0)
        {
            var called = new ClosedStores(_numbers);
            foreach (var f in stores.Callees)
                if (_closed.TryGetValue(f, out var body)) called.Add(body);
            stores.CallsAnything |= called.CallsAnything;
            stores.Synchronizes |= called.Synchronizes;
            stores.Add(called);
        }
        if (stores.CallsAnything) stores.Add(_everything);
    }

    private void Collect(CoreNode node, StoreSet into, bool intoLiterals)
    {
        CoreTree.Walk(node, n =>
        {
            switch (n)
            {
                // A literal that is not called here is called through a func value, by whoever calls one.
                case Closure when !intoLiterals:
                    return false;
                case GoStatement go when !intoLiterals:
                    foreach (var operand in ProgramIndex.Operands(go.Call)) Collect(operand, into, intoLiterals: false);
                    return false;
                case Assignment assignment:
                    foreach (var target in assignment.Targets) Store(target, into);
                    break;
                case OperatorAssignment assignment:
                    into.Store(assignment.Place);
                    break;
                case RuntimeCall runtime:
                    into.Store(runtime.Target);
                    break;
                case Range range:
                    Store(range.Key, into);
                    Store(range.Value, into);
                    if (range.Kind is RangeKind.Channel or RangeKind.Function) into.CallsAnything = true;
                    break;
                case Select select:
                    into.CallsAnything = true;
                    foreach (var clause in select.Clauses)
                    {
                        Store(clause.Operation?.Value, into);
                        Store(clause.Operation?.Ok, into);
                    }
                    break;
                case Receive or Send:
                    into.CallsAnything = true;
                    break;
                case BuiltinCall
                {
                    Builtin: BuiltinId.Append or BuiltinId.Copy or BuiltinId.Delete or BuiltinId.Clear,
                    Arguments: [var list, ..]
                }:
                    // They write elements of their first operand.
                    if (StoreSet.ElementType(list.Type) is { } elem) into.StorePlace(elem);
                    break;
                case Call call:
                    Collect(call, into, intoLiterals);
                    break;
            }
            return true;
        });
    }

    private static void Store(CoreTarget? target, StoreSet into)
    {
        if (target is PlaceTarget { Place: var place }) into.Store(place);
    }

    private void Collect(Call call, StoreSet into, bool intoLiterals)
    {
        if (call.Callee.Function is not { } f)
        {
            if (CoreTree.Unparen(((ValueCallee)call.Callee).Value) is not Closure literal) into.CallsAnything = true;
            else if (!intoLiterals && literal.Function.Body is { } body) Collect(body, into, intoLiterals: false);
        }
        else
        {
            if (_index.IsBound(f)) _bound.Collect(call, f, into);
            // The program's types implement interfaces of bound packages, too.
            if (call.Callee is MethodCallee { IsInterface: true }) into.Callees.UnionWith(_index.MethodsNamed(f.Name));
            else if (!_index.IsBound(f)) into.Callees.Add(_index.Resolve(f));
        }
    }

    private void AddCallee(FuncObj f, StoreSet into)
    {
        if (f.Signature.Recv is { } recv && TypePredicates.IsInterface(recv.Type)) into.Callees.UnionWith(_index.MethodsNamed(f.Name));
        else into.Callees.Add(_index.Resolve(f));
    }

    // Tarjan's strongly connected components, with a stack of its own: calls may go deep.
    private void Close()
    {
        var number = new Dictionary<FuncObj, int>(ReferenceEqualityComparer.Instance);
        var low = new Dictionary<FuncObj, int>(ReferenceEqualityComparer.Instance);
        var open = new Stack<FuncObj>();
        var isOpen = new HashSet<FuncObj>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(FuncObj F, IEnumerator<FuncObj> Callees)>();
        void Enter(FuncObj f)
        {
            number[f] = low[f] = number.Count;
            open.Push(f);
            isOpen.Add(f);
            path.Push((f, ((IEnumerable<FuncObj>)_direct[f].Callees).GetEnumerator()));
        }
        foreach (var start in _direct.Keys)
        {
            if (number.ContainsKey(start)) continue;
            Enter(start);
            while (path.TryPeek(out var at))
            {
                if (at.Callees.MoveNext())
                {
                    var next = at.Callees.Current;
                    if (!_direct.ContainsKey(next)) continue;
                    if (!number.ContainsKey(next)) Enter(next);
                    else if (isOpen.Contains(next)) low[at.F] = Math.Min(low[at.F], number[next]);
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out var caller)) low[caller.F] = Math.Min(low[caller.F], low[at.F]);
                if (low[at.F] == number[at.F]) CloseComponent(at.F, open, isOpen);
            }
        }
    }

    private void CloseComponent(FuncObj root, Stack<FuncObj> open, HashSet<FuncObj> isOpen)
    {
        var stores = new ClosedStores(_numbers);
        FuncObj member;
        do
        {
            member = open.Pop();
            isOpen.Remove(member);
            stores.Add(_direct[member]);
            _closed[member] = stores;
            foreach (var callee in _direct[member].Callees)
                if (_closed.TryGetValue(callee, out var body) && body != stores) stores.Add(body);
        } while (member != root);
    }
}
