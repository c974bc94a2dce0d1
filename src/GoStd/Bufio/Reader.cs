// bufio.Reader: buffered reading with look-ahead, by bytes, runes, slices and lines.

using System.Runtime.CompilerServices;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package bufio: buffered input and output. Go: bufio/bufio.go, bufio/scan.go</summary>
public static partial class bufio
{
    private const int DefaultBufferSize = 4096;

    private const int MinReadBufferSize = 16;

    /// <summary>"bufio: invalid use of UnreadByte"</summary>
    public static error ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte");

    /// <summary>"bufio: invalid use of UnreadRune"</summary>
    public static error ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune");

    /// <summary>"bufio: buffer full"</summary>
    public static error ErrBufferFull = errors.New("bufio: buffer full");

    /// <summary>"bufio: negative count"</summary>
    public static error ErrNegativeCount = errors.New("bufio: negative count");

    /// <summary>A reader with a buffer of 4096 bytes.</summary>
    public static ReaderPtr NewReader(io.Reader rd) => NewReaderSize(rd, DefaultBufferSize);

    /// <summary>A reader with a buffer of at least <paramref name="size"/> bytes (never below 16); <paramref name="rd"/> itself if it is
    /// one.</summary>
    public static ReaderPtr NewReaderSize(io.Reader rd, long size) =>
        rd is ReaderPtr same && same.Value.Size() >= size ? same : new ReaderPtr(new Reader(rd, Math.Max(size, MinReadBufferSize)));

    /// <summary>Buffered input; not safe for concurrent use.</summary>
    [GoType("bufio.Reader")]
    [MethodPtr(typeof(ReaderPtr))]
    public struct Reader
    {
        [GoName("buf")] private Slice<byte> _buffer;
        [GoName("rd")] private io.Reader _source;
        [GoName("r")] private long _from;
        [GoName("w")] private long _to;
        [GoName("err")] private error? _failure;
        [GoName("lastByte")] private long _lastByte;
        [GoName("lastRuneSize")] private long _lastRuneSize;

        internal Reader(io.Reader source, long size)
        {
            _source = source;
            _buffer = new Slice<byte>(size);
            (_lastByte, _lastRuneSize) = (-1, -1);
        }

        /// <summary>The buffer's size in bytes.</summary>
        public readonly long Size() => _buffer.Length;

        /// <summary>Bytes that can be read from the buffer.</summary>
        public readonly long Buffered() => _to - _from;

        /// <summary>Forgets everything and reads from <paramref name="r"/>.</summary>
        public void Reset(io.Reader r)
        {
            if (r is ReaderPtr same && Unsafe.AreSame(ref this, ref same.Value))
                return;
            if (_buffer.IsNil)
                _buffer = new Slice<byte>((long)DefaultBufferSize);
            (_source, _from, _to, _failure, _lastByte, _lastRuneSize) = (r, 0, 0, null, -1, -1);
        }

        private error? TakeFailure()
        {
            var err = _failure;
            _failure = null;
            return err;
        }

        /// <summary>Reads more into the buffer; panics <c>bufio: reader returned negative count from Read</c>.</summary>
        private void Fill()
        {
            if (_from > 0)
            {
                copy(_buffer, _buffer.Slice(_from, _to));
                _to -= _from;
                _from = 0;
            }
            for (var i = 100; i > 0; i--)
            {
                var (n, err) = _source.Read(_buffer.Slice(_to, _buffer.Length));
                CheckCount(n);
                _to += n;
                if (err != null)
                {
                    _failure = err;
                    return;
                }
                if (n > 0)
                    return;
            }
            _failure = io.ErrNoProgress;
        }

        private static void CheckCount(long n)
        {
            if (n < 0)
                throw panic(errors.New("bufio: reader returned negative count from Read"));
        }

