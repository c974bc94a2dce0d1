using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.R")]
[MethodPtr(typeof(RPtr))]
internal struct R : I, IEquatable<R>
{
    public long n;

    public R m(long a, long b)
    {
        var r = this;
        fmt.Print((GoString)"m", r.n, a, b, (GoString)" ");
        r.n += a;
        return r;
    }

    public readonly bool Equals(R other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is R other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(R a, R b) => a.Equals(b);

    public static bool operator !=(R a, R b) => !a.Equals(b);
}

[GoType("main.(*R)")]
internal static class RExtensions
{
    internal static Ptr<R> p(this Ptr<R> r, long a)
    {
        fmt.Print((GoString)"p", r.Value.n, a, (GoString)" ");
        r.Value.n += a;
        return r;
    }
}

[GoType("main.I")]
internal interface I
{
    R m(long a, long b);
}

internal static partial class Program
{
    // Function calls, receives and method calls run from left to right; what is not a call is read when its operation runs.
    internal static long t(long n)
    {
        fmt.Print((GoString)"t", n, (GoString)" ");
        return n;
    }

    internal static double tf(double n)
    {
        fmt.Print((GoString)"f", n, (GoString)" ");
        return n;
    }

    internal static GoString ts(GoString s)
    {
        fmt.Print((GoString)"s", s, (GoString)" ");
        return s;
    }

    internal static bool tb(long n, bool b)
    {
        fmt.Print((GoString)"b", n, (GoString)" ");
        return b;
    }

    internal static (long, long) two()
    {
        fmt.Print((GoString)"two ");
        return (1, 2);
    }

    internal static (double, double) floats()
    {
        fmt.Print((GoString)"floats ");
        return (1.0, 2.0);
    }

    internal static (Slice<long>, long) slice2()
    {
        fmt.Print((GoString)"slice2 ");
        return (new Slice<long>([7]), 2);
    }

    internal static Slice<long> sl(Slice<long> n)
    {
        fmt.Print((GoString)"sl", (object)n, (GoString)" ");
        return n;
    }

    internal static Func<long, long, long> fn(long n)
    {
        fmt.Print((GoString)"fn", n, (GoString)" ");
        return (long a, long b) =>
        {
            fmt.Print((GoString)"called", n, (GoString)" ");
            return a + b + n;
        };
    }

    internal static Map<GoString, long> mp()
    {
        fmt.Print((GoString)"mp ");
        return new Map<GoString, long> { ["a"] = 1 };
    }

    internal static Ptr<long> ptr(Ptr<long> p)
    {
        fmt.Print((GoString)"ptr ");
        return p;
    }

    internal static long all(Slice<long> a)
    {
        fmt.Print((GoString)"all", (object)a, (GoString)" ");
        return a.Length;
    }

    internal static R rec(long n)
    {
        fmt.Print((GoString)"rec", n, (GoString)" ");
        return new R { n = n };
    }

    internal static Ptr<R> recp(long n)
    {
        fmt.Print((GoString)"recp", n, (GoString)" ");
        return new RPtr(new R { n = n });
    }

    internal static I iface(long n)
    {
        fmt.Print((GoString)"iface", n, (GoString)" ");
        return new R { n = n };
    }

