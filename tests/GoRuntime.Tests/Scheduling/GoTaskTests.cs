// Async methods over GoTask: results, exceptions, allocation, long chains, and the borders to other task types and to threads.

using System.Runtime.CompilerServices;

namespace GoRuntime.Tests.Scheduling;

public class GoTaskTests
{
    [Fact]
    public void Method_ThatDoesNotSuspend_AllocatesNothing()
    {
        static async GoTask<long> Add(long a, long b)
        {
            await default(GoTask);
            return a + b;
        }

        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var sum = 0L;
            for (var i = 0; i < 1000; i++)
            {
                sum = Go.Block(Add(sum, i));
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(999 * 1000 / 2, sum);
            Assert.True(round < 2 || allocated == 0, $"allocated {allocated}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Result_SuspendedOrNot_IsReturned(bool suspends) => GoTest.Run(async () =>
    {
        Assert.Equal((1L, "x"), await Pair(suspends));
        await Pair(suspends).WithoutResult();
        Assert.Equal(3, await GoTask.FromResult(3));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Exception_SuspendedOrNot_IsThrownAtTheAwait(bool suspends) => GoTest.Run(async () =>
    {
        var task = Fail(suspends);
        var thrown = await Assert.ThrowsAsync<GoPanic>(async () => await task);
        Assert.Equal("failed", thrown.Message);
        Assert.Contains(nameof(Fail), thrown.StackTrace, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Await_InCatchAndFinally_Works(bool suspends) => GoTest.Run(async () =>
    {
        var steps = new List<string>();
        try
        {
            try
            {
                await Fail(suspends);
            }
            catch (GoPanic e)
            {
                await Pair(suspends);
                steps.Add("catch " + e.Message);
                throw;
            }
            finally
            {
                await Pair(suspends);
                steps.Add("finally");
            }
        }
        catch (GoPanic)
        {
            steps.Add("outer");
        }

        Assert.Equal(["catch failed", "finally", "outer"], steps);
    });

    [Fact]
    public void Chain_OfManySuspendedMethods_UnwindsOnAFlatStack() => GoTest.Run(async () =>
    {
        Assert.Equal(200_000, await Deep(200_000));
    });

    [Fact]
    public void Chain_OfManySuspendedMethods_PassesTheExceptionUp() => GoTest.Run(async () =>
    {
        var frames = 0;
        try
        {
            await DeepFailure(200);
        }
        catch (GoPanic e)
        {
            frames = e.StackTrace!.Split(nameof(DeepFailure)).Length - 1;
        }

        Assert.InRange(frames, 200, int.MaxValue);
    });

    [Fact]
    public void Task_Awaited_InGoroutine_GoesOnInTheGoroutine() => GoTest.Run(async () =>
    {
        var before = Goroutine.Current;
        await Task.Yield();
        await Task.Delay(1);
        Assert.Equal(5, await Task.Run(() => 5));
        Assert.Equal(6, await new ValueTask<int>(6));
        await Assert.ThrowsAsync<FormatException>(async () => await Task.Run(() => throw new FormatException()));
        Assert.Same(before, Goroutine.Current);
    });

    [Fact]
    public async Task GoTask_Awaited_OnPlainThread_RunsAsGoroutine()
    {
        var ch = new Chan<int>();
        Go.Run(async () =>
        {
            await ch.SendAsync(1);
            await ch.SendAsync(2);
            await ch.SendAsync(3);
        });
        async GoTask<int> Two() => await ch.ReceiveAsync() + await ch.ReceiveAsync();
        Assert.Equal(3, await Two());
        Assert.Equal(3, await ch.ReceiveAsync());
        await Go.YieldAsync();
        await Go.SleepAsync(1000);
        Assert.Equal("failed", (await Assert.ThrowsAsync<GoPanic>(async () => await Fail(true))).Message);
        Assert.Equal("failed", (await Assert.ThrowsAsync<GoPanic>(async () => await Fail(false))).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Block_FromPlainCode_WaitsAndThrows(bool inGoroutine)
    {
        void Body()
        {
            Assert.Equal((1L, "x"), Go.Block(Pair(true)));
            Assert.Equal((1L, "x"), Go.Block(Pair(false)));
            Assert.Equal("failed", GoTest.PanicOf(() => Go.Block(Fail(true))));
            Assert.Equal(20, Go.Blocking<int, long>(Deep)(20));
            Go.Blocking(async (int n) =>
            {
                await Go.SleepAsync(n);
                await Go.YieldAsync();
            })(1000);

            // Plain code in async code in plain code.
            Assert.Equal(3, Go.Block(Nested()));
        }

        if (inGoroutine)
        {
            GoTest.RunPlain(Body);
        }
        else
        {
            Body();
        }

        static async GoTask<long> Nested()
        {
            await Go.YieldAsync();
            var inner = Go.Block(Deep(3));
            await Go.YieldAsync();
            return inner;
        }
    }

    [Fact]
    public void Goroutine_InBlockingCall_KeepsItsIdentity() => GoTest.Run(async () =>
    {
        var id = Goroutine.Current.Id;
        await Go.YieldAsync();
        Go.Sleep(1000);
        Assert.Equal(id, Goroutine.Current.Id);
        Go.Block(Check());
        Assert.Equal(id, Goroutine.Current.Id);

        async GoTask Check()
        {
            await Go.SleepAsync(1000);
            Assert.Equal(id, Goroutine.Current.Id);
        }
    });

    [Fact]
    public void Arguments_OfGo_AreEvaluatedAtOnce() => GoTest.Run(async () =>
    {
        var results = new Chan<string>(10);
        var n = 1;
        Go.Run(results.Send, $"{n}");
        Go.Run((a, b) => results.Send($"{a}{b}"), n, 2);
        Go.Run((a, b, c) => results.Send($"{a}{b}{c}"), n, 2, 3);
        Go.Run((a, b, c, d, e, f, g, h) => results.Send($"{a}{b}{c}{d}{e}{f}{g}{h}"), n, 2, 3, 4, 5, 6, 7, 8);
        Go.Run(async (a, b) => await results.SendAsync($"async {a}{b}"), n, 2);
        Go.Run(async (a, b, c, d, e, f, g, h) => await results.SendAsync($"async {a}{b}{c}{d}{e}{f}{g}{h}"), n, 2, 3, 4, 5, 6, 7, 8);
        n = 9;
        var all = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            all.Add(await results.ReceiveAsync());
        }

        Assert.Equal(["1", "12", "123", "12345678", "async 12", "async 12345678"], all.Order(StringComparer.Ordinal));
        Assert.Equal(9, n);
    });

    [Fact]
    public void Goexit_EndsTheGoroutine_RunsDeferred() => GoTest.Run(async () =>
    {
        var steps = new Chan<string>(4);
        Go.Run(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => steps.Close());
                frame.Defer(() => steps.Send($"recovered {Builtins.recover() ?? "nil"}"));
                await Go.YieldAsync();
                Go.Goexit();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }

            await frame.RunAsync();
            steps.Send("not reached");
        });
        Assert.Equal("recovered nil", await steps.ReceiveAsync());
        Assert.False((await steps.ReceiveOkAsync()).Ok);
    });

    [Fact]
    public void Registry_HoldsGoroutinesWhileTheyWait() => GoTest.Run(async () =>
    {
        var gate = new Chan<int>();
        var ids = new Chan<long>(3);
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () =>
            {
                ids.Send(Goroutine.Current.Id);
                await gate.ReceiveAsync();
                ids.Send(0);
            });
        }

        var waiting = new List<long>();
        for (var i = 0; i < 3; i++)
        {
            waiting.Add(await ids.ReceiveAsync());
        }

        GoTest.Until(() => gate.WaitingReceivers == 3);
        Assert.Subset(GoroutineDump.Snapshot().Select(g => g.Id).ToHashSet(), waiting.ToHashSet());
        gate.Close();
        for (var i = 0; i < 3; i++)
        {
            await ids.ReceiveAsync();
        }

        GoTest.Until(() => !GoroutineDump.Snapshot().Any(g => waiting.Contains(g.Id)));
    });

    private static async GoTask<(long, string)> Pair(bool suspends)
    {
        if (suspends)
        {
            await Go.YieldAsync();
        }

        return (1, "x");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async GoTask Fail(bool suspends)
    {
        if (suspends)
        {
            await Go.YieldAsync();
        }

        throw Builtins.panic("failed");
    }

    private static async GoTask<long> Deep(int n)
    {
        if (n == 0)
        {
            await Go.YieldAsync();
            return 0;
        }

        return 1 + await Deep(n - 1);
    }

    private static async GoTask DeepFailure(int n)
    {
        if (n == 0)
        {
            await Fail(true);
        }

        await DeepFailure(n - 1);
    }
}
