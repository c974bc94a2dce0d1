// Sets of what is stored to: variables, struct fields, and places known by their type (elements, variables behind pointers).
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>What a function, statement or expression may store to.</summary>
public sealed class StoreSet
{
    private readonly Reach _reach;
    private readonly Func<CoreVariable, bool>? _ignores;
    private readonly HashSet<object> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoType> _places = new(TypeComparer.Instance);

    // What the functions called store to; shared, never changed from here.
    private readonly List<ClosedStores> _called = [];

    /// <param name="reach">What can be reached by pointers.</param>
    /// <param name="ignores">Variables whose stores do not count.</param>
    internal StoreSet(Reach reach, Func<CoreVariable, bool>? ignores = null)
    {
        _reach = reach;
        _ignores = ignores;
    }

    /// <summary>Functions of the program that are called.</summary>
    internal HashSet<FuncObj> Callees { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Calls a func value, or waits while other goroutines run: anything that the program stores to may be stored to.</summary>
    public bool CallsAnything { get; internal set; }

    /// <summary>Sees what other goroutines have stored before, without waiting for them.</summary>
    internal bool Synchronizes { get; set; }

    /// <summary>Nothing is called and nothing stored.</summary>
    internal bool IsEmpty => !CallsAnything && Callees.Count == 0 && _variables.Count == 0 && _places.Count == 0;

    /// <summary>Stores to the variable itself, not through a pointer, or to a part of it.</summary>
    public bool Contains(CoreVariable v) => _variables.Contains(v) || IsStoredByCalls(v);

    /// <summary>The variable is stored to where this stands, not only in functions called.</summary>
    public bool ContainsHere(CoreVariable v) => _variables.Contains(v);

    /// <summary>Stores to the field of some struct.</summary>
    public bool Contains(VarObj field) => _variables.Contains(field.Origin) || _called.Any(c => c.Contains(field.Origin));

    /// <summary>Stores to elements or to variables behind pointers that have the type.</summary>
    public bool Contains(GoType place) => _places.Contains(place) || _called.Any(c => c.Contains(place));

    /// <summary>Stores to a place of the type as a whole, or to a part of one.</summary>
    public bool ContainsOrPart(GoType place) => Contains(place) || ContainsPart(place);

    /// <summary>
    /// Whether a variable of the type may change: a store to one as a whole, to something that it is a part of, or to a part of it
    /// by a way that leads there.
    /// </summary>
    internal bool Overlaps(GoType type) =>
        StoresPartOf(type, isTaken: true)
        || _variables.Select(StoreNumbers.TypeOf).Concat(_places).Any(t => StoreNumbers.Holds(t, type))
            || _called.Any(c => c.StoresWhole(type));

    // Where no address is taken, no pointer or slice leads to the part.
    private bool StoresPartOf(GoType type, bool isTaken) => ProgramIndex.Under(type) switch
    {
        StructType s => s.Fields.Any(f => Contains(f) || _reach.IsTaken(f) && Contains(f.Type) || StoresPartOf(f.Type, _reach.IsTaken(f))),
        ArrayType a => isTaken && Contains(a.Elem) || StoresPartOf(a.Elem, isTaken),
        _ => false,
    };

    /// <summary>Stores to a part of a value of the type.</summary>
    public bool ContainsPart(GoType type) => ProgramIndex.Under(type) switch
    {
        StructType s => s.Fields.Any(f => Contains(f) || ContainsOrPart(f.Type)),
        ArrayType a => ContainsOrPart(a.Elem),
        _ => false,
    };

    private bool IsStoredByCalls(object key) => _called.Any(c => c.Contains(key));

    internal IEnumerable<object> Variables => _variables;

    internal IEnumerable<GoType> Places => _places;

    internal void Add(ClosedStores called) => _called.Add(called);

    internal void AddUnion(StoreSet other)
    {
        _variables.UnionWith(other._variables);
        _places.UnionWith(other._places);
        Callees.UnionWith(other.Callees);
        CallsAnything |= other.CallsAnything;
        Synchronizes |= other.Synchronizes;
    }

    /// <summary>Adds a store to a place.</summary>
    internal void Store(CoreExpr target)
    {
        if (_ignores == null || VariableFacts.Root(target) is not { } root || !_ignores(root)) Store(target, isWhole: true);
    }

    /// <summary>Adds a store to a place of the type that is known by its type alone.</summary>
    internal void StorePlace(GoType type)
    {
        if (_places.Add(type)) StoreParts(type);
    }

    private void Store(CoreExpr target, bool isWhole)
    {
        switch (target)
        {
            case Paren p:
                Store(p.X, isWhole);
                break;
            case VariableRef { Variable: var v }:
                _variables.Add(v);
                // Who has a pointer to the variable sees its place change.
                if (isWhole && _reach.IsTaken(v)) StorePlace(v.Type);
                break;
            case FieldRef { Field: var field, Target: var owner }:
                StoreField(field, isWhole);
                if (CoreTree.Unparen(owner) is not Dereference) Store(owner, isWhole: false);
                break;
            case ElementRef { Target: var list } element:
                StorePlace(element.Type);
                if (ProgramIndex.Under(list.Type) is ArrayType && CoreTree.Unparen(list) is not Dereference) Store(list, isWhole: false);
                break;
            case MapElement element:
                StorePlace(ElementType(element.Target.Type)!);
                break;
            case Dereference pointed:
                StorePlace(pointed.Type);
                break;
        }
    }

    private void StoreField(VarObj field, bool isWhole)
    {
        _variables.Add(field.Origin);
        if (!isWhole) return;
        if (_reach.IsTaken(field)) StorePlace(field.Type);
        else StoreParts(field.Type);
    }

    // Storing a struct or an array stores its fields and elements.
    private void StoreParts(GoType type)
    {
        switch (ProgramIndex.Under(type))
        {
            case StructType s:
                foreach (var f in s.Fields) StoreField(f, isWhole: true);
                break;
            case ArrayType a:
                StorePlace(a.Elem);
                break;
        }
    }

    /// <summary>The type of a slice's, array's or map's elements, also behind a pointer; null for other types.</summary>
    internal static GoType? ElementType(GoType type) => ProgramIndex.Under(type) switch
    {
        SliceType s => s.Elem,
        ArrayType a => a.Elem,
        MapType m => m.Elem,
        PointerType { Elem: var p } when ProgramIndex.Under(p) is ArrayType a => a.Elem,
        _ => null,
    };
}

/// <summary>What a function and all that it calls store to, as bits: numbers stand in the index that all share.</summary>
internal sealed class ClosedStores(StoreNumbers numbers)
{
    private readonly ulong[] _bits = new ulong[numbers.Count / 64 + 1];