    internal static async GoTask main()
    {
        Action<Slice<object>> line = (Slice<object> x) => fmt.Println(x);
        var arg = fn(1);
        var (result, result1) = two();
        line(new Slice<object>([arg(result, result1)]));
        line(new Slice<object>([fn(1)(t(2), t(3))]));
        line(new Slice<object>([t(1) + t(2) * t(3) - t(4)]));
        var result2 = t(1);
        var result3 = t(2);
        var result4 = t(3);
        var result5 = t(7);
        var result6 = t(2);
        var result7 = t(9);
        var result8 = t(4);
        line(new Slice<object>([rem(div(result2, result3), result4), div(result5, result6), rem(result7, result8)]));
        var result9 = tf(1.0);
        var (result10, result11) = floats();
        line(new Slice<object>([result9 + new Complex(result10, result11).Real]));
        var arg1 = t(0);
        var (result12, result13) = slice2();
        line(new Slice<object>([arg1, append(result12, result13)]));
        line(new Slice<object>([t(0), append(sl(new Slice<long>([1])), t(2), t(3)), appendSlice(sl(new Slice<long>([4])), sl(new Slice<long>([5, 6])))]));
        var arg2 = rec(1);
        var (result14, result15) = two();
        line(new Slice<object>([arg2.m(result14, result15)]));
        var result16 = recp(1).p(t(2)).p(t(3));
        var arg3 = t(4);
        var arg4 = t(5);
        line(new Slice<object>([result16.Value.m(arg3, arg4)]));
        var arg5 = iface(1).m(t(2), t(3));
        var (result17, result18) = two();
        line(new Slice<object>([arg5.m(result17, result18)]));
        line(new Slice<object>([rec(1).m(t(2), t(3))]));
        line(new Slice<object>([recp(1).p(t(2)).Value.n]));
        var result19 = mp();
        var result20 = ts("a");
        var result21 = sl(new Slice<long>([1, 2]));
        var result22 = t(1);
        var arg6 = sl(new Slice<long>([1, 2, 3])).Slice(t(1), t(2));
        var arg7 = ((GoString)"abcdef").Slice(t(1), t(3));
        line(new Slice<object>([result19[result20], result21[result22], arg6, arg7]));
        line(new Slice<object>([new Complex(tf(1.0), tf(2.0)), new Complex(tf(3.0), tf(4.0)).Real]));
        line(new Slice<object>([sl(new Slice<long>([1])).Length, sl(new Slice<long>([1, 2])).Slice(0, t(1), t(1)).Capacity, min(t(3), t(1), t(2)), max(t(1), t(2))]));
        line(new Slice<object>([tb(1, true) && tb(2, false) || tb(3, true), tb(4, false) && tb(5, true)]));
        line(new Slice<object>([ts("a") + ts("b") == ts("ab"), GoString.Concat(ts("x"), ts("y"), ts("z"))]));
        line(new Slice<object>([new Slice<long>(5) { [0] = t(1), [3] = t(2), [4] = t(3) }, new Array2<long>(t(4), t(5)), new Map<GoString, long> { [ts("k")] = t(6) }]));
        line(new Slice<object>([new Struct { b = t(1), a = t(2) }, new R { n = t(3) }, new Ptr<Slice<long>>(new Slice<long>([t(4)]))]));
        var result23 = ptr(Ptr.Element(new Slice<long>([t(1)]), 0));
        var arg8 = new Slice<long>(t(1), t(2));
        var result24 = t(300);
        var result25 = t(1);
        var result26 = tf(2.0);
        line(new Slice<object>([result23.Value, arg8, (sbyte)result24, (double)result25 / result26]));
        line(new Slice<object>([all(default(Slice<long>)), all(new Slice<long>([t(1)])), all(new Slice<long>([t(1), t(2)])), all(sl(new Slice<long>([3, 4])))]));
        var arg9 = assert<long>((object)t(1));
        var result27 = t(2);
        var result28 = t(3);
        var result29 = tb(1, true);
        var result30 = t(1);
        var result31 = t(2);
        var result32 = t(100);
        var result33 = t(3);
        var result34 = t(6);
        var result35 = t(3);
        line(new Slice<object>([arg9, -result27, ~result28, !result29, shl(result30, (ulong)result31), shr(result32, result33), result34 & ~result35]));
        line(new Slice<object>([copy(sl(new Slice<long>([1, 2])), sl(new Slice<long>([3]))), t(9)]));
        Func<long, Func<long, long, long>> f = fn;
        line(new Slice<object>([f(t(1))(t(2), ((Func<long>)(() =>
        {
            f = null;
            return t(3);
        }))())]));
        long x1 = 1;
        var result36 = ((Func<long>)(() =>
        {
            x1 = 10;
            return 1;
        }))();
        line(new Slice<object>([x1 + result36, x1]));
        var y = new Slice<long>([1]);
        var result37 = ((Func<long>)(() =>
        {
            y[0] = 10;
            return 1;
        }))();
        line(new Slice<object>([y[0] + result37]));
        Func<long> z = () =>
        {
            x1++;
            return x1;
        };
        line(new Slice<object>([z(), z() + z() * z(), z()]));
        var c = new Chan<long>(3);
        await c.SendAsync(1);
        await c.SendAsync(2);
        await c.SendAsync(3);
        var arg10 = c.Length();
        var arg11 = await c.ReceiveAsync();
        var arg12 = c.Length();
        var result38 = await c.ReceiveAsync();
        var result39 = await c.ReceiveAsync();
        line(new Slice<object>([arg10, arg11, arg12, result38 + result39 * 10]));
        object a = new R { n = 5 };
        line(new Slice<object>([assert<I>(a).m(t(1), t(2)), assert<R>(a).n]));
        Func<long, long, R> g = rec(1).m;
        line(new Slice<object>([g(t(1), t(2))]));
        var (result40, result41) = two();
        line(new Slice<object>([((Func<long, long, long>)((long a1, long b) => a1 * 10 + b))(result40, result41)]));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class RPtr : MethodPtr<R>, I
{
    public RPtr()
    {
    }

    public RPtr(R value) : base(value)
    {
    }

    public R m(long a, long b) => Receiver("m").m(a, b);
}

[GoType("struct { a int; b int }")]
internal struct Struct : IEquatable<Struct>
{
    public long a;
    public long b;

    public readonly bool Equals(Struct other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
