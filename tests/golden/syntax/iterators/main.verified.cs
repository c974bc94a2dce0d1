using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static Func<Func<long, GoTask<bool>>, GoTask> count(long limit)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            var frame = new DeferScope();
            try
            {
                for (long i = 0; i < limit; i++)
                {
                    if (!await @yield(i))
                    {
                        fmt.Println((GoString)"  stopped at", i);
                        goto Return;
                    }
                }
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
        Return:
            frame.Run(static () => fmt.Println((GoString)"  iterator leaves"));
            frame.End();
        };
    }

    internal static Func<Func<long, GoString, GoTask<bool>>, GoTask> pairs(Slice<GoString> words)
    {
        return async (Func<long, GoString, GoTask<bool>> @yield) =>
        {
            foreach (var (i, w) in words.Indexed())
            {
                if (!await @yield(i, w))
                {
                    return;
                }
            }
        };
    }

    internal static async GoTask<GoString> search(long limit, long want)
    {
        GoString found = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                found += "!";
            });
            var loop = new RangeLoop();
            await count(limit)(async (long i) =>
            {
                loop.Enter();
                frame.Defer(() => fmt.Println((GoString)"  deferred by the loop body", i));
                if (i == want)
                {
                    found = fmt.Sprint((GoString)"found ", i);
                    return loop.Leave(1);
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                goto Return;
            }
            found = "not found";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        await frame.RunAsync();
        return found;
    }

    internal static async GoTask main()
    {
        var loop = new RangeLoop();
        await count(2)(async (long i) =>
        {
            loop.Enter();
            fmt.Println(i);
            return loop.Continue();
        });
        loop.Done();
        var loop1 = new RangeLoop();
        await count(10)(async (long i) =>
        {
            loop1.Enter();
            if (i == 0)
            {
                return loop1.Continue();
            }
            if (i == 2)
            {
                return loop1.Break();
            }
            fmt.Println(i);
            return loop1.Continue();
        });
        loop1.Done();
        var arg = await search(5, 1);
        fmt.Println(arg);
        var arg1 = await search(2, 7);
        fmt.Println(arg1);

        var loop2 = new RangeLoop();
        await pairs(new Slice<GoString>(["a", "b", "c", "d"]))(async (long i, GoString w) =>
        {
            loop2.Enter();
            var loop3 = new RangeLoop();
            await count(3)(async (long j) =>
            {
                loop3.Enter();
                if (i == 1)
                {
                    return loop3.Leave(1);
                }
                else if (i == 2)
                {
                    return loop3.Leave(2);
                }
                else if (j == 1)
                {
                    return loop3.Continue();
                }
                fmt.Println(i, w, j);
                return loop3.Continue();
            });
            loop3.Done();
            if (loop3.Left(1))
            {
                return loop2.Continue();
            }
            if (loop3.Left(2))
            {
                return loop2.Break();
            }
            return loop2.Continue();
        });
        loop2.Done();
        var loop4 = new RangeLoop();
        ((Action<Func<bool>>)((Func<bool> @yield) =>
        {
            _ = @yield() && @yield() && @yield();
        }))(() =>
        {
            loop4.Enter();
            fmt.Println((GoString)"tick");
            return loop4.Continue();
        });
        loop4.Done();
        var ch = new Chan<long>(3);
        var loop5 = new RangeLoop();
        await count(3)(async (long i) =>
        {
            loop5.Enter();
            await ch.SendAsync(i);
            return loop5.Continue();
        });
        loop5.Done();
        ch.Close();
        long sum = 0;
        await foreach (var v in ch.All())
        {
            var loop3 = new RangeLoop();
            await count(1)(async (long w) =>
            {
                loop3.Enter();
                sum += v + w;
                return loop3.Continue();
            });
            loop3.Done();
        }
        fmt.Println(sum);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
