// Package math/bits.
using GoRuntime;

namespace GoStd.Tests.Maths;

public class BitsTests
{
    [Fact]
    public void Counts_OfZeroAndOne_AsGo()
    {
        Assert.Equal((64L, 32L, 16L, 8L), (bits.LeadingZeros64(0), bits.LeadingZeros32(0), bits.LeadingZeros16(0), bits.LeadingZeros8(0)));
        Assert.Equal((64L, 32L, 16L, 8L),
            (bits.TrailingZeros64(0), bits.TrailingZeros32(0), bits.TrailingZeros16(0), bits.TrailingZeros8(0)));
        Assert.Equal((0L, 1L, 16L, 8L), (bits.Len(0), bits.Len32(1), bits.Len16(0xFFFF), bits.Len8(0x80)));
    }

    [Fact]
    public void RotateAndReverse_Widths_AsGo()
    {
        Assert.Equal((byte)0b1000_0001, bits.RotateLeft8(0b0000_0011, -1));
        Assert.Equal(0x0002_0001u, bits.RotateLeft32(0x0001_0002, 16 + 32));
        Assert.Equal((byte)0b1100_0000, bits.Reverse8(0b0000_0011));
        Assert.Equal((ushort)0x8000, bits.Reverse16(1));
        Assert.Equal(0x8000_0000u, bits.Reverse32(1));
        Assert.Equal(0x8000_0000_0000_0000, bits.Reverse(1));
        Assert.Equal((ushort)0x3412, bits.ReverseBytes16(0x1234));
    }

    [Fact]
    public void CarryArithmetic_Borders_AsGo()
    {
        Assert.Equal((0UL, 1UL), bits.Add64(ulong.MaxValue, 0, 1));
        Assert.Equal((ulong.MaxValue, 1UL), bits.Add64(ulong.MaxValue, ulong.MaxValue, 1));
        Assert.Equal((ulong.MaxValue, 1UL), bits.Sub64(0, 0, 1));
        Assert.Equal((uint.MaxValue, 1u), bits.Sub32(0, 0, 1));
        Assert.Equal((ulong.MaxValue - 1, 1UL), bits.Mul64(ulong.MaxValue, ulong.MaxValue));
        Assert.Equal((0x8000000000000000UL, 1UL), bits.Div64(1, 1, 2));
        Assert.Equal(1UL, bits.Rem64(5, 1, 5));
    }

    [Theory]
    [InlineData(1, 0, 0, "runtime error: integer divide by zero")]
    [InlineData(5, 0, 5, "runtime error: integer overflow")]
    public void Div_ImpossibleQuotient_Panics(ulong hi, ulong lo, ulong y, string text)
    {
        var panic = Assert.Throws<GoPanic>(() => bits.Div(hi, lo, y));
        Assert.Equal(text, Assert.IsAssignableFrom<error>(panic.Value).Error().ToString());
    }
}
