// Runs a test's body in a goroutine and hands its failure to the test.

using System.Runtime.ExceptionServices;

// GOMAXPROCS is one for all.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace GoRuntime.Tests;

internal static class GoTest
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Runs an async body as a goroutine of its own; fails if it does not end.</summary>
    public static void Run(Func<GoTask> body)
    {
        var done = new ManualResetEventSlim();
        ExceptionDispatchInfo? failure = null;
        Go.Run(async () =>
        {
            try
            {
                await body();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }

            done.Set();
        });
        if (!done.Wait(Limit))
        {
            throw new TimeoutException("the goroutine did not end");
        }

        failure?.Throw();
    }

    /// <summary>Runs an async body as a goroutine of its own, with so many processors.</summary>
    public static void RunOn(int processors, Func<GoTask> body)
    {
        var before = Go.MaxProcs(processors);

        // Every 61st scheduling step looks at the global queue first: the count must not go on from the test before.
        foreach (var processor in Scheduler.Processors)
        {
            processor.SchedTick = 0;
        }

        try
        {
            Run(body);
        }
        finally
        {
            Go.MaxProcs(before);
        }
    }

    /// <summary>Runs a plain body in a goroutine: its blocking operations block a worker's thread.</summary>
    public static void RunPlain(Action body) => Run(() =>
    {
        body();
        return default;
    });

    /// <summary>Runs a body on a plain thread of its own.</summary>
    public static Thread Start(Action body)
    {
        var thread = new Thread(() => body()) { IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Waits for a thread; fails if it does not end.</summary>
    public static void Join(Thread thread) => Assert.True(thread.Join(Limit), "the thread did not end");

    /// <summary>Lets others run until a condition holds; fails if it never does.</summary>
    public static void Until(Func<bool> condition)
    {
        var limit = DateTime.UtcNow + Limit;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < limit, "the condition did not come true");
            Thread.Yield();
        }
    }

    /// <summary>The value of the panic that an action raises.</summary>
    public static string PanicOf(Action action) => Assert.Throws<GoPanic>(action).Message;
}
