// Zipf distributed numbers by rejection-inversion (Hörmann and Derflinger, 1996), shared by math/rand and math/rand/v2.
using GoRuntime;

namespace GoStd;

/// <summary>The constants of a Zipf distribution P(k) ∝ (v + k)^-s on [0, imax], and the draw. Go: math/rand/zipf.go</summary>
internal sealed class ZipfDistribution
{
    private readonly double v;
    private readonly double q;
    private readonly double oneMinusQ;
    private readonly double inverse;
    private readonly double last;
    private readonly double first;
    private readonly double squeeze;

    public ZipfDistribution(double s, double v, ulong imax)
    {
        this.v = v;
        q = s;
        oneMinusQ = 1.0 - q;
        inverse = 1.0 / oneMinusQ;
        last = Integral(imax + 0.5);
        first = Integral(0.5) - math.Exp(math.Log(v) * -q) - last;
        squeeze = 1 - InverseIntegral(Integral(1.5) - math.Exp(-q * math.Log(v + 1.0)));
    }

    /// <summary>A draw, given uniform numbers in [0, 1).</summary>
    public ulong Next(Func<double> uniform)
    {
        while (true)
        {
            var u = last + uniform() * first;
            var x = InverseIntegral(u);
            var k = Math.Floor(x + 0.5);
            if (k - x <= squeeze || u >= Integral(k + 0.5) - math.Exp(-math.Log(k + v) * q))
                return (ulong)k;
        }
    }

    private double Integral(double x) => math.Exp(oneMinusQ * math.Log(v + x)) * inverse;

    private double InverseIntegral(double x) => math.Exp(inverse * math.Log(oneMinusQ * x)) - v;
}

public static partial class rand
{
    /// <summary>A Zipf generator on [0, imax]; nil unless s &gt; 1 and v ≥ 1.</summary>
    public static Zipf? NewZipf(Rand r, double s, double v, ulong imax) =>
        s <= 1.0 || v < 1 ? null : new Zipf(r, new ZipfDistribution(s, v, imax));

    /// <summary>Draws Zipf distributed numbers. Go: math/rand/zipf.go</summary>
    [GoType("*rand.Zipf", Path = "math/rand")]
    public sealed class Zipf
    {
        private readonly ZipfDistribution distribution;
        private readonly Func<double> uniform;

        internal Zipf(Rand r, ZipfDistribution distribution)
        {
            this.distribution = distribution;
            uniform = r.Float64;
        }

        /// <summary>The next draw.</summary>
        public ulong Uint64() => distribution.Next(uniform);
    }
}
