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

    [Fact]
    public void OnceValuesAndOnceValue_ThatPanic_PanicWithTheSameValueEveryTime()
    {
        var calls = 0;
        var value = sync.OnceValue((Func<long>)(() =>
        {
            calls++;
            throw Builtins.panic("x");
        }));
        var values = sync.OnceValues((Func<(long, long)>)(() =>
        {
            calls++;
            throw Builtins.panic("x");
        }));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal("x", Goroutines.PanicOf(() => value()));
            Assert.Equal("x", Goroutines.PanicOf(() => values()));
        }

        Assert.Equal(2, calls);
    }

    [Fact]
    public void OnceFunc_OfNil_DereferencesNilWhenCalled()
    {
        var f = sync.OnceFunc((Action?)null);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal("runtime error: invalid memory address or nil pointer dereference", Goroutines.PanicOf(f));
        }
    }

    [Fact]
    public void OnceFunc_ThatCallsGoexit_PanicsWithNil_AndTheGoexitGoesOn() => Goroutines.Run(2, async () =>
    {
        var calls = 0;
        var f = sync.OnceFunc((Action)(() =>
        {
            calls++;
            Go.Goexit();
        }));
        var wg = new WaitGroup();
        var (recovered, returned) = (new List<object?>(), 0);
        for (var i = 0; i < 2; i++)
        {
            wg.Go(() =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(() => recovered.Add(Builtins.recover()));
                    f();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }

                frame.Run();
                returned++;
            });
            await wg.WaitAsync();
        }

        // The first goroutine ends all the same; in the second one there is no Goexit, only the panic, which is recovered.
        Assert.Equal((1, 1), (calls, returned));
        Assert.All(recovered, static value =>
            Assert.Equal("runtime error: panic called with nil argument", ((error)value!).Error().ToString()));
    });

    [Fact]
    public void OnceFunc_FirstPanic_ShowsWhereItCameFrom()
    {
        var panic = Assert.Throws<GoPanic>(sync.OnceFunc((Action)Failing));
        Assert.Contains(nameof(Failing), panic.InnerException!.StackTrace);
    }

    // Each makes a once function over one that calls touch.
    private static Dictionary<string, Func<Action, Action>> OnceFunctions { get; } = new()
    {
        ["OnceFunc"] = static touch => sync.OnceFunc(() => touch()),
        ["OnceValue"] = static touch => Calling(sync.OnceValue(() =>
        {
            touch();
            return 1;
        })),
        ["OnceValues"] = static touch => Calling(sync.OnceValues(() =>
        {
            touch();
            return (1, 2);
        })),
        ["OnceFunc, async"] = static touch => Awaiting(sync.OnceFunc(async GoTask () =>
        {
            await Go.YieldAsync();
            touch();
        })),
        ["OnceValue, async"] = static touch => Awaiting(sync.OnceValue(async GoTask<int> () =>
        {
            await Go.YieldAsync();
            touch();
            return 1;
        })),
        ["OnceValues, async"] = static touch => Awaiting(sync.OnceValues(async GoTask<(int, int)> () =>
        {
            await Go.YieldAsync();
            touch();
            return (1, 2);
        })),
    };

    public static TheoryData<string, bool> OnceFunctionsThatFailOrNot
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var kind in OnceFunctions.Keys)
            {
                data.Add(kind, false);
                data.Add(kind, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OnceFunctionsThatFailOrNot))]
    public void OnceFunctions_AfterTheirCall_LetGoOfTheFunction(string kind, bool fails)
    {
        var (once, captured) = MakeOnce(kind, fails);
        GC.Collect();
        Assert.True(captured.IsAlive, "collected too early");
        Call(once, fails);

        // The worker that ran an async function may not have left it yet when the call returns.
        Assert.True(SpinWait.SpinUntil(() => IsCollected(captured), TimeSpan.FromSeconds(30)), "kept alive");
        Call(once, fails);
    }

    private static void Failing() => throw Builtins.panic("x");

    private static bool IsCollected(WeakReference reference)
    {
        GC.Collect();
        return !reference.IsAlive;
    }

    private static Action Calling<T>(Func<T> f) => () => f();

    private static Action Awaiting(Func<GoTask> f) => () => Go.Block(f());

    private static Action Awaiting<T>(Func<GoTask<T>> f) => () => Go.Block(f());

    // On a thread of its own: none of this one's registers and stack slots refers to anything of it afterwards.
    private static void Call(Action once, bool fails)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(once));
        thread.Start();
        thread.Join();
        Assert.Equal(fails, thrown is GoPanic);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (Action Once, WeakReference Captured) MakeOnce(string kind, bool fails)
    {
        var buffer = new byte[1024];
        var once = OnceFunctions[kind](() =>
        {
            buffer[0] = 1;
            if (fails) throw Builtins.panic((object)"x");
        });
        return (once, new WeakReference(buffer));
    }
}
