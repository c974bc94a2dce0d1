// Mutex and RWMutex: exclusion, both forms in one queue, barging and starvation, copies.
using GoRuntime;

namespace GoSync.Tests;

public class MutexTests
{
    [Fact]
    public void LockUnlock_Uncontended_AllocatesNothing()
    {
        var mu = new Mutex();
        var rw = new RWMutex();
        Cycle(ref mu, ref rw);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Cycle(ref mu, ref rw);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Cycle(ref Mutex mu, ref RWMutex rw)
        {
            mu.Lock();
            mu.Unlock();
            rw.Lock();
            rw.Unlock();
            rw.RLock();
            rw.RLock();
            rw.RUnlock();
            rw.RUnlock();
        }
    }

    [Fact]
    public void TryLock_SaysWhetherItLocked()
    {
        var mu = new Mutex();
        Assert.True(mu.TryLock());
        Assert.False(mu.TryLock());
        mu.Unlock();
        Assert.True(mu.TryLock());
    }

    [Fact]
    public void TryLock_WhileOthersWait_FailsAndLeavesTheQueueIntact() => Goroutines.RunInOrder(async () =>
    {
        var mu = new Ptr<Mutex>(default);
        var acquired = false;
        mu.Value.Lock();
        Go.Run(async GoTask () =>
        {
            await mu.Value.LockAsync();
            acquired = true;
            mu.Value.Unlock();
        });
        await Go.YieldAsync();
        Assert.False(mu.Value.TryLock());
        mu.Value.Unlock();
        await Go.YieldAsync();
        Assert.True(acquired);
        Assert.True(mu.Value.TryLock());
    });

    [Fact]
    public void Unlock_InNormalMode_LetsTheRunningGoroutineLockAgain() => Goroutines.RunInOrder(async () =>
    {
        var mu = new Ptr<Mutex>(default);
        var order = new List<string>();
        mu.Value.Lock();
        Go.Run(async GoTask () =>
        {
            await mu.Value.LockAsync();
            order.Add("waiter");
            mu.Value.Unlock();
        });
        await Go.YieldAsync();

        mu.Value.Unlock();
        await mu.Value.LockAsync();
        order.Add("runner");
        mu.Value.Unlock();
        while (order.Count < 2) await Go.YieldAsync();

        Assert.Equal(["runner", "waiter"], order);
    });

