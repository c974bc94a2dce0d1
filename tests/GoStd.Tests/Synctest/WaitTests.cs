// synctest.Wait, the end of a bubble, and what leaves it: panics and Goexit.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class WaitTests
{
    [Fact]
    public void Run_Empty_Returns() => InBubble.Run(() => default);

    [Fact]
    public void Wait_Alone_Returns() => InBubble.Run(async () => await synctest.WaitAsync());

    [Fact]
    public void Wait_Blocking_Returns() => InBubble.RunPlain(() =>
    {
        var done = false;
        Go.Run(() => done = true);
        synctest.Wait();
        Assert.True(done);
    });

    [Fact]
    public void Wait_ReturnsWhenOthersHaveEnded() => InBubble.Run(async () =>
    {
        // Each hands the count to one more, the last one notes that it was there.
        var counts = new Chan<int>();
        var done = false;
        Go.Run(Next);
        await counts.SendAsync(100);
        await synctest.WaitAsync();
        Assert.True(done);

        async GoTask Next()
        {
            var count = await counts.ReceiveAsync();
            done = count == 0;
            if (done) return;
            Go.Run(Next);
            await counts.SendAsync(count - 1);
        }
    });

    [Fact]
    public void Wait_ManyBubblesThatAllocate_Return()
    {
        for (var i = 0; i < 100; i++)
        {
            InBubble.OnThread(() => synctest.Run(async () =>
            {
                var sizes = new Chan<byte[]>();
                var done = false;
                Go.Run(Shrink);
                await sizes.SendAsync(new byte[100]);
                await synctest.WaitAsync();
                Assert.True(done);

                async GoTask Shrink()
                {
                    var bytes = await sizes.ReceiveAsync();
                    done = bytes.Length == 0;
                    if (done) return;
                    Go.Run(Shrink);
                    await sizes.SendAsync(new byte[bytes.Length - 1]);
                }
            }));
        }
    }

    [Fact]
    public void Wait_ReturnsWhenOthersAreDurablyBlocked_AtTheSameInstant() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var steps = 0;
        var go = new Chan<Empty>();
        for (var i = 0; i < 10; i++)
        {
            Go.Run(async () =>
            {
                Interlocked.Increment(ref steps);
                await go.ReceiveAsync();
                Interlocked.Increment(ref steps);
                await time.SleepAsync(time.Second);
                Interlocked.Increment(ref steps);
            });
        }

        await synctest.WaitAsync();
        Assert.Equal(10, steps);
        go.Close();
        await synctest.WaitAsync();
        Assert.Equal(20, steps);
        Assert.Equal((time.Duration)0, time.Since(start));
        await synctest.SleepAsync(time.Second);
        Assert.Equal(30, steps);
    });

    [Fact]
    public void Wait_ReturnsAfterCallsOfTimersThatAreDue() => InBubble.Run(async () =>
    {
        var calls = 0;
        var block = new Chan<Empty>();
        time.AfterFunc(0, () => Interlocked.Increment(ref calls));
        time.AfterFunc(0, async GoTask () =>
        {
            Interlocked.Increment(ref calls);
            await block.ReceiveAsync();
            Interlocked.Increment(ref calls);
        });
        await synctest.WaitAsync();
        Assert.Equal(2, calls);
        block.Close();
        await synctest.WaitAsync();
        Assert.Equal(3, calls);
    });

    [Fact]
    public void Run_ReturnsAfterTheLastGoroutine()
    {
        var last = false;
        InBubble.Run(() =>
        {
            Go.Run(() => Go.Run(async () =>
            {
                await Go.YieldAsync();
                last = true;
            }));
            return default;
        });
        Assert.True(last);
    }

    [Fact]
    public void Wait_OutsideABubble_Panics()
    {
        Assert.Equal("goroutine is not in a bubble", Assert.Throws<GoPanic>(synctest.Wait).Message);
        Assert.Equal(
            "goroutine is not in a bubble",
            Assert.Throws<GoPanic>(() => InBubble.InGoroutine(() => synctest.WaitAsync())).Message);
    }

    [Fact]
    public void Wait_WhileAnotherWaits_Panics() => InBubble.Run(async () =>
    {
        GoPanic? panic = null;
        Go.Run(async () =>
        {
            try
            {
                await synctest.WaitAsync();
            }
            catch (GoPanic e)
            {
                panic = e;
            }
        });
        try
        {
            await synctest.WaitAsync();
        }
        catch (GoPanic e)
        {
            panic = e;
        }

        await synctest.SleepAsync(1);
        Assert.Equal("wait already in progress", panic?.Message);
    });

    [Fact]
    public void Run_InABubble_Panics() => InBubble.Run(() =>
    {
        Assert.Equal(
            "synctest.Run called from within a synctest bubble",
            Assert.Throws<GoPanic>(() => synctest.Run(() => { })).Message);
        return default;
    });

    [Fact]
    public void Panic_OfTheFunction_GoesOnInTheCaller()
    {
        Assert.Equal(["boom", "boom"], InBubble.PanicsOf(async () =>
        {
            await time.SleepAsync(1);
            throw Builtins.panic((GoString)"boom");
        }));
        Assert.Throws<InvalidTimeZoneException>(() => InBubble.Run(() => throw new InvalidTimeZoneException()));
    }

    [Fact]
    public void Panic_OfTheFunction_DoesNotWaitForOthers() =>
        Assert.Equal(["boom", "boom"], InBubble.PanicsOf(async () =>
        {
            Go.Run(async () => await new Chan<long>().ReceiveAsync());
            await Go.YieldAsync();
            throw Builtins.panic((GoString)"boom");
        }));

    [Fact]
    public void Goexit_OfTheFunction_EndsTheBubble()
    {
        var others = false;
        InBubble.Run(async () =>
        {
            Go.Run(async () =>
            {
                await Go.YieldAsync();
                others = true;
            });
            await Go.YieldAsync();
            Go.Goexit();
        });
        Assert.True(others);
    }

    [Fact]
    public void Goexit_OfAnotherGoroutine_CountsAsItsEnd() => InBubble.Run(async () =>
    {
        Go.Run(static () => Go.Goexit());
        await synctest.SleepAsync(1);
    });

    [Fact]
    public void Cond_BlocksDurably() => InBubble.Run(async () =>
    {
        var mu = new GoSync.MutexPtr();
        var cond = GoSync.sync.NewCond(mu);
        var start = time.Now();
        var woken = 0;
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () =>
            {
                await mu.Value.LockAsync();
                await cond.Value.WaitAsync();
                woken++;
                mu.Value.Unlock();
            });
        }

        await synctest.SleepAsync(time.Millisecond);
        cond.Value.Signal();
        await synctest.WaitAsync();
        Assert.Equal(1, woken);
        await time.SleepAsync(time.Millisecond);
        cond.Value.Broadcast();
        await synctest.WaitAsync();
        Assert.Equal(3, woken);
        Assert.Equal(2 * time.Millisecond, time.Since(start));
    });

    [Fact]
    public void Iterator_Pushed_MayBlock() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var seen = new List<time.Duration>();
        Go.Run(async () => await Ticks(async () =>
        {
            seen.Add(time.Since(start));
            await Go.YieldAsync();
            return seen.Count < 3;
        }));
        await synctest.SleepAsync(5 * time.Second);
        Assert.Equal([0, time.Second, 2 * time.Second], seen);

        static async GoTask Ticks(Func<GoTask<bool>> yield)
        {
            while (await yield()) await time.SleepAsync(time.Second);
        }
    });

    [Fact]
    public void ManyBubbles_AtTheSameTime_StayApart() => InBubble.InGoroutine(async () =>
    {
        var wg = new Ptr<GoSync.WaitGroup>(default);
        for (var i = 1; i <= 100; i++)
        {
            var hours = i;
            wg.Value.Go(async GoTask () => await synctest.RunAsync(async () =>
            {
                var start = time.Now();
                var cancel = new Chan<Empty>();
                var inner = new Ptr<GoSync.WaitGroup>(default);
                for (var k = 0; k < 100; k++) inner.Value.Go(async GoTask () => await cancel.ReceiveAsync());
                await synctest.SleepAsync(hours * time.Hour);
                cancel.Close();
                await inner.Value.WaitAsync();
                Assert.Equal(hours * time.Hour, time.Since(start));
            }));
        }

        await wg.Value.WaitAsync();
    });
}
