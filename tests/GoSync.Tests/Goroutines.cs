// Runs test bodies as goroutines, on one processor where the order of execution matters.
using System.Runtime.ExceptionServices;
using GoRuntime;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace GoSync.Tests;

internal static class Goroutines
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs the body as a goroutine with that many processors and waits for it; throws what it threw.</summary>
    public static void Run(int processors, Func<GoTask> body)
    {
        var before = Go.MaxProcs(processors);

        // Every 61st scheduling step looks at the global queue first: the count must not go on from the test before.
        foreach (var processor in Scheduler.Processors) processor.SchedTick = 0;
        Exception? thrown = null;
        using var ended = new ManualResetEventSlim();
        Go.Run(async GoTask () =>
        {
            try
            {
                await body();
            }
            catch (Exception e)
            {
                thrown = e;
            }

            ended.Set();
        });
        var inTime = ended.Wait(Patience);
        Go.MaxProcs(before);
        Assert.True(inTime, "the goroutine did not end");
        if (thrown is not null) ExceptionDispatchInfo.Throw(thrown);
    }

    /// <summary>Runs the body as the only goroutine of one processor: the order of execution is then Go's own.</summary>
    public static void RunInOrder(Func<GoTask> body) => Run(1, body);

    /// <summary>The text of the panic that the action must raise.</summary>
    public static string PanicOf(Action action) => Text(Assert.Throws<GoPanic>(action));

    public static string Text(GoPanic panic) => panic.Value switch
    {
        error e => e.Error().ToString(),
        var value => value!.ToString()!,
    };
}
