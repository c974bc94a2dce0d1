// Calls come first, variables are read after them; places are found before they are assigned, and fail in their turn.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
internal struct T
{
    public long a;
    public long b;
    public Ptr<T> p;

    public T M(long x)
    {
        var t = this;
        lg = append(lg, fmt.Sprint((GoString)"M", t.a, x));
        t.a = x;
        return t;
    }
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static Ptr<T> PM(this Ptr<T> t, long x)
    {
        lg = append(lg, fmt.Sprint((GoString)"PM", t.Value.a, x));
        t.Value.a = x;
        return t;
    }
}

internal static partial class Program
{
    internal static Slice<GoString> lg;

    internal static long tr(GoString s, long v)
    {
        lg = append(lg, s);
        return v;
    }

    internal static Ptr<long> trp(GoString s, Ptr<long> p)
    {
        lg = append(lg, s);
        return p;
    }

    internal static void flush()
    {
        fmt.Println((object)lg);
        lg = default(Slice<GoString>);
    }

    internal static long g = 1;

    internal static long setg(long v)
    {
        g = v;
        return v;
    }

    internal static (long, long) two()
    {
        lg = append(lg, (GoString)"two");
        return (1, 2);
    }

    internal static Ptr<T> getT(GoString s, Ptr<T> t)
    {
        lg = append(lg, s);
        return t;
    }

    internal static Slice<long> getS(GoString s, Slice<long> x)
    {
        lg = append(lg, s);
        return x;
    }

