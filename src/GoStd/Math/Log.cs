// Logarithms. Log follows the amd64 assembly (FreeBSD's msun method); the others build on it as Go's do.
namespace GoStd;

public static partial class math
{
    /// <summary>Natural logarithm: -Inf at 0, NaN below. Go: math/log.go, math/log_amd64.s</summary>
    public static double Log(double x)
    {
        if (x == 0)
            return double.NegativeInfinity;
        if (double.IsNaN(x) || double.IsPositiveInfinity(x))
            return Signbit(x) ? NaN() : x;
        if (x < 0)
            return NaN();

        // x = f1·2^k with f1 in [√½, √2). Denormals are not normalised here: the assembly does not do it either.
        var bits = Float64bits(x);
        var f1 = Float64frombits((bits & FractionMask) | 0x3FE0000000000000);
        double k = (int)(bits >> ExponentShift) - (ExponentBias - 1);
        if (f1 <= 7.07106781186547524401e-01)
        {
            k -= 1;
            f1 *= 2;
        }
        var f = f1 - 1;
        var s = f / (2 + f);
        var s2 = s * s;
        var s4 = s2 * s2;
        var t1 = s2 * (((1.479819860511658591e-01 * s4 + 1.818357216161805012e-01) * s4 + 2.857142874366239149e-01) * s4
            + 6.666666666666735130e-01);
        var t2 = s4 * ((1.531383769920937332e-01 * s4 + 2.222219843214978396e-01) * s4 + 3.999999999940941908e-01);
        var r = t1 + t2;
        var halfSquare = 0.5 * f * f;
        return k * Ln2High - ((halfSquare - (s * (halfSquare + r) + k * Ln2Low)) - f);
    }

    /// <summary>Logarithm to base 10. Go: math/log10.go</summary>
    public static double Log10(double x) => Log(x) * InverseLn10;

    /// <summary>Logarithm to base 2, exact for powers of two. Go: math/log10.go</summary>
    public static double Log2(double x)
    {
        var (fraction, exponent) = Frexp(x);
        return fraction == 0.5 ? exponent - 1 : Log(fraction) * InverseLn2 + exponent;
    }

    /// <summary>log(1 + x), exact for small x. Go: math/log1p.go</summary>
    public static double Log1p(double x)
    {
        if (x < -1 || double.IsNaN(x))
            return NaN();
        if (x == -1)
            return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x))
            return x;

        var magnitude = Math.Abs(x);
        if (magnitude < 1.0 / (1 << 29))
            return magnitude < 1.0 / (1L << 54) ? x : x - x * x * 0.5;

        // 1 + x = 2^k·(1 + f); c corrects what 1 + x lost in rounding. `tiny` says |f| < 2^-20.
        double f, c = 0;
        var k = 0;
        var tiny = false;
        if (magnitude < 4.142135623730950488017e-01 && x > -2.928932188134524755992e-01)
        {
            f = x;
        }
        else
        {
            double u;
            if (magnitude < 1L << 53)
            {
                u = 1.0 + x;
                k = (int)(Float64bits(u) >> ExponentShift) - ExponentBias;
                c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
            }
            else
            {
                u = x;
                k = (int)(Float64bits(u) >> ExponentShift) - ExponentBias;
            }
            var mantissa = Float64bits(u) & FractionMask;
            if (mantissa < 0x0006A09E667F3BCD)
            {
                u = Float64frombits(mantissa | OneBits);
                tiny = mantissa == 0;
            }
            else
            {
                k++;
                u = Float64frombits(mantissa | 0x3FE0000000000000);
                tiny = (0x0010000000000000 - mantissa) >> 2 == 0;
            }
            f = u - 1.0;
        }

        var halfSquare = 0.5 * f * f;
        if (tiny)
        {
            if (f == 0)
                return k == 0 ? 0 : k * Ln2High + (c + k * Ln2Low);
            var small = halfSquare * (1.0 - 0.66666666666666666 * f);
            return k == 0 ? f - small : k * Ln2High - ((small - (k * Ln2Low + c)) - f);
        }
        var s = f / (2.0 + f);
        var z = s * s;
        var r = z * Horner(z, [
            1.479819860511658591e-01, 1.531383769920937332e-01, 1.818357216161805012e-01, 2.222219843214978396e-01,
            2.857142874366239149e-01, 3.999999999940941908e-01, 6.666666666666735130e-01]);
        return k == 0
            ? f - (halfSquare - s * (halfSquare + r))
            : k * Ln2High - ((halfSquare - (s * (halfSquare + r) + (k * Ln2Low + c))) - f);
    }
}
