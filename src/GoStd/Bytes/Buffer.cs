// bytes.Buffer: bytes written at the end and read from the start. Capacities grow as Go's do.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bytes
{
    private const long SmallBufferSize = 64;

    // What the last operation read: nothing that can be given back, bytes, or a rune of so many bytes.
    private const sbyte NothingRead = 0;
    private const sbyte BytesRead = -1;

    /// <summary>The least room ReadFrom makes before each read.</summary>
    public const long MinRead = 512;

    /// <summary>"bytes.Buffer: too large": the panic of a buffer that cannot grow.</summary>
    public static error ErrTooLarge = errors.New("bytes.Buffer: too large");

    private static readonly error ErrNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read");
    private static readonly error ErrUnreadByte =
        errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read");

    /// <summary>A buffer of buf's bytes, which it owns from now on.</summary>
    public static BufferPtr NewBuffer(Slice<byte> buf) => new BufferPtr(new Buffer(buf));

    /// <summary>A buffer of a copy of s.</summary>
    public static BufferPtr NewBufferString(GoString s) => NewBuffer((Slice<byte>)s);

    /// <summary>A buffer of bytes; the zero value is empty and ready. Go: bytes/buffer.go</summary>
    [GoType("bytes.Buffer")]
    [MethodPtr(typeof(BufferPtr))]
    public struct Buffer
    {
        [GoName("buf")] private Slice<byte> _buf;
        [GoName("off")] private long _off;
        [GoName("lastRead"), GoType("bytes.readOp", Underlying = "int8")] private sbyte _lastRead;

        internal Buffer(Slice<byte> buf) => _buf = buf;

        /// <summary>The unread bytes, valid until the next change.</summary>
        public readonly Slice<byte> Bytes() => _buf.Slice(_off);

        /// <summary>An empty slice over the free room at the end.</summary>
        public readonly Slice<byte> AvailableBuffer() => _buf.Slice(_buf.Length);

        /// <summary>The unread bytes as a string.</summary>
        public readonly GoString String() => (GoString)_buf.Slice(_off);

        /// <summary>The unread bytes as a string; <c>&lt;nil&gt;</c> of nil.</summary>
        public static GoString String(Ptr<Buffer>? buffer) => buffer?.Self is null ? "<nil>" : buffer.Value.String();

        /// <summary>The next n bytes without reading them; <c>EOF</c> if there are fewer.</summary>
        public readonly (Slice<byte>, error?) Peek(long n) =>
            Len() < n ? (_buf.Slice(_off), io.EOF) : (_buf.Slice(_off, _off + n), null);

        /// <summary>Number of unread bytes.</summary>
        public readonly long Len() => _buf.Length - _off;

        /// <summary>Capacity of the underlying slice.</summary>
        public readonly long Cap() => _buf.Capacity;

        /// <summary>Number of bytes that fit without growing.</summary>
        public readonly long Available() => _buf.Capacity - _buf.Length;

        /// <summary>Drops all but the first n unread bytes; panics <c>bytes.Buffer: truncation out of range</c>.</summary>
        public void Truncate(long n)
        {
            if (n == 0)
            {
                Reset();
                return;
            }
            _lastRead = NothingRead;
            if (n < 0 || n > Len())
                throw Panics.Text("bytes.Buffer: truncation out of range");
            _buf = _buf.Slice(0, _off + n);
        }

        /// <summary>Empties the buffer and keeps its room.</summary>
        public void Reset()
        {
            _buf = _buf.Slice(0, 0);
            _off = 0;
            _lastRead = NothingRead;
        }

        /// <summary>Makes room for n more bytes; panics <c>bytes.Buffer.Grow: negative count</c>.</summary>
        public void Grow(long n)
        {
            if (n < 0)
                throw Panics.Text("bytes.Buffer.Grow: negative count");
            var length = MakeRoom(n);
            _buf = _buf.Slice(0, length);
        }

        /// <summary>Appends p; the error is always nil.</summary>
        public (long n, error? err) Write(Slice<byte> p)
        {
            _lastRead = NothingRead;
            var at = Extend(p.Length);
            return (copy(_buf.Slice(at), p), null);
        }

        /// <summary>Appends s; the error is always nil.</summary>
        public (long n, error? err) WriteString(GoString s)
        {
            _lastRead = NothingRead;
            var at = Extend(s.Length);
            return (copy(_buf.Slice(at), s), null);
        }

        /// <summary>Appends a byte; the error is always nil.</summary>
        public error? WriteByte(byte c)
        {
            _lastRead = NothingRead;
            var at = Extend(1);
            _buf[at] = c;
            return null;
        }

        /// <summary>Appends a rune's encoding and returns its length; the error is always nil.</summary>
        public (long n, error? err) WriteRune(int r)
        {
            if ((uint)r < 0x80)
            {
                WriteByte((byte)r);
                return (1, null);
            }
            _lastRead = NothingRead;
            var at = Extend(4);
            _buf = utf8.AppendRune(_buf.Slice(0, at), r);
            return (_buf.Length - at, null);
        }

        /// <summary>Appends what r has until its end; panics with an error if r returns a negative count.</summary>
        public (long n, error? err) ReadFrom(io.Reader r)
        {
            _lastRead = NothingRead;
            var total = 0L;
            while (true)
            {
                var at = MakeRoom(MinRead);
                _buf = _buf.Slice(0, at);
                var (n, err) = r.Read(_buf.Slice(at, _buf.Capacity));
                if (n < 0)
                    throw new GoPanic(ErrNegativeRead);
                _buf = _buf.Slice(0, at + n);
                total += n;
                if (err is not null)
                    return (total, err == io.EOF ? null : err);
            }
        }

        /// <summary>Writes the unread bytes to w; panics <c>bytes.Buffer.WriteTo: invalid Write count</c>.</summary>
        public (long n, error? err) WriteTo(io.Writer w)
        {
            _lastRead = NothingRead;
            var written = 0L;
            var rest = Len();
            if (rest > 0)
            {
                (written, var err) = w.Write(_buf.Slice(_off));
                if (written > rest)
                    throw Panics.Text("bytes.Buffer.WriteTo: invalid Write count");
                _off += written;
                if (err is not null)
                    return (written, err);
                if (written != rest)
                    return (written, io.ErrShortWrite);
            }
            Reset();
            return (written, null);
        }

        /// <summary>Reads into p; <c>EOF</c> if there is nothing and p is not empty.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            _lastRead = NothingRead;
            if (Len() <= 0)
            {
                Reset();
                return (0, p.Length == 0 ? null : io.EOF);
            }
            var n = copy(p, _buf.Slice(_off));
            _off += n;
            if (n > 0)
                _lastRead = BytesRead;
            return (n, null);
        }

        /// <summary>The next n bytes, fewer if there are not so many; valid until the next change.</summary>
        public Slice<byte> Next(long n)
        {
            _lastRead = NothingRead;
            n = Math.Min(n, Len());
            var data = _buf.Slice(_off, _off + n);
            _off += n;
            if (n > 0)
                _lastRead = BytesRead;
            return data;
        }

        /// <summary>The next byte; <c>EOF</c> if there is none.</summary>
        public (byte, error?) ReadByte()
        {
            if (Len() <= 0)
            {
                Reset();
                return (0, io.EOF);
            }
            _lastRead = BytesRead;
            return (_buf[_off++], null);
        }

        /// <summary>The next rune and its width; <c>EOF</c> if there is none.</summary>
        public (int r, long size, error? err) ReadRune()
        {
            if (Len() <= 0)
            {
                Reset();
                return (0, 0, io.EOF);
            }
            var rune = Utf8.Decode(_buf.Slice(_off).Span, out var width);
            _off += width;
            _lastRead = (sbyte)width;
            return (rune, width, null);
        }

        /// <summary>Gives the rune just read back; an error if the last operation was another.</summary>
        public error? UnreadRune()
        {
            if (_lastRead <= NothingRead)
                return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune");
            if (_off >= _lastRead)
                _off -= _lastRead;
            _lastRead = NothingRead;
            return null;
        }

        /// <summary>Gives the last byte read back; an error if the last operation read nothing.</summary>
        public error? UnreadByte()
        {
            if (_lastRead == NothingRead)
                return ErrUnreadByte;
            _lastRead = NothingRead;
            if (_off > 0)
                _off--;
            return null;
        }

        /// <summary>A copy of the bytes up to and with delim; <c>EOF</c> if it is not found.</summary>
        public (Slice<byte> line, error? err) ReadBytes(byte delim)
        {
            var (line, err) = ReadSlice(delim);
            return (append(default(Slice<byte>), (ReadOnlySpan<byte>)line.Span), err);
        }

        /// <summary>The bytes up to and with delim as a string; <c>EOF</c> if it is not found.</summary>
        public (GoString line, error? err) ReadString(byte delim)
        {
            var (line, err) = ReadSlice(delim);
            return ((GoString)line, err);
        }

        /// <summary>The text, for debugging and C#'s string interpolation.</summary>
        public override readonly string ToString() => String().ToString();

        private (Slice<byte> line, error? err) ReadSlice(byte delim)
        {
            var i = _buf.Slice(_off).Span.IndexOf(delim);
            var end = i < 0 ? _buf.Length : _off + i + 1;
            var line = _buf.Slice(_off, end);
            _off = end;
            _lastRead = BytesRead;
            return (line, i < 0 ? io.EOF : null);
        }

        // Makes the buffer n bytes longer and returns where they begin.
        private long Extend(long n)
        {
            if (n > _buf.Capacity - _buf.Length)
                return MakeRoom(n);
            _buf = _buf.Slice(0, _buf.Length + n);
            return _buf.Length - n;
        }

        // The same, and drops what has been read if the buffer is empty or if that makes room.
        private long MakeRoom(long n)
        {
            var unread = Len();
            if (unread == 0 && _off != 0)
                Reset();
            if (n <= _buf.Capacity - _buf.Length)
                return Extend(n);
            if (_buf.IsNil && n <= SmallBufferSize)
            {
                _buf = new Slice<byte>(n, SmallBufferSize);
                return 0;
            }
            var capacity = _buf.Capacity;
            if (n <= capacity / 2 - unread)
            {
                copy(_buf, _buf.Slice(_off));
            }
            else
            {
                var wanted = Math.Max(unread + _off + n, 2 * (capacity - _off));
                if (wanted > Array.MaxLength)
                    throw new GoPanic(ErrTooLarge);
                var grown = default(Slice<byte>).Grow(wanted);
                copy(grown, _buf.Slice(_off));
                _buf = grown;
            }
            _off = 0;
            _buf = _buf.Slice(0, unread + n);
            return unread;
        }
    }

    /// <summary>A pointer to a <see cref="Buffer"/>.</summary>
    public sealed class BufferPtr : MethodPtr<Buffer>, io.ReadWriter, io.ReaderFrom, io.WriterTo, io.ByteScanner, io.RuneScanner,
        io.ByteWriter, io.StringWriter, fmt.Stringer
    {
        public BufferPtr()
        {
        }

        public BufferPtr(Buffer value) : base(value)
        {
        }

        public GoString String() => Buffer.String(this);

        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);

        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        public (long n, error? err) ReadFrom(io.Reader r) => Value.ReadFrom(r);

        public (long n, error? err) WriteTo(io.Writer w) => Value.WriteTo(w);

        public (byte, error?) ReadByte() => Value.ReadByte();

        public error? UnreadByte() => Value.UnreadByte();

        public (int r, long size, error? err) ReadRune() => Value.ReadRune();

        public error? UnreadRune() => Value.UnreadRune();

        public error? WriteByte(byte c) => Value.WriteByte(c);

        public (long n, error? err) WriteString(GoString s) => Value.WriteString(s);
    }
}
