using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Comma-ok forms, multiple results, variadics, selects and closures that carry arrays copy them.
[GoType("main.V")]
[MethodPtr(typeof(VPtr))]
internal struct V : IEquatable<V>, ICopyable<V>
{
    public Array<long, N2> arr;

    public Array<long, N2> get()
    {
        return this.arr.Copy();
    }

    public (long, long) swapped()
    {
        var v = this.Copy();
        long b = 0;
        long a = 0;
        (v.arr[0], v.arr[1]) = (v.arr[1], v.arr[0]);
        return (v.arr[1], v.arr[0]);
    }

    public readonly bool Equals(V other) => this.arr == other.arr;

    public override readonly bool Equals(object obj) => obj is V other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.arr);

    public static bool operator ==(V a, V b) => a.Equals(b);

    public static bool operator !=(V a, V b) => !a.Equals(b);

    public readonly V Copy()
    {
        var copy = this;
        copy.arr = this.arr.Copy();
        return copy;
    }
}

[GoType("main.getter")]
internal interface getter
{
    Array<long, N2> get();
}

internal static partial class Program
{
    internal static (Array<long, N2>, Array<long, N2>) pair(Array<long, N2> a)
    {
        return (a.Copy(), a.Copy());
    }

    internal static (V, Ptr<V>) same(Ptr<V> p)
    {
        return (p.Value.Copy(), p);
    }

    internal static (Array<long, N2>, error) named(Ptr<Array<long, N2>> p)
    {
        var r = new Array<long, N2>();
        error err = null;
        r.Assign(p.Value);
        r[0] = 9;
        return (r, err);
    }

    internal static Array<long, N2> variadic(Slice<Array<long, N2>> vs)
    {
        vs[0][0] = 55;
        return vs[0].Copy();
    }

    internal static Ptr<Array<long, N2>> ptr(Ptr<Array<long, N2>> p)
    {
        return p;
    }

    internal static readonly Ptr<Array<long, N2>> @global = new((Array<long, N2>)new Array<long, N2>(1, 2));

