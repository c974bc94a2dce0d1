// When the values of builtin functions, slices, type assertions and conversions are made: in their turn among the calls, before
// later calls; variables are read after all calls.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.pair")]
internal struct pair : IEquatable<pair>
{
    public long a;
    public long b;

    public readonly bool Equals(pair other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is pair other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(pair a, pair b) => a.Equals(b);

    public static bool operator !=(pair a, pair b) => !a.Equals(b);
}

[GoType("main.deep")]
internal struct deep
{
    public pair p;
    public Slice<long> s;
}

[GoType("main.cp")]
internal struct cp : IEquatable<cp>
{
    public Complex c;
    public double f;

    public readonly bool Equals(cp other) => this.c == other.c && this.f == other.f;

    public override readonly bool Equals(object obj) => obj is cp other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<Complex>.Hash(this.c), GoEquality<double>.Hash(this.f));

    public static bool operator ==(cp a, cp b) => a.Equals(b);

    public static bool operator !=(cp a, cp b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void show(Slice<long> @args)
    {
        fmt.Println((object)@args);
    }

    internal static long two(long a, long b)
    {
        return a * 10 + b;
    }

    internal static async GoTask main()
    {
        operands();
        await literals();
    }

    internal static void operands()
    {
        var x = new Slice<long>(1, 1);
        Func<long> f = () =>
        {
            x = new Slice<long>(3, 3);
            return 2;
        };
        Action reset = () =>
        {
            x = new Slice<long>(1, 1);
        };

        var a = x.Length;
        var b = f();
        fmt.Println((GoString)"define", a, b);
        reset();
        (a, b) = (x.Length, f());
        fmt.Println((GoString)"assign", a, b);
        reset();
        fmt.Println((GoString)"add", x.Length + f());
        reset();
        fmt.Println((GoString)"cap add", x.Capacity * 10 + f());
        reset();
        show(new Slice<long>([x.Length, f()]));
        reset();
        fmt.Println((GoString)"two", two(x.Length, f()));
        reset();
        fmt.Println((GoString)"composite", new Slice<long>([x.Length, f(), x.Length]), new pair { a = x.Length, b = f() });
        reset();
        var result = append(x, 1);
        var result1 = f();
        var y = result[0] + result1;
        fmt.Println((GoString)"append", y);
        reset();
        fmt.Println((GoString)"append len", append(x, 1).Length * 10 + f());
        reset();
        var p = append(x, 1);
        var q = f();
        fmt.Println((GoString)"append tuple", p.Length, q);
        reset();
        var tmp = new Slice<long>(9);
        fmt.Println((GoString)"copy", copy(tmp, x) * 10 + f());
        reset();
        var c = copy(tmp, x);
        var d = f();
        fmt.Println((GoString)"copy tuple", c, d);
        double z = 1.0;
        Func<double> g = () =>
        {
            z = 3.0;
            return 2.0;
        };
        fmt.Println((GoString)"complex", new Complex(z, 0.0) + new Complex(g(), 0.0));
        z = 1.0;
        var m = new Complex(z, 0.0);
        var n = g();
        fmt.Println((GoString)"complex tuple", m, n);
        Complex w = new Complex(0.0, 1.0);
        Func<double> h = () =>
        {
            w = new Complex(0.0, 3.0);
            return 2.0;
        };
        fmt.Println((GoString)"imag", w.Imaginary * 10.0 + h());
        w = new Complex(0.0, 1.0);
        var i = w.Imaginary;
        var j = h();
        fmt.Println((GoString)"imag tuple", i, j);
        long k = 1;
        Func<long> l = () =>
        {
            k = 3;
            return 2;
        };
        fmt.Println((GoString)"make", new Slice<long>(k).Length * 10 + l());
        k = 1;
        var o = new Slice<long>(k);
        var r = l();
        fmt.Println((GoString)"make tuple", o.Length, r);
        k = 1;
        var s = min(k, 7L);
        var t = l();
        fmt.Println((GoString)"min tuple", s, t);
        k = 1;
        fmt.Println((GoString)"min", min(k, 7L) * 10 + l());
        k = 1;
        var arg = l();
        (s, t) = (k, arg);
        fmt.Println((GoString)"plain tuple", s, t);
        k = 1;
        var arg1 = l();
        (s, t) = (k + 1, arg1);
        fmt.Println((GoString)"plain sum tuple", s, t);
        k = 1;
        var arg2 = l();
        var u = k;
        var v = arg2;
        fmt.Println((GoString)"conversion tuple", (int64)u, v);
        reset();
        fmt.Println(x.Length, f(), x.Length);
        Func<(long, long)> ret = () =>
        {
            reset();
            return (x.Length, f());
        };
        var (result2, result3) = ret();
        fmt.Println(result2, result3);
        var mm = new Map<long, long> { [1] = 1 };
        Func<long> add = () =>
        {
            mm[2] = 2;
            return 5;
        };
        fmt.Println((GoString)"map", mm.Length * 10 + add());
        mm.Delete(2);
        var aa = mm.Length;
        var bb = add();
        fmt.Println((GoString)"map tuple", aa, bb);
        mm.Delete(2);
        show(new Slice<long>([mm.Length, add()]));
        GoString str = "a";
        Func<long> sf = () =>
        {
            str = "abc";
            return 1;
        };
        var sa = str.Length;
        var sb = sf();
        fmt.Println((GoString)"string tuple", sa, sb);
        str = "a";
        var result4 = new Ptr<long>(k);
        var result5 = l();
        fmt.Println((GoString)"new", result4.Value * 10 + result5);
        k = 1;
        var np = new Ptr<long>(k);
        var nq = l();
        fmt.Println((GoString)"new tuple", np.Value, nq);
    }

    internal static async GoTask literals()
    {
        var x = new Slice<long>(1, 1);
        Func<long> f = () =>
        {
            x = new Slice<long>(3, 3);
            return 2;
        };
        Action reset = () =>
        {
            x = new Slice<long>(1, 1);
        };
        var pp = new pair { a = x.Length, b = f() };
        fmt.Println((GoString)"pair", pp);
        reset();
        var pq = new Ptr<pair>(new pair { a = x.Length, b = f() });
        fmt.Println((GoString)"&pair", pq.Value);
        reset();
        fmt.Println((GoString)"pair cap", new pair { a = x.Capacity, b = f() });
        reset();
        fmt.Println((GoString)"pair sum", new pair { a = x.Length + 1, b = f() });
        reset();
        fmt.Println((GoString)"pair append", new pair { a = append(x, 1).Length, b = f() });
        reset();
        var tmp = new Slice<long>(9);
        fmt.Println((GoString)"pair copy", new pair { a = copy(tmp, x), b = f() });
        reset();
        fmt.Println((GoString)"array", new Array2<long>(x.Length, f()));
        reset();
        fmt.Println((GoString)"map", new Map<long, long> { [x.Length] = f() });
        reset();
        fmt.Println((GoString)"map2", new Map<GoString, long> { ["a"] = x.Length, ["b"] = f() });
        reset();
        fmt.Println((GoString)"pairs", new Slice<pair>([new pair { a = x.Length, b = f() }, new pair { a = x.Length, b = f() }]));
        reset();
        fmt.Println((GoString)"deep", new deep { p = new pair { a = x.Length, b = 1 }, s = new Slice<long>([f()]) });
        long k = 1;
        Func<long> l = () =>
        {
            k = 3;
            return 2;
        };
        fmt.Println((GoString)"pair min", new pair { a = min(k, 9L), b = l() });
        k = 1;
        fmt.Println((GoString)"pair make", new pair { a = new Slice<long>(k).Length, b = l() });
        double z = 1.0;
        Func<double> g = () =>
        {
            z = 3.0;
            return 2.0;
        };
        fmt.Println((GoString)"pair complex", new cp { c = new Complex(z, 0.0), f = g() });
        z = 1.0;
        fmt.Println((GoString)"pair real", new pair { a = toInt64(new Complex(z, 0.0).Real), b = toInt64(g()) });
        k = 1;
        var arg = l();
        fmt.Println((GoString)"pair var", new pair { a = k, b = arg });
        k = 1;
        var arg1 = l();
        fmt.Println((GoString)"array var", new Array2<long>(k, arg1), k);
        k = 1;
        var arg2 = l();
        var a = new Slice<long>([k, arg2]);
        fmt.Println((GoString)"slice var", (object)a);
        k = 1;
        var result = new Ptr<long>(k);
        var arg3 = l();
        fmt.Println((GoString)"args new", result.Value, arg3);
        k = 1;
        var result1 = new Ptr<long>(k);
        var result2 = l();
        var n = result1.Value + 10 * result2;
        fmt.Println((GoString)"new", n);
        k = 1;
        object i = k;
        Func<long> h = () =>
        {
            i = 7L;
            return 1;
        };
        fmt.Println((GoString)"assert", assert<long>(i) + h());
        var arr = new Slice<long>([1]);
        Func<long> hh = () =>
        {
            arr = new Slice<long>([5]);
            return 1;
        };
        var result3 = hh();
        fmt.Println((GoString)"index", arr[0] + result3);
        arr = new Slice<long>([1]);
        var arg4 = hh();
        var v1 = arr[0];
        var v2 = arg4;
        fmt.Println((GoString)"index tuple", v1, v2);
        GoString s = "abc";
        Func<long> hs = () =>
        {
            s = "xyz";
            return 1;
        };
        fmt.Println((GoString)"slice string", s.Slice(1), hs());
        s = "abc";
        var w1 = s.Slice(1);
        var w2 = hs();
        fmt.Println((GoString)"slice tuple", w1, w2);
        s = "abc";
        var bs = (Slice<byte>)s;
        var b2 = hs();
        fmt.Println((GoString)"bytes tuple", (GoString)bs, b2);
        s = "abc";
        var result4 = fmt.Sprint(hs());
        var r = GoString.Concat(s, "1", result4);
        fmt.Println((GoString)"concat", r);
        s = "abc";
        var arg5 = hs();
        var c1 = s + "1";
        var c2 = arg5;
        fmt.Println((GoString)"concat tuple", c1, c2);
        bool ok = true;
        Func<bool> hb = () =>
        {
            ok = false;
            return true;
        };
        fmt.Println((GoString)"and", ok && hb(), ok);
        ok = true;
        var result5 = hb();
        fmt.Println((GoString)"eq", ok == result5);
        ok = true;
        var arg6 = hb();
        var o1 = !ok;
        var o2 = arg6;
        fmt.Println((GoString)"not tuple", o1, o2);
        reset();
        if (x.Length == 1 && f() == 2 && x.Length == 3)
        {
            fmt.Println((GoString)"cond ok");
        }
        reset();
        var x2 = new Slice<Slice<long>>([x.Slice(0, x.Length), new Slice<long>([f()])]);
        fmt.Println((GoString)"slices", (object)x2);
        reset();
        switch (x.Length + f())
        {
            case 3:
                fmt.Println((GoString)"switch in order");
                break;
            case 5:
                fmt.Println((GoString)"switch late");
                break;
        }
        reset();
        var ch = new Chan<long>(4);
        await ch.SendAsync(x.Length + f());
        await ch.SendAsync(ch.Length() + await ((Func<GoTask<long>>)(async () =>
        {
            await ch.SendAsync(9);
            return 0;
        }))());
        var arg7 = await ch.ReceiveAsync();
        var arg8 = await ch.ReceiveAsync();
        var arg9 = await ch.ReceiveAsync();
        fmt.Println(arg7, arg8, arg9);
        var bx = new Ptr<pair>(new pair { a = 1, b = 2 });
        Func<long> change = () =>
        {
            bx.Value.a = 7;
            return 1;
        };
        var arg10 = change();
        var copied = bx.Value;
        var after = arg10;
        fmt.Println((GoString)"struct behind a pointer", copied, after);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
