// Timers, tickers and deadlines in a bubble.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class TimerTests
{
    [Fact]
    public void Timer_ReadBeforeItsTime_TakesThatLong() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var fired = await time.NewTimer(5 * time.Second).C.ReceiveAsync();
        Assert.Equal(5 * time.Second, time.Since(start));
        Assert.Equal(start.Add(5 * time.Second), fired);
    });

    [Fact]
    public void Timer_ReadAfterItsTime_SaysWhenItWasDue() => InBubble.Run(async () =>
    {
        var due = time.Now().Add(time.Second);
        var received = time.NewTimer(time.Second);
        var polled = time.NewTimer(time.Second);
        await time.SleepAsync(2 * time.Second);
        Assert.Equal(due, await received.C.ReceiveAsync());
        Assert.True(polled.C.TryReceive(out var at, out _));
        Assert.Equal(due, at);
        Assert.False(polled.C.TryReceive(out _, out _));
    });

    [Fact]
    public void Timer_Reset_StartsAnew() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var timer = time.NewTimer(time.Second);
        Assert.Equal(start.Add(time.Second), await timer.C.ReceiveAsync());
        Assert.False(timer.Reset(2 * time.Second));
        Assert.Equal(start.Add(3 * time.Second), await timer.C.ReceiveAsync());
        timer.Reset(3 * time.Second);
        await time.SleepAsync(time.Second);
        Assert.True(timer.Reset(3 * time.Second));
        Assert.Equal(start.Add(7 * time.Second), await timer.C.ReceiveAsync());
        Assert.False(timer.Stop());
    });

    [Fact]
    public void Timer_OfZero_FiresBeforeEverythingBlocks() => InBubble.Run(async () =>
    {
        var start = time.Now();
        Assert.True(time.NewTimer(0).C.TryReceive(out var at, out _));
        Assert.Equal(start, at);
        Assert.Equal(0, Select.TryRun(time.After(-1).ReceiveCase()));

        var called = false;
        time.AfterFunc(0, () => called = true);
        while (!Volatile.Read(ref called)) await Go.YieldAsync();
    });

    [Fact]
    public void Timer_ResetToZero_DoesNotHang() => InBubble.Run(async () =>
    {
        var timer = time.NewTimer(0);
        var (ctx, cancel) = context.WithCancel(context.Background());
        var fired = 0;
        Go.Run(async () =>
        {
            while (true)
            {
                if (await Select.RunAsync(ctx.Done().ReceiveCase(), timer.C.ReceiveCase()) == 0) return;
                fired++;
            }
        });
        await synctest.WaitAsync();
        timer.Reset(0);
        await synctest.WaitAsync();
        Assert.Equal(2, fired);
        cancel();
    });

    [Fact]
    public void Timers_DueAtTheSameInstant_FireInAnyOrder() => InBubble.Run(async () =>
    {
        var seen = new HashSet<int>();
        for (var round = 0; round < 1000 && seen.Count < 2; round++)
        {
            seen.Add(await Select.RunAsync(time.NewTimer(1).C.ReceiveCase(), time.NewTimer(1).C.ReceiveCase()));
            await synctest.WaitAsync();
        }

        Assert.Equal(2, seen.Count);
    });

    [Fact]
    public void AfterFunc_RunsInTheBubble() => InBubble.Run(async () =>
    {
        var steps = 0;
        time.AfterFunc(time.Second, () =>
        {
            steps++;
            Go.Run(async () =>
            {
                await time.SleepAsync(time.Second);
                steps++;
            });
        });
        await synctest.SleepAsync(time.Second);
        Assert.Equal(1, steps);
        await synctest.SleepAsync(2 * time.Second);
        Assert.Equal(2, steps);
    });

    [Fact]
    public void AfterFunc_StartedByAfterFuncs_AllRun() => InBubble.Run(async () =>
    {
        var ran = 0;
        for (var i = 0; i < 100; i++)
            time.AfterFunc(time.Second, () => time.AfterFunc(0, () => Interlocked.Increment(ref ran)));
        await synctest.SleepAsync(2 * time.Second);
        Assert.Equal(100, ran);
    });

    [Fact]
    public void AfterFunc_Stopped_DoesNotRun() => InBubble.Run(async () =>
    {
        var timer = time.AfterFunc(time.Second, () => Assert.Fail("it ran"));
        await time.SleepAsync(time.Second - 1);
        Assert.True(timer.Stop());
        Assert.False(timer.Stop());
        await synctest.SleepAsync(time.Minute);
    });

    [Fact]
    public void Ticker_TicksOnTime_AndDropsWhatNobodyTakes() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var ticker = time.NewTicker(time.Second);
        Assert.Equal(start.Add(time.Second), await ticker.C.ReceiveAsync());
        Assert.Equal(start.Add(2 * time.Second), await ticker.C.ReceiveAsync());
        await time.SleepAsync(3500 * time.Millisecond);
        Assert.Equal(start.Add(3 * time.Second), await ticker.C.ReceiveAsync());
        Assert.Equal(start.Add(6 * time.Second), await ticker.C.ReceiveAsync());
        ticker.Reset(time.Minute);
        Assert.Equal(start.Add(66 * time.Second), await ticker.C.ReceiveAsync());
        ticker.Stop();
    });

    [Fact]
    public void Ticker_ThatNobodyLooksAt_CostsNothing() => InBubble.Run(async () =>
    {
        var ticker = time.NewTicker(1);
        await time.SleepAsync(1000 * 24 * time.Hour);
        ticker.Stop();
        Assert.False(ticker.C.TryReceive(out _, out _));
    });

    [Fact]
    public void Channel_OfATimer_ShowsNoBuffer()
    {
        var timer = time.NewTimer(0);
        Assert.Equal((0L, 0L), (timer.C.Length(), timer.C.Capacity()));
        timer.C.Receive();
        Assert.Equal(0, timer.C.Length());
    }

    [Fact]
    public void Timer_FromOutside_FiresInRealTime()
    {
        var timer = time.NewTimer(10 * time.Millisecond);
        InBubble.OnThread(() => synctest.Run(async () => await timer.C.ReceiveAsync()));
        Assert.False(timer.Stop());
    }

    [Fact]
    public void Timer_StoppedOrReset_ForgetsWhatItSent_OutsideABubbleToo()
    {
        var timer = time.NewTimer(0);
        Assert.True(timer.Stop());
        Assert.False(timer.C.TryReceive(out _, out _));
        timer.Reset(0);
        Assert.True(timer.Reset(time.Hour));
        Assert.False(timer.C.TryReceive(out _, out _));
        Assert.True(timer.Stop());
        Assert.False(timer.Stop());
    }

    [Fact]
    public void Context_WithTimeout_EndsOnTime() => InBubble.Run(async () =>
    {
        var (ctx, cancel) = context.WithTimeout(context.Background(), 5 * time.Second);
        await synctest.SleepAsync(5 * time.Second - 1);
        Assert.Null(ctx.Err());
        await synctest.SleepAsync(1);
        Assert.Same(context.DeadlineExceeded, ctx.Err());
        cancel();
        Assert.StartsWith(
            "context.Background.WithDeadline(2000-01-01 00:00:05 +0000",
            ((fmt.Stringer)ctx).String().ToString(),
            StringComparison.Ordinal);
    });

    [Fact]
    public void Context_AfterFunc_RunsWhenCanceled() => InBubble.Run(async () =>
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var called = false;
        context.AfterFunc(ctx, () => called = true);
        await synctest.WaitAsync();
        Assert.False(called);
        cancel();
        await synctest.WaitAsync();
        Assert.True(called);
    });

    [Fact]
    public void Pipe_Conversation_SettlesAtEachStep() => InBubble.Run(async () =>
    {
        // A client that sends its body only when told to go on, over channels that stand for a connection.
        var requests = new Chan<GoString>();
        var answers = new Chan<GoString>();
        var body = new List<string>();
        Go.Run(async () =>
        {
            await requests.SendAsync("expect: continue");
            if (await Select.RunAsync(answers.ReceiveCase(), time.After(5 * time.Second).ReceiveCase()) == 0)
                await requests.SendAsync("body");
            requests.Close();
        });
        Assert.Equal("expect: continue", await requests.ReceiveAsync());
        Go.Run(async () =>
        {
            await foreach (var part in requests.All()) body.Add(part.ToString());
        });
        await synctest.WaitAsync();
        Assert.Empty(body);
        await answers.SendAsync("continue");
        await synctest.WaitAsync();
        Assert.Equal(["body"], body);
    });
}
