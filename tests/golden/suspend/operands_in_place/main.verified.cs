using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

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

    public long At(long i)
    {
        return this.Value[i];
    }
}

[GoType("main.L")]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.S")]
internal struct S
{
    public Array3<long> arr;
    public Slice<long> sl;
    public Map<GoString, long> m;
    public A a;
    public T t;
}

[GoType("main.T")]
internal struct T : IEquatable<T>
{
    public long n;

    public long val(long x)
    {
        return this.n + x;
    }

    public long add(long x)
    {
        this.n += x;
        return this.n;
    }

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static void keeps(this Ptr<T> t, long x)
    {
        keep = t;
        t.Value.n += x;
    }
}

internal static partial class Program
{
    internal static Chan<long> c = new Chan<long>(4);

    internal static async GoTask<long> w(long n)
    {
        await c.SendAsync(n);
        return await c.ReceiveAsync();
    }

    internal static Ptr<T> keep;

    internal static readonly Ptr<Array3<long>> garr = new(new Array3<long>(1, 2, 3));

    internal static readonly Ptr<T> gt = new();

    internal static async GoTask main()
    {
        var p = new Ptr<S>(new S { arr = new Array3<long>(1, 2, 3), sl = new Slice<long>([1, 2, 3]), m = new Map<GoString, long> { ["1"] = 5 }, a = new A(new Array3<long>(1, 2, 3)) });
        var ps = Ptr.At(p, ref p.Value.sl);
        var x = ps.Value[await w(1)];
        var y = ps.Value.Slice(await w(0), await w(2));
        fmt.Println(x, (object)y);
        var result = await w(0);
        var result1 = await w(2);
        var z = p.Value.arr.Slice(p, result, result1);
        var result2 = await w(1);
        var q = p.Value.arr[result2];
        fmt.Println((object)z, q);
        var xs = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        var result3 = await w(1);
        var r = xs[1][result3];
        var result4 = await w(1);
        var result5 = await w(0);
        var v = xs[result4].Slice(result5);
        fmt.Println(r, (object)v);
        var aa = new Slice<Array3<long>>([new Array3<long>(1, 2, 3)]);
        var result6 = await w(1);
        r = aa[0][result6];
        var result7 = await w(1);
        v = Ptr.Slice<long, Array3<long>>(Ptr.Element(aa, 0), result7);
        fmt.Println(r, (object)v);
        var t = new Ptr<T>(new T { n = 1 });
        var tp = t;
        var arg = await w(1);
        r = t.Value.val(arg);
        var arg1 = await w(2);
        r += t.Value.add(arg1);
        var arg2 = await w(3);
        r += tp.Value.add(arg2);
        var arg3 = await w(4);
        r += tp.Value.val(arg3);
        fmt.Println(r, t.Value);
        gt.keeps(await w(1));
        var arg4 = await w(2);
        var result8 = gt.Value.val(arg4);
        var arg5 = await w(3);
        r = result8 + gt.Value.add(arg5);
        fmt.Println(r, gt.Value, keep.Value);
        var result9 = await w(1);
        r = garr.Value[result9];
        var result10 = await w(1);
        var result11 = await w(2);
        v = garr.Value.Slice(garr, result10, result11);
        var gp = garr;
        var result12 = await w(0);
        r += gp.Value[result12];
        var result13 = await w(1);
        var result14 = await w(3);
        gp.Value[result13] += result14;
        fmt.Println(r, (object)v, gp.Value);
        var ts = new Slice<T>([new T { n = 1 }, new T { n = 2 }]);
        var result15 = await w(0);
        var arg6 = await w(1);
        var result16 = ts[result15].val(arg6);
        var arg7 = await w(2);
        var result17 = ts[0].add(arg7);
        var result18 = await w(1);
        var arg8 = await w(5);
        r = result16 + result17 + ts[result18].add(arg8);
        fmt.Println(r, (object)ts);
        var result19 = await w(0);
        var arg9 = await w(1);
        var result20 = ts[result19].val(arg9);
        p.Value.t.n += result20;
        var arg10 = await w(1);
        var result21 = p.Value.t.val(arg10);
        var arg11 = await w(2);
        var result22 = p.Value.t.add(arg11);
        var arg12 = await w(1);
        r = result21 + result22 + p.Value.a.At(arg12);
        fmt.Println(r, p.Value.t);
        var str = new Ptr<GoString>((GoString)"hello");
        var sp = str;
        var result23 = await w(1);
        var arg13 = sp.Value[result23];
        var arg14 = sp.Value.Slice(await w(1), await w(3));
        var arg15 = sp.Value.Slice(await w(2)).Length;
        fmt.Println(arg13, arg14, arg15);
        var b = sp.Value[await w(1)];
        var u = sp.Value.Slice(await w(1), await w(3));
        fmt.Println(b, u);
        var a = new Ptr<A>();
        var pa = a;
        var result24 = await w(0);
        var result25 = await w(1);
        a.Value.Value[result24] = result25;
        var result26 = await w(1);
        var result27 = await w(2);
        pa.Value.Value[result26] = result27;
        var result28 = await w(0);
        var result29 = await w(2);
        v = a.Value.Value.Slice(a, result28, result29);
        var result30 = await w(0);
        var result31 = await w(2);
        var result32 = await w(3);
        v = pa.Value.Value.Slice(pa, result30, result31, result32);
        var arg16 = await w(1);
        var result33 = a.Value.At(arg16);
        var arg17 = await w(0);
        r = result33 + pa.Value.At(arg17);
        fmt.Println((object)v, r);
        Func<long, long> f = (long x1) => t.Value.add(x1);
        var arg18 = f(await w(1));
        var arg19 = await ((Func<GoTask<long>>)(async () =>
        {
            var result34 = await w(1);
            return a.Value.Value[result34];
        }))();
        fmt.Println(arg18, arg19);
        var l = new Ptr<L>(new L(new Slice<long>([1, 2, 3])));
        var pl = l;
        var result35 = await w(0);
        var result36 = await w(1);
        r = l.Value.Value[result35] + pl.Value.Value[result36];
        v = new L(pl.Value.Value.Slice(await w(1))).Value;
        fmt.Println(r, (object)v);
        var arr = new Ptr<Array3<long>>(new Array3<long>(4, 5, 6));
        var result37 = await w(1);
        r = arr.Value[result37];
        var result38 = await w(1);
        var result39 = await w(2);
        v = arr.Value.Slice(arr, result38, result39);
        fmt.Println(r, (object)v, arr.Value);
        var sb = Ptr.New<strings.Builder>();
        var psb = sb;
        var result40 = await w(97);
        sb.Value.WriteByte((byte)result40);
        var result41 = await w(98);
        psb.Value.WriteByte((byte)result41);
        var mm = new SyncMap();
        mm.Store(await w(1), await w(2));
        var (val, _) = mm.Load(await w(1));
        fmt.Println(sb.Value.String(), val);
        await mm.RangeAsync(async (object k, object v1) =>
        {
            var arg20 = await w(assert<long>(k));
            fmt.Println(arg20, v1);
            return await w(1) == 1;
        });
        var once = new Once();
        await once.DoAsync(async () =>
        {
            var arg20 = await w(1);
            fmt.Println((GoString)"once", arg20);
        });
        fmt.Println(strings.Map(Go.Blocking((Func<int, GoTask<int>>)(async (int r1) => r1 + (int)await w(1))), "abc"), strings.IndexFunc("abc", Go.Blocking((Func<int, GoTask<bool>>)(async (int r1) => await w((long)r1) == 98))));
        var pool = new Pool { New = Go.Blocking((Func<GoTask<object>>)(async () => await w(7))) };
        fmt.Println(pool.Get());
        var wg = Ptr.New<WaitGroup>();
        var wgp = wg;
        var arg21 = await w(1);
        wg.Value.Add(arg21);
        var arg22 = await w(1);
        wgp.Value.Add(arg22);
        Go.Run(() =>
        {
            try
            {
                wg.Value.Done();
            }
            finally
            {
                wgp.Value.Done();
            }
        });
        await wg.Value.WaitAsync();
        var o = sync.OnceValue<long>((Func<GoTask<long>>)(async () => await w(9)));
        var arg23 = await o();
        var arg24 = await o();
        fmt.Println(arg23, arg24);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
