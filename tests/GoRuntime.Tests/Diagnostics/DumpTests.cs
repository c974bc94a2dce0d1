// Goroutine dumps: on demand, by SIGQUIT, and under GOTRACEBACK.

using System.Text.RegularExpressions;

namespace GoRuntime.Tests.Diagnostics;

public class DumpTests
{
    // File names and offsets differ from build to build.
    private static string Normalize(string text) => Regex.Replace(text, @"\t/.*/(\w+\.cs):\d+( \+0x[0-9a-f]+)?", "\t$1");

    [Fact]
    public void Stack_OfAll_ListsEveryGoroutineWithFramesAndCreator()
    {
        var child = ChildProcess.Run("Dumps.Everything", maxProcs: 1);

        Assert.Equal((0, ""), (child.ExitCode, child.Errors));
        Assert.Equal(
            new[]
            {
                "goroutine N [running]:\nDumps.Everything()\n\tDumps.cs",
                "goroutine N [chan receive]:\nDumps.Worker(...)\n\tDumps.cs\ncreated by Dumps.Start in goroutine N\n\tDumps.cs",
                "goroutine N [chan receive]:\nDumps.Worker(...)\n\tDumps.cs\nDumps.Outer(...)\n\tDumps.cs\ncreated by Dumps.Everything in goroutine N\n\tDumps.cs",
                "goroutine N [chan receive]:\nDumps.Everything.func1()\n\tDumps.cs\ncreated by Dumps.Everything in goroutine N\n\tDumps.cs",
                "goroutine N [select (no cases)]:\nDumps.Everything.func2()\n\tDumps.cs\ncreated by Dumps.Everything in goroutine N\n\tDumps.cs",
                "goroutine N [sleep]:\nDumps.Everything.func3()\n\tDumps.cs\ncreated by Dumps.Everything in goroutine N\n\tDumps.cs",
                "goroutine N [chan receive]:\nDumps.Everything.func4()\n\tDumps.cs\ncreated by Dumps.Everything.func2 in goroutine N\n\tDumps.cs",
                "goroutine N [runnable]:\nDumps.Start(...)\n\tDumps.cs\ncreated by Dumps.Everything in goroutine N\n\tDumps.cs",
            }.Order(StringComparer.Ordinal),
            Regex.Replace(Normalize(child.Output), @"goroutine \d+", "goroutine N").TrimEnd('\n').Split("\n\n")
                .Order(StringComparer.Ordinal));
        var numbers = Regex.Matches(child.Output, @"^goroutine (\d+)", RegexOptions.Multiline)
            .Select(m => long.Parse(m.Groups[1].Value)).ToList();
        Assert.Equal(1, numbers[0]);
        Assert.Equal(numbers.Distinct().Order().Skip(1), numbers.Skip(1));
    }

    [Fact]
    public void Stack_OfCaller_ListsOnlyIt()
    {
        var child = ChildProcess.Run("Dumps.Alone");
        Assert.Equal("goroutine 1 [running]:\nDumps.Alone()\n\tDumps.cs\n", Normalize(child.Output));
    }

    [Theory]
    [InlineData("single", 3)]
    [InlineData("none", 0)]
    public void Quit_EndsWithEveryGoroutine(string level, int goroutines)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var child = ChildProcess.Run("Dumps.Quit", 2, ("GOTRACEBACK", level));

        Assert.Equal(2, child.ExitCode);
        Assert.StartsWith("SIGQUIT: quit\nPC=0x0 m=0 sigcode=0\n", child.Errors, StringComparison.Ordinal);
        Assert.Equal(goroutines, Regex.Count(child.Errors, @"\n\ngoroutine \d+ \["));
        Assert.Equal(goroutines != 0,
            child.Errors.Contains(
            "[running]:\n\tgoroutine running on other thread; stack unavailable\ncreated by Dumps.Quit in goroutine 1\n",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("0", 0)]
    [InlineData("", 1)]
    [InlineData("single", 1)]
    [InlineData("nonsense", 1)]
    [InlineData("all", 2)]
    [InlineData("1", 2)]
    [InlineData("system", 2)]
    [InlineData("crash", 2)]
    public void Panic_UnderTracebackLevel_ListsAsManyGoroutines(string level, int goroutines)
    {
        var child = ChildProcess.Run("Dumps.PanicAmongOthers", 2, ("GOTRACEBACK", level));

        Assert.Equal(2, child.ExitCode);
        Assert.Equal("panic: boom", child.Errors.Split('\n')[0]);
        Assert.Equal(goroutines, Regex.Count(child.Errors, @"\n\ngoroutine \d+ \["));
    }

    [Theory]
    [InlineData(59, "goroutine 7 [chan receive]:\n")]
    [InlineData(60, "goroutine 7 [chan receive, 1 minutes]:\n")]
    [InlineData(7300, "goroutine 7 [chan receive, 121 minutes]:\n")]
    public void Header_OfAParkedGoroutine_TellsMinutes(int seconds, string header)
    {
        var goroutine = new IdleGoroutine(7);
        goroutine.SetState(GoroutineState.Running);
        goroutine.BeginPark(WaitReason.ChanReceive);
        Assert.True(goroutine.TryCommitPark());
        GoroutineRegistry.Remove(goroutine);
        var text = new List<byte>();

        GoroutineDump.AppendHeader(text, goroutine, goroutine.ParkedAt + seconds);

        Assert.Equal(header, System.Text.Encoding.UTF8.GetString([.. text]));
    }

    [Fact]
    public void SleepingThreads_ListsAPlainThreadWhileItBlocks()
    {
        var ch = new Chan<long>();
        var thread = new Thread(() => ch.Receive()) { IsBackground = true, Name = "the waiting one" };
        thread.Start();
        GoTest.Until(() => GoroutineDump.SleepingThreads().Any(t => t.Thread == thread && t.State == GoroutineState.Parked));

        Assert.Contains($"\nthread {thread.ManagedThreadId} [chan receive]:\n\tthe waiting one\n", Go.Stack(all: true),
            StringComparison.Ordinal);

        ch.Close();
        GoTest.Join(thread);
        Assert.DoesNotContain(GoroutineDump.SleepingThreads(), t => t.Thread == thread);
    }

    private sealed class IdleGoroutine(long id) : Goroutine(id, 0)
    {
        public override Continuation? Run() => null;
    }
}
