// Hyperbolic functions and their inverses.
namespace GoStd;

public static partial class math
{
    /// <summary>Hyperbolic sine. Go: math/sinh.go</summary>
    public static double Sinh(double x)
    {
        var magnitude = x < 0 ? -x : x;
        double result;
        if (magnitude > 21)
        {
            result = Exp(magnitude) * 0.5;
        }
        else if (magnitude > 0.5)
        {
            var power = Exp(magnitude);
            result = (power - 1 / power) * 0.5;
        }
        else
        {
            var square = magnitude * magnitude;
            var p = Horner(square, [
                -0.2630563213397497062819489e+2, -0.2894211355989563807284660366e+4,
                -0.8991272022039509355398013511e+5, -0.6307673640497716991184787251e+6]);
            var q = Horner(square, [
                1, -0.173678953558233699533450911e+3, 0.1521517378790019070696485176e+5,
                -0.6307673640497716991212077277e+6]);
            result = p * magnitude / q;
        }
        return x < 0 ? -result : result;
    }

    /// <summary>Hyperbolic cosine. Go: math/sinh.go</summary>
    public static double Cosh(double x)
    {
        x = Math.Abs(x);
        var power = Exp(x);
        return x > 21 ? power * 0.5 : (power + 1 / power) * 0.5;
    }

    /// <summary>Hyperbolic tangent. Go: math/tanh.go</summary>
    public static double Tanh(double x)
    {
        var z = Math.Abs(x);
        if (z > 0.5 * 8.8029691931113054295988e+01)
            return x < 0 ? -1 : 1;
        if (z >= 0.625)
        {
            z = 1 - 2 / (Exp(2 * z) + 1);
            return x < 0 ? -z : z;
        }
        if (x == 0)
            return x;
        var s = x * x;
        var p = (-9.64399179425052238628e-1 * s + -9.92877231001918586564e1) * s + -1.61468768441708447952e3;
        var q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
        return x + x * s * p / q;
    }

    /// <summary>Inverse hyperbolic sine. Go: math/asinh.go</summary>
    public static double Asinh(double x)
    {
        if (!double.IsFinite(x))
            return x;
        var magnitude = x < 0 ? -x : x;
        double result;
        if (magnitude > 1 << 28)
            result = Log(magnitude) + Ln2;
        else if (magnitude > 2)
            result = Log(2 * magnitude + 1 / (Math.Sqrt(magnitude * magnitude + 1) + magnitude));
        else if (magnitude < 1.0 / (1 << 28))
            result = magnitude;
        else
            result = Log1p(magnitude + magnitude * magnitude / (1 + Math.Sqrt(1 + magnitude * magnitude)));
        return x < 0 ? -result : result;
    }

    /// <summary>Inverse hyperbolic cosine; NaN below 1. Go: math/acosh.go</summary>
    public static double Acosh(double x)
    {
        if (!(x >= 1))
            return NaN();
        if (x == 1)
            return 0;
        if (x >= 1 << 28)
            return Log(x) + Ln2;
        if (x > 2)
            return Log(2 * x - 1 / (x + Math.Sqrt(x * x - 1)));
        var t = x - 1;
        return Log1p(t + Math.Sqrt(2 * t + t * t));
    }

    /// <summary>Inverse hyperbolic tangent; NaN outside [-1, 1]. Go: math/atanh.go</summary>
    public static double Atanh(double x)
    {
        if (!(Math.Abs(x) <= 1))
            return NaN();
        if (x == 1)
            return double.PositiveInfinity;
        if (x == -1)
            return double.NegativeInfinity;
        var magnitude = x < 0 ? -x : x;
        double result;
        if (magnitude < 1.0 / (1 << 28))
        {
            result = magnitude;
        }
        else if (magnitude < 0.5)
        {
            var twice = magnitude + magnitude;
            result = 0.5 * Log1p(twice + twice * magnitude / (1 - magnitude));
        }
        else
        {
            result = 0.5 * Log1p((magnitude + magnitude) / (1 - magnitude));
        }
        return x < 0 ? -result : result;
    }
}
