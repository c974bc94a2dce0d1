// Integer arithmetic where C#'s differs from Go's: division with a panic of its own text and MinInt / -1, shifts by any
// count, and conversions from floating point as gc compiles them on amd64.

using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GoRuntime;

public static partial class Builtins
{
    [DoesNotReturn]
    private static void PanicDivide() => throw new GoPanic(RuntimeError.DivideByZero());

    [DoesNotReturn]
    private static void PanicShift() => throw new GoPanic(RuntimeError.NegativeShift());

    /// <summary><c>a / b</c>; panics <c>runtime error: integer divide by zero</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long div(long a, long b)
    {
        // 0 and -1, the two divisors the processor cannot be given, leave by one compare.
        if ((ulong)(b + 1) <= 1)
        {
            if (b == 0)
            {
                PanicDivide();
            }
            return -a;
        }
        return a / b;
    }

    /// <summary><c>a % b</c>; panics <c>runtime error: integer divide by zero</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long rem(long a, long b)
    {
        // 0 and -1, the two divisors the processor cannot be given, leave by one compare.
        if ((ulong)(b + 1) <= 1)
        {
            if (b == 0)
            {
                PanicDivide();
            }
            return 0;
        }
        return a % b;
    }

    /// <summary><c>a / b</c>; panics <c>runtime error: integer divide by zero</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int div(int a, int b)
    {
        // 0 and -1, the two divisors the processor cannot be given, leave by one compare.
        if ((uint)(b + 1) <= 1)
        {
            if (b == 0)
            {
                PanicDivide();
            }
            return -a;
        }
        return a / b;
    }

    /// <summary><c>a % b</c>; panics <c>runtime error: integer divide by zero</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int rem(int a, int b)
    {
        // 0 and -1, the two divisors the processor cannot be given, leave by one compare.
        if ((uint)(b + 1) <= 1)
        {
            if (b == 0)
            {
                PanicDivide();
            }
            return 0;
        }
        return a % b;
    }

    /// <inheritdoc cref="div(long, long)"/>
    public static short div(short a, short b) => (short)div((int)a, b);

    /// <inheritdoc cref="rem(long, long)"/>
    public static short rem(short a, short b) => (short)rem((int)a, b);

    /// <inheritdoc cref="div(long, long)"/>
    public static sbyte div(sbyte a, sbyte b) => (sbyte)div((int)a, b);

    /// <inheritdoc cref="rem(long, long)"/>
    public static sbyte rem(sbyte a, sbyte b) => (sbyte)rem((int)a, b);

