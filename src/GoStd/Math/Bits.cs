// Access to the bits of floating point numbers: classification, decomposition, neighbours.
// NaN() has Go's bit pattern, which differs from double.NaN's and is visible through Float64bits.
using System.Runtime.CompilerServices;

namespace GoStd;

public static partial class math
{
    /// <summary>IEEE 754 bits of <paramref name="f"/>. Go: math/unsafe.go</summary>
    public static ulong Float64bits(double f) => BitConverter.DoubleToUInt64Bits(f);

    /// <summary>The number with the IEEE 754 bits <paramref name="b"/>.</summary>
    public static double Float64frombits(ulong b) => BitConverter.UInt64BitsToDouble(b);

    /// <summary>IEEE 754 bits of <paramref name="f"/>.</summary>
    public static uint Float32bits(float f) => BitConverter.SingleToUInt32Bits(f);

    /// <summary>The number with the IEEE 754 bits <paramref name="b"/>.</summary>
    public static float Float32frombits(uint b) => BitConverter.UInt32BitsToSingle(b);

    /// <summary>+Inf for <paramref name="sign"/> ≥ 0, else -Inf. Go: math/bits.go</summary>
    public static double Inf(long sign) => sign >= 0 ? double.PositiveInfinity : double.NegativeInfinity;

    /// <summary>A quiet NaN with the bits 0x7FF8000000000001, as Go's.</summary>
    public static double NaN() => BitConverter.UInt64BitsToDouble(NaNBits);

    /// <summary>Whether <paramref name="f"/> is a NaN.</summary>
    public static bool IsNaN(double f) => double.IsNaN(f);

    /// <summary>Whether <paramref name="f"/> is +Inf (sign &gt; 0), -Inf (sign &lt; 0), or either (sign 0).</summary>
    public static bool IsInf(double f, long sign) =>
        (sign >= 0 && f > double.MaxValue) || (sign <= 0 && f < -double.MaxValue);

    /// <summary>Whether the sign bit is set (also for -0 and NaN). Go: math/signbit.go</summary>
    public static bool Signbit(double x) => BitConverter.DoubleToInt64Bits(x) < 0;

    /// <summary>The magnitude of <paramref name="f"/> with the sign of <paramref name="sign"/>. Go: math/copysign.go</summary>
    public static double Copysign(double f, double sign) =>
        BitConverter.UInt64BitsToDouble((Float64bits(f) & ~SignMask) | (Float64bits(sign) & SignMask));

    /// <summary>Splits f into a fraction in [½, 1) and a power of two; zeros, infinities and NaN come back with exponent 0. Go:
    /// math/frexp.go</summary>
    public static (double frac, long exp) Frexp(double f)
    {
        if (f == 0 || !double.IsFinite(f))
            return (f, 0);
        var normal = Normalize(f, out var shift);
        var bits = Float64bits(normal);
        var exponent = (int)(bits >> ExponentShift) & ExponentMask;
        const ulong half = (ulong)(ExponentBias - 1) << ExponentShift;
        return (Float64frombits((bits & (SignMask | FractionMask)) | half), exponent - (ExponentBias - 1) + shift);
    }

    /// <summary>frac × 2^exp, rounded once even where the result is denormal. Go: math/ldexp.go</summary>
    public static double Ldexp(double frac, long exp)
    {
        if (frac == 0 || !double.IsFinite(frac))
            return frac;
        var normal = Normalize(frac, out var shift);
        var bits = Float64bits(normal);
        var exponent = unchecked(exp + shift + ((int)(bits >> ExponentShift) & ExponentMask) - ExponentBias);
        if (exponent < -1075)
            return Copysign(0, frac);
        if (exponent > ExponentBias)
            return frac < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        // A denormal result is made 2^53 too large first and scaled down by one multiplication, which rounds.
        var scale = 1.0;
        if (exponent < -1022)
        {
            exponent += 53;
            scale = 1.0 / (1L << 53);
        }
        return scale * Float64frombits((bits & (SignMask | FractionMask)) | ((ulong)(exponent + ExponentBias) << ExponentShift));
    }

    /// <summary>Binary exponent of x as a float: -Inf for 0, +Inf for ±Inf, NaN for NaN. Go: math/logb.go</summary>
    public static double Logb(double x)
    {
        if (x == 0)
            return double.NegativeInfinity;
        if (double.IsInfinity(x))
            return double.PositiveInfinity;
        return double.IsNaN(x) ? x : BinaryExponent(x);
    }

    /// <summary>Binary exponent of x as an integer: MinInt32 for 0, MaxInt32 for ±Inf and NaN. Go: math/logb.go</summary>
    public static long Ilogb(double x)
    {
        if (x == 0)
            return int.MinValue;
        return double.IsFinite(x) ? BinaryExponent(x) : int.MaxValue;
    }

    /// <summary>The next float64 after x towards y. Go: math/nextafter.go</summary>
    public static double Nextafter(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        if (x == y)
            return x;
        if (x == 0)
            return Copysign(double.Epsilon, y);
        return Float64frombits((y > x) == (x > 0) ? Float64bits(x) + 1 : Float64bits(x) - 1);
    }

    /// <summary>The next float32 after x towards y. Go: math/nextafter.go</summary>
    public static float Nextafter32(float x, float y)
    {
        if (float.IsNaN(x) || float.IsNaN(y))
            return (float)NaN();
        if (x == y)
            return x;
        if (x == 0)
            return y < 0 ? -float.Epsilon : float.Epsilon;
        return Float32frombits((y > x) == (x > 0) ? Float32bits(x) + 1 : Float32bits(x) - 1);
    }

    private static int BinaryExponent(double x)
    {
        var normal = Normalize(x, out var shift);
        return ((int)(Float64bits(normal) >> ExponentShift) & ExponentMask) - ExponentBias + shift;
    }

    // Scales a denormal up to a normal number; x = result × 2^shift.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Normalize(double x, out int shift)
    {
        if (Math.Abs(x) >= 2.2250738585072014e-308)
        {
            shift = 0;
            return x;
        }
        shift = -52;
        return x * (1L << 52);
    }

    // c[0]·xⁿ + c[1]·xⁿ⁻¹ + … + c[n], innermost product first: the order of the roundings is part of every result.
    private static double Horner(double x, ReadOnlySpan<double> c)
    {
        var sum = c[0];
        for (var i = 1; i < c.Length; i++)
            sum = sum * x + c[i];
        return sum;
    }
}
