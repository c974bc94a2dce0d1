// Zipf distributed numbers by rejection-inversion (Hörmann and Derflinger, 1996), shared by math/rand and math/rand/v2.
using GoRuntime;

namespace GoStd;

/// <summary>The constants of a Zipf distribution P(k) ∝ (v + k)^-s on [0, imax], and the draw. Go: math/rand/zipf.go</summary>
internal sealed class ZipfDistribution
{
    private readonly double _v;
    private readonly double _q;
    private readonly double _oneMinusQ;
    private readonly double _inverse;
    private readonly double _last;
    private readonly double _first;
    private readonly double _squeeze;

    public ZipfDistribution(double s, double v, ulong imax)
    {
        _v = v;
        _q = s;
        _oneMinusQ = 1.0 - _q;
        _inverse = 1.0 / _oneMinusQ;
        _last = Integral(imax + 0.5);
        _first = Integral(0.5) - math.Exp(math.Log(v) * -_q) - _last;
        _squeeze = 1 - InverseIntegral(Integral(1.5) - math.Exp(-_q * math.Log(v + 1.0)));
    }

    /// <summary>A draw, given uniform numbers in [0, 1).</summary>
    public ulong Next(Func<double> uniform)
    {
        while (true)
        {
            var u = _last + uniform() * _first;
            var x = InverseIntegral(u);
            var k = Math.Floor(x + 0.5);
            if (k - x <= _squeeze || u >= Integral(k + 0.5) - math.Exp(-math.Log(k + _v) * _q))
                return (ulong)k;
        }
    }

    private double Integral(double x) => math.Exp(_oneMinusQ * math.Log(_v + x)) * _inverse;

    private double InverseIntegral(double x) => math.Exp(_inverse * math.Log(_oneMinusQ * x)) - _v;
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
        private readonly ZipfDistribution _distribution;
        private readonly Func<double> _uniform;

        internal Zipf(Rand r, ZipfDistribution distribution)
        {
            _distribution = distribution;
            _uniform = r.Float64;
        }

        /// <summary>The next draw.</summary>
        public ulong Uint64() => _distribution.Next(_uniform);
    }
}
