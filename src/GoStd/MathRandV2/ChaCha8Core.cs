// The chacha8rand algorithm (c2sp.org/chacha8rand): 16 ChaCha8 blocks per key in groups of four whose words are interlaced;
// the last 32 bytes become the next key.
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GoStd;

/// <summary>The state of one generator. Go: internal/chacha8rand</summary>
internal sealed class ChaCha8Core
{
    private const int BlocksPerRefill = 4;
    private const int BlocksPerKey = 16;
    private const int KeyWords = 4;
    private const int BufferWords = 32;

    private ulong[] _key = new ulong[KeyWords];
    private ulong[] _buffer = new ulong[BufferWords];
    private int _next;
    private int _end;
    private int _counter;

    /// <summary>A generator in the same state.</summary>
    public ChaCha8Core Copy()
    {
        var copy = (ChaCha8Core)MemberwiseClone();
        copy._key = [.. _key];
        copy._buffer = [.. _buffer];
        return copy;
    }

    /// <summary>Restarts from a key of 32 bytes.</summary>
    public void Seed(ReadOnlySpan<byte> seed)
    {
        for (var i = 0; i < KeyWords; i++)
            _key[i] = BinaryPrimitives.ReadUInt64LittleEndian(seed[(i * 8)..]);
        Fill(0);
        _next = 0;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        if (_next >= _end)
            Refill();
        return _buffer[_next++];
    }

    /// <summary>Writes the state in 48 bytes: <c>chacha8:</c>, how many numbers of the key are used, the key.</summary>
    public void Save(Span<byte> to)
    {
        "chacha8:"u8.CopyTo(to);
        BinaryPrimitives.WriteUInt64BigEndian(to[8..], (ulong)(_counter / BlocksPerRefill * BufferWords + _next));
        for (var i = 0; i < KeyWords; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(to[(16 + i * 8)..], _key[i]);
    }

    /// <summary>Restores what <see cref="Save"/> wrote; false if it is no such state.</summary>
    public bool TryRestore(ReadOnlySpan<byte> from)
    {
        if (from.Length != 48 || !from.StartsWith("chacha8:"u8))
            return false;
        var used = BinaryPrimitives.ReadUInt64BigEndian(from[8..]);
        if (used > BlocksPerKey / BlocksPerRefill * BufferWords - KeyWords)
            return false;
        for (var i = 0; i < KeyWords; i++)
            _key[i] = BinaryPrimitives.ReadUInt64LittleEndian(from[(16 + i * 8)..]);
        Fill(BlocksPerRefill * ((int)used / BufferWords));
        _next = (int)used % BufferWords;
        return true;
    }

    private void Refill()
    {
        var block = _counter + BlocksPerRefill;
        if (block == BlocksPerKey)
        {
            _buffer.AsSpan(BufferWords - KeyWords).CopyTo(_key);
            block = 0;
        }
        Fill(block);
        _next = 0;
    }

    // Computes the four blocks counted from `block`. The last four numbers of a key are kept back for the next key.
    private void Fill(int block)
    {
        _counter = block;
        _end = block == BlocksPerKey - BlocksPerRefill ? BufferWords - KeyWords : BufferWords;

        // Lane i of every vector belongs to block number `block` + i.
        Span<Vector128<uint>> x = stackalloc Vector128<uint>[16];
        x[0] = Vector128.Create(0x61707865u);
        x[1] = Vector128.Create(0x3320646Eu);
        x[2] = Vector128.Create(0x79622D32u);
        x[3] = Vector128.Create(0x6B206574u);
        for (var i = 0; i < KeyWords; i++)
        {
            x[4 + 2 * i] = Vector128.Create((uint)_key[i]);
            x[5 + 2 * i] = Vector128.Create((uint)(_key[i] >> 32));
        }
        x[12] = Vector128.Create((uint)block) + Vector128.Create(0u, 1, 2, 3);
        x[13..].Clear();

        for (var round = 0; round < 8; round += 2)
        {
            for (var i = 0; i < 4; i++)
                QuarterRound(ref x[i], ref x[4 + i], ref x[8 + i], ref x[12 + i]);
            for (var i = 0; i < 4; i++)
                QuarterRound(ref x[i], ref x[4 + (i + 1) % 4], ref x[8 + (i + 2) % 4], ref x[12 + (i + 3) % 4]);
        }
        // The key is added back, so that the blocks do not reveal it.
        for (var i = 0; i < KeyWords; i++)
        {
            x[4 + 2 * i] += Vector128.Create((uint)_key[i]);
            x[5 + 2 * i] += Vector128.Create((uint)(_key[i] >> 32));
        }

        var words = MemoryMarshal.Cast<Vector128<uint>, uint>(x);
        for (var i = 0; i < BufferWords; i++)
            _buffer[i] = words[2 * i] | ((ulong)words[2 * i + 1] << 32);
    }

    private static void QuarterRound(ref Vector128<uint> a, ref Vector128<uint> b, ref Vector128<uint> c, ref Vector128<uint> d)
    {
        a += b;
        d = RotateLeft(d ^ a, 16);
        c += d;
        b = RotateLeft(b ^ c, 12);
        a += b;
        d = RotateLeft(d ^ a, 8);
        c += d;
        b = RotateLeft(b ^ c, 7);
    }

    private static Vector128<uint> RotateLeft(Vector128<uint> x, int n) => (x << n) | (x >>> (32 - n));
}
