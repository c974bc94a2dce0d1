// WaitGroups and bubbles: Wait is durable only where all Adds are the bubble's own. The fatal errors are in FatalPrograms.
using GoRuntime;
using GoSync;

namespace GoStd.Tests.Synctest;

public class WaitGroupTests
{
    [Fact]
    public void Wait_AfterAddInTheBubble_BlocksDurably() => InBubble.Run(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Add(1);
        Go.Run(async () =>
        {
            await time.SleepAsync(time.Second);
            wg.Value.Done();
        });
        var start = time.Now();
        await wg.Value.WaitAsync();
        Assert.Equal(time.Second, time.Since(start));
    });

    [Fact]
    public void Wait_Blocking_BlocksDurably() => InBubble.RunPlain(() =>
    {
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Go(() => time.Sleep(time.Second));
        var start = time.Now();
        wg.Value.Wait();
        Assert.Equal(time.Second, time.Since(start));
    });

    [Fact]
    public void Go_RacingWithDone_IsFine() => InBubble.Run(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        for (var i = 0; i < 100; i++) wg.Value.Go(() => { });
        await wg.Value.WaitAsync();
    });

    [Fact]
    public void Wait_AfterAddOutside_IsNotDurable()
    {
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Add(1);
        var slept = false;
        var waits = new ManualResetEventSlim();
        var thread = new Thread(() => synctest.Run(async () =>
        {
            Go.Run(async () =>
            {
                await time.SleepAsync(time.Hour);
                slept = true;
            });
            waits.Set();
            await wg.Value.WaitAsync();
            // Had the wait been durable, the sleeper would have been woken before.
            Assert.False(slept);
            await time.SleepAsync(2 * time.Hour);
        }));
        thread.Start();
        waits.Wait();
        Assert.False(thread.Join(1));
        wg.Value.Done();
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)));
        Assert.True(slept);
    }

    [Fact]
    public void Wait_AtZero_LeavesTheBubble()
    {
        var wg = new Ptr<WaitGroup>(default);
        InBubble.Run(async () =>
        {
            wg.Value.Add(1);
            wg.Value.Done();
            await wg.Value.WaitAsync();
        });
        wg.Value.Add(1);
        wg.Value.Done();
    }

    [Fact]
    public void Add_ThatWakesWaiters_LeavesTheBubble()
    {
        var wg = new Ptr<WaitGroup>(default);
        InBubble.Run(async () =>
        {
            wg.Value.Add(1);
            Go.Run(async () => await wg.Value.WaitAsync());
            await synctest.WaitAsync();
            wg.Value.Done();
        });
        wg.Value.Add(1);
        wg.Value.Done();
    }

    [Fact]
    public void StaticWaitGroup_BelongsToTheBubbleThatUsesIt() => InBubble.Run(async () =>
    {
        _shared.Go(() => { });
        await _shared.WaitAsync();
        _shared.Add(1);
        Go.Run(async () => await _shared.WaitAsync());
        await synctest.WaitAsync();
        _shared.Done();
    });

    private static WaitGroup _shared;
}
