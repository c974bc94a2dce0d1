// Complex division with Go's results for infinities and zeros.

using System.Numerics;

namespace GoRuntime;

/// <summary>Division of complex numbers: Smith's method (CACM algorithm 116), corrected as C99's annex G asks. Go:
/// runtime/complex.go</summary>
internal static class ComplexDivision
{
    /// <summary><c>n / m</c>; no panic, a zero divisor gives infinities or NaN.</summary>
    internal static Complex Divide(Complex n, Complex m)
    {
        double a = n.Real, b = n.Imaginary, c = m.Real, d = m.Imaginary;
        var (re, im) = Smith(a, b, c, d);
        if (!double.IsNaN(re) || !double.IsNaN(im))
        {
            return new Complex(re, im);
        }
        if (c == 0 && d == 0 && !(double.IsNaN(a) && double.IsNaN(b)))
        {
            var signed = double.CopySign(double.PositiveInfinity, c);
            return new Complex(signed * a, signed * b);
        }
        if ((double.IsInfinity(a) || double.IsInfinity(b)) && double.IsFinite(c) && double.IsFinite(d))
        {
            (a, b) = (Unit(a), Unit(b));
            return new Complex(double.PositiveInfinity * (a * c + b * d), double.PositiveInfinity * (b * c - a * d));
        }
        if ((double.IsInfinity(c) || double.IsInfinity(d)) && double.IsFinite(a) && double.IsFinite(b))
        {
            (c, d) = (Unit(c), Unit(d));
            return new Complex(0 * (a * c + b * d), 0 * (b * c - a * d));
        }
        return new Complex(re, im);
    }

    // Divides by the larger part of the divisor first, so that nothing overflows that need not.
    private static (double Re, double Im) Smith(double a, double b, double c, double d)
    {
        if (Math.Abs(c) >= Math.Abs(d))
        {
            var ratio = d / c;
            var denominator = c + ratio * d;
            return ((a + b * ratio) / denominator, (b - a * ratio) / denominator);
        }
        else
        {
            var ratio = c / d;
            var denominator = d + ratio * c;
            return ((a * ratio + b) / denominator, (b * ratio - a) / denominator);
        }
    }

    // An infinity becomes 1, everything else 0, with its sign.
    private static double Unit(double x) => double.CopySign(double.IsInfinity(x) ? 1 : 0, x);
}
