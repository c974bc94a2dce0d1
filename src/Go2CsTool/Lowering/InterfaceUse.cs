// Which interfaces each named type of the program implements in C#, and what else interfaces need of a type: equality
// where values are compared, a pointer class where pointers carry methods.
namespace Go2Cs.Lowering;

using Go2Cs.Types;

/// <summary>Nominal interface implementation for Go's structural one, over the whole program.</summary>
internal sealed class InterfaceUse
{
    private readonly PackageLowerer _pkg;
    private readonly List<GoType> _interfaces = [];
    private readonly HashSet<GoType> _known = new(TypeComparer.Instance);
    private readonly HashSet<GoType> _boxed = new(TypeComparer.Instance);
    private readonly HashSet<GoType> _compared = new(TypeComparer.Instance);
    private readonly Dictionary<GoType, List<GoType>> _implemented = new(TypeComparer.Instance);

    public InterfaceUse(PackageLowerer pkg)
    {
        _pkg = pkg;
        Add(Universe.Error);
        foreach (Package imported in Reachable(pkg.Package))
            foreach (GoObject obj in imported.Scope.Elements.Values.OrderBy(o => o.Name, StringComparer.Ordinal))
                if (obj is TypeNameObj { Type: NamedType { TypeParams.Count: 0 } named } && !obj.HasDirective("class")) Add(named);
        foreach (TypeAndValue tv in pkg.Info.Types.Values)
            if (tv.Type != null) Add(tv.Type);
        foreach (GoObject? def in pkg.Info.Defs.Values)
            if (def is TypeNameObj { Type: { } t }) Add(t);
    }

    /// <summary>The library's interface with exactly these methods, or null.</summary>
    public NamedType? LibraryInterface(InterfaceType type) =>
        _interfaces.OfType<NamedType>().FirstOrDefault(n => _pkg.IsLibrary(n.Obj) && TypeIdentity.Identical(n.Underlying, type));

    /// <summary>Whether the C# type of the interface is one of the library's.</summary>
    public bool IsOfLibrary(GoType type) =>
        AliasType.Unalias(type) is NamedType n ? _pkg.IsLibrary(n.Obj) : type.Underlying is InterfaceType i && LibraryInterface(i) != null;

    private static IEnumerable<Package> Reachable(Package package)
    {
        var seen = new HashSet<Package>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<Package>(package.Imports);
        while (pending.TryPop(out Package? p))
        {
            if (!seen.Add(p)) continue;
            foreach (Package next in p.Imports) pending.Push(next);
        }
        return seen.OrderBy(p => p.Path, StringComparer.Ordinal);
    }

    private void Add(GoType type)
    {
        GoType t = AliasType.Unalias(type);
        if (t is TypeParamType || t.Underlying is not InterfaceType { IsMethodSet: true, AllMethods.Count: > 0 } || TypePredicates.IsGeneric(t)) return;
        if (_known.Add(t)) _interfaces.Add(t);
    }

    /// <summary>The value becomes an interface value somewhere: it may be compared, hashed and printed there.</summary>
    public void MarkBoxed(GoType type)
    {
        GoType t = AliasType.Unalias(type);
        _boxed.Add(t);
        if (t.Underlying is StructType or ArrayType && TypePredicates.Comparable(t)) MarkCompared(t);
    }

    /// <summary>The program tests for the type.</summary>
    public void MarkAsserted(GoType type)
    {
        if (type.Underlying is InterfaceType) Add(type);
    }

    /// <summary>Values of the type are compared with == or hashed.</summary>
    public void MarkCompared(GoType type)
    {
        GoType t = AliasType.Unalias(type);
        if (!_compared.Add(t)) return;
        if (t.Underlying is StructType s)
            foreach (VarObj field in s.Fields) MarkCompared(field.Type);
        else if (t.Underlying is ArrayType a) MarkCompared(a.Elem);
    }

    public bool IsCompared(GoType type) => _compared.Contains(AliasType.Unalias(type));

    /// <summary>Whether a C# conversion from the second interface to the first is implicit.</summary>
    public bool IsBase(GoType to, GoType from)
    {
        if (AliasType.Unalias(from).Underlying is not InterfaceType derived) return false;
        if (TypeIdentity.Identical(to, from)) return true;
        return derived.Embedded.Any(e => e.Underlying is InterfaceType && IsBase(to, e));
    }

    /// <summary>The interfaces whose methods the type has, as C# base types.</summary>
    public IReadOnlyList<GoType> Implemented(GoType type)
    {
        if (_implemented.TryGetValue(type, out List<GoType>? known)) return known;
        var found = new List<GoType>();
        foreach (GoType candidate in _interfaces)
            if (Implements(type, (InterfaceType)candidate.Underlying)) found.Add(candidate);
        return _implemented[type] = found;
    }

    private bool Implements(GoType type, InterfaceType iface)
    {
        foreach (FuncObj m in iface.AllMethods)
        {
            MemberLookupResult found = MemberLookup.Find(type, false, m.Package, m.Name);
            if (found.Obj is not FuncObj f || found.Indirect && found.Index is null) return false;
            if (f.HasPointerReceiver && !NeedsNoAddress(type, found)) return false;
            if (!TypeIdentity.Identical(f.Signature, m.Signature)) return false;
        }
        return true;
    }

    // A pointer method is in the method set of a pointer, or of a struct that reaches it through an embedded pointer.
    private static bool NeedsNoAddress(GoType type, MemberLookupResult found) => type is PointerType || found.Indirect;

    /// <summary>The class behind pointers to the type, where such pointers implement interfaces; null otherwise.</summary>
    public string? PointerClass(GoType elem)
    {
        GoType t = AliasType.Unalias(elem);
        if (t is not (NamedType or StructType) || t is NamedType { Obj: var obj } && _pkg.IsLibrary(obj) || t.Underlying is InterfaceType or PointerType) return null;
        return Implemented(new PointerType(t)).Count > 0 ? _pkg.Types.PointerClass(t) : null;
    }
}
