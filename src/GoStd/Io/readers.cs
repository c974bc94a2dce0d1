// io's readers and writers made of others: limited, section, offset, tee, multi, and closers that do nothing.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class io
{
    /// <summary>Reads from <paramref name="r"/> but ends after <paramref name="n"/> bytes.</summary>
    public static Reader LimitReader(Reader r, long n) => new LimitedReader { R = r, N = n };

    /// <summary>A reader that ends after N bytes. Stands for Go's *io.LimitedReader.</summary>
    [GoType("*io.LimitedReader")]
    public sealed class LimitedReader : Reader
    {
        /// <summary>The reader behind.</summary>
        public Reader? R;

        /// <summary>Bytes left.</summary>
        public long N;

        /// <inheritdoc/>
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
    }

    /// <summary>A part of <paramref name="r"/>: <paramref name="n"/> bytes from <paramref name="off"/> on.</summary>
    public static SectionReader NewSectionReader(ReaderAt r, long off, long n) => new(r, off, n);

    /// <summary>Reads a part of a ReaderAt. Stands for Go's *io.SectionReader.</summary>
    [GoType("*io.SectionReader")]
    public sealed class SectionReader : ReadSeeker, ReaderAt
    {
        private readonly ReaderAt _source;
        private readonly long _start;
        private readonly long _end;
        private readonly long _size;
        private long _position;

        internal SectionReader(ReaderAt source, long start, long size)
        {
            _source = source;
            _start = _position = start;
            _size = size;
            _end = start <= long.MaxValue - size ? start + size : long.MaxValue;
        }

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (_position >= _end)
                return (0, EOF);
            if (p.Length > _end - _position)
                p = p.Slice(0, _end - _position);
            var (n, err) = _source.ReadAt(p, _position);
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

        /// <inheritdoc/>
        public (long n, error? err) ReadAt(Slice<byte> p, long off)
        {
            if (off < 0 || off >= Size())
                return (0, EOF);
            off += _start;
            if (p.Length <= _end - off)
                return _source.ReadAt(p, off);
            var (n, err) = _source.ReadAt(p.Slice(0, _end - off), off);
            return (n, err ?? EOF);
        }

        /// <summary>The section's length in bytes.</summary>
        public long Size() => _end - _start;

        /// <summary>What the section was made of.</summary>
        public (ReaderAt r, long off, long n) Outer() => (_source, _start, _size);
    }

    /// <summary>Writes to <paramref name="w"/> from byte <paramref name="off"/> on.</summary>
    public static OffsetWriter NewOffsetWriter(WriterAt w, long off) => new(w, off);

    /// <summary>Maps writes at an offset to writes further on. Stands for Go's *io.OffsetWriter.</summary>
    [GoType("*io.OffsetWriter")]
    public sealed class OffsetWriter : WriteSeeker, WriterAt
    {
        private readonly WriterAt _target;
        private readonly long _start;
        private long _position;

        internal OffsetWriter(WriterAt target, long start)
        {
            _target = target;
            _start = _position = start;
        }

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p)
        {
            var (n, err) = _target.WriteAt(p, _position);
            _position += n;
            return (n, err);
        }

        /// <inheritdoc/>
        public (long n, error? err) WriteAt(Slice<byte> p, long off) => off < 0 ? (0, ErrOffset) : _target.WriteAt(p, off + _start);

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
    public static ReadCloser NopCloser(Reader r) => r is WriterTo ? new nopCloserWriterTo(r) : new nopCloser(r);

    [GoType("io.nopCloser")]
    private class nopCloser(Reader source) : ReadCloser
    {
        protected Reader Source => source;

        public (long n, error? err) Read(Slice<byte> p) => source.Read(p);

        public error? Close() => null;
    }

    [GoType("io.nopCloserWriterTo")]
    private sealed class nopCloserWriterTo(Reader source) : nopCloser(source), WriterTo
    {
        public (long n, error? err) WriteTo(Writer w) => ((WriterTo)Source).WriteTo(w);
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
    private static readonly Reader EmptyReader = new LimitedReader();

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
