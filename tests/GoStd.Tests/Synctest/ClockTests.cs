// The clock of a bubble: where it starts, when it moves, what it shows.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class ClockTests
{
    private static readonly time.Time Epoch = time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC);

    [Fact]
    public void Now_AtStart_IsMidnightOf2000() => InBubble.Run(async () =>
    {
        Assert.True(time.Now().Equal(Epoch));
        Assert.Equal(time.Local, time.Now().Location());
        var seen = new Chan<time.Time>();
        Go.Run(async () => await seen.SendAsync(time.Now()));
        Assert.True((await seen.ReceiveAsync()).Equal(Epoch));
        await time.SleepAsync(time.Second);
        Assert.True(time.Now().Equal(Epoch.Add(time.Second)));
        Assert.Equal(Epoch.UnixNano() + 1_000_000_000, time.Now().UnixNano());
    });

    [Fact]
    public void Now_HasNoMonotonicReading() => InBubble.Run(() =>
    {
        Assert.Equal("2000-01-01 00:00:00 +0000 UTC", time.Now().In(time.UTC).String());
        return default;
    });

    [Fact]
    public void OutsideTimes_CompareByWallClock()
    {
        var start = time.Now();
        InBubble.Run(async () =>
        {
            await time.SleepAsync(time.Until(start.Round(0)));
            Assert.True(time.Now().Equal(start.Round(0)));
            await time.SleepAsync(time.Second);
            Assert.Equal(time.Second, time.Since(start));
            Assert.Equal(time.Second, time.Now().Sub(start));
            Assert.Equal(-time.Second, time.Until(start));
        });
    }

    [Fact]
    public void Sleep_TakesNoRealTime_AndExactlyItsFakeTime() => InBubble.Run(async () =>
    {
        var start = time.Now();
        await time.SleepAsync(1000 * 24 * time.Hour);
        Assert.Equal(1000 * 24 * time.Hour, time.Since(start));
        await time.SleepAsync(1);
        await time.SleepAsync(0);
        await time.SleepAsync(-5);
        Assert.Equal(1000 * 24 * time.Hour + 1, time.Since(start));
    });

    [Fact]
    public void Sleep_Blocking_MovesTheClock() => InBubble.RunPlain(() =>
    {
        var start = time.Now();
        time.Sleep(time.Hour);
        synctest.Sleep(time.Hour);
        Assert.Equal(2 * time.Hour, time.Since(start));
    });

    [Fact]
    public void Sleepers_WakeInTheOrderOfTheirTimes() => InBubble.Run(async () =>
    {
        var order = new Chan<long>(100);
        for (var i = 0L; i < 100; i++)
        {
            Go.Run(
                async k =>
                {
                    await time.SleepAsync(k * time.Millisecond);
                    await order.SendAsync(k);
                },
                i * 37 % 100);
        }

        await synctest.SleepAsync(time.Second);
        Assert.Equal(100, order.Length());
        for (var i = 0L; i < 100; i++) Assert.Equal(i, await order.ReceiveAsync());
    });

    [Fact]
    public void Sleepers_ForTheSameInstant_WakeInAnyOrder() => InBubble.Run(async () =>
    {
        var seen = new HashSet<int>();
        for (var round = 0; round < 1000 && seen.Count < 2; round++)
        {
            var first = 0;
            foreach (var k in new[] { 1, 2 })
            {
                Go.Run(async () =>
                {
                    await time.SleepAsync(1);
                    Interlocked.CompareExchange(ref first, k, 0);
                });
            }

            await synctest.SleepAsync(1);
            seen.Add(first);
        }

        Assert.Equal([1, 2], seen.Order());
    });

    [Fact]
    public void Time_StopsWhileAGoroutineIsNotDurablyBlocked() => InBubble.Run(async () =>
    {
        var mu = new Ptr<GoSync.Mutex>(default);
        await mu.Value.LockAsync();
        Go.Run(async () =>
        {
            // Blocked, but not durably: nothing in the bubble sleeps on until it has the lock.
            await mu.Value.LockAsync();
            mu.Value.Unlock();
        });
        var slept = false;
        Go.Run(async () =>
        {
            await time.SleepAsync(time.Hour);
            slept = true;
        });
        for (var i = 0; i < 1000; i++) await Go.YieldAsync();
        Assert.False(slept);
        Assert.True(time.Now().Equal(Epoch));
        mu.Value.Unlock();
        await synctest.SleepAsync(time.Hour);
        Assert.True(slept);
    });

    [Fact]
    public void Time_StopsWhenMainHasReturned()
    {
        var ran = false;
        InBubble.Run(() =>
        {
            time.AfterFunc(time.Second, () => ran = true);
            return default;
        });
        Assert.False(ran);
    }

    [Fact]
    public void DotNetTask_DoesNotBlockDurably() => InBubble.Run(async () =>
    {
        var start = time.Now();
        Go.Run(async () => await time.SleepAsync(time.Hour));
        await Task.Yield();
        await Task.Run(() => Thread.Yield());
        Assert.Equal((time.Duration)0, time.Since(start));
        await time.SleepAsync(2 * time.Hour);
    });

    [Fact]
    public void ForeignAsyncMethod_StaysInTheBubble() => InBubble.Run(async () =>
    {
        await time.SleepAsync(time.Hour);
        var start = time.Now();
        var ch = new Chan<long>();
        Go.Run(async () =>
        {
            await ch.SendAsync(7);
            await ch.SendAsync(8);
        });
        Assert.Equal(15, await Foreign());

        // Its second and third parts run on the thread pool, yet with the bubble's clock and channels.
        async Task<long> Foreign()
        {
            var first = await ch.ReceiveAsync();
            Assert.True(time.Now().Equal(start));
            var second = await ch.ReceiveAsync();
            Assert.True(time.Now().Equal(start));
            return first + second;
        }
    });
}
