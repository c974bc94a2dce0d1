using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Nil pointers are followed after the calls that stand behind them.
[GoType("main.T")]
internal struct T
{
    public long n;
    public Ptr<T> next;
    public V v;
    public Slice<long> s;
    public Map<GoString, long> m;

    public long Val()
    {
        return this.n;
    }
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static long sum(this Ptr<T> t)
    {
        StackGuard.Check();
        if (t == null)
        {
            return 0;
        }
        return t.Value.n + t.Value.next.sum() + f("sum");
    }

    internal static long both(this Ptr<T> t, Ptr<T> o)
    {
        var result = f("a");
        var result1 = f("b");
        return t.Value.n + result + o.Value.n + result1;
    }
}

[GoType("main.V")]
internal struct V
{
    public long x;

    public long Get(Slice<long> a)
    {
        return this.x + a.Length;
    }

    public void Set(long n)
    {
        this.x = n;
    }
}

internal static partial class Program
{
    internal static long f(GoString s)
    {
        fmt.Print(s, (GoString)" ");
        return 1;
    }

    internal static long g(long a, long b)
    {
        fmt.Print((GoString)"g ");
        return a + b;
    }

    internal static async GoTask @try(GoString name, Func<GoTask> fn)
    {
        var frame = new DeferScope();
        try
        {
            await fn();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println((GoString)"|", name, frame.Recover()), ref name);
        frame.End();
    }

    internal static long param(Ptr<T> p)
    {
        ref var pValue = ref p.Pointee();
        var x = pValue.n;
        return x + pValue.n * f("param") + pValue.n;
    }

    internal static long cond(Ptr<T> p, bool b)
    {
        if (b)
        {
            var result = f("cond");
            return p.Value.n + result;
        }
        var q = p;
        if (q != null)
        {
            var result = f("cond2");
            return q.Value.n + result;
        }
        var result1 = f("cond3");
        return q.Value.n + result1;
    }

    internal static long loop(Ptr<T> l)
    {
        long n = 0;
        for (var p = l; p != null; p = p.Value.next)
        {
            var result = f("loop");
            n += p.Value.n * result;
        }
        return n;
    }

    internal static (long, error) two(Ptr<T> p)
    {
        var result = fmt.Errorf("e%d", f("two"));
        return (p.Value.n, result);
    }

