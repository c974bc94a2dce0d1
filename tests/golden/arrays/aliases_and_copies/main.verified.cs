using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// An array is a value: each assignment, argument, result, range, send, capture by value and conversion to an interface copies it,
// and assigning to an array keeps the aliases made of it before.
[GoType("main.V")]
internal struct V : IEquatable<V>
{
    public Array2<long> arr;
    public long n;

    public void val()
    {
        var v = this;
        v.arr[0] = 9;
    }

    public void ptr()
    {
        this.arr[0] = 9;
    }

    public readonly bool Equals(V other) => this.arr == other.arr && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is V other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.arr, this.n);

    public static bool operator ==(V a, V b) => a.Equals(b);

    public static bool operator !=(V a, V b) => !a.Equals(b);
}

[GoType("main.Grid")]
internal struct Grid : INamed<Array2<Array2<long>>>, IEquatable<Grid>
{
    public Array2<Array2<long>> Value;

    public Grid(Array2<Array2<long>> value) => Value = value;

    Array2<Array2<long>> INamed<Array2<Array2<long>>>.Value => Value;

    public bool Equals(Grid other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Grid other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Grid a, Grid b) => a.Value == b.Value;

    public static bool operator !=(Grid a, Grid b) => a.Value != b.Value;

    public Array2<long> row(long i)
    {
        return this.Value[i];
    }
}

[GoType("main.(*Grid)")]
internal static class GridExtensions
{
    internal static Ptr<Array2<long>> rowp(this Ptr<Grid> g, long i)
    {
        return Ptr.At(g, ref g.Value.Value[i]);
    }
}

[GoType("main.Named")]
internal struct Named : INamed<Array3<long>>, IEquatable<Named>
{
    public Array3<long> Value;

    public Named(Array3<long> value) => Value = value;

    Array3<long> INamed<Array3<long>>.Value => Value;

    public bool Equals(Named other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Named other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Named a, Named b) => a.Value == b.Value;

    public static bool operator !=(Named a, Named b) => a.Value != b.Value;

    public Named set()
    {
        var n = this;
        n.Value[0] = 5;
        return n;
    }
}

internal static partial class Program
{
    internal static Array3<long> change(Array3<long> a)
    {
        a[0] = 100;
        return a;
    }

    internal static void changep(Ptr<Array3<long>> a)
    {
        ref var aValue = ref a.Pointee();
        aValue[0] = 200;
        aValue = new Array3<long>(aValue[0], 7, 7);
    }

    internal static Array3<long> give(Ptr<Array3<long>> p)
    {
        return p.Value;
    }

