// Zipf distributed numbers by rejection-inversion (Hörmann and Derflinger, 1996), shared by math/rand and math/rand/v2.
using GoRuntime;

namespace GoStd;

/// <summary>The constants of a Zipf distribution P(k) ∝ (v + k)^-s on [0, imax], and the draw. Go: math/rand/zipf.go</summary>
internal sealed class ZipfDistribution
{
    public readonly double V;
    public readonly double Q;
    public readonly double OneMinusQ;
    public readonly double Inverse;
    public readonly double Last;
    public readonly double IntegralOfLast;
    public readonly double First;
    public readonly double Squeeze;

    public ZipfDistribution(double s, double v, ulong imax)
    {
        V = v;
        Q = s;
        OneMinusQ = 1.0 - Q;
        Inverse = 1.0 / OneMinusQ;
        Last = imax;
        IntegralOfLast = Integral(imax + 0.5);
        First = Integral(0.5) - math.Exp(math.Log(v) * -Q) - IntegralOfLast;
        Squeeze = 1 - InverseIntegral(Integral(1.5) - math.Exp(-Q * math.Log(v + 1.0)));
    }

    /// <summary>A draw, given uniform numbers in [0, 1).</summary>
    public ulong Next(Func<double> uniform)
    {
        while (true)
        {
            var u = IntegralOfLast + uniform() * First;
            var x = InverseIntegral(u);
            var k = Math.Floor(x + 0.5);
            if (k - x <= Squeeze || u >= Integral(k + 0.5) - math.Exp(-math.Log(k + V) * Q))
                return (ulong)k;
        }
    }

    /// <summary>What Go's generator has in its fields.</summary>
    /// <param name="random">Where its numbers come from.</param>
    public ZipfFields<TRand> Fields<TRand>(Ptr<TRand>? random) => new()
    {
        r = random,
        imax = Last,
        v = V,
        q = Q,
        s = Squeeze,
        oneminusQ = OneMinusQ,
        oneminusQinv = Inverse,
        hxm = IntegralOfLast,
        hx0minusHxm = First,
    };

    private double Integral(double x) => math.Exp(OneMinusQ * math.Log(V + x)) * Inverse;

    private double InverseIntegral(double x) => math.Exp(Inverse * math.Log(OneMinusQ * x)) - V;
}

/// <summary>The fields of Go's generators of Zipf distributed numbers.</summary>
internal struct ZipfFields<TRand>
{
    internal Ptr<TRand>? r;
    internal double imax, v, q, s, oneminusQ, oneminusQinv, hxm, hx0minusHxm;
}

public static partial class rand
{
    /// <summary>A Zipf generator on [0, imax]; nil unless s &gt; 1 and v ≥ 1.</summary>
    public static Ptr<Zipf>? NewZipf(Ptr<Rand> r, double s, double v, ulong imax) =>
        s <= 1.0 || v < 1 ? null : new Ptr<Zipf>(new Zipf(r, new ZipfDistribution(s, v, imax)));

    /// <summary>Draws Zipf distributed numbers. Go: math/rand/zipf.go</summary>
    [GoType("rand.Zipf", Path = "math/rand")]
    public readonly struct Zipf : IGoFields<ZipfFields<Rand>>
    {
        private readonly Ptr<Rand>? _random;
        private readonly ZipfDistribution? _distribution;
        private readonly Func<double>? _uniform;

        internal Zipf(Ptr<Rand> r, ZipfDistribution distribution)
        {
            _random = r;
            _distribution = distribution;
            _uniform = r.Float64;
        }

        /// <summary>The next draw.</summary>
        public ulong Uint64() => _distribution!.Next(_uniform!);

        ZipfFields<Rand> IGoFields<ZipfFields<Rand>>.Fields() => _distribution?.Fields(_random) ?? default;
    }
}

/// <summary>The methods of pointers to a <see cref="rand.Zipf"/>.</summary>
public static class RandZipfExtensions
{
    extension(Ptr<rand.Zipf> zipf)
    {
        /// <inheritdoc cref="rand.Zipf.Uint64"/>
        public ulong Uint64() => zipf.Value.Uint64();
    }
}
