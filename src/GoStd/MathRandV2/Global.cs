// The top-level functions of math/rand/v2: always randomly seeded, for use by all goroutines.
using GoRuntime;

namespace GoStd;

public static partial class randv2
{
    private static readonly RandPtr Global = New(new RandomSource());

    /// <summary>Uniform in [0, 2^63).</summary>
    public static long Int64() => Global.Int64();

    /// <summary>Uniform 32 bits.</summary>
    public static uint Uint32() => Global.Uint32();

    /// <summary>Uniform 64 bits.</summary>
    public static ulong Uint64() => Global.Uint64();

    /// <summary>Uniform in [0, 2^31).</summary>
    public static int Int32() => Global.Int32();

    /// <summary>Uniform in [0, 2^63).</summary>
    public static long Int() => Global.Int();

    /// <summary>Uniform 64 bits.</summary>
    public static ulong Uint() => Global.Uint();

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Int64N</c> for n ≤ 0.</summary>
    public static long Int64N(long n) => Global.Int64N(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Uint64N</c> for n = 0.</summary>
    public static ulong Uint64N(ulong n) => Global.Uint64N(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Int32N</c> for n ≤ 0.</summary>
    public static int Int32N(int n) => Global.Int32N(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to Uint32N</c> for n = 0.</summary>
    public static uint Uint32N(uint n) => Global.Uint32N(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to IntN</c> for n ≤ 0.</summary>
    public static long IntN(long n) => Global.IntN(n);

    /// <summary>Uniform in [0, n); panics <c>invalid argument to UintN</c> for n = 0.</summary>
    public static ulong UintN(ulong n) => Global.UintN(n);

    /// <summary>Uniform in [0, n) for any integer type; panics <c>invalid argument to N</c> for n ≤ 0.</summary>
    public static T N<T>(T n) => Global.N(n);

    /// <summary>Uniform in [0, 1).</summary>
    public static double Float64() => Global.Float64();

    /// <summary>Uniform in [0, 1).</summary>
    public static float Float32() => Global.Float32();

    /// <summary>A random permutation of 0 … n-1.</summary>
    public static Slice<long> Perm(long n) => Global.Perm(n);

    /// <summary>Shuffles n elements by calls of <paramref name="swap"/>; panics <c>invalid argument to Shuffle</c> for n &lt; 0.</summary>
    public static void Shuffle(long n, Action<long, long> swap) => Global.Shuffle(n, swap);

    /// <summary>Normally distributed, mean 0, standard deviation 1.</summary>
    public static double NormFloat64() => Global.NormFloat64();

    /// <summary>Exponentially distributed with rate 1.</summary>
    public static double ExpFloat64() => Global.ExpFloat64();

    private sealed class RandomSource : Source
    {
        public ulong Uint64() => ThreadRandom.Next();
    }
}
