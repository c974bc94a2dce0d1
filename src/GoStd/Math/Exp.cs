// Exponentials. Exp follows the amd64 assembly (Shibata's SLEEF method: Taylor series of x/16, squared up four times, with
// fused multiply-add where the CPU has it); Exp2 and Expm1 follow FreeBSD's msun, as Go does.
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GoStd;

public static partial class math
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e^x. Go: math/exp.go, math/exp_amd64.s</summary>
    public static double Exp(double x)
    {
        if (!double.IsFinite(x))
            return double.IsNegativeInfinity(x) ? 0 : x;
        if (x > 7.09782712893384e+02)
            return double.PositiveInfinity;

        var k = ToInt32Nearest(x * Log2E);
        double n = k;
        const double upper = 0.69314718055966295651160180568695068359375;
        const double lower = 0.28235290563031577122588448175013436025525412068e-12;
        if (Fma.IsSupported)
        {
            x = Math.FusedMultiplyAdd(-upper, n, x);
            x = Math.FusedMultiplyAdd(-lower, n, x);
            x *= 0.0625;
            var sum = 2.4801587301587301587e-5;
            sum = Math.FusedMultiplyAdd(sum, x, 1.9841269841269841270e-4);
            sum = Math.FusedMultiplyAdd(sum, x, 1.3888888888888888889e-3);
            sum = Math.FusedMultiplyAdd(sum, x, 8.3333333333333333333e-3);
            sum = Math.FusedMultiplyAdd(sum, x, 4.1666666666666666667e-2);
            sum = Math.FusedMultiplyAdd(sum, x, 1.6666666666666666667e-1);
            sum = Math.FusedMultiplyAdd(sum, x, 0.5);
            sum = Math.FusedMultiplyAdd(sum, x, 1.0);
            // x becomes e^x - 1: each x·(x+2) squares e^x.
            x *= sum;
            x *= x + 2.0;
            x *= x + 2.0;
            x *= x + 2.0;
            x = Math.FusedMultiplyAdd(x + 2.0, x, 1.0);
        }
        else
        {
            x -= upper * n;
            x -= lower * n;
            x *= 0.0625;
            var sum = 2.4801587301587301587e-5;
            sum = sum * x + 1.9841269841269841270e-4;
            sum = sum * x + 1.3888888888888888889e-3;
            sum = sum * x + 8.3333333333333333333e-3;
            sum = sum * x + 4.1666666666666666667e-2;
            sum = sum * x + 1.6666666666666666667e-1;
            sum = sum * x + 0.5;
            sum = sum * x + 1.0;
            x *= sum;
            x *= x + 2.0;
            x *= x + 2.0;
            x *= x + 2.0;
            x = x * (x + 2.0) + 1.0;
        }

        var exponent = unchecked(k + ExponentBias);
        if (exponent >= ExponentMask)
            return double.PositiveInfinity;
        if (exponent > 0)
            return x * Float64frombits((ulong)exponent << ExponentShift);
        if (exponent < -52)
            return 0;
        return x * Float64frombits((ulong)(exponent + ExponentBias - 1) << ExponentShift) * 2.2250738585072014e-308;
    }

    /// <summary>2^x. Go: math/exp.go</summary>
    public static double Exp2(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x > 1.0239999999999999e+03)
            return double.PositiveInfinity;
        if (x < -1.0740e+03)
            return 0;
        var k = (long)(x > 0 ? x + 0.5 : x - 0.5);
        var t = x - k;
        var high = t * Ln2High;
        var low = -t * Ln2Low;

        var r = high - low;
        var square = r * r;
        var c = r - square * Horner(square, [
            4.13813679705723846039e-08, -1.65339022054652515390e-06, 6.61375632143793436117e-05,
            -2.77777777770155933842e-03, 1.66666666666666657415e-01]);
        return Ldexp(1 - ((low - r * c / (2 - c)) - high), k);
    }

    /// <summary>e^x - 1, exact for small x. Go: math/expm1.go</summary>
    public static double Expm1(double x)
    {
        const double halfLn2 = 3.46573590279972654709e-01;
        const double threeHalvesLn2 = 1.03972077083991796413e+00;
        const double ln2Times56 = 3.88162421113569373274e+01;

        if (double.IsNaN(x) || double.IsPositiveInfinity(x))
            return x;
        if (double.IsNegativeInfinity(x))
            return -1;
        var magnitude = Math.Abs(x);
        var negative = x < 0;
        if (magnitude >= ln2Times56)
        {
            if (negative)
                return -1;
            if (magnitude >= 7.09782712893383973096e+02)
                return double.PositiveInfinity;
        }

        // x = k·ln2 + r; c is what r lost in rounding.
        var k = 0;
        var c = 0.0;
        if (magnitude > halfLn2)
        {
            if (magnitude < threeHalvesLn2)
                k = negative ? -1 : 1;
            else
                k = (int)(negative ? Log2E * x - 0.5 : Log2E * x + 0.5);
            var high = x - k * Ln2High;
            var low = k * Ln2Low;
            x = high - low;
            c = (high - x) - low;
        }
        else if (magnitude < 1.0 / (1L << 54))
        {
            return x;
        }

        var half = 0.5 * x;
        var halfSquare = x * half;
        var r1 = Horner(halfSquare, [
            -2.01099218183624371326e-07, 4.00821782732936239552e-06, -7.93650757867487942473e-05,
            1.58730158725481460165e-03, -3.33333333333331316428e-02, 1]);
        var t = 3 - r1 * half;
        var e = halfSquare * ((r1 - t) / (6.0 - x * t));
        if (k == 0)
            return x - (x * e - halfSquare);
        e = x * (e - c) - c;
        e -= halfSquare;
        if (k == -1)
            return 0.5 * (x - e) - 0.5;
        if (k == 1)
            return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
        if (k is <= -2 or > 56)
            return AddToExponent(1 - (e - x), k) - 1;
        var power = Float64frombits((ulong)(ExponentBias - k) << ExponentShift);
        return k < 20 ? AddToExponent(1 - power - (e - x), k) : AddToExponent(x - (e + power) + 1, k);
    }

    private static double AddToExponent(double x, long k) =>
        Float64frombits(unchecked(Float64bits(x) + ((ulong)k << ExponentShift)));

    // Rounds half to even; out of range gives int.MinValue, as the instruction does.
    private static int ToInt32Nearest(double x)
    {
        if (Sse2.IsSupported)
            return Sse2.ConvertToInt32(Vector128.CreateScalarUnsafe(x));
        var rounded = Math.Round(x, MidpointRounding.ToEven);
        return rounded is >= int.MinValue and <= int.MaxValue ? (int)rounded : int.MinValue;
    }
}
