// Values of bound types in interfaces of the program. A bound type implements the interfaces of its libraries; for one of the program
// an adapter class carries the methods. Only interfaces that can come to hold such a value get adapters, and only where values leave
// them is there anything to unwrap.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>A bound type as an interface of the program.</summary>
/// <param name="Type">The bound type, a pointer to it, or a bound interface.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Name">The name of the adapter class.</param>
internal sealed record LibraryAdapter(GoType Type, GoType Interface, string Name);

/// <summary>Which interfaces of the program hold values of bound types, and the adapters for them.</summary>
internal sealed class LibraryValues
{
    private static readonly Lazy<GoType> RuntimeError =
        new(() => ((TypeNameObj)new StubImporter().Import("runtime")!.Scope.Lookup("Error")!).Type);

    private readonly ProgramContext _program;
    private readonly InterfaceUse _interfaces;
    private readonly List<GoType> _boundTypes = [];
    private readonly List<GoType> _boundInterfaces = [Universe.Error];
    private readonly Dictionary<GoType, List<GoType>> _candidates = new(TypeComparer.Instance);
    private readonly HashSet<GoType> _held = new(TypeComparer.Instance);
    private readonly List<GoType> _asserted = [];
    private readonly HashSet<GoType> _isAsserted = new(TypeComparer.Instance);
    private readonly Dictionary<GoType, Dictionary<GoType, LibraryAdapter>> _adapters = new(TypeComparer.Instance);
    private readonly List<LibraryAdapter> _inOrder = [];

    public LibraryValues(ProgramContext program, InterfaceUse interfaces)
    {
        _program = program;
        _interfaces = interfaces;
        foreach (var obj in interfaces.BoundPackages()
            .SelectMany(p => p.Scope.Elements.Values.OfType<TypeNameObj>().OrderBy(o => o.Name, StringComparer.Ordinal)))
        {
            if (obj.Type is not NamedType { TypeParams.Count: 0 } named) continue;
            if (named.Underlying is InterfaceType { IsMethodSet: true })
            {
                _boundInterfaces.Add(named);
                continue;
            }
            if (!obj.IsExported) continue;
            if (!TypeNames.IsHandle(named)) _boundTypes.Add(named);
            _boundTypes.Add(new PointerType(named));
        }
        FindHeld();
    }

    /// <summary>The adapters that the program's code has asked for, and those for the interfaces that it asks values for.</summary>
    public IReadOnlyList<LibraryAdapter> Adapters()
    {
        foreach (var iface in _asserted)
            foreach (var type in Candidates(iface)) Adapter(type, iface);
        return _inOrder;
    }

    /// <summary>Whether values of interfaces become values of this one by what they are when the program runs.</summary>
    public bool IsAsserted(GoType iface) => _isAsserted.Contains(iface);

    /// <summary>Whether the interface is one of the program's that may hold a value of a bound type.</summary>
    public bool Holds(GoType iface) => _held.Contains(AliasType.Unalias(iface));

    /// <summary>The class that holds values of a bound type, or pointers to it, as values of an interface of the program.</summary>
    public string Adapter(GoType type, GoType iface)
    {
        if (!_adapters.TryGetValue(iface, out var adapters)) _adapters[iface] = adapters = new(TypeComparer.Instance);
        if (!adapters.TryGetValue(type, out var adapter))
        {
            var isPointer = AliasType.Unalias(type) is PointerType { Elem: var elem } && !TypeNames.IsHandle(elem);
            var bound = Last(_program.Types.Of(isPointer ? ((PointerType)AliasType.Unalias(type)).Elem : type));
            var name = _program.Types.FreshShared($"{Last(_program.Types.Of(iface))}Of{bound}{(isPointer ? "Ptr" : "")}");
            adapters[type] = adapter = new LibraryAdapter(type, iface, name);
            _inOrder.Add(adapter);
        }
        return _program.Types.Shared(adapter.Name);
    }

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..].TrimStart('@');

    private List<GoType> Candidates(GoType iface)
    {
        var i = AliasType.Unalias(iface);
        if (_candidates.TryGetValue(i, out var known)) return known;
        var isOwn = i.Underlying is InterfaceType { IsMethodSet: true, AllMethods.Count: > 0 }
            && !TypePredicates.IsGeneric(i) && !_interfaces.IsOfBound(i);
        if (!isOwn) return _candidates[i] = [];
        // What implements a bound interface with all the methods needs no adapter of its own; types that no declaration tells of do.
        List<GoType> found =
            [.. BoundInterfaces((InterfaceType)i.Underlying).Where(t => _interfaces.Implements(t, (InterfaceType)i.Underlying))];
        found.AddRange(_boundTypes.Where(t =>
            _interfaces.Implements(t, (InterfaceType)i.Underlying)
                && !found.Any(f => f.Underlying is InterfaceType b && _interfaces.Implements(t, b))));
        return _candidates[i] = found;
    }

    // What the language itself panics with is an Error of package runtime, imported or not.
    private IEnumerable<GoType> BoundInterfaces(InterfaceType wanted)
    {
        // Its declaration is read only where it can matter: it has one method beside that of error.
        return wanted.AllMethods.Count > 2 ? _boundInterfaces : _boundInterfaces.Append(RuntimeError.Value);
    }

    // A value gets into an interface by a conversion from its type, or by an assertion from an interface that may hold it.
    private void FindHeld()
    {
        var steps = new List<(GoType From, GoType To)>();
        foreach (var package in _program.Program.Packages)
        {
            foreach (var i in package.Initializers) Steps(i.Value, steps);
            foreach (var f in package.Functions)
                if (f.Body != null) Steps(f.Body, steps);
        }
        for (var more = true; more;)
        {
            more = false;
            foreach ((var from, var to) in steps)
            {
                var target = AliasType.Unalias(to);
                if (!MayHold(from) || Candidates(target).Count == 0) continue;
                if (TypePredicates.IsInterface(from) && _isAsserted.Add(target)) _asserted.Add(target);
                more |= _held.Add(target);
            }
        }
    }

    private bool MayHold(GoType from)
    {
        var t = AliasType.Unalias(from);
        if (!TypePredicates.IsInterface(t)) return _program.IsBoundType(t is PointerType p ? p.Elem : t);
        return t.Underlying is InterfaceType { AllMethods.Count: 0 } || _interfaces.IsOfBound(t) || _held.Contains(t);
    }

    private static void Steps(CoreNode code, List<(GoType From, GoType To)> steps)
    {
        foreach (var n in CoreTree.Descendants(code))
        {
            switch (n)
            {
                case Conversion c when TypePredicates.IsInterface(c.Type) && !TypeIdentity.Identical(c.X.Type, c.Type):
                    steps.Add((c.X.Type, c.Type));
                    break;
                case TypeAssertion a when TypePredicates.IsInterface(a.Asserted):
                    steps.Add((a.X.Type, a.Asserted));
                    break;
                case TypeSwitch s:
                    steps.AddRange(s.Clauses.SelectMany(c => c.Types ?? []).OfType<GoType>().Where(TypePredicates.IsInterface)
                        .Select(t => (s.X.Type, t)));
                    break;
                // A library that is given a pointer to an interface variable may set it: errors.As.
                case CoreExpr e and (AddressOf or New) when e.Type.Underlying is PointerType { Elem: var elem }
                    && TypePredicates.IsInterface(elem):
                    steps.Add((Universe.Error, elem));
                    break;
            }
        }
    }
}
