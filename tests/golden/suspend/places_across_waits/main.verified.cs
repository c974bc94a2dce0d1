using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : IM, ICopyable<S>
{
    public long n;
    public Array<long, N3> a;
    public Slice<long> l;
    public Map<GoString, long> m;
    public Ptr<S> next;
    public Struct @in;

    public async GoTask<long> M(long x)
    {
        var s = this.Copy();
        await w(1);
        return s.n + x;
    }

    public async GoTask<Func<long, GoTask<long>>> F()
    {
        var s = this.Copy();
        await w(1);
        return async (long x) => await w(x) + s.n;
    }

    public readonly S Copy()
    {
        var copy = this;
        copy.a = this.a.Copy();
        return copy;
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
internal struct A : INamed<Array<long, N3>>, IEquatable<A>, ICopyable<A>
{
    public Array<long, N3> Value;

    public A(Array<long, N3> value) => Value = value;

    public readonly A Copy() => new(Value.Copy());
    Array<long, N3> INamed<Array<long, N3>>.Value => Value;

    public bool Equals(A other) => Value == other.Value;

    public override bool Equals(object obj) => obj is A other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(A a, A b) => a.Value == b.Value;

    public static bool operator !=(A a, A b) => a.Value != b.Value;

    public async GoTask<long> At(long i)
    {
        var a = this.Copy();
        return a.Value[await w(i)];
    }
}

[GoType("main.(*A)")]
internal static class AExtensions
{
    internal static async GoTask Set(this Ptr<A> a, long i, long x)
    {
        var result = await w(i);
        var @value = await w(x);
        a.Value.Value[result] = @value;
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
        var @value = await w(7);
        p.Value.a[result3] = @value;
        var result4 = await w(0);
        var result5 = await w(3);
        p.Value.l[result4] -= result5;
        var result6 = await ws("k");
        var result7 = await w(4);
        p.Value.m[result6] += result7;
        var result8 = await ws("k");
        p.Value.m[result8]++;
        var value1 = await w(1);
        var value2 = await w(2);
        p.Value.@in.x = value1;
        p.Value.@in.y = value2;
        var result9 = await w(3);
        p.Value.@in.x = shl(p.Value.@in.x, (ulong)result9);
        var result10 = await wp(p);
        var value3 = await w(9);
        result10.Value.n = value3;
        var result11 = await wp(p);
        var result12 = await w(6);
        result11.Value.@in.y *= result12;
        fmt.Printf("%+v\n", p.Value.Copy());
        var s = new Slice<S>([new S { n = 1 }, new S { n = 2 }]);
        var arg = await s[1].M(3);
        var arg1 = await s[0].M(arg);
        var result13 = await w(1);
        var arg2 = await w(1);
        var arg3 = await s[result13].M(arg2);
        var result14 = await wl(s);
        var result15 = await w(0);
        fmt.Println(arg1, arg3, result14[result15].n);
        var result16 = await w(0);
        var arg4 = await w(5);
        await (await Ptr.Element(s, result16).P(arg4)).P(await w(6));
        var result17 = await w(1);
        var result18 = await w(2);
        var value4 = await w(3);
        var value5 = await w(4);
        s[1].a[result17] = value4;
        s[0].a[result18] = value5;
        fmt.Println(s[0].n, s[0].a.Copy(), s[1].a.Copy());
        var arg5 = await w(3);
        var arg6 = await w(3);
        var arg7 = await w(1);
        var arg8 = await w(2);
        var arg9 = await w(1);
        var arg10 = await w(2);
        fmt.Println(new Slice<long>(3) { [2] = arg5 }, new Array<long, N2> { [0] = arg6 }, new Array<long, N4> { [0] = arg7, [3] = arg8 }, new Array<Array<long, N2>, N2>(new Array<long, N2> { [0] = arg9 }, new Array<long, N2> { [1] = arg10 }));
        var arg11 = new Map<long, long> { [await w(1)] = await w(2), [3] = await w(4) };
        var arg12 = await ws("a");
        var arg13 = await w(1);
        var arg14 = await w(2);
        fmt.Println(arg11, new Map<GoString, Slice<long>> { [arg12] = new Slice<long>([arg13, arg14]) });
        var arg15 = await w(1);
        var arg16 = await w(2);
        var arg17 = await w(3);
        var arg18 = await w(5);
        var result19 = await w(6);
        fmt.Println(new S { n = arg15, a = new Array<long, N3> { [0] = arg16 }, l = new Slice<long>([arg17]) }.n, new Ptr<Slice<long>>(new Slice<long>([arg18])), new SPtr(new S { n = result19 }).Value.n);
        var result20 = await w(1);
        var result21 = await w(2);
        var result22 = await w(3);
        var result23 = await w(7);
        var result24 = await w(2);
        var result25 = await w(7);
        var result26 = await w(4);
        var result27 = await w(1);
        var result28 = await w(1);
        var result29 = await w(2);
        var result30 = await ws("a");
        var result31 = await ws("b");
        fmt.Println(result20 + result21 * result22, div(result23, result24), rem(result25, result26), -result27, result28 < result29, result30 + result31);
        var x = new Ptr<long>((long)10);
        var result32 = await w(1);
        x.Value += result32;
        var result33 = await w(x.Value);
        x.Value -= result33;
        var y = x;
        var result34 = await w(3);
        y.Value += result34;
        var arg19 = await w(4);
        var result35 = await w(5);
        var value6 = y.Value + result35;
        y.Value = arg19;
        x.Value = value6;
        fmt.Println(x.Value, y.Value);
        L l = new L(new Slice<long>([4, 5, 6]));
        var arg20 = await l.At(await w(1));
        var arg21 = new L(l.Value.Slice(await w(0), await w(2)));
        var result36 = new L(l.Value.Slice(await w(1)));
        var result37 = await w(0);
        var arg22 = new L(l.Value.Slice(await w(0), await w(1), await w(2)));
        fmt.Println(arg20, (object)arg21, result36.Value[result37], (object)arg22);
        var a = new Ptr<A>(new A(new Array<long, N3>(7, 8, 9)));
        await a.Set(await w(0), await w(1));
        var pa = a;
        await pa.Set(await w(1), await w(2));
        var result38 = await w(2);
        pa.Value.Value[result38]--;
        var arg23 = await w(1);
        var arg24 = await a.Value.At(arg23);
        var result39 = await w(0);
        var result40 = await w(2);
        var arg25 = a.Value.Value.Slice(result39, result40);
        var result41 = await w(2);
        fmt.Println(arg24, a.Value.Copy(), (object)arg25, pa.Value.Value[result41]);
        var b = a.Value.Copy();
        var result42 = await w(0);
        var result43 = await w(1);
        var result44 = await w(1);
        var result45 = await w(0);
        var value7 = a.Value.Value[result44];
        var value8 = b.Value[result45];
        b.Value[result42] = value7;
        a.Value.Value[result43] = value8;
        fmt.Println(a.Value.Copy(), b.Copy());
        var m = new Map<GoString, S> { ["a"] = new S { n = 3 } };
        var result46 = await wm(m);
        var result47 = await ws("a");
        var arg26 = await w(2);
        var arg27 = await m["a"].M(arg26);
        var arg28 = await (await m[await ws("a")].F())(await w(1));
        fmt.Println(result46[result47].n, arg27, arg28);
        var (vValue, ok) = (await wm(m)).Lookup(await ws("z"));
        var v = vValue.Copy();
        if (!ok && await w(v.n) == 0)
        {
            fmt.Println((GoString)"absent", v.n);
        }
        var grid = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        var result48 = await w(0);
        var result49 = await w(1);
        var result50 = await w(1);
        var result51 = await w(0);
        var result52 = await w(10);
        grid[result48][result49] += grid[result50][result51] * result52;
        var result53 = await w(1);
        var result54 = await w(0);
        var result55 = await w(0);
        var result56 = await w(1);
        var value9 = grid[result55];
        var value10 = grid[result56];
        grid[result53] = value9;
        grid[result54] = value10;
        fmt.Println((object)grid);
        var ga = new Array<Array<long, N2>, N2>(new Array<long, N2>(1, 2), new Array<long, N2>(3, 4));
        var result57 = await w(0);
        var result58 = await w(1);
        var result59 = await w(1);
        var result60 = await w(0);
        var result61 = await w(10);
        ga[result57][result58] += ga[result59][result60] * result61;
        var result62 = await w(1);
        var result63 = await w(0);
        ga[result62][result63]++;
        fmt.Println(ga.Copy());
        var ps = new Slice<Ptr<S>>([new SPtr(new S { n = 1 }), new SPtr(new S { n = 2, next = new SPtr() })]);
        var result64 = await w(1);
        var value11 = await w(8);
        ps[result64].Value.next.Value.n = value11;
        var result65 = await w(0);
        var value12 = (await wp(ps[await w(1)])).Value.next;
        ps[result65].Value.next = value12;
        var result66 = await w(0);
        var result67 = await w(1);
        var result68 = await w(2);
        ps[result66].Value.next.Value.a[result67] += result68;
        fmt.Println(ps[0].Value.next.Value.n, ps[1].Value.next.Value.a.Copy());
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
            var v1 = vItem.Copy();
            var arg29 = await v1.M(await w(0));
            fmt.Print(i, arg29, (GoString)" ");
        }
        fmt.Println();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println(frame.Recover()));
                Ptr<S> q = null;
                var value13 = await w(1);
                q.Value.n = value13;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println(frame.Recover()));
                var result69 = await w(3);
                var value13 = await w(1);
                a.Value.Value[result69] = value13;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println(frame.Recover()));
                var result69 = await w(1);
                var result70 = await w(0);
                fmt.Println(div(result69, result70));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        var q1 = new S { n = 1 };
        var r = new SPtr(q1.Copy());
        var result71 = await r.P(await w(1));
        var arg30 = await q1.M(await w(2));
        var value14 = result71.Value.n;
        (q1.n, r.Value.n) = (value14, arg30);
        fmt.Println(q1.n, r.Value.n);
        Func<Array<long, N3>, long, Array<long, N3>> f = (Array<long, N3> a1, long n) =>
        {
            a1[0] = n;
            return a1.Copy();
        };
        var arg31 = await w(1);
        var arg32 = f(p.Value.a.Copy(), arg31);
        var arg33 = await w(2);
        var result72 = f(f(p.Value.a.Copy(), arg33), await w(3));
        var result73 = await w(0);
        fmt.Println(arg32, p.Value.a.Copy(), result72[result73]);
        var ch = new Chan<S>(1);
        var arg34 = await w(1);
        var arg35 = await w(2);
        await ch.SendAsync(new S { n = arg34, a = new Array<long, N3> { [1] = arg35 } });
        var arg36 = await (await ch.ReceiveAsync()).M(await w(1));
        fmt.Println(arg36);
        object i1 = p.ToInterface();
        var result74 = assert<Ptr<S>>(i1);
        var arg37 = await w(1);
        var arg38 = await result74.Value.M(arg37);
        var arg39 = await assert<IM>(i1).M(await w(2));
        fmt.Println(arg38, arg39);
        var u8 = new Slice<byte>([250]);
        var result75 = await w(0);
        var result76 = await w(10);
        u8[result75] += (byte)result76;
        var result77 = await w(1);
        u8[0] = shl(u8[0], result77);
        var arg40 = min(await w(3), await w(2));
        var arg41 = max(await w(1), await w(5));
        var arg42 = (await ws("abc")).Length;
        var arg43 = new Slice<long>(await w(1), await w(4)).Capacity;
        fmt.Println((object)u8, arg40, arg41, arg42, arg43);
        var arg44 = await w(1);
        var result78 = await w(0);
        l = new L(append(l.Value, arg44, l.Value[result78]));
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
