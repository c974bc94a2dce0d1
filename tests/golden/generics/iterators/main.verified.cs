using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Set[string]")]
internal readonly struct Set_string(Map<GoString, bool> value) : INamed<Map<GoString, bool>>
{
    public readonly Map<GoString, bool> Value = value;
    Map<GoString, bool> INamed<Map<GoString, bool>>.Value => Value;

    public Action<Func<GoString, bool>> Sorted()
    {
        return slices.Values(slices.Sorted<GoString>(maps.Keys(this.Value)));
    }
}

[GoType("main.Tree[string]")]
internal struct Tree_string
{
    public Ptr<Tree_string> l;
    public Ptr<Tree_string> r;
    public GoString v;
}

[GoType("main.(*Tree[string])")]
internal static class Tree_stringExtensions
{
    internal static Action<Func<GoString, bool>> All(this Ptr<Tree_string> t)
    {
        return (Func<GoString, bool> @yield) => t.push(@yield);
    }

    internal static bool push(this Ptr<Tree_string> t, Func<GoString, bool> @yield)
    {
        StackGuard.Check();
        ref var tValue = ref t.Pointee();
        return t == null || tValue.l.push(@yield) && @yield(tValue.v) && tValue.r.push(@yield);
    }
}

internal static partial class Program
{
    // Generic iterators: adapters, Seq and Seq2, Pull, and the iterator functions of slices, maps and strings.
    internal static Func<Func<long, GoTask<bool>>, GoTask> Map_int_int(Func<Func<long, GoTask<bool>>, GoTask> s, Func<long, long> f)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            var loop = new RangeLoop();
            await s(async (long x) =>
            {
                loop.Enter();
                if (!await @yield(f(x)))
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
        };
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> Filter_int(Func<Func<long, GoTask<bool>>, GoTask> s, Func<long, GoTask<bool>> keep)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            await s(async (long x) => !await keep(x) || await @yield(x));
        };
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> Take_int(Func<Func<long, GoTask<bool>>, GoTask> s, long n)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            if (n <= 0)
            {
                return;
            }
            long i = 0;
            var loop = new RangeLoop();
            await s(async (long x) =>
            {
                loop.Enter();
                if (!await @yield(x))
                {
                    return loop.Leave(1);
                }
                {
                    i++;
                    if (i == n)
                    {
                        return loop.Leave(1);
                    }
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                return;
            }
        };
    }