    /// <inheritdoc cref="div(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong div(ulong a, ulong b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a / b;
    }

    /// <inheritdoc cref="rem(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong rem(ulong a, ulong b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a % b;
    }

    /// <inheritdoc cref="div(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint div(uint a, uint b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a / b;
    }

    /// <inheritdoc cref="rem(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint rem(uint a, uint b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a % b;
    }

    /// <inheritdoc cref="div(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint div(nuint a, nuint b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a / b;
    }

    /// <inheritdoc cref="rem(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint rem(nuint a, nuint b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return a % b;
    }

    /// <inheritdoc cref="div(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort div(ushort a, ushort b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return (ushort)(a / b);
    }

    /// <inheritdoc cref="rem(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort rem(ushort a, ushort b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return (ushort)(a % b);
    }

    /// <inheritdoc cref="div(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte div(byte a, byte b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return (byte)(a / b);
    }

    /// <inheritdoc cref="rem(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte rem(byte a, byte b)
    {
        if (b == 0)
        {
            PanicDivide();
        }
        return (byte)(a % b);
    }

    /// <summary><c>x &lt;&lt; n</c>: 0 for n of at least the width; panics <c>runtime error: negative shift amount</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T shl<T>(T x, long n) where T : struct, IBinaryInteger<T>
    {
        if ((ulong)n < (ulong)Unsafe.SizeOf<T>() * 8)
        {
            return x << (int)n;
        }
        if (n < 0)
        {
            PanicShift();
        }
        return T.Zero;
    }

    /// <summary><c>x &lt;&lt; n</c> with an unsigned count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T shl<T>(T x, ulong n) where T : struct, IBinaryInteger<T> => n < (ulong)Unsafe.SizeOf<T>() * 8 ? x << (int)n : T.Zero;

    /// <summary>
    /// <c>x &gt;&gt; n</c>: 0, or -1 for negative x, for n of at least the width; panics <c>runtime error: negative shift amount</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T shr<T>(T x, long n) where T : struct, IBinaryInteger<T>
    {
        if ((ulong)n < (ulong)Unsafe.SizeOf<T>() * 8)
        {
            return x >> (int)n;
        }
        if (n < 0)
        {
            PanicShift();
        }
        return T.IsNegative(x) ? -T.One : T.Zero;
    }

    /// <summary><c>x &gt;&gt; n</c> with an unsigned count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T shr<T>(T x, ulong n) where T : struct, IBinaryInteger<T> =>
        n < (ulong)Unsafe.SizeOf<T>() * 8 ? x >> (int)n : T.IsNegative(x) ? -T.One : T.Zero;

    /// <summary><c>int64(f)</c>, <c>int(f)</c>: truncates; -1&lt;&lt;63 where the value does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long toInt64(double f)
    {
        if (Sse2.X64.IsSupported)
        {
            return Sse2.X64.ConvertToInt64WithTruncation(Vector128.CreateScalarUnsafe(f));
        }
        return f is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)f : long.MinValue;
    }

    /// <summary><c>int32(f)</c>: truncates; -1&lt;&lt;31 where the value does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int toInt32(double f)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.ConvertToInt32WithTruncation(Vector128.CreateScalarUnsafe(f));
        }
        return f is > -2147483649.0 and < 2147483648.0 ? (int)f : int.MinValue;
    }

    /// <summary><c>int16(f)</c>: the low bits of <see cref="toInt32"/>.</summary>
    public static short toInt16(double f) => (short)toInt32(f);

    /// <summary><c>int8(f)</c>: the low bits of <see cref="toInt32"/>.</summary>
    public static sbyte toInt8(double f) => (sbyte)toInt32(f);

    /// <summary><c>uint64(f)</c>, <c>uint(f)</c>: truncates; 1&lt;&lt;63 where the value fits neither int64 nor uint64.</summary>
    public static ulong toUint64(double f)
    {
        var low = toInt64(f);
        return (ulong)(low | toInt64(f - 9223372036854775808.0) & low >> 63);
    }

    /// <summary><c>uint32(f)</c>: the low bits of <see cref="toInt64"/>.</summary>
    public static uint toUint32(double f) => (uint)toInt64(f);

    /// <summary><c>uint16(f)</c>: the low bits of <see cref="toInt32"/>.</summary>
    public static ushort toUint16(double f) => (ushort)toInt32(f);

    /// <summary><c>uint8(f)</c>: the low bits of <see cref="toInt32"/>.</summary>
    public static byte toUint8(double f) => (byte)toInt32(f);

    /// <summary><c>uintptr(f)</c></summary>
    public static nuint toUintptr(double f) => (nuint)toUint64(f);

    /// <summary><c>a / b</c> of floats: IEEE, no panic.</summary>
    public static double div(double a, double b) => a / b;

    /// <inheritdoc cref="div(double, double)"/>
    public static float div(float a, float b) => a / b;

    /// <inheritdoc cref="ComplexDivision.Divide"/>
    public static Complex div(Complex a, Complex b) => ComplexDivision.Divide(a, b);

    /// <summary><c>a / b</c> of complex64s, computed as complex128.</summary>
    public static Complex64 div(Complex64 a, Complex64 b) => (Complex64)ComplexDivision.Divide(a, b);
}
