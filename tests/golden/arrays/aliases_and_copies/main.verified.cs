using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// An array is a value: each assignment, argument, result, range, send, capture by value and conversion to an interface copies it,
// and assigning to an array keeps the aliases made of it before.
[GoType("main.V")]
internal struct V : IEquatable<V>, ICopyable<V>, IAssignable<V>
{
    public Array<long, N2> arr;
    public long n;

    public void val()
    {
        var v = this.Copy();
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

    public readonly V Copy()
    {
        var copy = this;
        copy.arr = this.arr.Copy();
        return copy;
    }

    public void Assign(in V other)
    {
        this.arr.Assign(other.arr);
        this.n = other.n;
    }
}

[GoType("main.Grid")]
internal struct Grid : INamed<Array<Array<long, N2>, N2>>, IEquatable<Grid>, ICopyable<Grid>, IAssignable<Grid>
{
    public Array<Array<long, N2>, N2> Value;

    public Grid(Array<Array<long, N2>, N2> value) => Value = value;

    public readonly Grid Copy() => new(Value.Copy());

    public void Assign(in Grid other) => Value.Assign(other.Value);
    Array<Array<long, N2>, N2> INamed<Array<Array<long, N2>, N2>>.Value => Value;

    public bool Equals(Grid other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Grid other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Grid a, Grid b) => a.Value == b.Value;

    public static bool operator !=(Grid a, Grid b) => a.Value != b.Value;

    public Array<long, N2> row(long i)
    {
        return this.Value[i].Copy();
    }
}

[GoType("main.(*Grid)")]
internal static class GridExtensions
{
    internal static Ptr<Array<long, N2>> rowp(this Ptr<Grid> g, long i)
    {
        return Ptr.Element(ref g.Value.Value, i);
    }
}

[GoType("main.Named")]
internal struct Named : INamed<Array<long, N3>>, IEquatable<Named>, ICopyable<Named>
{
    public Array<long, N3> Value;

    public Named(Array<long, N3> value) => Value = value;

    public readonly Named Copy() => new(Value.Copy());
    Array<long, N3> INamed<Array<long, N3>>.Value => Value;

    public bool Equals(Named other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Named other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Named a, Named b) => a.Value == b.Value;

    public static bool operator !=(Named a, Named b) => a.Value != b.Value;

    public Named set()
    {
        var n = this.Copy();
        n.Value[0] = 5;
        return n.Copy();
    }
}

internal static partial class Program
{
    internal static Array<long, N3> change(Array<long, N3> a)
    {
        a[0] = 100;
        return a.Copy();
    }

    internal static void changep(Ptr<Array<long, N3>> a)
    {
        a.Value[0] = 200;
        a.Value.Assign(new Array<long, N3>(a.Value[0], 7, 7));
    }

    internal static Array<long, N3> give(Ptr<Array<long, N3>> p)
    {
        return p.Value.Copy();
    }

