// What goes wrong while others wait: panics in the middle of a hand-off, cancellations at the moment of the wake-up, memory
// that runs out before a waiter sleeps. Nothing is lost, and nothing is woken twice.
using GoRuntime;

namespace GoSync.Tests;

public class FaultTests
{
    private const int Races = 400;

    [ThreadStatic]
    private static bool _outOfMemory;

    public static TheoryData<string> Waits => [.. AwaitingForms.Keys];

    private static Dictionary<string, Func<Things, GoTask>> AwaitingForms { get; } = new()
    {
        ["WaitGroup.WaitAsync"] = static things => things.Group.WaitAsync(new CancellationTokenSource().Token),
        ["Mutex.LockAsync"] = static things => things.Locked.LockAsync(),
        ["Mutex.LockAsync, cancellable"] = static things => things.Locked.LockAsync(new CancellationTokenSource().Token),
        ["RWMutex.RLockAsync"] = static things => things.WriteLocked.RLockAsync(),
        ["RWMutex.RLockAsync, cancellable"] = static things => things.WriteLocked.RLockAsync(new CancellationTokenSource().Token),
        ["RWMutex.LockAsync of write-locked"] = static things => things.WriteLocked.LockAsync(),
        ["RWMutex.LockAsync of read-locked"] = static things => things.ReadLocked.LockAsync(new CancellationTokenSource().Token),
        ["Cond.WaitAsync"] = static things => things.WaitForSignalAsync(default),
        ["Cond.WaitAsync, cancellable"] = static things => things.WaitForSignalAsync(new CancellationTokenSource().Token),
        ["Once.DoAsync"] = static things => things.Running.DoAsync(static () => { }),
        ["Once.DoAsync, cancellable"] = static things => things.Running.DoAsync(static () => { }, new CancellationTokenSource().Token),
    };

    [Theory]
    [MemberData(nameof(Waits))]
    public void Waiter_ForWhichThereIsNoMemory_IsNotCounted(string form)
    {
        var things = new Things();
        WaitBox.Making = static () =>
        {
            if (_outOfMemory) throw new OutOfMemoryException();
        };
        _outOfMemory = true;
        try
        {
            Assert.Throws<OutOfMemoryException>(() => Go.Block(AwaitingForms[form](things)));
        }
        finally
        {
            _outOfMemory = false;
            WaitBox.Making = null;
        }

        things.AssertUntouched();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mutex_HolderThatPanics_HandsOver(bool starving) => Goroutines.Run(2, async () =>
    {
        var core = new MutexCore(starving ? 1 | 4 : 1);
        var ended = new WaitGroup();
        var entered = 0;
        for (var i = 0; i < 4; i++)
        {
            var awaits = i % 2 == 0;
            ended.Go(async GoTask () =>
            {
                try
                {
                    if (awaits) await core.LockAsync();
                    else core.Lock();
                    try
                    {
                        entered++;
                        throw Builtins.panic("holder");
                    }
                    finally
                    {
                        core.Unlock();
                    }
                }
                catch (GoPanic)
                {
                }
            });
        }

        while (MutexProbe.Sleeping(core) < 4) await Go.YieldAsync();
        core.Unlock();
        await ended.WaitAsync();
        Assert.Equal((4, 0), (entered, MutexProbe.State(core)));
    });

    [Fact]
    public void RWMutex_WriterThatPanics_LetsTheReadersIn() => Goroutines.Run(2, async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var ended = new WaitGroup();
        var read = 0;
        rw.Value.Lock();
        for (var i = 0; i < 4; i++)
        {
            ended.Go(async GoTask () =>
            {
                await rw.Value.RLockAsync();
                Interlocked.Increment(ref read);
                rw.Value.RUnlock();
            });
        }

        while (RWMutexProbe.Waiting(ref rw.Value) < 4) await Go.YieldAsync();
        Assert.Throws<GoPanic>((Action)(() =>
        {
            try
            {
                throw Builtins.panic("writer");
            }
            finally
            {
                rw.Value.Unlock();
            }
        }));
        await ended.WaitAsync();
        Assert.Equal(4, read);
        Assert.True(rw.Value.TryLock());
    });

