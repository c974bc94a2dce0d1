// Sign, rounding, extremes, remainders, roots: where the .NET instruction agrees with Go it is used, where special cases
// differ (max and min with infinities, the sign and bits of NaN) Go's rule is spelled out.
using System.Runtime.CompilerServices;

namespace GoStd;

public static partial class math
{
    /// <summary>|x|. Go: math/abs.go</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Abs(double x) => Math.Abs(x);

    /// <summary>Square root. Go: math/sqrt.go</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sqrt(double x) => Math.Sqrt(x);

    /// <summary>Greatest integer ≤ x. Go: math/floor.go</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Floor(double x) => Math.Floor(x);

    /// <summary>Least integer ≥ x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Ceil(double x) => Math.Ceiling(x);

    /// <summary>Integer part of x, keeping the sign of zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Trunc(double x) => Math.Truncate(x);

    /// <summary>Nearest integer, halves away from zero. Go: math/floor.go</summary>
    public static double Round(double x)
    {
        var bits = Float64bits(x);
        var exponent = (int)(bits >> ExponentShift) & ExponentMask;
        if (exponent < ExponentBias)
            return Float64frombits((bits & SignMask) | (exponent == ExponentBias - 1 ? OneBits : 0));
        var fraction = exponent - ExponentBias;
        if (fraction >= ExponentShift)
            return x;
        return Float64frombits((bits + ((1UL << (ExponentShift - 1)) >> fraction)) & ~(FractionMask >> fraction));
    }

    /// <summary>Nearest integer, halves to even.</summary>
    public static double RoundToEven(double x) => Copysign(Math.Round(x, MidpointRounding.ToEven), x);

    /// <summary>Integer and fractional parts, both with the sign of f. Go: math/modf.go</summary>
    public static (double integer, double fractional) Modf(double f)
    {
        var integer = Math.Truncate(f);
        return (integer, Copysign(f - integer, f));
    }

    /// <summary>x - y, or 0 where that is negative. Go: math/dim.go</summary>
    public static double Dim(double x, double y)
    {
        var difference = x - y;
        return difference <= 0 ? 0 : difference;
    }

    /// <summary>Larger of x and y: +Inf beats NaN, +0 beats -0. Go: math/dim.go</summary>
    public static double Max(double x, double y)
    {
        if (double.IsPositiveInfinity(x) || double.IsPositiveInfinity(y))
            return double.PositiveInfinity;
        if (double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        if (x == 0 && y == 0)
            return Signbit(x) ? y : x;
        return x > y ? x : y;
    }

    /// <summary>Smaller of x and y: -Inf beats NaN, -0 beats +0. Go: math/dim.go</summary>
    public static double Min(double x, double y)
    {
        if (double.IsNegativeInfinity(x) || double.IsNegativeInfinity(y))
            return double.NegativeInfinity;
        if (double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        if (x == 0 && y == 0)
            return Signbit(x) ? x : y;
        return x < y ? x : y;
    }

    /// <summary>x·y + z with one rounding. Go: math/fma.go</summary>
    public static double FMA(double x, double y, double z) => Math.FusedMultiplyAdd(x, y, z);

    /// <summary>Remainder of x / y with the sign of x. Go: math/mod.go</summary>
    public static double Mod(double x, double y)
    {
        if (y == 0 || double.IsInfinity(x) || double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        return x % y;
    }

    /// <summary>IEEE 754 remainder: x minus the multiple of y nearest to it. Go: math/remainder.go</summary>
    public static double Remainder(double x, double y)
    {
        if (y == 0 || double.IsInfinity(x) || double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        if (double.IsInfinity(y))
            return x;
        var negative = x < 0;
        x = negative ? -x : x;
        y = Math.Abs(y);
        if (x == y)
            return negative ? -0.0 : 0.0;
        if (y <= double.MaxValue / 2)
            x %= y + y;
        // x is below 2y now; up to two subtractions bring it to at most y/2. Tiny y cannot be halved exactly, so x is doubled.
        if (y < 4.45014771701440276618e-308)
        {
            if (x + x > y)
            {
                x -= y;
                if (x + x >= y)
                    x -= y;
            }
        }
        else
        {
            var half = 0.5 * y;
            if (x > half)
            {
                x -= y;
                if (x >= half)
                    x -= y;
            }
        }
        return negative ? -x : x;
    }

    /// <summary>sqrt(p² + q²) without needless overflow. Go: math/hypot.go, math/hypot_amd64.s</summary>
    public static double Hypot(double p, double q)
    {
        p = Math.Abs(p);
        q = Math.Abs(q);
        if (double.IsInfinity(p) || double.IsInfinity(q))
            return double.PositiveInfinity;
        if (double.IsNaN(p) || double.IsNaN(q))
            return NaN();
        var (large, small) = p > q ? (p, q) : (q, p);
        if (large == 0)
            return 0;
        var ratio = small / large;
        return Math.Sqrt(ratio * ratio + 1.0) * large;
    }

    /// <summary>Cube root (msun's method: a bit trick, a rational step to 23 bits, one Newton step). Go: math/cbrt.go</summary>
    public static double Cbrt(double x)
    {
        if (x == 0 || !double.IsFinite(x))
            return x;
        var magnitude = Math.Abs(x);
        double t;
        if (magnitude < 2.2250738585072014e-308)
            t = Float64frombits(Float64bits((1L << 54) * magnitude) / 3 + (696219795UL << 32));
        else
            t = Float64frombits(Float64bits(magnitude) / 3 + (715094163UL << 32));

        var r = t * t / magnitude;
        var s = 5.42857142857142815906e-01 + r * t;
        t *= 3.57142857142857150787e-01
            + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);

        // Cut to 22 bits, rounded up, so that t·t below is exact.
        t = Float64frombits((Float64bits(t) & (0xFFFFFFFFCUL << 28)) + (1UL << 30));
        s = t * t;
        r = magnitude / s;
        r = (r - t) / (t + t + r);
        t += t * r;
        return x < 0 ? -t : t;
    }
}
