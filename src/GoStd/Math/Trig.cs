// Trigonometry by Moshier's Cephes method: the argument is reduced to an octant (Cody-Waite in three parts, Payne-Hanek
// from 2^29 on), a polynomial does the rest.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoStd;

public static partial class math
{
    /// <summary>Sine of x radians; NaN for infinities. Go: math/sin.go</summary>
    public static double Sin(double x)
    {
        if (x == 0 || double.IsNaN(x))
            return x;
        if (double.IsInfinity(x))
            return NaN();
        var negative = x < 0;
        var z = ReduceToOctant(Math.Abs(x), out var octant);
        octant &= 7;
        if (octant > 3)
        {
            negative = !negative;
            octant -= 4;
        }
        var y = octant is 1 or 2 ? CosineKernel(z) : SineKernel(z);
        return negative ? -y : y;
    }

    /// <summary>Cosine of x radians; NaN for infinities. Go: math/sin.go</summary>
    public static double Cos(double x)
    {
        if (!double.IsFinite(x))
            return NaN();
        var z = ReduceToOctant(Math.Abs(x), out var octant);
        octant &= 7;
        var negative = false;
        if (octant > 3)
        {
            negative = true;
            octant -= 4;
        }
        if (octant > 1)
            negative = !negative;
        var y = octant is 1 or 2 ? SineKernel(z) : CosineKernel(z);
        return negative ? -y : y;
    }

    /// <summary>Sine and cosine of x radians. Go: math/sincos.go</summary>
    public static (double sin, double cos) Sincos(double x)
    {
        if (x == 0)
            return (x, 1);
        if (!double.IsFinite(x))
            return (NaN(), NaN());
        var sinNegative = x < 0;
        var cosNegative = false;
        var z = ReduceToOctant(Math.Abs(x), out var octant);
        octant &= 7;
        if (octant > 3)
        {
            octant -= 4;
            sinNegative = !sinNegative;
            cosNegative = true;
        }
        if (octant > 1)
            cosNegative = !cosNegative;
        var cos = CosineKernel(z);
        var sin = SineKernel(z);
        if (octant is 1 or 2)
            (sin, cos) = (cos, sin);
        return (sinNegative ? -sin : sin, cosNegative ? -cos : cos);
    }

    /// <summary>Tangent of x radians; NaN for infinities. Go: math/tan.go</summary>
    public static double Tan(double x)
    {
        if (x == 0 || double.IsNaN(x))
            return x;
        if (double.IsInfinity(x))
            return NaN();
        var z = ReduceToOctant(Math.Abs(x), out var octant);
        var square = z * z;
        var y = z;
        if (square > 1e-14)
        {
            var p = (-1.30936939181383777646e4 * square + 1.15351664838587416140e6) * square + -1.79565251976484877988e7;
            var q = (((square + 1.36812963470692954678e4) * square + -1.32089234440210967447e6) * square
                + 2.50083801823357915839e7) * square + -5.38695755929454629881e7;
            y = z + z * (square * p / q);
        }
        if ((octant & 2) == 2)
            y = -1 / y;
        return x < 0 ? -y : y;
    }

    /// <summary>Arcsine in radians; NaN outside [-1, 1]. Go: math/asin.go</summary>
    public static double Asin(double x)
    {
        if (x == 0)
            return x;
        var magnitude = x < 0 ? -x : x;
        if (magnitude > 1)
            return NaN();
        var other = Math.Sqrt(1 - magnitude * magnitude);
        var angle = magnitude > 0.7
            ? Pi / 2 - PositiveArctangent(other / magnitude)
            : PositiveArctangent(magnitude / other);
        return x < 0 ? -angle : angle;
    }

    /// <summary>Arccosine in radians; NaN outside [-1, 1]. Go: math/asin.go</summary>
    public static double Acos(double x) => Pi / 2 - Asin(x);

