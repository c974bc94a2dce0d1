// Package math/bits: counting, rotating and reversing bits, and arithmetic with carry.
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>math/bits</c>. Go: math/bits/bits.go</summary>
public static partial class bits
{
    /// <summary>Size of uint in bits.</summary>
    public const long UintSize = 64;

    /// <summary>Number of leading zero bits; 64 for 0.</summary>
    public static long LeadingZeros(ulong x) => BitOperations.LeadingZeroCount(x);

    /// <inheritdoc cref="LeadingZeros"/>
    public static long LeadingZeros64(ulong x) => BitOperations.LeadingZeroCount(x);

    /// <summary>Number of leading zero bits; 32 for 0.</summary>
    public static long LeadingZeros32(uint x) => BitOperations.LeadingZeroCount(x);

    /// <summary>Number of leading zero bits; 16 for 0.</summary>
    public static long LeadingZeros16(ushort x) => BitOperations.LeadingZeroCount((uint)x) - 16;

    /// <summary>Number of leading zero bits; 8 for 0.</summary>
    public static long LeadingZeros8(byte x) => BitOperations.LeadingZeroCount((uint)x) - 24;

    /// <summary>Number of trailing zero bits; 64 for 0.</summary>
    public static long TrailingZeros(ulong x) => BitOperations.TrailingZeroCount(x);

    /// <inheritdoc cref="TrailingZeros"/>
    public static long TrailingZeros64(ulong x) => BitOperations.TrailingZeroCount(x);

    /// <summary>Number of trailing zero bits; 32 for 0.</summary>
    public static long TrailingZeros32(uint x) => BitOperations.TrailingZeroCount(x);

    /// <summary>Number of trailing zero bits; 16 for 0.</summary>
    public static long TrailingZeros16(ushort x) => BitOperations.TrailingZeroCount(x | 0x10000u);

    /// <summary>Number of trailing zero bits; 8 for 0.</summary>
    public static long TrailingZeros8(byte x) => BitOperations.TrailingZeroCount(x | 0x100u);

    /// <summary>Number of one bits.</summary>
    public static long OnesCount(ulong x) => BitOperations.PopCount(x);

    /// <inheritdoc cref="OnesCount"/>
    public static long OnesCount64(ulong x) => BitOperations.PopCount(x);

    /// <inheritdoc cref="OnesCount"/>
    public static long OnesCount32(uint x) => BitOperations.PopCount(x);

    /// <inheritdoc cref="OnesCount"/>
    public static long OnesCount16(ushort x) => BitOperations.PopCount((uint)x);

    /// <inheritdoc cref="OnesCount"/>
    public static long OnesCount8(byte x) => BitOperations.PopCount((uint)x);

    /// <summary>x rotated left by k bits, right by -k.</summary>
    public static ulong RotateLeft(ulong x, long k) => BitOperations.RotateLeft(x, (int)(k & 63));

    /// <inheritdoc cref="RotateLeft"/>
    public static ulong RotateLeft64(ulong x, long k) => BitOperations.RotateLeft(x, (int)(k & 63));

    /// <inheritdoc cref="RotateLeft"/>
    public static uint RotateLeft32(uint x, long k) => BitOperations.RotateLeft(x, (int)(k & 31));

    /// <inheritdoc cref="RotateLeft"/>
    public static ushort RotateLeft16(ushort x, long k) => ushort.RotateLeft(x, (int)(k & 15));

    /// <inheritdoc cref="RotateLeft"/>
    public static byte RotateLeft8(byte x, long k) => byte.RotateLeft(x, (int)(k & 7));

    /// <summary>x with its bits in reverse order.</summary>
    public static ulong Reverse(ulong x) => Reverse64(x);

    /// <inheritdoc cref="Reverse"/>
    public static ulong Reverse64(ulong x)
    {
        x = ((x >> 1) & 0x5555555555555555) | ((x & 0x5555555555555555) << 1);
        x = ((x >> 2) & 0x3333333333333333) | ((x & 0x3333333333333333) << 2);
        x = ((x >> 4) & 0x0F0F0F0F0F0F0F0F) | ((x & 0x0F0F0F0F0F0F0F0F) << 4);
        return BinaryPrimitives.ReverseEndianness(x);
    }

    /// <inheritdoc cref="Reverse"/>
    public static uint Reverse32(uint x) => (uint)(Reverse64(x) >> 32);

    /// <inheritdoc cref="Reverse"/>
    public static ushort Reverse16(ushort x) => (ushort)(Reverse64(x) >> 48);

    /// <inheritdoc cref="Reverse"/>
    public static byte Reverse8(byte x) => (byte)(Reverse64(x) >> 56);

    /// <summary>x with its bytes in reverse order.</summary>
    public static ulong ReverseBytes(ulong x) => BinaryPrimitives.ReverseEndianness(x);

    /// <inheritdoc cref="ReverseBytes"/>
    public static ulong ReverseBytes64(ulong x) => BinaryPrimitives.ReverseEndianness(x);

    /// <inheritdoc cref="ReverseBytes"/>
    public static uint ReverseBytes32(uint x) => BinaryPrimitives.ReverseEndianness(x);

