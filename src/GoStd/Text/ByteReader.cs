// Reading from bytes in memory: what strings.Reader and bytes.Reader share. Errors carry the package's name.
using GoRuntime;

namespace GoStd;

/// <summary>Reads bytes from a position. Go: strings/reader.go, bytes/reader.go</summary>
/// <param name="bytes">All bytes.</param>
/// <param name="package">The package that reads.</param>
/// <param name="emptyName">What the package calls its bytes.</param>
internal readonly ref struct ByteReader(ReadOnlySpan<byte> bytes, string package, string emptyName)
{
    /// <summary>What the start of the last rune is if the last operation was not ReadRune.</summary>
    internal const long NoRune = -1;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    internal (long n, error? err) Read(Slice<byte> b, ref long position, ref long runeStart)
    {
        if (position >= _bytes.Length)
            return (0, io.EOF);
        runeStart = NoRune;
        var n = CopyTo(b, position);
        position += n;
        return (n, null);
    }

    internal (long n, error? err) ReadAt(Slice<byte> b, long off)
    {
        if (off < 0)
            return (0, Fault("ReadAt: negative offset"));
        if (off >= _bytes.Length)
            return (0, io.EOF);
        var n = CopyTo(b, off);
        return (n, n < b.Length ? io.EOF : null);
    }

    internal (byte, error?) ReadByte(ref long position, ref long runeStart)
    {
        runeStart = NoRune;
        if (position >= _bytes.Length)
            return (0, io.EOF);
        return (_bytes[(int)position++], null);
    }

    internal error? UnreadByte(ref long position, ref long runeStart)
    {
        if (position <= 0)
            return Fault($"UnreadByte: at beginning of {emptyName}");
        runeStart = NoRune;
        position--;
        return null;
    }

    internal (int r, long size, error? err) ReadRune(ref long position, ref long runeStart)
    {
        if (position >= _bytes.Length)
        {
            runeStart = NoRune;
            return (0, 0, io.EOF);
        }
        runeStart = position;
        var rune = Utf8.Decode(_bytes[(int)position..], out var width);
        position += width;
        return (rune, width, null);
    }

    internal error? UnreadRune(ref long position, ref long runeStart)
    {
        if (position <= 0)
            return Fault($"UnreadRune: at beginning of {emptyName}");
        if (runeStart < 0)
            return Fault("UnreadRune: previous operation was not ReadRune");
        position = runeStart;
        runeStart = NoRune;
        return null;
    }

    internal (long, error?) Seek(long offset, long whence, ref long position, ref long runeStart)
    {
        runeStart = NoRune;
        long start;
        switch (whence)
        {
            case io.SeekStart:
                start = 0;
                break;
            case io.SeekCurrent:
                start = position;
                break;
            case io.SeekEnd:
                start = _bytes.Length;
                break;
            default:
                return (0, Fault("Seek: invalid whence"));
        }
        var target = unchecked(start + offset);
        if (target < 0)
            return (0, Fault("Seek: negative position"));
        position = target;
        return (target, null);
    }

    private error Fault(string text) => errors.New(GoString.FromString($"{package}.Reader.{text}"));

    private long CopyTo(Slice<byte> b, long from)
    {
        var rest = _bytes[(int)from..];
        var n = Math.Min(rest.Length, (int)b.Length);
        rest[..n].CopyTo(b.Span);
        return n;
    }
}
