// Package math/cmplx: absolute value, powers, roots, exponentials. Special cases with infinities and NaNs are Go's.
using System.Numerics;

namespace GoStd;

/// <summary>Go's package <c>math/cmplx</c>. Go: math/cmplx</summary>
public static partial class cmplx
{
    /// <summary>|x|.</summary>
    public static double Abs(Complex x) => math.Hypot(x.Real, x.Imaginary);

    /// <summary>The argument of x in (-π, π].</summary>
    public static double Phase(Complex x) => math.Atan2(x.Imaginary, x.Real);

    /// <summary>Absolute value and argument.</summary>
    public static (double r, double theta) Polar(Complex x) => (Abs(x), Phase(x));

    /// <summary>The number with that absolute value and argument.</summary>
    public static Complex Rect(double r, double theta)
    {
        var (s, c) = math.Sincos(theta);
        return new Complex(r * c, r * s);
    }

    /// <summary>The conjugate.</summary>
    public static Complex Conj(Complex x) => new(x.Real, -x.Imaginary);

    /// <summary>Infinity in both parts.</summary>
    public static Complex Inf() => new(double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>NaN in both parts.</summary>
    public static Complex NaN() => new(math.NaN(), math.NaN());

    /// <summary>Whether a part is infinite.</summary>
    public static bool IsInf(Complex x) => double.IsInfinity(x.Real) || double.IsInfinity(x.Imaginary);

    /// <summary>Whether a part is NaN and none is infinite.</summary>
    public static bool IsNaN(Complex x) => !IsInf(x) && (double.IsNaN(x.Real) || double.IsNaN(x.Imaginary));

    /// <summary>e^x. Go: math/cmplx/exp.go</summary>
    public static Complex Exp(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (double.IsInfinity(re))
        {
            if (re > 0 && im == 0)
                return x;
            if (!double.IsFinite(im))
                return re < 0 ? new Complex(0, math.Copysign(0, im)) : new Complex(double.PositiveInfinity, math.NaN());
        }
        else if (double.IsNaN(re) && im == 0)
        {
            return new Complex(math.NaN(), im);
        }
        return Rect(math.Exp(re), im);
    }

    /// <summary>Natural logarithm. Go: math/cmplx/log.go</summary>
    public static Complex Log(Complex x) => new(math.Log(Abs(x)), Phase(x));

    /// <summary>Logarithm to base 10.</summary>
    public static Complex Log10(Complex x)
    {
        var z = Log(x);
        return new Complex(math.Log10E * z.Real, math.Log10E * z.Imaginary);
    }

    /// <summary>x^y. Go: math/cmplx/pow.go</summary>
    public static Complex Pow(Complex x, Complex y)
    {
        if (x.Real == 0 && x.Imaginary == 0)
        {
            if (IsNaN(y))
                return NaN();
            if (y.Real == 0)
                return Complex.One;
            if (y.Real < 0)
                return y.Imaginary == 0 ? new Complex(double.PositiveInfinity, 0) : Inf();
            return y.Real > 0 ? Complex.Zero : throw Panics.Text("not reached");
        }
        var modulus = Abs(x);
        if (modulus == 0)
            return Complex.Zero;
        var r = math.Pow(modulus, y.Real);
        var argument = Phase(x);
        var theta = y.Real * argument;
        if (y.Imaginary != 0)
        {
            r *= math.Exp(-y.Imaginary * argument);
            theta += y.Imaginary * math.Log(modulus);
        }
        return Rect(r, theta);
    }

    /// <summary>Square root, the imaginary part with the sign of x's. Go: math/cmplx/sqrt.go</summary>
    public static Complex Sqrt(Complex x)
    {
        var (a, b) = (x.Real, x.Imaginary);
        if (b == 0)
        {
            if (a == 0)
                return new Complex(0, b);
            return a < 0 ? new Complex(0, math.Copysign(Math.Sqrt(-a), b)) : new Complex(Math.Sqrt(a), b);
        }
        if (double.IsInfinity(b))
            return new Complex(double.PositiveInfinity, b);
        if (a == 0)
        {
            var half = Math.Sqrt(0.5 * Math.Abs(b));
            return new Complex(half, b < 0 ? -half : half);
        }

        // Scaled by powers of four, so that nothing within overflows or underflows.
        double scale;
        if (Math.Abs(a) > 4 || Math.Abs(b) > 4)
        {
            a *= 0.25;
            b *= 0.25;
            scale = 2;
        }
        else
        {
            a *= 1.8014398509481984e16;
            b *= 1.8014398509481984e16;
            scale = 7.450580596923828125e-9;
        }
        var r = math.Hypot(a, b);
        double t;
        if (a > 0)
        {
            t = Math.Sqrt(0.5 * r + 0.5 * a);
            r = scale * Math.Abs(0.5 * b / t);
            t *= scale;
        }
        else
        {
            r = Math.Sqrt(0.5 * r - 0.5 * a);
            t = scale * Math.Abs(0.5 * b / r);
            r *= scale;
        }
        return new Complex(t, b < 0 ? -r : r);
    }
}
