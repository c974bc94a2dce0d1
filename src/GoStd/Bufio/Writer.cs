// bufio.Writer and bufio.ReadWriter: buffered output whose first error sticks.

using System.Runtime.CompilerServices;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bufio
{
    /// <summary>A writer with a buffer of 4096 bytes.</summary>
    public static WriterPtr NewWriter(io.Writer w) => NewWriterSize(w, DefaultBufferSize);

    /// <summary>A writer with a buffer of at least <paramref name="size"/> bytes; <paramref name="w"/> itself if it is one.</summary>
    public static WriterPtr NewWriterSize(io.Writer w, long size) =>
        w is WriterPtr same && same.Value.Size() >= size ? same : new WriterPtr(new Writer(w, size <= 0 ? DefaultBufferSize : size));

    /// <summary>Buffered output; Flush writes what is left. Not safe for concurrent use.</summary>
    [GoType("bufio.Writer")]
    [MethodPtr(typeof(WriterPtr))]
    public struct Writer
    {
        [GoName("err")] private error? _failure;
        [GoName("buf")] private Slice<byte> _buffer;
        [GoName("n")] private long _used;
        [GoName("wr")] private io.Writer _target;

        internal Writer(io.Writer target, long size)
        {
            _target = target;
            _buffer = new Slice<byte>(size);
        }

        /// <summary>The buffer's size in bytes.</summary>
        public readonly long Size() => _buffer.Length;

        /// <summary>Bytes that can be written before the buffer is full.</summary>
        public readonly long Available() => _buffer.Length - _used;

        /// <summary>Bytes in the buffer.</summary>
        public readonly long Buffered() => _used;

        /// <summary>The unused part of the buffer, empty, to append to and then write.</summary>
        public readonly Slice<byte> AvailableBuffer() => _buffer.Slice(_used, _used, _buffer.Length);

        /// <summary>Forgets everything and writes to <paramref name="w"/>.</summary>
        public void Reset(io.Writer w)
        {
            if (w is WriterPtr same && Unsafe.AreSame(ref this, ref same.Value))
                return;
            if (_buffer.IsNil)
                _buffer = new Slice<byte>((long)DefaultBufferSize);
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

    /// <summary>A pointer to a <see cref="Writer"/>.</summary>
    public sealed class WriterPtr : MethodPtr<Writer>, io.Writer, io.StringWriter, io.ByteWriter, io.ReaderFrom
    {
        /// <summary>A pointer to a new zero value.</summary>
        public WriterPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public WriterPtr(Writer value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        /// <inheritdoc/>
        public (long n, error? err) WriteString(GoString s) => Value.WriteString(s);

        /// <inheritdoc/>
        public error? WriteByte(byte c) => Value.WriteByte(c);

        /// <inheritdoc/>
        public (long n, error? err) ReadFrom(io.Reader r) => Value.ReadFrom(r);
    }

    /// <summary>A reader and a writer together.</summary>
    public static ReadWriterPtr NewReadWriter(Ptr<Reader>? r, Ptr<Writer>? w) => new(new ReadWriter { Reader = r, Writer = w });

    /// <summary>A buffered reader and writer in one.</summary>
    [GoType("bufio.ReadWriter")]
    [MethodPtr(typeof(ReadWriterPtr))]
    public struct ReadWriter
        : IEquatable<ReadWriter>, io.ReadWriter, io.ByteScanner, io.RuneScanner, io.StringWriter, io.ByteWriter, io.WriterTo, io.ReaderFrom
    {
        /// <summary>The reader.</summary>
        [Embedded] public Ptr<Reader>? Reader;

        /// <summary>The writer.</summary>
        [Embedded] public Ptr<Writer>? Writer;

        /// <inheritdoc cref="bufio.Reader.Read"/>
        public readonly (long n, error? err) Read(Slice<byte> p) => Reader!.Read(p);

        /// <inheritdoc cref="bufio.Reader.ReadByte"/>
        public readonly (byte, error?) ReadByte() => Reader!.ReadByte();

        /// <inheritdoc cref="bufio.Reader.UnreadByte"/>
        public readonly error? UnreadByte() => Reader!.UnreadByte();

        /// <inheritdoc cref="bufio.Reader.ReadRune"/>
        public readonly (int r, long size, error? err) ReadRune() => Reader!.ReadRune();

        /// <inheritdoc cref="bufio.Reader.UnreadRune"/>
        public readonly error? UnreadRune() => Reader!.UnreadRune();

        /// <inheritdoc cref="bufio.Reader.ReadString"/>
        public readonly (GoString, error?) ReadString(byte delim) => Reader!.ReadString(delim);

        /// <inheritdoc cref="bufio.Reader.ReadBytes"/>
        public readonly (Slice<byte>, error?) ReadBytes(byte delim) => Reader!.ReadBytes(delim);

        /// <inheritdoc cref="bufio.Reader.ReadSlice"/>
        public readonly (Slice<byte> line, error? err) ReadSlice(byte delim) => Reader!.ReadSlice(delim);

        /// <inheritdoc cref="bufio.Reader.ReadLine"/>
        public readonly (Slice<byte> line, bool isPrefix, error? err) ReadLine() => Reader!.ReadLine();

        /// <inheritdoc cref="bufio.Reader.Peek"/>
        public readonly (Slice<byte>, error?) Peek(long n) => Reader!.Peek(n);

        /// <inheritdoc cref="bufio.Reader.Discard"/>
        public readonly (long discarded, error? err) Discard(long n) => Reader!.Discard(n);

        /// <inheritdoc cref="bufio.Reader.WriteTo"/>
        public readonly (long n, error? err) WriteTo(io.Writer w) => Reader!.WriteTo(w);

        /// <inheritdoc cref="bufio.Writer.Write"/>
        public readonly (long n, error? err) Write(Slice<byte> p) => Writer!.Write(p);

        /// <inheritdoc cref="bufio.Writer.WriteString"/>
        public readonly (long n, error? err) WriteString(GoString s) => Writer!.WriteString(s);

        /// <inheritdoc cref="bufio.Writer.WriteByte"/>
        public readonly error? WriteByte(byte c) => Writer!.WriteByte(c);

        /// <inheritdoc cref="bufio.Writer.WriteRune"/>
        public readonly (long size, error? err) WriteRune(int r) => Writer!.WriteRune(r);

        /// <inheritdoc cref="bufio.Writer.ReadFrom"/>
        public readonly (long n, error? err) ReadFrom(io.Reader r) => Writer!.ReadFrom(r);

        /// <inheritdoc cref="bufio.Writer.Flush"/>
        public readonly error? Flush() => Writer!.Flush();

        /// <inheritdoc cref="bufio.Writer.Available"/>
        public readonly long Available() => Writer!.Available();

        /// <inheritdoc cref="bufio.Writer.AvailableBuffer"/>
        public readonly Slice<byte> AvailableBuffer() => Writer!.AvailableBuffer();

        /// <inheritdoc/>
        public readonly bool Equals(ReadWriter other) => Reader == other.Reader && Writer == other.Writer;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is ReadWriter other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Reader, Writer);
    }

    /// <summary>A pointer to a <see cref="ReadWriter"/>.</summary>
    public sealed class ReadWriterPtr : MethodPtr<ReadWriter>,
        io.ReadWriter, io.ByteScanner, io.RuneScanner, io.StringWriter, io.ByteWriter, io.WriterTo, io.ReaderFrom
    {
        /// <summary>A pointer to a new zero value.</summary>
        public ReadWriterPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public ReadWriterPtr(ReadWriter value) : base(value)
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

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        /// <inheritdoc/>
        public (long n, error? err) WriteString(GoString s) => Value.WriteString(s);

        /// <inheritdoc/>
        public error? WriteByte(byte c) => Value.WriteByte(c);

        /// <inheritdoc/>
        public (long n, error? err) ReadFrom(io.Reader r) => Value.ReadFrom(r);
    }
}

/// <summary>The methods of pointers to a <see cref="bufio.Writer"/>.</summary>
public static class BufioWriterExtensions
{
    extension(Ptr<bufio.Writer> writer)
    {
        /// <inheritdoc cref="bufio.Writer.Size"/>
        public long Size() => Of(writer).Size();

        /// <inheritdoc cref="bufio.Writer.Available"/>
        public long Available() => Of(writer).Available();

        /// <inheritdoc cref="bufio.Writer.Buffered"/>
        public long Buffered() => Of(writer).Buffered();

        /// <inheritdoc cref="bufio.Writer.AvailableBuffer"/>
        public Slice<byte> AvailableBuffer() => Of(writer).AvailableBuffer();

        /// <inheritdoc cref="bufio.Writer.Reset"/>
        public void Reset(io.Writer w) => Of(writer).Reset(w);

        /// <inheritdoc cref="bufio.Writer.Flush"/>
        public error? Flush() => Of(writer).Flush();

        /// <inheritdoc cref="bufio.Writer.Write"/>
        public (long n, error? err) Write(Slice<byte> p) => Of(writer).Write(p);

        /// <inheritdoc cref="bufio.Writer.WriteString"/>
        public (long n, error? err) WriteString(GoString s) => Of(writer).WriteString(s);

        /// <inheritdoc cref="bufio.Writer.WriteByte"/>
        public error? WriteByte(byte c) => Of(writer).WriteByte(c);

        /// <inheritdoc cref="bufio.Writer.WriteRune"/>
        public (long size, error? err) WriteRune(int r) => Of(writer).WriteRune(r);

        /// <inheritdoc cref="bufio.Writer.ReadFrom"/>
        public (long n, error? err) ReadFrom(io.Reader r) => Of(writer).ReadFrom(r);
    }

    // Most pointers are of the class that NewWriter makes, of which the variable is found without a virtual call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref bufio.Writer Of(Ptr<bufio.Writer> writer)
    {
        if (writer is bufio.WriterPtr own)
            return ref own.Value;
        return ref writer.Value;
    }
}

/// <summary>The methods of pointers to a <see cref="bufio.ReadWriter"/>.</summary>
public static class BufioReadWriterExtensions
{
    extension(Ptr<bufio.ReadWriter> both)
    {
        /// <inheritdoc cref="bufio.ReadWriter.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => both.Value.Read(p);

        /// <inheritdoc cref="bufio.ReadWriter.ReadByte"/>
        public (byte, error?) ReadByte() => both.Value.ReadByte();

        /// <inheritdoc cref="bufio.ReadWriter.UnreadByte"/>
        public error? UnreadByte() => both.Value.UnreadByte();

        /// <inheritdoc cref="bufio.ReadWriter.ReadRune"/>
        public (int r, long size, error? err) ReadRune() => both.Value.ReadRune();

        /// <inheritdoc cref="bufio.ReadWriter.UnreadRune"/>
        public error? UnreadRune() => both.Value.UnreadRune();

        /// <inheritdoc cref="bufio.ReadWriter.ReadString"/>
        public (GoString, error?) ReadString(byte delim) => both.Value.ReadString(delim);

        /// <inheritdoc cref="bufio.ReadWriter.ReadBytes"/>
        public (Slice<byte>, error?) ReadBytes(byte delim) => both.Value.ReadBytes(delim);

        /// <inheritdoc cref="bufio.ReadWriter.ReadSlice"/>
        public (Slice<byte> line, error? err) ReadSlice(byte delim) => both.Value.ReadSlice(delim);

        /// <inheritdoc cref="bufio.ReadWriter.ReadLine"/>
        public (Slice<byte> line, bool isPrefix, error? err) ReadLine() => both.Value.ReadLine();

        /// <inheritdoc cref="bufio.ReadWriter.Peek"/>
        public (Slice<byte>, error?) Peek(long n) => both.Value.Peek(n);

        /// <inheritdoc cref="bufio.ReadWriter.Discard"/>
        public (long discarded, error? err) Discard(long n) => both.Value.Discard(n);

        /// <inheritdoc cref="bufio.ReadWriter.WriteTo"/>
        public (long n, error? err) WriteTo(io.Writer w) => both.Value.WriteTo(w);

        /// <inheritdoc cref="bufio.ReadWriter.Write"/>
        public (long n, error? err) Write(Slice<byte> p) => both.Value.Write(p);

        /// <inheritdoc cref="bufio.ReadWriter.WriteString"/>
        public (long n, error? err) WriteString(GoString s) => both.Value.WriteString(s);

        /// <inheritdoc cref="bufio.ReadWriter.WriteByte"/>
        public error? WriteByte(byte c) => both.Value.WriteByte(c);

        /// <inheritdoc cref="bufio.ReadWriter.WriteRune"/>
        public (long size, error? err) WriteRune(int r) => both.Value.WriteRune(r);

        /// <inheritdoc cref="bufio.ReadWriter.ReadFrom"/>
        public (long n, error? err) ReadFrom(io.Reader r) => both.Value.ReadFrom(r);

        /// <inheritdoc cref="bufio.ReadWriter.Flush"/>
        public error? Flush() => both.Value.Flush();

        /// <inheritdoc cref="bufio.ReadWriter.Available"/>
        public long Available() => both.Value.Available();

        /// <inheritdoc cref="bufio.ReadWriter.AvailableBuffer"/>
        public Slice<byte> AvailableBuffer() => both.Value.AvailableBuffer();
    }
}
