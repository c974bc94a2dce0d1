// Package math/rand/v2: Rand draws from a Source of 64-bit numbers, with Go's exact sequences.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>math/rand/v2</c>. Go: math/rand/v2/rand.go</summary>
public static partial class randv2
{
    /// <summary>A source of uniform 64-bit numbers; not for concurrent use.</summary>
    [GoType("rand.Source", Path = "math/rand/v2")]
    public interface Source
    {
        /// <summary>The next 64 bits.</summary>
        ulong Uint64();
    }

    /// <summary>A Rand drawing from <paramref name="src"/>.</summary>
    public static RandPtr New(Source src) => new(new Rand(src));

    /// <summary>Draws random numbers from a source; not for concurrent use unless its source is.</summary>
    [GoType("rand.Rand", Path = "math/rand/v2")]
    [MethodPtr(typeof(RandPtr))]
    public struct Rand
    {
        [GoName("src")] private readonly Source _source;

        internal Rand(Source source) => _source = source;

        /// <summary>Uniform in [0, 2^63).</summary>
        public long Int64() => (long)(_source.Uint64() & long.MaxValue);

        /// <summary>Uniform 32 bits.</summary>
        public uint Uint32() => (uint)(_source.Uint64() >> 32);

        /// <summary>Uniform 64 bits.</summary>
        public ulong Uint64() => _source.Uint64();

        /// <summary>Uniform in [0, 2^31).</summary>
        public int Int32() => (int)(_source.Uint64() >> 33);

        /// <summary>Uniform in [0, 2^63).</summary>
        public long Int() => (long)(_source.Uint64() & long.MaxValue);

        /// <summary>Uniform 64 bits.</summary>
        public ulong Uint() => _source.Uint64();

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Int64N</c> for n ≤ 0.</summary>
        public long Int64N(long n) => n > 0 ? (long)Below((ulong)n) : throw Panics.Text("invalid argument to Int64N");

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Uint64N</c> for n = 0.</summary>
        public ulong Uint64N(ulong n) => n != 0 ? Below(n) : throw Panics.Text("invalid argument to Uint64N");

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Int32N</c> for n ≤ 0.</summary>
        public int Int32N(int n) => n > 0 ? (int)Below((ulong)n) : throw Panics.Text("invalid argument to Int32N");

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Uint32N</c> for n = 0.</summary>
        public uint Uint32N(uint n) => n != 0 ? (uint)Below(n) : throw Panics.Text("invalid argument to Uint32N");

        /// <summary>Uniform in [0, n); panics <c>invalid argument to IntN</c> for n ≤ 0.</summary>
        public long IntN(long n) => n > 0 ? (long)Below((ulong)n) : throw Panics.Text("invalid argument to IntN");

        /// <summary>Uniform in [0, n); panics <c>invalid argument to UintN</c> for n = 0.</summary>
        public ulong UintN(ulong n) => n != 0 ? Below(n) : throw Panics.Text("invalid argument to UintN");

        /// <summary>Uniform in [0, n) for any integer type, also a defined one; panics <c>invalid argument to N</c> for n ≤ 0.</summary>
        public T N<T>(T n)
        {
            if (!Ordered<T>.Less(default!, n))
                throw Panics.Text("invalid argument to N");
            return Ordered<T>.FromInteger(Below(Ordered<T>.ToInteger(n)));
        }

        /// <summary>Uniform in [0, 1).</summary>
        public double Float64() => (_source.Uint64() & ((1UL << 53) - 1)) / 9007199254740992.0;

        /// <summary>Uniform in [0, 1).</summary>
        public float Float32() => (Uint32() & ((1u << 24) - 1)) / 16777216f;

        /// <summary>A random permutation of 0 … n-1; panics as <c>make</c> does for n &lt; 0.</summary>
        public Slice<long> Perm(long n)
        {
            var result = new Slice<long>(n);
            var p = result.Span;
            for (var i = 0; i < p.Length; i++)
                p[i] = i;
            for (var i = p.Length - 1; i > 0; i--)
            {
                var j = (int)Below((ulong)i + 1);
                (p[i], p[j]) = (p[j], p[i]);
            }
            return result;
        }

        /// <summary>Shuffles n elements by calls of <paramref name="swap"/>; panics <c>invalid argument to Shuffle</c> for n &lt;
        /// 0.</summary>
        public void Shuffle(long n, Action<long, long> swap)
        {
            if (n < 0)
                throw Panics.Text("invalid argument to Shuffle");
            for (var i = n - 1; i > 0; i--)
                swap(i, (long)Below((ulong)i + 1));
        }

        /// <summary>Normally distributed, mean 0, standard deviation 1. Go: math/rand/v2/normal.go</summary>
        public double NormFloat64()
        {
            var table = Ziggurat.Normal;
            while (true)
            {
                var u = _source.Uint64();
                var j = (int)u;
                var i = (int)(u >> 32) & 0x7F;
                var x = j * (double)table.Width[i];
                if ((uint)Math.Abs((long)j) < table.Threshold[i])
                    return x;
                if (i == 0)
                    return NormalTail(j > 0);
                if (table.Height[i] + (float)Float64() * (table.Height[i - 1] - table.Height[i]) < (float)math.Exp(-.5 * x * x))
                    return x;
            }
        }

        /// <summary>Exponentially distributed with rate 1. Go: math/rand/v2/exp.go</summary>
        public double ExpFloat64()
        {
            var table = Ziggurat.Exponential;
            while (true)
            {
                var u = _source.Uint64();
                var j = (uint)u;
                var i = (int)(u >> 32) & 0xFF;
                var x = j * (double)table.Width[i];
                if (j < table.Threshold[i])
                    return x;
                if (i == 0)
                    return Ziggurat.ExponentialTail - math.Log(Float64());
                if (table.Height[i] + (float)Float64() * (table.Height[i - 1] - table.Height[i]) < (float)math.Exp(-x))
                    return x;
            }
        }