    [Fact]
    public void Waiters_OfBothForms_LockInOrder() => Goroutines.RunInOrder(async () =>
    {
        var mu = new Ptr<Mutex>(default);
        var order = new List<int>();
        mu.Value.Lock();
        for (var i = 0; i < 6; i++)
        {
            var id = i;
            if (id % 2 == 0)
            {
                Go.Run(async GoTask () =>
                {
                    await mu.Value.LockAsync();
                    order.Add(id);
                    mu.Value.Unlock();
                });
            }
            else
            {
                Go.Run(() =>
                {
                    mu.Value.Lock();
                    order.Add(id);
                    mu.Value.Unlock();
                });
            }

            while (MutexProbe.Waiters(ref mu.Value) <= id) await Go.YieldAsync();
        }

        mu.Value.Unlock();
        while (true)
        {
            await mu.Value.LockAsync();
            var count = order.Count;
            mu.Value.Unlock();
            if (count == 6) break;
            await Go.YieldAsync();
        }

        Assert.Equal([0, 1, 2, 3, 4, 5], order);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Counter_UnderContention_LosesNothing(int processors) => Goroutines.Run(processors, async () =>
    {
        const int Each = 2000;
        var mu = new Ptr<Mutex>(default);
        var wg = new WaitGroup();
        var counter = 0;
        for (var i = 0; i < 4; i++)
        {
            wg.Go(async GoTask () =>
            {
                for (var n = 0; n < Each; n++)
                {
                    await mu.Value.LockAsync();
                    counter++;
                    if (n % 64 == 0) await Go.YieldAsync();
                    mu.Value.Unlock();
                }
            });
            wg.Go(() =>
            {
                for (var n = 0; n < Each; n++)
                {
                    mu.Value.Lock();
                    counter++;
                    mu.Value.Unlock();
                }
            });
        }

        // Two more take it only if they need not wait.
        var taken = 0;
        for (var i = 0; i < 2; i++)
        {
            wg.Go(async GoTask () =>
            {
                for (var n = 0; n < Each; n++)
                {
                    if (mu.Value.TryLock())
                    {
                        counter++;
                        taken++;
                        mu.Value.Unlock();
                    }

                    if (n % 64 == 0) await Go.YieldAsync();
                }
            });
        }

        await wg.WaitAsync();
        Assert.Equal(8 * Each + taken, counter);
        Assert.False(MutexProbe.IsShared(ref mu.Value));
    });

    [Fact]
    public void CSharpCopy_OfAnIdleUsedMutex_IsIndependent() => Goroutines.Run(2, async () =>
    {
        var mu = new Ptr<Mutex>(default);
        var wg = new WaitGroup();
        mu.Value.Lock();
        wg.Go(async GoTask () =>
        {
            await mu.Value.LockAsync();
            mu.Value.Unlock();
        });
        mu.Value.Unlock();
        await wg.WaitAsync();

        var copy = mu.Value;
        mu.Value.Lock();
        Assert.True(copy.TryLock());
    });

    [Fact]
    public void Pointer_IsALocker()
    {
        Locker locker = new MutexPtr();
        locker.Lock();
        Assert.False(((MutexPtr)locker).Value.TryLock());
        locker.Unlock();
        Assert.IsAssignableFrom<Locker>(Ptr.New<Mutex>());
        Assert.IsAssignableFrom<Locker>(Ptr.New<RWMutex>());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Core_InStarvationMode_HandsOverAndLeavesIt(int waiters)
    {
        // A locked core in starvation mode with so many waiters, as it is when the first of them has waited for long.
        var core = new MutexCore(1 | 4 | waiters << 3);
        Assert.False(core.TryLock());
        core.Unlock();
        Assert.False(core.TryLock());

        core.Sleep(new LockWait { Since = 1, Starving = true, Awoke = false }, WaitReason.MutexLock);
        var left = MutexProbe.State(core);
        Assert.Equal(1 | (waiters == 1 ? 0 : 4) | (waiters - 1) << 3, left);
    }

    [Fact]
    public void Core_ThatRetiresDuringAnUnlock_StaysRetired()
    {
        var core = new MutexCore(MutexCore.Locked);
        var wait = new LockWait { BlocksThread = true };
        Assert.Equal(LockAttempt.MustSleep, core.Attempt(ref wait));
        var seen = MutexProbe.BeginUnlock(core);

        // Before that Unlock wakes the waiter another goroutine comes and goes, and wakes it; it locks, too, and is the last.
        Assert.True(core.TryLock());
        Assert.False(core.Unlock());
        core.Sleep(wait, WaitReason.MutexLock);
        Assert.True(core.Unlock());
        Assert.True(core.TryRetire());

        MutexProbe.EndUnlock(core, seen);
        Assert.True(core.HasRetired);
        Assert.False(core.TryLock());
        wait = default;
        Assert.Equal(LockAttempt.Retired, core.Attempt(ref wait));
    }

    [Fact]
    public void RWMutex_ReadersShare_WriterExcludes()
    {
        var rw = new RWMutex();
        rw.RLock();
        Assert.True(rw.TryRLock());
        Assert.False(rw.TryLock());
        rw.RUnlock();
        rw.RUnlock();
        Assert.True(rw.TryLock());
        Assert.False(rw.TryRLock());
        Assert.False(rw.TryLock());
        rw.Unlock();
    }

    [Fact]
    public void RWMutex_WaitingWriter_KeepsNewReadersOut() => Goroutines.RunInOrder(async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var order = new List<string>();
        rw.Value.RLock();
        Go.Run(async GoTask () =>
        {
            await rw.Value.LockAsync();
            order.Add("writer");
            rw.Value.Unlock();
        });
        await Go.YieldAsync();
        Assert.False(rw.Value.TryRLock());
        Go.Run(() =>
        {
            rw.Value.RLock();
            order.Add("reader");
            rw.Value.RUnlock();
        });
        await Go.YieldAsync();

        rw.Value.RUnlock();
        while (order.Count < 2) await Go.YieldAsync();

        Assert.Equal(["writer", "reader"], order);
        Assert.True(rw.Value.TryLock());
    });

    [Fact]
    public void RLocker_LocksForReading() => Goroutines.RunInOrder(async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var locker = rw.Value.RLocker();
        locker.Lock();
        await locker.LockAsync();
        Assert.False(rw.Value.TryLock());
        Assert.True(rw.Value.TryRLock());
        rw.Value.RUnlock();
        locker.Unlock();
        locker.Unlock();
        Assert.True(rw.Value.TryLock());
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void RWMutex_UnderContention_KeepsWritersAlone(int processors) => Goroutines.Run(processors, async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var wg = new WaitGroup();
        var readers = 0;
        var writers = 0;
        var faults = 0;
        for (var i = 0; i < 3; i++)
        {
            wg.Go(async GoTask () =>
            {
                for (var n = 0; n < 300; n++)
                {
                    await rw.Value.RLockAsync();
                    Interlocked.Increment(ref readers);
                    if (Volatile.Read(ref writers) != 0) faults++;
                    if (n % 16 == 0) await Go.YieldAsync();
                    Interlocked.Decrement(ref readers);
                    rw.Value.RUnlock();
                }
            });
            wg.Go(() =>
            {
                for (var n = 0; n < 300; n++)
                {
                    rw.Value.Lock();
                    if (Interlocked.Increment(ref writers) != 1 || Volatile.Read(ref readers) != 0) faults++;
                    Interlocked.Decrement(ref writers);
                    rw.Value.Unlock();
                }
            });
        }

        await wg.WaitAsync();
        Assert.Equal(0, faults);
        Assert.True(rw.Value.TryLock());
    });
}
