using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Deferred calls that each run once: what they use, when it has its value, and what they do to results and panics.
[GoType("main.file")]
[MethodPtr(typeof(filePtr))]
internal struct @file
{
    public GoString name;
    public long closed;

    public error Close()
    {
        this.closed++;
        fmt.Println((GoString)"close", this.name);
        return null;
    }

    public void describe(GoString prefix)
    {
        fmt.Println(prefix, this.name, this.closed);
    }
}

[GoType("main.closer")]
internal interface closer
{
    error Close();
}

[GoType("main.counter")]
internal struct counter
{
    public Mutex mu;
    public long n;
}

[GoType("main.(*counter)")]
internal static class counterExtensions
{
    internal static long add(this Ptr<counter> c, long k)
    {
        long n = 0;
        ref var cValue = ref c.Pointee();
        cValue.mu.Lock();
        try
        {
            var frame = new DeferScope();
            try
            {
                cValue.n += k;
                if (k < 0)
                {
                    throw panic((GoString)"negative");
                }
                n = -1;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref n, ref c) =>
            {
                n = c.Value.n;
            }, ref n, ref c);
            frame.End();
            return n;
        }
        finally
        {
            cValue.mu.Unlock();
        }
    }
}

[GoType("main.amount")]
internal struct amount
{
    public long n;

    public long next()
    {
        var a = this;
        long n = 0;
        var frame = new DeferScope();
        try
        {
            a.n++;
            n = 1000;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref n, ref a) =>
        {
            n += a.n;
        }, ref n, ref a);
        frame.End();
        return n;
    }
}