    /// <summary>Arctangent in radians. Go: math/atan.go</summary>
    public static double Atan(double x)
    {
        if (x == 0)
            return x;
        return x > 0 ? PositiveArctangent(x) : -PositiveArctangent(-x);
    }

    /// <summary>Angle of the point (x, y) in radians. Go: math/atan2.go</summary>
    public static double Atan2(double y, double x)
    {
        if (double.IsNaN(y) || double.IsNaN(x))
            return NaN();
        if (y == 0)
            return Copysign(Signbit(x) ? Pi : 0, y);
        if (x == 0)
            return Copysign(Pi / 2, y);
        if (double.IsPositiveInfinity(x))
            return Copysign(double.IsInfinity(y) ? Pi / 4 : 0, y);
        if (double.IsNegativeInfinity(x))
            return Copysign(double.IsInfinity(y) ? ThreePiOver4 : Pi, y);
        if (double.IsInfinity(y))
            return Copysign(Pi / 2, y);
        var angle = Atan(y / x);
        if (x < 0)
            return angle <= 0 ? angle + Pi : angle - Pi;
        return angle;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double SineKernel(double z)
    {
        var zz = z * z;
        return z + z * zz * (((((1.58962301576546568060e-10 * zz
            + -2.50507477628578072866e-8) * zz
            + 2.75573136213857245213e-6) * zz
            + -1.98412698295895385996e-4) * zz
            + 8.33333333332211858878e-3) * zz
            + -1.66666666666666307295e-1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double CosineKernel(double z)
    {
        var zz = z * z;
        return 1.0 - 0.5 * zz + zz * zz * (((((-1.13585365213876817300e-11 * zz
            + 2.08757008419747316778e-9) * zz
            + -2.75573141792967388112e-7) * zz
            + 2.48015872888517045348e-5) * zz
            + -1.38888888888730564116e-3) * zz
            + 4.16666666666665929218e-2);
    }

    // Reduces x ≥ 0 to z in [-π/4, π/4] and the (even) octant, whose low three bits count.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ReduceToOctant(double x, out ulong octant)
    {
        if (x >= 1 << 29)
            return ReduceLarge(x, out octant);
        // Below 2^29·4/π, so that the plain conversion to int32 suffices; odd octants are rounded up to even ones.
        var integer = double.ConvertToIntegerNative<int>(x * FourOverPi);
        integer += integer & 1;
        octant = (ulong)integer;
        double y = integer;
        return ((x - y * 7.85398125648498535156e-1) - y * 3.77489470793079817668e-8) - y * 2.69515142907905952645e-15;
    }

    // Payne-Hanek: multiplies the mantissa by the three words of 4/π that can matter for its exponent.
    private static double ReduceLarge(double x, out ulong octant)
    {
        var bits = Float64bits(x);
        var exponent = ((int)(bits >> ExponentShift) & ExponentMask) - ExponentBias - ExponentShift;
        var mantissa = (bits & FractionMask) | (1UL << ExponentShift);

        var digit = (exponent + 61) / 64;
        var shift = (exponent + 61) % 64;
        var (w0, w1, w2) = (FourOverPiWord(digit, shift), FourOverPiWord(digit + 1, shift), FourOverPiWord(digit + 2, shift));
        var third = Math.BigMul(w2, mantissa, out _);
        var second = Math.BigMul(w1, mantissa, out var secondLow);
        var low = unchecked(secondLow + third);
        var high = unchecked(w0 * mantissa + second + (low < secondLow ? 1UL : 0));

        octant = high >> 61;
        high = (high << 3) | (low >> 61);
        var zeros = BitOperations.LeadingZeroCount(high);
        var fraction = ShiftLeft(high, zeros + 1) | ShiftRight(low, 64 - (zeros + 1));
        var z = Float64frombits((fraction >> (64 - ExponentShift)) | ((ulong)(ExponentBias - (zeros + 1)) << ExponentShift));
        if ((octant & 1) == 1)
        {
            octant = (octant + 1) & 7;
            z--;
        }
        return z * (Pi / 4);
    }

    /// <summary>The fraction of x/π for x ≥ 2^30, by the same multiplication: 1/π is a quarter of 4/π.</summary>
    internal static double FractionOverPi(double x)
    {
        var bits = Float64bits(x);
        var exponent = ((int)(bits >> ExponentShift) & ExponentMask) - ExponentBias - ExponentShift;
        var mantissa = (bits & FractionMask) | (1UL << ExponentShift);
        // The product's leading word starts behind the point, two bits further on than for 4/π, where the octants are kept.
        var digit = (exponent + 62) / 64;
        var shift = (exponent + 62) % 64;
        var (w0, w1, w2) = (FourOverPiWord(digit, shift), FourOverPiWord(digit + 1, shift), FourOverPiWord(digit + 2, shift));
        var third = Math.BigMul(w2, mantissa, out _);
        var second = Math.BigMul(w1, mantissa, out var secondLow);
        var low = unchecked(secondLow + third);
        var high = unchecked(w0 * mantissa + second + (low < secondLow ? 1UL : 0));
        var zeros = BitOperations.LeadingZeroCount(high);
        var fraction = ShiftLeft(high, zeros + 1) | ShiftRight(low, 64 - (zeros + 1));
        return Float64frombits((fraction >> (64 - ExponentShift)) | ((ulong)(ExponentBias - (zeros + 1)) << ExponentShift));
    }

    private static ulong FourOverPiWord(int digit, int shift) =>
        ShiftLeft(FourOverPiBits[digit], shift) | ShiftRight(FourOverPiBits[digit + 1], 64 - shift);

    // Shifts by 64 give 0 here; C# would take the count modulo 64.
    private static ulong ShiftLeft(ulong x, int n) => n >= 64 ? 0 : x << n;

    private static ulong ShiftRight(ulong x, int n) => n >= 64 ? 0 : x >> n;

    // 4/π in binary, 64 bits a word; the first word is its integer part.
    private static ReadOnlySpan<ulong> FourOverPiBits =>
    [
        0x0000000000000001, 0x45F306DC9C882A53, 0xF84EAFA3EA69BB81, 0xB6C52B3278872083, 0xFCA2C757BD778AC3,
        0x6E48DC74849BA5C0, 0x0C925DD413A32439, 0xFC3BD63962534E7D, 0xD1046BEA5D768909, 0xD338E04D68BEFC82,
        0x7323AC7306A673E9, 0x3908BF177BF25076, 0x3FF12FFFBC0B301F, 0xDE5E2316B414DA3E, 0xDA6CFD9E4F96136E,
        0x9E8C7ECD3CBFD45A, 0xEA4F758FD7CBE2F6, 0x7A0E73EF14A525D4, 0xD7F6BF623F1ABA10, 0xAC06608DF8F6D757,
    ];

    // Arctangent of x > 0: reduced to at most 0.66, then a rational function. π/2 is carried in two parts.
    private static double PositiveArctangent(double x)
    {
        const double lowHalfPi = 6.123233995736765886130e-17;
        if (x <= 0.66)
            return ArctangentKernel(x);
        if (x > 2.41421356237309504880)
            return Pi / 2 - ArctangentKernel(1 / x) + lowHalfPi;
        return Pi / 4 + ArctangentKernel((x - 1) / (x + 1)) + 0.5 * lowHalfPi;
    }

    private static double ArctangentKernel(double x)
    {
        var z = x * x;
        var p = (((-8.750608600031904122785e-01 * z + -1.615753718733365076637e+01) * z + -7.500855792314704667340e+01) * z
            + -1.228866684490136173410e+02) * z + -6.485021904942025371773e+01;
        var q = ((((z + 2.485846490142306297962e+01) * z + 1.650270098316988542046e+02) * z + 4.328810604912902668951e+02) * z
            + 4.853903996359136964868e+02) * z + 1.945506571482613964425e+02;
        return x * (z * p / q) + x;
    }
}
