// Package math/cmplx: trigonometric and hyperbolic functions.
using System.Numerics;

namespace GoStd;

public static partial class cmplx
{
    /// <summary>Sine. Go: math/cmplx/sin.go</summary>
    public static Complex Sin(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (im == 0 && !double.IsFinite(re))
            return new Complex(math.NaN(), im);
        if (double.IsInfinity(im))
        {
            if (re == 0)
                return x;
            if (!double.IsFinite(re))
                return new Complex(math.NaN(), im);
        }
        else if (re == 0 && double.IsNaN(im))
        {
            return x;
        }
        var (s, c) = math.Sincos(re);
        var (sh, ch) = SinhCosh(im);
        return new Complex(s * ch, c * sh);
    }

    /// <summary>Hyperbolic sine. Go: math/cmplx/sin.go</summary>
    public static Complex Sinh(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (re == 0 && !double.IsFinite(im))
            return new Complex(re, math.NaN());
        if (double.IsInfinity(re))
        {
            if (im == 0)
                return x;
            if (!double.IsFinite(im))
                return new Complex(re, math.NaN());
        }
        else if (im == 0 && double.IsNaN(re))
        {
            return new Complex(math.NaN(), im);
        }
        var (s, c) = math.Sincos(im);
        var (sh, ch) = SinhCosh(re);
        return new Complex(c * sh, s * ch);
    }

    /// <summary>Cosine. Go: math/cmplx/sin.go</summary>
    public static Complex Cos(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (im == 0 && !double.IsFinite(re))
            return new Complex(math.NaN(), -im * math.Copysign(0, re));
        if (double.IsInfinity(im))
        {
            if (re == 0)
                return new Complex(double.PositiveInfinity, -re * math.Copysign(0, im));
            if (!double.IsFinite(re))
                return new Complex(double.PositiveInfinity, math.NaN());
        }
        else if (re == 0 && double.IsNaN(im))
        {
            return new Complex(math.NaN(), 0);
        }
        var (s, c) = math.Sincos(re);
        var (sh, ch) = SinhCosh(im);
        return new Complex(c * ch, -s * sh);
    }

    /// <summary>Hyperbolic cosine. Go: math/cmplx/sin.go</summary>
    public static Complex Cosh(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (re == 0 && !double.IsFinite(im))
            return new Complex(math.NaN(), re * math.Copysign(0, im));
        if (double.IsInfinity(re))
        {
            if (im == 0)
                return new Complex(double.PositiveInfinity, im * math.Copysign(0, re));
            if (!double.IsFinite(im))
                return new Complex(double.PositiveInfinity, math.NaN());
        }
        else if (im == 0 && double.IsNaN(re))
        {
            return new Complex(math.NaN(), im);
        }
        var (s, c) = math.Sincos(im);
        var (sh, ch) = SinhCosh(re);
        return new Complex(c * ch, s * sh);
    }

    /// <summary>Tangent. Go: math/cmplx/tan.go</summary>
    public static Complex Tan(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (double.IsInfinity(im))
        {
            var zero = double.IsFinite(re) ? math.Copysign(0, math.Sin(2 * re)) : math.Copysign(0, re);
            return new Complex(zero, math.Copysign(1, im));
        }
        if (re == 0 && double.IsNaN(im))
            return x;
        var d = math.Cos(2 * re) + math.Cosh(2 * im);
        if (Math.Abs(d) < 0.25)
            d = TanSeries(x);
        return d == 0 ? Inf() : new Complex(math.Sin(2 * re) / d, math.Sinh(2 * im) / d);
    }

    /// <summary>Hyperbolic tangent. Go: math/cmplx/tan.go</summary>
    public static Complex Tanh(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (double.IsInfinity(re))
        {
            var zero = double.IsFinite(im) ? math.Copysign(0, math.Sin(2 * im)) : math.Copysign(0, im);
            return new Complex(math.Copysign(1, re), zero);
        }
        if (im == 0 && double.IsNaN(re))
            return x;
        var d = math.Cosh(2 * re) + math.Cos(2 * im);
        return d == 0 ? Inf() : new Complex(math.Sinh(2 * re) / d, math.Sin(2 * im) / d);
    }

    /// <summary>Cotangent. Go: math/cmplx/tan.go</summary>
    public static Complex Cot(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        var d = math.Cosh(2 * im) - math.Cos(2 * re);
        if (Math.Abs(d) < 0.25)
            d = TanSeries(x);
        return d == 0 ? Inf() : new Complex(math.Sin(2 * re) / d, -math.Sinh(2 * im) / d);
    }

    private static (double sinh, double cosh) SinhCosh(double x)
    {
        if (Math.Abs(x) <= 0.5)
            return (math.Sinh(x), math.Cosh(x));
        var e = math.Exp(x);
        var inverse = 0.5 / e;
        e *= 0.5;
        return (e - inverse, e + inverse);
    }

    // cosh(2y) - cos(2x) by its Taylor series, where the difference of the two would cancel.
    private static double TanSeries(Complex z)
    {
        var x = ReducePi(Math.Abs(2 * z.Real));
        var y = Math.Abs(2 * z.Imaginary);
        x *= x;
        y *= y;
        var (x2, y2, factorial, n, sum) = (1.0, 1.0, 1.0, 0.0, 0.0);
        while (true)
        {
            factorial *= ++n;
            factorial *= ++n;
            x2 *= x;
            y2 *= y;
            sum += (y2 + x2) / factorial;

            factorial *= ++n;
            factorial *= ++n;
            x2 *= x;
            y2 *= y;
            var term = (y2 - x2) / factorial;
            sum += term;
            if (!(Math.Abs(term / sum) > 1.0 / (1L << 53)))
                return sum;
        }
    }

    // Reduces x ≥ 0 to (-π/2, π/2] by multiples of π; Payne-Hanek from 2^30 on.
    private static double ReducePi(double x)
    {
        if (Math.Abs(x) < 1 << 30)
        {
            double t = (long)(x / Math.PI + 0.5);
            return ((x - t * 3.141592502593994) - t * 1.5099578831723193e-07) - t * 1.0780605716316238e-14;
        }
        x = math.FractionOverPi(x);
        if (x > 0.5)
            x--;
        return Math.PI * x;
    }
}
