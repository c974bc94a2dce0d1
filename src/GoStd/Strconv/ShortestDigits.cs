// The fewest decimal digits that read back as a binary floating-point number, by Raffaello Giulietti's Schubfach: the ends of the
// interval that rounds to the number and the number itself are scaled by one 128-bit power of ten, rounded to odd, and compared.

using System.Numerics;

namespace GoStd;

/// <summary>Shortest decimal digits. Go: internal/strconv/ftoa.go</summary>
internal static class ShortestDigits
{
    private const int MinPower = -292;
    private const int MaxPower = 324;

    private sealed class Power(ulong high, ulong low)
    {
        internal readonly ulong High = high;
        internal readonly ulong Low = low;
    }

    // 10^k as the 128 leading bits, rounded up; each is made when it is first asked for. Programs use few of them.
    private static readonly Power?[] Powers = new Power?[MaxPower - MinPower + 1];

    /// <summary>
    /// The decimal with the fewest digits that rounds to <paramref name="mantissa"/> × 2^<paramref name="exponent"/> (not zero), the
    /// nearest of those: digits × 10^scale. The digits may end in zeros. <paramref name="isEdge"/>: the number below is half as far away
    /// as the one above.
    /// </summary>
    public static (ulong Digits, int Scale) Find(ulong mantissa, int exponent, bool isEdge)
    {
        // In quarters of the distance to the number above: the interval, whose ends belong to it if the mantissa is even.
        var middle = mantissa << 2;
        var excluded = mantissa & 1;
        var scale = isEdge ? FloorLog10Of3Quarters(exponent) : FloorLog10(exponent);
        var shift = exponent + FloorLog2OfTen(-scale) + 1;
        var power = TenTo(-scale);
        var value = MultiplyToOdd(power, middle << shift);
        var low = MultiplyToOdd(power, (isEdge ? middle - 1 : middle - 2) << shift) + excluded;
        var high = MultiplyToOdd(power, (middle + 2) << shift) - excluded;

        var below = value >> 2;
        if (below >= 10)
        {
            // One digit less: at most one of the two neighbours lies in the interval.
            var shorter = below / 10;
            var isLow = low <= 40 * shorter;
            var isHigh = 40 * shorter + 40 <= high;
            if (isLow != isHigh)
                return (isHigh ? shorter + 1 : shorter, scale + 1);
        }
        var isBelow = low <= 4 * below;
        var isAbove = 4 * below + 4 <= high;
        if (isBelow != isAbove)
            return (isAbove ? below + 1 : below, scale);
        var half = 4 * below + 2;
        return (value > half || value == half && (below & 1) != 0 ? below + 1 : below, scale);
    }

    // The integer part of the product of 64 and 128 bits over 2^128; odd if anything is left of it.
    private static ulong MultiplyToOdd(Power power, ulong value)
    {
        var carried = Math.BigMul(power.Low, value, out _);
        var high = Math.BigMul(power.High, value, out var low);
        low += carried;
        if (low < carried)
            high++;
        return low > 1 ? high | 1 : high;
    }

    private static int FloorLog2OfTen(int power) => power * 1741647 >> 19;

    private static int FloorLog10(int exponent) => exponent * 1262611 >> 22;

    private static int FloorLog10Of3Quarters(int exponent) => exponent * 1262611 - 524031 >> 22;

    private static Power TenTo(int power) => Powers[power - MinPower] ?? MakePower(power);

    private static Power MakePower(int power)
    {
        var shift = 127 - FloorLog2OfTen(power);
        BigInteger bits;
        if (power < 0)
            bits = CeilingDivide(BigInteger.One << shift, BigInteger.Pow(10, -power));
        else if (shift >= 0)
            bits = BigInteger.Pow(10, power) << shift;
        else
            bits = CeilingDivide(BigInteger.Pow(10, power), BigInteger.One << -shift);
        return Powers[power - MinPower] = new((ulong)(bits >> 64), (ulong)(bits & ulong.MaxValue));
    }

    private static BigInteger CeilingDivide(BigInteger value, BigInteger divisor) => (value + divisor - 1) / divisor;
}
