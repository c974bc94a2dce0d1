// Bubbles in which nothing can ever run again.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class DeadlockTests
{
    private const string AllBlocked = "deadlock: all goroutines in bubble are blocked";
    private const string OthersRemain = "deadlock: main bubble goroutine has exited but blocked goroutines remain";

    [Fact]
    public void Main_BlocksForEver_Panics()
    {
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(async () => await Select.RunAsync()));
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(async () => await new Chan<long>().ReceiveAsync()));
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(async () => await ((Chan<long>?)null).SendAsync(1)));
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(() =>
        {
            new Chan<long>().Receive();
            return default;
        }));
    }

    [Fact]
    public void Deadlock_IsAnError() =>
        Assert.Equal(AllBlocked, ((error)Assert.Throws<GoPanic>(
            () => InBubble.Run(async () => await Select.RunAsync())).Value!).Error());

    [Fact]
    public void Child_BlocksForEver_Panics() =>
        Assert.Equal([OthersRemain, OthersRemain], InBubble.PanicsOf(() =>
        {
            Go.Run(async () => await Select.RunAsync());
            return default;
        }));

    [Fact]
    public void Child_WaitsForATicker_WhenMainHasReturned_Panics()
    {
        var ticked = false;
        Assert.Equal([OthersRemain, OthersRemain], InBubble.PanicsOf(() =>
        {
            Go.Run(async () =>
            {
                await foreach (var _ in time.Tick(time.Second).All()) ticked = true;
            });
            return default;
        }));
        Assert.False(ticked);
    }

    [Fact]
    public void Main_BlocksForEver_UnreadTickerDoesNotKeepItAlive() =>
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(async () =>
        {
            var ticker = time.NewTicker(time.Second);
            await Select.RunAsync();
            ticker.Stop();
        }));

    [Fact]
    public void Main_BlocksForEver_TimersRunFirst()
    {
        var ran = 0;
        Assert.Equal([AllBlocked, AllBlocked], InBubble.PanicsOf(async () =>
        {
            time.AfterFunc(time.Hour, () => ran++);
            await Select.RunAsync();
        }));
        Assert.Equal(2, ran);
    }

    [Fact]
    public void AnotherBubble_GoesOnAfterADeadlock()
    {
        Assert.Throws<GoPanic>(() => InBubble.Run(async () => await Select.RunAsync()));
        InBubble.Run(async () => await synctest.SleepAsync(time.Hour));
    }
}
