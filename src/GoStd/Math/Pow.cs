// Powers: Pow multiplies by successive squarings and keeps the binary exponent apart, so that integer powers are exact
// as long as they fit; the fractional part of the exponent goes through Exp and Log.
namespace GoStd;

public static partial class math
{
    /// <summary>x^y with Go's special cases. Go: math/pow.go</summary>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
            return 1;
        if (y == 1)
            return x;
        if (double.IsNaN(x) || double.IsNaN(y))
            return NaN();
        if (x == 0)
        {
            var keepSign = Signbit(x) && IsOddInteger(y);
            if (y < 0)
                return keepSign ? double.NegativeInfinity : double.PositiveInfinity;
            return keepSign ? x : 0;
        }
        if (double.IsInfinity(y))
        {
            if (x == -1)
                return 1;
            return Math.Abs(x) < 1 == y > 0 ? 0 : double.PositiveInfinity;
        }
        if (double.IsInfinity(x))
        {
            if (x < 0)
                return Pow(1 / x, -y);
            return y < 0 ? 0 : double.PositiveInfinity;
        }
        if (y == 0.5)
            return Math.Sqrt(x);
        if (y == -0.5)
            return 1 / Math.Sqrt(x);

        var (whole, fraction) = Modf(Math.Abs(y));
        if (fraction != 0 && x < 0)
            return NaN();
        if (whole >= 9.223372036854775808e18)
        {
            if (x == -1)
                return 1;
            return Math.Abs(x) < 1 == y > 0 ? 0 : double.PositiveInfinity;
        }

        // The answer is mantissa × 2^exponent throughout.
        var mantissa = 1.0;
        var exponent = 0L;
        if (fraction != 0)
        {
            if (fraction > 0.5)
            {
                fraction--;
                whole++;
            }
            mantissa = Exp(fraction * Log(x));
        }

        var (factor, factorExponent) = Frexp(x);
        // whole++ may have reached 2^63, which the conversion turns into MinInt64, as on amd64; shifting keeps the sign then.
        var i = whole >= 9.223372036854775808e18 ? long.MinValue : (long)whole;
        for (; i != 0; i >>= 1)
        {
            if (factorExponent is < -(1 << 12) or > 1 << 12)
            {
                exponent += factorExponent;
                break;
            }
            if ((i & 1) == 1)
            {
                mantissa *= factor;
                exponent += factorExponent;
            }
            factor *= factor;
            factorExponent <<= 1;
            if (factor < .5)
            {
                factor += factor;
                factorExponent--;
            }
        }
        return y < 0 ? Ldexp(1 / mantissa, -exponent) : Ldexp(mantissa, exponent);
    }

    /// <summary>10^n; 0 below -323, +Inf above 308. Go: math/pow10.go</summary>
    public static double Pow10(long n)
    {
        if (n is >= 0 and <= 308)
            return PowersOf10Times32[(int)n / 32] * PowersOf10[(int)n % 32];
        if (n is < 0 and >= -323)
            return PowersOf10TimesMinus32[(int)-n / 32] / PowersOf10[(int)-n % 32];
        return n > 0 ? double.PositiveInfinity : 0;
    }

    private static bool IsOddInteger(double x)
    {
        if (Math.Abs(x) >= 1L << 53)
            return false;
        return Math.Truncate(x) == x && ((long)x & 1) == 1;
    }

    private static ReadOnlySpan<double> PowersOf10 =>
    [
        1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31,
    ];

    private static ReadOnlySpan<double> PowersOf10Times32 =>
        [1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288];

    private static ReadOnlySpan<double> PowersOf10TimesMinus32 =>
        [1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320];
}
