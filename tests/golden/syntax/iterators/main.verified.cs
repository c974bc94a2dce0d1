using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Action<Func<long, bool>> count(long limit)
    {
        return (Func<long, bool> @yield) =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println((GoString)"  iterator leaves"));
                for (long i = 0; i < limit; i++)
                {
                    if (!@yield(i))
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
            frame.Run();
        };
    }

    internal static Action<Func<long, GoString, bool>> pairs(Slice<GoString> words)
    {
        return (Func<long, GoString, bool> @yield) =>
        {
            foreach (var (i, w) in words.Indexed())
            {
                if (!@yield(i, w))
                {
                    return;
                }
            }
        };
    }

    internal static GoString search(long limit, long want)
    {
        GoString found = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                found += "!";
            });
            {
                int exit = 0;
                count(limit)((long i) =>
                {
                    frame.Defer(() => fmt.Println((GoString)"  deferred by the loop body", i));
                    if (i == want)
                    {
                        found = fmt.Sprint((GoString)"found ", i);
                        exit = 1;
                        return false;
                    }
                    return true;
                });
                if (exit == 1)
                {
                    goto Return;
                }
            }
            found = "not found";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run();
        return found;
    }

    internal static async GoTask main()
    {
        count(2)((long i) =>
        {
            fmt.Println(i);
            return true;
        });
        count(10)((long i) =>
        {
            if (i == 0)
            {
                return true;
            }
            if (i == 2)
            {
                return false;
            }
            fmt.Println(i);
            return true;
        });
        fmt.Println(search(5, 1));
        fmt.Println(search(2, 7));
        pairs(new Slice<GoString>(["a", "b", "c", "d"]))((long i, GoString w) =>
        {
            {
                int exit1 = 0;
                count(3)((long j) =>
                {
                    switch (0)
                    {
                        case var _ when i == 1:
                            exit1 = 1;
                            return false;
                        case var _ when i == 2:
                            exit1 = 2;
                            return false;
                        case var _ when j == 1:
                            return true;
                    }
                    fmt.Println(i, w, j);
                    return true;
                });
                if (exit1 == 1)
                {
                    return true;
                }
                if (exit1 == 2)
                {
                    return false;
                }
            }
            return true;
        });
        ((Action<Func<bool>>)((Func<bool> @yield) =>
        {
            _ = @yield() && @yield() && @yield();
        }))(() =>
        {
            fmt.Println((GoString)"tick");
            return true;
        });
        var ch = new Chan<long>(3);
        count(3)((long i) =>
        {
            ch.Send(i);
            return true;
        });
        ch.Close();
        long sum = 0;
        await foreach (var v in ch.All())
        {
            count(1)((long w) =>
            {
                sum += v + w;
                return true;
            });
        }
        fmt.Println(sum);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
