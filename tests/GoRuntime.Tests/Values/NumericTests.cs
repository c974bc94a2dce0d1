// Integer division, shifts, float conversions, complex division: Go's results where C# has others.

using System.Numerics;
using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class NumericTests
{
    // What go1.27 prints on amd64 for int64, int32, int16, int8, uint64, uint32, uint16, uint8 of the value.
    [Theory]
    [InlineData(0.0, 0, 0, 0, 0, 0UL, 0u, 0, 0)]
    [InlineData(1.9, 1, 1, 1, 1, 1UL, 1u, 1, 1)]
    [InlineData(-1.9, -1, -1, -1, -1, 18446744073709551615UL, 4294967295u, 65535, 255)]
    [InlineData(128.0, 128, 128, 128, -128, 128UL, 128u, 128, 128)]
    [InlineData(-129.0, -129, -129, -129, 127, 18446744073709551487UL, 4294967167u, 65407, 127)]
    [InlineData(300.7, 300, 300, 300, 44, 300UL, 300u, 300, 44)]
    [InlineData(65537.5, 65537, 65537, 1, 1, 65537UL, 65537u, 1, 1)]
    [InlineData(2147483648.0, 2147483648L, -2147483648, 0, 0, 2147483648UL, 2147483648u, 0, 0)]
    [InlineData(-2147483649.0, -2147483649L, -2147483648, 0, 0, 18446744071562067967UL, 2147483647u, 0, 0)]
    [InlineData(4294967297.5, 4294967297L, -2147483648, 0, 0, 4294967297UL, 1u, 0, 0)]
    [InlineData(-1e10, -10000000000L, -2147483648, 0, 0, 18446744063709551616UL, 2884901888u, 0, 0)]
    [InlineData(9223372036854775808.0, long.MinValue, -2147483648, 0, 0, 9223372036854775808UL, 0u, 0, 0)]
    [InlineData(1e19, long.MinValue, -2147483648, 0, 0, 10000000000000000000UL, 0u, 0, 0)]
    [InlineData(1e20, long.MinValue, -2147483648, 0, 0, 9223372036854775808UL, 0u, 0, 0)]
    [InlineData(-1e20, long.MinValue, -2147483648, 0, 0, 9223372036854775808UL, 0u, 0, 0)]
    [InlineData(double.PositiveInfinity, long.MinValue, -2147483648, 0, 0, 9223372036854775808UL, 0u, 0, 0)]
    [InlineData(double.NaN, long.MinValue, -2147483648, 0, 0, 9223372036854775808UL, 0u, 0, 0)]
    public void FloatToInt_AnyValue_AsGoOnAmd64(double f, long i64, int i32, short i16, sbyte i8, ulong u64, uint u32, ushort u16, byte u8)
    {
        Assert.Equal((i64, i32, i16, i8), (toInt64(f), toInt32(f), toInt16(f), toInt8(f)));
        Assert.Equal((u64, u32, u16, u8), (toUint64(f), toUint32(f), toUint16(f), toUint8(f)));
    }

    [Fact]
    public void Shift_AnyCount_AsGo()
    {
        ulong[] counts = [0, 1, 3, 7, 8, 9, 63, 64, 200];
        var got = counts.Select(n =>
            $"{shl((sbyte)-7, n)} {shr((sbyte)-7, n)} {shr((byte)249, n)} {shl(-5L, n)} {shr(-5L, n)} {shl(0xf0f0u, n)}");
        Assert.Equal(
            "-7 -7 249 -5 -5 61680 -14 -4 124 -10 -3 123360 -56 -1 31 -40 -1 493440 -128 -1 1 -640 -1 7895040 "
            + "0 -1 0 -1280 -1 15790080 0 -1 0 -2560 -1 31580160 0 -1 0 -9223372036854775808 -1 0 0 -1 0 0 -1 0 0 -1 0 0 -1 0",
            string.Join(' ', got));
        Assert.Equal((0L, -1L, 0UL), (shl(1L, 64L), shr(-1L, 1000L), shr(ulong.MaxValue, 64L)));
        Assert.Equal(1L << 40, shl(1L, 40));
        Assert.Equal("runtime.errorString: runtime error: negative shift amount", Panicking.TypedText(() => shl(1L, -1L)));
        Assert.Equal("runtime error: negative shift amount", Panicking.Text(() => shr((byte)1, -1)));
    }

    [Fact]
    public void Division_ByMinusOneAndZero_AsGo()
    {
        Assert.Equal((long.MinValue, 0L), (div(long.MinValue, -1L), rem(long.MinValue, -1L)));
        Assert.Equal((int.MinValue, 0), (div(int.MinValue, -1), rem(int.MinValue, -1)));
        Assert.Equal((short.MinValue, sbyte.MinValue), (div(short.MinValue, (short)-1), div(sbyte.MinValue, (sbyte)-1)));
        Assert.Equal((-2L, -1L, -3L), (div(-7L, 3L), rem(-7L, 3L), div(7L, -2L)));
        Assert.Equal((byte)3, div((byte)250, (byte)80));
        Action[] zero =
        [
            () =>
                div(1L, 0L), () =>
                    rem(1L, 0L), () => div(1, 0), () => rem(1, 0), () => div((short)1, (short)0), () => rem((sbyte)1, (sbyte)0),
            () =>
                div(1UL, 0UL), () =>
                    rem(1u, 0u), () => div((byte)1, (byte)0), () => rem((ushort)1, (ushort)0), () => div((nuint)1, (nuint)0),
        ];
        Assert.All(zero, action => Assert.Equal("runtime.errorString: runtime error: integer divide by zero", Panicking.TypedText(action)));
        Assert.Equal(double.PositiveInfinity, div(1.0, 0.0));
    }

    [Fact]
    public void ComplexDivision_ZerosAndInfinities_AsGo()
    {
        var inf = double.PositiveInfinity;
        Assert.Equal(new Complex(inf, inf), div(new Complex(1, 2), Complex.Zero));
        Assert.Equal(new Complex(-0.2, 0.4), div(new Complex(1, 2), new Complex(3, -4)));
        Assert.Equal(new Complex(0, 0), div(new Complex(1, 2), new Complex(inf, 1)));
        Assert.True(double.IsInfinity(div(new Complex(inf, 1), new Complex(1, 1)).Real));
        Assert.Equal(new Complex64(-0.2f, 0.4f), new Complex64(1, 2) / new Complex64(3, -4));
        Assert.Equal(new Complex64(-8, 9), new Complex64(1, 2) * new Complex64(2, 5));
    }

    [Fact]
    public void MinMax_NaNZerosStrings_AsGo()
    {
        Assert.True(double.IsNaN(min(1.0, double.NaN)) && double.IsNaN(max(double.NaN, 1.0)));
        Assert.True(double.IsNegative(min(0.0, -0.0)) && !double.IsNegative(max(-0.0, 0.0)));
        Assert.Equal((1L, 3L), (min(2L, 1L, 3L), max(2L, 1L, 3L)));
        Assert.Equal("a", min((GoString)"b", "a", "c"));
        Assert.Equal("c", max((GoString)"b", "a", "c"));
    }

    [Fact]
    public void MinMax_OfIntegers_AreOneOfThem()
    {
        MinMaxOf<long>();
        MinMaxOf<int>();
        MinMaxOf<short>();
        MinMaxOf<sbyte>();
        MinMaxOf<ulong>();
        MinMaxOf<uint>();
        MinMaxOf<ushort>();
        MinMaxOf<byte>();
        MinMaxOf<nuint>();
    }

    private static void MinMaxOf<T>()
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        T[] values = [T.MinValue, T.MinValue + T.One, T.MaxValue >> 1, -T.One, T.Zero, T.One, T.MaxValue - T.One, T.MaxValue];
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                Assert.Equal((a < b ? a : b, a < b ? b : a), (min(a, b), max(a, b)));
                Assert.Equal((min(a, b), max(a, b)), (min(b, a, b), max(a, b, a)));
                Assert.Equal((T.MinValue, T.MaxValue), (min(a, b, a, T.MinValue), max(b, T.MaxValue, a, b)));
            }
        }
    }
}