    internal static async GoTask main()
    {
        Ptr<T> p = null;
        var ok = new Ptr<T>(new T { n = 2, next = new Ptr<T>(new T { n = 3 }), m = new Map<GoString, long> { ["a"] = 1 } });
        await @try("add", async () =>
        {
            var result = f("x");
            fmt.Print(p.Value.n + result);
        });
        await @try("args", async () =>
        {
            var arg = f("y");
            fmt.Print(g(p.Value.n, arg));
        });
        await @try("print", async () =>
        {
            var arg = f("z");
            fmt.Print(p.Value.n, arg);
        });
        await @try("deep", async () =>
        {
            var result = f("d");
            var arg = f("e");
            fmt.Print(ok.Value.next.Value.next.Value.n + result, arg);
        });
        await @try("val", async () =>
        {
            var result = f("v");
            fmt.Print(p.Value.v.Get(new Slice<long>([result])));
        });
        await @try("val2", async () =>
        {
            var result = f("v");
            var result1 = f("w");
            fmt.Print(p.Value.next.Value.v.Get(new Slice<long>([result, result1])));
        });
        await @try("set", async () =>
        {
            var arg = f("s");
            p.Value.v.Set(arg);
        });
        await @try("index", async () =>
        {
            var result = f("i");
            fmt.Print(p.Value.s[result]);
        });
        await @try("map", async () =>
        {
            var result = f("m");
            fmt.Print(p.Value.m["a"] + result);
        });
        await @try("map value", async () => fmt.Print(ok.Value.m["a"] + f("m"), (GoString)" "));
        await @try("struct", async () =>
        {
            var result = f("st");
            fmt.Print(new T { n = p.Value.n, s = new Slice<long>([result]) }.n);
        });
        await @try("slice", async () =>
        {
            var arg = f("sl");
            fmt.Print(new Slice<long>([p.Value.n, arg]));
        });
        await @try("compare", async () =>
        {
            var result = f("c");
            fmt.Print(p.Value.n == result);
        });
        await @try("and", async () => fmt.Print(p.Value.n == 1 && f("c") == 1));
        await @try("and2", async () => fmt.Print(f("c") == 2 && p.Value.n == 1));
        await @try("append", async () =>
        {
            var arg = f("ap");
            fmt.Print((object)append(p.Value.s, arg));
        });
        await @try("assign", async () =>
        {
            var result = f("as");
            var x = p.Value.n + result;
            fmt.Print(x);
        });
        await @try("op", async () =>
        {
            long x = 1;
            var result = f("op");
            x += p.Value.n + result;
            fmt.Print(x);
        });
        await @try("deref", async () =>
        {
            Ptr<long> q = null;
            var result = f("dr");
            fmt.Print(q.Value + result);
        });
        await @try("return", async () => ((Func<(long, long)>)(() =>
        {
            var result = f("ret");
            return (p.Value.n, result);
        }))());
        await @try("two", async () => two(null));
        await @try("sum", async () => fmt.Print(ok.sum()));
        await @try("both", async () => fmt.Print(ok.both(null)));
        await @try("param", async () => fmt.Print(param(null)));
        await @try("param ok", async () => fmt.Print(param(ok)));
        await @try("cond", async () => fmt.Print(cond(null, true)));
        await @try("cond2", async () => fmt.Print(cond(null, false)));
        await @try("loop", async () => fmt.Print(loop(ok)));
        await @try("closure", async () =>
        {
            var ok1 = new Ptr<T>(new T { n = 5 });
            Func<long> h = () =>
            {
                var result = f("cl");
                return ok1.Value.n + result;
            };
            fmt.Print(h());
            ok1 = null;
            fmt.Print(h());
        });
        await @try("go", async () =>
        {
            var arg = f("go");
            var arg1 = p.Value.n;
            Go.Run(() => g(arg1, arg));
        });
        await @try("defer", async () =>
        {
            var arg = f("defer");
            var arg1 = p.Value.n;
            var frame = new DeferScope();
            try
            {
                fmt.Print((GoString)"body ");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (arg1, arg) => g(arg1, arg), arg1, arg);
            frame.End();
        });
        await @try("defer val", async () =>
        {
            var receiver = p.Value;
            var frame = new DeferScope();
            try
            {
                fmt.Print((GoString)"body ");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver => receiver.Val(), receiver);
            frame.End();
        });
        await @try("send", async () =>
        {
            var c = new Chan<long>(1);
            var result = f("send");
            await c.SendAsync(p.Value.n + result);
        });
        await @try("chan arg", async () =>
        {
            var c = new Chan<long>(1);
            await c.SendAsync(1);
            var result = await c.ReceiveAsync();
            fmt.Print(p.Value.n + result);
            fmt.Print(c.Length());
        });
        await @try("switch", async () =>
        {
            var result = f("sw");
            switch (p.Value.n + result)
            {
                case 1:
                    break;
            }
        });
        await @try("if", async () =>
        {
            var result = f("if");
            if (p.Value.n > result)
            {
                fmt.Print((GoString)"no");
            }
        });
        await @try("for", async () =>
        {
            for (var i = p.Value.n; i < f("for"); i++)
            {
            }
        });
        await @try("string", async () => fmt.Print(fmt.Sprint(p.Value.n) + fmt.Sprint(f("str"))));
        await @try("conv", async () =>
        {
            var result = f("conv");
            fmt.Print((double)p.Value.n * (double)result);
        });
        await @try("not", async () =>
        {
            var result = f("neg");
            fmt.Print(-p.Value.n - result);
        });
        await @try("arr", async () =>
        {
            Ptr<Array3<long>> a = null;
            var result = f("arr");
            fmt.Print(a.Value[1] + result);
        });
        await @try("arr2", async () =>
        {
            Ptr<Array3<long>> a = null;
            var result = f("arr");
            fmt.Print(a.Value[result]);
        });
        await @try("args of library", async () =>
        {
            var arg = f("lib");
            fmt.Fprintln(os.Stdout, p.Value.n, arg);
        });
        await @try("method expr", async () => fmt.Print(p.Value.Val() + f("me")));
        await @try("method expr 2", async () => fmt.Print(Ptr.Receiver(p, "Val").Val() + f("me")));
        await @try("method value", async () =>
        {
            Func<long> h = p.Value.Val;
            fmt.Print(h());
        });
        await @try("min", async () =>
        {
            var arg = f("min");
            fmt.Print(min(p.Value.n, arg));
        });
        await @try("nested call", async () =>
        {
            var arg = f("1");
            var arg1 = f("2");
            fmt.Print(g(arg, g(p.Value.n, arg1)));
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
