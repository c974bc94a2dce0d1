// strings.Reader.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>A reader over s.</summary>
    public static ReaderPtr NewReader(GoString s) => new(new Reader(s));

    /// <summary>Reads from a string; the zero value reads from an empty one. Go: strings/reader.go</summary>
    [GoType("strings.Reader")]
    [MethodPtr(typeof(ReaderPtr))]
    public struct Reader : IEquatable<Reader>
    {
        [GoName("s")] private GoString _s;
        [GoName("i"), GoType("int64")] private long _position;

        // Where the rune read last began, or -1 if the last operation was not ReadRune.
        [GoName("prevRune")] private long _runeStart;

        internal Reader(GoString s)
        {
            _s = s;
            _runeStart = ByteReader.NoRune;
        }

        private readonly ByteReader Bytes => new(_s.Span, "strings", "string");

        /// <summary>Number of bytes not yet read.</summary>
        public readonly long Len() => Math.Max(0, _s.Length - _position);

        /// <summary>Number of bytes in all.</summary>
        public readonly long Size() => _s.Length;

        /// <summary>Reads into b; <c>EOF</c> at the end.</summary>
        public (long n, error? err) Read(Slice<byte> b) => Bytes.Read(b, ref _position, ref _runeStart);

        /// <summary>Reads at an offset; <c>EOF</c> if b is not filled, an error for a negative offset.</summary>
        public readonly (long n, error? err) ReadAt(Slice<byte> b, long off) => Bytes.ReadAt(b, off);

        /// <summary>The next byte; <c>EOF</c> at the end.</summary>
        public (byte, error?) ReadByte() => Bytes.ReadByte(ref _position, ref _runeStart);

        /// <summary>Steps back a byte; an error at the beginning.</summary>
        public error? UnreadByte() => Bytes.UnreadByte(ref _position, ref _runeStart);

        /// <summary>The next rune and its width; <c>EOF</c> at the end.</summary>
        public (int r, long size, error? err) ReadRune() => Bytes.ReadRune(ref _position, ref _runeStart);

        /// <summary>Steps back the rune just read; an error if the last operation was another.</summary>
        public error? UnreadRune() => Bytes.UnreadRune(ref _position, ref _runeStart);

        /// <summary>Moves the position relative to the start (0), the position (1) or the end (2); an error if it would be
        /// negative.</summary>
        public (long, error?) Seek(long offset, long whence) => Bytes.Seek(offset, whence, ref _position, ref _runeStart);

        /// <summary>Starts anew with another string.</summary>
        public void Reset(GoString s) => this = new Reader(s);

        /// <summary>Writes the rest to w. Panics <c>strings.Reader.WriteTo: invalid WriteString count</c>.</summary>
        public (long n, error? err) WriteTo(io.Writer w)
        {
            _runeStart = ByteReader.NoRune;
            if (_position >= _s.Length)
                return (0, null);
            var rest = _s.Slice(_position);
            var (n, err) = io.WriteString(w, rest);
            if (n > rest.Length)
                throw Panics.Text("strings.Reader.WriteTo: invalid WriteString count");
            _position += n;
            if (n != rest.Length && err is null)
                err = io.ErrShortWrite;
            return (n, err);
        }

        /// <inheritdoc/>
        public readonly bool Equals(Reader other) => _s == other._s && _position == other._position && _runeStart == other._runeStart;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Reader other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(_s, _position, _runeStart);
    }

    /// <summary>A pointer to a <see cref="Reader"/>.</summary>
    public sealed class ReaderPtr : MethodPtr<Reader>, io.ReadSeeker, io.ReaderAt, io.ByteScanner, io.RuneScanner, io.WriterTo
    {
        /// <summary>A pointer to a new zero value.</summary>
        public ReaderPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public ReaderPtr(Reader value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> b) => Value.Read(b);

        /// <inheritdoc/>
        public (long n, error? err) ReadAt(Slice<byte> b, long off) => Value.ReadAt(b, off);

        /// <inheritdoc/>
        public (byte, error?) ReadByte() => Value.ReadByte();

        /// <inheritdoc/>
        public error? UnreadByte() => Value.UnreadByte();

        /// <inheritdoc/>
        public (int r, long size, error? err) ReadRune() => Value.ReadRune();

        /// <inheritdoc/>
        public error? UnreadRune() => Value.UnreadRune();

        /// <inheritdoc/>
        public (long, error?) Seek(long offset, long whence) => Value.Seek(offset, whence);

        /// <inheritdoc/>
        public (long n, error? err) WriteTo(io.Writer w) => Value.WriteTo(w);
    }
}

/// <summary>The methods of pointers to a <see cref="strings.Reader"/>.</summary>
public static class StringsReaderExtensions
{
    extension(Ptr<strings.Reader> r)
    {
        /// <inheritdoc cref="strings.Reader.Len"/>
        public long Len() => Of(r).Len();

        /// <inheritdoc cref="strings.Reader.Size"/>
        public long Size() => Of(r).Size();

        /// <inheritdoc cref="strings.Reader.Read"/>
        public (long n, error? err) Read(Slice<byte> b) => Of(r).Read(b);

        /// <inheritdoc cref="strings.Reader.ReadAt"/>
        public (long n, error? err) ReadAt(Slice<byte> b, long off) => Of(r).ReadAt(b, off);

        /// <inheritdoc cref="strings.Reader.ReadByte"/>
        public (byte, error?) ReadByte() => Of(r).ReadByte();

        /// <inheritdoc cref="strings.Reader.UnreadByte"/>
        public error? UnreadByte() => Of(r).UnreadByte();

        /// <inheritdoc cref="strings.Reader.ReadRune"/>
        public (int r, long size, error? err) ReadRune() => Of(r).ReadRune();

        /// <inheritdoc cref="strings.Reader.UnreadRune"/>
        public error? UnreadRune() => Of(r).UnreadRune();

        /// <inheritdoc cref="strings.Reader.Seek"/>
        public (long, error?) Seek(long offset, long whence) => Of(r).Seek(offset, whence);

        /// <inheritdoc cref="strings.Reader.Reset"/>
        public void Reset(GoString s) => Of(r).Reset(s);

        /// <inheritdoc cref="strings.Reader.WriteTo"/>
        public (long n, error? err) WriteTo(io.Writer w) => Of(r).WriteTo(w);
    }

    // Most pointers are of the class that NewReader makes, of which the variable is found without a virtual call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref strings.Reader Of(Ptr<strings.Reader> r)
    {
        if (r is strings.ReaderPtr own)
            return ref own.Value;
        return ref r.Value;
    }
}
