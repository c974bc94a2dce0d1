// A small generator of random numbers whose sequence is ours, so that a seed means the same everywhere and for ever.
namespace Go2Cs.RandomPrograms;

/// <summary>SplitMix64.</summary>
public sealed class SplitMix(ulong seed)
{
    // Neighbouring seeds begin far apart.
    private ulong _state = Mix(seed + 0x1234567);

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)Math.Max(bound, 1));
}
