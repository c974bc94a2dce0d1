// Package math/rand: Rand draws from a Source; seeded sources give Go's sequences exactly. Also the source interfaces.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>math/rand</c>. Go: math/rand/rand.go</summary>
public static partial class rand
{
    /// <summary>A source of uniform 63-bit numbers; not for concurrent use.</summary>
    [GoType("rand.Source", Path = "math/rand")]
    public interface Source
    {
        /// <summary>The next number in [0, 2^63).</summary>
        long Int63();

        /// <summary>Restarts the source from a seed.</summary>
        void Seed(long seed);
    }

    /// <summary>A source that also gives 64 bits at once.</summary>
    [GoType("rand.Source64", Path = "math/rand")]
    public interface Source64 : Source
    {
        /// <summary>The next number in [0, 2^64).</summary>
        ulong Uint64();
    }

    /// <summary>A new source with Go's sequence for the seed; it also implements <see cref="Source64"/>.</summary>
    public static Source NewSource(long seed) => new LaggedFibonacci(seed);

    /// <summary>A Rand drawing from <paramref name="src"/>.</summary>
    public static RandPtr New(Source src) => new(new Rand(src));

    /// <summary>Draws random numbers from a source; not for concurrent use unless its source is.</summary>
    [GoType("rand.Rand", Path = "math/rand")]
    [MethodPtr(typeof(RandPtr))]
    public struct Rand
    {
        [GoName("src")] private readonly Source _source;
        [GoName("s64")] private readonly Source64? _source64;

        // What Read has not handed out yet of the last 63-bit number.
        [GoName("readVal"), GoType("int64")] private long _readValue;
        [GoName("readPos")] private sbyte _readLeft;

        internal Rand(Source source)
        {
            _source = source;
            _source64 = source as Source64;
        }

        /// <summary>Restarts the source from a seed.</summary>
        public void Seed(long seed)
        {
            _source.Seed(seed);
            _readLeft = 0;
        }

        /// <summary>Uniform in [0, 2^63).</summary>
        public long Int63() => _source.Int63();

        /// <summary>Uniform 32 bits.</summary>
        public uint Uint32() => (uint)(_source.Int63() >> 31);

        /// <summary>Uniform 64 bits.</summary>
        public ulong Uint64()
        {
            if (_source64 is not null)
                return _source64.Uint64();
            var low = (ulong)_source.Int63() >> 31;
            return low | ((ulong)_source.Int63() << 32);
        }

        /// <summary>Uniform in [0, 2^31).</summary>
        public int Int31() => (int)(_source.Int63() >> 32);

        /// <summary>Uniform in [0, 2^63).</summary>
        public long Int() => _source.Int63();

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Int63n</c> for n ≤ 0.</summary>
        public long Int63n(long n)
        {
            if (n <= 0)
                throw Panics.Text("invalid argument to Int63n");
            if ((n & (n - 1)) == 0)
                return _source.Int63() & (n - 1);
            // Numbers above the largest multiple of n are drawn again.
            var max = (long)((1UL << 63) - 1 - (1UL << 63) % (ulong)n);
            var v = _source.Int63();
            while (v > max)
                v = _source.Int63();
            return v % n;
        }

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Int31n</c> for n ≤ 0.</summary>
        public int Int31n(int n)
        {
            if (n <= 0)
                throw Panics.Text("invalid argument to Int31n");
            if ((n & (n - 1)) == 0)
                return Int31() & (n - 1);
            var max = (int)((1U << 31) - 1 - (1U << 31) % (uint)n);
            var v = Int31();
            while (v > max)
                v = Int31();
            return v % n;
        }

        /// <summary>Uniform in [0, n); panics <c>invalid argument to Intn</c> for n ≤ 0.</summary>
        public long Intn(long n)
        {
            if (n <= 0)
                throw Panics.Text("invalid argument to Intn");
            return n <= int.MaxValue ? Int31n((int)n) : Int63n(n);
        }

        /// <summary>Uniform in [0, 1).</summary>
        public double Float64()
        {
            while (true)
            {
                var f = _source.Int63() / 9223372036854775808.0;
                if (f != 1)
                    return f;
            }
        }

        /// <summary>Uniform in [0, 1).</summary>
        public float Float32()
        {
            while (true)
            {
                var f = (float)Float64();
                if (f != 1)
                    return f;
            }
        }

        /// <summary>A random permutation of 0 … n-1; panics as <c>make</c> does for n &lt; 0.</summary>
        public Slice<long> Perm(long n)
        {
            var result = new Slice<long>(n);
            var m = result.Span;
            for (var i = 0; i < m.Length; i++)
            {
                // Also for i = 0: the draw counts.
                var j = (int)Intn(i + 1);
                m[i] = m[j];
                m[j] = i;
            }
            return result;
        }

        /// <summary>Shuffles n elements by calls of <paramref name="swap"/>; panics <c>invalid argument to Shuffle</c> for n &lt;
        /// 0.</summary>
        public void Shuffle(long n, Action<long, long> swap)
        {
            if (n < 0)
                throw Panics.Text("invalid argument to Shuffle");
            var i = n - 1;
            for (; i > int.MaxValue - 1; i--)
                swap(i, Int63n(i + 1));
            for (; i > 0; i--)
                swap(i, Below((uint)(i + 1)));
        }

