// io's readers and writers made of others: limited, section, offset, tee, multi, and closers that do nothing.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class io
{
    /// <summary>Reads from <paramref name="r"/> but ends after <paramref name="n"/> bytes.</summary>
    public static Reader LimitReader(Reader r, long n) => new LimitedReaderPtr(new() { R = r, N = n });

    /// <summary>Reads from R but ends after N bytes; pointers to it are readers.</summary>
    [GoType("io.LimitedReader")]
    [MethodPtr(typeof(LimitedReaderPtr))]
    public struct LimitedReader : IEquatable<LimitedReader>
    {
        /// <summary>The reader behind.</summary>
        public Reader? R;

        /// <summary>Bytes left.</summary>
        [GoType("int64")] public long N;

        /// <summary>Reads into p, no more than N bytes.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (N <= 0)
                return (0, EOF);
            if (p.Length > N)
                p = p.Slice(0, N);
            var (n, err) = R!.Read(p);
            N -= n;
            return (n, err);
        }

        /// <inheritdoc/>
        public readonly bool Equals(LimitedReader other) =>
            equal(R, other.R) && N == other.N;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is LimitedReader other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object?>.Hash(R), N);
    }

    /// <summary>A pointer to a <see cref="LimitedReader"/>.</summary>
    public sealed class LimitedReaderPtr : MethodPtr<LimitedReader>, Reader
    {
        /// <summary>A pointer to a new zero value.</summary>
        public LimitedReaderPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public LimitedReaderPtr(LimitedReader value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);
    }

    /// <summary>A part of <paramref name="r"/>: <paramref name="n"/> bytes from <paramref name="off"/> on.</summary>
    public static SectionReaderPtr NewSectionReader(ReaderAt r, long off, long n) => new(new SectionReader(r, off, n));

    /// <summary>Reads a part of a ReaderAt; pointers to it are readers.</summary>
    [GoType("io.SectionReader")]
    [MethodPtr(typeof(SectionReaderPtr))]
    public struct SectionReader : IEquatable<SectionReader>
    {
        [GoName("r")] private readonly ReaderAt? _source;
        [GoName("base"), GoType("int64")] private readonly long _start;
        [GoName("off"), GoType("int64")] private long _position;
        [GoName("limit"), GoType("int64")] private readonly long _end;
        [GoName("n"), GoType("int64")] private readonly long _size;

        internal SectionReader(ReaderAt source, long start, long size)
        {
            _source = source;
            _start = _position = start;
            _size = size;
            _end = start <= long.MaxValue - size ? start + size : long.MaxValue;
        }

        /// <summary>Reads on from the position in the section.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (_position >= _end)
                return (0, EOF);
            if (p.Length > _end - _position)
                p = p.Slice(0, _end - _position);
            var (n, err) = _source!.ReadAt(p, _position);
            _position += n;
            return (n, err);
        }

        /// <summary>Moves within the section; errors <c>Seek: invalid whence</c>, <c>Seek: invalid offset</c>.</summary>
        public (long, error?) Seek(long offset, long whence)
        {
            switch (whence)
            {
                case SeekStart: offset += _start; break;
                case SeekCurrent: offset += _position; break;
                case SeekEnd: offset += _end; break;
                default: return (0, ErrWhence);
            }
            if (offset < _start)
                return (0, ErrOffset);
            _position = offset;
            return (offset - _start, null);
        }

        /// <summary>Reads from the offset in the section.</summary>
        public readonly (long n, error? err) ReadAt(Slice<byte> p, long off)
        {
            if (off < 0 || off >= Size())
                return (0, EOF);
            off += _start;
            if (p.Length <= _end - off)
                return _source!.ReadAt(p, off);
            var (n, err) = _source!.ReadAt(p.Slice(0, _end - off), off);
            return (n, err ?? EOF);
        }

        /// <summary>The section's length in bytes.</summary>
        public readonly long Size() => _end - _start;

        /// <summary>What the section was made of.</summary>
        public readonly (ReaderAt r, long off, long n) Outer() => (_source!, _start, _size);

        /// <inheritdoc/>
        public readonly bool Equals(SectionReader other) =>
            equal(_source, other._source) && _start == other._start && _position == other._position && _end == other._end
                && _size == other._size;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is SectionReader other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object?>.Hash(_source), _start, _position, _end, _size);
    }

    /// <summary>A pointer to a <see cref="SectionReader"/>.</summary>
    public sealed class SectionReaderPtr : MethodPtr<SectionReader>, ReadSeeker, ReaderAt
    {
        /// <summary>A pointer to a new zero value.</summary>
        public SectionReaderPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public SectionReaderPtr(SectionReader value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);

        /// <inheritdoc/>
        public (long, error?) Seek(long offset, long whence) => Value.Seek(offset, whence);

        /// <inheritdoc/>
        public (long n, error? err) ReadAt(Slice<byte> p, long off) => Value.ReadAt(p, off);
    }

    /// <summary>Writes to <paramref name="w"/> from byte <paramref name="off"/> on.</summary>
    public static OffsetWriterPtr NewOffsetWriter(WriterAt w, long off) => new(new OffsetWriter(w, off));

    /// <summary>Maps writes at an offset to writes further on; pointers to it are writers.</summary>
    [GoType("io.OffsetWriter")]
    [MethodPtr(typeof(OffsetWriterPtr))]
    public struct OffsetWriter : IEquatable<OffsetWriter>
    {
        [GoName("w")] private readonly WriterAt? _target;
        [GoName("base"), GoType("int64")] private readonly long _start;
        [GoName("off"), GoType("int64")] private long _position;

        internal OffsetWriter(WriterAt target, long start)
        {
            _target = target;
            _start = _position = start;
        }

        /// <summary>Writes on from the position.</summary>
        public (long n, error? err) Write(Slice<byte> p)
        {
            var (n, err) = _target!.WriteAt(p, _position);
            _position += n;
            return (n, err);
        }

        /// <summary>Writes at the offset.</summary>
        public readonly (long n, error? err) WriteAt(Slice<byte> p, long off) =>
            off < 0 ? (0, ErrOffset) : _target!.WriteAt(p, off + _start);

        /// <summary>Moves the position; there is no end to seek from.</summary>
        public (long, error?) Seek(long offset, long whence)
        {
            switch (whence)
            {
                case SeekStart: offset += _start; break;
                case SeekCurrent: offset += _position; break;
                default: return (0, ErrWhence);
            }
            if (offset < _start)
                return (0, ErrOffset);
            _position = offset;
            return (offset - _start, null);
        }

        /// <inheritdoc/>
        public readonly bool Equals(OffsetWriter other) =>
            equal(_target, other._target) && _start == other._start && _position == other._position;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is OffsetWriter other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object?>.Hash(_target), _start, _position);
    }

    /// <summary>A pointer to a <see cref="OffsetWriter"/>.</summary>
    public sealed class OffsetWriterPtr : MethodPtr<OffsetWriter>, WriteSeeker, WriterAt
    {
        /// <summary>A pointer to a new zero value.</summary>
        public OffsetWriterPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public OffsetWriterPtr(OffsetWriter value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        /// <inheritdoc/>
        public (long n, error? err) WriteAt(Slice<byte> p, long off) => Value.WriteAt(p, off);

        /// <inheritdoc/>
        public (long, error?) Seek(long offset, long whence) => Value.Seek(offset, whence);
    }

    /// <summary>Reads from <paramref name="r"/> and writes what it read to <paramref name="w"/>.</summary>
    public static Reader TeeReader(Reader r, Writer w) => new teeReader(r, w);

    [GoType("*io.teeReader")]
    private sealed class teeReader(Reader source, Writer copy) : Reader
    {
        public (long n, error? err) Read(Slice<byte> p)
        {
            var (n, err) = source.Read(p);
            if (n > 0)
            {
                var (written, writeError) = copy.Write(p.Slice(0, n));
                if (writeError != null)
                    return (written, writeError);
            }
            return (n, err);
        }
    }

    /// <summary>Gives a reader a Close that does nothing.</summary>
    public static ReadCloser NopCloser(Reader r) =>
        r is WriterTo ? new nopCloserWriterTo { Reader = r } : new nopCloser { Reader = r };

    [GoType("io.nopCloser")]
    private struct nopCloser : ReadCloser
    {
        [Embedded] public Reader Reader;

        public readonly (long n, error? err) Read(Slice<byte> p) => Reader.Read(p);

        public readonly error? Close() => null;
    }

    [GoType("io.nopCloserWriterTo")]
    private struct nopCloserWriterTo : ReadCloser, WriterTo
    {
        [Embedded] public Reader Reader;

        public readonly (long n, error? err) Read(Slice<byte> p) => Reader.Read(p);

        public readonly error? Close() => null;

        public readonly (long n, error? err) WriteTo(Writer w) => ((WriterTo)Reader).WriteTo(w);
    }

    /// <summary>The readers one after another.</summary>
    public static Reader MultiReader(params ReadOnlySpan<Reader> readers) => new multiReader(readers.ToArray());

    /// <summary><c>io.MultiReader(readers...)</c></summary>
    public static Reader MultiReader(Slice<Reader> readers) => new multiReader(readers.Span.ToArray());

    [GoType("*io.multiReader")]
    private sealed class multiReader(Reader[] readers) : Reader, WriterTo
    {
        private int _current;

        public (long n, error? err) Read(Slice<byte> p)
        {
            while (_current < readers.Length)
            {
                var (n, err) = readers[_current].Read(p);
                if (err == EOF)
                {
                    readers[_current++] = EmptyReader;
                    if (n > 0)
                        return (n, _current < readers.Length ? null : EOF);
                    continue;
                }
                if (n > 0 || err != null)
                    return (n, err);
                return (0, null);
            }
            return (0, EOF);
        }

        public (long n, error? err) WriteTo(Writer w)
        {
            var buffer = new Slice<byte>(CopySize);
            long total = 0;
            for (; _current < readers.Length; _current++)
            {
                var (n, err) = CopyThrough(w, readers[_current], buffer);
                total += n;
                if (err != null)
                    return (total, err);
                readers[_current] = EmptyReader;
            }
            return (total, null);
        }
    }

    /// <summary>Stands in for a reader that is used up, so that it can be collected.</summary>
    private static readonly Reader EmptyReader = new LimitedReaderPtr();

    /// <summary>Writes everything to each of the writers; stops at the first error.</summary>
    public static Writer MultiWriter(params ReadOnlySpan<Writer> writers) => new multiWriter(writers.ToArray());

    /// <summary><c>io.MultiWriter(writers...)</c></summary>
    public static Writer MultiWriter(Slice<Writer> writers) => new multiWriter(writers.Span.ToArray());

    [GoType("*io.multiWriter")]
    private sealed class multiWriter(Writer[] writers) : Writer, StringWriter
    {
        public (long n, error? err) Write(Slice<byte> p)
        {
            foreach (var writer in writers)
            {
                var (n, err) = writer.Write(p);
                if (err != null)
                    return (n, err);
                if (n != p.Length)
                    return (n, ErrShortWrite);
            }
            return (p.Length, null);
        }

        public (long n, error? err) WriteString(GoString s)
        {
            foreach (var writer in writers)
            {
                var (n, err) = io.WriteString(writer, s);
                if (err != null)
                    return (n, err);
                if (n != s.Length)
                    return (n, ErrShortWrite);
            }
            return (s.Length, null);
        }
    }
}
