// singleflight: one call for many callers, and what becomes of its result, error, panic or Goexit.
using GoRuntime;
using GoStd.Tests.Synctest;

namespace GoStd.Tests.XSync;

public class SingleflightTests
{
    [Fact]
    public void Do_Alone_ReturnsWhatTheFunctionReturns()
    {
        var g = new singleflight.Group();
        Assert.Equal((42L, null, false), g.Do("k", static () => (42L, null)));
        var err = errors.New("no");
        Assert.Equal((null, err, false), g.Do("k", () => (null, err)));
    }

    [Fact]
    public void Do_AtTheSameTime_CallsOnce_AndSharesTheResult() => InBubble.Run(async () =>
    {
        var g = new Ptr<singleflight.Group>(default);
        int calls = 0, shared = 0;
        for (var i = 0; i < 10; i++)
        {
            Go.Run(async () =>
            {
                var (value, err, isShared) = await g.Value.DoAsync("k", Slow);
                Assert.Equal(("slow", null), (value, err));
                if (isShared) Interlocked.Increment(ref shared);
            });
        }

        await synctest.SleepAsync(time.Second);
        Assert.Equal((1, 10), (calls, shared));
        Assert.False((await g.Value.DoAsync("k", Slow)).Shared);
        Assert.Equal(2, calls);

        async GoTask<(object?, error?)> Slow()
        {
            calls++;
            await time.SleepAsync(time.Second);
            return ("slow", null);
        }
    });

    [Fact]
    public void Do_ForOtherKeys_IsApart() => InBubble.RunPlain(() =>
    {
        var g = new Ptr<singleflight.Group>(default);
        var start = time.Now();
        var results = new[] { "a", "b" }.Select(key => g.Value.DoChan(key, () =>
        {
            time.Sleep(time.Second);
            return (key, null);
        })).ToArray();
        Assert.Equal(["a", "b"], results.Select(r => r.Receive().Val));
        Assert.Equal(time.Second, time.Since(start));
    });

    [Fact]
    public void DoChan_Delivers_AndForgetStartsAnew() => InBubble.Run(async () =>
    {
        var g = new Ptr<singleflight.Group>(default);
        var finish = new Chan<Empty>();
        var first = g.Value.DoChan("k", async GoTask<(object?, error?)> () =>
        {
            await finish.ReceiveAsync();
            return ("old", null);
        });
        await synctest.WaitAsync();
        var second = g.Value.DoChan("k", () => ("never called", null));
        g.Value.Forget("k");
        Assert.Equal(("new", null, false), g.Value.Do("k", () => ("new", null)));
        finish.Close();
        foreach (var channel in new[] { first, second })
        {
            var result = await channel.ReceiveAsync();
            Assert.Equal(("old", null, true), (result.Val, result.Err, result.Shared));
        }
    });

    [Fact]
    public void Panic_IsOneOfAllThatWait() => InBubble.Run(async () =>
    {
        var g = new Ptr<singleflight.Group>(default);
        var panics = new List<error>();
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () =>
            {
                try
                {
                    await g.Value.DoAsync("k", Fail);
                }
                catch (GoPanic panic)
                {
                    lock (panics)
                    {
                        panics.Add((error)panic.Value!);
                    }
                }
            });
        }

        await synctest.SleepAsync(time.Second);
        Assert.Equal(3, panics.Count);
        Assert.Same(panics[0], panics[1]);
        Assert.StartsWith("context canceled\n\n", panics[0].Error().ToString(), StringComparison.Ordinal);
        Assert.True(errors.Is(panics[0], context.Canceled));
        // The key is free again.
        Assert.Equal(1L, (await g.Value.DoAsync("k", static () => (1L, null))).V);

        static async GoTask<(object?, error?)> Fail()
        {
            await time.SleepAsync(time.Second);
            throw Builtins.panic(context.Canceled);
        }
    });

    [Fact]
    public void Goexit_IsOneOfAllThatWait() => InBubble.Run(async () =>
    {
        var g = new Ptr<singleflight.Group>(default);
        var ended = 0;
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () =>
            {
                try
                {
                    await g.Value.DoAsync("k", async GoTask<(object?, error?)> () =>
                    {
                        await time.SleepAsync(time.Second);
                        throw new GoexitException();
                    });
                }
                finally
                {
                    Interlocked.Increment(ref ended);
                }

                Assert.Fail("it goes on");
            });
        }

        await synctest.SleepAsync(time.Second);
        Assert.Equal(3, ended);
    });

    [Theory]
    [InlineData("singleflight-panic")]
    [InlineData("singleflight-channel-panic")]
    public void Panic_ThatNobodyCanRecover_EndsTheProcess(string program)
    {
        var child = ChildProcess.Run(program);
        Assert.Equal((2, "", "panic: boom"), (child.ExitCode, child.Output, child.FirstErrorLine));
    }
}
