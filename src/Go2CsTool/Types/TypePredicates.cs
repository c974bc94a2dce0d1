// Questions about single types. "All" forms ask every type of a type parameter's type set; the others see only the type itself.
namespace Go2Cs.Types;

/// <summary>Predicates on types. Go: types2/predicates.go, under.go.</summary>
public static class TypePredicates
{
    public static bool IsValid(GoType type) => !ReferenceEquals(AliasType.Unalias(type), BasicType.Invalid);

    public static bool Is(GoType type, BasicInfo info) => type.Underlying is BasicType basic && (basic.Info & info) != 0;

    public static bool IsBoolean(GoType type) => Is(type, BasicInfo.Boolean);

    public static bool IsInteger(GoType type) => Is(type, BasicInfo.Integer);

    public static bool IsUnsigned(GoType type) => Is(type, BasicInfo.Unsigned);

    public static bool IsFloat(GoType type) => Is(type, BasicInfo.Float);

    public static bool IsComplex(GoType type) => Is(type, BasicInfo.Complex);

    public static bool IsNumeric(GoType type) => Is(type, BasicInfo.Numeric);

    public static bool IsString(GoType type) => Is(type, BasicInfo.String);

    public static bool IsConstType(GoType type) => Is(type, BasicInfo.ConstType);

    /// <summary>The property holds for the type, or for every type of a type parameter's type set.</summary>
    public static bool All(GoType type, BasicInfo info) =>
        AliasType.Unalias(type) is TypeParamType parameter
            ? parameter.TypeSet.ForAll(t => t is not null && Is(t.Type!, info))
            : Is(type, info);

    public static bool AllBoolean(GoType type) => All(type, BasicInfo.Boolean);

    public static bool AllInteger(GoType type) => All(type, BasicInfo.Integer);

    public static bool AllUnsigned(GoType type) => All(type, BasicInfo.Unsigned);

    public static bool AllNumeric(GoType type) => All(type, BasicInfo.Numeric);

    public static bool AllString(GoType type) => All(type, BasicInfo.String);

    public static bool AllOrdered(GoType type) => All(type, BasicInfo.Ordered);

    public static bool AllNumericOrString(GoType type) => All(type, BasicInfo.Numeric | BasicInfo.String);

    public static bool IsUntyped(GoType type) => type is BasicType { IsUntyped: true };

    public static bool IsTyped(GoType type) => !IsUntyped(type);

    public static bool IsUntypedNumeric(GoType type) =>
        type is BasicType { IsUntyped: true } basic && (basic.Info & BasicInfo.Numeric) != 0;

    /// <summary>Has a name: predeclared, defined, or a type parameter.</summary>
    public static bool HasName(GoType type) => AliasType.Unalias(type) is BasicType or NamedType or TypeParamType;

    public static bool IsTypeParam(GoType type) => AliasType.Unalias(type) is TypeParamType;

    /// <summary>An interface, or a type parameter.</summary>
    public static bool IsInterface(GoType type) => type.Underlying is InterfaceType;

    public static bool IsInterfaceValue(GoType type) => !IsTypeParam(type) && IsInterface(type);

    public static bool IsPointer(GoType type) => type.Underlying is PointerType;

    public static bool IsPointerToInterface(GoType type) => type.Underlying is PointerType pointer && IsInterface(pointer.Elem);

    public static bool IsUnsafePointer(GoType type) => type.Underlying is BasicType { Kind: BasicKind.UnsafePointer };

    public static bool IsUintptr(GoType type) => type.Underlying is BasicType { Kind: BasicKind.Uintptr };

    public static bool IsBytesOrRunes(GoType type) =>
        type.Underlying is SliceType slice && slice.Elem.Underlying is BasicType { Kind: BasicKind.Uint8 or BasicKind.Int32 };

    /// <summary>A generic type without type arguments.</summary>
    public static bool IsGeneric(GoType type)
    {
        if (type is AliasType { TypeParams.Count: > 0, TypeArgs.Count: 0 })
            return true;
        return AliasType.Unalias(type) is NamedType { IsInstance: false, TypeParams.Count: > 0 };
    }

    public static NamedType? AsNamed(GoType type) => AliasType.Unalias(type) as NamedType;

    /// <summary>The element of a pointer literal type and true, else the type itself and false.</summary>
    public static (GoType Type, bool IsPointer) Deref(GoType type) =>
        AliasType.Unalias(type) is PointerType pointer ? (pointer.Elem, true) : (type, false);

    /// <summary>T for *T where T is a struct, else the type itself.</summary>
    public static GoType DerefStruct(GoType type) =>
        type.Underlying is PointerType { Elem: var elem } && elem.Underlying is StructType ? elem : type;

    /// <summary>[N]T for *[N]T, else the type itself.</summary>
    public static GoType DerefArray(GoType type) =>
        AliasType.Unalias(type) is PointerType { Elem: var elem } && elem.Underlying is ArrayType array ? array : type;

