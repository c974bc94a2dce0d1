using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Bodies and iterators that suspend, with defers and every exit.
    internal static Chan<long> c = new Chan<long>(8);

    internal static async GoTask<long> tick(long n)
    {
        await c.SendAsync(n);
        return await c.ReceiveAsync();
    }

    internal static async GoTask plain(Func<long, GoTask<bool>> @yield)
    {
        _ = await @yield(1) && await @yield(2) && await @yield(3);
    }

    internal static async GoTask waiting(Func<long, GoTask<bool>> @yield)
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                var arg = await tick(0);
                fmt.Print((GoString)"<", arg, (GoString)">");
            });
            for (long i = 0; i < 3; i++)
            {
                {
                    await tick(1);
                    if (!await @yield(await tick(i)))
                    {
                        goto Return;
                    }
                }
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        await frame.RunAsync();
    }

    internal static Func<Func<long, GoString, bool>, GoTask> ofChannel(Chan<GoString> ch)
    {
        return async (Func<long, GoString, bool> @yield) =>
        {
            long i = 0;
            await foreach (var s in ch.All())
            {
                if (!@yield(i, s))
                {
                    return;
                }
                i++;
            }
        };
    }

    internal static async GoTask<long> sum(Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        long n = 0;
        var loop = new RangeLoop();
        await s(async (long x) =>
        {
            loop.Enter();
            var result = await tick(x);
            n += result;
            return loop.Continue();
        });
        loop.Done();
        return n;
    }

    internal static async GoTask<(long, bool)> find(Func<Func<long, GoTask<bool>>, GoTask> s, long want)
    {
        long result = 0;
        bool result1 = false;
        var loop = new RangeLoop();
        await s(async (long x) =>
        {
            loop.Enter();
            if (await tick(x) == want)
            {
                (result, result1) = (x, true);
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return (result, result1);
        }
        return (0, false);
    }

    internal static async GoTask<Slice<long>> deferring(Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        Slice<long> @out = default;
        var frame = new DeferFrame();
        try
        {
            var loop = new RangeLoop();
            await s(async (long x) =>
            {
                loop.Enter();
                frame.Defer(async () =>
                {
                    var arg = await tick(x);
                    @out = append(@out, arg);
                });
                if (x == 2)
                {
                    @out = new Slice<long>([-1]);
                    return loop.Leave(1);
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                goto Return;
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        await frame.RunAsync();
        return @out;
    }

    internal static async GoTask<object> panicking(Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        object r = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                r = frame.Recover();
                await tick(1);
            });
            var loop = new RangeLoop();
            await s(async (long x) =>
            {
                loop.Enter();
                await tick(x);
                if (x == 2)
                {
                    throw panic((GoString)"two");
                }
                return loop.Continue();
            });
            loop.Done();
            r = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return r;
    }

    internal static async GoTask jumping(Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        var loop = new RangeLoop();
        await s(async (long a) =>
        {
            loop.Enter();
            var loop1 = new RangeLoop();
            await s(async (long b) =>
            {
                loop1.Enter();
                if (await tick(b) > a)
                {
                    return loop1.Leave(1);
                }
                if (a == 2)
                {
                    return loop1.Leave(2);
                }
                fmt.Print(a, b, (GoString)" ");
                return loop1.Continue();
            });
            loop1.Done();
            if (loop1.Left(1))
            {
                return loop.Continue();
            }
            if (loop1.Left(2))
            {
                return loop.Break();
            }
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
    }

    internal static async GoTask main()
    {
        foreach (var s in new Slice<Func<Func<long, GoTask<bool>>, GoTask>>([plain, waiting]))
        {
            var arg = await sum(s);
            fmt.Println(arg);
            var (result, result1) = await find(s, 2);
            fmt.Println(result, result1);
            var (result2, result3) = await find(s, 9);
            fmt.Println(result2, result3);
            var arg1 = await deferring(s);
            fmt.Println((object)arg1);
            var arg2 = await panicking(s);
            fmt.Println(arg2);
            await jumping(s);
        }
        var ch = new Chan<GoString>(0);
        Go.Run(async () =>
        {
            foreach (var s in new Slice<GoString>(["a", "b", "c"]))
            {
                await time.SleepAsync(time.Microsecond);
                await ch.SendAsync(s);
            }
            ch.Close();
        });
        var loop = new RangeLoop();
        await ofChannel(ch)((long i, GoString s) =>
        {
            loop.Enter();
            fmt.Print(i, s, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var loop1 = new RangeLoop();
        await plain(async (long x) =>
        {
            loop1.Enter();
            await time.SleepAsync(time.Microsecond);
            var inner = new Chan<long>(2);
            await inner.SendAsync(x);
            await inner.SendAsync(x * 2);
            inner.Close();
            await foreach (var y in inner.All())
            {
                fmt.Print(x, y, (GoString)" ");
            }
            return loop1.Continue();
        });
        loop1.Done();
        fmt.Println();
        var mu = new Mutex();
        var wg = new WaitGroup();
        long total = 0;
        var loop2 = new RangeLoop();
        await waiting(async (long x) =>
        {
            loop2.Enter();
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    mu.Lock();
                    try
                    {
                        total += x;
                    }
                    finally
                    {
                        mu.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
            return loop2.Continue();
        });
        loop2.Done();
        await wg.WaitAsync();
        fmt.Println(total);
        var (next, stop) = iter.Pull<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)waiting));
        var (result4, result5) = next();
        fmt.Println(result4, result5);
        var (result6, result7) = next();
        fmt.Println(result6, result7);
        stop();
        var (result8, result9) = next();
        fmt.Println(result8, result9);
        var loop3 = new RangeLoop();
        var plain1 = slices.Backward(new Slice<long>([5, 6]));
        ((Action<Func<long, long, GoTask<bool>>>)((Func<long, long, GoTask<bool>> @yield) => plain1(Go.Blocking(@yield))))(async (long i, long x) =>
        {
            loop3.Enter();
            var arg = await tick(i);
            var arg1 = await tick(x);
            fmt.Print(arg, arg1, (GoString)" ");
            return loop3.Continue();
        });
        loop3.Done();
        foreach (var k in slices.Sorted<GoString>(maps.Keys(new Map<GoString, long> { ["b"] = 1, ["a"] = 2 })))
        {
            await tick(1);
            fmt.Print(k, (GoString)" ");
        }
        var loop4 = new RangeLoop();
        var plain2 = slices.Values(new Slice<long>([7]));
        await ((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain2(Go.Blocking(@yield))))(async (long v) =>
        {
            loop4.Enter();
            await tick(v);
            await ((Func<GoTask>)(async () =>
            {
                var frame = new DeferScope();
                try
                {
                    throw panic(await tick(3));
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref v) => fmt.Println(frame.Recover(), v), ref v);
                frame.End();
            }))();
            return loop4.Continue();
        });
        loop4.Done();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var loop5 = new RangeLoop();
                await plain(async (long v) =>
                {
                    loop5.Enter();
                    await mu.LockAsync();
                    frame.Defer(() => mu.Unlock());
                    fmt.Println((GoString)"locked", v);
                    if (await tick(v) == 1)
                    {
                        return loop5.Leave(1);
                    }
                    return loop5.Continue();
                });
                loop5.Done();
                if (loop5.Left(1))
                {
                    goto Return;
                }
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
        Return:
            await frame.RunAsync();
        }))();
        fmt.Println(mu.TryLock());
        var loop6 = new RangeLoop();
        await seqOfSeq(async (Func<Func<long, GoTask<bool>>, GoTask> s) =>
        {
            loop6.Enter();
            var loop5 = new RangeLoop();
            await s(async (long v) =>
            {
                loop5.Enter();
                var arg = await tick(v);
                fmt.Print(arg, (GoString)" ");
                return loop5.Continue();
            });
            loop5.Done();
            return loop6.Continue();
        });
        loop6.Done();
        fmt.Println();
        for (long i = 0; i < 2; i++)
        {
            Go.Run(async () =>
            {
                var loop5 = new RangeLoop();
                await plain(async (long v) =>
                {
                    loop5.Enter();
                    await c.SendAsync(v);
                    return loop5.Continue();
                });
                loop5.Done();
            });
        }
        long n = 0;
        for (long i = 0; i < 6; i++)
        {
            n += await c.ReceiveAsync();
        }
        fmt.Println(n);
    }

    internal static async GoTask seqOfSeq(Func<Func<Func<long, GoTask<bool>>, GoTask>, GoTask<bool>> @yield)
    {
        _ = await @yield(plain) && await @yield(waiting);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
