// The blocking form of waiting keeps a thread: many of them, and what happens when the system gives no more.
using GoRuntime;

namespace GoSync.Tests;

public class BlockedThreadTests
{
    public static Dictionary<string, Func<GoTask>> Programs { get; } = new()
    {
        ["ten-thousand-blocked"] = static () => Block(10_000),
        ["blocked-beyond-the-limit"] = static () =>
        {
            Scheduler.ThreadLimit = 8;
            var (start, ended) = (new Ptr<WaitGroup>(default), new Ptr<WaitGroup>(default));
            start.Value.Add(1);
            StartBlocked(40, start, ended);

            // Once as many wait as there are threads, nothing but this thread can go on.
            new Thread(() =>
            {
                SpinWait.SpinUntil(() => WaitGroupProbe.Waiters(ref start.Value) == 7);
                start.Value.Done();
            }).Start();
            ended.Value.Wait();
            Console.Out.Write("all returned");
            return default;
        },
        ["blocked-for-ever-beyond-the-limit"] = static () =>
        {
            Scheduler.ThreadLimit = 8;
            var (start, ended) = (new Ptr<WaitGroup>(default), new Ptr<WaitGroup>(default));
            start.Value.Add(1);
            StartBlocked(40, start, ended);
            ended.Value.Wait();
            return default;
        },
    };

    [Theory]
    [InlineData("ten-thousand-blocked")]
    [InlineData("blocked-beyond-the-limit")]
    public void BlockedGoroutines_OfPlainCode_AllReturn(string program)
    {
        var result = ChildProcess.Run(program);
        Assert.Equal(("all returned", "", 0), (result.Output, result.Errors, result.ExitCode));
    }

    [Fact]
    public void BlockedGoroutines_ThatTheLastThreadCannotWake_EndTheProgram()
    {
        var result = ChildProcess.Run("blocked-for-ever-beyond-the-limit");
        Assert.StartsWith("runtime: program exceeds 8-thread limit\nfatal error: thread exhaustion\n", result.Errors);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void PlainThreads_InOneQueueWithGoroutines_AllReturn() => Goroutines.Run(2, async () =>
    {
        const int Each = 250;
        var things = (Group: new Ptr<WaitGroup>(default), Mutex: new MutexPtr(), RWMutex: new RWMutexPtr());
        var ended = new WaitGroup();
        things.Group.Value.Add(1);
        things.Mutex.Lock();
        things.RWMutex.Lock();
        for (var i = 0; i < Each; i++)
        {
            StartThread(() => things.Group.Value.Wait());
            StartThread(() =>
            {
                things.Mutex.Lock();
                things.Mutex.Unlock();
            });
            StartThread(() =>
            {
                things.RWMutex.Value.RLock();
                things.RWMutex.Value.RUnlock();
            });
            ended.Go(async GoTask () => await things.Group.Value.WaitAsync());
        }

        while (WaitGroupProbe.Waiters(ref things.Group.Value) < 2 * Each) await Go.YieldAsync();
        while (MutexProbe.Sleeping(ref things.Mutex.Value) < Each) await Go.YieldAsync();
        while (RWMutexProbe.Waiting(ref things.RWMutex.Value) < Each) await Go.YieldAsync();
        things.Group.Value.Done();
        things.Mutex.Unlock();
        things.RWMutex.Unlock();
        await ended.WaitAsync();
        Assert.True(things.Mutex.Value.TryLock());
        Assert.True(things.RWMutex.Value.TryLock());

        void StartThread(Action wait)
        {
            ended.Add(1);
            new Thread(() =>
            {
                wait();
                ended.Done();
            }, 256 * 1024).Start();
        }
    });

    private static async GoTask Block(int count)
    {
        var (start, ended) = (new Ptr<WaitGroup>(default), new Ptr<WaitGroup>(default));
        start.Value.Add(1);
        StartBlocked(count, start, ended);
        // Asleep, so that it takes no core from those that are to start.
        while (WaitGroupProbe.Waiters(ref start.Value) < count) await Go.SleepAsync(1_000_000);
        start.Value.Done();
        await ended.Value.WaitAsync();
        Console.Out.Write("all returned");
    }

    private static void StartBlocked(int count, Ptr<WaitGroup> start, Ptr<WaitGroup> ended)
    {
        for (var i = 0; i < count; i++)
        {
            ended.Value.Add(1);
            Go.Run(() =>
            {
                start.Value.Wait();
                ended.Value.Done();
            });
        }
    }
}
