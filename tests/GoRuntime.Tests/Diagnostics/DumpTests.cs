// Goroutine dumps: on demand, by SIGQUIT, under GOTRACEBACK, and at a deadlock of a million goroutines.

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
            """
            goroutine 1 [running]:
            Dumps.Everything()
            	Dumps.cs

            goroutine 2 [chan receive]:
            Dumps.Worker(...)
            	Dumps.cs
            created by Dumps.Start in goroutine 1
            	Dumps.cs

            goroutine 3 [chan receive]:
            Dumps.Worker(...)
            	Dumps.cs
            Dumps.Outer(...)
            	Dumps.cs
            created by Dumps.Everything in goroutine 1
            	Dumps.cs

            goroutine 4 [chan receive]:
            Dumps.Everything.func1()
            	Dumps.cs
            created by Dumps.Everything in goroutine 1
            	Dumps.cs

            goroutine 5 [select (no cases)]:
            Dumps.Everything.func2()
            	Dumps.cs
            created by Dumps.Everything in goroutine 1
            	Dumps.cs

            goroutine 6 [sleep]:
            Dumps.Everything.func3()
            	Dumps.cs
            created by Dumps.Everything in goroutine 1
            	Dumps.cs

            goroutine 7 [chan receive]:
            Dumps.Everything.func4()
            	Dumps.cs
            created by Dumps.Everything.func2 in goroutine 5
            	Dumps.cs

            goroutine 8 [runnable]:
            Dumps.Start(...)
            	Dumps.cs
            created by Dumps.Everything in goroutine 1
            	Dumps.cs

            """,
            Normalize(Renumber(child.Output)));
    }

    // Each thread takes numbers in batches of its own.
    private static string Renumber(string text)
    {
        var numbers = Regex.Matches(text, @"^goroutine (\d+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToList();
        return Regex.Replace(text, @"goroutine (\d+)", m => $"goroutine {numbers.IndexOf(m.Groups[1].Value) + 1}");
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
        Assert.Equal(goroutines != 0, child.Errors.Contains("[running]:\n\tgoroutine running on other thread; stack unavailable\ncreated by Dumps.Quit in goroutine 1\n", StringComparison.Ordinal));
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

    [Fact]
    public void Deadlock_OfAMillion_ListsEachOnce()
    {
        var child = ChildProcess.Run("Dumps.Million");

        Assert.Equal((2, "fatal error: all goroutines are asleep - deadlock!"), (child.ExitCode, child.Report));
        var numbers = Regex.Matches(child.Errors, @"^goroutine (\d+) \[chan receive\]:\nDumps\.Million\.func1\(\)\n\t.*\ncreated by Dumps\.Million in goroutine 1\n\t", RegexOptions.Multiline);
        Assert.Equal(1_000_000, numbers.Count);
        Assert.Equal(1_000_000, numbers.Select(m => m.Groups[1].Value).Distinct().Count());
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

        Assert.Contains($"\nthread {thread.ManagedThreadId} [chan receive]:\n\tthe waiting one\n", Go.Stack(all: true), StringComparison.Ordinal);

        ch.Close();
        GoTest.Join(thread);
        Assert.DoesNotContain(GoroutineDump.SleepingThreads(), t => t.Thread == thread);
    }

    private sealed class IdleGoroutine(long id) : Goroutine(id, 0)
    {
        public override Continuation? Run() => null;
    }
}
