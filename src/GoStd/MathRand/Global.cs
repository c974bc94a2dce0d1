// The top-level functions of math/rand: a generator for all goroutines, randomly seeded unless the program asks otherwise.
using GoRuntime;

namespace GoStd;

public static partial class rand
{
    private static RandPtr _global = Godebug.Value("randautoseed") == "0" ? New(new LockedSource(1)) : New(new RandomSource());

    /// <summary>
    /// Seeds the top-level functions. Does nothing unless the environment variable GODEBUG has randseednop=0, as since Go 1.24.
    /// </summary>
    public static void Seed(long seed)
    {
        if (Godebug.Value("randseednop") != "0")
            return;
        Volatile.Write(ref _global, New(new LockedSource(seed)));
    }

    /// <summary>Uniform in [0, 2^63).</summary>
    public static long Int63() => _global.Int63();

    /// <summary>Uniform 32 bits.</summary>
    public static uint Uint32() => _global.Uint32();

    /// <summary>Uniform 64 bits.</summary>
    public static ulong Uint64() => _global.Uint64();

    /// <summary>Uniform in [0, 2^31).</summary>
    public static int Int31() => _global.Int31();

    /// <summary>Uniform in [0, 2^63).</summary>
    public static long Int() => _global.Int();

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Int63n</c> for n ≤ 0.</summary>
    public static long Int63n(long n) => _global.Int63n(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Int31n</c> for n ≤ 0.</summary>
    public static int Int31n(int n) => _global.Int31n(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Intn</c> for n ≤ 0.</summary>
    public static long Intn(long n) => _global.Intn(n);

    /// <summary>Uniform in [0, 1).</summary>
    public static double Float64() => _global.Float64();

    /// <summary>Uniform in [0, 1).</summary>
    public static float Float32() => _global.Float32();

    /// <summary>A random permutation of 0 … n-1.</summary>
    public static Slice<long> Perm(long n) => _global.Perm(n);

    /// <summary>Shuffles n elements by calls of <paramref name="swap"/>; panics <c>invalid argument to Shuffle</c> for n &lt; 0.</summary>
    public static void Shuffle(long n, Action<long, long> swap) => _global.Shuffle(n, swap);

    /// <summary>Fills p with random bytes; the error is always nil.</summary>
    public static (long n, error? err) Read(Slice<byte> p) => _global.Read(p);

    /// <summary>Normally distributed, mean 0, standard deviation 1.</summary>
    public static double NormFloat64() => _global.NormFloat64();

    /// <summary>Exponentially distributed with rate 1.</summary>
    public static double ExpFloat64() => _global.ExpFloat64();

    private sealed class RandomSource : ISharedSource
    {
        public long Int63() => (long)(ThreadRandom.Next() & long.MaxValue);

        public ulong Uint64() => ThreadRandom.Next();

        public void Seed(long seed) => throw Panics.Text("internal error: call to runtimeSource.Seed");
    }

    private sealed class LockedSource(long seed) : ISharedSource
    {
        private readonly LaggedFibonacci _source = new(seed);

        public long Int63()
        {
            lock (this)
                return _source.Int63();
        }

        public ulong Uint64()
        {
            lock (this)
                return _source.Uint64();
        }

        public void Seed(long seed)
        {
            lock (this)
                _source.Seed(seed);
        }
    }
}
