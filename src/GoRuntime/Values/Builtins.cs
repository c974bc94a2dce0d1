// Go's built-in functions on strings, slices, arrays and maps, under their Go names, for `using static GoRuntime.Builtins`.

using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Go's predeclared functions. Go: builtin/builtin.go</summary>
public static partial class Builtins
{
    /// <summary>The number of bytes.</summary>
    public static long len(GoString s) => s.Length;

    /// <summary>The number of elements.</summary>
    public static long len<T>(Slice<T> s) => (uint)s._length;

    /// <summary>N.</summary>
    public static long len<T, N>(Array<T, N> a) where N : struct, ILength => N.Length;

    /// <summary>The length of the array that the pointer's type tells, also for a nil pointer.</summary>
    public static long len<T>(Ptr<T>? a, long length) => length;

    /// <summary>The number of entries.</summary>
    public static long len<K, V>(Map<K, V> m) => m.Length;

    /// <summary>The number of values waiting in the buffer; 0 for nil.</summary>
    public static long len<T>(Chan<T>? channel) => channel.Length();

    /// <summary>The size of the buffer; 0 for nil.</summary>
    public static long cap<T>(Chan<T>? channel) => channel.Capacity();

    /// <summary>The capacity.</summary>
    public static long cap<T>(Slice<T> s) => (uint)s._capacity;

    /// <summary>N.</summary>
    public static long cap<T, N>(Array<T, N> a) where N : struct, ILength => N.Length;