    public bool CallsAnything { get; set; }

    public bool Synchronizes { get; set; }

    public bool Contains(object variable) => numbers.Of(variable) is { } n && Has(n);

    public bool Contains(GoType place) => numbers.Of(place) is { } n && Has(n);

    /// <summary>Whether something is stored to that a value of the type is, or is a part of.</summary>
    public bool StoresWhole(GoType type) => numbers.Holding(type).Any(Has);

    public void Add(StoreSet direct)
    {
        foreach (var v in direct.Variables) Set(numbers.Of(v)!.Value);
        foreach (var t in direct.Places) Set(numbers.Of(t)!.Value);
        CallsAnything |= direct.CallsAnything;
        Synchronizes |= direct.Synchronizes;
    }

    public void Add(ClosedStores other)
    {
        for (var i = 0; i < _bits.Length; i++) _bits[i] |= other._bits[i];
        CallsAnything |= other.CallsAnything;
        Synchronizes |= other.Synchronizes;
    }

    private bool Has(int n) => (_bits[n >> 6] >> (n & 63) & 1) != 0;

    private void Set(int n) => _bits[n >> 6] |= 1UL << (n & 63);
}

/// <summary>Numbers the variables, fields and types that the program stores to.</summary>
internal sealed class StoreNumbers
{
    private readonly Dictionary<object, int> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoType, int> _places = new(TypeComparer.Instance);

    private readonly List<GoType> _types = [];
    private readonly Lazy<Dictionary<GoType, List<int>>> _holding;

    public StoreNumbers() => _holding = new(Holders);

    public int Count => _types.Count;

    public static GoType TypeOf(object variable) => variable is CoreVariable v ? v.Type : ((VarObj)variable).Type;

    /// <summary>A value of the one type is, or has as a part, one of the other.</summary>
    public static bool Holds(GoType whole, GoType part) => TypeIdentity.Identical(whole, part) || ProgramIndex.Under(whole) switch
    {
        StructType s => s.Fields.Any(f => Holds(f.Type, part)),
        ArrayType a => Holds(a.Elem, part),
        _ => false,
    };

    /// <summary>The numbers of all whose types hold the type; to be asked when all are numbered.</summary>
    public IReadOnlyList<int> Holding(GoType type) => _holding.Value.TryGetValue(type, out var numbers) ? numbers : [];

    private Dictionary<GoType, List<int>> Holders()
    {
        var holders = new Dictionary<GoType, List<int>>(TypeComparer.Instance);
        var parts = new HashSet<GoType>(TypeComparer.Instance);
        for (var n = 0; n < Count; n++)
        {
            parts.Clear();
            AddParts(_types[n], parts);
            foreach (var part in parts)
            {
                if (!holders.TryGetValue(part, out var list)) holders[part] = list = [];
                list.Add(n);
            }
        }
        return holders;
    }

    private static void AddParts(GoType type, HashSet<GoType> parts)
    {
        if (!parts.Add(type)) return;
        switch (ProgramIndex.Under(type))
        {
            case StructType s:
                foreach (var f in s.Fields) AddParts(f.Type, parts);
                break;
            case ArrayType a:
                AddParts(a.Elem, parts);
                break;
        }
    }

    public void Add(StoreSet direct)
    {
        foreach (var v in direct.Variables)
            if (_variables.TryAdd(v, Count)) _types.Add(TypeOf(v));
        foreach (var t in direct.Places)
            if (_places.TryAdd(t, Count)) _types.Add(t);
    }

    public int? Of(object variable) => _variables.TryGetValue(variable, out var n) ? n : null;

    public int? Of(GoType place) => _places.TryGetValue(place, out var n) ? n : null;
}
