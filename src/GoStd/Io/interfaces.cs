// The interfaces of Go's package io, its error values and its constants.

using GoRuntime;

namespace GoStd;

/// <summary>Go's package io. Go: io/io.go, io/multi.go, io/pipe.go</summary>
public static partial class io
{
    /// <summary>Seek from the start.</summary>
    public const long SeekStart = 0;

    /// <summary>Seek from the current position.</summary>
    public const long SeekCurrent = 1;

    /// <summary>Seek from the end.</summary>
    public const long SeekEnd = 2;

    /// <summary>"EOF": no more input.</summary>
    public static error EOF = errors.New("EOF");

    /// <summary>"unexpected EOF": input ended within something of known size.</summary>
    public static error ErrUnexpectedEOF = errors.New("unexpected EOF");

    /// <summary>"short write"</summary>
    public static error ErrShortWrite = errors.New("short write");

    /// <summary>"short buffer"</summary>
    public static error ErrShortBuffer = errors.New("short buffer");

    /// <summary>"multiple Read calls return no data or error"</summary>
    public static error ErrNoProgress = errors.New("multiple Read calls return no data or error");

    /// <summary>"io: read/write on closed pipe"</summary>
    public static error ErrClosedPipe = errors.New("io: read/write on closed pipe");

    private static readonly error ErrInvalidWrite = errors.New("invalid write result");

    private static readonly error ErrWhence = errors.New("Seek: invalid whence");

    private static readonly error ErrOffset = errors.New("Seek: invalid offset");

    /// <summary>Reads up to len(p) bytes.</summary>
    [GoType("io.Reader")]
    public interface Reader
    {
        /// <summary>Reads into <paramref name="p"/>; at the end the error is <see cref="EOF"/>.</summary>
        (long n, error? err) Read(Slice<byte> p);
    }

    /// <summary>Writes bytes.</summary>
    [GoType("io.Writer")]
    public interface Writer
    {
        /// <summary>Writes <paramref name="p"/>; fewer bytes written than given come with an error.</summary>
        (long n, error? err) Write(Slice<byte> p);
    }

    /// <summary>Can be closed.</summary>
    [GoType("io.Closer")]
    public interface Closer
    {
        /// <summary>Closes.</summary>
        error? Close();
    }

    /// <summary>Has a position.</summary>
    [GoType("io.Seeker")]
    public interface Seeker
    {
        /// <summary>Moves to <paramref name="offset"/> from the start, the position or the end; returns the new position.</summary>
        (long, error?) Seek(long offset, long whence);
    }

    /// <summary>Reader and Writer.</summary>
    [GoType("io.ReadWriter")]
    public interface ReadWriter : Reader, Writer;

    /// <summary>Reader and Closer.</summary>
    [GoType("io.ReadCloser")]
    public interface ReadCloser : Reader, Closer;

    /// <summary>Writer and Closer.</summary>
    [GoType("io.WriteCloser")]
    public interface WriteCloser : Writer, Closer;

    /// <summary>Reader, Writer and Closer.</summary>
    [GoType("io.ReadWriteCloser")]
    public interface ReadWriteCloser : ReadWriter, ReadCloser, WriteCloser;

    /// <summary>Reader and Seeker.</summary>
    [GoType("io.ReadSeeker")]
    public interface ReadSeeker : Reader, Seeker;

    /// <summary>Reader, Seeker and Closer.</summary>
    [GoType("io.ReadSeekCloser")]
    public interface ReadSeekCloser : ReadSeeker, ReadCloser;

    /// <summary>Writer and Seeker.</summary>
    [GoType("io.WriteSeeker")]
    public interface WriteSeeker : Writer, Seeker;

    /// <summary>Reader, Writer and Seeker.</summary>
    [GoType("io.ReadWriteSeeker")]
    public interface ReadWriteSeeker : ReadWriter, ReadSeeker, WriteSeeker;

    /// <summary>Fills itself from a reader.</summary>
    [GoType("io.ReaderFrom")]
    public interface ReaderFrom
    {
        /// <summary>Reads until the end of <paramref name="r"/>.</summary>
        (long n, error? err) ReadFrom(Reader r);
    }

    /// <summary>Empties itself into a writer.</summary>
    [GoType("io.WriterTo")]
    public interface WriterTo
    {
        /// <summary>Writes all it has to <paramref name="w"/>.</summary>
        (long n, error? err) WriteTo(Writer w);
    }

    /// <summary>Reads at a place.</summary>
    [GoType("io.ReaderAt")]
    public interface ReaderAt
    {
        /// <summary>Fills <paramref name="p"/> from byte <paramref name="off"/> on, or returns an error.</summary>
        (long n, error? err) ReadAt(Slice<byte> p, long off);
    }

    /// <summary>Writes at a place.</summary>
    [GoType("io.WriterAt")]
    public interface WriterAt
    {
        /// <summary>Writes <paramref name="p"/> from byte <paramref name="off"/> on.</summary>
        (long n, error? err) WriteAt(Slice<byte> p, long off);
    }

    /// <summary>Reads a byte at a time.</summary>
    [GoType("io.ByteReader")]
    public interface ByteReader
    {
        /// <summary>The next byte.</summary>
        (byte, error?) ReadByte();
    }

    /// <summary>A ByteReader that can step back.</summary>
    [GoType("io.ByteScanner")]
    public interface ByteScanner : ByteReader
    {
        /// <summary>Gives the last byte back.</summary>
        error? UnreadByte();
    }

    /// <summary>Writes a byte at a time.</summary>
    [GoType("io.ByteWriter")]
    public interface ByteWriter
    {
        /// <summary>Writes one byte.</summary>
        error? WriteByte(byte c);
    }

    /// <summary>Reads a rune at a time.</summary>
    [GoType("io.RuneReader")]
    public interface RuneReader
    {
        /// <summary>The next rune and its width in bytes.</summary>
        (int r, long size, error? err) ReadRune();
    }

    /// <summary>A RuneReader that can step back.</summary>
    [GoType("io.RuneScanner")]
    public interface RuneScanner : RuneReader
    {
        /// <summary>Gives the last rune back.</summary>
        error? UnreadRune();
    }

    /// <summary>Writes strings without a copy.</summary>
    [GoType("io.StringWriter")]
    public interface StringWriter
    {
        /// <summary>Writes the bytes of <paramref name="s"/>.</summary>
        (long n, error? err) WriteString(GoString s);
    }
}
