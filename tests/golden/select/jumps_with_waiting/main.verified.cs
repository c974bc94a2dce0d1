// Labelled jumps, goto and fallthrough in and out of select and switch, with calls that wait; deferred calls in loops.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<long> work(long i)
    {
        await time.SleepAsync(time.Microsecond);
        return i;
    }

    internal static async GoTask sel()
    {
        var c = new Chan<long>(0);
        var d = new Chan<long>(0);
        Go.Run(async () =>
        {
            for (long i = 0; i < 6; i++)
            {
                if (i % 2 == 0)
                {
                    await c.SendAsync(i);
                }
                else
                {
                    await d.SendAsync(i);
                }
            }
            c.Close();
        });
        long n = 0;

        var vCase = new ReceiveCase<long>();
        var vCase1 = new ReceiveCase<long>();
        while (true)
        {
            n++;
            switch (await Select.RunAsync(vCase.From(c), vCase1.From(d)))
            {
                case 0:
                    {
                        var v = vCase.Value;
                        var ok = vCase.Ok;
                        if (!ok)
                        {
                            goto outer_break;
                        }
                        if (v == 2)
                        {
                            continue;
                        }
                        switch (0)
                        {
                            case var _ when v == 4:
                                fmt.Println((GoString)"four");
                                continue;
                            case var _ when v == 0:
                                fmt.Println((GoString)"zero");
                                break;
                            default:
                                goto outer_break;
                        }
                        fmt.Println((GoString)"c", v);
                    }
                    break;
                default:
                    {
                        var v = vCase1.Value;
                        for (long j = 0;; j++)
                        {
                            if (j == v)
                            {
                                goto outer_continue;
                            }
                            if (await work(j) == 100)
                            {
                                goto outer_break;
                            }
                        }
                    }
            }
        outer_continue:
            ;
        }
    outer_break:
        ;
        fmt.Println(n);
    }

    internal static async GoTask gotos()
    {
        long i = 0;
    again:
        i++;
        if (i < 3)
        {
            await time.After(0).ReceiveAsync();
            goto again;
        }
        for (long j = 0; j < 10; j++)
        {
            while (true)
            {
                switch (await work(j))
                {
                    case 3:
                        goto done;
                    case 4:
                    case 5:
                        break;
                    default:
                        goto next_case;
                    case 7:
                    next_case:
                        ;
                        break;
                }
                break;
            }
            fmt.Print(j, (GoString)" ");
        }
    done:
        fmt.Println((GoString)"done", i);
        {
            long k = 0;
        L:
            if (k < 3)
            {
                k++;
                goto L;
            }
            fmt.Println(k);
        }
    }

    internal static async GoTask<Slice<long>> defers()
    {
        Slice<long> r = default;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"len", r.Length));
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                var function = (Func<long, GoTask>)(async (long k) =>
                {
                    var arg = await work(k);
                    r = append(r, arg);
                    await time.SleepAsync(1);
                });
                frame.Defer(async () => await function(i));
                frame.Defer(async () =>
                {
                    var result = await work(i);
                    r = append(r, result * 10);
                });
            }
            var c = new Chan<long>(1);
            for (long iNext = 0; iNext < 2; iNext++)
            {
                var i = iNext;
                await c.SendAsync(i);
                frame.Defer(async () =>
                {
                    var result = await c.ReceiveAsync();
                    r = append(r, 100 + result);
                    await c.SendAsync(i);
                });
            }
            await c.ReceiveAsync();
            await c.SendAsync(7);
            r = default(Slice<long>);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return r;
    }

    internal static GoString sw(long n)
    {
        GoString s = "";
        switch (0)
        {
            case var _ when n > 10:
                s += ">10 ";
                goto next_case;
            case var _ when n > 5:
            next_case:
                ;
                s += ">5 ";
                if (n == 7)
                {
                    break;
                }
                goto next_case1;
            case var _ when n > 100:
            next_case1:
                ;
                s += ">100 ";
                break;
            case var _ when n < 0:
                s += "neg ";
                goto next_case2;
            default:
            next_case2:
                ;
                s += "def ";
                break;
        }
        return s;
    }

    internal static async GoTask<GoString> swinit()
    {
        {
            var x = await work(5);
            if (x > 3)
            {
                return "big";
            }
        }
        switch ((object)await work(3))
        {
            case long x:
                return fmt.Sprint(x);
        }
        return "";
    }

    internal static async GoTask labels()
    {
        for (long i = 0; i < 3; i++)
        {
            for (long j = 0; j < 3; j++)
            {
                if (j == 1)
                {
                    continue;
                }
                else if (i == 1)
                {
                    goto a_continue;
                }
                else if (i == 2)
                {
                    goto a_break;
                }
                fmt.Print(i, j, (GoString)" ");
            }
        a_continue:
            ;
        }
    a_break:
        ;
        fmt.Println();

        {
            switch (await work(1))
            {
                case 1:
                    while (true)
                    {
                        goto swl_break;
                    }
            }
        swl_break:
            ;
        }

        var receive = time.After(1).ReceiveCase();
        switch (await Select.RunAsync(receive))
        {
            default:
                while (true)
                {
                    goto sel_break;
                }
        }
    sel_break:
        ;
        {
            var count = await work(3);
            for (long i = 0; i < count; i++)
            {
                switch (i)
                {
                    case 1:
                        continue;
                }
                fmt.Print(i);
            }
        }
        fmt.Println();
    }

    internal static async GoTask main()
    {
        await sel();
        await gotos();
        var arg = await defers();
        fmt.Println((object)arg);
        foreach (var n in new Slice<long>([20, 7, 6, -1, 0]).View())
        {
            fmt.Println(sw(n));
        }
        var arg1 = await swinit();
        fmt.Println(arg1);
        await labels();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
