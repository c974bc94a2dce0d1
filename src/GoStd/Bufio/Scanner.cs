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
    public static Ptr<Scanner> NewScanner(io.Reader r) => new(new Scanner(r));

    // The split functions of most scanners, which those know without calling them.
    private static readonly Func<Slice<byte>, bool, (long, Slice<byte>, error?)> Lines = ScanLines;
    private static readonly Func<Slice<byte>, bool, (long, Slice<byte>, error?)> Words = ScanWords;

    /// <summary>Reads tokens from a stream; not safe for concurrent use.</summary>
    [GoType("bufio.Scanner")]
    public struct Scanner
    {
        [GoName("r")] private readonly io.Reader _source;
        [GoName("split"), GoType("bufio.SplitFunc", Underlying = "func([]uint8, bool) (int, []uint8, error)")]
        private Func<Slice<byte>, bool, (long, Slice<byte>, error?)>? _split;
        [GoName("maxTokenSize")] private long _maxTokenSize;
        [GoName("token")] private Slice<byte> _token;
        [GoName("buf")] private Slice<byte> _buffer;
        [GoName("start")] private long _start;
        [GoName("end")] private long _end;
        [GoName("err")] private error? _failure;
        [GoName("empties")] private long _emptyTokens;
        [GoName("scanCalled")] private bool _scanned;
        [GoName("done")] private bool _done;

        internal Scanner(io.Reader source)
        {
            _source = source;
            _split = Lines;
            _maxTokenSize = MaxScanTokenSize;
        }

        /// <summary>The first error that was not EOF.</summary>
        public readonly error? Err() => _failure == io.EOF ? null : _failure;

        /// <summary>The latest token, valid until the next Scan.</summary>
        public readonly Slice<byte> Bytes() => _token;

        /// <summary>The latest token as a string.</summary>
        public readonly GoString Text() => GoString.FromBytes(_token.Span);

        /// <summary>Steps to the next token; false at the end or at an error. Panics <c>bufio.Scan: too many empty tokens without
        /// progressing</c>.</summary>
        public bool Scan()
        {
            if (_done)
                return false;
            _scanned = true;
            while (true)
            {
                if (_end > _start || _failure != null)
                {
                    if (ReferenceEquals(_split, Lines) ? TakeLine() : ReferenceEquals(_split, Words) && TakeWord())
                        return true;
                    var (advanced, found, err) = _split!(_buffer.Slice(_start, _end), _failure != null);
                    if (err != null)
                    {
                        if (err == ErrFinalToken)
                        {
                            _token = found;
                            _done = true;
                            return !_token.IsNil;
                        }
                        SetFailure(err);
                        return false;
                    }
                    if (!Advance(advanced))
                        return false;
                    _token = found;
                    if (!_token.IsNil)
                    {
                        if (_failure == null || advanced > 0)
                            _emptyTokens = 0;
                        else if (++_emptyTokens > MaxEmptyReads)
                            throw panic((GoString)"bufio.Scan: too many empty tokens without progressing");
                        return true;
                    }
                }
                if (_failure != null)
                {
                    _start = _end = 0;
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
            var text = _buffer.Span[(int)_start..(int)_end];
            var length = text.IndexOf((byte)'\n');
            if (length < 0)
                return false;
            var next = _start + length + 1;
            _token = _buffer.Slice(_start, _start + (length > 0 && text[length - 1] == '\r' ? length - 1 : length));
            _start = next;
            _emptyTokens = 0;
            return true;
        }

        /// <summary>The common case: a whole word of ASCII is in the buffer, and a space behind it.</summary>
        private bool TakeWord()
        {
            var text = _buffer.Span[(int)_start..(int)_end];
            var from = 0;
            while (from < text.Length && IsAsciiSpace(text[from]))
                from++;
            for (var at = from; at < text.Length && text[at] < 0x80; at++)
            {
                if (!IsAsciiSpace(text[at]))
                    continue;
                _token = _buffer.Slice(_start + from, _start + at);
                _start += at + 1;
                _emptyTokens = 0;
                return true;
            }
            return false;
        }

        /// <summary>Moves what is left to the front, or grows the buffer, if there is no room to read into.</summary>
        private bool MakeRoom()
        {
            if (_start > 0 && (_end == _buffer.Length || _start > _buffer.Length / 2))
            {
                copy(_buffer, _buffer.Slice(_start, _end));
                _end -= _start;
                _start = 0;
            }
            if (_end < _buffer.Length)
                return true;
            if (_buffer.Length >= _maxTokenSize || _buffer.Length > long.MaxValue / 2)
            {
                _token = default;
                SetFailure(ErrTooLong);
                return false;
            }
            var size = Math.Min(_buffer.Length == 0 ? StartBufferSize : _buffer.Length * 2, _maxTokenSize);
            var grown = new Slice<byte>(size);
            copy(grown, _buffer.Slice(_start, _end));
            _buffer = grown;
            _end -= _start;
            _start = 0;
            return true;
        }

        private void Fill()
        {
            for (var empty = 0; ;)
            {
                var (n, err) = _source.Read(_buffer.Slice(_end, _buffer.Length));
                if (n < 0 || _buffer.Length - _end < n)
                {
                    SetFailure(ErrBadReadCount);
                    return;
                }
                _end += n;
                if (err != null)
                {
                    SetFailure(err);
                    return;
                }
                if (n > 0)
                {
                    _emptyTokens = 0;
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
            if (count > _end - _start)
            {
                SetFailure(ErrAdvanceTooFar);
                return false;
            }
            _start += count;
            return true;
        }

        private void SetFailure(error err)
        {
            if (_failure == null || _failure == io.EOF)
                _failure = err;
        }

        /// <summary>Uses <paramref name="buf"/> first and tokens up to <paramref name="max"/> bytes; panics <c>Buffer called after
        /// Scan</c>.</summary>
        public void Buffer(Slice<byte> buf, long max)
        {
            if (_scanned)
                throw panic((GoString)"Buffer called after Scan");
            _buffer = buf.Slice(0, buf.Capacity);
            _maxTokenSize = max;
        }

        /// <summary>Sets the split function; panics <c>Split called after Scan</c>.</summary>
        public void Split(Func<Slice<byte>, bool, (long, Slice<byte>, error?)> split)
        {
            if (_scanned)
                throw panic((GoString)"Split called after Scan");
            _split = split == Words ? Words : split;
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

    private static bool IsAsciiSpace(byte c) => c is (byte)' ' or >= (byte)'\t' and <= (byte)'\r';

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

/// <summary>The methods of pointers to a <see cref="bufio.Scanner"/>.</summary>
public static class BufioScannerExtensions
{
    extension(Ptr<bufio.Scanner> scanner)
    {
        /// <inheritdoc cref="bufio.Scanner.Err"/>
        public error? Err() => scanner.Value.Err();

        /// <inheritdoc cref="bufio.Scanner.Bytes"/>
        public Slice<byte> Bytes() => scanner.Value.Bytes();

        /// <inheritdoc cref="bufio.Scanner.Text"/>
        public GoString Text() => scanner.Value.Text();

        /// <inheritdoc cref="bufio.Scanner.Scan"/>
        public bool Scan() => scanner.Value.Scan();

        /// <inheritdoc cref="bufio.Scanner.Buffer"/>
        public void Buffer(Slice<byte> buf, long max) => scanner.Value.Buffer(buf, max);

        /// <inheritdoc cref="bufio.Scanner.Split"/>
        public void Split(Func<Slice<byte>, bool, (long, Slice<byte>, error?)> split) => scanner.Value.Split(split);
    }
}