    internal static Map<long, long> getM(GoString s, Map<long, long> x)
    {
        lg = append(lg, s);
        return x;
    }

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
        frame.RunRecovering(static (ref frame) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println((GoString)"panic:", r);
            }
        });
        frame.End();
    }

    internal static void main()
    {
        var x = new Ptr<long>();
        var y = new Ptr<long>();
        var result = trp("p1", x);
        var result1 = trp("p2", y);
        var @value = tr("v1", 10);
        var value1 = tr("v2", 20);
        result.Value = @value;
        result1.Value = value1;
        flush();
        var result2 = trp("p1", x);
        var result3 = trp("p2", y);
        var (result11, result21) = two();
        result2.Value = result11;
        result3.Value = result21;
        flush();
        fmt.Println(x.Value, y.Value);
        var a = new Slice<long>([1, 2, 3]);
        long i = 0;
        (i, a[i]) = (1, 9);
        fmt.Println(i, (object)a);
        var result4 = tr("i", 0);
        var result5 = tr("j", 1);
        var result6 = tr("k", 1);
        var result7 = tr("l", 0);
        var value2 = a[result7];
        var value3 = a[result6];
        a[result4] = value3;
        a[result5] = value2;
        flush();
        fmt.Println((object)a);
        var result8 = getS("s", a);
        var result9 = tr("i", 0);
        var result10 = tr("v", 5);
        result8[result9] += result10;
        flush();
        var map = getM("m", new Map<long, long>());
        map[tr("k", 0)] += tr("v", 5);
        flush();
        var result12 = getT("t", new Ptr<T>());
        var result13 = tr("v", 3);
        result12.Value.a = result13;
        flush();
        getT("t", new Ptr<T>()).Value.a++;
        flush();
        var t = new Ptr<T>(new T { a = 1 });
        t.Value.M(tr("1", 2)).M(tr("2", 3)).M(4);
        flush();
        t.PM(tr("1", 2)).PM(tr("2", 3)).PM(4);
        flush();
        var b = new Slice<long>([tr("a", 1), tr("b", 2)])[tr("c", 1)];
        flush();
        fmt.Println(b);
        var m = new Map<long, long> { [tr("k1", 1)] = tr("v1", 1), [tr("k2", 2)] = tr("v2", 2) };
        flush();
        _ = m;
        var st = new T { b = tr("b", 1), a = tr("a", 2) };
        flush();
        _ = st;
        // reassign in rhs
        var s1 = new Slice<long>([1]);
        var s2 = new Slice<long>([2]);
        var s = s1;
        var result14 = ((Func<long>)(() =>
        {
            s = s2;
            return 10;
        }))();
        s[0] += result14;
        fmt.Println((object)s1, (object)s2);
        s = s1;
        var result15 = ((Func<long>)(() =>
        {
            s = s2;
            return 77;
        }))();
        s[0] = result15;
        fmt.Println((object)s1, (object)s2);
        long k = 0;
        var arr = new Array3<long>();
        var result16 = ((Func<long>)(() =>
        {
            k = 2;
            return 5;
        }))();
        arr[k] = result16;
        fmt.Println(arr);
        k = 0;
        var result17 = ((Func<long>)(() =>
        {
            k = 2;
            return 5;
        }))();
        arr[k] += result17;
        fmt.Println(arr);
        var p = new Ptr<T>(new T { a = 1 });
        var q = new Ptr<T>(new T { a = 2 });
        var r = p;
        var result18 = ((Func<long>)(() =>
        {
            r = q;
            return 100;
        }))();
        r.Value.a += result18;
        fmt.Println(p.Value.a, q.Value.a);
        r = p;
        var result19 = ((Func<long>)(() =>
        {
            r = q;
            return 1000;
        }))();
        r.Value.a = result19;
        fmt.Println(p.Value.a, q.Value.a);
        var m1 = new Map<long, long> { [0] = 1 };
        var m2 = new Map<long, long> { [0] = 2 };
        var mm = m1;
        var result20 = ((Func<long>)(() =>
        {
            mm = m2;
            return 10;
        }))();
        mm[0] += result20;
        fmt.Println(m1, m2);
        long z = 1;
        var result22 = ((Func<long>)(() =>
        {
            z = 100;
            return 1;
        }))();
        z += result22;
        fmt.Println(z);
        g = 1;
        var result23 = setg(5);
        var w = g + result23;
        fmt.Println(w);
        long u = 1;
        long v = 2;
        (u, v) = (v, u);
        fmt.Println(u, v);
        (u, v) = (((Func<long>)(() =>
        {
            v = 50;
            return u;
        }))(), 3);
        fmt.Println(u, v);
        @try(() =>
        {
            Map<long, long> nm = default;
            nm[tr("idx", 5)] = tr("rhs", 1);
        });
        flush();
        var mp = new Map<long, long>();
        @try(() =>
        {
            Ptr<long> np = null;
            mp[2] = 42;
            np.Value = 2;
        });
        fmt.Println(mp);
        @try(() =>
        {
            var ns = new Slice<long>(0);
            mp[3] = 42;
            ns[1] = 2;
        });
        fmt.Println(mp);
        var pp = new Ptr<T>();
        var po = pp;
        (pp, pp.Value.a) = (new Ptr<T>(), 4);
        fmt.Println(po.Value.a, pp.Value.a);
        var l = new Ptr<T>(new T { a = 1, p = new Ptr<T>(new T { a = 2, p = new Ptr<T>(new T { a = 3 }) }) });
        Ptr<T> rev = null;
        for (var n = l; n != null;)
        {
            (n.Value.p, rev, n) = (rev, n, n.Value.p);
        }
        for (var n = rev; n != null; n = n.Value.p)
        {
            fmt.Print(n.Value.a, (GoString)" ");
        }
        fmt.Println();
        object ia = null;
        (ia, x.Value) = (5L, 6);
        fmt.Println(ia, x.Value);
        var sw = new Slice<long>([1, 2, 3, 4]);
        var swView = sw.View();
        {
            long lo = 0;
            var hi = sw.Length - 1;
            for (; lo < hi; (lo, hi) = (lo + 1, hi - 1))
            {
                (swView[lo], swView[hi]) = (swView[hi], swView[lo]);
            }
        }
        fmt.Println((object)sw);
        error e1 = null;
        error e2 = null;
        (_, e1) = fmt.Sscan("1", x);
        (e1, e2) = (e2, e1);
        fmt.Println(e1, e2);
        var arr2 = new Array2<Array2<long>>();
        (arr2[0], arr2[1]) = (new Array2<long>(1, 2), arr2[0]);
        fmt.Println(arr2);
        (arr2[0], arr2[1]) = (arr2[1], arr2[0]);
        arr2[0][0] = 100;
        fmt.Println(arr2);
        var aView = a.View();
        foreach (var (i1, item) in new Slice<long>([7, 8, 9]).View().Indexed())
        {
            (i, aView[i]) = (i1, item);
        }
        fmt.Println(i, (object)a);
        GoString key = "";
        foreach (var (key1, value4) in new Map<GoString, long> { ["ab"] = 4 })
        {
            (key, mm[key.Length]) = (key1, value4);
        }
        fmt.Println(key, mm);
        var (result24, result25) = ((Func<(long, long)>)(() => (tr("r1", 1), tr("r2", 2))))();
        fmt.Println(result24, result25);
        flush();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
