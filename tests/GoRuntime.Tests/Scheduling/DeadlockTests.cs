// Deadlock detection: what the program prints on standard error and its exit code, as real Go's.

namespace GoRuntime.Tests.Scheduling;

public class DeadlockTests
{
    private const string Asleep = "fatal error: all goroutines are asleep - deadlock!";
    private const string NoGoroutines = "fatal error: no goroutines (main called runtime.Goexit) - deadlock!";

    [Theory]
    [InlineData("NilReceive", "chan receive (nil chan)")]
    [InlineData("NilSend", "chan send (nil chan)")]
    [InlineData("Receive", "chan receive")]
    [InlineData("Send", "chan send")]
    [InlineData("EmptySelect", "select (no cases)")]
    [InlineData("SelectOfTwo", "select")]
    [InlineData("SelectOfOneNil", "chan receive (nil chan)")]
    [InlineData("BlockingReceive", "chan receive")]
    [InlineData("BlockingSend", "chan send")]
    [InlineData("BlockingSelect", "select")]
    [InlineData("OfMutualWait", "chan receive")]
    [InlineData("DeferredNotRun", "select (no cases)")]
    public void Main_BlocksForEver_ReportsDeadlock(string program, string reason)
    {
        var child = ChildProcess.Run("Deadlocks." + program);
        Assert.Equal((2, "", Asleep), (child.ExitCode, child.Output, child.Report));
        Assert.StartsWith($"{Asleep}\n\ngoroutine 1 [{reason}]:\n", child.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AfterSleep", "slept\n")]
    [InlineData("AfterBlockingSleep", "slept\n")]
    [InlineData("AfterTask", "delayed\n")]
    [InlineData("AfterPoolThread", "7\n")]
    [InlineData("AfterTightLoop", "computed\n")]
    public void Main_OthersStillWork_ReportsDeadlockOnlyAfterwards(string program, string output)
    {
        foreach (var processors in new[] { 1, 2 })
        {
            var child = ChildProcess.Run("Deadlocks." + program, processors);
            Assert.Equal((2, output, Asleep), (child.ExitCode, child.Output, child.Report));
        }
    }

    [Theory]
    [InlineData("Socket")]
    [InlineData("Pipe")]
    [InlineData("ProcessTask")]
    [InlineData("ProcessEvent")]
    [InlineData("Signal")]
    [InlineData("Watcher")]
    public void Main_WaitsForAServiceOfDotNet_IsNotADeadlock(string program)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var child = ChildProcess.Run("OutsideWork." + program);
        Assert.Equal((0, "woken\n", ""), (child.ExitCode, child.Output, child.Errors));
    }

    [Theory]
    [InlineData("Declared", "woken\n")]
    [InlineData("AfterProcess", "")]
    public void Main_OutsideWorkIsDone_ReportsDeadlock(string program, string output)
    {
        if (OperatingSystem.IsLinux())
        {
            var child = ChildProcess.Run("OutsideWork." + program);
            Assert.Equal((2, output, Asleep), (child.ExitCode, child.Output, child.Report));
        }
    }

    [Fact]
    public void Deadlock_SeveralGoroutines_ListsAll()
    {
        var child = ChildProcess.Run("Deadlocks.Others");
        Assert.Equal((2, Asleep), (child.ExitCode, child.Report));
        Assert.Equal(
            ["goroutine 1 [select (no cases)]:", "[chan send]:", "[chan send]:"],
            child.Errors.Split('\n').Where(l => l.StartsWith("goroutine ", StringComparison.Ordinal))
                .Select((l, i) => i == 0 ? l : l[l.IndexOf('[')..]));
        Assert.Equal(2, child.Errors.Split("in goroutine 1").Length - 1);
    }

    [Theory]
    [InlineData("Goexit", "", NoGoroutines)]
    [InlineData("GoexitWithOther", "other\n", NoGoroutines)]
    [InlineData("GoexitWithWaiting", "", Asleep)]
    public void MainGoexit_NothingLeft_IsDeadlock(string program, string output, string report)
    {
        var child = ChildProcess.Run("Deadlocks." + program);
        Assert.Equal((2, output, report), (child.ExitCode, child.Output, child.Report));
    }

    [Fact]
    public void Deadlock_ManyThreadsBlocked_IsFound()
    {
        var child = ChildProcess.Run("Deadlocks.ManyThreadsBlocked");
        Assert.Equal((2, Asleep), (child.ExitCode, child.Report));
    }
}