    internal static Action<Func<byte, bool>> Take_uint8(Action<Func<byte, bool>> s, long n)
    {
        return (Func<byte, bool> @yield) =>
        {
            if (n <= 0)
            {
                return;
            }
            long i = 0;
            var loop = new RangeLoop();
            s((byte x) =>
            {
                loop.Enter();
                if (!@yield(x))
                {
                    return loop.Leave(1);
                }
                {
                    i++;
                    if (i == n)
                    {
                        return loop.Leave(1);
                    }
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                return;
            }
        };
    }

    internal static Action<Func<double, bool>> Take_float64(Action<Func<double, bool>> s, long n)
    {
        return (Func<double, bool> @yield) =>
        {
            if (n <= 0)
            {
                return;
            }
            long i = 0;
            var loop = new RangeLoop();
            s((double x) =>
            {
                loop.Enter();
                if (!@yield(x))
                {
                    return loop.Leave(1);
                }
                {
                    i++;
                    if (i == n)
                    {
                        return loop.Leave(1);
                    }
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                return;
            }
        };
    }

    internal static Action<Func<GoString, bool>> Take_string(Action<Func<GoString, bool>> s, long n)
    {
        return (Func<GoString, bool> @yield) =>
        {
            if (n <= 0)
            {
                return;
            }
            long i = 0;
            var loop = new RangeLoop();
            s((GoString x) =>
            {
                loop.Enter();
                if (!@yield(x))
                {
                    return loop.Leave(1);
                }
                {
                    i++;
                    if (i == n)
                    {
                        return loop.Leave(1);
                    }
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                return;
            }
        };
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> Count_int(long from, long step)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            for (var x = from; await @yield(x); x += step)
            {
            }
        };
    }

    internal static Action<Func<byte, bool>> Count_uint8(byte from, byte step)
    {
        return (Func<byte, bool> @yield) =>
        {
            for (var x = from; @yield(x); x += step)
            {
            }
        };
    }

    internal static Action<Func<double, bool>> Count_float64(double from, double step)
    {
        return (Func<double, bool> @yield) =>
        {
            for (var x = from; @yield(x); x += step)
            {
            }
        };
    }

    internal static Action<Func<long, GoString, bool>> Zip_int_string(Func<Func<long, GoTask<bool>>, GoTask> a, Action<Func<GoString, bool>> b)
    {
        return (Func<long, GoString, bool> @yield) =>
        {
            var (na, stopA) = iter.Pull<long>(Go.Blocking(a));
            var frame = new DeferScope();
            try
            {
                var (nb, stopB) = iter.Pull<GoString>(b);
                try
                {
                    while (true)
                    {
                        var (x, ok) = na();
                        var (y, ok2) = nb();
                        if (!ok || !ok2 || !@yield(x, y))
                        {
                            goto Return1;
                        }
                    }
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
            Return1:
                frame.Run(stopB);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(stopA);
            frame.End();
        };
    }

    internal static Action<Func<GoString, bool>> Chain_string(Slice<Action<Func<GoString, bool>>> ss)
    {
        return (Func<GoString, bool> @yield) =>
        {
            foreach (var s in ss.View())
            {
                var loop = new RangeLoop();
                s((GoString x) =>
                {
                    loop.Enter();
                    if (!@yield(x))
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
        };
    }

    internal static Action<Func<long, GoString, bool>> Enumerate_string(Action<Func<GoString, bool>> s)
    {
        return (Func<long, GoString, bool> @yield) =>
        {
            long i = 0;
            var loop = new RangeLoop();
            s((GoString x) =>
            {
                loop.Enter();
                if (!@yield(i, x))
                {
                    return loop.Leave(1);
                }
                i++;
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                return;
            }
        };
    }

    internal static async GoTask<GoString> Reduce_int_string(Func<Func<long, GoTask<bool>>, GoTask> s, GoString a, Func<GoString, long, GoString> f)
    {
        var loop = new RangeLoop();
        await s(async (long x) =>
        {
            loop.Enter();
            a = f(a, x);
            return loop.Continue();
        });
        loop.Done();
        return a;
    }

    internal static async GoTask<(long, bool)> Find_int(Func<Func<long, GoTask<bool>>, GoTask> s, Func<long, GoTask<bool>> p)
    {
        long z = 0;
        bool ok = false;
        var loop = new RangeLoop();
        await s(async (long x) =>
        {
            loop.Enter();
            if (await p(x))
            {
                (z, ok) = (x, true);
                return loop.Leave(1);
            }
            return loop.Continue();
        });
        loop.Done();
        if (loop.Left(1))
        {
            return (z, ok);
        }
        return (z, ok);
    }

    internal static Action<Func<GoString, long, bool>> Swap_int_string(Action<Func<long, GoString, bool>> s)
    {
        return (Func<GoString, long, bool> @yield) =>
        {
            var loop = new RangeLoop();
            s((long k, GoString v) =>
            {
                loop.Enter();
                if (!@yield(v, k))
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
        };
    }

    internal static Action<Func<long, GoString, bool>> Swap_string_int(Action<Func<GoString, long, bool>> s)
    {
        return (Func<long, GoString, bool> @yield) =>
        {
            var loop = new RangeLoop();
            s((GoString k, long v) =>
            {
                loop.Enter();
                if (!@yield(v, k))
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
        };
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> Compact_int(Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            long last = 0;
            bool first = true;
            var loop = new RangeLoop();
            await s(async (long x) =>
            {
                loop.Enter();
                if (!first && x == last)
                {
                    return loop.Continue();
                }
                (first, last) = (false, x);
                if (!await @yield(x))
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
        };
    }

    internal static Func<Func<long, GoTask<bool>>, GoTask> Traced_int(GoString name, Func<Func<long, GoTask<bool>>, GoTask> s)
    {
        return async (Func<long, GoTask<bool>> @yield) =>
        {
            var frame = new DeferScope();
            try
            {
                var loop = new RangeLoop();
                await s(async (long x) =>
                {
                    loop.Enter();
                    fmt.Print((GoString)"[", x, (GoString)"]");
                    if (!await @yield(x))
                    {
                        fmt.Print((GoString)"[stop]");
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
            frame.Run(static name => fmt.Print((GoString)"[", name, (GoString)" ends]"), name);
            frame.End();
        };
    }

    internal static bool Same_string(Action<Func<GoString, bool>> a, Action<Func<GoString, bool>> b)
    {
        bool result = false;
        var (next, stop) = iter.Pull<GoString>(b);
        var frame = new DeferScope();
        try
        {
            var loop = new RangeLoop();
            a((GoString x) =>
            {
                loop.Enter();
                var (y, ok) = next();
                if (!ok || x != y)
                {
                    result = false;
                    return loop.Leave(1);
                }
                return loop.Continue();
            });
            loop.Done();
            if (loop.Left(1))
            {
                goto Return;
            }
            var (_, more) = next();
            result = !more;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(stop);
        frame.End();
        return result;
    }

    internal static async GoTask main()
    {
        Func<long, long> square = (long n) => n * n;
        Func<long, GoTask<bool>> odd = async (long n) => n % 2 == 1;
        fmt.Println((object)slices.Collect<long>(Go.Blocking(Take_int(Map_int_int(Filter_int(Count_int(1, 1), odd), square), 4))));
        fmt.Println((object)slices.Collect<byte>(Take_uint8(Count_uint8(250, 3), 4)), (object)slices.Collect<double>(Take_float64(Count_float64(0.5, 0.25), 3)), (object)slices.Collect<long>(Go.Blocking(Take_int(Count_int(1, 1), 0))));
        var loop = new RangeLoop();
        Zip_int_string(Count_int(1, 1), strings.SplitSeq("a,b,c", ","))((long a, GoString b) =>
        {
            loop.Enter();
            fmt.Print(a, b, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var loop1 = new RangeLoop();
        Enumerate_string(Chain_string(new Slice<Action<Func<GoString, bool>>>([slices.Values(new Slice<GoString>(["x"])), slices.Values(new Slice<GoString>(["y", "z"]))])))((long i, GoString x) =>
        {
            loop1.Enter();
            if (i == 2)
            {
                return loop1.Break();
            }
            fmt.Print(i, x, (GoString)" ");
            return loop1.Continue();
        });
        loop1.Done();
        var arg = await Reduce_int_string(Take_int(Count_int(1, 1), 5), "", (GoString a, long n) => a + fmt.Sprint(n));
        fmt.Println(arg);
        var (z, ok) = await Find_int(Traced_int("find", Count_int(1, 1)), async (long n) => n == 3);
        fmt.Println(z, ok);
        var loop2 = new RangeLoop();
        Swap_int_string(slices.All(new Slice<GoString>(["p", "q"])))((GoString v, long k) =>
        {
            loop2.Enter();
            fmt.Print(v, k, (GoString)" ");
            return loop2.Continue();
        });
        loop2.Done();
        var plain = slices.Values(new Slice<long>([1, 1, 2, 2, 1]));
        fmt.Println((object)slices.Collect<long>(Go.Blocking(Compact_int((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain(Go.Blocking(@yield)))))));
        var t = new Ptr<Tree_string>(new Tree_string { l = new Ptr<Tree_string>(new Tree_string { l = null, r = null, v = "a" }), r = new Ptr<Tree_string>(new Tree_string { l = null, r = null, v = "c" }), v = "b" });
        fmt.Println((object)slices.Collect<GoString>(t.All()), Same_string(t.All(), slices.Values(new Slice<GoString>(["a", "b", "c"]))), Same_string(t.All(), Take_string(t.All(), 2)));
        var loop3 = new RangeLoop();
        new Set_string(new Map<GoString, bool> { ["z"] = true, ["y"] = true }).Sorted()((GoString s) =>
        {
            loop3.Enter();
            fmt.Print(s, (GoString)" ");
            return loop3.Continue();
        });
        loop3.Done();
        fmt.Println();
        var m = new Map<GoString, long> { ["a"] = 3, ["b"] = 1, ["c"] = 2 };
        var plain1 = maps.Values(m);
        fmt.Println((object)slices.Sorted<GoString>(maps.Keys(m)), (object)slices.Sorted<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain1(Go.Blocking(@yield))))), maps.Collect<long, GoString>(Swap_string_int(maps.All(m))));
        var keys = slices.SortedFunc(maps.Keys(m), (GoString a, GoString b) => cmp.Compare(m[a], m[b]));
        fmt.Println((object)keys, (object)slices.AppendSeq(new Slice<GoString>(["0"]), slices.Values(keys)));
        foreach (var (i, c) in slices.Collect<Slice<long>>(slices.Chunk(new Slice<long>([1, 2, 3, 4, 5]), 2)).View().Indexed())
        {
            fmt.Print(i, (object)c, (GoString)" ");
        }
        var loop4 = new RangeLoop();
        slices.Backward(new Slice<GoString>(["u", "v"]))((long i, GoString x) =>
        {
            loop4.Enter();
            fmt.Print(i, x, (GoString)" ");
            return loop4.Continue();
        });
        loop4.Done();
        var plain2 = slices.Values(default(Slice<long>));
        fmt.Println(slices.Collect<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain2(Go.Blocking(@yield))))).IsNil);
        var loop5 = new RangeLoop();
        strings.FieldsSeq("  one two ")((GoString f) =>
        {
            loop5.Enter();
            fmt.Print(f, (GoString)"|");
            return loop5.Continue();
        });
        loop5.Done();
        var loop6 = new RangeLoop();
        strings.Lines("l1\nl2")((GoString l) =>
        {
            loop6.Enter();
            fmt.Printf("%q ", l);
            return loop6.Continue();
        });
        loop6.Done();
        fmt.Println();
        var (next, stop) = iter.Pull2<long, GoString>(maps.All(new Map<long, GoString> { [7] = "seven" }));
        var (result, result1, result2) = next();
        fmt.Println(result, result1, result2);
        var (result3, result4, result5) = next();
        fmt.Println(result3, result4, result5);
        stop();
        var (n2, stop2) = iter.Pull<long>(Go.Blocking(Traced_int("pulled", Count_int(1, 1))));
        var (result6, result7) = n2();
        fmt.Println(result6, result7);
        var (result8, result9) = n2();
        fmt.Println(result8, result9);
        stop2();
        stop2();
        var (result10, result11) = n2();
        fmt.Println(result10, result11);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                var loop7 = new RangeLoop();
                await Map_int_int(Count_int(1, 1), (long n) =>
                {
                    if (n == 3)
                    {
                        throw panic((GoString)"in map");
                    }
                    return n;
                })(async (long x) =>
                {
                    loop7.Enter();
                    fmt.Print(x, (GoString)" ");
                    return loop7.Continue();
                });
                loop7.Done();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"recovered", frame.Recover()));
            frame.End();
        }))();
        maps.Insert(m, maps.All(new Map<GoString, long> { ["d"] = 4 }));
        maps.DeleteFunc(m, (GoString k, long v) => v % 2 == 0);
        fmt.Println(m, slices.IsSorted(keys), slices.Max(keys), slices.Index(keys, "c"));
        Func<Func<long, GoTask<bool>>, GoTask> empty = async (Func<long, GoTask<bool>> unused) =>
        {
        };
        var loop8 = new RangeLoop();
        await empty(async (long unused) =>
        {
            loop8.Enter();
            fmt.Println((GoString)"never");
            return loop8.Continue();
        });
        loop8.Done();
        var @out = await ((Func<GoTask<GoString>>)(async () =>
        {
            GoString result12 = "";
            var loop7 = new RangeLoop();
            await Take_int(Count_int(1, 1), 10)(async (long x) =>
            {
                loop7.Enter();
                var loop9 = new RangeLoop();
                await Take_int(Count_int(x, x), 3)(async (long y) =>
                {
                    loop9.Enter();
                    if (x * y == 12)
                    {
                        result12 = fmt.Sprint(x, y);
                        return loop9.Leave(1);
                    }
                    return loop9.Continue();
                });
                loop9.Done();
                if (loop9.Left(1))
                {
                    return loop7.Leave(1);
                }
                return loop7.Continue();
            });
            loop7.Done();
            if (loop7.Left(1))
            {
                return result12;
            }
            return "none";
        }))();
        fmt.Println(@out);
        var c1 = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                var loop7 = new RangeLoop();
                await Take_int(Count_int(1, 2), 3)(async (long x) =>
                {
                    loop7.Enter();
                    await c1.SendAsync(x);
                    return loop7.Continue();
                });
                loop7.Done();
            }
            finally
            {
                c1.Close();
            }
        });
        Func<Func<long, GoTask<bool>>, GoTask> fromChan = async (Func<long, GoTask<bool>> @yield) =>
        {
            await foreach (var x in c1.All())
            {
                if (!await @yield(x))
                {
                    return;
                }
            }
        };
        fmt.Println((object)slices.Collect<long>(Go.Blocking(Map_int_int(fromChan, square))));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
