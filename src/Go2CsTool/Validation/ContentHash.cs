// A 128-bit hash of file contents (MurmurHash3 x64 128), for the cache's keys and the wholeness of its entries. Nobody
// attacks their own cache, and the framework's SHA-256 would load OpenSSL: 20 ms of a run that takes 150.
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Go2Cs.Validation;

/// <summary>Hashes a sequence of byte strings; where one ends and the next begins is part of the hash.</summary>
public struct ContentHash
{
    private const ulong C1 = 0x87C37B91114253D5;
    private const ulong C2 = 0x4CF5AD432745937F;

    private UInt128 state;

    /// <summary>Bytes of a hash.</summary>
    public const int Size = 16;

    /// <summary>The hash so far.</summary>
    public readonly UInt128 Value => state;

    /// <summary>The hash of one byte string.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        var hash = default(ContentHash);
        hash.Add(bytes);
        return hash.Value;
    }

    /// <summary>Adds text in UTF-8.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes, and their number.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var length = (ulong)bytes.Length;
        var (h1, h2) = ((ulong)(state >> 64), (ulong)state);
        while (bytes.Length >= Size)
        {
            Mix(ref h1, ref h2, BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            bytes = bytes[Size..];
        }
        Span<byte> rest = stackalloc byte[Size];
        bytes.CopyTo(rest);
        h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(rest)) ^ length;
        h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(rest[8..])) ^ length;
        h1 += h2;
        h2 += h1;
        h1 = Finish(h1);
        h2 = Finish(h2);
        h1 += h2;
        h2 += h1;
        state = new UInt128(h1, h2);
    }

    private static void Mix(ref ulong h1, ref ulong h2, ulong k1, ulong k2)
    {
        h1 ^= Scramble1(k1);
        h1 = ((BitOperations.RotateLeft(h1, 27) + h2) * 5) + 0x52DCE729;
        h2 ^= Scramble2(k2);
        h2 = ((BitOperations.RotateLeft(h2, 31) + h1) * 5) + 0x38495AB5;
    }

    private static ulong Scramble1(ulong k) => BitOperations.RotateLeft(k * C1, 31) * C2;

    private static ulong Scramble2(ulong k) => BitOperations.RotateLeft(k * C2, 33) * C1;

    private static ulong Finish(ulong h)
    {
        h ^= h >> 33;
        h *= 0xFF51AFD7ED558CCD;
        h ^= h >> 33;
        h *= 0xC4CEB9FE1A85EC53;
        return h ^ (h >> 33);
    }
}
