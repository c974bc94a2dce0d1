// bufio.Writer and bufio.ReadWriter: buffered output whose first error sticks.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bufio
{
    /// <summary>A writer with a buffer of 4096 bytes.</summary>
    public static Writer NewWriter(io.Writer w) => NewWriterSize(w, DefaultBufferSize);

    /// <summary>A writer with a buffer of at least <paramref name="size"/> bytes; <paramref name="w"/> itself if it is one.</summary>
    public static Writer NewWriterSize(io.Writer w, long size) =>
        w is Writer same && same.Size() >= size ? same : new Writer(w, size <= 0 ? DefaultBufferSize : size);

    /// <summary>Buffered output; Flush writes what is left. Stands for Go's *bufio.Writer; not safe for concurrent use.</summary>
    [GoType("*bufio.Writer")]
    public sealed class Writer : io.Writer, io.StringWriter, io.ByteWriter, io.ReaderFrom
    {
        private Slice<byte> _buffer;
        private io.Writer _target;
        private long _used;
        private error? _failure;

        internal Writer(io.Writer target, long size)
        {
            _target = target;
            _buffer = new Slice<byte>(size);
        }

        /// <summary>The buffer's size in bytes.</summary>
        public long Size() => _buffer.Length;

        /// <summary>Bytes that can be written before the buffer is full.</summary>
        public long Available() => _buffer.Length - _used;

        /// <summary>Bytes in the buffer.</summary>
        public long Buffered() => _used;

        /// <summary>The unused part of the buffer, empty, to append to and then write.</summary>
        public Slice<byte> AvailableBuffer() => _buffer.Slice(_used, _used, _buffer.Length);

        /// <summary>Forgets everything and writes to <paramref name="w"/>.</summary>
        public void Reset(io.Writer w)
        {
            if (ReferenceEquals(this, w))
                return;
            (_target, _used, _failure) = (w, 0, null);
        }

        /// <summary>Writes what is in the buffer.</summary>
        public error? Flush()
        {
            if (_failure != null || _used == 0)
                return _failure;
            var (n, err) = _target.Write(_buffer.Slice(0, _used));
            if (n < _used && err == null)
                err = io.ErrShortWrite;
            if (err == null)
            {
                _used = 0;
                return null;
            }
            if (n > 0 && n < _used)
                copy(_buffer, _buffer.Slice(n, _used));
            _used -= n;
            return _failure = err;
        }

        /// <summary>Writes <paramref name="p"/>; fewer bytes written come with an error.</summary>
        public (long n, error? err) Write(Slice<byte> p)
        {
            long total = 0;
            while (p.Length > Available() && _failure == null)
            {
                long n;
                if (_used == 0)
                    // A large write goes past the empty buffer.
                    (n, _failure) = _target.Write(p);
                else
                    n = Fill(p.Span);
                total += n;
                p = p.Slice(n);
            }
            if (_failure != null)
                return (total, _failure);
            total += Store(p.Span);
            return (total, null);
        }

        /// <summary>Writes the bytes of <paramref name="s"/>.</summary>
        public (long n, error? err) WriteString(GoString s)
        {
            long total = 0;
            while (s.Length > Available() && _failure == null)
            {
                long n;
                if (_used == 0 && _target is io.StringWriter direct)
                    (n, _failure) = direct.WriteString(s);
                else
                    n = Fill(s.Span);
                total += n;
                s = s.Slice(n);
            }
            if (_failure != null)
                return (total, _failure);
            total += Store(s.Span);
            return (total, null);
        }

        /// <summary>Fills the buffer up and flushes it.</summary>
        private long Fill(ReadOnlySpan<byte> bytes)
        {
            var n = Store(bytes[..(int)Math.Min(bytes.Length, Available())]);
            Flush();
            return n;
        }

        private long Store(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(_buffer.Span[(int)_used..]);
            _used += bytes.Length;
            return bytes.Length;
        }

        /// <summary>Writes one byte.</summary>
        public error? WriteByte(byte c)
        {
            if (_failure != null)
                return _failure;
            if (Available() <= 0 && Flush() != null)
                return _failure;
            _buffer[_used++] = c;
            return null;
        }

        /// <summary>Writes a rune as UTF-8 and returns its width.</summary>
        public (long size, error? err) WriteRune(int r)
        {
            Span<byte> encoded = stackalloc byte[4];
            var size = Utf8.Encode(encoded, r);
            if (size == 1)
                return WriteByte(encoded[0]) is { } err ? (0, err) : (1, null);
            if (_failure != null)
                return (0, _failure);
            if (Available() < 4)
            {
                if (Flush() != null)
                    return (0, _failure);
                if (Available() < 4)
                    return WriteString(GoString.FromBytes(encoded[..size]));
            }
            return (Store(encoded[..size]), null);
        }

        /// <summary>Copies everything from <paramref name="r"/>, by the target's ReadFrom if the buffer is empty and there is
        /// one.</summary>
        public (long n, error? err) ReadFrom(io.Reader r)
        {
            if (_failure != null)
                return (0, _failure);
            long total = 0;
            error? err;
            do
            {
                if (Available() == 0 && Flush() is { } flushError)
                    return (total, flushError);
                if (_target is io.ReaderFrom direct && _used == 0)
                {
                    (var count, err) = direct.ReadFrom(r);
                    _failure = err;
                    return (total + count, err);
                }
                long n = 0;
                err = null;
                for (var empty = 0; n == 0 && err == null; empty++)
                {
                    if (empty == MaxEmptyReads)
                        return (total, io.ErrNoProgress);
                    (n, err) = r.Read(_buffer.Slice(_used, _buffer.Length));
                }
                _used += n;
                total += n;
            }
            while (err == null);
            if (err != io.EOF)
                return (total, err);
            return (total, Available() == 0 ? Flush() : null);
        }
    }

    /// <summary>A reader and a writer together.</summary>
    public static ReadWriter NewReadWriter(Reader r, Writer w) => new() { Reader = r, Writer = w };

    /// <summary>A buffered reader and writer in one. Stands for Go's *bufio.ReadWriter.</summary>
    [GoType("*bufio.ReadWriter")]
    public sealed class ReadWriter
        : io.ReadWriter, io.ByteScanner, io.RuneScanner, io.StringWriter, io.ByteWriter, io.WriterTo, io.ReaderFrom
    {
        /// <summary>The reader.</summary>
        public Reader? Reader;

        /// <summary>The writer.</summary>
        public Writer? Writer;

        /// <inheritdoc cref="Reader.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => Reader!.Read(p);

        /// <inheritdoc cref="Reader.ReadByte"/>
        public (byte, error?) ReadByte() => Reader!.ReadByte();

        /// <inheritdoc cref="Reader.UnreadByte"/>
        public error? UnreadByte() => Reader!.UnreadByte();

        /// <inheritdoc cref="Reader.ReadRune"/>
        public (int r, long size, error? err) ReadRune() => Reader!.ReadRune();

        /// <inheritdoc cref="Reader.UnreadRune"/>
        public error? UnreadRune() => Reader!.UnreadRune();

        /// <inheritdoc cref="Reader.ReadString"/>
        public (GoString, error?) ReadString(byte delim) => Reader!.ReadString(delim);

        /// <inheritdoc cref="Reader.ReadBytes"/>
        public (Slice<byte>, error?) ReadBytes(byte delim) => Reader!.ReadBytes(delim);

        /// <inheritdoc cref="Reader.ReadSlice"/>
        public (Slice<byte> line, error? err) ReadSlice(byte delim) => Reader!.ReadSlice(delim);

        /// <inheritdoc cref="Reader.ReadLine"/>
        public (Slice<byte> line, bool isPrefix, error? err) ReadLine() => Reader!.ReadLine();

        /// <inheritdoc cref="Reader.Peek"/>
        public (Slice<byte>, error?) Peek(long n) => Reader!.Peek(n);

        /// <inheritdoc cref="Reader.Discard"/>
        public (long discarded, error? err) Discard(long n) => Reader!.Discard(n);

        /// <inheritdoc cref="Reader.WriteTo"/>
        public (long n, error? err) WriteTo(io.Writer w) => Reader!.WriteTo(w);

        /// <inheritdoc cref="Writer.Write"/>
        public (long n, error? err) Write(Slice<byte> p) => Writer!.Write(p);

        /// <inheritdoc cref="Writer.WriteString"/>
        public (long n, error? err) WriteString(GoString s) => Writer!.WriteString(s);

        /// <inheritdoc cref="Writer.WriteByte"/>
        public error? WriteByte(byte c) => Writer!.WriteByte(c);

        /// <inheritdoc cref="Writer.WriteRune"/>
        public (long size, error? err) WriteRune(int r) => Writer!.WriteRune(r);

        /// <inheritdoc cref="Writer.ReadFrom"/>
        public (long n, error? err) ReadFrom(io.Reader r) => Writer!.ReadFrom(r);

        /// <inheritdoc cref="Writer.Flush"/>
        public error? Flush() => Writer!.Flush();

        /// <inheritdoc cref="Writer.Available"/>
        public long Available() => Writer!.Available();

        /// <inheritdoc cref="Writer.AvailableBuffer"/>
        public Slice<byte> AvailableBuffer() => Writer!.AvailableBuffer();
    }
}
