// A growing run of bytes for results whose length is not known beforehand; shared by packages strings and bytes.
using GoRuntime;

namespace GoStd;

/// <summary>Collects bytes; hands them out as a string or a slice without copying.</summary>
internal ref struct ByteBuilder
{
    private byte[] _buffer;
    private int _length;

    internal ByteBuilder(long capacity) => _buffer = new byte[capacity];

    /// <summary>Whether it was made with a capacity, that is, not left at default.</summary>
    internal readonly bool Started => _buffer is not null;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    internal void AppendByte(byte b)
    {
        Reserve(1)[0] = b;
        _length++;
    }

    internal void AppendRune(int rune) => _length += Utf8.Encode(Reserve(4), rune);

    internal readonly GoString ToGoString() => _length == 0 ? default : GoString.FromOwned(_buffer, _length);

    internal readonly Slice<byte> ToSlice() => Slice.Of(_buffer, 0, _length, _buffer.Length);

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max(_length + (long)count, _length * 2L)));
        return _buffer.AsSpan(_length);
    }
}
