// log: headers by flags, prefixes, the caller's file and line, panics.

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GoRuntime;

namespace GoStd.Tests;

public class LogTests
{
    private sealed class Sink : io.Writer
    {
        public readonly List<string> Writes = [];

        public (long n, error? err) Write(Slice<byte> p)
        {
            Writes.Add(((GoString)p).ToString());
            return (p.Length, null);
        }
    }

    [Theory]
    [InlineData(0L, "^pre hello 1\n$")]
    [InlineData(log.LstdFlags, "^pre \\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d hello 1\n$")]
    [InlineData(log.Ltime | log.Lmicroseconds, "^pre \\d\\d:\\d\\d:\\d\\d\\.\\d{6} hello 1\n$")]
    [InlineData(log.Ldate | log.LUTC | log.Lmsgprefix, "^\\d{4}/\\d\\d/\\d\\d pre hello 1\n$")]
    public void Println_Flags_ShapeTheHeader(long flags, string pattern)
    {
        var sink = new Sink();
        log.New(sink, "pre ", flags).Println((GoString)"hello", 1L);
        Assert.Matches(pattern, Assert.Single(sink.Writes));
    }

    [Fact]
    public void Print_MissingNewline_IsAdded()
    {
        var sink = new Sink();
        var logger = log.New(sink, default, 0);
        logger.Print((GoString)"a");
        logger.Printf("b\n");
        logger.Print();
        Assert.Equal(["a\n", "b\n", "\n"], sink.Writes);
    }

    [Fact]
    public void Shortfile_NamesTheCaller()
    {
        var sink = new Sink();
        var logger = log.New(sink, default, log.Lshortfile);
        logger.Println((GoString)"x");
        var line = Line() - 1;
        ThroughHelper(logger);
        Assert.Equal($"LogTests.cs:{line}: x\n", sink.Writes[0]);
        Assert.Equal($"LogTests.cs:{line + 2}: y\n", sink.Writes[1]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThroughHelper(Ptr<log.Logger> logger)
    {
        logger.Output(2, "y");
        // Keeps the call above from being a tail call.
        GC.KeepAlive(logger);
    }

    private static int Line([CallerLineNumber] int line = 0) => line;

    [Fact]
    public void Panicln_LogsAndPanicsWithTheText()
    {
        var sink = new Sink();
        var logger = log.New(sink, default, 0);
        var panic = Assert.Throws<GoPanic>(() => logger.Panicln((GoString)"oh", 1L));
        Assert.Equal("oh 1\n", panic.Value!.ToString());
        Assert.Equal(["oh 1\n"], sink.Writes);
    }

    [Fact]
    public void Default_PrefixAndOutput_CanBeSet()
    {
        var sink = new Sink();
        var before = log.Writer();
        var flags = log.Flags();
        log.SetOutput(sink);
        log.SetFlags(log.Lmsgprefix);
        log.SetPrefix("p: ");
        log.Printf("%d", 5L);
        log.SetOutput(before);
        log.SetFlags(flags);
        log.SetPrefix("");
        Assert.Equal(["p: 5\n"], sink.Writes);
        Assert.Equal(log.LstdFlags, flags);
        Assert.DoesNotMatch(new Regex("^$"), sink.Writes[0]);
    }
}
