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

    // Two words rather than a UInt128, which is never compiled ahead of time.
    private ulong _h1;
    private ulong _h2;

    /// <summary>Bytes of a hash.</summary>
    public const int Size = 16;

    /// <summary>Adds text in UTF-8.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes, and their number.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var length = (ulong)bytes.Length;
        while (bytes.Length >= Size)
        {
            Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            bytes = bytes[Size..];
        }
        Span<byte> rest = stackalloc byte[Size];
        rest.Clear();
        bytes.CopyTo(rest);
        _h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(rest)) ^ length;
        _h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(rest[8..])) ^ length;
        _h1 += _h2;
        _h2 += _h1;
        _h1 = Finish(_h1);
        _h2 = Finish(_h2);
        _h1 += _h2;
        _h2 += _h1;
    }

    /// <summary>Writes the hash so far to <paramref name="target"/>, <see cref="Size"/> bytes.</summary>
    public readonly void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(target, _h1);
        BinaryPrimitives.WriteUInt64LittleEndian(target[8..], _h2);
    }

    /// <summary>The hash so far in 32 hexadecimal digits.</summary>
    public override readonly string ToString() => _h1.ToString("x16") + _h2.ToString("x16");

    private void Mix(ulong k1, ulong k2)
    {
        _h1 ^= Scramble1(k1);
        _h1 = ((BitOperations.RotateLeft(_h1, 27) + _h2) * 5) + 0x52DCE729;
        _h2 ^= Scramble2(k2);
        _h2 = ((BitOperations.RotateLeft(_h2, 31) + _h1) * 5) + 0x38495AB5;
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
