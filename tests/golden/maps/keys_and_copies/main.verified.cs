// Keys that are NaN, interfaces, arrays and structs; comparisons that panic; what is copied and what is shared.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.K")]
internal struct K : IEquatable<K>
{
    public object a;
    public double b;

    public readonly bool Equals(K other) => equal(this.a, other.a) && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is K other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.a), GoEquality<double>.Hash(this.b));

    public static bool operator ==(K a, K b) => a.Equals(b);

    public static bool operator !=(K a, K b) => !a.Equals(b);
}

[GoType("main.P")]
internal struct P : IEquatable<P>
{
    public long x;
    public long y;

    public readonly bool Equals(P other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is P other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(P a, P b) => a.Equals(b);

    public static bool operator !=(P a, P b) => !a.Equals(b);
}

[GoType("main.Q")]
internal struct Q : IEquatable<Q>
{
    public long x;
    public long y;

    public readonly bool Equals(Q other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Q other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Q a, Q b) => a.Equals(b);

    public static bool operator !=(Q a, Q b) => !a.Equals(b);
}

[GoType("main.W")]
internal struct W : IEquatable<W>
{
    [Embedded]
    public P P;
    public object f;

    public readonly bool Equals(W other) => this.P == other.P && equal(this.f, other.f);

    public override readonly bool Equals(object obj) => obj is W other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.P, GoEquality<object>.Hash(this.f));

    public static bool operator ==(W a, W b) => a.Equals(b);

    public static bool operator !=(W a, W b) => !a.Equals(b);
}

[GoType("main.S")]
internal struct S
{
    public Array2<long> a;
    public Slice<long> s;
}

