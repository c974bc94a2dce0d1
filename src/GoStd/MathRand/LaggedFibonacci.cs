// The source behind rand.NewSource: an additive lagged Fibonacci generator over 64-bit words. Its sequence for a seed is
// part of Go's compatibility promise and is reproduced exactly.
namespace GoStd;

/// <summary>x[n] = x[n-607] + x[n-273] mod 2^64. Go: math/rand/rng.go</summary>
internal sealed partial class LaggedFibonacci : rand.Source64
{
    private const int Length = 607;
    private const int Lag = 273;

    private readonly ulong[] register = new ulong[Length];
    private int tap;
    private int feed;

    public LaggedFibonacci(long seed) => Seed(seed);

    public void Seed(long seed)
    {
        tap = 0;
        feed = Length - Lag;
        seed %= int.MaxValue;
        if (seed < 0)
            seed += int.MaxValue;
        if (seed == 0)
            seed = 89482311;

        var x = (ulong)seed;
        for (var i = 0; i < 20; i++)
            x = NextSeed(x);
        for (var i = 0; i < Length; i++)
        {
            x = NextSeed(x);
            var word = x << 40;
            x = NextSeed(x);
            word ^= x << 20;
            x = NextSeed(x);
            register[i] = word ^ x ^ WarmedUp[i];
        }
    }

    public ulong Uint64()
    {
        if (--tap < 0)
            tap += Length;
        if (--feed < 0)
            feed += Length;
        return register[feed] += register[tap];
    }

    public long Int63() => (long)(Uint64() & long.MaxValue);

    // The minimal standard generator of Park and Miller with multiplier 48271.
    internal static ulong NextSeed(ulong x) => x * 48271 % int.MaxValue;
}
