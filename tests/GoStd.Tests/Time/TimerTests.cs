// Timers and tickers: firing, Stop and Reset, the channel rules since Go 1.23, misuse.
using GoRuntime;

namespace GoStd.Tests.Times;

public class TimerTests
{
    private static readonly time.Duration Soon = time.Millisecond;

    [Fact]
    public void After_DeliversTheTime()
    {
        var start = time.Now();
        Assert.True(time.After(Soon).Receive().Sub(start) >= Soon);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-5L)]
    [InlineData(long.MinValue)]
    public void Timer_OfNoDuration_FiresAtOnce(long duration) => time.NewTimer(duration).C.Receive();

    [Fact]
    public void Timer_Stopped_NeverFires()
    {
        var t = time.NewTimer(time.Hour);
        Assert.True(t.Stop());
        Assert.False(t.Stop());
        Assert.False(t.Reset(time.Hour));
        Assert.True(t.Reset(long.MaxValue));
        Assert.True(t.Stop());
        Assert.False(t.C.TryReceive(out _, out _));
    }

    [Fact]
    public void Timer_StoppedAfterItSent_GivesNothingStale()
    {
        var t = time.NewTimer(Soon);
        time.After(20 * Soon).Receive();
        Assert.True(t.Stop());
        Assert.False(t.C.TryReceive(out _, out _));
        Assert.False(t.Reset(Soon));
        t.C.Receive();
        Assert.False(t.Stop());
    }

    [Fact]
    public void AfterFunc_CallsInAGoroutine()
    {
        var done = new Chan<bool>();
        var plain = time.AfterFunc(Soon, () => done.Send(true));
        Assert.Null(plain.C);
        Assert.True(done.Receive());
        Assert.False(plain.Stop());
        Assert.False(plain.Reset(Soon));
        Assert.True(done.Receive());

        time.AfterFunc(Soon, async GoTask () => await done.SendAsync(false));
        Assert.False(done.Receive());
        Assert.True(time.AfterFunc(time.Hour, () => { }).Stop());
    }

    [Fact]
    public void Ticker_TicksUntilStopped()
    {
        var ticker = time.NewTicker(Soon);
        for (var i = 0; i < 3; i++) ticker.C.Receive();
        ticker.Stop();
        Assert.False(ticker.C.TryReceive(out _, out _));
        ticker.Reset(Soon);
        ticker.C.Receive();
        ticker.Stop();
        Assert.Null(time.Tick(0));
    }

    public static TheoryData<Action, string> Misuses => new()
    {
        { static () => time.NewTicker(0), "non-positive interval for NewTicker" },
        { static () => time.NewTicker(time.Hour).Reset(-1), "non-positive interval for Ticker.Reset" },
        { static () => new time.Ticker().Reset(1), "time: Reset called on uninitialized Ticker" },
        { static () => new time.Timer().Stop(), "time: Stop called on uninitialized Timer" },
        { static () => new time.Timer().Reset(1), "time: Reset called on uninitialized Timer" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Misuse_Panics(Action misuse, string text) =>
        Assert.Equal(text, Assert.Throws<GoPanic>(misuse).Value!.ToString());

    [Fact]
    public void Stop_OfAnUninitializedTicker_DoesNothing() => new time.Ticker().Stop();
}
