// When two types are identical, and a hash that agrees with that.
namespace Go2Cs.Types;

/// <summary>Type identity of the Go specification. Go: types2/predicates.go.</summary>
public static class TypeIdentity
{
    private sealed record InterfacePair(InterfaceType X, InterfaceType Y, InterfacePair? Outer)
    {
        public bool Same(InterfacePair other) =>
            ReferenceEquals(X, other.X) && ReferenceEquals(Y, other.Y) || ReferenceEquals(X, other.Y) && ReferenceEquals(Y, other.X);
    }

    public static bool Identical(GoType x, GoType y) => Compare(x, y, false, null);

    /// <summary>Identical but for struct tags, as conversions ask for.</summary>
    public static bool IdenticalIgnoringTags(GoType x, GoType y) => Compare(x, y, true, null);

    public static bool Identical(IReadOnlyList<GoType> x, IReadOnlyList<GoType> y)
    {
        if (x.Count != y.Count)
            return false;
        for (var i = 0; i < x.Count; i++)
        {
            if (!Identical(x[i], y[i]))
                return false;
        }
        return true;
    }

    private static bool Compare(GoType x, GoType y, bool ignoreTags, InterfacePair? pair)
    {
        x = AliasType.Unalias(x);
        y = AliasType.Unalias(y);
        if (ReferenceEquals(x, y))
            return true;
        bool Same(GoType a, GoType b) => Compare(a, b, ignoreTags, pair);
        switch (x, y)
        {
            case (BasicType a, BasicType b):
                return a.Kind == b.Kind;
            case (ArrayType a, ArrayType b):
                return (a.Length < 0 || b.Length < 0 || a.Length == b.Length) && Same(a.Elem, b.Elem);
            case (SliceType a, SliceType b):
                return Same(a.Elem, b.Elem);
            case (PointerType a, PointerType b):
                return Same(a.Elem, b.Elem);
            case (MapType a, MapType b):
                return Same(a.Key, b.Key) && Same(a.Elem, b.Elem);
            case (ChanType a, ChanType b):
                return a.Dir == b.Dir && Same(a.Elem, b.Elem);
            case (StructType a, StructType b):
                if (a.Fields.Count != b.Fields.Count)
                    return false;
                for (var i = 0; i < a.Fields.Count; i++)
                {
                    var (f, g) = (a.Fields[i], b.Fields[i]);
                    if (f.IsEmbedded != g.IsEmbedded || !ignoreTags && a.Tags[i] != b.Tags[i]
                        || !f.HasId(g.Package, g.Name, false) || !Same(f.Type, g.Type))
                    {
                        return false;
                    }
                }
                return true;
            case (TupleType a, TupleType b):
                if (a.Count != b.Count)
                    return false;
                for (var i = 0; i < a.Count; i++)
                {
                    if (!Same(a[i].Type, b[i].Type))
                        return false;
                }
                return true;
            case (SignatureType a, SignatureType b):
                return CompareSignatures(a, b, ignoreTags, pair);
            case (UnionType a, UnionType b):
                return TypeSet.OfUnion(a).EqualTo(TypeSet.OfUnion(b));
            case (InterfaceType a, InterfaceType b):
                return CompareInterfaces(a, b, ignoreTags, pair);
            case (NamedType a, NamedType b):
                return ReferenceEquals(a.Origin.Obj, b.Origin.Obj) && Identical(a.TypeArgs, b.TypeArgs);
            default:
                return false;
        }
    }

    private static bool CompareSignatures(SignatureType a, SignatureType b, bool ignoreTags, InterfacePair? pair)
    {
        if (a.TypeParams.Count != b.TypeParams.Count || a.Variadic != b.Variadic)
            return false;
        var (parameters, results) = (b.Params, b.Results);
        if (a.TypeParams.Count > 0)
        {
            var rename = Substitution.Of(b.TypeParams, a.TypeParams);
            for (var i = 0; i < a.TypeParams.Count; i++)
            {
                if (!Compare(a.TypeParams[i].Constraint, rename.Apply(b.TypeParams[i].Constraint), ignoreTags, pair))
                    return false;
            }
            parameters = (TupleType)rename.Apply(parameters);
            results = (TupleType)rename.Apply(results);
        }
        return Compare(a.Params, parameters, ignoreTags, pair) && Compare(a.Results, results, ignoreTags, pair);
    }

    private static bool CompareInterfaces(InterfaceType a, InterfaceType b, bool ignoreTags, InterfacePair? pair)
    {
        var (x, y) = (a.TypeSet, b.TypeSet);
        if (x.Comparable != y.Comparable || x.Methods.Count != y.Methods.Count || !x.Terms.EqualTo(y.Terms))
            return false;
        // Interfaces that mention themselves in method signatures: a pair under comparison counts as identical.
        var current = new InterfacePair(a, b, pair);
        for (var outer = pair; outer is not null; outer = outer.Outer)
        {
            if (outer.Same(current))
                return true;
        }
        for (var i = 0; i < x.Methods.Count; i++)
        {
            if (x.Methods[i].Id != y.Methods[i].Id || !Compare(x.Methods[i].Type, y.Methods[i].Type, ignoreTags, current))
                return false;
        }
        return true;
    }

    /// <summary>Equal for identical lists; shallow, so that it is cheap and safe for cyclic types.</summary>
    internal static int Hash(IReadOnlyList<GoType> types)
    {
        var hash = new HashCode();
        foreach (var type in types)
            hash.Add(Hash(type, 3));
        return hash.ToHashCode();
    }

    internal static int Hash(GoType type, int depth)
    {
        type = AliasType.Unalias(type);
        if (depth == 0)
            return type is BasicType ? 1 : 2;
        return type switch
        {
            BasicType b => HashCode.Combine(1, b.Kind),
            ArrayType a => HashCode.Combine(2, Hash(a.Elem, depth - 1)),
            SliceType s => HashCode.Combine(3, Hash(s.Elem, depth - 1)),
            PointerType p => HashCode.Combine(4, Hash(p.Elem, depth - 1)),
            MapType m => HashCode.Combine(5, Hash(m.Key, depth - 1), Hash(m.Elem, depth - 1)),
            ChanType c => HashCode.Combine(6, c.Dir, Hash(c.Elem, depth - 1)),
            StructType s => HashCode.Combine(7, s.Fields.Count),
            SignatureType s => HashCode.Combine(8, s.Params.Count, s.Results.Count),
            NamedType n => HashCode.Combine(9, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(n.Origin.Obj), n.TypeArgs.Count),
            TypeParamType p => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(p),
            InterfaceType => 11,
            _ => 12,
        };
    }
}

/// <summary>Compares types by identity, for use as dictionary keys.</summary>
public sealed class TypeComparer : IEqualityComparer<GoType>
{
    public static readonly TypeComparer Instance = new();

    public bool Equals(GoType? x, GoType? y) => x is null || y is null ? ReferenceEquals(x, y) : TypeIdentity.Identical(x, y);

    public int GetHashCode(GoType obj) => TypeIdentity.Hash(obj, 3);
}
