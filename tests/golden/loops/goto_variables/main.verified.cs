using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A loop made of goto makes its variables anew each time it passes their declaration.
    internal static void simple()
    {
        Slice<Func<long>> fs = default;
        long n = 0;
    again:
        {
            var x = n;
            fs = append(fs, (Func<long>)(() =>
            {
                x++;
                return x;
            }));
            {
                n++;
                if (n < 3)
                {
                    goto again;
                }
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), f(), (GoString)" ");
            }
            fmt.Println();
        }
    }

    internal static void addresses()
    {
        Slice<Ptr<long>> ps = default;
        long i = 0;
    top:
        if (i < 3)
        {
            var v = new Ptr<long>(i);
            var w = new Ptr<long>(i * 10);
            ps = append(ps, v, w);
            i++;
            goto top;
        }
        foreach (var (j, p) in ps.View().Indexed())
        {
            p.Value += j;
            fmt.Print(p.Value, (GoString)" ");
        }
        fmt.Println();
    }

    internal static void zeroAgain()
    {
        long i = 0;
    top:
        ;
        long x = 0;
        Slice<long> s = default;
        var a = new Array2<long>();
        Map<GoString, long> m = default;
        fmt.Print(x, (object)s, a, m.Length, m.IsNil, (GoString)" ");
        (x, s, a, m) = (5, new Slice<long>([1]), new Array2<long>(3, 4), new Map<GoString, long> { ["a"] = 1 });
        _ = x;
        _ = s;
        _ = a;
        _ = m;
        {
            i++;
            if (i < 2)
            {
                goto top;
            }
        }
        fmt.Println();
    }

    internal static void structsAndDefers()
    {
        var frame = new DeferFrame();
        try
        {
            long i = 0;
        top:
            {
                var p = new Ptr<Struct>(new Struct { n = i });
                var q = p;
                frame.Defer(() =>
                {
                    q.Value.n++;
                    fmt.Print(p.Value.n, (GoString)" ");
                });
                {
                    i++;
                    if (i < 3)
                    {
                        goto top;
                    }
                }
                frame.Defer(() => fmt.Print((GoString)"deferred: "));
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void twoLabels()
    {
        Slice<Func<GoString>> fs = default;
        long i = 0;
    outer:
        {
            var a = i;
            long j = 0;
        inner:
            {
                var b = j;
                fs = append(fs, (Func<GoString>)(() =>
                {
                    a += 10;
                    b += 100;
                    return fmt.Sprint(a, (GoString)",", b);
                }));
                {
                    j++;
                    if (j < 2)
                    {
                        goto inner;
                    }
                }
                {
                    i++;
                    if (i < 2)
                    {
                        goto outer;
                    }
                }
                foreach (var f in fs.View())
                {
                    fmt.Print(f(), (GoString)" ");
                }
                fmt.Println();
            }
        }
    }

    internal static void withLoops()
    {
        Slice<Func<long>> fs = default;
        long n = 0;
    top:
        for (long i = 0; i < 2; i++)
        {
            var x = n * 10 + i;
            fs = append(fs, (Func<long>)(() =>
            {
                x++;
                return x;
            }));
        }
        {
            var y = n;
            fs = append(fs, (Func<long>)(() =>
            {
                y--;
                return y;
            }));
            {
                n++;
                if (n < 2)
                {
                    goto top;
                }
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), (GoString)" ");
            }
            fmt.Println();
        }
    }

    internal static async GoTask goroutines()
    {
        var c = new Chan<long>(3);
        long n = 0;
    top:
        {
            var x = n;
            var done = new Chan<bool>(0);
            Go.Run(async () =>
            {
                await c.SendAsync(x);
                done.Close();
            });
            await done.ReceiveAsync();
            x = 100;
            {
                n++;
                if (n < 3)
                {
                    goto top;
                }
            }
            var arg = await c.ReceiveAsync();
            var arg1 = await c.ReceiveAsync();
            var arg2 = await c.ReceiveAsync();
            fmt.Println(arg, arg1, arg2);
        }
    }

    internal static GoString intoSwitch(long v)
    {
        GoString @out = "";
        var frame = new DeferFrame();
        try
        {
            var k = v;
        retry:
            {
                var seen = k;
                Func<long> f = () => seen;
                switch (k)
                {
                    case 3:
                        k--;
                        frame.Defer(() =>
                        {
                            var result = fmt.Sprint((GoString)" f", f());
                            @out += result;
                        });
                        goto retry;
                    case 2:
                        k = 0;
                        frame.Defer(() =>
                        {
                            var result = fmt.Sprint((GoString)" f", f());
                            @out += result;
                        });
                        goto retry;
                }
                @out = fmt.Sprint(v, k);
                goto Return;
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run();
        return @out;
    }

    internal static GoString forward(bool skip)
    {
        GoString s = "start";
        if (skip)
        {
            goto end;
        }
        s += " middle";
    end:
        return s + " end";
    }

    internal static Slice<GoString> stateMachine(GoString @in)
    {
        Slice<GoString> @out = default;
        long i = 0;
    start:
        if (i == @in.Length)
        {
            goto end;
        }
        if (@in[i] >= (byte)'0' && @in[i] <= (byte)'9')
        {
            goto number;
        }
        i++;
        goto start;

    number:
        {
            var from = i;
            var inView = @in.View();
            while (i < @in.Length && inView[i] >= (byte)'0' && inView[i] <= (byte)'9')
            {
                i++;
            }
            @out = append(@out, @in.Slice(from, i));
            goto start;
        }
    end:
        return @out;
    }

    internal static async GoTask main()
    {
        simple();
        addresses();
        zeroAgain();
        structsAndDefers();
        fmt.Println();
        twoLabels();
        withLoops();
        await goroutines();
        fmt.Println(intoSwitch(3));
        fmt.Println(forward(true), forward(false));
        fmt.Println((object)stateMachine("12 a345b6"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { n int }")]
internal struct Struct
{
    public long n;
}
