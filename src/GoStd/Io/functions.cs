// io's functions over readers and writers: Copy, ReadAll, ReadFull and their kin, and Discard.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class io
{
    private const int CopySize = 32 * 1024;

    /// <summary>A writer that takes everything and keeps nothing.</summary>
    public static Writer Discard = new discard();

    [GoType("io.discard")]
    private readonly struct discard : Writer, StringWriter, ReaderFrom
    {
        public (long n, error? err) Write(Slice<byte> p) => (p.Length, null);

        public (long n, error? err) WriteString(GoString s) => (s.Length, null);

        public (long n, error? err) ReadFrom(Reader r)
        {
            var chunk = new Slice<byte>(8192L);
            long total = 0;
            while (true)
            {
                var (n, err) = r.Read(chunk);
                total += n;
                if (err != null)
                    return (total, err == EOF ? null : err);
            }
        }
    }

    /// <summary>Writes the bytes of a string, by WriteString if <paramref name="w"/> has it.</summary>
    public static (long n, error? err) WriteString(Writer w, GoString s) =>
        w is StringWriter direct ? direct.WriteString(s) : w.Write((Slice<byte>)s);

    /// <summary>Reads at least <paramref name="min"/> bytes; ErrShortBuffer, ErrUnexpectedEOF, or EOF if there were none.</summary>
    public static (long n, error? err) ReadAtLeast(Reader r, Slice<byte> buf, long min)
    {
        if (buf.Length < min)
            return (0, ErrShortBuffer);
        long n = 0;
        error? err = null;
        while (n < min && err == null)
        {
            (var count, err) = r.Read(buf.Slice(n, buf.Length));
            n += count;
        }
        if (n >= min)
            err = null;
        else if (n > 0 && err == EOF)
            err = ErrUnexpectedEOF;
        return (n, err);
    }

    /// <summary>Fills <paramref name="buf"/>; ErrUnexpectedEOF if it cannot, EOF if there was nothing.</summary>
    public static (long n, error? err) ReadFull(Reader r, Slice<byte> buf) => ReadAtLeast(r, buf, buf.Length);

    /// <summary>Copies <paramref name="n"/> bytes; EOF if there were fewer.</summary>
    public static (long written, error? err) CopyN(Writer dst, Reader src, long n)
    {
        var (written, err) = Copy(dst, LimitReader(src, n));
        if (written == n)
            return (n, null);
        return (written, written < n && err == null ? EOF : err);
    }

    /// <summary>Copies until the end of <paramref name="src"/>, by WriteTo or ReadFrom where there is one; EOF is no error.</summary>
    public static (long written, error? err) Copy(Writer dst, Reader src) => CopyThrough(dst, src, default);

    /// <summary>As <see cref="Copy"/>, through <paramref name="buf"/>; panics <c>empty buffer in CopyBuffer</c>.</summary>
    public static (long written, error? err) CopyBuffer(Writer dst, Reader src, Slice<byte> buf)
    {
        if (!buf.IsNil && buf.Length == 0)
            throw panic((GoString)"empty buffer in CopyBuffer");
        return CopyThrough(dst, src, buf);
    }

    private static (long written, error? err) CopyThrough(Writer dst, Reader src, Slice<byte> buf)
    {
        if (src is WriterTo to)
            return to.WriteTo(dst);
        if (dst is ReaderFrom from)
            return from.ReadFrom(src);
        if (buf.IsNil)
        {
            long size = CopySize;
            if (src is LimitedReaderPtr { Value: var limited } && size > limited.N)
                size = Math.Max(limited.N, 1);
            buf = new Slice<byte>(size);
        }
        long written = 0;
        while (true)
        {
            var (read, readError) = src.Read(buf);
            if (read > 0)
            {
                var (count, writeError) = dst.Write(buf.Slice(0, read));
                if (count < 0 || read < count)
                {
                    count = 0;
                    writeError ??= ErrInvalidWrite;
                }
                written += count;
                if (writeError != null)
                    return (written, writeError);
                if (read != count)
                    return (written, ErrShortWrite);
            }
            if (readError != null)
                return (written, readError == EOF ? null : readError);
        }
    }

    /// <summary>Everything until the end; EOF is no error.</summary>
    public static (Slice<byte>, error?) ReadAll(Reader r)
    {
        var bytes = new Slice<byte>(0, 512);
        while (true)
        {
            if (bytes.Length == bytes.Capacity)
                bytes = append(bytes, (byte)0).Slice(0, bytes.Length);
            var (n, err) = r.Read(bytes.Slice(bytes.Length, bytes.Capacity));
            bytes = bytes.Slice(0, bytes.Length + n);
            if (err != null)
                return (bytes, err == EOF ? null : err);
        }
    }
}