        // Uniform in [0, n) by 128-bit multiplication (Lemire); powers of two take the low bits.
        internal ulong Below(ulong n)
        {
            if ((n & (n - 1)) == 0)
                return _source.Uint64() & (n - 1);
            var high = Math.BigMul(_source.Uint64(), n, out var low);
            if (low < n)
            {
                var threshold = unchecked(0UL - n) % n;
                while (low < threshold)
                    high = Math.BigMul(_source.Uint64(), n, out low);
            }
            return high;
        }

        private double NormalTail(bool positive)
        {
            while (true)
            {
                var x = -math.Log(Float64()) * (1.0 / Ziggurat.NormalTail);
                var y = -math.Log(Float64());
                if (y + y >= x * x)
                    return positive ? Ziggurat.NormalTail + x : -Ziggurat.NormalTail - x;
            }
        }
    }

    /// <summary>A pointer to a <see cref="Rand"/>.</summary>
    public sealed class RandPtr : MethodPtr<Rand>, Source
    {
        /// <summary>A pointer to a new zero value.</summary>
        public RandPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public RandPtr(Rand value) : base(value)
        {
        }

        /// <inheritdoc/>
        public ulong Uint64() => Value.Uint64();
    }

    /// <summary>A Zipf generator on [0, imax]; nil unless s &gt; 1 and v ≥ 1.</summary>
    public static ZipfPtr? NewZipf(Ptr<Rand> r, double s, double v, ulong imax) =>
        s <= 1.0 || v < 1 ? null : new ZipfPtr(new Zipf(r, new ZipfDistribution(s, v, imax)));

    /// <summary>Draws Zipf distributed numbers. Go: math/rand/v2/zipf.go</summary>
    [GoType("rand.Zipf", Path = "math/rand/v2")]
    [MethodPtr(typeof(ZipfPtr))]
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

    /// <summary>A pointer to a <see cref="Zipf"/>.</summary>
    public sealed class ZipfPtr : MethodPtr<Zipf>, Source
    {
        /// <summary>A pointer to a new zero value.</summary>
        public ZipfPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public ZipfPtr(Zipf value) : base(value)
        {
        }

        /// <inheritdoc/>
        public ulong Uint64() => Value.Uint64();
    }
}

/// <summary>The methods of pointers to a <see cref="randv2.Rand"/>.</summary>
public static class RandV2Extensions
{
    extension(Ptr<randv2.Rand> random)
    {
        /// <inheritdoc cref="randv2.Rand.Int64"/>
        public long Int64() => random.Value.Int64();

        /// <inheritdoc cref="randv2.Rand.Uint32"/>
        public uint Uint32() => random.Value.Uint32();

        /// <inheritdoc cref="randv2.Rand.Uint64"/>
        public ulong Uint64() => random.Value.Uint64();

        /// <inheritdoc cref="randv2.Rand.Int32"/>
        public int Int32() => random.Value.Int32();

        /// <inheritdoc cref="randv2.Rand.Int"/>
        public long Int() => random.Value.Int();

        /// <inheritdoc cref="randv2.Rand.Uint"/>
        public ulong Uint() => random.Value.Uint();

        /// <inheritdoc cref="randv2.Rand.Int64N"/>
        public long Int64N(long n) => random.Value.Int64N(n);

        /// <inheritdoc cref="randv2.Rand.Uint64N"/>
        public ulong Uint64N(ulong n) => random.Value.Uint64N(n);

        /// <inheritdoc cref="randv2.Rand.Int32N"/>
        public int Int32N(int n) => random.Value.Int32N(n);

        /// <inheritdoc cref="randv2.Rand.Uint32N"/>
        public uint Uint32N(uint n) => random.Value.Uint32N(n);

        /// <inheritdoc cref="randv2.Rand.IntN"/>
        public long IntN(long n) => random.Value.IntN(n);

        /// <inheritdoc cref="randv2.Rand.UintN"/>
        public ulong UintN(ulong n) => random.Value.UintN(n);

        /// <inheritdoc cref="randv2.Rand.N"/>
        public T N<T>(T n) => random.Value.N(n);

        /// <inheritdoc cref="randv2.Rand.Float64"/>
        public double Float64() => random.Value.Float64();

        /// <inheritdoc cref="randv2.Rand.Float32"/>
        public float Float32() => random.Value.Float32();

        /// <inheritdoc cref="randv2.Rand.Perm"/>
        public Slice<long> Perm(long n) => random.Value.Perm(n);

        /// <inheritdoc cref="randv2.Rand.Shuffle"/>
        public void Shuffle(long n, Action<long, long> swap) => random.Value.Shuffle(n, swap);

        /// <inheritdoc cref="randv2.Rand.NormFloat64"/>
        public double NormFloat64() => random.Value.NormFloat64();

        /// <inheritdoc cref="randv2.Rand.ExpFloat64"/>
        public double ExpFloat64() => random.Value.ExpFloat64();
    }
}

/// <summary>The methods of pointers to a <see cref="randv2.Zipf"/>.</summary>
public static class RandV2ZipfExtensions
{
    extension(Ptr<randv2.Zipf> zipf)
    {
        /// <inheritdoc cref="randv2.Zipf.Uint64"/>
        public ulong Uint64() => zipf.Value.Uint64();
    }
}
