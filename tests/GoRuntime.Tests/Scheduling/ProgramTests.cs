// Order of goroutines with one processor, fairness, the end of the process.

namespace GoRuntime.Tests.Scheduling;

public class ProgramTests
{
    [Theory]
    [InlineData("SixGoroutines", "5 0 1 2 3 4")]
    [InlineData("SixGoroutinesBlockingYield", "5 0 1 2 3 4")]
    [InlineData("CloseOrder", "3 2 1 0")]
    [InlineData("PingPongStarvesNobody", "main ran")]
    [InlineData("TightLoopsStarveNobody", "main ran")]
    [InlineData("SystemCallsStarveNobody", "other ran main ran")]
    [InlineData("NumGoroutine", "1 4 1")]
    [InlineData("ManyBlockedThreads", "all done")]
    [InlineData("FewThreads", "few threads")]
    public void OneProcessor_Program_PrintsAsGo(string program, string output)
    {
        var child = ChildProcess.Run("Scheduling." + program, maxProcs: 1);
        Assert.Equal((0, "", output), (child.ExitCode, child.Errors, child.Output.TrimEnd('\n').Replace('\n', ' ')));
    }

    [Fact]
    public void OneProcessor_RingOverflows_OrderIsGos()
    {
        var child = ChildProcess.Run("Scheduling.Overflow", maxProcs: 1);
        var order = child.Output.TrimEnd().Split(' ').Select(int.Parse).ToList();
        Assert.Equal(599, order[0]);
        Assert.Equal(Enumerable.Range(0, 600), order.Order());
    }

    [Theory]
    [InlineData("MainReturnsWhileOthersRun", 0, "main returned")]
    [InlineData("Exit3", 3, "exit\nflushed\n")]
    [InlineData("ExitInGoroutine", 4, "")]
    [InlineData("ManyBlockedThreads", 0, "all done\n")]
    [InlineData("TightLoopsStarveNobody", 0, "main ran\n")]
    [InlineData("YieldersAndATightLoopStarveNobody", 0, "all ran\n")]
    [InlineData("MaxProcs", 0, "2\n2\n4\n4\ndone\n")]
    public void Program_Ends_WithItsExitCode(string program, int exitCode, string output)
    {
        var child = ChildProcess.Run("Scheduling." + program);
        Assert.Equal((exitCode, "", output), (child.ExitCode, child.Errors, child.Output));
    }

    [Theory]
    [InlineData("NilFunction", "fatal error: go of nil func value")]
    [InlineData("StrayTask",
        "panic: System.InvalidOperationException: a GoTask that has not completed must be awaited before its goroutine goes on")]
    [InlineData("StrayTaskAtEnd",
        "panic: System.InvalidOperationException: a goroutine ended while a GoTask it had started was suspended: await it")]
    public void Program_Dies_WithReport(string program, string report)
    {
        var child = ChildProcess.Run("Scheduling." + program);
        Assert.Equal((2, "", report), (child.ExitCode, child.Output, child.Report));
    }
}
