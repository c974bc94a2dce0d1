// What makes what suspend: functions, literals, func values of a type and interface methods are nodes, and an edge says that if
// the one suspends, so does the other. One walk over the program builds it; one search from the roots finds all that suspend.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>The graph from which <see cref="Colours"/> are found.</summary>
internal sealed class ColourGraph
{
    // Node 0 suspends to begin with: channel operations, and bound functions that are marked.
    private const int Root = 0;

    private readonly ProgramIndex _index;
    private readonly WrittenTypes _types;
    private readonly List<List<int>> _dependents = [[]];
    private readonly List<object?> _keys = [null];
    private readonly Dictionary<object, int> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SignatureType, int> _signatures = new(SignatureComparer.Instance);
    private readonly Dictionary<SignatureType, int> _knownSignatures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MethodKey, int> _methods = [];
    private readonly Dictionary<FuncObj, int> _knownMethods = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<CoreClosure> _literals = new();

    public ColourGraph(ProgramIndex index)
    {
        _index = index;
        _types = new WrittenTypes(index);
        foreach (var package in index.Program.Packages) _types.AddDeclarations(package);
        foreach (var f in index.Functions)
        {
            var node = Function(f.Object);
            if (f.Object.Signature.Recv != null) Edge(node, Method(f.Object));
            if (f.Body != null) Add(f.Body, node);
        }
        foreach (var i in index.Program.Packages.SelectMany(p => p.Initializers)) Add(i.Value, Node(new object()));
        Search();
    }

