// Which interfaces each named type of the program implements in C#, and what else interfaces need of a type: equality
// where values are compared, a pointer class where pointers carry methods.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Nominal interface implementation for Go's structural one, over the whole program.</summary>
internal sealed class InterfaceUse
{
    private readonly ProgramContext _program;
    private readonly List<GoType> _interfaces = [];
    private readonly HashSet<GoType> _known = new(TypeComparer.Instance);
    private readonly HashSet<GoType> _compared = new(TypeComparer.Instance);
    private readonly Dictionary<GoType, List<GoType>> _implemented = new(TypeComparer.Instance);

    public InterfaceUse(ProgramContext program)
    {
        _program = program;
        Add(Universe.Error);
        foreach (var imported in BoundPackages())
        {
            foreach (var obj in imported.Scope.Elements.Values.OfType<TypeNameObj>().OrderBy(o => o.Name, StringComparer.Ordinal))
                if (obj.Type is NamedType { TypeParams.Count: 0 } named && !obj.HasDirective("class")) Add(named);
        }

        foreach (var type in TypeCollector.Collect(program.Program))
        {
            Add(type);
            if (AliasType.Unalias(type).Underlying is MapType { Key: var key }) MarkCompared(key);
        }
    }

    /// <summary>The bound packages' interface with exactly these methods, or null.</summary>
    public NamedType? BoundInterface(InterfaceType type) =>
        _interfaces.OfType<NamedType>().FirstOrDefault(n => _program.IsBound(n.Obj) && TypeIdentity.Identical(n.Underlying, type));

    /// <summary>Whether the C# type of the interface is one of a bound package.</summary>
    public bool IsOfBound(GoType type) =>
        AliasType.Unalias(type) is NamedType n ? _program.IsBound(n.Obj) : type.Underlying is InterfaceType i && BoundInterface(i) != null;

    /// <summary>The bound packages that the program imports, and those that they import.</summary>
    public IEnumerable<Package> BoundPackages()
    {
        var seen = new HashSet<Package>(ReferenceEqualityComparer.Instance);
        var own = _program.Program.Packages.Select(p => p.Package).ToHashSet<Package>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<Package>(own.SelectMany(p => p.Imports));
        while (pending.TryPop(out var p))
        {
            if (!seen.Add(p)) continue;
            foreach (var next in p.Imports) pending.Push(next);
        }
        return seen.Where(p => !own.Contains(p)).OrderBy(p => p.Path, StringComparer.Ordinal);
    }

    private void Add(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (t is TypeParamType || t.Underlying is not InterfaceType { IsMethodSet: true, AllMethods.Count: > 0 }
            || TypePredicates.IsGeneric(t))
        {
            return;
        }

        if (_known.Add(t)) _interfaces.Add(t);
    }

    /// <summary>The value becomes an interface value somewhere: it may be compared, hashed and printed there.</summary>
    public void MarkBoxed(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (t.Underlying is StructType or ArrayType && TypePredicates.Comparable(t)) MarkCompared(t);
    }

    /// <summary>Values of the type are compared with == or hashed.</summary>
    public void MarkCompared(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (!_compared.Add(t)) return;
        if (t.Underlying is StructType s)
            foreach (var field in s.Fields) MarkCompared(field.Type);
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
        if (_implemented.TryGetValue(type, out var known)) return known;
        var found = new List<GoType>();
        foreach (var candidate in _interfaces)
            if (Implements(type, (InterfaceType)candidate.Underlying)) found.Add(candidate);
        return _implemented[type] = found;
    }

    /// <summary>Whether the type's method set has all methods of the interface.</summary>
    public bool Implements(GoType type, InterfaceType iface)
    {
        foreach (var m in iface.AllMethods)
        {
            var found = MemberLookup.Find(type, false, m.Package, m.Name);
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
        var t = AliasType.Unalias(elem);
        if (t is not (NamedType or StructType) || t is NamedType { Obj: var obj } && _program.IsBound(obj)
            || t.Underlying is InterfaceType or PointerType)
        {
            return null;
        }

        return Implemented(new PointerType(t)).Count > 0 ? _program.Types.PointerClass(t) : null;
    }
}
