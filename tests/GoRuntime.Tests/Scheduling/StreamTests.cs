// Programs whose standard streams are closed when they start: as in Go, where /dev/null is opened for them.

namespace GoRuntime.Tests.Scheduling;

public class StreamTests
{
    [Theory]
    [InlineData("</dev/null", "out\n", "error\nprinted\n")]
    [InlineData("<&-", "out\n", "error\nprinted\n")]
    [InlineData("</dev/null >&-", "", "error\nprinted\n")]
    [InlineData("</dev/null 2>&-", "out\n", "")]
    [InlineData("<&- >&- 2>&-", "", "")]
    [InlineData("<&- 2>&-", "out\n", "")]
    public void ClosedStreams_AreEmpty(string redirections, string output, string errors)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var child = ChildProcess.RunRedirected("Streams.All", redirections);
        Assert.Equal((5, output, errors), (child.ExitCode, child.Output, child.Errors));
    }

    [Theory]
    [InlineData("Panics.Text", "2>&-")]
    [InlineData("Panics.Text", "2>/dev/full")]
    [InlineData("Panics.Text", "<&- >&- 2>&-")]
    [InlineData("Streams.Deadlock", "2>&-")]
    [InlineData("Streams.Deadlock", "<&- 2>/dev/full")]
    public void Crash_WithoutStandardError_HasItsExitCode(string program, string redirections)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(2, ChildProcess.RunRedirected(program, redirections).ExitCode);
        }
    }
}
