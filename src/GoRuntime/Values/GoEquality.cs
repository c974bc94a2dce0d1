// Go's == and the hash that agrees with it, for a static C# type. The choice by type is made by the JIT, so that
// keys of the common types cost one compare.

using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Equality and hashing of values of one C# type as Go defines them: NaN differs from itself, +0 equals -0.</summary>
public static class GoEquality<T>
{
    private static readonly StructEquality<T>? Slow = typeof(T).IsValueType && !HasOwn() ? new StructEquality<T>() : null;

    /// <summary>Whether hashing a key may panic: the type is or holds an interface.</summary>
    internal static readonly bool CanPanic = !typeof(T).IsPrimitive && typeof(T) != typeof(GoString) && GoType.For<T>().HoldsInterface;

    /// <summary>Go's ==; panics <c>runtime error: comparing uncomparable type []int</c> for interfaces that hold such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(T a, T b)
    {
        if (typeof(T) == typeof(double))
        {
            return (double)(object)a! == (double)(object)b!;
        }
        if (typeof(T) == typeof(float))
        {
            return (float)(object)a! == (float)(object)b!;
        }
        if (typeof(T) == typeof(Complex))
        {
            return (Complex)(object)a! == (Complex)(object)b!;
        }
        // The comparer gives the same, but is compiled only when the program runs.
        if (typeof(T) == typeof(long))
        {
            return (long)(object)a! == (long)(object)b!;
        }
        if (typeof(T) == typeof(GoString))
        {
            return ((GoString)(object)a!).Equals((GoString)(object)b!);
        }
        if (typeof(T).IsValueType)
        {
            return Slow is null ? EqualityComparer<T>.Default.Equals(a, b) : Slow.Equals(a, b);
        }
        return GoEqual.Objects(a, b);
    }

    /// <summary>A hash that is equal for equal values; panics <c>runtime error: hash of unhashable type []int</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(T value)
    {
        if (typeof(T) == typeof(long))
        {
            return GoHash.Word((ulong)(long)(object)value!);
        }
        if (typeof(T) == typeof(ulong))
        {
            return GoHash.Word((ulong)(object)value!);
        }
        if (typeof(T) == typeof(int))
        {
            return GoHash.Word((uint)(int)(object)value!);
        }
        if (typeof(T) == typeof(uint))
        {
            return GoHash.Word((uint)(object)value!);
        }
        if (typeof(T) == typeof(GoString))
        {
            return GoHash.Bytes(((GoString)(object)value!).Span);
        }
        if (typeof(T) == typeof(double))
        {
            return GoEqual.HashDouble((double)(object)value!);
        }
        if (typeof(T) == typeof(float))
        {
            return GoEqual.HashDouble((float)(object)value!);
        }
        if (typeof(T) == typeof(Complex))
        {
            var c = (Complex)(object)value!;
            return GoHash.Combine(GoEqual.HashDouble(c.Real), GoEqual.HashDouble(c.Imaginary));
        }
        if (typeof(T).IsValueType)
        {
            return Slow is null ? GoHash.Word((uint)EqualityComparer<T>.Default.GetHashCode(value!)) : Slow.Hash(value);
        }
        return GoEqual.HashObject(value);
    }

    // Whether the type compares itself as Go does. Defined types may leave it to the type they are made of.
    private static bool HasOwn() => typeof(T).IsPrimitive || typeof(T).IsEnum || typeof(IEquatable<T>).IsAssignableFrom(typeof(T));
}

/// <summary>Equality of structs and defined types that do not bring their own, field by field.</summary>
internal sealed class StructEquality<T>
{
    private readonly GoType _type = GoType.For<T>();

    internal bool Equals(T a, T b)
    {
        if (!_type.Comparable)
        {
            throw new GoPanic(RuntimeError.Uncomparable(_type));
        }
        object boxedA = a!, boxedB = b!;
        if (_type.Kind != GoKind.Struct)
        {
            return GoEqual.Objects(GoType.Underlie(boxedA), GoType.Underlie(boxedB));
        }
        foreach (var field in _type.Fields)
        {
            if (field.Name != "_" && !GoEqual.Objects(field.Raw(boxedA), field.Raw(boxedB)))
            {
                return false;
            }
        }
        return true;
    }

    internal uint Hash(T value)
    {
        if (!_type.Comparable)
        {
            throw new GoPanic(new UnhashableError(_type));
        }
        object boxed = value!;
        if (_type.Kind != GoKind.Struct)
        {
            return GoEqual.HashObject(GoType.Underlie(boxed));
        }
        uint h = 0;
        foreach (var field in _type.Fields)
        {
            if (field.Name != "_")
            {
                h = GoHash.Combine(h, GoEqual.HashObject(field.Raw(boxed)));
            }
        }
        return h;
    }
}
