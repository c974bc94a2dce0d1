// testing.T in and around bubbles, for tests written in C#.
using GoRuntime;

namespace GoStd.Tests.Synctest;

public class TestingTests
{
    private readonly List<string> _log = [];

    private testing.T NewTest() => new("TestIt", _log.Add);

    [Fact]
    public void Success_ReturnsAndLogs()
    {
        using var t = NewTest();
        synctest.Test(t, t => t.Log("hello", 1L));
        Assert.False(t.Failed());
        Assert.Matches("^    TestingTests.cs:[0-9]+: hello 1$", Assert.Single(_log));
    }

    [Fact]
    public void Fatal_EndsTheTest_AndFailsTheCaller()
    {
        using var t = NewTest();
        var stopped = Assert.Throws<testing.TestStopped>(() => synctest.Test(t, async t =>
        {
            await time.SleepAsync(time.Hour);
            t.Fatal("fatal");
            Assert.Fail("not reached");
        }));
        Assert.Matches("^--- FAIL: TestIt\n    TestingTests.cs:[0-9]+: fatal$", stopped.Message);
        Assert.True(t.Failed());
    }

    [Fact]
    public void Error_GoesOn_AndFailsTheCallerAtTheEnd()
    {
        using var t = NewTest();
        var reached = false;
        Assert.Throws<testing.TestStopped>(() => synctest.Test(t, t =>
        {
            t.Errorf("bad %d", 2L);
            reached = true;
        }));
        Assert.True(reached);
        Assert.Matches("bad 2$", Assert.Single(_log));
    }

    [Fact]
    public void Skip_EndsTheBubbleOnly()
    {
        using var t = NewTest();
        synctest.Test(t, t =>
        {
            t.Skip("skip");
            Assert.Fail("not reached");
        });
        Assert.False(t.Failed());
        Assert.False(t.Skipped());
        Assert.Matches("skip$", Assert.Single(_log));
    }

    [Fact]
    public void Cleanup_RunsInTheBubble_LastFirst()
    {
        using var t = NewTest();
        var order = new List<int>();
        var done = false;
        synctest.Test(t, async t =>
        {
            var ch = new Chan<Empty>();
            t.Cleanup(() => ch.Close());
            t.Cleanup(async GoTask () =>
            {
                await time.SleepAsync(time.Second);
                order.Add(1);
            });
            t.Cleanup(() => order.Add(2));
            Go.Run(async () =>
            {
                await ch.ReceiveAsync();
                done = true;
            });
            await synctest.WaitAsync();
        });
        Assert.Equal([2, 1], order);
        Assert.True(done);
    }

    [Fact]
    public void Context_EndsBeforeCleanup_InTheBubble()
    {
        using var t = NewTest();
        var state = "not started";
        synctest.Test(t, async t =>
        {
            t.Cleanup(() => Assert.NotNull(t.Context()!.Err()));
            Go.Run(async () =>
            {
                state = "waits";
                await t.Context()!.Done().ReceiveAsync();
                state = "done";
            });
            await synctest.WaitAsync();
            Assert.Equal("waits", state);
        });
        Assert.Equal("done", state);
    }

    [Fact]
    public void Deadline_Parallel_Run_PanicInABubble()
    {
        using var t = NewTest();
        synctest.Test(t, t =>
        {
            Assert.Equal("testing: t.Deadline called inside synctest bubble", PanicOf(() => t.Deadline()));
            Assert.Equal("testing: t.Parallel called inside synctest bubble", PanicOf(t.Parallel));
            Assert.Equal("testing: t.Run called inside synctest bubble", PanicOf(() => t.Run("sub", static t => { })));
        });
    }

    [Fact]
    public void Test_InABubble_Panics()
    {
        using var t = NewTest();
        synctest.Test(t, t => Assert.Equal(
            "synctest.Run called from within a synctest bubble",
            PanicOf(() => synctest.Test(t, static t => { }))));
    }

    [Fact]
    public void Test_InCleanup_Panics() => InBubble.InGoroutine(async () =>
    {
        using var t = NewTest();
        string? panic = null;
        await t.RunAsync("sub", t =>
        {
            t.Cleanup(() => panic = PanicOf(() => synctest.Test(t, static t => { })));
        });
        Assert.Equal("testing: synctest.Run called during t.Cleanup", panic);
    });

    [Fact]
    public void Helper_ShowsTheLineOfItsCaller()
    {
        using var t = NewTest();
        synctest.Test(t, t =>
        {
            t.Log("direct");
            LogAsHelper(t, "in helper");
        });
        Assert.Equal(LineOf(_log[0]) + 1, LineOf(_log[1]));

        static int LineOf(string line) => int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Assertion_OfAnotherFramework_FailsTheTest() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => synctest.Test(NewTest(), async t =>
        {
            await time.SleepAsync(1);
            Assert.Fail("assertion");
        }));

    [Fact]
    public void Goexit_OfATest_IsAPanic() =>
        Assert.Equal(
            "test executed panic(nil) or runtime.Goexit",
            Assert.Throws<GoPanic>(() => synctest.Test(NewTest(), static t => Go.Goexit())).Message);

    [Fact]
    public void Subtests_RunInTurn_ParallelOnesAfterTheirParent() => InBubble.InGoroutine(async () =>
    {
        using var t = NewTest();
        var order = new List<string>();
        var ok = await t.RunAsync("group", async t =>
        {
            await t.RunAsync("p1", async t =>
            {
                await t.ParallelAsync();
                lock (order) order.Add("parallel");
            });
            await t.RunAsync("s", t => order.Add($"in turn {t.Name()}"));
            order.Add("parent");
        });
        Assert.True(ok);
        Assert.Equal(["in turn TestIt/group/s", "parent", "parallel"], order);
    });

    [Fact]
    public void ManyTests_WithManyTimers_End()
    {
        for (var i = 0; i < 20; i++)
        {
            synctest.Test(NewTest(), async t =>
            {
                for (var k = 0; k < 100; k++) time.AfterFunc(time.Second, static () => time.AfterFunc(0, static () => { }));
                await time.SleepAsync(2 * time.Second);
            });
        }
    }

    private static void LogAsHelper(testing.T t, GoString text)
    {
        t.Helper();
        t.Log(text);
    }

    private static string PanicOf(Action action) => Assert.Throws<GoPanic>(action).Message;
}
