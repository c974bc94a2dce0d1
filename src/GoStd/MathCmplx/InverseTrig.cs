// Package math/cmplx: inverse trigonometric and hyperbolic functions.
using System.Numerics;

namespace GoStd;

public static partial class cmplx
{
    /// <summary>Arcsine. Go: math/cmplx/asin.go</summary>
    public static Complex Asin(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (im == 0 && Math.Abs(re) <= 1)
            return new Complex(math.Asin(re), im);
        if (re == 0 && Math.Abs(im) <= 1)
            return new Complex(re, math.Asinh(im));
        if (double.IsNaN(im))
        {
            if (re == 0)
                return new Complex(re, math.NaN());
            return double.IsInfinity(re) ? new Complex(math.NaN(), re) : NaN();
        }
        if (double.IsInfinity(im))
        {
            if (double.IsNaN(re))
                return x;
            return new Complex(math.Copysign(double.IsInfinity(re) ? Math.PI / 4 : 0, re), im);
        }
        if (double.IsInfinity(re))
            return new Complex(math.Copysign(Math.PI / 2, re), math.Copysign(re, im));

        // -i·log(i·x + sqrt(1 - x²))
        var root = Sqrt(new Complex(1 - (re * re - im * im), -(re * im + im * re)));
        var w = Log(new Complex(-im + root.Real, re + root.Imaginary));
        return new Complex(w.Imaginary, -w.Real);
    }

    /// <summary>Inverse hyperbolic sine. Go: math/cmplx/asin.go</summary>
    public static Complex Asinh(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (im == 0 && Math.Abs(re) <= 1)
            return new Complex(math.Asinh(re), im);
        if (re == 0 && Math.Abs(im) <= 1)
            return new Complex(re, math.Asin(im));
        if (double.IsInfinity(re))
        {
            if (double.IsNaN(im))
                return x;
            return new Complex(re, math.Copysign(double.IsInfinity(im) ? Math.PI / 4 : 0, im));
        }
        if (double.IsNaN(re))
        {
            if (im == 0)
                return x;
            return double.IsInfinity(im) ? new Complex(im, re) : NaN();
        }
        if (double.IsInfinity(im))
            return new Complex(math.Copysign(im, re), math.Copysign(Math.PI / 2, im));

        // log(x + sqrt(1 + x²))
        var root = Sqrt(new Complex(1 + (re * re - im * im), re * im + im * re));
        return Log(new Complex(re + root.Real, im + root.Imaginary));
    }

    /// <summary>Arccosine. Go: math/cmplx/asin.go</summary>
    public static Complex Acos(Complex x)
    {
        var w = Asin(x);
        return new Complex(Math.PI / 2 - w.Real, -w.Imaginary);
    }

    /// <summary>Inverse hyperbolic cosine. Go: math/cmplx/asin.go</summary>
    public static Complex Acosh(Complex x)
    {
        if (x.Real == 0 && x.Imaginary == 0)
            return new Complex(0, math.Copysign(Math.PI / 2, x.Imaginary));
        var w = Acos(x);
        return w.Imaginary <= 0 ? new Complex(-w.Imaginary, w.Real) : new Complex(w.Imaginary, -w.Real);
    }

    /// <summary>Arctangent. Go: math/cmplx/asin.go</summary>
    public static Complex Atan(Complex x)
    {
        var (re, im) = (x.Real, x.Imaginary);
        if (im == 0)
            return new Complex(math.Atan(re), im);
        if (re == 0 && Math.Abs(im) <= 1)
            return new Complex(re, math.Atanh(im));
        if (double.IsInfinity(im) || double.IsInfinity(re))
            return new Complex(double.IsNaN(re) ? math.NaN() : math.Copysign(Math.PI / 2, re), math.Copysign(0, im));
        if (double.IsNaN(re) || double.IsNaN(im))
            return NaN();

        var square = re * re;
        var a = 1 - square - im * im;
        if (a == 0)
            return NaN();
        var w = ReducePi(0.5 * math.Atan2(2 * re, a));
        var t = im - 1;
        var b = square + t * t;
        if (b == 0)
            return NaN();
        t = im + 1;
        return new Complex(w, 0.25 * math.Log((square + t * t) / b));
    }

    /// <summary>Inverse hyperbolic tangent. Go: math/cmplx/asin.go</summary>
    public static Complex Atanh(Complex x)
    {
        var z = Atan(new Complex(-x.Imaginary, x.Real));
        return new Complex(z.Imaginary, -z.Real);
    }
}
