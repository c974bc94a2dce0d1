using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Addresses of variables that hold maps, pointers, slices, functions, channels, interfaces, arrays and structs.
[GoType("main.B")]
internal struct B
{
    public long n;

    public long Val()
    {
        return this.n;
    }
}

[GoType("main.(*B)")]
internal static class BExtensions
{
    internal static Ptr<B> P(this Ptr<B> b)
    {
        return b;
    }

    internal static Ptr<B> Inc(this Ptr<B> b)
    {
        b.Value.n++;
        return b;
    }
}

[GoType("main.D")]
internal struct D
{
    [Embedded]
    public B B;
    [NotGo]
    internal Ptr<B> BPointer;
}

[GoType("main.E")]
internal struct E
{
    [Embedded]
    public Ptr<B> B;
}

[GoType("main.Node")]
internal struct Node
{
    public long v;
    public Ptr<Node> next;
}

[GoType("main.Set")]
internal readonly struct Set(Map<GoString, bool> value) : INamed<Map<GoString, bool>>
{
    public readonly Map<GoString, bool> Value = value;
    Map<GoString, bool> INamed<Map<GoString, bool>>.Value => Value;
}

[GoType("main.(*Set)")]
internal static class SetExtensions
{
    internal static void add(this Ptr<Set> s, GoString k)
    {
        if (s.Value.Value.IsNil)
        {
            s.Value = new Set(new Map<GoString, bool>());
        }
        s.Value.Value.Set(k, true);
    }
}

