// Bessel functions of the first and second kind (FreeBSD's msun): rational functions below 2, the asymptotic expansion above,
// recurrences over the order.
namespace GoStd;

public static partial class math
{
    private const double Two129 = 680564733841876926926749214863536422912.0;
    private const double Two302 = 8.148143905337944345073782753637512644205873574663745002544561797417525199053346824733589504e90;

    /// <summary>Bessel function of the first kind, order 0. Go: math/j0.go</summary>
    public static double J0(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (double.IsInfinity(x))
            return 0;
        if (x == 0)
            return 1;
        x = Math.Abs(x);
        if (x >= 2)
            return BesselAsymptotic(0, x, second: false);
        if (x < 1.0 / (1 << 13))
            return x < 1.0 / (1 << 27) ? 1 : 1 - 0.25 * x * x;
        var z = x * x;
        var quotient = z * Horner(z,
            [-4.61832688532103189199e-09, 1.82954049532700665670e-06, -1.89979294238854721751e-04, 1.56249999999999947958e-02])
            / Horner(z,
                [1.16614003333790000205e-09, 5.13546550207318111446e-07, 1.16926784663337450260e-04, 1.56191029464890010492e-02, 1]);
        if (x < 1)
            return 1 + z * (-0.25 + quotient);
        var u = 0.5 * x;
        return (1 + u) * (1 - u) + z * quotient;
    }

    /// <summary>Bessel function of the second kind, order 0; NaN below 0, -Inf at 0. Go: math/j0.go</summary>
    public static double Y0(double x)
    {
        if (x < 0 || double.IsNaN(x))
            return NaN();
        if (double.IsInfinity(x))
            return 0;
        if (x == 0)
            return double.NegativeInfinity;
        if (x >= 2)
            return BesselAsymptotic(0, x, second: true);
        if (x <= 1.0 / (1 << 27))
            return -7.38042951086872317523e-02 + TwoOverPi * Log(x);
        var z = x * x;
        var u = Horner(z, [
            -3.98205194132103398453e-11, 1.95590137035022920206e-08, -3.81407053724364161125e-06, 3.47453432093683650238e-04,
            -1.38185671945596898896e-02, 1.76666452509181115538e-01, -7.38042951086872317523e-02]);
        var v =
            Horner(z, [4.41110311332675467403e-10, 2.59150851840457805467e-07, 7.60068627350353253702e-05, 1.27304834834123699328e-02, 1]);
        return u / v + TwoOverPi * J0(x) * Log(x);
    }

    /// <summary>Bessel function of the first kind, order 1. Go: math/j1.go</summary>
    public static double J1(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (double.IsInfinity(x) || x == 0)
            return 0;
        var magnitude = Math.Abs(x);
        double result;
        if (magnitude >= 2)
        {
            result = BesselAsymptotic(1, magnitude, second: false);
        }
        else if (magnitude < 1.0 / (1 << 27))
        {
            // The sign of x is lost here in Go too.
            return 0.5 * magnitude;
        }
        else
        {
            var z = magnitude * magnitude;
            var r = z * Horner(z,
                [4.96727999609584448412e-08, -1.59955631084035597520e-05, 1.40705666955189706048e-03, -6.25000000000000000000e-02]);
            var s = Horner(z, [
                1.23542274426137913908e-11, 5.04636257076217042715e-09, 1.17718464042623683263e-06, 1.85946785588630915560e-04,
                1.91537599538363460805e-02, 1]);
            result = 0.5 * magnitude + r * magnitude / s;
        }
        return x < 0 ? -result : result;
    }