    /// <summary>nil is a value of the type.</summary>
    public static bool HasNil(GoType type) => type.Underlying switch
    {
        BasicType basic => basic.Kind == BasicKind.UnsafePointer,
        SliceType or PointerType or SignatureType or MapType or ChanType => true,
        InterfaceType =>
            AliasType.Unalias(type) is not TypeParamType parameter || parameter.TypeSet.ForAll(t => t is not null && HasNil(t.Type!)),
        _ => false,
    };

    /// <summary>Values may be compared with ==; interfaces always may.</summary>
    public static bool Comparable(GoType type) => IncomparableReason(type, true, null) is null;

    /// <summary>Null for comparable types, else why not, possibly empty. Dynamic lets all interface values count as comparable.</summary>
    internal static Func<Func<GoType, string>, string>? IncomparableReason(GoType type, bool dynamic, HashSet<GoType>? seen)
    {
        seen ??= new HashSet<GoType>(ReferenceEqualityComparer.Instance);
        if (!seen.Add(type))
            return null;
        switch (type.Underlying)
        {
            case BasicType basic:
                return basic.Kind == BasicKind.UntypedNil ? _ => "" : null;
            case PointerType or ChanType:
                return null;
            case StructType structure:
                foreach (var field in structure.Fields)
                {
                    if (IncomparableReason(field.Type, dynamic, seen) is not null)
                        return show => $"struct containing {show(field.Type)} cannot be compared";
                }
                return null;
            case ArrayType array:
                return IncomparableReason(array.Elem, dynamic, seen) is null ? null : show => $"{show(type)} cannot be compared";
            case InterfaceType i:
                if (dynamic && !IsTypeParam(type) || i.TypeSet.IsStrictlyComparable(seen))
                    return null;
                return _ => i.TypeSet.IsEmpty ? "empty type set" : "incomparable types in type set";
            default:
                return _ => "";
        }
    }

    /// <summary>The type an untyped constant or value gets when nothing else decides; other types unchanged.</summary>
    public static GoType Default(GoType type) => type is not BasicType basic ? type : basic.Kind switch
    {
        BasicKind.UntypedBool => BasicType.Bool,
        BasicKind.UntypedInt => BasicType.Int,
        BasicKind.UntypedRune => BasicType.Rune,
        BasicKind.UntypedFloat => BasicType.Float64,
        BasicKind.UntypedComplex => BasicType.Complex128,
        BasicKind.UntypedString => BasicType.String,
        _ => type,
    };

    /// <summary>The later of two untyped numeric types, the type itself if both are the same, else null.</summary>
    internal static GoType? LargerUntyped(GoType x, GoType y)
    {
        if (ReferenceEquals(x, y))
            return x;
        if (IsUntypedNumeric(x) && IsUntypedNumeric(y))
            return ((BasicType)x).Kind > ((BasicType)y).Kind ? x : y;
        return null;
    }

    /// <summary>The word for the structure of a type ("slice", "struct"...), empty for basic types.</summary>
    internal static string CompositeKind(GoType type) => type.Underlying switch
    {
        ArrayType => "array",
        SliceType => "slice",
        StructType => "struct",
        PointerType => "pointer",
        SignatureType => "func",
        InterfaceType => "interface",
        MapType => "map",
        ChanType => "chan",
        TupleType => "tuple",
        UnionType => "union",
        _ => "",
    };

    /// <summary>The type with its underlying type; for a type parameter those of every term, or one null if it has none.</summary>
    internal static TermTypes TypesOf(GoType type)
    {
        if (AliasType.Unalias(type) is not TypeParamType parameter)
            return new TermTypes(type, type.Underlying);
        if (!parameter.TypeSet.HasTerms)
            return new TermTypes(null, null);
        return new TermTypes([.. parameter.TypeSet.SpecificTypes.Select(t => ((GoType?)t.Type, (GoType?)t.Type!.Underlying))]);
    }
}

/// <summary>Types with their underlying types: nearly always one, for which nothing is allocated.</summary>
internal readonly struct TermTypes
{
    private readonly (GoType? Type, GoType? Underlying) _single;
    private readonly (GoType? Type, GoType? Underlying)[]? _several;

    public TermTypes(GoType? type, GoType? underlying) => _single = (type, underlying);

    public TermTypes((GoType? Type, GoType? Underlying)[] several) => _several = several;

    private int Count => _several?.Length ?? 1;

    private (GoType? Type, GoType? Underlying) this[int at] => _several is null ? _single : _several[at];

    public bool All(Func<(GoType? Type, GoType? Underlying), bool> holds)
    {
        foreach (var term in this)
        {
            if (!holds(term))
                return false;
        }
        return true;
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(TermTypes terms)
    {
        private int _at = -1;

        public readonly (GoType? Type, GoType? Underlying) Current => terms[_at];

        public bool MoveNext() => ++_at < terms.Count;
    }
}