    /// <inheritdoc cref="ReverseBytes"/>
    public static ushort ReverseBytes16(ushort x) => BinaryPrimitives.ReverseEndianness(x);

    /// <summary>Number of bits needed to write x; 0 for 0.</summary>
    public static long Len(ulong x) => 64 - BitOperations.LeadingZeroCount(x);

    /// <inheritdoc cref="Len"/>
    public static long Len64(ulong x) => 64 - BitOperations.LeadingZeroCount(x);

    /// <inheritdoc cref="Len"/>
    public static long Len32(uint x) => 32 - BitOperations.LeadingZeroCount(x);

    /// <inheritdoc cref="Len"/>
    public static long Len16(ushort x) => 32 - BitOperations.LeadingZeroCount((uint)x);

    /// <inheritdoc cref="Len"/>
    public static long Len8(byte x) => 32 - BitOperations.LeadingZeroCount((uint)x);

    /// <summary>x + y + carry, and the carry out; carry is 0 or 1.</summary>
    public static (ulong sum, ulong carryOut) Add(ulong x, ulong y, ulong carry) => Add64(x, y, carry);

    /// <inheritdoc cref="Add"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong sum, ulong carryOut) Add64(ulong x, ulong y, ulong carry)
    {
        var sum = unchecked(x + y + carry);
        return (sum, ((x & y) | ((x | y) & ~sum)) >> 63);
    }

    /// <inheritdoc cref="Add"/>
    public static (uint sum, uint carryOut) Add32(uint x, uint y, uint carry)
    {
        var sum = (ulong)x + y + carry;
        return ((uint)sum, (uint)(sum >> 32));
    }

    /// <summary>x - y - borrow, and the borrow out; borrow is 0 or 1.</summary>
    public static (ulong diff, ulong borrowOut) Sub(ulong x, ulong y, ulong borrow) => Sub64(x, y, borrow);

    /// <inheritdoc cref="Sub"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong diff, ulong borrowOut) Sub64(ulong x, ulong y, ulong borrow)
    {
        var diff = unchecked(x - y - borrow);
        return (diff, ((~x & y) | (~(x ^ y) & diff)) >> 63);
    }

    /// <inheritdoc cref="Sub"/>
    public static (uint diff, uint borrowOut) Sub32(uint x, uint y, uint borrow)
    {
        var diff = unchecked(x - y - borrow);
        return (diff, ((~x & y) | (~(x ^ y) & diff)) >> 31);
    }

    /// <summary>The product in two words.</summary>
    public static (ulong hi, ulong lo) Mul(ulong x, ulong y) => Mul64(x, y);

    /// <inheritdoc cref="Mul"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong hi, ulong lo) Mul64(ulong x, ulong y)
    {
        var hi = Math.BigMul(x, y, out var lo);
        return (hi, lo);
    }

    /// <inheritdoc cref="Mul"/>
    public static (uint hi, uint lo) Mul32(uint x, uint y)
    {
        var product = (ulong)x * y;
        return ((uint)(product >> 32), (uint)product);
    }

    /// <summary>
    /// Quotient and remainder of (hi, lo) by y; panics <c>runtime error: integer divide by zero</c>, and
    /// <c>runtime error: integer overflow</c> if y ≤ hi.
    /// </summary>
    public static (ulong quo, ulong rem) Div(ulong hi, ulong lo, ulong y) => Div64(hi, lo, y);

    /// <inheritdoc cref="Div"/>
    public static (ulong quo, ulong rem) Div64(ulong hi, ulong lo, ulong y)
    {
        if (y == 0)
            throw new GoPanic(RuntimeError.DivideByZero());
        if (y <= hi)
            throw new GoPanic(RuntimeError.Overflow());
        var (quo, rem) = UInt128.DivRem(new UInt128(hi, lo), y);
        return ((ulong)quo, (ulong)rem);
    }

    /// <inheritdoc cref="Div"/>
    public static (uint quo, uint rem) Div32(uint hi, uint lo, uint y)
    {
        if (y == 0)
            throw new GoPanic(RuntimeError.DivideByZero());
        if (y <= hi)
            throw new GoPanic(RuntimeError.Overflow());
        var x = ((ulong)hi << 32) | lo;
        return ((uint)(x / y), (uint)(x % y));
    }

    /// <summary>Remainder of (hi, lo) by y; panics <c>runtime error: integer divide by zero</c>, never for overflow.</summary>
    public static ulong Rem(ulong hi, ulong lo, ulong y) => Rem64(hi, lo, y);

    /// <inheritdoc cref="Rem"/>
    public static ulong Rem64(ulong hi, ulong lo, ulong y)
    {
        if (y == 0)
            throw new GoPanic(RuntimeError.DivideByZero());
        return Div64(hi % y, lo, y).rem;
    }

    /// <inheritdoc cref="Rem"/>
    public static uint Rem32(uint hi, uint lo, uint y)
    {
        if (y == 0)
            throw new GoPanic(RuntimeError.DivideByZero());
        return (uint)((((ulong)hi << 32) | lo) % y);
    }
}
