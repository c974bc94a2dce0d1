// A growing byte buffer: what every formatter of this library writes into. A struct, passed by reference.

using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>A growing array of bytes. Not thread-safe; pass it by reference.</summary>
internal struct ByteBuffer
{
    private byte[]? _bytes;

    /// <summary>Number of bytes written.</summary>
    public int Length;

    public ByteBuffer(int capacity)
    {
        _bytes = new byte[capacity];
        Length = 0;
    }

    public ByteBuffer(byte[] array, int length)
    {
        _bytes = array;
        Length = length;
    }

    /// <summary>The bytes written so far; valid until the next append.</summary>
    public readonly Span<byte> Written => new(_bytes, 0, Length);

    /// <summary>The array behind the buffer (may be longer than what is written).</summary>
    public readonly byte[] Array => _bytes ?? [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (_bytes == null || Length == _bytes.Length)
            Grow(1);
        _bytes![Length++] = value;
    }

    public void Append(scoped ReadOnlySpan<byte> value)
    {
        value.CopyTo(Reserve(value.Length));
        Length += value.Length;
    }

    /// <summary>Appends <paramref name="count"/> copies of <paramref name="value"/>; a count below 1 appends nothing.</summary>
    public void Append(byte value, int count)
    {
        if (count <= 0)
            return;
        Reserve(count)[..count].Fill(value);
        Length += count;
    }

    /// <summary>Appends a rune as UTF-8; what is no valid rune becomes U+FFFD.</summary>
    public void AppendRune(int rune)
    {
        if ((uint)rune < 0x80)
        {
            Append((byte)rune);
            return;
        }
        Length += Utf8.Encode(Reserve(4), rune);
    }

    /// <summary>Room for at least <paramref name="count"/> more bytes; commit them with <see cref="Length"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int count)
    {
        if (_bytes == null || _bytes.Length - Length < count)
            Grow(count);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Opens a gap of <paramref name="count"/> bytes at <paramref name="index"/>, filled with <paramref name="value"/>.</summary>
    public void Insert(int index, byte value, int count)
    {
        if (count <= 0)
            return;
        Reserve(count);
        var tail = _bytes.AsSpan(index, Length - index);
        tail.CopyTo(_bytes.AsSpan(index + count));
        _bytes.AsSpan(index, count).Fill(value);
        Length += count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var size = Math.Max((long)Length + count, Math.Max(64, 2L * Length));
        var grown = new byte[Math.Min(size, System.Array.MaxLength)];
        _bytes.AsSpan(0, Length).CopyTo(grown);
        _bytes = grown;
    }
}