[GoType("main.PP")]
internal readonly struct PP(Ptr<P> value) : INamed<Ptr<P>>, IEquatable<PP>
{
    public readonly Ptr<P> Value = value;
    Ptr<P> INamed<Ptr<P>>.Value => Value;

    public bool Equals(PP other) => Value == other.Value;

    public override bool Equals(object obj) => obj is PP other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(PP a, PP b) => a.Value == b.Value;

    public static bool operator !=(PP a, PP b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void @try(GoString name, Action f)
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
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(name, r);
            }
        }, ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        foreach (var (i, r) in GoString.FromBytes([0x61, 0xFF, 0xC3, 0xA9, 0xE2, 0x82, 0x7A, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xA0, 0x80]))
        {
            fmt.Print(i, (GoString)":", r, (GoString)" ");
        }
        fmt.Println();
        fmt.Println((object)(Slice<int>)GoString.FromBytes([0xFF, 0xFE]), (GoString)new Slice<int>([0xD800, 0x10FFFF, 0x110000, -1]));
        var m = new Map<double, long>();
        var nan = math.NaN();
        m[nan] = 1;
        m[nan] = 2;
        m[0.0] = 3;
        m[math.Copysign(0.0, -1.0)] = 4;
        fmt.Println(m.Length, m[nan], m[0.0]);
        m.Delete(nan);
        fmt.Println(m.Length);
        m.Clear();
        fmt.Println(m.Length);
        var mi = new Map<object, GoString> { [1L] = "int", [(int64)1L] = "int64", [(GoString)"a"] = "s", [new P { x = 1, y = 2 }] = "P", [new Q { x = 1, y = 2 }] = "Q", [new Array2<long>(1, 2)] = "arr", [null] = "nil", [1.5] = "f", [true] = "b" };
        fmt.Println(mi.Length, mi[1L], mi[(int64)1L], mi[1] == ""u8, mi[new P { x = 1, y = 2 }], mi[new Q { x = 1, y = 2 }], mi[new Array2<long>(1, 2)], mi[null], mi[1.5], mi[true]);
        @try("map[]", () =>
        {
            mi[new Slice<long>([1])] = "x";
        });
        @try("map read", () =>
        {
            _ = mi[new Map<long, long>()];
        });
        @try("map func", () =>
        {
            mi[new Boxed<Action>(() =>
            {
            }, "func()")] = "x";
        });
        @try("K", () =>
        {
            mi[new K { a = new Slice<long>(0), b = 1.0 }] = "y";
        });
        @try("delete", () => mi.Delete(new Slice<GoString>(0)));
        var ma = new Map<Array3<GoString>, long> { [new Array3<GoString>("a", "b", "c")] = 1 };
        ma[new Array3<GoString>("a", "b", "c")]++;
        fmt.Println(ma);
        var mk = new Map<K, long>();
        mk[new K { a = 1L, b = 2.0 }]++;
        mk[new K { a = 1L, b = 2.0 }]++;
        mk[new K { a = (GoString)"x", b = nan }]++;
        mk[new K { a = (GoString)"x", b = nan }]++;
        fmt.Println(mk.Length, mk[new K { a = 1L, b = 2.0 }]);
        @try("cmp struct", () => fmt.Println(new K { a = new Slice<long>([1]), b = 2.0 } == new K { a = new Slice<long>([1]), b = 2.0 }));
        @try("cmp struct2", () => fmt.Println(new K { a = 1L, b = 2.0 } == new K { a = 1L, b = 2.0 }, new K { a = 1L, b = nan } == new K { a = 1L, b = nan }, new K { a = new Slice<long>(0), b = 1.0 } == new K { a = 1L, b = 1.0 }));
        @try("cmp arr", () => fmt.Println(new Array2<object>(1L, new Slice<long>(0)) == new Array2<object>(1L, new Slice<long>(0))));
        @try("cmp arr2", () => fmt.Println(new Array2<object>(1L, new Slice<long>(0)) == new Array2<object>(2L, new Slice<long>(0))));
        @try("cmp W", () => fmt.Println(new W { P = new P { x = 1, y = 2 }, f = new Boxed<Action>(() =>
        {
        }, "func()") } == new W { P = new P { x = 1, y = 2 }, f = new Boxed<Action>(() =>
        {
        }, "func()") }));
        @try("cmp W2", () => fmt.Println(new W { P = new P { x = 1, y = 2 }, f = new Boxed<Action>(() =>
        {
        }, "func()") } == new W { P = new P { x = 1, y = 3 }, f = new Boxed<Action>(() =>
        {
        }, "func()") }));
        @try("cmp any", () =>
        {
            object a = new K { a = new Map<long, long>(), b = 1.0 };
            object b = new K { a = new Map<long, long>(), b = 1.0 };
            fmt.Println(equal(a, b));
        });
        @try("uncmp", () =>
        {
            object a = new Struct();
            object b = new Struct();
            fmt.Println(equal(a, b));
        });
        var arr = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var arrView = arr.Value.View();
        {
            var items = arr.Value;
            for (long i = 0; i < 3; i++)
            {
                var v = items[i];
                arrView[2] = 10;
                fmt.Print(i, v, (GoString)" ");
            }
        }
        fmt.Println();
        var arrView1 = arr.Value.View();
        for (long i = 0; i < 3; i++)
        {
            var v = arr.Value[i];
            arrView1[2] = 20;
            fmt.Print(i, v, (GoString)" ");
        }
        fmt.Println();
        var arr2 = arr.Value;
        arr2[0] = 99;
        var parr = arr;
        var arr3 = parr.Value;
        parr.Value[1] = 77;
        fmt.Println(arr.Value, arr2, arr3);
        var s1 = new S { a = new Array2<long>(1, 2), s = new Slice<long>([1]) };
        var s2 = s1;
        s2.a[0] = 5;
        s2.s[0] = 5;
        fmt.Println(s1, s2);
        var ss = new Slice<S>([s1]);
        foreach (var sItem in ss.View())
        {
            var s = sItem;
            s.a[0] = 100;
        }
        var t = ss[0];
        t.a[1] = 50;
        ss = appendSlice(ss, ss);
        ss[1].a[0] = 8;
        var mm = new Map<GoString, S> { ["a"] = s1 };
        var u = mm["a"];
        u.a[0] = 9;
        fmt.Println((object)ss, t, mm, u);
        object x = arr.Value;
        arr.Value[0] = 1000;
        fmt.Println(x, assert<Array3<long>>(x)[0]);
        Action<Array3<long>> f = (Array3<long> a) =>
        {
            a[0] = 0;
        };
        f(arr.Value);
        var ch = new Chan<Array3<long>>(1);
        await ch.SendAsync(arr.Value);
        arr.Value[0] = 2000;
        var arg = await ch.ReceiveAsync();
        fmt.Println(arg, arr.Value);
        Func<Array3<long>> fn = () => arr.Value;
        var fa = fn();
        fa[0] = 1;
        fmt.Println(arr.Value);
        var p = new Ptr<P>(new P { x = 1, y = 2 });
        var q = Builtins.reinterpret<P, Q>(p.Value);
        var w = Builtins.reinterpret<Q, Struct1>(q);
        fmt.Printf("%T %T %v %v\n", q, w, w, Builtins.reinterpret<Struct1, P>(w) == p.Value);
        var qp = p;
        qp.Value.x = 50;
        fmt.Println(p.Value, qp.Value);
        var nested = new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4));
        var row = nested[0];
        row[0] = 9;
        nested[1] = row;
        row[1] = 7;
        fmt.Println(nested, row);
        (nested[0], nested[1]) = (nested[1], nested[0]);
        fmt.Println(nested);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { x []int }")]
internal struct Struct
{
    public Slice<long> x;
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