    /// <summary><c>append(s, value)</c>: writes behind s if there is room, otherwise into a grown copy.</summary>
    [OverloadResolutionPriority(1), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice<T> append<T>(Slice<T> s, T value)
    {
        var length = s._length;
        if (length < s._capacity)
        {
            Unsafe.Add(ref s.First, (nint)(uint)length) = value;
            return new Slice<T>(s._owner, s._start, length + 1, s._capacity);
        }
        return AppendGrown(s, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Slice<T> AppendGrown<T>(Slice<T> s, T value)
    {
        var grown = s.Grow(s._length + 1L);
        Unsafe.Add(ref grown.First, s._length) = value;
        return grown;
    }

    /// <summary><c>append(s, v1, v2)</c></summary>
    [OverloadResolutionPriority(1), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice<T> append<T>(Slice<T> s, T value1, T value2)
    {
        var length = s._length;
        if (length + 2L <= s._capacity)
        {
            ref var end = ref Unsafe.Add(ref s.First, (nint)(uint)length);
            end = value1;
            Unsafe.Add(ref end, 1) = value2;
            return new Slice<T>(s._owner, s._start, length + 2, s._capacity);
        }
        return AppendGrown(s, value1, value2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Slice<T> AppendGrown<T>(Slice<T> s, T value1, T value2)
    {
        var grown = s.Grow(s._length + 2L);
        Unsafe.Add(ref grown.First, s._length) = value1;
        Unsafe.Add(ref grown.First, s._length + 1) = value2;
        return grown;
    }

    /// <summary><c>append(s, v1, v2, …)</c></summary>
    public static Slice<T> append<T>(Slice<T> s, params ReadOnlySpan<T> values)
    {
        if (values.IsEmpty)
        {
            return s;
        }
        var result = Extend(s, values.Length);
        values.CopyTo(result.Span[s._length..]);
        return result;
    }

    /// <summary><c>append(s, other...)</c>; the two may overlap.</summary>
    public static Slice<T> appendSlice<T>(Slice<T> s, Slice<T> other)
    {
        if (other._length == 0)
        {
            return s;
        }
        var result = Extend(s, other._length);
        var target = result.Span[s._length..];
        other.Span.CopyTo(target);
        if (GoCopy<T>.IsDeep)
        {
            GoCopy<T>.Separate(target);
        }
        return result;
    }

    /// <summary><c>append(bytes, s...)</c> for a string.</summary>
    public static Slice<byte> appendSlice(Slice<byte> bytes, GoString s) => append(bytes, s.Span);

    private static Slice<T> Extend<T>(Slice<T> s, int count)
    {
        var length = (long)s._length + count;
        return length <= s._capacity ? new Slice<T>(s._owner, s._start, (int)length, s._capacity) : s.Grow(length);
    }

    /// <summary><c>copy(to, from)</c>: the number of elements copied; the two may overlap.</summary>
    public static long copy<T>(Slice<T> to, Slice<T> from)
    {
        var n = Math.Min(to._length, from._length);
        var target = to.Span[..n];
        from.Span[..n].CopyTo(target);
        if (GoCopy<T>.IsDeep)
        {
            GoCopy<T>.Separate(target);
        }
        return n;
    }

    /// <summary><c>copy(to, s)</c> for a string.</summary>
    public static long copy(Slice<byte> to, GoString s)
    {
        var n = Math.Min(to._length, (int)s.Length);
        s.Span[..n].CopyTo(to.Span);
        return n;
    }

    /// <summary><c>delete(m, key)</c></summary>
    public static void delete<K, V>(Map<K, V> m, K key) => m.Delete(key);

    /// <summary>Removes all entries.</summary>
    public static void clear<K, V>(Map<K, V> m) => m.Clear();

    /// <summary>Sets all elements to the zero value.</summary>
    public static void clear<T>(Slice<T> s) => s.Span.Clear();

    /// <summary><c>min(a, b)</c>; NaN if either is, -0 before +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T min<T>(T a, T b) where T : INumber<T> => IsInteger<T>() ? Choose(b < a, b, a) : T.Min(a, b);

    /// <summary><c>min(a, b, c)</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T min<T>(T a, T b, T c) where T : INumber<T> => min(min(a, b), c);

    /// <summary><c>min(a, b, …)</c></summary>
    public static T min<T>(T first, params ReadOnlySpan<T> rest) where T : INumber<T>
    {
        foreach (var value in rest)
        {
            first = min(first, value);
        }
        return first;
    }

    /// <summary>The smallest string in byte order.</summary>
    public static GoString min(GoString first, params ReadOnlySpan<GoString> rest)
    {
        foreach (var value in rest)
        {
            first = value < first ? value : first;
        }
        return first;
    }

    /// <summary><c>max(a, b)</c>; NaN if either is, +0 after -0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T max<T>(T a, T b) where T : INumber<T> => IsInteger<T>() ? Choose(a < b, b, a) : T.Max(a, b);

    /// <summary><c>max(a, b, c)</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T max<T>(T a, T b, T c) where T : INumber<T> => max(max(a, b), c);

    /// <summary><c>max(a, b, …)</c></summary>
    public static T max<T>(T first, params ReadOnlySpan<T> rest) where T : INumber<T>
    {
        foreach (var value in rest)
        {
            first = max(first, value);
        }
        return first;
    }

    /// <summary>The largest string in byte order.</summary>
    public static GoString max(GoString first, params ReadOnlySpan<GoString> rest)
    {
        foreach (var value in rest)
        {
            first = value > first ? value : first;
        }
        return first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInteger<T>() =>
        typeof(T) == typeof(long) || typeof(T) == typeof(int) || typeof(T) == typeof(byte) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(uint) || typeof(T) == typeof(ushort) || typeof(T) == typeof(short) || typeof(T) == typeof(sbyte)
        || typeof(T) == typeof(nuint);

    // One of two integers, without a branch: what a table of data chooses nobody foresees, and the JIT branches in loops.
    // Go: conditional moves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Choose<T>(bool isFirst, T first, T second)
    {
        var mask = -(long)Unsafe.BitCast<bool, byte>(isFirst);
        if (Unsafe.SizeOf<T>() == sizeof(long)) return Chosen<T, long>(first, second, mask);
        if (Unsafe.SizeOf<T>() == sizeof(int)) return Chosen<T, int>(first, second, (int)mask);
        return Unsafe.SizeOf<T>() == sizeof(short)
            ? Chosen<T, short>(first, second, (short)mask)
            : Chosen<T, sbyte>(first, second, (sbyte)mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Chosen<T, TBits>(T first, T second, TBits mask)
        where TBits : struct, IBinaryInteger<TBits>
    {
        var bits = Unsafe.BitCast<T, TBits>(second);
        return Unsafe.BitCast<TBits, T>(bits ^ ((bits ^ Unsafe.BitCast<T, TBits>(first)) & mask));
    }

    /// <summary><c>complex(re, im)</c></summary>
    public static Complex complex(double re, double im) => new(re, im);

    /// <summary><c>complex(re, im)</c> of float32s.</summary>
    public static Complex64 complex(float re, float im) => new(re, im);

    /// <summary>The real part.</summary>
    public static double real(Complex c) => c.Real;

    /// <summary>The real part.</summary>
    public static float real(Complex64 c) => c.Real;

    /// <summary>The imaginary part.</summary>
    public static double imag(Complex c) => c.Imaginary;

    /// <summary>The imaginary part.</summary>
    public static float imag(Complex64 c) => c.Imaginary;

    /// <summary>
    /// <c>throw panic(v);</c> starts a panic. Value nil becomes <c>runtime error: panic called with nil argument</c>.
    /// </summary>
    public static GoPanic panic(object? value) => new(value ?? new PanicNilError());

    /// <summary><c>throw panic("text");</c></summary>
    public static GoPanic panic(GoString value) => new(value);

    /// <summary><c>throw panic("text");</c></summary>
    public static GoPanic panic(string? value) => value == null ? panic((object?)null) : new((GoString)value);
}