    /// <summary>Identities of the functions and literals that suspend by what their bodies do.</summary>
    public HashSet<object> Bodies { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Function types whose values are awaited.</summary>
    public HashSet<SignatureType> Signatures { get; } = new(SignatureComparer.Instance);

    /// <summary>Methods of the program's interfaces that are awaited.</summary>
    public HashSet<MethodKey> Methods { get; } = [];

    /// <summary>Identities of literals that are called, deferred, started or handed to a bound function at their place, and never become a
    /// value.</summary>
    public HashSet<object> Direct { get; } = new(ReferenceEqualityComparer.Instance);

    private void Add(CoreNode body, int owner)
    {
        Collect(body, owner);
        while (_literals.TryDequeue(out var literal))
            if (literal.Body != null) Collect(literal.Body, Node(literal.Identity));
    }

    private void Collect(CoreNode body, int owner)
    {
        CoreTree.Walk(body, n =>
        {
            _types.Add(n);
            switch (n)
            {
                case Closure literal:
                    _literals.Enqueue(literal.Function);
                    if (!Direct.Contains(literal.Function.Identity)) Edge(Node(literal.Function.Identity), Signature(literal.Type));
                    return false;
                case GoStatement go:
                    // The callee runs in a goroutine of its own; only its operands are evaluated here.
                    CollectLater(go.Call, owner);
                    return false;
                case DeferStatement { Owner: { } function, Call: var deferred } when Node(function) != owner:
                    // It runs at the end of a function around the closure.
                    if (CollectLater(deferred, owner) is { } call) AddCall(call, Node(function));
                    return false;
                case Send or Receive or Select { HasDefault: false } or Range { Kind: RangeKind.Channel }:
                    Edge(Root, owner);
                    break;
                case Range { Kind: RangeKind.Function } range:
                    Edge(Signature(range.X.Type), owner);
                    break;
                case Call here:
                    NoteDirect(here);
                    AddCall(here, owner);
                    break;
                case FunctionRef f:
                    AddFunction(f.Function, Signature(f.Type));
                    break;
                case MethodValue m:
                    AddFunction(m.Method, Signature(m.Type));
                    break;
            }
            return true;
        });
    }

    // The operands of a call that somebody else makes.
    private Call? CollectLater(CoreExpr call, int owner)
    {
        var made = CoreTree.Unparen(call) as Call;
        if (made != null)
        {
            NoteDirect(made);
            if (Called(made) is { } literal) _literals.Enqueue(literal);
        }
        foreach (var operand in ProgramIndex.Operands(call)) Collect(operand, owner);
        return made;
    }

    private static CoreClosure? Called(Call call) =>
        call.Callee is ValueCallee { Value: var value } && CoreTree.Unparen(value) is Closure c ? c.Function : null;

    // Literals that are no values: called on the spot, or given to a parameter of a bound function that only calls it.
    private void NoteDirect(Call call)
    {
        if (Called(call) is { } called) Direct.Add(called.Identity);
        if (call.Callee.Function is not { } f || !_index.IsBound(f) || Colours.GivesBack(f)
            || !f.HasDirective("callback") && ReturnsFunction(f))
        {
            return;
        }

        var parameters = f.Origin.Signature.Params.Vars;
        for (var i = 0; i < Math.Min(parameters.Count, call.Arguments.Count); i++)
        {
            if (ProgramIndex.Under(parameters[i].Type) is SignatureType && ProgramIndex.Source(call.Arguments[i]) is Closure passed)
                Direct.Add(passed.Function.Identity);
        }
    }

    // A func value that is given back to the program may be called as any other.
    private static bool ReturnsFunction(FuncObj f) => f.Origin.Signature.Results.Vars.Any(v => ProgramIndex.Under(v.Type) is SignatureType);

    private void AddCall(Call call, int caller)
    {
        if (Called(call) is { } literal)
        {
            Edge(Node(literal.Identity), caller);
        }
        else if (call.Callee.Function is not { } f)
        {
            Edge(Signature(((ValueCallee)call.Callee).Value.Type), caller);
        }
        else if (_index.IsBound(f) && f.HasDirective("suspends") && f.HasDirective("callback"))
        {
            foreach (var a in call.Arguments) AddValue(a, caller);
        }
        else
        {
            AddFunction(f, caller);
        }
    }

    // If the func value has to be awaited, the caller has to, too.
    private void AddValue(CoreExpr e, int caller)
    {
        e = ProgramIndex.Source(e);
        if (ProgramIndex.Under(e.Type) is not SignatureType) return;
        if (e is Closure c)
        {
            Edge(Node(c.Function.Identity), caller);
            if (Direct.Contains(c.Function.Identity)) return;
        }
        Edge(Signature(e.Type), caller);
        if (e is FunctionRef f) AddFunction(f.Function, caller);
        if (e is MethodValue m) AddFunction(m.Method, caller);
    }

    private void AddFunction(FuncObj f, int dependent)
    {
        if (_index.IsBound(f))
        {
            if (!f.HasDirective("suspends")) return;
            if (!f.HasDirective("callback"))
            {
                Edge(Root, dependent);
            }
            else
            {
                foreach (var p in f.Signature.Params.Vars.Where(p => ProgramIndex.Under(p.Type) is SignatureType))
                {
                    Edge(Signature(p.Type),
                dependent);
                }
            }

            return;
        }
        Edge(Function(f), dependent);
        if (f.Signature.Recv != null) Edge(Method(f), dependent);
    }

    private int Function(FuncObj f) => Node(_index.Resolve(f));

    private int Node(object identity)
    {
        if (!_bodies.TryGetValue(identity, out var node)) _bodies[identity] = node = NewNode(identity);
        return node;
    }

    private int Signature(GoType type)
    {
        var signature = (SignatureType)ProgramIndex.Under(type);
        if (_knownSignatures.TryGetValue(signature, out var node)) return node;
        if (!_signatures.TryGetValue(signature, out node)) _signatures[signature] = node = NewNode(signature);
        return _knownSignatures[signature] = node;
    }

    private int Method(FuncObj f)
    {
        if (_knownMethods.TryGetValue(f, out var node)) return node;
        var key = MethodKey.Of(f);
        if (!_methods.TryGetValue(key, out node)) _methods[key] = node = NewNode(key);
        return _knownMethods[f] = node;
    }

    private int NewNode(object key)
    {
        _dependents.Add([]);
        _keys.Add(key);
        return _dependents.Count - 1;
    }

    private void Edge(int cause, int dependent) => _dependents[cause].Add(dependent);

    private void Search()
    {
        var reached = new bool[_dependents.Count];
        var pending = new Stack<int>(_dependents[Root]);
        while (pending.TryPop(out var node))
        {
            if (reached[node]) continue;
            // Methods are matched only where some interface has them.
            if (_keys[node] is MethodKey method && !_types.Methods.Contains(method)) continue;
            reached[node] = true;
            Note(_keys[node]!);
            foreach (var next in _dependents[node]) pending.Push(next);
        }
    }

    private void Note(object key)
    {
        switch (key)
        {
            case MethodKey method:
                Methods.Add(method);
                break;
            case SignatureType signature:
                Signatures.Add(signature);
                break;
            default:
                Bodies.Add(key);
                break;
        }
    }
}
