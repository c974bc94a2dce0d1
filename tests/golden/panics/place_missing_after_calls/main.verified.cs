// A place that is missing (a nil pointer, an index out of range, a nil map) is found out after the calls of the statement.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.P")]
internal struct P : ICopyable<P>, IAssignable<P>
{
    public long n;
    public Ptr<P> q;
    public Array<long, N3> a;
    public Slice<long> s;
    public Map<GoString, long> m;

    public readonly P Copy()
    {
        var copy = this;
        copy.a = this.a.Copy();
        return copy;
    }

    public void Assign(in P other)
    {
        this.n = other.n;
        this.q = other.q;
        this.a.Assign(other.a);
        this.s = other.s;
        this.m = other.m;
    }
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
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println(name, frame.Recover()));
            await g();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static async GoTask main()
    {
        Ptr<P> p = null;
        Slice<long> s = default;
        Map<GoString, long> m = default;
        Ptr<Array<long, N3>> arr = null;
        Ptr<long> ip = null;
        var pp = new Ptr<P>();
        await @try("field", async () =>
        {
            var @value = f();
            p.Value.n = @value;
        });
        await @try("nested", async () =>
        {
            var @value = f();
            pp.Value.q.Value.n = @value;
        });
        await @try("nested2", async () =>
        {
            var @value = f();
            pp.Value.q.Value.q.Value.n = @value;
        });
        await @try("array", async () =>
        {
            var @value = f();
            p.Value.a[1] = @value;
        });
        await @try("array idx", async () =>
        {
            var result = idx(1);
            var @value = f();
            p.Value.a[result] = @value;
        });
        await @try("array idx2", async () =>
        {
            var result = idx(5);
            var @value = f();
            pp.Value.a[result] = @value;
        });
        await @try("slice", async () =>
        {
            var @value = f();
            s[2] = @value;
        });
        await @try("slice idx", async () =>
        {
            var result = idx(2);
            var @value = f();
            s[result] = @value;
        });
        await @try("field slice", async () =>
        {
            var @value = f();
            p.Value.s[0] = @value;
        });
        await @try("field slice2", async () =>
        {
            var @value = f();
            pp.Value.s[0] = @value;
        });
        await @try("map", async () =>
        {
            m["a"] = f();
        });
        await @try("field map", async () =>
        {
            var @value = f();
            p.Value.m["a"] = @value;
        });
        await @try("field map2", async () =>
        {
            var @value = f();
            pp.Value.m["a"] = @value;
        });
        await @try("arrptr", async () =>
        {
            var @value = f();
            arr.Value[1] = @value;
        });
        await @try("arrptr", async () =>
        {
            var result = idx(1);
            var @value = f();
            arr.Value[result] = @value;
        });
        await @try("star", async () =>
        {
            var @value = f();
            ip.Value = @value;
        });
        await @try("star", async () =>
        {
            var @value = f();
            p.Value.n = @value;
        });
        await @try("getp", async () =>
        {
            var result = getp();
            var @value = f();
            result.Value.n = @value;
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
            var @value = new P { n = f() };
            p.Value.Assign(@value);
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
            var @value = await c.ReceiveAsync();
            p.Value.n = @value;
            fmt.Println(c.Length());
        });
        var c1 = new Chan<long>(1);
        await c1.SendAsync(4);
        await @try("ch", async () =>
        {
            var @value = await c1.ReceiveAsync();
            p.Value.n = @value;
        });
        fmt.Println(c1.Length());
        await @try("conv", async () =>
        {
            var @value = fmt.Sprint(f()).Length;
            p.Value.n = @value;
        });
        Ptr<P> pi = null;
        await @try("inc", async () => pi.Value.n++);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
