// io: copying, limits, sections, and pipes, with the errors Go gives.

using GoRuntime;

namespace GoStd.Tests;

public class IoTests
{
    private static Slice<byte> Bytes(string text) => (Slice<byte>)(GoString)text;

    private sealed class Sink(long limit) : io.Writer
    {
        public GoString Text;

        public (long n, error? err) Write(Slice<byte> p)
        {
            var n = Math.Min(p.Length, limit - Text.Length);
            Text += (GoString)p.Slice(0, n);
            return (n, null);
        }
    }

    [Theory]
    [InlineData("", 4, 0, "EOF")]
    [InlineData("ab", 4, 2, "unexpected EOF")]
    [InlineData("abcd", 4, 4, "nil")]
    [InlineData("abcdef", 4, 4, "nil")]
    public void ReadFull_Inputs_CountAndError(string text, long size, long count, string error)
    {
        var (n, err) = io.ReadFull(new TextReader(text, 1), new Slice<byte>(size));
        Assert.Equal((count, error), (n, err == null ? "nil" : err.Error().ToString()));
    }

    [Fact]
    public void ReadAtLeast_ShortBuffer_IsAnError() =>
        Assert.Same(io.ErrShortBuffer, io.ReadAtLeast(new TextReader("x"), new Slice<byte>(1L), 2).err);

    [Fact]
    public void Copy_WriterTakesLess_IsShortWrite()
    {
        var sink = new Sink(3);
        var (n, err) = io.Copy(sink, new TextReader("abcdef"));
        Assert.Equal((3, "abc"), (n, sink.Text.ToString()));
        Assert.Same(io.ErrShortWrite, err);
    }

    [Fact]
    public void CopyN_TooLittle_IsEof()
    {
        var sink = new Sink(100);
        Assert.Equal((2, io.EOF), io.CopyN(sink, new TextReader("ab"), 5));
        Assert.Equal((2, null), io.CopyN(sink, new TextReader("abc"), 2));
    }

    [Fact]
    public void MultiReaderTeeAndLimit_Combined_ReadInOrder()
    {
        var copy = new Sink(100);
        var reader = io.TeeReader(io.LimitReader(io.MultiReader(new TextReader("abc"), new TextReader("def")), 5), copy);
        var (all, err) = io.ReadAll(reader);
        Assert.Null(err);
        Assert.Equal(("abcde", "abcde"), (((GoString)all).ToString(), copy.Text.ToString()));
    }

    [Fact]
    public void Discard_TakesEverything()
    {
        Assert.Equal((3, null), io.Copy(io.Discard, new TextReader("abc")));
        Assert.Equal((2, null), io.WriteString(io.Discard, "ab"));
    }

    [Fact]
    public void Pipe_ManyWrites_ArriveInOrderAndEnd()
    {
        var (reader, writer) = io.Pipe();
        var thread = new Thread(() =>
        {
            for (var i = 0L; i < 3; i++)
                fmt.Fprintf(writer, "line %d\n", i);
            writer.CloseWithError(errors.New("done"));
        });
        thread.Start();
        var (all, err) = io.ReadAll(reader);
        thread.Join();
        Assert.Equal("line 0\nline 1\nline 2\n", ((GoString)all).ToString());
        Assert.Equal("done", err!.Error().ToString());
    }

    [Fact]
    public void Pipe_ClosedReader_FailsWrites()
    {
        var (reader, writer) = io.Pipe();
        reader.Close();
        Assert.Same(io.ErrClosedPipe, writer.Write(Bytes("x")).err);
        var (other, _) = io.Pipe();
        other.Close();
        Assert.Same(io.ErrClosedPipe, other.Read(new Slice<byte>(1L)).err);
    }
}
