// Reading from bytes in memory: what strings.Reader and bytes.Reader share. Errors carry the package's name.
using GoRuntime;

namespace GoStd;

/// <summary>A reader over bytes with a position. Go: strings/reader.go, bytes/reader.go</summary>
public abstract class MemoryReader : io.Reader, io.ReaderAt, io.ByteScanner, io.RuneScanner, io.Seeker
{
    private readonly string _package;
    private readonly string _emptyName;
    private protected long position;

    // Where the rune read last began, or -1 if the last operation was not ReadRune.
    private protected long runeStart = -1;

    private protected MemoryReader(string package, string emptyName)
    {
        _package = package;
        _emptyName = emptyName;
    }

    private protected abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Number of bytes not yet read.</summary>
    public long Len() => Math.Max(0, Bytes.Length - position);

    /// <summary>Number of bytes in all.</summary>
    public long Size() => Bytes.Length;

    /// <summary>Reads into b; <c>EOF</c> at the end.</summary>
    public (long n, error? err) Read(Slice<byte> b)
    {
        if (position >= Bytes.Length)
            return (0, io.EOF);
        runeStart = -1;
        var n = CopyTo(b, position);
        position += n;
        return (n, null);
    }

    /// <summary>Reads at an offset; <c>EOF</c> if b is not filled, an error for a negative offset.</summary>
    public (long n, error? err) ReadAt(Slice<byte> b, long off)
    {
        if (off < 0)
            return (0, Fault("ReadAt: negative offset"));
        if (off >= Bytes.Length)
            return (0, io.EOF);
        var n = CopyTo(b, off);
        return (n, n < b.Length ? io.EOF : null);
    }

    /// <summary>The next byte; <c>EOF</c> at the end.</summary>
    public (byte, error?) ReadByte()
    {
        runeStart = -1;
        if (position >= Bytes.Length)
            return (0, io.EOF);
        return (Bytes[(int)position++], null);
    }

    /// <summary>Steps back a byte; an error at the beginning.</summary>
    public error? UnreadByte()
    {
        if (position <= 0)
            return Fault($"UnreadByte: at beginning of {_emptyName}");
        runeStart = -1;
        position--;
        return null;
    }

    /// <summary>The next rune and its width; <c>EOF</c> at the end.</summary>
    public (int r, long size, error? err) ReadRune()
    {
        if (position >= Bytes.Length)
        {
            runeStart = -1;
            return (0, 0, io.EOF);
        }
        runeStart = position;
        var rune = Utf8.Decode(Bytes[(int)position..], out var width);
        position += width;
        return (rune, width, null);
    }

    /// <summary>Steps back the rune just read; an error if the last operation was another.</summary>
    public error? UnreadRune()
    {
        if (position <= 0)
            return Fault($"UnreadRune: at beginning of {_emptyName}");
        if (runeStart < 0)
            return Fault("UnreadRune: previous operation was not ReadRune");
        position = runeStart;
        runeStart = -1;
        return null;
    }

    /// <summary>Moves the position relative to the start (0), the position (1) or the end (2); an error if it would be negative.</summary>
    public (long, error?) Seek(long offset, long whence)
    {
        runeStart = -1;
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
                start = Bytes.Length;
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

    private error Fault(string text) => errors.New(GoString.FromString($"{_package}.Reader.{text}"));

    private long CopyTo(Slice<byte> b, long from)
    {
        var rest = Bytes[(int)from..];
        var n = Math.Min(rest.Length, (int)b.Length);
        rest[..n].CopyTo(b.Span);
        return n;
    }
}