    internal static async GoTask main()
    {
        var m = new Map<GoString, Array<long, N2>> { ["a"] = new Array<long, N2>(1, 2) };
        var (nValue, ok) = m.Lookup("a");
        var n = nValue.Copy();
        if (ok)
        {
            var s = n.Slice();
            s[0] = 14;
            fmt.Println(m, n.Copy());
        }
        object i = new Array<long, N2>(1, 2);
        var (kValue, _) = assertOk<Array<long, N2>>(i);
        var k = kValue.Copy();
        var s1 = k.Slice();
        s1[0] = 4;
        fmt.Println(i, k.Copy());
        var mv = new Map<GoString, V> { ["a"] = new V { arr = new Array<long, N2>(1, 2) } };
        var (xValue, _) = mv.Lookup("a");
        var x = xValue.Copy();
        x.arr[0] = 77;
        fmt.Println(mv, x.Copy());
        var ch = new Chan<Array<long, N2>>(4);
        var arr = new Ptr<Array<long, N2>>(new Array<long, N2>(1, 2));
        await ch.SendAsync(arr.Value.Copy());
        var (zValue, ok1) = await ch.ReceiveOkAsync();
        var z = zValue.Copy();
        z[0] = 5;
        fmt.Println(arr.Value.Copy(), z.Copy(), ok1);
        var send = ch.SendCase(arr.Value.Copy());
        switch (await Select.RunAsync(send))
        {
            default:
                arr.Value[1] = 20;
                break;
        }
        var vCase = ch.ReceiveCase();
        switch (await Select.RunAsync(vCase))
        {
            default:
                {
                    var v = vCase.Value;
                    var ok2 = vCase.Ok;
                    v[0] = 30;
                    fmt.Println(v.Copy(), ok2, arr.Value.Copy());
                }
                break;
        }
        var (a, b) = pair(arr.Value.Copy());
        a[0] = 1000;
        fmt.Println(a.Copy(), b.Copy(), arr.Value.Copy());
        var (v1, p) = same(new VPtr(new V { arr = arr.Value.Copy() }));
        p.Value.arr[0] = 6;
        fmt.Println(v1.Copy(), p.Value.Copy());
        var (r, err) = named(arr);
        fmt.Println(r.Copy(), err, arr.Value.Copy());
        var arg = variadic(new Slice<Array<long, N2>>([arr.Value.Copy(), arr.Value.Copy()]));
        var arg1 = variadic(new Slice<Array<long, N2>>([arr.Value.Copy()]));
        fmt.Println(arg, arr.Value.Copy(), arg1, arr.Value.Copy());
        var g = (getter)(getter)p.ToInterface();
        var h = g.get();
        h[0] = -1;
        fmt.Println(h.Copy(), p.Value.Copy());
        var (b1, a1) = v1.swapped();
        fmt.Println(b1, a1);
        fmt.Println(v1.Copy());
        switch (i)
        {
            case Array<long, N2> tValue:
                {
                    var t = tValue.Copy();
                    t[0] = 60;
                    fmt.Println(t.Copy(), i);
                }
                break;
        }
        var local = @global.Value.Copy();
        local[0] = 8;
        var pg = @global;
        var other = pg.Value.Copy();
        pg.Value[1] = 9;
        fmt.Println(@global.Value.Copy(), local.Copy(), other.Copy());
        ptr(@global).Value[0] = 10;
        var result = ptr(@global);
        var result1 = new Array<long, N2>(ptr(@global).Value[0] + 1, 12);
        result.Value.Assign(result1);
        fmt.Println(@global.Value.Copy(), pg.Value.Copy());
        var f = ((Func<Array<long, N2>, Func<Array<long, N2>>>)((Array<long, N2> a2) => () =>
        {
            a2[0]++;
            return a2.Copy();
        }))(arr.Value.Copy());
        var c1 = f();
        c1[1] = 0;
        fmt.Println(c1.Copy(), f(), arr.Value.Copy());
        var t1 = new Struct { V = v1.Copy() };
        t1.V.arr[0] = 4;
        var tv = t1.V.Copy();
        tv.arr[1] = 5;
        fmt.Println(t1.Copy(), tv.Copy(), v1.Copy());
        object iface = t1.Copy();
        t1.V.arr[0] = 0;
        fmt.Println(iface, equal(iface, (object)new Struct { V = new V { arr = new Array<long, N2>(4, t1.V.arr[1]) } }));
        var q = new Array<object, N2>(arr.Value.Copy(), arr);
        arr.Value[0] = 123;
        fmt.Println(q[0], assert<Ptr<Array<long, N2>>>(q[1]).Value.Copy());
        var w = new Slice<V>([new V(), new V()]);
        var u = append(w.Slice(0, 1), new V { arr = arr.Value.Copy() });
        u[0].arr[0] = 3;
        fmt.Println((object)w, (object)u);
        var d = new Map<Array<long, N2>, Ptr<Array<long, N2>>> { [arr.Value.Copy()] = arr };
        arr.Value[1] = 321;
        fmt.Println(d.Length, d[new Array<long, N2>(123, 20)] == arr, d[arr.Value.Copy()] == null);
        var e = m["none"].Copy();
        e[0] = 1;
        fmt.Println(m["none"].Copy(), e.Copy(), m.Length);
        var done = new Chan<Array<long, N2>>(0);
        Go.Run(async (Array<long, N2> a2) =>
        {
            a2[0]++;
            await done.SendAsync(a2.Copy());
        }, e.Copy());
        e[1] = 5;
        var arg2 = await done.ReceiveAsync();
        fmt.Println(arg2, e.Copy());
        const long n1 = 2;
        var big = new Array<long, N4>();
        copy(big.Slice(1), arr.Value.Slice());
        var arg3 = clearIt(big.Copy());
        fmt.Println(big.Copy(), arg3, big.Copy());
    }

    internal static Array<long, N4> clearIt(Array<long, N4> a)
    {
        clear(a.Slice(0, 2));
        return a.Copy();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class VPtr : MethodPtr<V>, getter
{
    public VPtr()
    {
    }

    public VPtr(V value) : base(value)
    {
    }

    public Array<long, N2> get() => this.Value.get();
}

[GoType("struct { main.V }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct : IEquatable<Struct>, ICopyable<Struct>
{
    [Embedded]
    public V V;

    public readonly bool Equals(Struct other) => this.V == other.V;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.V);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);

    public readonly Struct Copy()
    {
        var copy = this;
        copy.V = this.V.Copy();
        return copy;
    }
}

internal sealed class StructPtr : MethodPtr<Struct>, getter
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public Array<long, N2> get() => this.Value.V.get();
}
