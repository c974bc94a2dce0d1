// How values of Go types are held in C#, as far as passes have to know it: which are shared by an assignment, which are wrapped,
// and which are of packages that are bound to C#.
namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Answers by type; over one program.</summary>
public sealed class Representation
{
    // In bytes, of Go's layout.
    private const long LargestInPlace = 16 << 10;

    private readonly HashSet<Package> _packages;
    private readonly Dictionary<GoType, bool> _needsCopy = new(TypeComparer.Instance);

    public Representation(CoreProgram program) =>
        _packages = program.Packages.Select(p => p.Package).ToHashSet<Package>(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the object comes from a bound package or the universe.</summary>
    public bool IsBound(GoObject obj) => obj.Package == null || !_packages.Contains(obj.Package);

    /// <summary>Whether the type is declared in a bound package.</summary>
    public bool IsBoundType(GoType type) => AliasType.Unalias(type) is NamedType n && IsBound(n.Obj);

    /// <summary>
    /// The struct of a bound package that the program's type is defined as (<c>type counter atomic.Uint32</c>), which its C# type holds
    /// whole, as <c>Value</c>; null for all other types.
    /// </summary>
    public NamedType? BoundStruct(GoType type)
    {
        var at = AliasType.Unalias(type);
        if (at.Underlying is not StructType) return null;
        while (at is NamedType named)
        {
            if (IsBound(named.Obj))
                return ReferenceEquals(named, AliasType.Unalias(type)) || named.Obj.HasDirective("class") ? null : named;
            at = named.RightSide is { } definedAs ? AliasType.Unalias(definedAs) : null;
        }
        return null;
    }

    /// <summary>Whether a value of this defined type is wrapped: its C# type has a <c>Value</c> of the underlying type.</summary>
    public static bool IsWrapper(GoType t) =>
        AliasType.Unalias(t) is NamedType n && n.Underlying is not (StructType or InterfaceType) && !n.Obj.HasDirective("struct");

    /// <summary>
    /// Whether the elements of the array are an object of their own: so many bytes are too many for a variable, a temporary value or a
    /// field. The elements of all other arrays lie where the array is.
    /// </summary>
    public static bool IsLarge(ArrayType array) =>
        array.Length > LargestInPlace || GcSizes.SizeOf(array) is < 0 or > LargestInPlace;

    /// <summary>Whether the type is an array whose elements lie where the array is.</summary>
    public static bool IsArrayInPlace(GoType type) => AliasType.Unalias(type).Underlying is ArrayType array && !IsLarge(array);

    /// <summary>Whether assigning the value must copy what C# would share: a large array, a struct with one inside, or a bound type
    /// marked go2cs:copy (a WaitGroup's copy has none of its waiters).</summary>
    public bool NeedsCopy(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (_needsCopy.TryGetValue(t, out var known)) return known;
        _needsCopy[t] = false;
        var result = IsBoundType(t) ? t is NamedType { Obj: var obj } && obj.HasDirective("copy") : t.Underlying switch
        {
            StructType when BoundStruct(t) is { } bound => NeedsCopy(bound),
            ArrayType array => IsLarge(array) || NeedsCopy(array.Elem),
            StructType s => s.Fields.Any(f => !IsBoundType(f.Type) && NeedsCopy(f.Type)),
            _ => false,
        };
        return _needsCopy[t] = result;
    }

    /// <summary>Whether the C# type has a member of this name for itself: what a wrapper holds, and the copy of what has to be
    /// copied.</summary>
    public bool HasMember(GoType type, string name) =>
        name == "Value" && (type.Underlying is not StructType || BoundStruct(type) != null) || name is "Copy"
            or "Assign" && (NeedsCopy(type) || type.Underlying is ArrayType);
}
