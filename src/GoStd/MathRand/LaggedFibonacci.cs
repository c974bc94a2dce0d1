// The source behind rand.NewSource: an additive lagged Fibonacci generator over 64-bit words. Its sequence for a seed is
// part of Go's compatibility promise and is reproduced exactly.
using GoRuntime;

namespace GoStd;

/// <summary>x[n] = x[n-607] + x[n-273] mod 2^64. Go: math/rand/rng.go</summary>
[GoType("*rand.rngSource", Path = "math/rand")]
internal sealed partial class LaggedFibonacci : rand.Source64
{
    private const int Length = 607;
    private const int Lag = 273;

    private readonly ulong[] _register = new ulong[Length];
    private int _tap;
    private int _feed;

    public LaggedFibonacci(long seed) => Seed(seed);

    public void Seed(long seed)
    {
        _tap = 0;
        _feed = Length - Lag;
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
            _register[i] = word ^ x ^ WarmedUp[i];
        }
    }

    public ulong Uint64()
    {
        if (--_tap < 0)
            _tap += Length;
        if (--_feed < 0)
            _feed += Length;
        return _register[_feed] += _register[_tap];
    }

    public long Int63() => (long)(Uint64() & long.MaxValue);

    // The minimal standard generator of Park and Miller with multiplier 48271.
    internal static ulong NextSeed(ulong x) => x * 48271 % int.MaxValue;
}