        /// <summary>The next <paramref name="n"/> bytes without taking them; ErrBufferFull if the buffer is smaller,
        /// ErrNegativeCount.</summary>
        public (Slice<byte>, error?) Peek(long n)
        {
            if (n < 0)
                return (default, ErrNegativeCount);
            (_lastByte, _lastRuneSize) = (-1, -1);
            while (_to - _from < n && _to - _from < _buffer.Length && _failure == null)
                Fill();
            if (n > _buffer.Length)
                return (_buffer.Slice(_from, _to), ErrBufferFull);
            error? err = null;
            var available = _to - _from;
            if (available < n)
            {
                n = available;
                err = TakeFailure() ?? ErrBufferFull;
            }
            return (_buffer.Slice(_from, _from + n), err);
        }

        /// <summary>Skips <paramref name="n"/> bytes; an error says why fewer were skipped.</summary>
        public (long discarded, error? err) Discard(long n)
        {
            if (n < 0)
                return (0, ErrNegativeCount);
            if (n == 0)
                return (0, null);
            (_lastByte, _lastRuneSize) = (-1, -1);
            var left = n;
            while (true)
            {
                var skip = Buffered();
                if (skip == 0)
                {
                    Fill();
                    skip = Buffered();
                }
                skip = Math.Min(skip, left);
                _from += skip;
                left -= skip;
                if (left == 0)
                    return (n, null);
                if (_failure != null)
                    return (n - left, TakeFailure());
            }
        }

        /// <summary>Reads what is buffered, or reads once from the source.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (p.Length == 0)
                return (0, Buffered() > 0 ? null : TakeFailure());
            if (_from == _to)
            {
                if (_failure != null)
                    return (0, TakeFailure());
                long count;
                if (p.Length >= _buffer.Length)
                {
                    (count, _failure) = _source.Read(p);
                    CheckCount(count);
                    if (count > 0)
                        (_lastByte, _lastRuneSize) = (p[count - 1], -1);
                    return (count, TakeFailure());
                }
                _from = _to = 0;
                (count, _failure) = _source.Read(_buffer);
                CheckCount(count);
                if (count == 0)
                    return (0, TakeFailure());
                _to += count;
            }
            var n = copy(p, _buffer.Slice(_from, _to));
            _from += n;
            (_lastByte, _lastRuneSize) = (_buffer[_from - 1], -1);
            return (n, null);
        }

        /// <summary>The next byte.</summary>
        public (byte, error?) ReadByte()
        {
            _lastRuneSize = -1;
            while (_from == _to)
            {
                if (_failure != null)
                    return (0, TakeFailure());
                Fill();
            }
            var c = _buffer[_from++];
            _lastByte = c;
            return (c, null);
        }

        /// <summary>Gives the last byte read back; ErrInvalidUnreadByte if the last operation was no read.</summary>
        public error? UnreadByte()
        {
            if (_lastByte < 0 || _from == 0 && _to > 0)
                return ErrInvalidUnreadByte;
            if (_from > 0)
                _from--;
            else
                _to = 1;
            _buffer[_from] = (byte)_lastByte;
            (_lastByte, _lastRuneSize) = (-1, -1);
            return null;
        }

        /// <summary>The next rune and its width; an invalid byte is U+FFFD of width 1.</summary>
        public (int r, long size, error? err) ReadRune()
        {
            while (_from + 4 > _to && !IsFullRune(_buffer.Slice(_from, _to).Span) && _failure == null && _to - _from < _buffer.Length)
                Fill();
            _lastRuneSize = -1;
            if (_from == _to)
                return (0, 0, TakeFailure());
            var rune = Utf8.Decode(_buffer.Slice(_from, _to).Span, out var size);
            _from += size;
            _lastByte = _buffer[_from - 1];
            _lastRuneSize = size;
            return (rune, size, null);
        }

        /// <summary>Gives the rune back that the last operation, a ReadRune, read; else ErrInvalidUnreadRune.</summary>
        public error? UnreadRune()
        {
            if (_lastRuneSize < 0 || _from < _lastRuneSize)
                return ErrInvalidUnreadRune;
            _from -= _lastRuneSize;
            (_lastByte, _lastRuneSize) = (-1, -1);
            return null;
        }

