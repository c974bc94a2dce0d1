// bufio.Scanner: reads a stream token by token; the split functions for bytes, runes, lines and words.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bufio
{
    /// <summary>The largest token of a Scanner without a buffer of its own, in bytes.</summary>
    public const long MaxScanTokenSize = 64 * 1024;

    private const int StartBufferSize = 4096;

    private const int MaxEmptyReads = 100;

    /// <summary>"bufio.Scanner: token too long"</summary>
    public static error ErrTooLong = errors.New("bufio.Scanner: token too long");

    /// <summary>"bufio.Scanner: SplitFunc returns negative advance count"</summary>
    public static error ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count");

    /// <summary>"bufio.Scanner: SplitFunc returns advance count beyond input"</summary>
    public static error ErrAdvanceTooFar = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input");

    /// <summary>"bufio.Scanner: Read returned impossible count"</summary>
    public static error ErrBadReadCount = errors.New("bufio.Scanner: Read returned impossible count");

    /// <summary>"final token": returned by a split function to deliver a token and end without an error.</summary>
    public static error ErrFinalToken = errors.New("final token");

    /// <summary>A scanner over <paramref name="r"/> that splits by lines. Go: bufio/scan.go</summary>
    public static Scanner NewScanner(io.Reader r) => new(r);

    /// <summary>Reads tokens from a stream. Stands for Go's *bufio.Scanner; not safe for concurrent use.</summary>
    [GoType("*bufio.Scanner")]
    public sealed class Scanner
    {
        private readonly io.Reader source;
        // Null stands for ScanLines, which is then called without the delegate.
        private Func<Slice<byte>, bool, (long, Slice<byte>, error?)>? split;
        private long maxTokenSize = MaxScanTokenSize;
        private Slice<byte> token;
        private Slice<byte> buffer;
        private long start;
        private long end;
        private error? failure;
        private long emptyTokens;
        private bool scanned;
        private bool done;

        internal Scanner(io.Reader source) => this.source = source;

        /// <summary>The first error that was not EOF.</summary>
        public error? Err() => failure == io.EOF ? null : failure;

        /// <summary>The latest token, valid until the next Scan.</summary>
        public Slice<byte> Bytes() => token;

        /// <summary>The latest token as a string.</summary>
        public GoString Text() => GoString.FromBytes(token.Span);

        /// <summary>Steps to the next token; false at the end or at an error. Panics <c>bufio.Scan: too many empty tokens without progressing</c>.</summary>
        public bool Scan()
        {
            if (done)
                return false;
            scanned = true;
            while (true)
            {
                if (end > start || failure != null)
                {
                    if (split == null && TakeLine())
                        return true;
                    var (advanced, found, err) = split == null
                        ? ScanLines(buffer.Slice(start, end), failure != null)
                        : split(buffer.Slice(start, end), failure != null);
                    if (err != null)
                    {
                        if (err == ErrFinalToken)
                        {
                            token = found;
                            done = true;
                            return !token.IsNil;
                        }
                        SetFailure(err);
                        return false;
                    }
                    if (!Advance(advanced))
                        return false;
                    token = found;
                    if (!token.IsNil)
                    {
                        if (failure == null || advanced > 0)
                            emptyTokens = 0;
                        else if (++emptyTokens > MaxEmptyReads)
                            throw panic((GoString)"bufio.Scan: too many empty tokens without progressing");
                        return true;
                    }
                }
                if (failure != null)
                {
                    start = end = 0;
                    return false;
                }
                if (!MakeRoom())
                    return false;
                Fill();
            }
        }

        /// <summary>The common case: a whole line is in the buffer.</summary>
        private bool TakeLine()
        {
            var text = buffer.Span[(int)start..(int)end];
            var length = text.IndexOf((byte)'\n');
            if (length < 0)
                return false;
            var next = start + length + 1;
            token = buffer.Slice(start, start + (length > 0 && text[length - 1] == '\r' ? length - 1 : length));
            start = next;
            emptyTokens = 0;
            return true;
        }

        /// <summary>Moves what is left to the front, or grows the buffer, if there is no room to read into.</summary>
        private bool MakeRoom()
        {
            if (start > 0 && (end == buffer.Length || start > buffer.Length / 2))
            {
                copy(buffer, buffer.Slice(start, end));
                end -= start;
                start = 0;
            }
            if (end < buffer.Length)
                return true;
            if (buffer.Length >= maxTokenSize || buffer.Length > long.MaxValue / 2)
            {
                token = default;
                SetFailure(ErrTooLong);
                return false;
            }
            var size = Math.Min(buffer.Length == 0 ? StartBufferSize : buffer.Length * 2, maxTokenSize);
            var grown = new Slice<byte>(size);
            copy(grown, buffer.Slice(start, end));
            buffer = grown;
            end -= start;
            start = 0;
            return true;
        }

        private void Fill()
        {
            for (var empty = 0; ;)
            {
                var (n, err) = source.Read(buffer.Slice(end, buffer.Length));
                if (n < 0 || buffer.Length - end < n)
                {
                    SetFailure(ErrBadReadCount);
                    return;
                }
                end += n;
                if (err != null)
                {
                    SetFailure(err);
                    return;
                }
                if (n > 0)
                {
                    emptyTokens = 0;
                    return;
                }
                if (++empty > MaxEmptyReads)
                {
                    SetFailure(io.ErrNoProgress);
                    return;
                }
            }
        }

        private bool Advance(long count)
        {
            if (count < 0)
            {
                SetFailure(ErrNegativeAdvance);
                return false;
            }
            if (count > end - start)
            {
                SetFailure(ErrAdvanceTooFar);
                return false;
            }
            start += count;
            return true;
        }

        private void SetFailure(error err)
        {
            if (failure == null || failure == io.EOF)
                failure = err;
        }

        /// <summary>Uses <paramref name="buf"/> first and tokens up to <paramref name="max"/> bytes; panics <c>Buffer called after Scan</c>.</summary>
        public void Buffer(Slice<byte> buf, long max)
        {
            if (scanned)
                throw panic((GoString)"Buffer called after Scan");
            buffer = buf.Slice(0, buf.Capacity);
            maxTokenSize = max;
        }

        /// <summary>Sets the split function; panics <c>Split called after Scan</c>.</summary>
        public void Split(Func<Slice<byte>, bool, (long, Slice<byte>, error?)> split)
        {
            if (scanned)
                throw panic((GoString)"Split called after Scan");
            this.split = split;
        }
    }

    /// <summary>Split function: each byte is a token.</summary>
    public static (long advance, Slice<byte> token, error? err) ScanBytes(Slice<byte> data, bool atEOF) =>
        data.Length == 0 ? (0, default, null) : (1, data.Slice(0, 1), null);

    /// <summary>Split function: each rune is a token; an invalid byte is U+FFFD.</summary>
    public static (long advance, Slice<byte> token, error? err) ScanRunes(Slice<byte> data, bool atEOF)
    {
        if (data.Length == 0)
            return (0, default, null);
        var rune = Utf8.Decode(data.Span, out var width);
        if (width > 1 || rune < 0x80)
            return (width, data.Slice(0, width), null);
        if (!atEOF && !IsFullRune(data.Span))
            return (0, default, null);
        return (1, new Slice<byte>("\uFFFD"u8.ToArray()), null);
    }

    /// <summary>Split function: lines without their \n or \r\n; a last line without an end counts.</summary>
    public static (long advance, Slice<byte> token, error? err) ScanLines(Slice<byte> data, bool atEOF)
    {
        if (atEOF && data.Length == 0)
            return (0, default, null);
        var at = data.Span.IndexOf((byte)'\n');
        if (at >= 0)
            return (at + 1, DropReturn(data.Slice(0, at)), null);
        return atEOF ? (data.Length, DropReturn(data), null) : (0, default, null);
    }

    private static Slice<byte> DropReturn(Slice<byte> line) =>
        line.Length > 0 && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;

    /// <summary>Split function: words between white space.</summary>
    public static (long advance, Slice<byte> token, error? err) ScanWords(Slice<byte> data, bool atEOF)
    {
        var text = data.Span;
        var start = 0;
        while (start < text.Length)
        {
            var rune = Utf8.Decode(text[start..], out var width);
            if (!IsSpace(rune))
                break;
            start += width;
        }
        for (var at = start; at < text.Length;)
        {
            var rune = Utf8.Decode(text[at..], out var width);
            if (IsSpace(rune))
                return (at + width, data.Slice(start, at), null);
            at += width;
        }
        if (atEOF && text.Length > start)
            return (text.Length, data.Slice(start, text.Length), null);
        return (start, default, null);
    }

    private static bool IsSpace(int rune) => rune switch
    {
        <= 0xff => rune is ' ' or >= '\t' and <= '\r' or 0x85 or 0xa0,
        >= 0x2000 and <= 0x200a => true,
        _ => rune is 0x1680 or 0x2028 or 0x2029 or 0x202f or 0x205f or 0x3000,
    };

    /// <summary>Whether the bytes begin with a whole rune, valid or not: false only if more bytes could change it.</summary>
    internal static bool IsFullRune(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return false;
        if (text.Length >= 4)
            return true;
        var status = System.Text.Rune.DecodeFromUtf8(text, out _, out _);
        return status != System.Buffers.OperationStatus.NeedMoreData;
    }
}
