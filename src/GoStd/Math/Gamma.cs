// Gamma function (Cephes: recurrence into [2, 3), Stirling's series above 33) and its logarithm (msun).
namespace GoStd;

public static partial class math
{
    /// <summary>Gamma function; NaN at negative integers and -Inf. Go: math/gamma.go</summary>
    public static double Gamma(double x)
    {
        if (double.IsNaN(x) || double.IsNegativeInfinity(x) || (x < 0 && Math.Truncate(x) == x))
            return NaN();
        if (double.IsPositiveInfinity(x))
            return x;
        if (x == 0)
            return Signbit(x) ? double.NegativeInfinity : double.PositiveInfinity;
        var magnitude = Math.Abs(x);
        if (magnitude > 33)
        {
            if (x < 0)
                return GammaByReflection(magnitude);
            var (y1, y2) = Stirling(x);
            return y1 * y2;
        }

        // Walk to [2, 3) along Γ(x+1) = x·Γ(x).
        var z = 1.0;
        while (x >= 3)
        {
            x -= 1;
            z *= x;
        }
        while (x < 0)
        {
            if (x > -1e-09)
                return GammaNearPole(x, z);
            z /= x;
            x += 1;
        }
        while (x < 2)
        {
            if (x < 1e-09)
                return GammaNearPole(x, z);
            z /= x;
            x += 1;
        }
        if (x == 2)
            return z;
        x -= 2;
        return z * Horner(x, GammaP) / Horner(x, GammaQ);
    }

    /// <summary>Logarithm of |Gamma(x)| and the sign of Gamma(x) (1 or -1). Go: math/lgamma.go</summary>
    public static (double lgamma, long sign) Lgamma(double x)
    {
        if (!double.IsFinite(x))
            return (x, 1);
        if (x == 0)
            return (double.PositiveInfinity, 1);
        var negative = x < 0;
        x = Math.Abs(x);
        if (x < 1.0 / 1180591620717411303424.0)
            return (-Log(x), negative ? -1 : 1);

        long sign = 1;
        var reflection = 0.0;
        if (negative)
        {
            if (x >= 1L << 52)
                return (double.PositiveInfinity, 1);
            var t = NegativeSinePi(x);
            if (t == 0)
                return (double.PositiveInfinity, 1);
            reflection = Log(Pi / Math.Abs(t * x));
            if (t < 0)
                sign = -1;
        }
        if (x is 1 or 2)
            return (0, sign);
        var result = LogGammaPositive(x);
        return (negative ? reflection - result : result, sign);
    }

    private static double LogGammaPositive(double x)
    {
        if (x < 2)
            return LogGammaBelowTwo(x);
        if (x < 8)
        {
            var i = (int)x;
            var y = x - i;
            var result = 0.5 * y + y * Horner(y, LogGammaS) / Horner(y, LogGammaR);
            if (i == 2)
                return result;
            var z = 1.0;
            for (; i > 2; i--)
                z *= y + (i - 1);
            return result + Log(z);
        }
        if (x < 1L << 58)
        {
            var t = Log(x);
            var z = 1 / x;
            var w = LogGammaW0 + z * Horner(z * z, LogGammaW);
            return (x - 0.5) * (t - 1) + w;
        }
        return x * (Log(x) - 1);
    }

    // 0 < x < 2: three approximations, around 2, around the minimum 1.4616…, and around 1; below 0.9 one step of the recurrence first.
    private static double LogGammaBelowTwo(double x)
    {
        var result = 0.0;
        double y;
        int interval;
        if (x <= 0.9)
        {
            result = -Log(x);
            (y, interval) = x >= 0.731632144968362245 ? (1 - x, 0)
                : x >= 0.191632144968362245 ? (x - 0.46163214496836224576, 1)
                : (x, 2);
        }
        else
        {
            (y, interval) = x >= 1.731632144968362245 ? (2 - x, 0)
                : x >= 1.191632144968362245 ? (x - 1.46163214496836224576, 1)
                : (x - 1, 2);
        }
        switch (interval)
        {
            case 0:
                {
                    var z = y * y;
                    var p = y * Horner(z, LogGammaAEven) + z * Horner(z, LogGammaAOdd);
                    return result + (p - 0.5 * y);
                }
            case 1:
                {
                    const double minimum = -1.21486290535849611461e-01;
                    const double minimumTail = -3.63867699703950536541e-18;
                    var z = y * y;
                    var w = z * y;
                    var p = z * Horner(w, LogGammaT0)
                        - (minimumTail - w * (Horner(w, LogGammaT1) + y * Horner(w, LogGammaT2)));
                    return result + (minimum + p);
                }
            default:
                return result + (-0.5 * y + y * Horner(y, LogGammaU) / Horner(y, LogGammaV));
        }
    }

    // Γ(x) as a product of two factors, so that neither overflows before the product does.
    private static (double, double) Stirling(double x)
    {
        if (x > 200)
            return (double.PositiveInfinity, 1);
        var w = 1 / x;
        w = 1 + w * Horner(w, StirlingSeries);
        var y1 = Exp(x);
        var y2 = 1.0;
        if (x > 143.01608)
        {
            var v = Pow(x, 0.5 * x - 0.25);
            (y1, y2) = (v, v / y1);
        }
        else
        {
            y1 = Pow(x, x - 0.5) / y1;
        }
        return (y1, 2.506628274631000502417 * w * y2);
    }