[GoType("main.List")]
internal readonly struct List(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.(*List)")]
internal static class ListExtensions
{
    internal static void push(this Ptr<List> l, long x)
    {
        l.Value = new List(append(l.Value.Value, x));
    }
}

[GoType("main.Holder")]
internal struct Holder
{
    public Map<GoString, long> m;
    public Slice<long> s;
    public Func<long> f;
    public Ptr<B> p;
    public Array2<Ptr<B>> a;
    public object i;
}

internal static partial class Program
{
    internal static void fill(Ptr<Map<GoString, long>> m)
    {
        m.Value["a"] = 1;
    }

    internal static void renew(Ptr<Map<GoString, long>> m)
    {
        m.Value = new Map<GoString, long> { ["new"] = m.Value.Length };
    }

    internal static void grow(Ptr<Slice<long>> s)
    {
        s.Value = append(s.Value, 9);
        s.Value[0]++;
    }

    internal static void setf(Ptr<Func<long>> f)
    {
        var g = f.Value;
        f.Value = () => g() + 1;
    }

    internal static async GoTask setc(Ptr<Chan<long>> c)
    {
        if (c.Value == null)
        {
            c.Value = new Chan<long>(1);
        }
        await c.Value.SendAsync(5);
    }

    internal static void seti(Ptr<object> i)
    {
        i.Value = fmt.Sprint(i.Value, (GoString)"!");
    }

    internal static void setp(Ptr<Ptr<B>> p)
    {
        p.Value.Value.n++;
        p.Value = new Ptr<B>(new B { n = p.Value.Value.n * 10 });
    }

    internal static void insert(Ptr<Ptr<Node>> head, long v)
    {
        while (head.Value != null && head.Value.Value.v < v)
        {
            head = Ptr.Field<Node, Ptr<Node>>(head.Value, static (ref Node s) => ref s.next);
        }
        head.Value = new Ptr<Node>(new Node { v = v, next = head.Value });
    }

    internal static void swap_int(Ptr<long> a, Ptr<long> b)
    {
        (a.Value, b.Value) = (b.Value, a.Value);
    }

    internal static void swap_string(Ptr<GoString> a, Ptr<GoString> b)
    {
        (a.Value, b.Value) = (b.Value, a.Value);
    }

    internal static void swap_Map_string_int(Ptr<Map<GoString, long>> a, Ptr<Map<GoString, long>> b)
    {
        (a.Value, b.Value) = (b.Value, a.Value);
    }

    internal static async GoTask main()
    {
        var m = new Ptr<Map<GoString, long>>(new Map<GoString, long>());
        fill(m);
        var n = new Ptr<Map<GoString, long>>(new Map<GoString, long>());
        fill(n);
        renew(n);
        var nilm = new Ptr<Map<GoString, long>>();
        renew(nilm);
        fmt.Println(m.Value, n.Value, nilm.Value, n.Value.Length);
        var p = new Ptr<Ptr<B>>(new Ptr<B>());
        var pp = new Ptr<Ptr<Ptr<B>>>(p);
        pp.Value.Value.Value.n = 1;
        setp(p);
        setp(pp.Value);
        var ppp = pp;
        ppp.Value.Value = new Ptr<B>(new B { n = 7 });
        ppp.Value.Value.Value.n++;
        fmt.Println(p.Value.Value.n, pp.Value.Value.Value.n);
        var s = new Ptr<Slice<long>>(new Slice<long>(0));
        var ps = s;
        fmt.Println(ps.Value.IsNil, ps.Value.Length);
        grow(s);
        grow(ps);
        fmt.Println((object)s.Value, (object)ps.Value.Slice(1), s.Value.Capacity >= 2);
        var q = m;
        fmt.Println(q.Value.IsNil, q.Value["a"]);
        var d = new Ptr<D>();
        Ptr.At(d, ref d.Value.B, ref d.Value.BPointer).P().Value.n = 4;
        Ptr.At(d, ref d.Value.B, ref d.Value.BPointer).Inc().Inc();
        var e = new Ptr<E>(new E { B = Ptr.At(d, ref d.Value.B, ref d.Value.BPointer) });
        e.Value.B.Inc();
        var pe = e;
        pe.Value.B.Inc().P().Inc();
        var arg = d.Value.B.Val();
        var arg1 = pe.Value.B.Value.Val();
        var result = Ptr.At(d, ref d.Value.B, ref d.Value.BPointer).P();
        var arg2 = result == Ptr.At(d, ref d.Value.B, ref d.Value.BPointer);
        var result1 = e.Value.B.P();
        var result2 = Ptr.At(d, ref d.Value.B, ref d.Value.BPointer).P();
        fmt.Println(d.Value.B.n, e.Value.B.Value.n, arg, arg1, arg2, result1 == result2);
        var dv = new Ptr<D>();
        Ptr.At(dv, ref dv.Value.B, ref dv.Value.BPointer).Inc();
        var dp = dv;
        Ptr.At(dp, ref dp.Value.B, ref dp.Value.BPointer).Inc();
        Func<Ptr<B>> f2 = Ptr.At(dp, ref dp.Value.B, ref dp.Value.BPointer).Inc;
        f2();
        fmt.Println(dv.Value.B.n);
        var f = new Ptr<Func<long>>((Func<long>)(() => 1));
        setf(f);
        setf(f);
        fmt.Println(f.Value());
        var c = new Ptr<Chan<long>>();
        await setc(c);
        var arg3 = await c.Value.ReceiveAsync();
        fmt.Println(arg3);
        var i = new Ptr<object>((object)3L);
        seti(i);
        var pi = i;
        pi.Value = append(new Slice<object>([pi.Value]), 1L);
        fmt.Println(i.Value);
        var head = new Ptr<Ptr<Node>>();
        foreach (var v in new Slice<long>([3, 1, 2]).View())
        {
            insert(head, v);
        }
        for (var x = head.Value; x != null; x = x.Value.next)
        {
            fmt.Print(x.Value.v, (GoString)" ");
        }
        fmt.Println();
        var set = new Ptr<Set>();
        set.add("k");
        set.add("j");
        var l = new Ptr<List>();
        l.push(1);
        var pl = l;
        pl.push(2);
        fmt.Println(set.Value.Value.Length, (object)l.Value, (object)pl.Value);
        var a = new Ptr<long>((long)1);
        var b = new Ptr<long>((long)2);
        swap_int(a, b);
        var x1 = new Ptr<GoString>((GoString)"x");
        var y = new Ptr<GoString>((GoString)"y");
        swap_string(x1, y);
        var m1 = new Ptr<Map<GoString, long>>(new Map<GoString, long> { ["1"] = 1 });
        var m2 = new Ptr<Map<GoString, long>>(new Map<GoString, long> { ["2"] = 2 });
        swap_Map_string_int(m1, m2);
        fmt.Println(a.Value, b.Value, x1.Value, y.Value, m1.Value, m2.Value);
        var h = new Ptr<Holder>(new Holder { m = new Map<GoString, long>(), s = new Slice<long>([1]), f = f.Value, p = p.Value, i = 1L });
        fill(Ptr.At(h, ref h.Value.m));
        grow(Ptr.At(h, ref h.Value.s));
        setf(Ptr.At(h, ref h.Value.f));
        setp(Ptr.At(h, ref h.Value.p));
        seti(Ptr.At(h, ref h.Value.i));
        h.Value.a[0] = h.Value.p;
        setp(Ptr.At(h, ref h.Value.a[0]));
        var arg4 = h.Value.f();
        fmt.Println(h.Value.m, (object)h.Value.s, arg4, h.Value.p.Value.n, h.Value.a[0].Value.n, h.Value.i);
        var hp = h;
        fill(Ptr.At(hp, ref hp.Value.m));
        grow(Ptr.At(hp, ref hp.Value.s));
        var hs = new Slice<Holder>([h.Value]);
        grow(Ptr.Field<Holder, Slice<long>>(Ptr.Element(hs, 0), static (ref Holder s) => ref s.s));
        setp(Ptr.Element(Ptr.Slice<Ptr<B>, Array2<Ptr<B>>>(Ptr.Field<Holder, Array2<Ptr<B>>>(Ptr.Element(hs, 0), static (ref Holder s) => ref s.a)), 0));
        fmt.Println(h.Value.s.Length, hs[0].s.Length, h.Value.a[0].Value.n, hs[0].a[0].Value.n);
        var arr = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var pa = arr;
        var p1 = Ptr.At(arr, ref arr.Value[1]);
        p1.Value = 20;
        pa.Value[2] = 30;
        for (long i1 = 0; i1 < 3; i1++)
        {
            pa.Value[i1]++;
        }
        arr.Value = new Array3<long>(arr.Value[0], arr.Value[1], 0);
        fmt.Println(arr.Value, p1.Value, 3L, (object)pa.Value.Slice(pa, 0, 2));
        var st = new Ptr<Struct>();
        var px = Ptr.At(st, ref st.Value.@in.x);
        var pin = Ptr.At(st, ref st.Value.@in);
        px.Value = 5;
        pin.Value.y = 6;
        pin.Value = new Struct1 { x = pin.Value.y, y = pin.Value.x };
        fmt.Println(st.Value, px.Value);
        var sl = new Slice<B>([new B { n = 1 }, new B { n = 2 }]);
        var pb = Ptr.Element(sl, 1);
        sl = append(sl, new B { n = 3 });
        pb.Value.n = 50;
        sl[1].n++;
        fmt.Println(pb.Value.n, (object)sl);
        var z1 = new Ptr<long>();
        var z2 = new Ptr<long>();
        fmt.Println(z1.Value, z1 == z2, new Ptr<GoString>().Value == ""u8, new Ptr<Array2<long>>().Value, new Ptr<object>().Value == null, new Ptr<Map<GoString, long>>().Value.IsNil);
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                Ptr<Map<GoString, long>> np = null;
                fmt.Println(np.Value["a"]);
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                Ptr<Ptr<B>> np = null;
                np.Value.Value.n = 1;
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        Slice<Func<Ptr<long>>> cl = default;
        for (long iItem = 0; iItem < 2; iItem++)
        {
            var i1 = new Ptr<long>(iItem);
            cl = append(cl, (Func<Ptr<long>>)(() =>
            {
                i1.Value++;
                return i1;
            }));
        }
        cl[0]().Value += 10;
        var result3 = cl[0]();
        var result4 = cl[1]();
        var result5 = cl[0]();
        var result6 = cl[0]();
        var result7 = cl[0]();
        var result8 = cl[1]();
        fmt.Println(result3.Value, result4.Value, result5 == result6, result7 == result8);
        var pf = f;
        fmt.Println(pf.Value());
        Func<Ptr<Ptr<B>>> ptrTo = () => Ptr.At(h, ref h.Value.p);
        ptrTo().Value = new Ptr<B>(new B { n = 99 });
        ptrTo().Value.Value.n++;
        fmt.Println(h.Value.p.Value.n);
        var ip = i;
        object ia = ip.ToInterface();
        assert<Ptr<object>>(ia).Value = (GoString)"through";
        fmt.Println(i.Value);
        var w = new Ptr<long>(5L);
        w.Value++;
        fmt.Println(w.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { in struct { x int; y int } }")]
internal struct Struct : IEquatable<Struct>
{
    public Struct1 @in;

    public readonly bool Equals(Struct other) => this.@in == other.@in;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@in);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { x int; y int }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long x;
    public long y;

    public readonly bool Equals(Struct1 other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
