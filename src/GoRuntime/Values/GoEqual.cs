// Go's == and hash for interface values: equal if the dynamic types are identical and the values are equal; a panic if
// the type cannot be compared.

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Equality and hashing of interface values. Go: runtime/alg.go (efaceeq, nilinterhash)</summary>
internal static class GoEqual
{
    private static readonly ConcurrentDictionary<Type, Untyped> Comparers = new();

    /// <summary>Go's == of two interface values; panics <c>runtime error: comparing uncomparable type []int</c>.</summary>
    internal static bool Objects(object? a, object? b)
    {
        if (a is null || b is null)
        {
            return ReferenceEquals(a, b);
        }
        if (a.GetType() != b.GetType())
        {
            return a switch
            {
                IPtr or LibraryAdapter => a.Equals(b),
                string s => b is GoString g && g == GoString.FromString(s),
                GoString g => b is string s && g == GoString.FromString(s),
                _ => false,
            };
        }
        switch (a)
        {
            case long x:
                return x == (long)b;
            case GoString x:
                return x == (GoString)b;
            case int x:
                return x == (int)b;
            case bool x:
                return x == (bool)b;
            case double x:
                return x == (double)b;
            case IBoxed x:
                if (x.Type != ((IBoxed)b).Type)
                {
                    return false;
                }
                if (!x.Type.Comparable)
                {
                    throw new GoPanic(RuntimeError.Uncomparable(x.Type));
                }
                return Objects(x.Inner, ((IBoxed)b).Inner);
            case Delegate:
                throw new GoPanic(RuntimeError.Uncomparable(GoType.Of(a)!));
            case ValueType:
                return For(a.GetType()).Equal(a, b);
            default:
                return ReferenceEquals(a, b) || a.Equals(b);
        }
    }

    /// <summary>The hash of an interface value; panics <c>runtime error: hash of unhashable type []int</c>.</summary>
    internal static uint HashObject(object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case long x:
                return GoHash.Word((ulong)x);
            case GoString x:
                return GoHash.Bytes(x.Span);
            case int x:
                return GoHash.Word((uint)x);
            case string x:
                return GoHash.Bytes(GoString.FromString(x).Span);
            case IBoxed x:
                return x.Type.Comparable ? HashObject(x.Inner) : throw new GoPanic(new UnhashableError(x.Type));
            case Delegate:
                throw new GoPanic(new UnhashableError(GoType.Of(value)!));
            case ValueType:
                return For(value.GetType()).Hash(value);
            default:
                return (uint)value.GetHashCode();
        }
    }

    /// <summary>The hash of a float: the same for both zeros, a different one each time for NaN, which equals nothing.</summary>
    internal static uint HashDouble(double value) =>
        value == 0
            ? 0
            : double.IsNaN(value) ? (uint)Random.Shared.Next()
            : GoHash.Word(BitConverter.DoubleToUInt64Bits(value) * 0x9E3779B97F4A7C15);

    private static Untyped For(Type type) => Comparers.GetOrAdd(type,
        static type => (Untyped)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);

    private abstract class Untyped
    {
        internal abstract bool Equal(object a, object b);

        internal abstract uint Hash(object value);
    }

    private sealed class Typed<T> : Untyped
    {
        private static readonly bool Comparable = GoType.For<T>().Comparable;

        internal override bool Equal(object a, object b) => Comparable
            ? GoEquality<T>.Equals((T)a, (T)b)
            : throw new GoPanic(RuntimeError.Uncomparable(GoType.For<T>()));

        internal override uint Hash(object value) => Comparable
            ? GoEquality<T>.Hash((T)value)
            : throw new GoPanic(new UnhashableError(GoType.For<T>()));
    }
}
