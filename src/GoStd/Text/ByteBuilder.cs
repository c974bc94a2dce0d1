// A growing run of bytes for results whose length is not known beforehand; shared by packages strings and bytes.
using GoRuntime;

namespace GoStd;

/// <summary>Collects bytes; hands them out as a string or a slice without copying.</summary>
internal ref struct ByteBuilder
{
    private byte[] buffer;
    private int length;

    internal ByteBuilder(long capacity) => buffer = new byte[capacity];

    /// <summary>Whether it was made with a capacity, that is, not left at default.</summary>
    internal readonly bool Started => buffer is not null;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        length += bytes.Length;
    }

    internal void AppendByte(byte b)
    {
        Reserve(1)[0] = b;
        length++;
    }

    internal void AppendRune(int rune) => length += Utf8.Encode(Reserve(4), rune);

    internal readonly GoString ToGoString() => length == 0 ? default : GoString.FromOwned(buffer, length);

    internal readonly Slice<byte> ToSlice() => Slice.Of(buffer, 0, length, buffer.Length);

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(length + (long)count, length * 2L)));
        return buffer.AsSpan(length);
    }
}
