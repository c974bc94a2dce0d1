// Channels of a bubble and channels from outside.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class ChannelTests
{
    public static TheoryData<string, Action<Chan<long>>, Func<Chan<long>, GoTask>> FromOutside => new()
    {
        { "receive from closed", static ch => ch.Close(), static async ch => await ch.ReceiveAsync() },
        { "receive", static ch => ch.Send(0), static async ch => await ch.ReceiveAsync() },
        { "send", static ch => ch.Receive(), static async ch => await ch.SendAsync(0) },
        {
            "select of outside channels", static ch => ch.Close(),
            static async ch => await Select.RunAsync(ch.ReceiveCase(), Never.ReceiveCase())
        },
        {
            "select of both kinds", static ch => ch.Close(),
            static async ch => await Select.RunAsync(ch.ReceiveCase(), new Chan<Empty>().ReceiveCase())
        },
    };

    private static Chan<Empty> Never { get; } = new();

    // A wait that can end from outside is not durable: nothing is a deadlock, time stands still, and it does end.
    [Theory]
    [MemberData(nameof(FromOutside))]
    public void OutsideChannel_DoesNotBlockDurably(string what, Action<Chan<long>> outside, Func<Chan<long>, GoTask> inside)
    {
        var ch = new Chan<long>();
        time.AfterFunc(time.Millisecond, () => outside(ch));
        InBubble.OnThread(() => synctest.Run(async () =>
        {
            var start = time.Now();
            await inside(ch);
            Assert.True(time.Since(start) == 0, what);
        }));
    }

    [Fact]
    public void Operations_OfEveryKind_BlockDurably() => InBubble.Run(async () =>
    {
        var start = time.Now();
        var rendezvous = new Chan<long>();
        var full = new Chan<long>(1);
        await full.SendAsync(1);
        var passed = 0;
        Go.Run(async () =>
        {
            await rendezvous.ReceiveAsync();
            Interlocked.Increment(ref passed);
        });
        Go.Run(async () =>
        {
            await full.SendAsync(2);
            Interlocked.Increment(ref passed);
        });
        Go.Run(() =>
        {
            Select.Run(rendezvous.ReceiveCase(), new Chan<long>().SendCase(1));
            Interlocked.Increment(ref passed);
        });
        Go.Run(async () =>
        {
            await foreach (var _ in rendezvous.All())
            {
            }

            Interlocked.Increment(ref passed);
        });
        await synctest.SleepAsync(time.Hour);
        Assert.Equal(0, passed);
        Assert.Equal(time.Hour, time.Since(start));
        await full.ReceiveAsync();
        rendezvous.Close();
        await synctest.WaitAsync();
        Assert.Equal(4, passed);
    });

    [Fact]
    public void Blocking_Operations_BlockDurably() => InBubble.RunPlain(() =>
    {
        var ch = new Chan<long>();
        Go.Run(() =>
        {
            time.Sleep(time.Hour);
            ch.Send(1);
        });
        var start = time.Now();
        Assert.Equal(1, ch.Receive());
        Assert.Equal(time.Hour, time.Since(start));
    });
}
