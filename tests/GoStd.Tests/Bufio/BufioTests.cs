// bufio: the scanner's split functions and limits, reading with look-ahead, and the writer's sticky error.

using GoRuntime;

namespace GoStd.Tests;

public class BufioTests
{
    private static string Tokens(Ptr<bufio.Scanner> scanner)
    {
        var tokens = new List<string>();
        while (scanner.Scan())
            tokens.Add(strconv.Quote(scanner.Text()).ToString());
        return string.Join(' ', tokens) + (scanner.Err() is { } err ? $" {err.Error()}" : "");
    }

    [Theory]
    [InlineData("lines", "a\nb\r\n\nc", "\"a\" \"b\" \"\" \"c\"")]
    [InlineData("lines", "a\r\r\n\r", "\"a\\r\" \"\"")]
    [InlineData("lines", "", "")]
    [InlineData("words", "  the\tquick\u3000fox \n", "\"the\" \"quick\" \"fox\"")]
    [InlineData("runes", "aé日", "\"a\" \"é\" \"日\"")]
    [InlineData("bytes", "aé", "\"a\" \"\\xc3\" \"\\xa9\"")]
    public void Scanner_SplitFunctions_YieldGosTokens(string split, string text, string expected)
    {
        foreach (var step in new[] { 1L, 3L, 1000L })
        {
            var scanner = bufio.NewScanner(new TextReader(text, step));
            switch (split)
            {
                case "words": scanner.Split(bufio.ScanWords); break;
                case "runes": scanner.Split(bufio.ScanRunes); break;
                case "bytes": scanner.Split(bufio.ScanBytes); break;
            }
            Assert.Equal(expected, Tokens(scanner));
        }
    }

    [Fact]
    public void Scanner_TokenTooLong_StopsWithError()
    {
        var scanner = bufio.NewScanner(new TextReader(new string('x', 20) + "\ny"));
        scanner.Buffer(new Slice<byte>(4L), 10);
        Assert.Equal(" bufio.Scanner: token too long", Tokens(scanner));
        var wide = bufio.NewScanner(new TextReader(new string('x', 70000)));
        Assert.False(wide.Scan());
        Assert.Same(bufio.ErrTooLong, wide.Err());
    }

    [Fact]
    public void Scanner_SetUpAfterScan_Panics()
    {
        var scanner = bufio.NewScanner(new TextReader("x"));
        scanner.Scan();
        Assert.Equal("Buffer called after Scan", Assert.Throws<GoPanic>(() => scanner.Buffer(default, 1)).Value!.ToString());
        Assert.Equal("Split called after Scan", Assert.Throws<GoPanic>(() => scanner.Split(bufio.ScanWords)).Value!.ToString());
    }

    [Fact]
    public void Scanner_OddSplitFunctions_GiveGosErrors()
    {
        Ptr<bufio.Scanner> With(Func<Slice<byte>, bool, (long, Slice<byte>, error?)> split)
        {
            var scanner = bufio.NewScanner(new TextReader("abc"));
            scanner.Split(split);
            return scanner;
        }
        Assert.Equal(" bufio.Scanner: SplitFunc returns negative advance count", Tokens(With((_, _) => (-1, default, null))));
        Assert.Equal(" bufio.Scanner: SplitFunc returns advance count beyond input", Tokens(With((_, _) => (9, default, null))));
        Assert.Equal("\"a\"", Tokens(With((data, _) => (1, data.Slice(0, 1), bufio.ErrFinalToken))));
        var stuck = With((_, atEnd) => (0, atEnd ? new Slice<byte>(0L) : default, null));
        Assert.Equal("bufio.Scan: too many empty tokens without progressing",
            Assert.Throws<GoPanic>(() => Tokens(stuck)).Value!.ToString());
    }

    [Fact]
    public void Reader_LinesAndStrings_SplitAtDelimiters()
    {
        var reader = bufio.NewReader(new TextReader("one\r\ntwo;three\nlast", 2));
        var (line, prefix, _) = reader.ReadLine();
        Assert.Equal(("one", false), (((GoString)line).ToString(), prefix));
        Assert.Equal("two;", reader.ReadString((byte)';').Item1.ToString());
        Assert.Equal("three\n", ((GoString)reader.ReadBytes((byte)'\n').Item1).ToString());
        var (rest, err) = reader.ReadString((byte)'\n');
        Assert.Equal("last", rest.ToString());
        Assert.Same(io.EOF, err);
    }

    [Fact]
    public void Reader_LongLineInSmallBuffer_ComesInParts()
    {
        var reader = bufio.NewReaderSize(new TextReader("0123456789abcdefXYZ\n"), 1);
        Assert.Equal(16, reader.Size());
        var (line, isPrefix, _) = reader.ReadLine();
        Assert.Equal(("0123456789abcdef", true), (((GoString)line).ToString(), isPrefix));
        (line, isPrefix, _) = reader.ReadLine();
        Assert.Equal(("XYZ", false), (((GoString)line).ToString(), isPrefix));
    }

    [Fact]
    public void Reader_ReadStringLongerThanBuffer_GivesAll()
    {
        var reader = bufio.NewReaderSize(new TextReader("0123456789abcdefghijklmnopqrstuvwxyz\nnext\n0123456789abcdefXYZ"), 16);
        Assert.Equal("0123456789abcdefghijklmnopqrstuvwxyz\n", reader.ReadString((byte)'\n').Item1.ToString());
        Assert.Equal("next\n", ((GoString)reader.ReadBytes((byte)'\n').Item1).ToString());
        var (rest, err) = reader.ReadBytes((byte)'\n');
        Assert.Equal("0123456789abcdefXYZ", ((GoString)rest).ToString());
        Assert.Same(io.EOF, err);
    }

    [Fact]
    public void Reader_UnreadAndPeek_FollowGosRules()
    {
        var reader = bufio.NewReaderSize(new TextReader("日x", 1), 16);
        Assert.Same(bufio.ErrInvalidUnreadByte, reader.UnreadByte());
        var (rune, size, _) = reader.ReadRune();
        Assert.Equal(('日', 3), ((char)rune, size));
        Assert.Null(reader.UnreadRune());
        Assert.Same(bufio.ErrInvalidUnreadRune, reader.UnreadRune());
        var (peeked, err) = reader.Peek(4);
        Assert.Equal("日x", ((GoString)peeked).ToString());
        Assert.Null(err);
        Assert.Same(bufio.ErrBufferFull, reader.Peek(17).Item2);
        Assert.Same(bufio.ErrNegativeCount, reader.Peek(-1).Item2);
        Assert.Equal((4, io.EOF), reader.Discard(9));
    }

    private sealed class Limited(long limit) : io.Writer
    {
        public GoString Text;

        public (long n, error? err) Write(Slice<byte> p)
        {
            if (Text.Length + p.Length > limit)
                return (0, errors.New("full"));
            Text += (GoString)p;
            return (p.Length, null);
        }
    }

    [Fact]
    public void Writer_FlushAndFailure_Stick()
    {
        var target = new Limited(10);
        var writer = bufio.NewWriterSize(target, 8);
        fmt.Fprintf(writer, "%d-%s", 12L, (GoString)"abc");
        Assert.Equal(("", 6, 2), (target.Text.ToString(), writer.Buffered(), writer.Available()));
        Assert.Null(writer.Flush());
        Assert.Equal("12-abc", target.Text.ToString());
        writer.WriteString("0123456789");
        Assert.Equal("full", writer.Flush()!.Error().ToString());
        Assert.Equal("full", writer.WriteByte(1)!.Error().ToString());
    }
}
