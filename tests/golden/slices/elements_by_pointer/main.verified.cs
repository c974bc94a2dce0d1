// Pointers to elements that only name them, and ones that are real pointers.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.p")]
internal struct p
{
    public long x;
    public long y;
    public Slice<long> s;
    public Array3<long> a;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void inc()
    {
        this.x++;
    }

    public long sum()
    {
        return this.x + this.y;
    }
}

[GoType("main.(*p)")]
internal static class pExtensions
{
    internal static Ptr<p> self(this Ptr<p> q)
    {
        return q;
    }
}

internal static partial class Program
{
    internal static void @try(Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    internal static void main()
    {
        var ps = new Slice<p>(3);
        {
            var count = ps.Length;
            for (long i = 0; i < count; i++)
            {
                ref var a = ref ps[i];
                (a.x, a.y) = (i, i * 2);
                a.inc();
                a.s = append(a.s, a.sum());
                a.a[1] = 7;
                var b = a;
                b.x = 100;
                a = new p { x = a.x, y = 50, s = a.s, a = a.a };
                a.x += 1000;
            }
        }
        fmt.Println((object)ps);
        {
            ref var a = ref ps[0];
            var old = ps;
            ps = append(ps, new p());
            a.x = -1;
            fmt.Println(old[0].x, ps[0].x);
        }
        {
            var a = new Ptr<p>();
            a.Value.x = 5;
            fmt.Println(a.Value.x, a.self() == a);
        }
        {
            var a = Ptr.Element(ps, 1);
            a.self().Value.y = 9;
            Action f = () =>
            {
                a.Value.x = 77;
            };
            f();
            var q = Ptr.At(a, ref a.Value.y);
            q.Value++;
            fmt.Println(a.Value);
        }
        @try(() =>
        {
            long n = 9;
            ref var a = ref ps[n];
            fmt.Println((GoString)"unreached");
            a.x = 1;
        });
        var c = Ptr.Element(ps, 2);
        object arg = c.Value.x;
        var frame = new DeferScope();
        try
        {
            c.Value.x = 3;
            for (long k = 0; k < 2; k++)
            {
                ref var d = ref ps[k];
                ref var e = ref ps[k + 1];
                (d.x, e.x) = (e.x, d.x);
            }
            fmt.Println(ps[0].x, ps[1].x, ps[2].x);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => fmt.Println((GoString)"deferred", arg), arg);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