internal static partial class Program
{
    internal static (long, error) early(long n)
    {
        long r = 0;
        error err = null;
        var frame = new DeferFrame();
        try
        {
            if (n == 0)
            {
                (r, err) = (-1, null);
                goto Return;
            }
            var f = new filePtr(new @file { name = fmt.Sprint((GoString)"f", n) });
            frame.Defer(() => f.Value.Close());
            if (n == 1)
            {
                (r, err) = (1, errors.New("one"));
                goto Return;
            }
            frame.Defer(() =>
            {
                if (err != null)
                {
                    err = fmt.Errorf("wrapped: %w", err);
                }
                r *= 10;
            });
            for (long i = 0; i < 5; i++)
            {
                if (i == n)
                {
                    (r, err) = (i, errors.New("found"));
                    goto Return;
                }
            }
            var g = new filePtr(new @file { name = "g" });
            var receiver = g.Value;
            frame.Defer(() => receiver.describe("value now"));
            g.Value.name = "changed";
            var arg = g.Value.name;
            var function = (Action<Ptr<@file>, GoString>)((Ptr<@file> p, GoString s) => fmt.Println(p.Value.name, s));
            frame.Defer(() => function(g, arg));
            g.Value.name = "again";
            (r, err) = (n, null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run();
        return (r, err);
    }

    internal static GoString recovering(long step)
    {
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            try
            {
                if (step > 0)
                {
                    throw panic((GoString)"first");
                }
                s = "plain,";
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref step, ref s) =>
            {
                if (step == 2)
                {
                    throw panic((GoString)"second");
                }
                s += "inner,";
            }, ref step, ref s);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref s) =>
        {
            s += fmt.Sprint((GoString)" outer:", frame.Recover());
        }, ref s);
        frame.End();
        return s;
    }

    internal static long replaced()
    {
        long r = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var v = frame.Recover();
                if (v != null)
                {
                    fmt.Println((GoString)"recovered", v);
                    r = 7;
                }
            });
            frame.Defer(() => fmt.Println((GoString)"printed while panicking"));
            frame.Defer(() =>
            {
                var frame1 = new DeferScope();
                try
                {
                    throw panic((GoString)"nested");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"inside:", frame1.Recover()));
                frame1.End();
            });
            Ptr<@file> p = null;
            r = 3;
            fmt.Println(p.Value.name);
            r = 4;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    internal static long loops(Slice<GoString> names)
    {
        long total = 0;
        foreach (var (i, name) in names.View().Indexed())
        {
            ((Action)(() =>
            {
                var name1 = name;
                var i1 = i;
                var frame = new DeferScope();
                try
                {
                    if (i % 2 == 1)
                    {
                        throw panic(name);
                    }
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref name, ref i, ref total) =>
                {
                    var v = frame.Recover();
                    if (v != null)
                    {
                        fmt.Println(name, i, v);
                        total += i;
                    }
                }, ref name1, ref i1, ref total);
                frame.End();
            }))();
        }
        return total;
    }

    internal static long many(long a, long b, long c, long d, long e)
    {
        long r = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                r = a + b + c + d + e + r;
            });
            (a, b, c, d, e) = (a + 1, b + 1, c + 1, d + 1, e + 1);
            r = 100;
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return r;
    }

    internal static Slice<GoString> nested()
    {
        Slice<GoString> log = default;
        var frame = new DeferFrame();
        try
        {
            Action<GoString> add = (GoString s) =>
            {
                log = append(log, s);
            };
            frame.DeferCall(add, () => add("first"));
            frame.Defer(() =>
            {
                ((Action)(() => add("from inside")))();
            });
            var function = (Action<GoString>)((GoString s) => add(s));
            frame.Defer(() => function("argument"));
            add("body");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return log;
    }

    internal static async GoTask exits()
    {
        var wg = new WaitGroup();
        wg.Add(1);
        Go.Run(() =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                    runtime.Goexit();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"goexit:", frame.Recover()));
                frame.End();
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
    }

    internal static void values(Action f, closer c)
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"values:", frame.Recover()));
            var receiver = c;
            Func<error> method = receiver.Close;
            frame.DeferCall(method, () => method());
            Action function = f;
            frame.Defer(function);
            f = null;
            c = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static async GoTask<(long, error)> waits(Chan<long> ch)
    {
        long n = 0;
        error err = null;
        var frame = new DeferScope();
        try
        {
            n = await ch.ReceiveAsync();
            try
            {
                if (n == 0)
                {
                    throw panic((GoString)"zero");
                }
                n += await ch.ReceiveAsync();
                err = null;
                goto Return;
            }
            finally
            {
                ch.Close();
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var v = frame.Recover();
            if (v != null)
            {
                err = fmt.Errorf("after waiting: %v", v);
            }
        }, ref err);
        frame.End();
        return (n, err);
    }

    internal static async GoTask main()
    {
        for (long n = 0; n < 7; n++)
        {
            var (r, err) = early(n);
            fmt.Println(r, err);
        }
        for (long step = 0; step < 3; step++)
        {
            fmt.Println(recovering(step));
        }
        fmt.Println(replaced());
        fmt.Println(loops(new Slice<GoString>(["a", "b", "c", "d"])));
        fmt.Println(many(1, 2, 3, 4, 5));
        fmt.Println((object)nested());
        await exits();
        values(() => fmt.Println((GoString)"called"), (closer)new filePtr(new @file { name = "interface" }));
        values(null, (closer)new filePtr(new @file { name = "interface" }));
        var c = new Ptr<counter>();
        fmt.Println(c.add(2), c.add(3));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                c.add(-1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame, ref c) => fmt.Println(frame.Recover(), c.Value.n), ref c);
            frame.End();
        }))();
        var a = new amount { n = c.add(1) };
        fmt.Println(a.next(), a.n, c.Value.n);
        for (long n = 0; n < 2; n++)
        {
            var ch = new Chan<long>(2);
            await ch.SendAsync(n);
            await ch.SendAsync(5);
            var (n1, err) = await waits(ch);
            fmt.Println(n1, err);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class filePtr : MethodPtr<@file>, closer
{
    public filePtr()
    {
    }

    public filePtr(@file value) : base(value)
    {
    }

    public error Close() => this.Value.Close();
}
