// Once, OnceFunc, OnceValue, OnceValues: run once, panic for ever.
using GoRuntime;

namespace GoSync.Tests;

public class OnceTests
{
    [Fact]
    public void Do_RunsTheFirstFunctionOnly()
    {
        var once = new Once();
        var calls = "";
        once.Do(() => calls += "a");
        once.Do(() => calls += "b");
        Assert.True(once.DoAsync(() => calls += "c").IsCompleted);
        Assert.Equal("a", calls);
    }

    [Fact]
    public void Do_ThatPanics_CountsAsDone()
    {
        var once = new Once();
        Assert.Equal("x", Goroutines.PanicOf(() => once.Do(static () => throw Builtins.panic("x"))));
        once.Do(static () => Assert.Fail("ran twice"));
    }

    [Fact]
    public void Do_FromManyGoroutines_ReturnsAfterTheFirst() => Goroutines.Run(2, async () =>
    {
        var once = new Ptr<Once>(default);
        var wg = new WaitGroup();
        var ready = false;
        var early = 0;
        for (var i = 0; i < 20; i++)
        {
            wg.Go(async GoTask () =>
            {
                await once.Value.DoAsync(async GoTask () =>
                {
                    for (var n = 0; n < 5; n++) await Go.YieldAsync();
                    Volatile.Write(ref ready, true);
                });
                if (!Volatile.Read(ref ready)) Interlocked.Increment(ref early);
            });
            wg.Go(() =>
            {
                once.Value.Do(() => Volatile.Write(ref ready, true));
                if (!Volatile.Read(ref ready)) Interlocked.Increment(ref early);
            });
        }

        await wg.WaitAsync();
        Assert.Equal(0, early);
    });

    [Fact]
    public void OnceFunc_RunsOnce()
    {
        var calls = 0;
        var f = sync.OnceFunc(() => { calls++; });
        f();
        f();
        Assert.Equal(1, calls);
    }

    [Fact]
    public void OnceFunc_ThatPanics_PanicsWithTheSameValueEveryTime()
    {
        var calls = 0;
        var value = new object();
        var f = sync.OnceFunc((Action)(() =>
        {
            calls++;
            throw Builtins.panic(value);
        }));
        for (var i = 0; i < 3; i++) Assert.Same(value, Assert.Throws<GoPanic>(f).Value);
        Assert.Equal(1, calls);
    }

    [Fact]
    public void OnceFunc_ThatPanicsWithNil_PanicsWithTheRuntimeErrorEveryTime()
    {
        var f = sync.OnceFunc((Action)(static () => throw Builtins.panic((object?)null)));
        for (var i = 0; i < 2; i++) Assert.Equal("runtime error: panic called with nil argument", Goroutines.PanicOf(f));
    }

    [Fact]
    public void OnceValue_ReturnsTheFirstResult()
    {
        var next = 41L;
        var f = sync.OnceValue(() => ++next);
        Assert.Equal(42, f());
        Assert.Equal(42, f());
    }

    [Fact]
    public void OnceValues_WhenTheFunctionSuspends_AwaitsIt() => Goroutines.Run(2, async () =>
    {
        var calls = 0;
        var f = sync.OnceValues(async GoTask<(long, GoString)> () =>
        {
            calls++;
            await Go.YieldAsync();
            return (1L, "one");
        });
        Assert.Equal((1L, (GoString)"one"), await f());
        Assert.Equal((1L, (GoString)"one"), await f());
        Assert.Equal(1, calls);
    });

    [Fact]
    public void OnceValue_ThatFailsAtRuntime_PanicsWithTheSameErrorEveryTime()
    {
        var zero = 0;
        var f = sync.OnceValue(() => 1 / zero);
        for (var i = 0; i < 2; i++)
            Assert.Equal("runtime error: integer divide by zero", Goroutines.PanicOf(() => f()));
    }
}
