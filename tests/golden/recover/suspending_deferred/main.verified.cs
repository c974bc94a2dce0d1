using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : R, IEquatable<T>
{
    public long n;

    [Recovers]
    public async GoTask val()
    {
        var t = this;
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Println((GoString)"val", t.n, deferred.Recover());
    }

    [Recovers]
    public async GoTask all(Slice<object> a)
    {
        var t = this;
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Println((GoString)"all", t.n, (object)a, deferred.Recover());
    }

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    [Recovers]
    internal static async GoTask ptr(this Ptr<T> t)
    {
        var deferred = DeferredCall.Enter();
        await tick();
        var arg = deferred.Recover();
        fmt.Println((GoString)"ptr", t.Value.n, arg);
    }
}

[GoType("main.R")]
internal interface R
{
    GoTask val();
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : R
{
    [Embedded]
    public T T;

    [Recovers]
    public GoTask val() => this.T.val();
}

[GoType("main.EP")]
[MethodPtr(typeof(EPPtr))]
internal struct EP : R, IEquatable<EP>
{
    [Embedded]
    public Ptr<T> T;

    [Recovers]
    public GoTask val() => this.T.Value.val();

    public readonly bool Equals(EP other) => this.T == other.T;

    public override readonly bool Equals(object obj) => obj is EP other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.T);

    public static bool operator ==(EP a, EP b) => a.Equals(b);

    public static bool operator !=(EP a, EP b) => !a.Equals(b);
}

[GoType("main.F", Underlying = "func()")]
internal readonly struct F(Func<GoTask> value) : INamed<Func<GoTask>>
{
    public readonly Func<GoTask> Value = value;
    Func<GoTask> INamed<Func<GoTask>>.Value => Value;

    [Recovers]
    public async GoTask call()
    {
        var deferred = DeferredCall.Enter();
        await this.Value();
        fmt.Println((GoString)"F.call", deferred.Recover());
    }
}

internal static partial class Program
{
    // recover in a deferred function that also waits: before, after, between, in every form of deferred call.
    internal static Chan<long> c = new Chan<long>(64);

    internal static async GoTask<long> tick()
    {
        await c.SendAsync(1);
        return await c.ReceiveAsync();
    }

    [Recovers]
    internal static async GoTask before()
    {
        var deferred = DeferredCall.Enter();
        var r = deferred.Recover();
        await tick();
        fmt.Println((GoString)"before", r);
    }

    [Recovers]
    internal static async GoTask after()
    {
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Println((GoString)"after", deferred.Recover());
    }

    [Recovers]
    internal static async GoTask inArgument()
    {
        var deferred = DeferredCall.Enter();
        var arg = await tick();
        fmt.Println((GoString)"argument", arg, deferred.Recover());
    }

    [Recovers]
    internal static async GoTask argumentFirst()
    {
        var deferred = DeferredCall.Enter();
        var arg = deferred.Recover();
        var arg1 = await tick();
        fmt.Println((GoString)"argument", arg, arg1);
    }

