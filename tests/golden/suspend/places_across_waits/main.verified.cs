using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : IM
{
    public long n;
    public Array3<long> a;
    public Slice<long> l;
    public Map<GoString, long> m;
    public Ptr<S> next;
    public Struct @in;

    public async GoTask<long> M(long x)
    {
        var s = this;
        await w(1);
        return s.n + x;
    }

    public async GoTask<Func<long, GoTask<long>>> F()
    {
        var s = this;
        await w(1);
        return async (long x) => await w(x) + s.n;
    }
}

[GoType("main.(*S)")]
internal static class SExtensions
{
    internal static async GoTask<Ptr<S>> P(this Ptr<S> s, long x)
    {
        await w(1);
        s.Value.n += x;
        return s;
    }
}

[GoType("main.L")]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public async GoTask<long> At(long i)
    {
        var l = this;
        return l.Value[await w(i)];
    }
}

[GoType("main.A")]
internal struct A : INamed<Array3<long>>, IEquatable<A>
{
    public Array3<long> Value;

    public A(Array3<long> value) => Value = value;

    Array3<long> INamed<Array3<long>>.Value => Value;

    public bool Equals(A other) => Value == other.Value;

    public override bool Equals(object obj) => obj is A other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(A a, A b) => a.Value == b.Value;

    public static bool operator !=(A a, A b) => a.Value != b.Value;

    public async GoTask<long> At(long i)
    {
        var a = this;
        return a.Value[await w(i)];
    }
}

[GoType("main.(*A)")]
internal static class AExtensions
{
    internal static async GoTask Set(this Ptr<A> a, long i, long x)
    {
        var result = await w(i);
        var result1 = await w(x);
        a.Value.Value[result] = result1;
    }
}

internal static partial class Program
{
    // Elements, fields, dereferences and composite literals around calls that suspend.
    internal static Chan<long> c = new Chan<long>(64);

    internal static async GoTask<long> w(long n)
    {
        await c.SendAsync(n);
        return await c.ReceiveAsync();
    }

    internal static async GoTask<GoString> ws(GoString s)
    {
        await w(1);
        return s;
    }

    internal static async GoTask<Ptr<S>> wp(Ptr<S> p)
    {
        await w(1);
        return p;
    }

    internal static async GoTask<Slice<S>> wl(Slice<S> l)
    {
        await w(1);
        return l;
    }

    internal static async GoTask<Map<GoString, S>> wm(Map<GoString, S> m)
    {
        await w(1);
        return m;
    }

