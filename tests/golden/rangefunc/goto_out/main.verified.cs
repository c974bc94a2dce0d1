using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // goto, labelled break and continue, return and fallthrough out of bodies of ranges over functions.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void seq(Func<long, bool> @yield)
    {
        var frame = new DeferScope();
        try
        {
            for (long i = 0; i < 4; i++)
            {
                if (!@yield(i))
                {
                    goto Return;
                }
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static () => fmt.Print((GoString)"[seq ends]"));
        frame.End();
    }

    internal static void pairs(Func<long, GoString, bool> @yield)
    {
        _ = @yield(1, "a") && @yield(2, "b");
    }

    internal static void forward()
    {
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            if (v == 1)
            {
                return loop.Leave(1);
            }
            fmt.Print(v, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            goto done;
        }
        fmt.Print((GoString)"not reached ");
    done:
        fmt.Println((GoString)"done");
    }

    internal static void backward()
    {
        long n = 0;
    again:
        n++;
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            fmt.Print(n, (GoString)":", v, (GoString)" ");
            if (v == n && n < 3)
            {
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            goto again;
        }
        fmt.Println((GoString)"end", n);
    }

    internal static void outOfTwo()
    {
        var loop = new RangeLoop();
        seq((long a) =>
        {
            loop.Enter();
            var loop1 = new RangeLoop();
            pairs((long k, GoString s) =>
            {
                loop1.Enter();
                fmt.Print(a, k, s, (GoString)" ");
                if (a == 1)
                {
                    return loop1.Leave(1);
                }
                return loop1.Continue();
            });
            loop1.Done();
            if (loop1.Left(1))
            {
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            goto @out;
        }
    @out:
        fmt.Println((GoString)"out");
    }

    internal static GoString outOfMixed()
    {
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            foreach (var x in new Slice<GoString>(["x", "y"]).View())
            {
                var loop = new RangeLoop();
                seq((long v) =>
                {
                    loop.Enter();
                    switch (0)
                    {
                        case var _ when v == 0:
                            return loop.Continue();
                        case var _ when i == 1 && x == "y"u8:
                            return loop.Leave(1);
                        case var _ when v == 2:
                            break;
                        default:
                            fmt.Print(i, x, v, (GoString)" ");
                            break;
                    }
                    return loop.Continue();
                });
                loop.Done();
                if (loop.Left(1))
                {
                    goto found;
                }
            }
        }
        return "none";
    found:
        return "found";
    }

    internal static void withinBody()
    {
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            if (v % 2 == 0)
            {
                goto even;
            }
            fmt.Print(v, (GoString)" odd ");
            goto next;

        even:
            fmt.Print(v, (GoString)" even ");
        next:
            fmt.Print((GoString)"; ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
    }

    internal static void loopWithinBody()
    {
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            long n = 0;
        more:
            n += v;
            if (n > 0 && n < 4)
            {
                goto more;
            }
            fmt.Print(n, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
    }

    internal static void labels()
    {
        var loop = new RangeLoop();
        seq((long i) =>
        {
            loop.Enter();

            var loop1 = new RangeLoop();
            seq((long j) =>
            {
                loop1.Enter();
                var loop2 = new RangeLoop();
                seq((long k) =>
                {
                    loop2.Enter();
                    if (k == 1 && j == 0)
                    {
                        return loop2.Leave(1);
                    }
                    else if (j == 2)
                    {
                        return loop2.Leave(2);
                    }
                    else if (i == 2)
                    {
                        return loop2.Leave(3);
                    }
                    else if (k == 2)
                    {
                        return loop2.Leave(4);
                    }
                    fmt.Print(i, j, k, (GoString)" ");
                    return loop2.Continue();
                });
                loop2.Done();
                if (loop2.Left(1))
                {
                    return loop1.Continue();
                }
                if (loop2.Left(2))
                {
                    return loop1.Leave(1);
                }
                if (loop2.Left(3))
                {
                    return loop1.Leave(2);
                }
                if (loop2.Left(4))
                {
                    return loop1.Break();
                }
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

    internal static GoString withDefer()
    {
        GoString s = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                s += " deferred";
            });
            var loop = new RangeLoop();
            seq((long v) =>
            {
                loop.Enter();
                frame.Defer(() =>
                {
                    s += fmt.Sprint((GoString)" d", v);
                });
                if (v == 2)
                {
                    return loop.Leave(1);
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                goto end;
            }
        end:
            s = "result";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return s;
    }

    internal static (long, GoString, error) returnsMany()
    {
        long result = 0;
        GoString result1 = "";
        error result2 = null;
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            var loop1 = new RangeLoop();
            pairs((long k, GoString s) =>
            {
                loop1.Enter();
                if (k == 2 && v == 1)
                {
                    (result, result1, result2) = (v, s, null);
                    return loop1.Leave(1);
                }
                return loop1.Continue();
            });
            loop1.Done();
            if (loop1.Left(1))
            {
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return (result, result1, result2);
        }
        return (0, "", fmt.Errorf("none"));
    }

    internal static long namedResult()
    {
        long n = 0;
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            n += v;
            if (v == 2)
            {
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return n;
        }
        return -1;
    }

    internal static Func<long> inClosure()
    {
        return () =>
        {
            long result = 0;
            var loop = new RangeLoop();
            seq((long v) =>
            {
                loop.Enter();
                Func<long> f = () =>
                {
                    long result1 = 0;
                    var loop1 = new RangeLoop();
                    seq((long w) =>
                    {
                        loop1.Enter();
                        if (w == v)
                        {
                            result1 = w * 10;
                            return loop1.Leave(1);
                        }
                        return loop1.Continue();
                    });
                    loop1.Done();
                    if (loop1.Left(1))
                    {
                        return result1;
                    }
                    return 0;
                };
                if (f() == 20)
                {
                    result = v;
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
        };
    }

    internal static void selectInside(Chan<long> c)
    {
        var loop = new RangeLoop();
        seq((long v) =>
        {
            loop.Enter();
            var send = c.SendCase(v);
            switch (Select.TryRun(send))
            {
                case 0:
                    break;
                default:
                    return loop.Leave(1);
            }
            if (v == 3)
            {
                return loop.Break();
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            goto full;
        }
        fmt.Println((GoString)"not full");
        return;
    full:
        fmt.Println((GoString)"full");
    }

    internal static void main()
    {
        forward();
        backward();
        outOfTwo();
        fmt.Println(outOfMixed());
        withinBody();
        loopWithinBody();
        labels();
        fmt.Println(withDefer());
        var (result, result1, result2) = returnsMany();
        fmt.Println(result, result1, result2);
        fmt.Println(namedResult());
        fmt.Println(inClosure()());
        selectInside(new Chan<long>(2));
        selectInside(new Chan<long>(8));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
