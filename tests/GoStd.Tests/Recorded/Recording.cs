// Inputs and hashes for tests against recorded results: both sides draw the same pseudo-random inputs and hash every result.
namespace GoStd.Tests;

/// <summary>Draws inputs and hashes results. A recorded hash stands for some thousand results of real Go.</summary>
internal sealed class Recording
{
    private static readonly double[] Specials =
    [
        0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 1.5, 2.5, -2.5, 0.7, 0.66, double.PositiveInfinity, double.NegativeInfinity, math.NaN(),
        double.MaxValue, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-310, Math.PI, Math.PI / 2, 1L << 52, 1L << 53, 1L << 62,
        9223372036854775808.0, -9223372036854775808.0, 1 << 29, 1 << 30, 1e300, 1e-300, 709.782712893384, 709.79, -745.2, -708.5,
        1024, -1074, -1075, 33, 34, 171.6, -33.5, -200.5, 0.49999999999999994, 143.1, 0.84375, 1.25, 2.857142857142857, 6, 28,
    ];

    private ulong _state = 88172645463325252;

    public ulong Hash { get; private set; } = 14695981039346656037;

    /// <summary>xorshift64</summary>
    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    public int Next(int n) => (int)(Next() % (ulong)n);

    /// <summary>The i-th argument: special values first, then numbers of all magnitudes.</summary>
    public double Argument(int i)
    {
        const double two63 = 9223372036854775808.0;
        if (i < Specials.Length)
            return Specials[i];
        var r = Next();
        return (i % 6) switch
        {
            0 => BitConverter.UInt64BitsToDouble(r),
            1 => (long)r / two63 * 2,
            2 => (long)r / two63 * 50,
            3 => (long)r / two63 * 1000,
            4 => (long)r >> 50,
            _ => math.Ldexp((long)Next() / two63, (long)(r % 80) - 40),
        };
    }

    /// <summary>The i-th pair of arguments: all pairs of special values first.</summary>
    public (double X, double Y) Arguments(int i) => i < 2700
        ? (Specials[i % Specials.Length], Specials[i / Specials.Length % Specials.Length])
        : (Argument(i), Argument(i * 7 + i / 6));

    public void Mix(ulong x)
    {
        Hash = unchecked((Hash ^ x) * 1099511628211);
        Hash ^= Hash >> 32;
    }

    public void Mix(long x) => Mix(unchecked((ulong)x));

    /// <summary>All NaNs are one.</summary>
    public void Mix(double x) => Mix(double.IsNaN(x) ? 1UL : BitConverter.DoubleToUInt64Bits(x));
}
