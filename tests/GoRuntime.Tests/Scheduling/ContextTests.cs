// What goroutines set of AsyncLocal: their own, kept across waits, inherited by what they start, and seen by nobody else.

namespace GoRuntime.Tests;

public class ContextTests
{
    private static readonly AsyncLocal<string?> Local = new();

    public static TheoryData<string> Waits { get; } = new("yield", "sleep", "channel", "task", "block");

    [Fact]
    public void FreshGoroutines_SeeNothingOfOthers()
    {
        var seen = 0;
        GoTest.RunOn(2, async () =>
        {
            var done = new Chan<bool>(400);
            for (var i = 0; i < 400; i++)
            {
                var sets = i % 2 == 0;
                Go.Run(async GoTask () =>
                {
                    if (Local.Value != null)
                    {
                        Interlocked.Increment(ref seen);
                    }

                    if (sets)
                    {
                        Local.Value = "another's";
                        await Go.YieldAsync();
                    }

                    done.Send(true);
                });
            }

            for (var i = 0; i < 400; i++)
            {
                await done.ReceiveAsync();
            }
        });
        Assert.Equal(0, seen);
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public void Goroutine_KeepsItsOwn_WhileItWaits(string wait) => GoTest.RunOn(1, async () =>
    {
        var result = new Chan<string?>(20);
        for (var i = 0; i < 20; i++)
        {
            var own = "own " + i;
            Go.Run(async GoTask () =>
            {
                Local.Value = own;
                await Wait(wait);
                result.Send(Local.Value == own ? null : $"{own}: {Local.Value}");
            });
        }

        for (var i = 0; i < 20; i++)
        {
            Assert.Null(await result.ReceiveAsync());
        }
    });

    [Fact]
    public void Goroutine_StartsWithItsCreators() => GoTest.RunOn(1, async () =>
    {
        var result = new Chan<string?>(2);
        Local.Value = "creator's";
        Go.Run(() => result.Send(Local.Value));
        Local.Value = "changed";
        Assert.Equal("creator's", await result.ReceiveAsync());

        using (ExecutionContext.SuppressFlow())
        {
            Go.Run(() => result.Send(Local.Value));
        }

        Assert.Null(await result.ReceiveAsync());
    });

    [Fact]
    public void Goroutine_TakesBackWhatItSet() => GoTest.RunOn(1, async () =>
    {
        Local.Value = "set";
        await Go.YieldAsync();
        Local.Value = null;
        await Go.YieldAsync();
        Assert.Null(Local.Value);
    });

    [Fact]
    public async Task AsyncTask_ThatAwaitsAGoTask_SharesItsOwnWithIt()
    {
        Local.Value = "caller's";
        Assert.Equal("caller's", await SeenAfterSleep());
        Assert.Equal("caller's", Local.Value);

        var seen = Task.Run(async () => await SeenAfterSleep());
        Assert.Equal("caller's", await seen);
    }

    private static async GoTask<string?> SeenAfterSleep()
    {
        await Go.SleepAsync(1_000_000);
        return Local.Value;
    }

    private static async GoTask Wait(string wait)
    {
        switch (wait)
        {
            case "yield":
                await Go.YieldAsync();
                break;
            case "sleep":
                await Go.SleepAsync(1_000_000);
                break;
            case "channel":
                var ch = new Chan<bool>(0);
                Go.Run(() => ch.Send(true));
                await ch.ReceiveAsync();
                break;
            case "task":
                await Task.Delay(1);
                break;
            default:
                Go.Block(Wait("sleep"));
                break;
        }
    }
}