        /// <summary>Reads to the first <paramref name="delim"/>, a view of the buffer; ErrBufferFull if it does not fit.</summary>
        public (Slice<byte> line, error? err) ReadSlice(byte delim)
        {
            Slice<byte> line;
            error? err = null;
            long searched = 0;
            while (true)
            {
                var at = _buffer.Slice(_from + searched, _to).Span.IndexOf(delim);
                if (at >= 0)
                {
                    line = _buffer.Slice(_from, _from + searched + at + 1);
                    _from += line.Length;
                    break;
                }
                if (_failure != null)
                {
                    line = _buffer.Slice(_from, _to);
                    _from = _to;
                    err = TakeFailure();
                    break;
                }
                if (Buffered() >= _buffer.Length)
                {
                    _from = _to;
                    line = _buffer;
                    err = ErrBufferFull;
                    break;
                }
                searched = _to - _from;
                Fill();
            }
            if (line.Length > 0)
                (_lastByte, _lastRuneSize) = (line[line.Length - 1], -1);
            return (line, err);
        }

        /// <summary>Reads a line without its end; <c>isPrefix</c> says that it did not fit and goes on.</summary>
        public (Slice<byte> line, bool isPrefix, error? err) ReadLine()
        {
            var (line, err) = ReadSlice((byte)'\n');
            if (err == ErrBufferFull)
            {
                // A \r at the end may belong to a \n that comes next: it stays for the next call.
                if (line.Length > 0 && line[line.Length - 1] == '\r')
                {
                    if (_from == 0)
                        throw panic((GoString)"bufio: tried to rewind past start of buffer");
                    _from--;
                    line = line.Slice(0, line.Length - 1);
                }
                return (line, true, null);
            }
            if (line.Length == 0)
                return (err != null ? default : line, false, err);
            if (line[line.Length - 1] == '\n')
            {
                var drop = line.Length > 1 && line[line.Length - 2] == '\r' ? 2 : 1;
                line = line.Slice(0, line.Length - drop);
            }
            return (line, false, null);
        }

        /// <summary>Reads to the first <paramref name="delim"/>, that included; an error if the input ended before.</summary>
        public (Slice<byte>, error?) ReadBytes(byte delim)
        {
            var (part, err) = ReadSlice(delim);
            if (err != ErrBufferFull)
                return (new Slice<byte>(part.Span.ToArray()), err);
            var bytes = new ByteBuffer();
            bytes.Append(part.Span);
            err = Collect(delim, ref bytes);
            return (new Slice<byte>(bytes.Written.ToArray()), err);
        }

        /// <summary>As <see cref="ReadBytes"/>, a string.</summary>
        public (GoString, error?) ReadString(byte delim)
        {
            var (part, err) = ReadSlice(delim);
            if (err != ErrBufferFull)
                return (GoString.FromBytes(part.Span), err);
            var bytes = new ByteBuffer();
            bytes.Append(part.Span);
            err = Collect(delim, ref bytes);
            return (GoString.FromBytes(bytes.Written), err);
        }

        // The rest of what does not fit the buffer.
        private error? Collect(byte delim, ref ByteBuffer bytes)
        {
            while (true)
            {
                var (part, err) = ReadSlice(delim);
                bytes.Append(part.Span);
                if (err != ErrBufferFull)
                    return err;
            }
        }

        /// <summary>Writes everything that is left to <paramref name="w"/>.</summary>
        public (long n, error? err) WriteTo(io.Writer w)
        {
            (_lastByte, _lastRuneSize) = (-1, -1);
            long total = 0;
            if (Buffered() > 0)
            {
                var (n, err) = WriteBuffered(w);
                total += n;
                if (err != null)
                    return (total, err);
            }
            if (_source is io.WriterTo direct)
            {
                var (n, err) = direct.WriteTo(w);
                return (total + n, err);
            }
            if (w is io.ReaderFrom taker)
            {
                var (n, err) = taker.ReadFrom(_source);
                return (total + n, err);
            }
            do
            {
                if (_to - _from < _buffer.Length)
                    Fill();
                var (n, err) = WriteBuffered(w);
                total += n;
                if (err != null)
                    return (total, err);
            }
            while (Buffered() > 0 || _failure == null);
            if (_failure == io.EOF)
                _failure = null;
            return (total, TakeFailure());
        }

