// Waits that a cancellation token ends: what is waited for is as if the cancelled one had never come, and a wake-up that races
// with the cancellation is neither lost nor doubled.
using GoRuntime;

namespace GoSync.Tests;

public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Waits => [.. Forms.Keys];

    // Each waits for something that does not come; the mutexes are locked, the counter is 1.
    private static Dictionary<string, Func<Things, CancellationToken, GoTask>> Forms { get; } = new()
    {
        ["WaitGroup.Wait"] = static (things, token) => Blocking(() => things.Group.Wait(token)),
        ["WaitGroup.WaitAsync"] = static async (things, token) => await things.Group.WaitAsync(token),
        ["Mutex.Lock"] = static (things, token) => Blocking(() => things.Locked.Lock(token)),
        ["Mutex.LockAsync"] = static async (things, token) => await things.Locked.LockAsync(token),
        ["RWMutex.RLock"] = static (things, token) => Blocking(() => things.WriteLocked.RLock(token)),
        ["RWMutex.RLockAsync"] = static async (things, token) => await things.WriteLocked.RLockAsync(token),
        ["RWMutex.Lock of write-locked"] = static (things, token) => Blocking(() => things.WriteLocked.Lock(token)),
        ["RWMutex.LockAsync of write-locked"] = static async (things, token) => await things.WriteLocked.LockAsync(token),
        ["RWMutex.Lock of read-locked"] = static (things, token) => Blocking(() => things.ReadLocked.Lock(token)),
        ["RWMutex.LockAsync of read-locked"] = static async (things, token) => await things.ReadLocked.LockAsync(token),
        ["Cond.Wait"] = static (things, token) => Blocking(() => things.WaitForSignal(token)),
        ["Cond.WaitAsync"] = static async (things, token) => await things.WaitForSignalAsync(token),
        ["Once.Do"] = static (things, token) => Blocking(() => things.Running.Do(NotCalled, token)),
        ["Once.Do of async"] = static (things, token) => Blocking(() => things.Running.Do(NotCalledAsync, token)),
        ["Once.DoAsync"] = static async (things, token) => await things.Running.DoAsync(NotCalled, token),
        ["Once.DoAsync of async"] = static async (things, token) => await things.Running.DoAsync(NotCalledAsync, token),
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public void Wait_WithACancelledToken_ThrowsAtOnce(string form) => Goroutines.Run(2, async () =>
    {
        var things = new Things();
        await AssertCancelled(() => Forms[form](things, Cancelled), Cancelled);
        things.AssertUntouched();
    });

    [Theory]
    [MemberData(nameof(Waits))]
    public void Wait_CancelledWhileAsleep_ThrowsAndLeavesNothingBehind(string form) => Goroutines.Run(2, async () =>
    {
        var things = new Things();
        using var source = new CancellationTokenSource();
        var ended = new Chan<bool>(3);
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async GoTask () =>
            {
                await AssertCancelled(() => Forms[form](things, source.Token), source.Token);
                await ended.SendAsync(true);
            });
        }

        while (things.Waiting < 3) await Go.YieldAsync();
        source.Cancel();
        for (var i = 0; i < 3; i++) await ended.ReceiveAsync();
        things.AssertUntouched();
    });

    [Theory]
    [MemberData(nameof(Waits))]
    public void Wait_OnAPlainThread_CanBeCancelled(string form)
    {
        var things = new Things();
        using var source = new CancellationTokenSource();
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => Go.Block(Forms[form](things, source.Token))));
        thread.Start();
        SpinWait.SpinUntil(() => things.Waiting == 1);
        source.Cancel();
        thread.Join();
        Assert.Equal(source.Token, Assert.IsType<OperationCanceledException>(thrown).CancellationToken);
        things.AssertUntouched();
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task Wait_InATask_CanBeCancelled(string form)
    {
        var things = new Things();
        using var source = new CancellationTokenSource();
        var waiter = Task.Run(async () => await Forms[form](things, source.Token));
        SpinWait.SpinUntil(() => things.Waiting == 1);
        source.Cancel();
        await Assert.ThrowsAsync<OperationCanceledException>(() => waiter);
        things.AssertUntouched();
    }

    [Fact]
    public void WaitGroup_OneWaiterCancelled_ReleasesTheOthers() => Goroutines.Run(2, async () =>
    {
        var things = new Things();
        using var source = new CancellationTokenSource();
        var ended = new Chan<bool>(3);
        for (var i = 0; i < 3; i++)
        {
            var token = i == 1 ? source.Token : default;
            Go.Run(async GoTask () =>
            {
                try
                {
                    await things.Group.WaitAsync(token);
                    await ended.SendAsync(true);
                }
                catch (OperationCanceledException)
                {
                    await ended.SendAsync(false);
                }
            });
            while (things.Waiting <= i) await Go.YieldAsync();
        }

        source.Cancel();
        Assert.False(await ended.ReceiveAsync());
        Assert.Equal(2, things.Waiting);
        things.Group.Done();
        Assert.True(await ended.ReceiveAsync());
        Assert.True(await ended.ReceiveAsync());
        things.Group.Add(1);
        things.AssertUntouched();
    });

    [Fact]
    public void Mutex_CancelledWhileTheLastOfAStarvingQueue_EndsStarvation() => Goroutines.Run(2, async () =>
    {
        var core = new MutexCore(1 | 4); // locked, in starvation mode, as its owner has not noticed that nobody waits
        using var source = new CancellationTokenSource();
        var ended = new Chan<bool>(1);
        Go.Run(async GoTask () =>
        {
            await AssertCancelled(() => core.LockAsync(source.Token), source.Token);
            await ended.SendAsync(true);
        });
        while (MutexProbe.State(core) >> 3 == 0) await Go.YieldAsync();
        source.Cancel();
        await ended.ReceiveAsync();
        Assert.Equal(1, MutexProbe.State(core));
        core.Unlock();
        Assert.True(core.TryLock());
    });

    [Fact]
    public void RWMutex_WriterCancelled_LetsInTheReadersItKeptOut() => Goroutines.Run(2, async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        using var source = new CancellationTokenSource();
        var ended = new Chan<string>(4);
        rw.Value.RLock();
        Go.Run(async GoTask () =>
        {
            await AssertCancelled(() => rw.Value.LockAsync(source.Token), source.Token);
            await ended.SendAsync("writer");
        });
        while (rw.Value.TryRLock())
        {
            rw.Value.RUnlock();
            await Go.YieldAsync();
        }

        for (var i = 0; i < 2; i++)
        {
            Go.Run(async GoTask () =>
            {
                await rw.Value.RLockAsync();
                await ended.SendAsync("reader");
                rw.Value.RUnlock();
            });
        }

        while (RWMutexProbe.Waiting(ref rw.Value) < 3) await Go.YieldAsync();
        source.Cancel();
        var order = new[] { await ended.ReceiveAsync(), await ended.ReceiveAsync(), await ended.ReceiveAsync() };
        Assert.Equal(["reader", "reader", "writer"], order.Order());
        Assert.False(rw.Value.TryLock());
        rw.Value.RUnlock();
        while (!rw.Value.TryLock()) await Go.YieldAsync();
        rw.Value.Unlock();
    });

    [Fact]
    public void Cond_SignalAfterACancellation_WakesTheNext() => Goroutines.Run(2, async () =>
    {
        var things = new Things();
        using var source = new CancellationTokenSource();
        var ended = new Chan<bool>(2);
        Go.Run(async GoTask () =>
        {
            await AssertCancelled(() => things.WaitForSignalAsync(source.Token), source.Token);
            await ended.SendAsync(false);
        });
        while (things.Waiting < 1) await Go.YieldAsync();
        Go.Run(async GoTask () =>
        {
            await things.WaitForSignalAsync(default);
            await ended.SendAsync(true);
        });
        while (things.Waiting < 2) await Go.YieldAsync();
        source.Cancel();
        Assert.False(await ended.ReceiveAsync());
        things.Condition.Signal();
        Assert.True(await ended.ReceiveAsync());
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Once_CancelledWhileTheFirstCallRuns_LetsThatGoOnAndTheOthersWait(bool blocking) => Goroutines.Run(2, async () =>
    {
        var once = new Ptr<Once>(default);
        using var source = new CancellationTokenSource();
        var (gate, ended) = (new Chan<bool>(), new Chan<string>(3));
        var calls = 0;
        Start("first", source.Token);
        while (Volatile.Read(ref calls) == 0) await Go.YieldAsync();
        Start("stops", source.Token);
        Start("waits", default);
        while (MutexProbe.Sleeping(ref OnceProbe.Lock(ref once.Value)) < 2) await Go.YieldAsync();
        source.Cancel();
        Assert.Equal("stops: cancelled", await ended.ReceiveAsync());
        gate.Close();
        var rest = new[] { await ended.ReceiveAsync(), await ended.ReceiveAsync() };
        Assert.Equal(["first: done", "waits: done"], rest.Order());
        once.Value.Do(NotCalled);
        Assert.Equal(1, calls);

        void Start(string name, CancellationToken token) => Go.Run(async GoTask () =>
        {
            try
            {
                if (blocking) once.Value.Do(First, token);
                else await once.Value.DoAsync(First, token);
                await ended.SendAsync(name + ": done");
            }
            catch (OperationCanceledException)
            {
                await ended.SendAsync(name + ": cancelled");
            }
        });

        async GoTask First()
        {
            calls++;
            await gate.ReceiveAsync();
        }
    });

    [Fact]
    public void TwentyThousandWaiters_CancelledAtOnce_AllLeave() => Goroutines.Run(2, async () =>
    {
        const int Count = 20_000;
        var things = new Things();
        using var source = new CancellationTokenSource();
        var ended = new WaitGroup();
        var cancelled = 0;
        for (var i = 0; i < Count; i++)
        {
            ended.Go(async GoTask () =>
            {
                try
                {
                    await things.Locked.LockAsync(source.Token);
                }
                catch (OperationCanceledException)
                {
                    Interlocked.Increment(ref cancelled);
                }
            });
        }

        while (things.Waiting < Count) await Go.YieldAsync();
        source.Cancel();
        await ended.WaitAsync();
        Assert.Equal(Count, cancelled);
        things.AssertUntouched();
    });

    private static void NotCalled() => Assert.Fail("called");

    private static GoTask NotCalledAsync()
    {
        Assert.Fail("called");
        return default;
    }

    private static GoTask Blocking(Action wait)
    {
        wait();
        return default;
    }

    private static async GoTask AssertCancelled(Func<GoTask> wait, CancellationToken token)
    {
        try
        {
            await wait();
        }
        catch (OperationCanceledException e)
        {
            Assert.Equal(token, e.CancellationToken);
            return;
        }

        Assert.Fail("the wait was not cancelled");
    }
}
