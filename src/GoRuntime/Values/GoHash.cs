// Hash functions of the runtime's maps: fast mixing of bytes and words, seeded once per process.

using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>Hashing of bytes and integers.</summary>
internal static class GoHash
{
    private const ulong M1 = 0xA0761D6478BD642F, M2 = 0xE7037ED1A0B428DB;
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high ^ low;
    }

    /// <summary>A hash of the bytes.</summary>
    internal static uint Bytes(ReadOnlySpan<byte> s)
    {
        ref var p = ref MemoryMarshal.GetReference(s);
        var n = s.Length;
        ulong a, b, h = Seed;
        if (n <= 16)
        {
            if (n >= 8)
            {
                a = Unsafe.ReadUnaligned<ulong>(ref p);
                b = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, n - 8));
            }
            else if (n >= 4)
            {
                a = Unsafe.ReadUnaligned<uint>(ref p);
                b = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref p, n - 4));
            }
            else if (n > 0)
            {
                a = (ulong)p << 16 | (ulong)Unsafe.Add(ref p, n >> 1) << 8 | Unsafe.Add(ref p, n - 1);
                b = 0;
            }
            else
            {
                a = b = 0;
            }
        }
        else
        {
            var i = 0;
            for (; n - i > 16; i += 16)
            {
                h = Mix(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, i)) ^ M1,
                    Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, i + 8)) ^ h);
            }
            a = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, n - 16));
            b = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, n - 8));
        }
        var r = Mix(M1 ^ (ulong)n, Mix(a ^ M2, b ^ h));
        return (uint)(r ^ r >> 32);
    }

    /// <summary>
    /// A hash of an integer: neighbours stay neighbours (runs of keys are read in cache order), and bits above the
    /// table's mask are folded in.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Word(ulong x)
    {
        var h = (uint)x ^ (uint)(x >> 32);
        h ^= h >> 15;
        return h ^ h >> 7;
    }

    /// <summary>A hash of a pair of hashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Combine(uint a, uint b) => (uint)(Mix(a ^ M1, b ^ M2) >> 3);
}