    [Fact]
    public void WaitGroup_TasksThatPanic_AreDoneOnce() => Goroutines.Run(2, async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Add(8);
        for (var i = 0; i < 8; i++)
        {
            Go.Run(async GoTask () =>
            {
                try
                {
                    try
                    {
                        await Go.YieldAsync();
                        throw Builtins.panic("task");
                    }
                    finally
                    {
                        wg.Value.Done();
                    }
                }
                catch (GoPanic)
                {
                }
            });
        }

        await wg.Value.WaitAsync();
        Assert.Equal("sync: negative WaitGroup counter", Goroutines.PanicOf(() => wg.Value.Done()));
    });

    [Fact]
    public void Once_FunctionThatPanicsWhileOthersWait_LetsThemPass() => Goroutines.Run(2, async () =>
    {
        var once = new Ptr<Once>(default);
        var ended = new WaitGroup();
        var panics = 0;
        for (var i = 0; i < 6; i++)
        {
            ended.Go(async GoTask () =>
            {
                try
                {
                    await once.Value.DoAsync(async GoTask () =>
                    {
                        for (var n = 0; n < 20; n++) await Go.YieldAsync();
                        throw Builtins.panic("once");
                    });
                }
                catch (GoPanic)
                {
                    Interlocked.Increment(ref panics);
                }
            });
        }

        await ended.WaitAsync();
        Assert.Equal(1, panics);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mutex_UnlockedWhileTheWaiterIsCancelled_IsHeldByOneOrNobody(bool blocking) => Race(
        static things => things.Locked.Unlock(),
        (things, token) => blocking ? Blocking(() => things.Locked.Lock(token)) : things.Locked.LockAsync(token),
        static things => things.Locked.Unlock(),
        static things => Assert.True(things.Locked.TryLock() && !MutexProbe.IsShared(ref things.Locked)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WaitGroup_DoneWhileAWaiterIsCancelled_ReleasesTheOther(bool blocking) => Race(
        static things => things.Group.Done(),
        (things, token) => blocking ? Blocking(() => things.Group.Wait(token)) : things.Group.WaitAsync(token),
        static _ => { },
        static things => Assert.True(WaitGroupProbe.Waiters(ref things.Group) == 0 && things.Group.WaitAsync().IsCompleted));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RWMutex_UnlockedWhileAReaderIsCancelled_CountsItOrNot(bool blocking) => Race(
        static things => things.WriteLocked.Unlock(),
        (things, token) => blocking ? Blocking(() => things.WriteLocked.RLock(token)) : things.WriteLocked.RLockAsync(token),
        static things => things.WriteLocked.RUnlock(),
        static things => Assert.True(things.WriteLocked.TryLock()));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RWMutex_ReadUnlockedWhileAWriterIsCancelled_IsHeldByOneOrNobody(bool blocking) => Race(
        static things => things.ReadLocked.RUnlock(),
        (things, token) => blocking ? Blocking(() => things.ReadLocked.Lock(token)) : things.ReadLocked.LockAsync(token),
        static things => things.ReadLocked.Unlock(),
        static things => Assert.True(things.ReadLocked.TryLock()));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Once_FirstCallEndsWhileAWaiterIsCancelled_RunsOneFunctionOnce(bool blocking)
    {
        // What the first call held is released, but nothing has run: the first waiter that is not cancelled runs its function.
        var ran = 0;
        Race(
            static things => OnceProbe.Lock(ref things.Running).Unlock(),
            (things, token) =>
                blocking ? Blocking(() => things.Running.Do(() => ran++, token)) : things.Running.DoAsync(() => ran++, token),
            static _ => { },
            static things =>
            {
                things.Running.Do(static () => Assert.Fail("ran again"));
                Assert.Equal(0, MutexProbe.Waiters(ref OnceProbe.Lock(ref things.Running)));
            });
        Assert.Equal(Races, ran);
    }

    [Fact]
    public void Cond_SignalledWhileAWaiterIsCancelled_WakesExactlyOne() => Goroutines.Run(2, async () =>
    {
        for (var race = 0; race < Races; race++)
        {
            var things = new Things();
            using var source = new CancellationTokenSource();
            var outcomes = new Chan<bool>(2);
            StartWaiter(things, source.Token, outcomes, static (things, token) => things.WaitForSignalAsync(token), static _ => { });
            while (things.Waiting < 1) await Go.YieldAsync();
            StartWaiter(things, default, outcomes, static (things, token) => things.WaitForSignalAsync(token), static _ => { });
            while (things.Waiting < 2) await Go.YieldAsync();

            var cancelling = Task.Run(source.Cancel);
            things.Condition.Signal();
            var first = await outcomes.ReceiveAsync();
            await cancelling;

            // The signal went to the first waiter, and the second one still sleeps; or the first one was cancelled, and it went on.
            if (first && things.Waiting == 1) things.Condition.Signal();
            await outcomes.ReceiveAsync();
            Assert.Equal(0, things.Waiting);
        }
    });

    // Two wait, the first of them with a token that is cancelled at the moment of the release.
    private static void Race(
        Action<Things> release, Func<Things, CancellationToken, GoTask> wait, Action<Things> giveBack, Action<Things> isIdle) =>
        Goroutines.Run(2, async () =>
        {
            for (var race = 0; race < Races; race++)
            {
                var things = new Things();
                using var source = new CancellationTokenSource();
                var outcomes = new Chan<bool>(2);
                StartWaiter(things, source.Token, outcomes, wait, giveBack);
                while (things.Waiting < 1) await Go.YieldAsync();
                StartWaiter(things, default, outcomes, wait, giveBack);
                while (things.Waiting < 2) await Go.YieldAsync();

                var cancelling = Task.Run(source.Cancel);
                release(things);
                await cancelling;

                // The one that is not cancelled always gets what it waits for.
                var (a, b) = (await outcomes.ReceiveAsync(), await outcomes.ReceiveAsync());
                Assert.True(a || b);
                isIdle(things);
            }
        });

    private static void StartWaiter(
        Things things, CancellationToken token, Chan<bool> outcomes, Func<Things, CancellationToken, GoTask> wait,
            Action<Things> giveBack) =>
        Go.Run(async GoTask () =>
        {
            try
            {
                await wait(things, token);
                giveBack(things);
                await outcomes.SendAsync(true);
            }
            catch (OperationCanceledException)
            {
                await outcomes.SendAsync(false);
            }
        });

    private static GoTask Blocking(Action wait)
    {
        wait();
        return default;
    }
}
