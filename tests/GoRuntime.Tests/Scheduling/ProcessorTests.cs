// GOMAXPROCS while goroutines run: each processor has a number of its own.

namespace GoRuntime.Tests.Scheduling;

public class ProcessorTests
{
    [Fact]
    public void MaxProcs_ChangedFromAnyProcessor_LeavesEachANumberOfItsOwn() => GoTest.Run(async () =>
    {
        var before = Go.MaxProcs(0);
        try
        {
            // The one that is kept is the caller's own, whichever that is: some rounds change it.
            for (var round = 0; round < 200; round++)
            {
                foreach (var count in new[] { 2, 1, 2, 3, 1, 4, 2 })
                {
                    Go.MaxProcs(count);
                    var numbers = Scheduler.Processors.Select(processor => processor.Id).ToArray();
                    Assert.Equal(count, numbers.Distinct().Count());
                    Go.Run(static () => Thread.SpinWait(200));
                    await Go.YieldAsync();
                }
            }
        }
        finally
        {
            Go.MaxProcs(before);
        }
    });
}
