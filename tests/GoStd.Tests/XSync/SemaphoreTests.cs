// The weighted semaphore: first come, first served; contexts that end the wait.
using GoRuntime;
using GoStd.Tests.Synctest;

namespace GoStd.Tests.XSync;

public class SemaphoreTests
{
    private static context.Context Background => context.Background();

    [Fact]
    public void TryAcquire_TakesWhatIsFree()
    {
        var s = semaphore.NewWeighted(3);
        Assert.Null(s.Acquire(Background, 2));
        Assert.False(s.TryAcquire(2));
        Assert.True(s.TryAcquire(1));
        Assert.True(s.TryAcquire(0));
        Assert.False(s.TryAcquire(1));
        s.Release(3);
        Assert.True(s.TryAcquire(3));
        Assert.False(new Ptr<semaphore.Weighted>().TryAcquire(1));
    }

    [Fact]
    public void Release_OfTooMuch_Panics()
    {
        var s = semaphore.NewWeighted(1);
        Assert.Equal("semaphore: released more than held", Assert.Throws<GoPanic>(() => s.Release(1)).Message);
    }

    [Fact]
    public void Waiters_AreServedInTurn_ALargeOneIsNotOvertaken() => InBubble.Run(async () =>
    {
        var s = semaphore.NewWeighted(4);
        await s.AcquireAsync(Background, 4);
        var order = new List<string>();
        foreach (var (name, weight) in new[] { ("small", 1L), ("large", 4L), ("late", 1L) })
        {
            Go.Run(async () =>
            {
                Assert.Null(await s.AcquireAsync(Background, weight));
                order.Add(name);
            });
            await synctest.WaitAsync();
        }

        s.Release(3);
        await synctest.WaitAsync();
        // Two are free now, and "late" would need no more.
        Assert.Equal(["small"], order);
        Assert.False(s.TryAcquire(1));
        s.Release(1);
        s.Release(1);
        await synctest.WaitAsync();
        Assert.Equal(["small", "large"], order);
        s.Release(4);
        await synctest.WaitAsync();
        Assert.Equal(["small", "large", "late"], order);
        s.Release(1);
    });

    [Fact]
    public void Acquire_WhoseContextEnds_TakesNothing_AndLetsOthersPass() => InBubble.Run(async () =>
    {
        var s = semaphore.NewWeighted(2);
        await s.AcquireAsync(Background, 1);
        var (ctx, cancel) = context.WithTimeout(Background, time.Second);
        var passed = false;
        Go.Run(async () => Assert.Same(context.DeadlineExceeded, await s.AcquireAsync(ctx, 2)));
        Go.Run(async () =>
        {
            await time.SleepAsync(1);
            Assert.Null(await s.AcquireAsync(Background, 1));
            passed = true;
        });
        await synctest.SleepAsync(time.Second - 1);
        Assert.False(passed);
        await synctest.SleepAsync(1);
        Assert.True(passed);
        cancel();
        s.Release(2);
        Assert.True(s.TryAcquire(2));
    });

    [Fact]
    public void Acquire_OfMoreThanThereIs_WaitsForTheContext_AndBlocksNobody() => InBubble.Run(async () =>
    {
        var s = semaphore.NewWeighted(2);
        var (ctx, cancel) = context.WithCancel(Background);
        var failed = false;
        Go.Run(async () =>
        {
            Assert.Same(context.Canceled, await s.AcquireAsync(ctx, 3));
            failed = true;
        });
        await synctest.WaitAsync();
        Assert.False(failed);
        Assert.True(s.TryAcquire(2));
        cancel();
        await synctest.WaitAsync();
        Assert.True(failed);
        Assert.Equal("deadlock: all goroutines in bubble are blocked", InBubble.PanicsOf(
            async () => await semaphore.NewWeighted(1).AcquireAsync(Background, 2))[0]);
    });

    [Fact]
    public void Acquire_WithADoneContext_FailsThoughItIsFree()
    {
        var (ctx, cancel) = context.WithCancel(Background);
        cancel();
        var s = semaphore.NewWeighted(1);
        Assert.Same(context.Canceled, s.Acquire(ctx, 1));
        Assert.Same(context.Canceled, s.Acquire(ctx, 0));
        Assert.True(s.TryAcquire(1));
    }

    [Fact]
    public void Canceling_RacingWithRelease_LosesNothing()
    {
        var s = semaphore.NewWeighted(1);
        for (var round = 0; round < 300; round++)
        {
            Assert.Null(s.Acquire(Background, 1));
            var (ctx, cancel) = context.WithCancel(Background);
            var taken = new Chan<bool>(1);
            Go.Run(async () => await taken.SendAsync(await s.AcquireAsync(ctx, 1) is null));
            Go.Run(cancel);
            s.Release(1);
            if (taken.Receive()) s.Release(1);
            Assert.True(s.TryAcquire(1));
            s.Release(1);
        }
    }

    [Fact]
    public void ManyHolders_NeverHoldMoreThanThereIs() => InBubble.InGoroutine(async () =>
    {
        const long Size = 10;
        var s = semaphore.NewWeighted(Size);
        var wg = new Ptr<GoSync.WaitGroup>(default);
        var held = 0L;
        for (var i = 0; i < 200; i++)
        {
            var weight = i % Size + 1;
            wg.Value.Go(async GoTask () =>
            {
                await s.AcquireAsync(Background, weight);
                Assert.InRange(Interlocked.Add(ref held, weight), weight, Size);
                await Go.YieldAsync();
                Interlocked.Add(ref held, -weight);
                s.Release(weight);
            });
        }

        await wg.Value.WaitAsync();
        Assert.True(s.TryAcquire(Size));
    });
}
