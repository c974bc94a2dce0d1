// The types as programs combine them: barriers of WaitGroups, generations of waiters, readers beside each other, fairness.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

public class HandshakeTests
{
    [Fact]
    public void TwoWaitGroups_AsBarriers_HoldAndRelease() => Goroutines.Run(2, async () =>
    {
        const int Count = 16;
        var (arrived, leave) = (new Ptr<WaitGroup>(default), new Ptr<WaitGroup>(default));
        for (var round = 0; round < 8; round++)
        {
            var left = new Chan<bool>(Count);
            arrived.Value.Add(Count);
            leave.Value.Add(Count);
            for (var i = 0; i < Count; i++)
            {
                var blocks = i % 4 == 0;
                Go.Run(async GoTask () =>
                {
                    arrived.Value.Done();
                    if (blocks) leave.Value.Wait();
                    else await leave.Value.WaitAsync();
                    await left.SendAsync(true);
                });
            }

            await arrived.Value.WaitAsync();
            for (var i = 0; i < Count; i++)
            {
                Assert.Equal(0, left.Length());
                leave.Value.Done();
            }

            for (var i = 0; i < Count; i++) await left.ReceiveAsync();
        }
    });

    [Fact]
    public void Cond_SignalOfTwoWaiters_WakesOneEachTime() => Goroutines.Run(2, async () =>
    {
        var (mu, running, awake) = (new MutexPtr(), new Chan<bool>(2), new Chan<bool>(2));
        var cond = sync.NewCond(mu);
        for (var i = 0; i < 2; i++)
        {
            Go.Run(async GoTask () =>
            {
                await mu.LockAsync();
                running.Send(true);
                await cond.Value.WaitAsync();
                awake.Send(true);
                mu.Unlock();
            });
        }

        for (var i = 0; i < 2; i++) await running.ReceiveAsync();
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(0, awake.Length());
            await mu.LockAsync();
            cond.Value.Signal();
            mu.Unlock();
            await awake.ReceiveAsync();
            Assert.Equal(0, awake.Length());
        }

        cond.Value.Signal();
    });

    [Fact]
    public void Cond_SignalsInGenerations_WakeTheOneThatWaits() => Goroutines.Run(2, async () =>
    {
        var (mu, running, awake) = (new MutexPtr(), new Chan<bool>(1), new Chan<int>(1));
        var cond = sync.NewCond(mu);
        for (var i = 0; i < 50; i++)
        {
            Go.Run(async GoTask (id) =>
            {
                await mu.LockAsync();
                await running.SendAsync(true);
                await cond.Value.WaitAsync();
                await awake.SendAsync(id);
                mu.Unlock();
            }, i);
            if (i > 0) Assert.Equal(i - 1, await awake.ReceiveAsync());
            await running.ReceiveAsync();
            await mu.LockAsync();
            cond.Value.Signal();
            mu.Unlock();
        }

        Assert.Equal(49, await awake.ReceiveAsync());
    });

    [Fact]
    public void Cond_BroadcastRoundAfterRound_WakesEachOnce() => Goroutines.Run(2, async () =>
    {
        const int Count = 30, Rounds = 10;
        var (mu, running, awake) = (new MutexPtr(), new Chan<int>(Count), new Chan<int>(Count));
        var cond = sync.NewCond(mu);
        var exit = false;
        for (var g = 0; g < Count; g++)
        {
            Go.Run(async GoTask (id) =>
            {
                await mu.LockAsync();
                while (!exit)
                {
                    running.Send(id);
                    if (id % 5 == 0) cond.Value.Wait();
                    else await cond.Value.WaitAsync();
                    awake.Send(id);
                }

                mu.Unlock();
            }, g);
        }

        for (var round = 1; round <= Rounds; round++)
        {
            for (var i = 0; i < Count; i++) await running.ReceiveAsync();
            await mu.LockAsync();
            exit = round == Rounds;
            Assert.Equal(0, awake.Length());
            cond.Value.Broadcast();
            mu.Unlock();
            var seen = new HashSet<int>();
            for (var i = 0; i < Count; i++) Assert.True(seen.Add(await awake.ReceiveAsync()));
        }

        Assert.Equal(0, running.Length());
    });

    [Fact]
    public void Cond_ThreeParties_PassTheTurnOn() => Goroutines.Run(2, async () =>
    {
        var cond = sync.NewCond(new MutexPtr());
        var turn = 0;
        var wg = new WaitGroup();
        wg.Go(async GoTask () =>
        {
            await cond.Value.L!.LockAsync();
            turn = 1;
            await cond.Value.WaitAsync();
            Assert.Equal(2, turn);
            turn = 3;
            cond.Value.Signal();
            cond.Value.L.Unlock();
        });
        wg.Go(async GoTask () =>
        {
            await cond.Value.L!.LockAsync();
            while (turn != 1) await LetGo(cond);
            turn = 2;
            cond.Value.Signal();
            cond.Value.L.Unlock();
        });
        wg.Go(async GoTask () =>
        {
            await cond.Value.L!.LockAsync();
            while (turn < 2) await LetGo(cond);
            if (turn == 2)
            {
                await cond.Value.WaitAsync();
                Assert.Equal(3, turn);
            }

            cond.Value.L.Unlock();
        });
        await wg.WaitAsync();
        Assert.Equal(3, turn);
    });

    [Fact]
    public void Cond_BroadcastBesideANewWaiter_WakesTheOldOne() => Goroutines.Run(2, async () =>
    {
        for (var i = 0; i < 200; i++)
        {
            var (mu, steps) = (new MutexPtr(), new Chan<bool>(0));
            var cond = sync.NewCond(mu);
            var (done, ended) = (false, new WaitGroup());
            Go.Run(async GoTask () =>
            {
                await mu.LockAsync();
                await steps.SendAsync(true);
                await cond.Value.WaitAsync();
                mu.Unlock();
                await steps.SendAsync(true);
            });
            await steps.ReceiveAsync();
            await mu.LockAsync();
            mu.Unlock();
            Go.Run(() => cond.Value.Broadcast());
            ended.Go(async GoTask () =>
            {
                await mu.LockAsync();
                while (!done) await cond.Value.WaitAsync();
                mu.Unlock();
            });
            await steps.ReceiveAsync();
            await mu.LockAsync();
            done = true;
            mu.Unlock();
            cond.Value.Broadcast();
            await ended.WaitAsync();
        }
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mutex_HeldMostOfTheTime_IsGivenToOthersToo(bool blocking) => Goroutines.Run(2, async () =>
    {
        const long Moment = 100_000; // ns
        var mu = new Ptr<Mutex>(default);
        var stop = false;
        var (greedy, modest) = (new WaitGroup(), new WaitGroup());
        greedy.Go(async GoTask () =>
        {
            while (!Volatile.Read(ref stop))
            {
                if (blocking) mu.Value.Lock();
                else await mu.Value.LockAsync();
                await Go.SleepAsync(Moment);
                mu.Value.Unlock();
            }
        });
        modest.Go(async GoTask () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await Go.SleepAsync(Moment);
                if (blocking) mu.Value.Lock();
                else await mu.Value.LockAsync();
                mu.Value.Unlock();
            }
        });
        await modest.WaitAsync();
        Volatile.Write(ref stop, true);
        await greedy.WaitAsync();
    });

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(4, 2)]
    public void RWMutex_Readers_HoldItTogether(int readers, int processors) => Goroutines.Run(processors, async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var (locked, unlock, done) = (new Chan<bool>(0), new Chan<bool>(0), new Chan<bool>(0));
        for (var i = 0; i < readers; i++)
        {
            Go.Run(async GoTask () =>
            {
                await rw.Value.RLockAsync();
                await locked.SendAsync(true);
                await unlock.ReceiveAsync();
                rw.Value.RUnlock();
                await done.SendAsync(true);
            });
        }

        for (var i = 0; i < readers; i++) await locked.ReceiveAsync();
        for (var i = 0; i < readers; i++) await unlock.SendAsync(true);
        for (var i = 0; i < readers; i++) await done.ReceiveAsync();
        Assert.True(rw.Value.TryLock());
    });

    [Fact]
    public void RLocker_InTurnsWithTheWriter_ExcludesIt() => Goroutines.Run(2, async () =>
    {
        var rw = new Ptr<RWMutex>(default);
        var (read, written) = (new Chan<bool>(1), new Chan<bool>(1));
        var locker = rw.Value.RLocker();
        Go.Run(async GoTask () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await locker.LockAsync();
                locker.Lock();
                await read.SendAsync(true);
                await rw.Value.LockAsync();
                await written.SendAsync(true);
            }
        });
        for (var i = 0; i < 10; i++)
        {
            await read.ReceiveAsync();
            locker.Unlock();
            Assert.Equal(0, written.Length());
            locker.Unlock();
            await written.ReceiveAsync();
            Assert.Equal(0, read.Length());
            rw.Value.Unlock();
        }
    });

    [Fact]
    public void Pool_ObjectsTakenOutOrAged_AreNotKeptAlive() => Goroutines.RunInOrder(() =>
    {
        var pool = new Ptr<Pool>(default);
        var taken = Fill(pool, takesOut: true);
        GC.Collect();
        Assert.True(taken.Count(static item => item.IsAlive) <= 1);

        var aged = Fill(pool, takesOut: false);
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        GC.Collect();
        Assert.True(aged.Count(static item => item.IsAlive) <= 1);
        return default;
    });

    [Fact]
    public void Pool_ManyConsumers_TakeEachObjectOnce() => Goroutines.Run(2, async () =>
    {
        const int Count = 2000;
        var pool = new Ptr<Pool>(default);
        var wg = new WaitGroup();
        var seen = new int[Count];
        var left = Count;
        for (var i = 0; i < 4; i++)
        {
            wg.Go(async GoTask () =>
            {
                while (Volatile.Read(ref left) > 0)
                {
                    if (pool.Value.Get() is int item)
                    {
                        Interlocked.Increment(ref seen[item]);
                        Interlocked.Decrement(ref left);
                    }

                    // Another processor's slot is out of reach: whoever put something there goes on there.
                    await Go.YieldAsync();
                }
            });
        }

        for (var item = 0; item < Count; item++)
        {
            pool.Value.Put(item);
            if (item % 10 == 0 && pool.Value.Get() is int own)
            {
                Interlocked.Increment(ref seen[own]);
                Interlocked.Decrement(ref left);
            }
        }

        for (var turns = 0; turns < 1000 && Volatile.Read(ref left) > 0; turns++) await Go.YieldAsync();
        Assert.All(seen, static times => Assert.InRange(times, 0, 1));
        Volatile.Write(ref left, 0);
        await wg.WaitAsync();
    });

    [Fact]
    public void Pool_ThroughANilPointer_Panics()
    {
        Ptr<Pool>? pool = null;
        Assert.Throws<NullReferenceException>(() => pool!.Value.Get());
        Assert.Throws<NullReferenceException>(() => pool!.Value.Put("a"));
    }

    [Fact]
    public void Pool_New_IsAskedWheneverThePoolIsEmpty() => Goroutines.RunInOrder(() =>
    {
        var made = 0L;
        var pool = new Pool { New = () => ++made };
        Assert.Equal([1L, 2L], new[] { pool.Get(), pool.Get() });
        pool.Put(42L);
        Assert.Equal([42L, 3L], new[] { pool.Get(), pool.Get() });
        return default;
    });

    private static async GoTask LetGo(Ptr<Cond> cond)
    {
        cond.Value.L!.Unlock();
        await Go.YieldAsync();
        await cond.Value.L.LockAsync();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Fill(Ptr<Pool> pool, bool takesOut)
    {
        var items = new List<WeakReference>();
        for (var i = 0; i < 100; i++)
        {
            var item = new object();
            items.Add(new WeakReference(item));
            pool.Value.Put(item);
        }

        for (var i = 0; takesOut && i < 100; i++) pool.Value.Get();
        return items;
    }
}
