// The order in which maps are printed: by key, as Go's internal/fmtsort compares them.

using System.Numerics;
using GoRuntime;

namespace GoStd;

/// <summary>Entries of a map in the order of their keys. Go: internal/fmtsort</summary>
internal static class MapOrder
{
    /// <summary>Ranks of the predeclared types where keys of several types meet in an interface.</summary>
    private static readonly GoKind[] TypeRanks =
    [
        GoKind.String, GoKind.Int8, GoKind.Uint8, GoKind.Int16, GoKind.Uint16, GoKind.Int32, GoKind.Uint32, GoKind.Int64,
        GoKind.Uint64, GoKind.Int, GoKind.Uint, GoKind.Uintptr, GoKind.Complex64, GoKind.Complex128, GoKind.Float32,
        GoKind.Float64, GoKind.Bool,
    ];

    /// <summary>The entries sorted by key; keys that compare equal (NaN) stay as they came.</summary>
    public static (object? Key, object? Value)[] Sort(IGoMap map, GoType keyType)
    {
        var entries = map.Entries().ToArray();
        if (entries.Length < 2)
            return entries;
        var kind = keyType.Kind;
        return [.. entries.OrderBy(entry => entry.Key, Comparer<object?>.Create((a, b) => Compare(a, b, keyType, kind)))];
    }

    private static int Compare(object? a, object? b, GoType type) => Compare(a, b, type, type.Kind);

    private static int Compare(object? a, object? b, GoType type, GoKind kind)
    {
        if (a == null || b == null)
            return (a == null ? 0 : 1) - (b == null ? 0 : 1);
        switch (kind)
        {
            case GoKind.Interface:
                return CompareDynamic(a, b);
            case GoKind.Struct:
                foreach (var field in type.Fields)
                {
                    var order = Compare(field.Raw(a), field.Raw(b), field.Type);
                    if (order != 0)
                        return order;
                }
                return 0;
            case GoKind.Array:
                return CompareArrays(GoType.Underlie(a)!, GoType.Underlie(b)!, type.Elem!);
            default:
                return CompareScalars(GoType.Underlie(a), GoType.Underlie(b));
        }
    }

    private static int CompareArrays(object a, object b, GoType elementType)
    {
        var sequence = SequenceAccess.For(a.GetType());
        var length = sequence.Length(a);
        for (var i = 0; i < length; i++)
        {
            var order = Compare(sequence.Get(a, i), sequence.Get(b, i), elementType);
            if (order != 0)
                return order;
        }
        return 0;
    }

    private static int CompareDynamic(object a, object b)
    {
        var (typeOfA, typeOfB) = (GoType.Of(a), GoType.Of(b));
        if (typeOfA == typeOfB)
            return Compare(a is IBoxed boxedA ? boxedA.Inner : a, b is IBoxed boxedB ? boxedB.Inner : b, typeOfA);
        var order = Rank(typeOfA).CompareTo(Rank(typeOfB));
        return order != 0 ? order : string.CompareOrdinal(typeOfA.String(), typeOfB.String());
    }

    /// <summary>Arrays, then defined types, then the predeclared ones, then the rest: as gc lays its type descriptors out.</summary>
    private static int Rank(GoType type)
    {
        if (type.Kind == GoKind.Array)
            return 0;
        if (type.IsDefined && type.Kind != GoKind.Struct)
            return 1;
        var rank = Array.IndexOf(TypeRanks, type.Kind);
        return rank < 0 ? 100 : rank + 2;
    }

    private static int CompareScalars(object? a, object? b) => (a, b) switch
    {
        (GoString x, GoString y) => x.CompareTo(y),
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => CompareFloats(x, y),
        (float x, float y) => CompareFloats(x, y),
        (Complex x, Complex y) => CompareComplex(x, y),
        (Complex64 x, Complex64 y) => CompareComplex(x, y),
        (IComparable x, _) => x.CompareTo(b),
        (IPtr x, IPtr y) => Ptr.Address(x).CompareTo(Ptr.Address(y)),
        (UnsafePointer x, UnsafePointer y) => x.Address.CompareTo(y.Address),
        _ => Ptr.AddressOf(a).CompareTo(Ptr.AddressOf(b)),
    };

    /// <summary>NaN comes before everything.</summary>
    private static int CompareFloats(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
            return (double.IsNaN(a) ? 0 : 1) - (double.IsNaN(b) ? 0 : 1);
        return a < b ? -1 : a > b ? 1 : 0;
    }

    private static int CompareComplex(Complex a, Complex b)
    {
        var order = CompareFloats(a.Real, b.Real);
        return order != 0 ? order : CompareFloats(a.Imaginary, b.Imaginary);
    }
}
