using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.job")]
internal struct job
{
    public long id;
    public Array3<long> data;
}

internal static partial class Program
{
    internal static async GoTask worker(context.Context ctx, Chan<job> jobs, Chan<GoString> @out)
    {
        var jCase = new ReceiveCase<job>();
        var receive = new ReceiveCase<Empty>();
        while (true)
        {
            switch (await Select.RunAsync(jCase.From(jobs), receive.From(ctx.Done())))
            {
                case 0:
                    {
                        var j = jCase.Value;
                        var ok = jCase.Ok;
                        if (!ok)
                        {
                            @out.Close();
                            return;
                        }
                        await @out.SendAsync(fmt.Sprint((GoString)"job ", j.id, j.data));
                    }
                    break;
                default:
                    return;
            }
        }
    }

    internal static (long, bool) @try(Chan<long> ch)
    {
        if (ch.TryReceive(out var v, out _))
        {
            return (v, true);
        }
        else
        {
            return (0, false);
        }
    }

    internal static bool drop(Chan<long> ch, long v)
    {
        if (ch.TrySend(v))
        {
            return true;
        }
        return false;
    }

    internal static async GoTask<long> @value(Chan<long> ch)
    {
        await ch.SendAsync(7);
        return await ch.ReceiveAsync();
    }

    internal static async GoTask main()
    {
        var (ctx, cancel) = context.WithTimeout(context.Background(), time.Second);
        var frame = new DeferScope();
        try
        {
            var jobs = new Chan<job>(0);
            var @out = new Chan<GoString>(0);
            Go.Run(worker, ctx, jobs, @out);
            Go.Run(async () =>
            {
                for (long i = 0; i < 3; i++)
                {
                    await jobs.SendAsync(new job { id = i, data = new Array3<long>(i, i, i) });
                }
                jobs.Close();
            });
            await foreach (var s in @out.All())
            {
                fmt.Println(s);
            }
            var ch = new Chan<long>(1);
            var (result, result1) = @try(ch);
            fmt.Println(result, result1);
            fmt.Println(drop(ch, 4), drop(ch, 5));
            var (result2, result3) = @try(ch);
            fmt.Println(result2, result3);
            long x = 0;
            bool ok = false;
            await ch.SendAsync(8);
            if (ch.TryReceive(out var value1, out var ok1))
            {
                x = value1;
                ok = ok1;
            }
            fmt.Println(x, ok);
            if (!ch.TryReceive(out _, out _))
            {
                fmt.Println((GoString)"empty");
            }
            // Operands that wait, in a loop.
            var results = new Chan<long>(3);
            var un = new Chan<long>(1);

            var send = new SendCase<long>();
            var send1 = new SendCase<long>();
            var receive = new ReceiveCase<time.Time>();
            for (long i = 0;; i++)
            {
                send.To(results, await @value(un) + i);
                send1.To(results, i * 100);
                receive.From(time.After(time.Minute));
                switch (await Select.RunAsync(send, send1, receive))
                {
                    case 0:
                        break;
                    case 1:
                        if (i < 0)
                        {
                            break;
                        }
                        break;
                    default:
                        goto outer_break;
                }
                if (results.TryReceive(out var value2, out _))
                {
                    var p = new Ptr<long>(value2);
                    var q = p;
                    if (q.Value < 0)
                    {
                        fmt.Println((GoString)"negative");
                    }
                }
                else
                {
                    fmt.Println((GoString)"none");
                }
                if (i == 5)
                {
                    break;
                }
            }
        outer_break:
            ;
            fmt.Println(results.Length());
            Slice<Func<long>> fs = default;
            var nums = new Chan<long>(3);
            for (long i = 0; i < 3; i++)
            {
                await nums.SendAsync(i);
            }
            for (long i = 0; i < 4; i++)
            {
                if (nums.TryReceive(out var n, out _))
                {
                    fs = append(fs, (Func<long>)(() =>
                    {
                        n++;
                        return n;
                    }));
                }
                else
                {
                    fmt.Println((GoString)"done");
                }
            }
            foreach (var f in fs.View())
            {
                fmt.Println(f(), f());
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(cancel);
        frame.End();
    }

    // A loop at the end of a case, left by break; and functions that end in a select or an if.
    internal static async GoTask<long> until(Chan<long> ch, long n)
    {
        long sum = 0;
        var vCase = new ReceiveCase<long>();
        for (long i = 0; i < 2; i++)
        {
            switch (await Select.RunAsync(vCase.From(ch)))
            {
                default:
                    {
                        var v = vCase.Value;
                        sum += v;
                        var sum1 = sum;
                        while (true)
                        {
                            sum1++;
                            if (sum1 > n)
                            {
                                break;
                            }
                        }
                        sum = sum1;
                    }
                    break;
            }
        }
        return sum;
    }

    internal static async GoTask<long> either(Chan<long> a, Chan<long> b)
    {
        var vCase = a.ReceiveCase();
        var vCase1 = b.ReceiveCase();
        switch (await Select.RunAsync(vCase, vCase1))
        {
            case 0:
                {
                    var v = vCase.Value;
                    return v;
                }
            default:
                {
                    var v = vCase1.Value;
                    return -v;
                }
        }
    }

    internal static long tries(Chan<long> ch, long how)
    {
        switch (how)
        {
            case 0:
                {
                    if (ch.TryReceive(out var v, out _))
                    {
                        return v;
                    }
                }
                break;
            case 1:
                {
                    if (ch.TryReceive(out var v, out var ok))
                    {
                        if (ok)
                        {
                            return v * 2;
                        }
                    }
                    else
                    {
                        how++;
                    }
                    if (ch.TryReceive(out var v1, out _))
                    {
                        return v1 * 3;
                    }
                }
                break;
        }
        return -how;
    }

    internal static async GoTask init()
    {
        var a = new Chan<long>(2);
        var b = new Chan<long>(1);
        await a.SendAsync(1);
        await a.SendAsync(2);
        var arg = await until(a, 10);
        fmt.Println(arg);
        await b.SendAsync(3);
        var arg1 = await either(a, b);
        fmt.Println(arg1);
        await a.SendAsync(4);
        fmt.Println(tries(a, 0), tries(a, 0), tries(a, 1));
        await a.SendAsync(5);
        fmt.Println(tries(a, 1));
    }

    private static async GoTask Start()
    {
        await init();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