    internal static async GoTask main()
    {
        var a = new Ptr<Array<long, N3>>(new Array<long, N3>(1, 2, 3));
        var s = a.Value.Slice();
        var p = a;
        var e = Ptr.Element(ref a.Value, 1);
        a.Value.Assign(new Array<long, N3>(4, 5, 6));
        fmt.Println((object)s, p.Value.Copy(), e.Value);
        p.Value.Assign(new Array<long, N3>(7, 8, 9));
        fmt.Println(a.Value.Copy(), (object)s, e.Value);
        s[0] = 70;
        e.Value = 80;
        fmt.Println(a.Value.Copy());
        var b = a.Value.Copy();
        b[0] = -1;
        fmt.Println(a.Value.Copy(), b.Copy(), a.Value.Copy().Equals(b.Copy()), !a.Value.Copy().Equals(new Array<long, N3>(70, 80, 9)));
        fmt.Println(change(a.Value.Copy()), a.Value.Copy());
        changep(a);
        fmt.Println(a.Value.Copy(), (object)s);
        var g = give(p);
        g[2] = 0;
        fmt.Println(g.Copy(), a.Value.Copy());
        (a.Value[0], a.Value[2]) = (a.Value[2], a.Value[0]);
        var @value = b.Copy();
        var value1 = a.Value.Copy();
        a.Value.Assign(@value);
        b.Assign(value1);
        fmt.Println(a.Value.Copy(), b.Copy(), (object)s);
        var v = new Ptr<V>(new V { arr = new Array<long, N2>(1, 2) });
        var w = v.Value.Copy();
        w.arr[1] = 50;
        var pv = Ptr.Field<V, Array<long, N2>>(v, static (ref V s) => ref s.arr);
        v.Value.val();
        fmt.Println(v.Value.Copy(), w.Copy(), pv.Value.Copy());
        v.Value.ptr();
        v.Value.Assign(new V { arr = new Array<long, N2>(3, 4), n = 1 });
        fmt.Println(v.Value.Copy(), pv.Value.Copy());
        v.Value.arr.Assign(new Array<long, N2>(5, 6));
        fmt.Println(pv.Value.Copy(), v.Value.Copy() == new V { arr = new Array<long, N2>(5, 6), n = 1 });
        var gr = new Ptr<Grid>(new Grid(new Array<Array<long, N2>, N2>(new Array<long, N2>(1, 2), new Array<long, N2>(3, 4))));
        var row = gr.Value.Value[0].Copy();
        var rowp = Ptr.Element(ref gr.Value.Value, 0);
        var prow = gr.rowp(1);
        gr.Value.Value[0].Assign(new Array<long, N2>(9, 9));
        gr.Value.Value[1][0] = 30;
        var arg = gr.Value.row(1);
        fmt.Println(row.Copy(), rowp.Value.Copy(), prow.Value.Copy(), arg);
        var r2 = gr.Value.Copy();
        gr.Value.Assign(new Grid(new Array<Array<long, N2>, N2>()));
        fmt.Println(r2.Copy(), gr.Value.Copy(), rowp.Value.Copy(), prow.Value.Copy());
        var n = new Named(new Array<long, N3> { [0] = 1 });
        fmt.Println(n.set(), n.Copy(), n.set().Value, new Named(a.Value).Copy());
        var sl = new Slice<Array<long, N2>>([new Array<long, N2>(1, 2), new Array<long, N2>(3, 4)]);
        var x = sl[0].Copy();
        x[0] = 10;
        var y = Ptr.Element(sl, 1);
        y.Value[1] = 40;
        var value2 = sl[0].Copy();
        var value3 = sl[1].Copy();
        sl[0].Assign(value3);
        sl[1].Assign(value2);
        fmt.Println((object)sl, x.Copy(), y.Value.Copy());
        var m = new Map<GoString, Array<long, N2>> { ["a"] = new Array<long, N2>(1, 2) };
        var z = m["a"].Copy();
        z[0] = 9;
        m["b"] = z.Copy();
        z[1] = 8;
        fmt.Println(m, z.Copy());
        object i = z.Copy();
        z[0] = 0;
        var j = i;
        var k = assert<Array<long, N2>>(i).Copy();
        k[1] = 77;
        fmt.Println(i, j, k.Copy(), z.Copy(), equal(i, j), equal(i, (object)new Array<long, N2>(9, 8)));
        var c = new Chan<Array<long, N2>>(2);
        await c.SendAsync(z.Copy());
        z[0] = 6;
        await c.SendAsync(z.Copy());
        var q = await c.ReceiveAsync();
        q[1] = 5;
        var arg1 = await c.ReceiveAsync();
        fmt.Println(q.Copy(), arg1, z.Copy());
        Func<Array<long, N2>> f = () => z.Copy();
        var z2 = f();
        z2[0] = 1;
        var result = f();
        fmt.Println(z.Copy(), z2.Copy(), result[1]);
        ((Action<Array<long, N2>>)((Array<long, N2> z1) =>
        {
            z1[0] = 44;
        }))(z.Copy());
        fmt.Println(z.Copy());
        var st = new Ptr<Struct>(new Struct { a = z.Copy(), b = z.Copy() });
        z[0] = 3;
        st.Value.a[0] = 1;
        fmt.Println(st.Value.Copy(), z.Copy());
        var pp = st;
        var cp = pp.Value.Copy();
        pp.Value.b[1] = 99;
        fmt.Println(cp.Copy(), pp.Value.Copy());
        var arrs = new Array<V, N2>(new V { arr = new Array<long, N2>(1, 1) }, new V());
        var arrs2 = arrs.Copy();
        arrs2[0].arr[0] = 5;
        fmt.Println(arrs.Copy(), arrs2.Copy(), arrs.Copy().Equals(arrs2.Copy()));
        var t = new Array<Slice<long>, N2>(new Slice<long>([1]), new Slice<long>([2]));
        var t2 = t.Copy();
        t2[0][0] = 10;
        t2[1] = default(Slice<long>);
        fmt.Println(t.Copy(), t2.Copy());
        var ptrs = new Array<Ptr<long>, N2>(Ptr.Element(ref a.Value, 0), Ptr.Element(ref a.Value, 1));
        ptrs[0].Value = 1000;
        fmt.Println(a.Value.Copy());
        var zero = new Array<Struct1, N3>();
        var zz = zero.Copy();
        zz[1].x[0] = true;
        fmt.Println(zero.Copy(), zz.Copy());
        var lit = new Array<GoString, N3> { [2] = "c", [0] = "a" };
        var lits = lit.Slice();
        lit[1] = "b";
        fmt.Println((object)lits, 3L, s.Slice(0, 2).ToArray<N2>(), s.Slice(1).ToArrayPtr<N2>().ToInterface());
        var h = s.ToArrayPtr<N2>().Value.Copy();
        h[0]++;
        fmt.Println(h.Copy(), (object)s);
        Ptr<Array<long, N4>> np = null;
        fmt.Println(4L, 4L, a.Value.Slice(1).Length, new Array<long, N0>().Equals(new Array<long, N0>()));
        var app = append(new Slice<Array<long, N2>>(0), z.Copy(), z.Copy());
        app[0][0] = -5;
        fmt.Println((object)app, z.Copy());
        var cpy = new Slice<Array<long, N2>>(2);
        copy(cpy, app);
        cpy[0][1] = -6;
        fmt.Println((object)cpy, (object)app);
        var e1 = a.Value.Copy();
        var e2 = a.Value.Copy();
        e1[0]++;
        fmt.Println(e1[0] - e2[0], min(e1[0], e2[0]));
        {
            var a1 = a.Value.Copy();
            if (a1[0] > 0)
            {
                a1[0] = 0;
            }
        }
        {
            var a1 = a.Value.Copy();
            switch (a1[1])
            {
                default:
                    a1[1] = -1;
                    break;
            }
        }
        fmt.Println(a.Value.Copy());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a [2]int; b [2]int }")]
internal struct Struct : IEquatable<Struct>, ICopyable<Struct>
{
    public Array<long, N2> a;
    public Array<long, N2> b;

    public readonly bool Equals(Struct other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);

    public readonly Struct Copy()
    {
        var copy = this;
        copy.a = this.a.Copy();
        copy.b = this.b.Copy();
        return copy;
    }
}

[GoType("struct { x [2]bool; s string }")]
internal struct Struct1 : IEquatable<Struct1>, ICopyable<Struct1>
{
    public Array<bool, N2> x;
    public GoString s;

    public readonly bool Equals(Struct1 other) => this.x == other.x && this.s == other.s;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.s);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);

    public readonly Struct1 Copy()
    {
        var copy = this;
        copy.x = this.x.Copy();
        return copy;
    }
}