    /// <summary>Bessel function of the second kind, order 1; NaN below 0, -Inf at 0. Go: math/j1.go</summary>
    public static double Y1(double x)
    {
        if (x < 0 || double.IsNaN(x))
            return NaN();
        if (double.IsInfinity(x))
            return 0;
        if (x == 0)
            return double.NegativeInfinity;
        if (x >= 2)
            return BesselAsymptotic(1, x, second: true);
        if (x <= 1.0 / (1L << 54))
            return -TwoOverPi / x;
        var z = x * x;
        var u = Horner(z, [
            -9.19099158039878874504e-08, 2.35252600561610495928e-05, -1.91256895875763547298e-03, 5.04438716639811282616e-02,
            -1.96057090646238940668e-01]);
        var v = Horner(z, [
            1.66559246207992079114e-11, 6.22741452364621501295e-09, 1.35608801097516229404e-06, 2.02552581025135171496e-04,
            1.99167318236649903973e-02, 1]);
        return x * (u / v) + TwoOverPi * (J1(x) * Log(x) - 1 / x);
    }

    /// <summary>Bessel function of the first kind, order n. Go: math/jn.go</summary>
    public static double Jn(long n, double x)
    {
        if (double.IsNaN(x))
            return x;
        if (double.IsInfinity(x))
            return 0;
        if (n == 0)
            return J0(x);
        if (x == 0)
            return 0;
        if (n < 0)
            (n, x) = (-n, -x);
        if (n == 1)
            return J1(x);
        var negative = x < 0 && (n & 1) == 1;
        x = Math.Abs(x);
        double result;
        if (n <= x)
            result = x >= Two302 ? BesselLarge(n, x, second: false) : BesselUpward(n, x, J0(x), J1(x));
        else if (x < 1.0 / (1 << 29))
            result = BesselFirstTerm(n, x);
        else
            result = BesselDownward(n, x);
        return negative ? -result : result;
    }

    /// <summary>Bessel function of the second kind, order n; NaN below 0. Go: math/jn.go</summary>
    public static double Yn(long n, double x)
    {
        if (x < 0 || double.IsNaN(x))
            return NaN();
        if (double.IsInfinity(x))
            return 0;
        if (n == 0)
            return Y0(x);
        if (x == 0)
            return n < 0 && (n & 1) == 1 ? double.PositiveInfinity : double.NegativeInfinity;
        var negative = n < 0 && (n & 1) == 1;
        n = Math.Abs(n);
        double result;
        if (n == 1)
        {
            result = Y1(x);
        }
        else if (x >= Two302)
        {
            result = BesselLarge(n, x, second: true);
        }
        else
        {
            var before = Y0(x);
            result = Y1(x);
            for (var i = 1L; i < n && !double.IsNegativeInfinity(result); i++)
                (before, result) = (result, (double)(i + i) / x * result - before);
        }
        return negative ? -result : result;
    }

    // x ≥ 2: sqrt(2/πx)·(P·cos - Q·sin) of x minus (2n+1)π/4, the sums sin ± cos taken so that nothing cancels.
    private static double BesselAsymptotic(int order, double x, bool second)
    {
        var (s, c) = Sincos(x);
        var (ss, cc) = order == 0 ? (s - c, s + c) : (-s - c, s - c);
        if (x < double.MaxValue / 2)
        {
            var z = order == 0 ? -Cos(x + x) : Cos(x + x);
            if (order == 0 ? s * c < 0 : s * c > 0)
                cc = z / ss;
            else
                ss = z / cc;
        }
        if (x > Two129)
            return InverseSqrtPi * (second ? ss : cc) / Math.Sqrt(x);
        var (u, v) = (BesselP(order, x), BesselQ(order, x));
        return InverseSqrtPi * (second ? u * ss + v * cc : u * cc - v * ss) / Math.Sqrt(x);
    }

    // x so large that only the phase counts.
    private static double BesselLarge(long n, double x, bool second)
    {
        var (s, c) = Sincos(x);
        var sum = second
            ? (n & 3) switch { 0 => s - c, 1 => -s - c, 2 => -s + c, _ => s + c }
            : (n & 3) switch { 0 => c + s, 1 => -c + s, 2 => -c - s, _ => c - s };
        return InverseSqrtPi * sum / Math.Sqrt(x);
    }