    [Recovers]
    internal static async GoTask sending()
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"sending", deferred.Recover());
        await c.SendAsync(1);
        await c.ReceiveAsync();
    }

    [Recovers]
    internal static async GoTask variadic(Slice<long> a)
    {
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Println((GoString)"variadic", (object)a, deferred.Recover());
    }

    [Recovers]
    internal static async GoTask<long> withResult()
    {
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Println((GoString)"result", deferred.Recover());
        return await tick();
    }

    [Recovers]
    internal static async GoTask generic(object v)
    {
        var deferred = DeferredCall.Enter();
        await tick();
        fmt.Printf("%v %v\n", v, deferred.Recover());
    }

    [Recovers]
    internal static async GoTask inCondition()
    {
        var deferred = DeferredCall.Enter();
        var r = deferred.Recover();
        if (r != null && await tick() == 1)
        {
            fmt.Println((GoString)"condition", r);
        }
    }

    [Recovers]
    internal static async GoTask inLoop()
    {
        var deferred = DeferredCall.Enter();
        for (long i = 0; i < 3; i++)
        {
            await tick();
            fmt.Println((GoString)"loop", i, deferred.Recover());
        }
    }

    [Recovers]
    internal static async GoTask inSwitch()
    {
        var deferred = DeferredCall.Enter();
        {
            var rValue = deferred.Recover();
            switch (rValue)
            {
                case GoString r:
                    await tick();
                    fmt.Println((GoString)"switch string", r);
                    break;
                case { } rValue1 when isType<error>(rValue1, out var r):
                    await tick();
                    fmt.Println((GoString)"switch error", r);
                    break;
                default:
                    {
                        var r = rValue;
                        fmt.Println((GoString)"switch other", r);
                    }
                    break;
            }
        }
    }

    [Recovers]
    internal static async GoTask inSelect()
    {
        var deferred = DeferredCall.Enter();
        var send = c.SendCase(1);
        switch (await Select.RunAsync(send))
        {
            default:
                fmt.Println((GoString)"select", deferred.Recover());
                await c.ReceiveAsync();
                break;
        }
    }

    [Recovers]
    internal static async GoTask deferredInDeferred()
    {
        var deferred = DeferredCall.Enter();
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await tick();
                fmt.Println((GoString)"inner deferred", frame.Recover());
            });
            await tick();
            fmt.Println((GoString)"outer deferred", deferred.Recover());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    [Recovers]
    internal static async GoTask panicsAgain()
    {
        var deferred = DeferredCall.Enter();
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await tick();
                fmt.Println((GoString)"second", frame.Recover());
            });
            await tick();
            throw panic(fmt.Sprint((GoString)"again after ", deferred.Recover()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    [Recovers]
    internal static async GoTask recoversInClosure()
    {
        var deferred = DeferredCall.Enter();
        await ((Func<GoTask>)([Recovers] async () =>
        {
            var deferred1 = DeferredCall.Enter();
            await tick();
            fmt.Println((GoString)"closure called directly", deferred1.Recover());
        }))();
        fmt.Println((GoString)"then", deferred.Recover());
    }

    internal static async GoTask @try(Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var e = frame.Recover();
            if (e != null)
            {
                fmt.Println((GoString)"  not recovered:", e);
            }
        });
        frame.End();
    }

    internal static async GoTask main()
    {
        var fs = new Slice<Func<GoTask>>([
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await before());
                    throw panic((GoString)"a");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    throw panic((GoString)"b");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inArgument());
                    throw panic((GoString)"c");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await argumentFirst());
                    throw panic((GoString)"d");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await sending());
                    throw panic((GoString)"e");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await variadic(default(Slice<long>)));
                    throw panic((GoString)"f");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await variadic(new Slice<long>([1, 2])));
                    throw panic((GoString)"g");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var arg = new Slice<long>([3]);
                    frame.Defer([Recovers] async () => await variadic(arg));
                    throw panic((GoString)"h");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await withResult());
                    throw panic((GoString)"i");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await generic(7L));
                    throw panic((GoString)"j");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inCondition());
                    throw panic((GoString)"k");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inLoop());
                    throw panic((GoString)"l");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inSwitch());
                    throw panic((GoString)"m");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inSwitch());
                    throw panic(fmt.Errorf("n"));
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await inSelect());
                    throw panic((GoString)"o");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await deferredInDeferred());
                    throw panic((GoString)"p");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await panicsAgain());
                    throw panic((GoString)"q");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await recoversInClosure());
                    throw panic((GoString)"r");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new T { n = 1 };
                    frame.Defer([Recovers] async () => await receiver.val());
                    throw panic((GoString)"s");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new TPtr(new T { n = 2 });
                    frame.Defer([Recovers] async () => await receiver.ptr());
                    throw panic((GoString)"t");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new TPtr(new T { n = 3 }).Value;
                    frame.Defer([Recovers] async () => await receiver.val());
                    throw panic((GoString)"u");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new T { n = 4 };
                    frame.Defer([Recovers] async () => await receiver.val());
                    throw panic((GoString)"v");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new TPtr(new T { n = 5 });
                    frame.Defer([Recovers] async () => await receiver.ptr());
                    throw panic((GoString)"w");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var pointer = new TPtr(new T { n = 6 });
                    frame.Defer([Recovers] async () => await Ptr.Receiver(pointer, "val").val());
                    throw panic((GoString)"x");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new T { n = 7 };
                    frame.Defer([Recovers] async () => await receiver.all(new Slice<object>([1L, (GoString)"a"])));
                    throw panic((GoString)"y");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    R r = new T { n = 8 };
                    Func<GoTask> method = r.val;
                    frame.Defer(method);
                    throw panic((GoString)"z");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    R r = (R)new TPtr(new T { n = 9 });
                    Func<GoTask> method = r.val;
                    frame.Defer(method);
                    throw panic((GoString)"A");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var receiver = new E { T = new T { n = 10 } }.T;
                    frame.Defer([Recovers] async () => await receiver.val());
                    throw panic((GoString)"B");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var e = new EP { T = new TPtr(new T { n = 11 }) };
                    var receiver = e.T.Value;
                    frame.Defer([Recovers] async () => await receiver.val());
                    var receiver1 = e.T;
                    frame.Defer([Recovers] async () => await receiver1.ptr());
                    throw panic((GoString)"C");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    R r = new EP { T = new TPtr(new T { n = 12 }) };
                    Func<GoTask> method = r.val;
                    frame.Defer(method);
                    throw panic((GoString)"D");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    Func<GoTask> f = new T { n = 13 }.val;
                    frame.Defer(f);
                    throw panic((GoString)"E");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    Func<Ptr<T>, GoTask> f = [Recovers] async (Ptr<T> receiver) => await receiver.ptr();
                    var arg = new TPtr(new T { n = 14 });
                    frame.DeferCall(f, async () => await f(arg));
                    throw panic((GoString)"F");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    Func<GoTask> method = ((R)new T { n = 15 }).val;
                    frame.Defer(method);
                    throw panic((GoString)"G");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    Func<GoTask> f = after;
                    frame.Defer(f);
                    throw panic((GoString)"H");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var m = new Map<GoString, Func<GoTask>> { ["k"] = after };
                    var function = m["k"];
                    frame.Defer(function);
                    throw panic((GoString)"I");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        await tick();
                        fmt.Println((GoString)"literal", frame.Recover());
                    });
                    throw panic((GoString)"J");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    var arg = await tick();
                    var function = (Func<long, GoTask>)(async (long n) =>
                    {
                        await tick();
                        fmt.Println((GoString)"literal", n, frame.Recover());
                    });
                    frame.Defer(async () => await function(arg));
                    throw panic((GoString)"K");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        var frame1 = new DeferFrame();
                        try
                        {
                            frame1.Defer(async () =>
                            {
                                await tick();
                                fmt.Println((GoString)"too deep", frame1.Recover());
                            });
                        }
                        catch (Exception e)
                        {
                            frame1.Panic(e);
                        }
                        await frame1.RunAsync();
                    });
                    throw panic((GoString)"L");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () => await after());
                    throw panic((GoString)"M");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await new F(after).call());
                    throw panic((GoString)"N");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    for (long iNext = 0; iNext < 3; iNext++)
                    {
                        var i = iNext;
                        frame.Defer(async () =>
                        {
                            await tick();
                            fmt.Println((GoString)"in loop", i, frame.Recover());
                        });
                    }
                    throw panic((GoString)"O");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    await tick();
                    Map<GoString, long> m = default;
                    var result = await tick();
                    m["a"] = result;
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    Ptr<T> p = null;
                    await tick();
                    p.Value.n = 1;
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    var s = new Slice<long>([1]);
                    s[await tick()] = 2;
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    throw panic(null);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    frame.Defer([Recovers] async () => await before());
                    throw panic((GoString)"P");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer([Recovers] async () => await after());
                    frame.Defer(async () =>
                    {
                        throw panic(await tick());
                    });
                    throw panic((GoString)"Q");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
            async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        await tick();
                        fmt.Println(frame.Recover());
                    });
                    frame.Defer([Recovers] async () => await after());
                    await tick();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            },
        ]);
        foreach (var (i, f) in fs.Indexed())
        {
            fmt.Print(i, (GoString)": ");
            await @try(f);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, R
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    [Recovers]
    public GoTask val() => Receiver("val").val();
}

internal sealed class EPtr : MethodPtr<E>, R
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    [Recovers]
    public GoTask val() => this.Value.T.val();
}

internal sealed class EPPtr : MethodPtr<EP>, R
{
    public EPPtr()
    {
    }

    public EPPtr(EP value) : base(value)
    {
    }

    [Recovers]
    public GoTask val() => this.Value.T.Value.val();
}