    // Γ(-q) for q > 33 that is no integer.
    private static double GammaByReflection(double q)
    {
        var p = Math.Floor(q);
        var sign = ((long)p & 1) == 0 ? -1 : 1;
        var z = q - p;
        if (z > 0.5)
        {
            p += 1;
            z = q - p;
        }
        z = q * Sin(Pi * z);
        if (z == 0)
            return Inf(sign);
        var (sq1, sq2) = Stirling(q);
        z = Math.Abs(z);
        var d = z * sq1 * sq2;
        return sign * (double.IsInfinity(d) ? Pi / z / sq1 / sq2 : Pi / d);
    }

    private static double GammaNearPole(double x, double z)
    {
        const double euler = 0.57721566490153286060651209008240243104215933593992;
        return x == 0 ? double.PositiveInfinity : z / ((1 + euler * x) * x);
    }

    // -sin(πx) for x > 0, reduced exactly.
    private static double NegativeSinePi(double x)
    {
        if (x < 0.25)
            return -Sin(Pi * x);
        int octant;
        if (Math.Floor(x) != x)
        {
            x %= 2;
            octant = (int)(x * 4);
        }
        else
        {
            // An integer (below 2^52): only its parity matters.
            x %= 2;
            octant = (int)x << 2;
        }
        return -(octant switch
        {
            0 => Sin(Pi * x),
            1 or 2 => Cos(Pi * (0.5 - x)),
            3 or 4 => Sin(Pi * (1 - x)),
            5 or 6 => -Cos(Pi * (x - 1.5)),
            _ => Sin(Pi * (x - 2)),
        });
    }

    private const double LogGammaW0 = 4.18938533204672725052e-01;

    private static ReadOnlySpan<double> GammaP =>
    [
        1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02,
        4.76367800457137231464e-02, 2.07448227648435975150e-01, 4.94214826801497100753e-01,
        9.99999999999999996796e-01,
    ];

    private static ReadOnlySpan<double> GammaQ =>
    [
        -2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
        1.18139785222060435552e-02, 3.58236398605498653373e-02, -2.34591795718243348568e-01,
        7.14304917030273074085e-02, 1.00000000000000000320e+00,
    ];

    private static ReadOnlySpan<double> StirlingSeries =>
    [
        7.87311395793093628397e-04, -2.29549961613378126380e-04, -2.68132617805781232825e-03,
        3.47222221605458667310e-03, 8.33333333333482257126e-02,
    ];

    private static ReadOnlySpan<double> LogGammaAEven =>
    [
        2.52144565451257326939e-05, 2.20862790713908385557e-04, 1.19270763183362067845e-03,
        7.38555086081402883957e-03, 6.73523010531292681824e-02, 7.72156649015328655494e-02,
    ];

    private static ReadOnlySpan<double> LogGammaAOdd =>
    [
        4.48640949618915160150e-05, 1.08011567247583939954e-04, 5.10069792153511336608e-04,
        2.89051383673415629091e-03, 2.05808084325167332806e-02, 3.22467033424113591611e-01,
    ];

    private static ReadOnlySpan<double> LogGammaR =>
    [
        7.32668430744625636189e-06, 7.77942496381893596434e-04, 1.86459191715652901344e-02,
        1.71933865632803078993e-01, 7.21935547567138069525e-01, 1.39200533467621045958e+00, 1.0,
    ];

    private static ReadOnlySpan<double> LogGammaS =>
    [
        3.19475326584100867617e-05, 1.84028451407337715652e-03, 2.66422703033638609560e-02,
        1.46350472652464452805e-01, 3.25778796408930981787e-01, 2.14982415960608852501e-01,
        -7.72156649015328655494e-02,
    ];

    private static ReadOnlySpan<double> LogGammaT0 =>
    [
        3.15632070903625950361e-04, -1.40346469989232843813e-03, 6.10053870246291332635e-03,
        -3.27885410759859649565e-02, 4.83836122723810047042e-01,
    ];

    private static ReadOnlySpan<double> LogGammaT1 =>
    [
        -3.12754168375120860518e-04, 8.81081882437654011382e-04, -3.68452016781138256760e-03,
        1.79706750811820387126e-02, -1.47587722994593911752e-01,
    ];

    private static ReadOnlySpan<double> LogGammaT2 =>
    [
        3.35529192635519073543e-04, -5.38595305356740546715e-04, 2.25964780900612472250e-03,
        -1.03142241298341437450e-02, 6.46249402391333854778e-02,
    ];

    private static ReadOnlySpan<double> LogGammaU =>
    [
        1.33810918536787660377e-02, 2.28963728064692451092e-01, 9.77717527963372745603e-01,
        1.45492250137234768737e+00, 6.32827064025093366517e-01, -7.72156649015328655494e-02,
    ];

    private static ReadOnlySpan<double> LogGammaV =>
    [
        3.21709242282423911810e-03, 1.04222645593369134254e-01, 7.69285150456672783825e-01,
        2.12848976379893395361e+00, 2.45597793713041134822e+00, 1.0,
    ];

    private static ReadOnlySpan<double> LogGammaW =>
    [
        -1.63092934096575273989e-03, 8.36339918996282139126e-04, -5.95187557450339963135e-04,
        7.93650558643019558500e-04, -2.77777777728775536470e-03, 8.33333333333329678849e-02,
    ];
}
