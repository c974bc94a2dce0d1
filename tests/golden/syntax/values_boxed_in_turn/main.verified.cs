// Structs, arrays and complex numbers that become interface values before a call changes them.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.P")]
internal struct P : IEquatable<P>
{
    public long x;
    public long y;

    public long set()
    {
        this.x = 9;
        return 5;
    }

    public readonly bool Equals(P other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is P other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(P a, P b) => a.Equals(b);

    public static bool operator !=(P a, P b) => !a.Equals(b);
}

[GoType("main.One")]
internal struct One : IEquatable<One>
{
    public long v;

    public readonly bool Equals(One other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is One other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(One a, One b) => a.Equals(b);

    public static bool operator !=(One a, One b) => !a.Equals(b);
}

[GoType("main.Big")]
internal struct Big : IEquatable<Big>
{
    public long a;
    public long b;
    public long c;
    public long d;
    public long e;

    public readonly bool Equals(Big other) => this.a == other.a && this.b == other.b && this.c == other.c && this.d == other.d && this.e == other.e;

    public override readonly bool Equals(object obj) => obj is Big other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b, this.c, this.d, this.e);

    public static bool operator ==(Big a, Big b) => a.Equals(b);

    public static bool operator !=(Big a, Big b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static P gp = new P { x = 1, y = 1 };

    internal static Complex gc = new Complex(0.0, 1.0);

    internal static Array2<long> ga = new Array2<long>(1, 1);

    internal static long g()
    {
        (gp, gc, ga) = (new P { x = 2, y = 2 }, new Complex(0.0, 2.0), new Array2<long>(2, 2));
        return 7;
    }

    internal static void param(P p, Array2<long> a, Complex c)
    {
        Func<long> f = () =>
        {
            (p.x, a[0], c) = (8, 8, new Complex(0.0, 8.0));
            return 1;
        };
        var arg = f();
        fmt.Println(p, a, c, arg);
    }

    internal static void main()
    {
        var arg = g();
        fmt.Println(gp, gc, ga, arg);
        var p = new P { x = 1, y = 1 };
        var a = new Array2<long>(1, 1);
        Complex c = new Complex(0.0, 1.0);
        var b = new Big { a = 1 };
        var o = new One { v = 1 };
        Func<long> f = () =>
        {
            (p, a, c, b.b, o.v) = (new P { x = 3, y = 3 }, new Array2<long>(3, 3), new Complex(0.0, 3.0), 4, 5);
            return 1;
        };
        object arg1 = p;
        var arg2 = c;
        var arg3 = f();
        fmt.Println(arg1, a, arg2, b, o, arg3);
        var q = new P { x = 1, y = 1 };
        var arg4 = q.set();
        fmt.Println(q, arg4, q);
        var s = new Slice<P>([new P { x = 1, y = 1 }]);
        Func<long> h = () =>
        {
            s[0].x = 6;
            return 2;
        };
        var arg5 = h();
        fmt.Println(s[0], arg5);
        var m = new Map<GoString, P> { ["a"] = new P { x = 1, y = 1 } };
        Func<long> k = () =>
        {
            m["a"] = new P { x = 4, y = 4 };
            return 2;
        };
        fmt.Println(m["a"], k());
        var pp = new Ptr<P>(new P { x = 1, y = 1 });
        var arg6 = pp.Value.set();
        fmt.Println(pp.Value, arg6);
        var n = new Struct { p = new P { x = 1, y = 1 } };
        Func<long> r = () =>
        {
            n.p.x = 7;
            return 3;
        };
        fmt.Println(n.p, n, r());
        param(new P { x = 1, y = 1 }, new Array2<long>(1, 1), new Complex(0.0, 1.0));
        object e = null;
        object d = null;
        (e, d) = (p, f());
        fmt.Println(e, d);
        var arg7 = q.set();
        var arg8 = q.set();
        var l = new Slice<object>([q, arg7, new P { x = q.x, y = arg8 }, new Array2<P>(q, q)]);
        fmt.Println(l);
        q = new P { x = 1, y = 1 };
        var arg9 = q.set();
        l = new Slice<object>([q, arg9, q]);
        fmt.Println(l);
        Func<(object, long)> ret = () =>
        {
            var result = ((Func<long>)(() =>
            {
                q.y = 50;
                return 1;
            }))();
            return (q, result);
        };
        var (result1, result2) = ret();
        fmt.Println(result1, result2);
        var x = new Ptr<Complex>(new Complex(1.0, 1.0));
        var px = x;
        var arg10 = ((Func<long>)(() =>
        {
            px.Value = new Complex(5.0, 0.0);
            return 1;
        }))();
        fmt.Println(x.Value, arg10, -x.Value, x.Value + new Complex(1.0, 0.0));
        object i = q;
        Func<long> j = () =>
        {
            i = new P { x = 70, y = 70 };
            return 1;
        };
        fmt.Println(assert<P>(i), j(), i);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { p main.P }")]
internal struct Struct : IEquatable<Struct>
{
    public P p;

    public readonly bool Equals(Struct other) => this.p == other.p;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.p);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
