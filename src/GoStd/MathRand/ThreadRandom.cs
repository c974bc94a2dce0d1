// Unpredictable numbers for the randomly seeded top-level functions of math/rand and math/rand/v2, without locks.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GoStd;

/// <summary>A PCG generator per thread, seeded by the operating system. Stands for Go's runtime.rand.</summary>
internal static class ThreadRandom
{
    [ThreadStatic] private static randv2.PCGPtr? _generator;

    /// <summary>The next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next() => (_generator ?? Seed()).Value.Uint64();

    private static randv2.PCGPtr Seed()
    {
        Span<ulong> seed = stackalloc ulong[2];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(seed));
        return _generator = randv2.NewPCG(seed[0], seed[1]);
    }
}