        /// <summary>Fills p with random bytes; the error is always nil.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (_source is ISharedSource shared)
            {
                lock (shared)
                    return ReadUnlocked(p);
            }
            return ReadUnlocked(p);
        }

        /// <summary>Normally distributed, mean 0, standard deviation 1. Go: math/rand/normal.go</summary>
        public double NormFloat64()
        {
            var table = Ziggurat.Normal;
            while (true)
            {
                var j = (int)Uint32();
                var i = j & 0x7F;
                var x = j * (double)table.Width[i];
                if ((uint)Math.Abs((long)j) < table.Threshold[i])
                    return x;
                if (i == 0)
                    return NormalTail(j > 0);
                if (table.Height[i] + (float)Float64() * (table.Height[i - 1] - table.Height[i]) < (float)math.Exp(-.5 * x * x))
                    return x;
            }
        }

        /// <summary>Exponentially distributed with rate 1. Go: math/rand/exp.go</summary>
        public double ExpFloat64()
        {
            var table = Ziggurat.Exponential;
            while (true)
            {
                var j = Uint32();
                var i = (int)(j & 0xFF);
                var x = j * (double)table.Width[i];
                if (j < table.Threshold[i])
                    return x;
                if (i == 0)
                    return Ziggurat.ExponentialTail - math.Log(Float64());
                if (table.Height[i] + (float)Float64() * (table.Height[i - 1] - table.Height[i]) < (float)math.Exp(-x))
                    return x;
            }
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

        // Uniform in [0, n) by multiplication (Lemire); Shuffle's sequence depends on it.
        private long Below(uint n)
        {
            var product = (ulong)Uint32() * n;
            if ((uint)product < n)
            {
                var threshold = unchecked(0u - n) % n;
                while ((uint)product < threshold)
                    product = (ulong)Uint32() * n;
            }
            return (long)(product >> 32);
        }

        private (long n, error? err) ReadUnlocked(Slice<byte> p)
        {
            foreach (ref var b in p.Span)
            {
                if (_readLeft == 0)
                {
                    _readValue = _source.Int63();
                    _readLeft = 7;
                }
                b = (byte)_readValue;
                _readValue >>= 8;
                _readLeft--;
            }
            return (p.Length, null);
        }
    }

    /// <summary>A pointer to a <see cref="Rand"/>.</summary>
    public sealed class RandPtr : MethodPtr<Rand>, Source64
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
        public void Seed(long seed) => Value.Seed(seed);

        /// <inheritdoc/>
        public long Int63() => Value.Int63();

        /// <inheritdoc/>
        public ulong Uint64() => Value.Uint64();
    }

    /// <summary>A source for concurrent use; its own monitor guards it.</summary>
    private interface ISharedSource : Source64;
}

/// <summary>The methods of pointers to a <see cref="rand.Rand"/>.</summary>
public static class RandExtensions
{
    extension(Ptr<rand.Rand> random)
    {
        /// <inheritdoc cref="rand.Rand.Seed"/>
        public void Seed(long seed) => random.Value.Seed(seed);

        /// <inheritdoc cref="rand.Rand.Int63"/>
        public long Int63() => random.Value.Int63();

        /// <inheritdoc cref="rand.Rand.Uint32"/>
        public uint Uint32() => random.Value.Uint32();

        /// <inheritdoc cref="rand.Rand.Uint64"/>
        public ulong Uint64() => random.Value.Uint64();

        /// <inheritdoc cref="rand.Rand.Int31"/>
        public int Int31() => random.Value.Int31();

        /// <inheritdoc cref="rand.Rand.Int"/>
        public long Int() => random.Value.Int();

        /// <inheritdoc cref="rand.Rand.Int63n"/>
        public long Int63n(long n) => random.Value.Int63n(n);

        /// <inheritdoc cref="rand.Rand.Int31n"/>
        public int Int31n(int n) => random.Value.Int31n(n);

        /// <inheritdoc cref="rand.Rand.Intn"/>
        public long Intn(long n) => random.Value.Intn(n);

        /// <inheritdoc cref="rand.Rand.Float64"/>
        public double Float64() => random.Value.Float64();

        /// <inheritdoc cref="rand.Rand.Float32"/>
        public float Float32() => random.Value.Float32();

        /// <inheritdoc cref="rand.Rand.Perm"/>
        public Slice<long> Perm(long n) => random.Value.Perm(n);

        /// <inheritdoc cref="rand.Rand.Shuffle"/>
        public void Shuffle(long n, Action<long, long> swap) => random.Value.Shuffle(n, swap);

        /// <inheritdoc cref="rand.Rand.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => random.Value.Read(p);

        /// <inheritdoc cref="rand.Rand.NormFloat64"/>
        public double NormFloat64() => random.Value.NormFloat64();

        /// <inheritdoc cref="rand.Rand.ExpFloat64"/>
        public double ExpFloat64() => random.Value.ExpFloat64();
    }
}