    internal static async GoTask main()
    {
        var a = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var s = a.Value.Slice(a);
        var p = a;
        var e = Ptr.At(a, ref a.Value[1]);
        a.Value = new Array3<long>(4, 5, 6);
        fmt.Println((object)s, p.Value, e.Value);
        p.Value = new Array3<long>(7, 8, 9);
        fmt.Println(a.Value, (object)s, e.Value);
        s[0] = 70;
        e.Value = 80;
        fmt.Println(a.Value);
        var b = a.Value;
        b[0] = -1;
        fmt.Println(a.Value, b, a.Value == b, a.Value != new Array3<long>(70, 80, 9));
        fmt.Println(change(a.Value), a.Value);
        changep(a);
        fmt.Println(a.Value, (object)s);
        var g = give(p);
        g[2] = 0;
        fmt.Println(g, a.Value);
        (a.Value[0], a.Value[2]) = (a.Value[2], a.Value[0]);
        (a.Value, b) = (b, a.Value);
        fmt.Println(a.Value, b, (object)s);
        var v = new Ptr<V>(new V { arr = new Array2<long>(1, 2) });
        var w = v.Value;
        w.arr[1] = 50;
        var pv = Ptr.At(v, ref v.Value.arr);
        v.Value.val();
        fmt.Println(v.Value, w, pv.Value);
        v.Value.ptr();
        v.Value = new V { arr = new Array2<long>(3, 4), n = 1 };
        fmt.Println(v.Value, pv.Value);
        v.Value.arr = new Array2<long>(5, 6);
        fmt.Println(pv.Value, v.Value == new V { arr = new Array2<long>(5, 6), n = 1 });
        var gr = new Ptr<Grid>(new Grid(new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4))));
        var row = gr.Value.Value[0];
        var rowp = Ptr.At(gr, ref gr.Value.Value[0]);
        var prow = gr.rowp(1);
        gr.Value.Value[0] = new Array2<long>(9, 9);
        gr.Value.Value[1][0] = 30;
        var arg = gr.Value.row(1);
        fmt.Println(row, rowp.Value, prow.Value, arg);
        var r2 = gr.Value;
        gr.Value = new Grid(new Array2<Array2<long>>());
        fmt.Println(r2, gr.Value, rowp.Value, prow.Value);
        var n = new Named(new Array3<long> { [0] = 1 });
        fmt.Println(n.set(), n, n.set().Value, new Named(a.Value));
        var sl = new Slice<Array2<long>>([new Array2<long>(1, 2), new Array2<long>(3, 4)]);
        var x = sl[0];
        x[0] = 10;
        var y = Ptr.Element(sl, 1);
        y.Value[1] = 40;
        var @value = sl[0];
        var value1 = sl[1];
        sl[0] = value1;
        sl[1] = @value;
        fmt.Println((object)sl, x, y.Value);
        var m = new Map<GoString, Array2<long>> { ["a"] = new Array2<long>(1, 2) };
        var z = m["a"];
        z[0] = 9;
        m["b"] = z;
        z[1] = 8;
        fmt.Println(m, z);
        object i = z;
        z[0] = 0;
        var j = i;
        var k = assert<Array2<long>>(i);
        k[1] = 77;
        fmt.Println(i, j, k, z, equal(i, j), equal(i, (object)new Array2<long>(9, 8)));
        var c = new Chan<Array2<long>>(2);
        await c.SendAsync(z);
        z[0] = 6;
        await c.SendAsync(z);
        var q = await c.ReceiveAsync();
        q[1] = 5;
        var arg1 = await c.ReceiveAsync();
        fmt.Println(q, arg1, z);
        Func<Array2<long>> f = () => z;
        var z2 = f();
        z2[0] = 1;
        var result = f();
        fmt.Println(z, z2, result[1]);
        ((Action<Array2<long>>)((Array2<long> z1) =>
        {
            z1[0] = 44;
        }))(z);
        fmt.Println(z);
        var st = new Ptr<Struct>(new Struct { a = z, b = z });
        z[0] = 3;
        st.Value.a[0] = 1;
        fmt.Println(st.Value, z);
        var pp = st;
        var cp = pp.Value;
        pp.Value.b[1] = 99;
        fmt.Println(cp, pp.Value);
        var arrs = new Array2<V>(new V { arr = new Array2<long>(1, 1) }, new V());
        var arrs2 = arrs;
        arrs2[0].arr[0] = 5;
        fmt.Println(arrs, arrs2, arrs == arrs2);
        var t = new Array2<Slice<long>>(new Slice<long>([1]), new Slice<long>([2]));
        var t2 = t;
        t2[0][0] = 10;
        t2[1] = default(Slice<long>);
        fmt.Println(t, t2);
        var ptrs = new Array2<Ptr<long>>(Ptr.At(a, ref a.Value[0]), Ptr.At(a, ref a.Value[1]));
        ptrs[0].Value = 1000;
        fmt.Println(a.Value);
        var zero = new Array3<Struct1>();
        var zz = zero;
        zz[1].x[0] = true;
        fmt.Println(zero, zz);
        var lit = new Ptr<Array3<GoString>>(new Array3<GoString> { [2] = "c", [0] = "a" });
        var lits = lit.Value.Slice(lit);
        lit.Value[1] = "b";
        fmt.Println((object)lits, 3L, s.Slice(0, 2).ToArray<Array2<long>>(), s.Slice(1).ToArrayPtr<Array2<long>>().ToInterface());
        var h = s.ToArrayPtr<Array2<long>>().Value;
        h[0]++;
        fmt.Println(h, (object)s);
        Ptr<Array4<long>> np = null;
        fmt.Println(4L, 4L, a.Value.Slice(a, 1).Length, new Array0<long>() == new Array0<long>());
        var app = append(new Slice<Array2<long>>(0), z, z);
        app[0][0] = -5;
        fmt.Println((object)app, z);
        var cpy = new Slice<Array2<long>>(2);
        copy(cpy, app);
        cpy[0][1] = -6;
        fmt.Println((object)cpy, (object)app);
        var e1 = a.Value;
        var e2 = a.Value;
        e1[0]++;
        fmt.Println(e1[0] - e2[0], min(e1[0], e2[0]));
        {
            var a1 = a.Value;
            if (a1[0] > 0)
            {
                a1[0] = 0;
            }
        }
        {
            var a1 = a.Value;
            switch (a1[1])
            {
                default:
                    a1[1] = -1;
                    break;
            }
        }
        fmt.Println(a.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a [2]int; b [2]int }")]
internal struct Struct : IEquatable<Struct>
{
    public Array2<long> a;
    public Array2<long> b;

    public readonly bool Equals(Struct other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { x [2]bool; s string }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public Array2<bool> x;
    public GoString s;

    public readonly bool Equals(Struct1 other) => this.x == other.x && this.s == other.s;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.s);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
