using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Comma-ok forms, multiple results, variadics, selects and closures that carry arrays copy them.
[GoType("main.V")]
[MethodPtr(typeof(VPtr))]
internal struct V : IEquatable<V>
{
    public Array2<long> arr;

    public Array2<long> get()
    {
        return this.arr;
    }

    public (long, long) swapped()
    {
        var v = this;
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
}

[GoType("main.getter")]
internal interface getter
{
    Array2<long> get();
}

internal static partial class Program
{
    internal static (Array2<long>, Array2<long>) pair(Array2<long> a)
    {
        return (a, a);
    }

    internal static (V, Ptr<V>) same(Ptr<V> p)
    {
        return (p.Value, p);
    }

    internal static (Array2<long>, error) named(Ptr<Array2<long>> p)
    {
        var r = new Array2<long>();
        error err = null;
        r = p.Value;
        r[0] = 9;
        return (r, err);
    }

    internal static Array2<long> variadic(Slice<Array2<long>> vs)
    {
        vs[0][0] = 55;
        return vs[0];
    }

    internal static Ptr<Array2<long>> ptr(Ptr<Array2<long>> p)
    {
        return p;
    }

    internal static readonly Ptr<Array2<long>> @global = new(new Array2<long>(1, 2));

    internal static async GoTask main()
    {
        var m = new Map<GoString, Array2<long>> { ["a"] = new Array2<long>(1, 2) };
        {
            var (nValue, ok) = m.Lookup("a");
            var n = new Ptr<Array2<long>>(nValue);
            if (ok)
            {
                var s = n.Value.Slice(n);
                s[0] = 14;
                fmt.Println(m, n.Value);
            }
        }
        object i = new Array2<long>(1, 2);
        var (kValue, _) = assertOk<Array2<long>>(i);
        var k = new Ptr<Array2<long>>(kValue);
        var s1 = k.Value.Slice(k);
        s1[0] = 4;
        fmt.Println(i, k.Value);
        var mv = new Map<GoString, V> { ["a"] = new V { arr = new Array2<long>(1, 2) } };
        var (x, _) = mv.Lookup("a");
        x.arr[0] = 77;
        fmt.Println(mv, x);
        var ch = new Chan<Array2<long>>(4);
        var arr = new Ptr<Array2<long>>(new Array2<long>(1, 2));
        await ch.SendAsync(arr.Value);
        var (z, ok1) = await ch.ReceiveOkAsync();
        z[0] = 5;
        fmt.Println(arr.Value, z, ok1);
        var send = ch.SendCase(arr.Value);
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
                    var ok = vCase.Ok;
                    v[0] = 30;
                    fmt.Println(v, ok, arr.Value);
                }
                break;
        }
        var (a, b) = pair(arr.Value);
        a[0] = 1000;
        fmt.Println(a, b, arr.Value);
        var (v1, p) = same(new VPtr(new V { arr = arr.Value }));
        p.Value.arr[0] = 6;
        fmt.Println(v1, p.Value);
        var (r, err) = named(arr);
        fmt.Println(r, err, arr.Value);
        var arg = variadic(new Slice<Array2<long>>([arr.Value, arr.Value]));
        var arg1 = variadic(new Slice<Array2<long>>([arr.Value]));
        fmt.Println(arg, arr.Value, arg1, arr.Value);
        var g = (getter)(getter)p.ToInterface();
        var h = g.get();
        h[0] = -1;
        fmt.Println(h, p.Value);
        var (b1, a1) = v1.swapped();
        fmt.Println(b1, a1);
        fmt.Println(v1);
        switch (i)
        {
            case Array2<long> t:
                t[0] = 60;
                fmt.Println(t, i);
                break;
        }
        var local = @global.Value;
        local[0] = 8;
        var pg = @global;
        var other = pg.Value;
        pg.Value[1] = 9;
        fmt.Println(@global.Value, local, other);
        ptr(@global).Value[0] = 10;
        var result = ptr(@global);
        var result1 = new Array2<long>(ptr(@global).Value[0] + 1, 12);
        result.Value = result1;
        fmt.Println(@global.Value, pg.Value);
        var f = ((Func<Array2<long>, Func<Array2<long>>>)((Array2<long> a2) => () =>
        {
            a2[0]++;
            return a2;
        }))(arr.Value);
        var c1 = f();
        c1[1] = 0;
        fmt.Println(c1, f(), arr.Value);
        var t1 = new Struct { V = v1 };
        t1.V.arr[0] = 4;
        var tv = t1.V;
        tv.arr[1] = 5;
        fmt.Println(t1, tv, v1);
        object iface = t1;
        t1.V.arr[0] = 0;
        fmt.Println(iface, equal(iface, (object)new Struct { V = new V { arr = new Array2<long>(4, t1.V.arr[1]) } }));
        var q = new Array2<object>(arr.Value, arr);
        arr.Value[0] = 123;
        fmt.Println(q[0], assert<Ptr<Array2<long>>>(q[1]).Value);
        var w = new Slice<V>([new V(), new V()]);
        var u = append(w.Slice(0, 1), new V { arr = arr.Value });
        u[0].arr[0] = 3;
        fmt.Println((object)w, (object)u);
        var d = new Map<Array2<long>, Ptr<Array2<long>>> { [arr.Value] = arr };
        arr.Value[1] = 321;
        fmt.Println(d.Length, d[new Array2<long>(123, 20)] == arr, d[arr.Value] == null);
        var e = m["none"];
        e[0] = 1;
        fmt.Println(m["none"], e, m.Length);
        var done = new Chan<Array2<long>>(0);
        Go.Run(async (Array2<long> a2) =>
        {
            a2[0]++;
            await done.SendAsync(a2);
        }, e);
        e[1] = 5;
        var arg2 = await done.ReceiveAsync();
        fmt.Println(arg2, e);
        const long n1 = 2;
        var big = new Ptr<Array4<long>>();
        copy(big.Value.Slice(big, 1), arr.Value.Slice(arr));
        var arg3 = clearIt(big.Value);
        fmt.Println(big.Value, arg3, big.Value);
    }

    internal static Array4<long> clearIt(Array4<long> a)
    {
        var aPtr = new Ptr<Array4<long>>(a);
        clear(aPtr.Value.Slice(aPtr, 0, 2));
        return aPtr.Value;
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

    public Array2<long> get() => this.Value.get();
}

[GoType("struct { main.V }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct : IEquatable<Struct>
{
    [Embedded]
    public V V;

    public readonly bool Equals(Struct other) => this.V == other.V;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.V);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

internal sealed class StructPtr : MethodPtr<Struct>, getter
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public Array2<long> get() => this.Value.V.get();
}
