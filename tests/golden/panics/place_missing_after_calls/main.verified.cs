// A place that is missing (a nil pointer, an index out of range, a nil map) is found out after the calls of the statement.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.P")]
internal struct P
{
    public long n;
    public Ptr<P> q;
    public Array3<long> a;
    public Slice<long> s;
    public Map<GoString, long> m;
}

internal static partial class Program
{
    internal static long f()
    {
        fmt.Println((GoString)"f called");
        return 3;
    }

    internal static long idx(long i)
    {
        fmt.Println((GoString)"idx", i);
        return i;
    }

    internal static Ptr<P> getp()
    {
        fmt.Println((GoString)"getp");
        return null;
    }

    internal static async GoTask @try(GoString name, Func<GoTask> g)
    {
        var frame = new DeferScope();
        try
        {
            await g();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        Ptr<P> p = null;
        Slice<long> s = default;
        Map<GoString, long> m = default;
        Ptr<Array3<long>> arr = null;
        Ptr<long> ip = null;
        var pp = new Ptr<P>();
        await @try("field", async () =>
        {
            var result = f();
            p.Value.n = result;
        });
        await @try("nested", async () =>
        {
            var result = f();
            pp.Value.q.Value.n = result;
        });
        await @try("nested2", async () =>
        {
            var result = f();
            pp.Value.q.Value.q.Value.n = result;
        });
        await @try("array", async () =>
        {
            var result = f();
            p.Value.a[1] = result;
        });
        await @try("array idx", async () =>
        {
            var result = idx(1);
            var result1 = f();
            p.Value.a[result] = result1;
        });
        await @try("array idx2", async () =>
        {
            var result = idx(5);
            var result1 = f();
            pp.Value.a[result] = result1;
        });
        await @try("slice", async () =>
        {
            var result = f();
            s[2] = result;
        });
        await @try("slice idx", async () =>
        {
            var result = idx(2);
            var result1 = f();
            s[result] = result1;
        });
        await @try("field slice", async () =>
        {
            var result = f();
            p.Value.s[0] = result;
        });
        await @try("field slice2", async () =>
        {
            var result = f();
            pp.Value.s[0] = result;
        });
        await @try("map", async () =>
        {
            m["a"] = f();
        });
        await @try("field map", async () =>
        {
            var result = f();
            p.Value.m["a"] = result;
        });
        await @try("field map2", async () =>
        {
            pp.Value.m["a"] = f();
        });
        await @try("arrptr", async () =>
        {
            var result = f();
            arr.Value[1] = result;
        });
        await @try("arrptr", async () =>
        {
            var result = idx(1);
            var result1 = f();
            arr.Value[result] = result1;
        });
        await @try("star", async () =>
        {
            var result = f();
            ip.Value = result;
        });
        await @try("star", async () =>
        {
            var result = f();
            p.Value.n = result;
        });
        await @try("getp", async () =>
        {
            var result = getp();
            var result1 = f();
            result.Value.n = result1;
        });
        await @try("plus", async () =>
        {
            var result = f();
            p.Value.n += result;
        });
        await @try("plus slice", async () =>
        {
            var result = f();
            s[1] += result;
        });
        await @try("plus star", async () =>
        {
            var result = f();
            ip.Value += result;
        });
        await @try("plus nil map", async () =>
        {
            m["x"] += f();
        });
        await @try("whole", async () =>
        {
            var result = new P { n = f() };
            p.Value = result;
        });
        await @try("two", async () =>
        {
            var @value = f();
            p.Value.n = @value;
            pp.Value.n = 2;
        });
        await @try("two", async () =>
        {
            var @value = f();
            pp.Value.n = @value;
            p.Value.n = 8;
        });
        fmt.Println(pp.Value.n);
        await @try("ch", async () =>
        {
            var c = new Chan<long>(1);
            await c.SendAsync(4);
            var result = await c.ReceiveAsync();
            p.Value.n = result;
            fmt.Println(c.Length());
        });
        var c1 = new Chan<long>(1);
        await c1.SendAsync(4);
        await @try("ch", async () =>
        {
            var result = await c1.ReceiveAsync();
            p.Value.n = result;
        });
        fmt.Println(c1.Length());
        await @try("conv", async () =>
        {
            var result = fmt.Sprint(f()).Length;
            p.Value.n = result;
        });
        Ptr<P> pi = null;
        await @try("inc", async () => pi.Value.n++);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
