// Comparison of Go's ordered types by static type: integers, floats (a NaN is less than any number and equal to any NaN),
// strings, and types defined from them. The kind is a constant per T for the compiler, so one branch remains.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>What cmp.Ordered admits, by representation.</summary>
internal enum OrderedKind
{
    None, Int8, Int16, Int32, Int64, Uint8, Uint16, Uint32, Uint64, Uintptr, Float32, Float64, String,
}

/// <summary>Compares values of <typeparamref name="T"/> by their underlying ordered type. Go: cmp/cmp.go</summary>
internal static class Ordered<T>
{
    /// <summary>The underlying kind; None if T is no ordered type.</summary>
    internal static readonly OrderedKind Kind = KindOf(typeof(T));

    /// <summary>Whether x sorts before y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Less(T x, T y)
    {
        // The commonest types are told apart before the switch, so that even unoptimised code is straight.
        if (typeof(T) == typeof(long))
            return As<long>(ref x) < As<long>(ref y);
        if (typeof(T) == typeof(GoString))
            return As<GoString>(ref x) < As<GoString>(ref y);
        if (typeof(T) == typeof(double))
            return FloatLess(As<double>(ref x), As<double>(ref y));
        return LessByKind(x, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool LessByKind(T x, T y) => Kind switch
    {
        OrderedKind.Int64 => As<long>(ref x) < As<long>(ref y),
        OrderedKind.String => As<GoString>(ref x) < As<GoString>(ref y),
        OrderedKind.Float64 => FloatLess(As<double>(ref x), As<double>(ref y)),
        OrderedKind.Int32 => As<int>(ref x) < As<int>(ref y),
        OrderedKind.Uint8 => As<byte>(ref x) < As<byte>(ref y),
        OrderedKind.Uint64 => As<ulong>(ref x) < As<ulong>(ref y),
        OrderedKind.Uint32 => As<uint>(ref x) < As<uint>(ref y),
        OrderedKind.Int16 => As<short>(ref x) < As<short>(ref y),
        OrderedKind.Uint16 => As<ushort>(ref x) < As<ushort>(ref y),
        OrderedKind.Int8 => As<sbyte>(ref x) < As<sbyte>(ref y),
        OrderedKind.Uintptr => As<nuint>(ref x) < As<nuint>(ref y),
        OrderedKind.Float32 => FloatLess(As<float>(ref x), As<float>(ref y)),
        _ => throw NotOrdered(),
    };

    /// <summary>-1, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Compare(T x, T y)
    {
        if (Kind == OrderedKind.String)
            return Math.Sign(As<GoString>(ref x).CompareTo(As<GoString>(ref y)));
        return Less(x, y) ? -1 : Less(y, x) ? 1 : 0;
    }

    /// <summary>Whether x is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsNaN(T x) => Kind switch
    {
        OrderedKind.Float64 => double.IsNaN(As<double>(ref x)),
        OrderedKind.Float32 => float.IsNaN(As<float>(ref x)),
        _ => false,
    };

    /// <summary>Whether x is -0.</summary>
    internal static bool IsNegativeZero(T x) => Kind switch
    {
        OrderedKind.Float64 => As<double>(ref x) == 0 && double.IsNegative(As<double>(ref x)),
        OrderedKind.Float32 => As<float>(ref x) == 0 && float.IsNegative(As<float>(ref x)),
        _ => false,
    };

    /// <summary>The bits of a non-negative value of an integer kind.</summary>
    internal static ulong ToInteger(T x) => Unsafe.SizeOf<T>() switch
    {
        1 => As<byte>(ref x),
        2 => As<ushort>(ref x),
        4 => As<uint>(ref x),
        _ => As<ulong>(ref x),
    };

    /// <summary>The value of an integer kind with those bits.</summary>
    internal static T FromInteger(ulong bits)
    {
        // Little-endian: the low bytes come first.
        return Unsafe.As<ulong, T>(ref bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref U As<U>(ref T x) => ref Unsafe.As<T, U>(ref x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FloatLess(double x, double y) => x < y || (double.IsNaN(x) && !double.IsNaN(y));

    private static InvalidOperationException NotOrdered() => new($"{typeof(T)} is no ordered type");

    // A defined type is a struct around its underlying value and nothing else, so it can be read as that value.
    private static OrderedKind KindOf(Type type)
    {
        foreach (var named in type.GetInterfaces())
        {
            if (type.IsValueType && named.IsGenericType && named.GetGenericTypeDefinition() == typeof(INamed<>))
                return KindOf(named.GetGenericArguments()[0]);
        }
        if (type == typeof(GoString))
            return OrderedKind.String;
        if (type == typeof(nuint))
            return OrderedKind.Uintptr;
        return type.IsEnum ? OrderedKind.None : Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => OrderedKind.Int8,
            TypeCode.Int16 => OrderedKind.Int16,
            TypeCode.Int32 => OrderedKind.Int32,
            TypeCode.Int64 => OrderedKind.Int64,
            TypeCode.Byte => OrderedKind.Uint8,
            TypeCode.UInt16 => OrderedKind.Uint16,
            TypeCode.UInt32 => OrderedKind.Uint32,
            TypeCode.UInt64 => OrderedKind.Uint64,
            TypeCode.Single => OrderedKind.Float32,
            TypeCode.Double => OrderedKind.Float64,
            _ => OrderedKind.None,
        };
    }
}