    internal static async GoTask main()
    {
        var p = new SPtr(new S { l = new Slice<long>([1, 2, 3]), m = new Map<GoString, long>() });
        var result = await w(2);
        p.Value.a[result]++;
        var result1 = await w(1);
        var result2 = await w(5);
        p.Value.a[result1] += result2;
        var result3 = await w(0);
        var result4 = await w(7);
        p.Value.a[result3] = result4;
        var result5 = await w(0);
        var result6 = await w(3);
        p.Value.l[result5] -= result6;
        var result7 = await ws("k");
        var result8 = await w(4);
        p.Value.m[result7] += result8;
        var result9 = await ws("k");
        p.Value.m[result9]++;
        var @value = await w(1);
        var value1 = await w(2);
        (p.Value.@in.x, p.Value.@in.y) = (@value, value1);
        var result10 = await w(3);
        p.Value.@in.x = shl(p.Value.@in.x, (ulong)result10);
        var result11 = await wp(p);
        var result12 = await w(9);
        result11.Value.n = result12;
        var result13 = await wp(p);
        var result14 = await w(6);
        result13.Value.@in.y *= result14;
        fmt.Printf("%+v\n", p.Value);
        var s = new Slice<S>([new S { n = 1 }, new S { n = 2 }]);
        var arg = await s[1].M(3);
        var arg1 = await s[0].M(arg);
        var result15 = await w(1);
        var arg2 = await w(1);
        var arg3 = await s[result15].M(arg2);
        var result16 = await wl(s);
        var result17 = await w(0);
        fmt.Println(arg1, arg3, result16[result17].n);
        var result18 = await w(0);
        var arg4 = await w(5);
        await (await Ptr.Element(s, result18).P(arg4)).P(await w(6));
        var result19 = await w(1);
        var result20 = await w(2);
        var value2 = await w(3);
        var value3 = await w(4);
        s[1].a[result19] = value2;
        s[0].a[result20] = value3;
        fmt.Println(s[0].n, s[0].a, s[1].a);
        var arg5 = await w(3);
        var arg6 = await w(3);
        var arg7 = await w(1);
        var arg8 = await w(2);
        var arg9 = await w(1);
        var arg10 = await w(2);
        fmt.Println(new Slice<long>(3) { [2] = arg5 }, new Array2<long> { [0] = arg6 }, new Array4<long> { [0] = arg7, [3] = arg8 }, new Array2<Array2<long>>(new Array2<long> { [0] = arg9 }, new Array2<long> { [1] = arg10 }));
        var arg11 = new Map<long, long> { [await w(1)] = await w(2), [3] = await w(4) };
        var arg12 = await ws("a");
        var arg13 = await w(1);
        var arg14 = await w(2);
        fmt.Println(arg11, new Map<GoString, Slice<long>> { [arg12] = new Slice<long>([arg13, arg14]) });
        var arg15 = await w(1);
        var arg16 = await w(2);
        var arg17 = await w(3);
        var arg18 = await w(5);
        var result21 = await w(6);
        fmt.Println(new S { n = arg15, a = new Array3<long> { [0] = arg16 }, l = new Slice<long>([arg17]) }.n, new Ptr<Slice<long>>(new Slice<long>([arg18])), new SPtr(new S { n = result21 }).Value.n);
        var result22 = await w(1);
        var result23 = await w(2);
        var result24 = await w(3);
        var result25 = await w(7);
        var result26 = await w(2);
        var result27 = await w(7);
        var result28 = await w(4);
        var result29 = await w(1);
        var result30 = await w(1);
        var result31 = await w(2);
        var result32 = await ws("a");
        var result33 = await ws("b");
        fmt.Println(result22 + result23 * result24, div(result25, result26), rem(result27, result28), -result29, result30 < result31, result32 + result33);
        var x = new Ptr<long>((long)10);
        var result34 = await w(1);
        x.Value += result34;
        var result35 = await w(x.Value);
        x.Value -= result35;
        var y = x;
        var result36 = await w(3);
        y.Value += result36;
        var arg19 = await w(4);
        var result37 = await w(5);
        var value4 = y.Value + result37;
        (y.Value, x.Value) = (arg19, value4);
        fmt.Println(x.Value, y.Value);
        L l = new L(new Slice<long>([4, 5, 6]));
        var arg20 = await l.At(await w(1));
        var arg21 = new L(l.Value.Slice(await w(0), await w(2)));
        var result38 = new L(l.Value.Slice(await w(1)));
        var result39 = await w(0);
        var arg22 = new L(l.Value.Slice(await w(0), await w(1), await w(2)));
        fmt.Println(arg20, (object)arg21, result38.Value[result39], (object)arg22);
        var a = new Ptr<A>(new A(new Array3<long>(7, 8, 9)));
        await a.Set(await w(0), await w(1));
        var pa = a;
        await pa.Set(await w(1), await w(2));
        var result40 = await w(2);
        pa.Value.Value[result40]--;
        var arg23 = await w(1);
        var arg24 = await a.Value.At(arg23);
        var result41 = await w(0);
        var result42 = await w(2);
        var arg25 = a.Value.Value.Slice(a, result41, result42);
        var result43 = await w(2);
        fmt.Println(arg24, a.Value, (object)arg25, pa.Value.Value[result43]);
        var b = a.Value;
        var result44 = await w(0);
        var result45 = await w(1);
        var result46 = await w(1);
        var result47 = await w(0);
        var value5 = b.Value[result47];
        var value6 = a.Value.Value[result46];
        b.Value[result44] = value6;
        a.Value.Value[result45] = value5;
        fmt.Println(a.Value, b);
        var m = new Map<GoString, S> { ["a"] = new S { n = 3 } };
        var result48 = await wm(m);
        var result49 = await ws("a");
        var arg26 = await w(2);
        var arg27 = await m["a"].M(arg26);
        var arg28 = await (await m[await ws("a")].F())(await w(1));
        fmt.Println(result48[result49].n, arg27, arg28);
        var (v, ok) = (await wm(m)).Lookup(await ws("z"));
        if (!ok && await w(v.n) == 0)
        {
            fmt.Println((GoString)"absent", v.n);
        }
        var grid = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        var result50 = await w(0);
        var result51 = await w(1);
        var result52 = await w(1);
        var result53 = await w(0);
        var result54 = await w(10);
        grid[result50][result51] += grid[result52][result53] * result54;
        var result55 = await w(1);
        var result56 = await w(0);
        var result57 = await w(0);
        var result58 = await w(1);
        var value7 = grid[result58];
        var value8 = grid[result57];
        grid[result55] = value8;
        grid[result56] = value7;
        fmt.Println((object)grid);
        var ga = new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4));
        var result59 = await w(0);
        var result60 = await w(1);
        var result61 = await w(1);
        var result62 = await w(0);
        var result63 = await w(10);
        ga[result59][result60] += ga[result61][result62] * result63;
        var result64 = await w(1);
        var result65 = await w(0);
        ga[result64][result65]++;
        fmt.Println(ga);
        var ps = new Slice<Ptr<S>>([new SPtr(new S { n = 1 }), new SPtr(new S { n = 2, next = new SPtr() })]);
        var result66 = await w(1);
        var result67 = await w(8);
        ps[result66].Value.next.Value.n = result67;
        var result68 = await w(0);
        var result69 = (await wp(ps[await w(1)])).Value.next;
        ps[result68].Value.next = result69;
        var result70 = await w(0);
        var result71 = await w(1);
        var result72 = await w(2);
        ps[result70].Value.next.Value.a[result71] += result72;
        fmt.Println(ps[0].Value.next.Value.n, ps[1].Value.next.Value.a);
        {
            var tag = await w(2);
            if (tag == await w(1))
            {
                fmt.Println((GoString)"one");
            }
            else if (tag == await w(2) || tag == await w(3))
            {
                fmt.Println((GoString)"two");
            }
        }
        {
            var z = await w(4);
            if (await w(z) > 3 && await w(1) == 1)
            {
                fmt.Println((GoString)"big");
            }
        }
        for (var i = await w(0); i < await w(3); i += await w(1))
        {
            var arg29 = await w(i);
            fmt.Print(arg29, (GoString)" ");
        }
        {
            var count = await w(2);
            for (long i = 0; i < count; i++)
            {
                var arg29 = await w(i);
                fmt.Print(arg29, (GoString)" ");
            }
        }
        foreach (var (i, vItem) in (await wl(s)).Indexed())
        {
            var v1 = vItem;
            var arg29 = await v1.M(await w(0));
            fmt.Print(i, arg29, (GoString)" ");
        }
        fmt.Println();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                Ptr<S> q = null;
                var result73 = await w(1);
                q.Value.n = result73;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                var result73 = await w(3);
                var result74 = await w(1);
                a.Value.Value[result73] = result74;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                var result73 = await w(1);
                var result74 = await w(0);
                fmt.Println(div(result73, result74));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var q1 = new S { n = 1 };
        var r = new SPtr(q1);
        var result75 = await r.P(await w(1));
        var arg30 = await q1.M(await w(2));
        var value9 = result75.Value.n;
        (q1.n, r.Value.n) = (value9, arg30);
        fmt.Println(q1.n, r.Value.n);
        Func<Array3<long>, long, Array3<long>> f = (Array3<long> a1, long n) =>
        {
            a1[0] = n;
            return a1;
        };
        var arg31 = await w(1);
        object arg32 = f(p.Value.a, arg31);
        var arg33 = await w(2);
        var result76 = f(f(p.Value.a, arg33), await w(3));
        var result77 = await w(0);
        fmt.Println(arg32, p.Value.a, result76[result77]);
        var ch = new Chan<S>(1);
        var arg34 = await w(1);
        var arg35 = await w(2);
        await ch.SendAsync(new S { n = arg34, a = new Array3<long> { [1] = arg35 } });
        var arg36 = await (await ch.ReceiveAsync()).M(await w(1));
        fmt.Println(arg36);
        object i1 = p.ToInterface();
        var result78 = assert<Ptr<S>>(i1);
        var arg37 = await w(1);
        var arg38 = await result78.Value.M(arg37);
        var arg39 = await assert<IM>(i1).M(await w(2));
        fmt.Println(arg38, arg39);
        var u8 = new Slice<byte>([250]);
        var result79 = await w(0);
        var result80 = await w(10);
        u8[result79] += (byte)result80;
        var result81 = await w(1);
        u8[0] = shl(u8[0], result81);
        var arg40 = min(await w(3), await w(2));
        var arg41 = max(await w(1), await w(5));
        var arg42 = (await ws("abc")).Length;
        var arg43 = new Slice<long>(await w(1), await w(4)).Capacity;
        fmt.Println((object)u8, arg40, arg41, arg42, arg43);
        var arg44 = await w(1);
        var result82 = await w(0);
        l = new L(append(l.Value, arg44, l.Value[result82]));
        l = new L(appendSlice(new L(l.Value.Slice(0, await w(1))).Value, new L(l.Value.Slice(await w(2))).Value));
        var arg45 = copy(new L(l.Value.Slice(await w(1))).Value, new L(l.Value.Slice(0, await w(2))).Value);
        fmt.Println((object)l, arg45, (object)l);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SPtr : MethodPtr<S>, IM
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public GoTask<long> M(long arg1) => Receiver("M").M(arg1);
}

[GoType("struct { x int; y int }")]
internal struct Struct
{
    public long x;
    public long y;
}

[GoType("interface { M(int) int }")]
internal interface IM
{
    GoTask<long> M(long arg1);
}
