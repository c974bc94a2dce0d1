using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
internal readonly struct S(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public void All(Func<long, long, bool> @yield)
    {
        foreach (var (i, x) in this.Value.View().Indexed())
        {
            @yield(i, x);
        }
    }
}

internal static partial class Program
{
    // What Go checks about a range over a function: a yield after the body said stop, after the end, after or across a panic.
    internal static async GoTask bad(Func<long, GoTask<bool>> @yield)
    {
        await @yield(1);
        await @yield(2);
        await @yield(3);
    }

    internal static async GoTask good(Func<long, GoTask<bool>> @yield)
    {
        _ = await @yield(1) && await @yield(2) && await @yield(3);
    }

    internal static void none(Func<long, GoTask<bool>> unused)
    {
    }

    internal static async GoTask twice(Func<long, GoTask<bool>> @yield)
    {
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                await @yield(1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => frame.Recover());
            frame.End();
        }))();
        await @yield(2);
    }

    internal static async GoTask swallow(Func<long, GoTask<bool>> @yield)
    {
        var frame = new DeferScope();
        try
        {
            await @yield(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"  swallowed", frame.Recover()));
        frame.End();
    }

    internal static async GoTask rethrow(Func<long, GoTask<bool>> @yield)
    {
        var frame = new DeferScope();
        try
        {
            await @yield(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            throw panic(fmt.Sprint((GoString)"re-", frame.Recover()));
        });
        frame.End();
    }

    internal static async GoTask goexitLike(Func<long, GoTask<bool>> @yield)
    {
        var frame = new DeferScope();
        try
        {
            await @yield(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"  iterator's own deferred call"));
        frame.End();
    }

    internal static Func<long, GoTask<bool>> saved;

    internal static async GoTask stash(Func<long, GoTask<bool>> @yield)
    {
        saved = @yield;
        await @yield(1);
    }

    internal static async GoTask nested(Func<long, GoTask<bool>> @yield)
    {
        var loop = new RangeLoop();
        await good(async (long x) =>
        {
            loop.Enter();
            if (!await @yield(x * 10))
            {
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return;
        }
    }

    internal static async GoTask ignoresInner(Func<long, GoTask<bool>> @yield)
    {
        var loop = new RangeLoop();
        await good(async (long x) =>
        {
            loop.Enter();
            await @yield(x * 10);
            return loop.Continue();
        });
        loop.Done();
    }

    internal static void noArguments(Func<bool> @yield)
    {
        @yield();
        @yield();
    }

    internal static void pairs(Func<GoString, long, bool> @yield)
    {
        @yield("a", 1);
        @yield("b", 2);
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> method()
    {
        return bad;
    }

    internal static async GoTask @try(GoString name, Func<GoTask> f)
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
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Printf("%s: %v\n", name, r);
                return;
            }
            fmt.Println(name, (GoString)"ended");
        }, ref name);
        frame.End();
    }

    internal static async GoTask<long> ret(Func<Func<long, GoTask<bool>>, GoTask> f)
    {
        long result = 0;
        var loop = new RangeLoop();
        await f(async (long x) =>
        {
            loop.Enter();
            if (x == 1)
            {
                result = x * 100;
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return result;
        }
        return -1;
    }

    internal static async GoTask main()
    {
        await @try("break", async () =>
        {
            var loop = new RangeLoop();
            await bad(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  body", x);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("break later", async () =>
        {
            var loop = new RangeLoop();
            await bad(async (long x) =>
            {
                loop.Enter();
                if (x == 2)
                {
                    return loop.Break();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("break in the last", async () =>
        {
            var loop = new RangeLoop();
            await bad(async (long x) =>
            {
                loop.Enter();
                if (x == 3)
                {
                    return loop.Break();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("return", async () =>
        {
            var arg = await ret(bad);
            fmt.Println(arg);
        });
        await @try("return good", async () =>
        {
            var arg = await ret(good);
            var arg2 = await ret(async (Func<long, GoTask<bool>> arg1) => none(arg1));
            fmt.Println(arg, arg2);
        });
        await @try("continue", async () =>
        {
            var loop = new RangeLoop();
            await bad(async (long x) =>
            {
                loop.Enter();
                if (x == 2)
                {
                    return loop.Continue();
                }
                fmt.Println((GoString)"  body", x);
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("after the end", async () =>
        {
            var loop = new RangeLoop();
            await stash(async (long unused) =>
            {
                loop.Enter();
                return loop.Continue();
            });
            loop.Done();
            await saved(2);
        });
        await @try("after the end by break", async () =>
        {
            var loop = new RangeLoop();
            await stash(async (long unused) =>
            {
                loop.Enter();
                return loop.Break();
            });
            loop.Done();
            await saved(2);
        });
        await @try("swallowed", async () =>
        {
            var loop = new RangeLoop();
            await swallow(async (long x) =>
            {
                loop.Enter();
                throw panic(fmt.Sprint((GoString)"body ", x));
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("panic then again", async () =>
        {
            var loop = new RangeLoop();
            await twice(async (long x) =>
            {
                loop.Enter();
                if (x == 1)
                {
                    throw panic((GoString)"one");
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("rethrown", async () =>
        {
            var loop = new RangeLoop();
            await rethrow(async (long unused) =>
            {
                loop.Enter();
                throw panic((GoString)"body");
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("plain panic", async () =>
        {
            var loop = new RangeLoop();
            await good(async (long x) =>
            {
                loop.Enter();
                throw panic(fmt.Sprint((GoString)"body ", x));
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("deferred of the iterator", async () =>
        {
            var loop = new RangeLoop();
            await goexitLike(async (long unused) =>
            {
                loop.Enter();
                throw panic((GoString)"in body");
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("break out of both", async () =>
        {
            var loop = new RangeLoop();
            await good(async (long unused) =>
            {
                loop.Enter();
                var loop1 = new RangeLoop();
                await bad(async (long unused1) =>
                {
                    loop1.Enter();
                    return loop1.Leave(1);
                });
                loop1.Done();
                if (loop1.Left(1))
                {
                    return loop.Break();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("continue the outer", async () =>
        {
            var loop = new RangeLoop();
            await good(async (long x) =>
            {
                loop.Enter();
                var loop1 = new RangeLoop();
                await bad(async (long y) =>
                {
                    loop1.Enter();
                    fmt.Println((GoString)"  ", x, y);
                    return loop1.Leave(1);
                });
                loop1.Done();
                if (loop1.Left(1))
                {
                    return loop.Continue();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("continue the outer well", async () =>
        {
            var loop = new RangeLoop();
            await good(async (long x) =>
            {
                loop.Enter();
                var loop1 = new RangeLoop();
                await good(async (long y) =>
                {
                    loop1.Enter();
                    if (y > x)
                    {
                        return loop1.Leave(1);
                    }
                    fmt.Println((GoString)"  ", x, y);
                    return loop1.Continue();
                });
                loop1.Done();
                if (loop1.Left(1))
                {
                    return loop.Continue();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("nested iterator", async () =>
        {
            var loop = new RangeLoop();
            await nested(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", x);
                if (x == 20)
                {
                    return loop.Break();
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("nested iterator that ignores", async () =>
        {
            var loop = new RangeLoop();
            await ignoresInner(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", x);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("no variables", async () =>
        {
            var loop = new RangeLoop();
            noArguments(() =>
            {
                loop.Enter();
                return loop.Break();
            });
            loop.Done();
        });
        await @try("pairs", async () =>
        {
            var loop = new RangeLoop();
            pairs((GoString k, long v) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", k, v);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("method", async () =>
        {
            var loop = new RangeLoop();
            new S(new Slice<long>([5, 6])).All((long i, long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", i, x);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("seq", async () =>
        {
            var loop = new RangeLoop();
            await method()(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", x);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("nil", async () =>
        {
            Func<Func<long, GoTask<bool>>, GoTask> f = null;
            var loop = new RangeLoop();
            await f(async (long unused) =>
            {
                loop.Enter();
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("yield within the body", async () =>
        {
            var loop = new RangeLoop();
            await stash(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", x);
                if (x == 1)
                {
                    await saved(5);
                }
                return loop.Continue();
            });
            loop.Done();
        });
        await @try("literal", async () =>
        {
            var loop = new RangeLoop();
            await ((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) =>
            {
                await @yield(7);
                await @yield(8);
            }))(async (long x) =>
            {
                loop.Enter();
                fmt.Println((GoString)"  ", x);
                return loop.Break();
            });
            loop.Done();
        });
        await @try("pull", async () =>
        {
            var plain = iter.Pull<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)good));
            var (next, stop) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
            var (result, result1) = next();
            fmt.Println(result, result1);
            await stop();
            var (result2, result3) = next();
            fmt.Println(result2, result3);
            await stop();
        });
        await @try("pull of panicking", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var plain = iter.Pull(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) =>
                {
                    await @yield(1);
                    throw panic((GoString)"in pulled");
                })));
                var (next, stop) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
                frame.Defer(stop);
                var (result, result1) = next();
                fmt.Println(result, result1);
                var (result2, result3) = next();
                fmt.Println(result2, result3);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("goroutine", async () =>
        {
            var done = new Chan<object>(0);
            var loop = new RangeLoop();
            await good(async (long x) =>
            {
                loop.Enter();
                Go.Run(async () =>
                {
                    var frame = new DeferFrame();
                    try
                    {
                        frame.Defer(async () => await done.SendAsync(frame.Recover()));
                        fmt.Println((GoString)"  ", x);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    await frame.RunAsync();
                });
                await done.ReceiveAsync();
                return loop.Continue();
            });
            loop.Done();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