    private static double BesselUpward(long n, double x, double before, double result)
    {
        for (var i = 1L; i < n; i++)
            (before, result) = (result, result * ((double)(i + i) / x) - before);
        return result;
    }

    // (x/2)^n / n!
    private static double BesselFirstTerm(long n, double x)
    {
        if (n > 33)
            return 0;
        var half = x * 0.5;
        var (power, factorial) = (half, 1.0);
        for (var i = 2L; i <= n; i++)
        {
            factorial *= i;
            power *= half;
        }
        return power / factorial;
    }

    // n > x: the ratio to the next lower order by a continued fraction, then down to order 0, where the value is known.
    private static double BesselDownward(long n, double x)
    {
        var w = (double)(n + n) / x;
        var h = 2 / x;
        var z = w + h;
        var (q0, q1) = (w, w * z - 1);
        var k = 1L;
        while (q1 < 1e9)
        {
            k++;
            z += h;
            (q0, q1) = (q1, z * q1 - q0);
        }
        var t = 0.0;
        for (var i = 2 * (n + k); i >= n + n; i -= 2)
            t = 1 / (i / x - t);

        // Where (2n/x)^n may overflow, the terms are scaled as they go.
        var scale = n * Log(Math.Abs(h * n)) >= 7.09782712893383973096e+02;
        var (a, b) = (t, 1.0);
        for (var i = n - 1; i > 0; i--)
        {
            (a, b) = (b, b * (i + i) / x - a);
            if (scale && b > 1e100)
            {
                a /= b;
                t /= b;
                b = 1;
            }
        }
        return t * J0(x) / b;
    }

    private static double BesselP(int order, double x)
    {
        var z = 1 / (x * x);
        var (r, s) = BesselInterval(x) switch
        {
            0 => order == 0
                ? (Horner(z, BesselP0R8), Horner(z, BesselP0S8))
                : (Horner(z, BesselP1R8), Horner(z, BesselP1S8)),
            1 => order == 0
                ? (Horner(z, BesselP0R5), Horner(z, BesselP0S5))
                : (Horner(z, BesselP1R5), Horner(z, BesselP1S5)),
            2 => order == 0
                ? (Horner(z, BesselP0R3), Horner(z, BesselP0S3))
                : (Horner(z, BesselP1R3), Horner(z, BesselP1S3)),
            _ => order == 0
                ? (Horner(z, BesselP0R2), Horner(z, BesselP0S2))
                : (Horner(z, BesselP1R2), Horner(z, BesselP1S2)),
        };
        return 1 + r / s;
    }

    private static double BesselQ(int order, double x)
    {
        var z = 1 / (x * x);
        var (r, s) = BesselInterval(x) switch
        {
            0 => order == 0
                ? (Horner(z, BesselQ0R8), Horner(z, BesselQ0S8))
                : (Horner(z, BesselQ1R8), Horner(z, BesselQ1S8)),
            1 => order == 0
                ? (Horner(z, BesselQ0R5), Horner(z, BesselQ0S5))
                : (Horner(z, BesselQ1R5), Horner(z, BesselQ1S5)),
            2 => order == 0
                ? (Horner(z, BesselQ0R3), Horner(z, BesselQ0S3))
                : (Horner(z, BesselQ1R3), Horner(z, BesselQ1S3)),
            _ => order == 0
                ? (Horner(z, BesselQ0R2), Horner(z, BesselQ0S2))
                : (Horner(z, BesselQ1R2), Horner(z, BesselQ1S2)),
        };
        return ((order == 0 ? -0.125 : 0.375) + r / s) / x;
    }

    private static int BesselInterval(double x) => x >= 8 ? 0 : x >= 4.5454 ? 1 : x >= 2.8571 ? 2 : 3;
}