        private (long n, error? err) WriteBuffered(io.Writer w)
        {
            if (_from == _to)
                return (0, null);
            var (n, err) = w.Write(_buffer.Slice(_from, _to));
            if (n < 0)
                throw panic(errors.New("bufio: writer returned negative count from Write"));
            _from += n;
            return (n, err);
        }
    }

    /// <summary>A pointer to a <see cref="Reader"/>.</summary>
    public sealed class ReaderPtr : MethodPtr<Reader>, io.Reader, io.ByteScanner, io.RuneScanner, io.WriterTo
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
        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);

        /// <inheritdoc/>
        public (byte, error?) ReadByte() => Value.ReadByte();

        /// <inheritdoc/>
        public error? UnreadByte() => Value.UnreadByte();

        /// <inheritdoc/>
        public (int r, long size, error? err) ReadRune() => Value.ReadRune();

        /// <inheritdoc/>
        public error? UnreadRune() => Value.UnreadRune();

        /// <inheritdoc/>
        public (long n, error? err) WriteTo(io.Writer w) => Value.WriteTo(w);
    }
}

/// <summary>The methods of pointers to a <see cref="bufio.Reader"/>.</summary>
public static class BufioReaderExtensions
{
    extension(Ptr<bufio.Reader> reader)
    {
        /// <inheritdoc cref="bufio.Reader.Size"/>
        public long Size() => Of(reader).Size();

        /// <inheritdoc cref="bufio.Reader.Buffered"/>
        public long Buffered() => Of(reader).Buffered();

        /// <inheritdoc cref="bufio.Reader.Reset"/>
        public void Reset(io.Reader r) => Of(reader).Reset(r);

        /// <inheritdoc cref="bufio.Reader.Peek"/>
        public (Slice<byte>, error?) Peek(long n) => Of(reader).Peek(n);

        /// <inheritdoc cref="bufio.Reader.Discard"/>
        public (long discarded, error? err) Discard(long n) => Of(reader).Discard(n);

        /// <inheritdoc cref="bufio.Reader.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => Of(reader).Read(p);

        /// <inheritdoc cref="bufio.Reader.ReadByte"/>
        public (byte, error?) ReadByte() => Of(reader).ReadByte();

        /// <inheritdoc cref="bufio.Reader.UnreadByte"/>
        public error? UnreadByte() => Of(reader).UnreadByte();

        /// <inheritdoc cref="bufio.Reader.ReadRune"/>
        public (int r, long size, error? err) ReadRune() => Of(reader).ReadRune();

        /// <inheritdoc cref="bufio.Reader.UnreadRune"/>
        public error? UnreadRune() => Of(reader).UnreadRune();

        /// <inheritdoc cref="bufio.Reader.ReadSlice"/>
        public (Slice<byte> line, error? err) ReadSlice(byte delim) => Of(reader).ReadSlice(delim);

        /// <inheritdoc cref="bufio.Reader.ReadLine"/>
        public (Slice<byte> line, bool isPrefix, error? err) ReadLine() => Of(reader).ReadLine();

        /// <inheritdoc cref="bufio.Reader.ReadBytes"/>
        public (Slice<byte>, error?) ReadBytes(byte delim) => Of(reader).ReadBytes(delim);

        /// <inheritdoc cref="bufio.Reader.ReadString"/>
        public (GoString, error?) ReadString(byte delim) => Of(reader).ReadString(delim);

        /// <inheritdoc cref="bufio.Reader.WriteTo"/>
        public (long n, error? err) WriteTo(io.Writer w) => Of(reader).WriteTo(w);
    }

    // Most pointers are of the class that NewReader makes, of which the variable is found without a virtual call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref bufio.Reader Of(Ptr<bufio.Reader> reader)
    {
        if (reader is bufio.ReaderPtr own)
            return ref own.Value;
        return ref reader.Value;
    }
}
