// What is read after the calls in a statement: the pointer, interface or func value that is called through, bounds, keys, and the
// operands of builtin functions, go and defer.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.N")]
internal readonly struct N(long value) : INamed<long>, IEquatable<N>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator N(long value) => new(value);

    public static explicit operator long(N a) => a.Value;

    public bool Equals(N other) => Value == other.Value;

    public override bool Equals(object obj) => obj is N other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(N a, N b) => a.Value == b.Value;

    public static bool operator !=(N a, N b) => a.Value != b.Value;

    public static N operator +(N a, N b) => new(a.Value + b.Value);

    public N add(long x)
    {
        return this + (N)x;
    }
}

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : I, IEquatable<S>
{
    public long v;

    public long get(long x)
    {
        return this.v * 100 + x;
    }

    public long pget(long x)
    {
        return this.v * 100 + x;
    }

    public readonly bool Equals(S other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

[GoType("main.I")]
internal interface I
{
    long get(long arg1);
}

[GoType("main.Arr")]
internal struct Arr : INamed<Array3<long>>, IEquatable<Arr>
{
    public Array3<long> Value;

    public Arr(Array3<long> value) => Value = value;

    Array3<long> INamed<Array3<long>>.Value => Value;

    public bool Equals(Arr other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Arr other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Arr a, Arr b) => a.Value == b.Value;

    public static bool operator !=(Arr a, Arr b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static N n = 1;

    internal static S s = new S { v = 1 };

    internal static Ptr<S> ps = new SPtr(new S { v = 2 });

    internal static I iv = new S { v = 3 };

    internal static Func<long, GoString> fn;

    internal static Map<GoString, long> m = new Map<GoString, long> { ["a"] = 1 };

    internal static Slice<byte> b;

    internal static GoString str = "abc";

    internal static readonly Ptr<Array3<long>> arr = new(new Array3<long>(1, 2, 3));

    internal static long idx = 0;

    internal static long bump()
    {
        n += 10;
        s.v += 10;
        ps = new SPtr(new S { v = 50 });
        iv = new S { v = 60 };
        fn = (long x) => fmt.Sprint((GoString)"second", x);
        m["a"] += 5;
        b = (Slice<byte>)(GoString)"xyz";
        str = "xyz";
        arr.Value[0] += 10;
        idx++;
        return 7;
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            builtins();
            var arg = bump();
            var arg1 = n.add(arg);
            var arg2 = bump();
            var arg3 = s.get(arg2);
            var arg4 = bump();
            fmt.Println(arg1, arg3, ps.Value.get(arg4));
            ps = new SPtr(new S { v = 3 });
            var arg5 = bump();
            fmt.Println(ps.Value.pget(arg5));
            iv = new S { v = 4 };
            var arg6 = bump();
            fmt.Println(iv.get(arg6));
            fn = (long x) => fmt.Sprint((GoString)"first", x);
            var arg7 = bump();
            fmt.Println(fn(arg7));
            var result = bump();
            var result1 = bump();
            fmt.Println(m["a"] + result, m["a"] * result1 + m["a"]);
            (b, str) = ((Slice<byte>)(GoString)"abc", "abc");
            var arg8 = bump();
            fmt.Println((GoString)b, arg8, (GoString)b);
            var mm = new Map<GoString, long> { ["a"] = idx, ["b"] = bump(), ["c"] = idx };
            fmt.Println(mm);
            var arg9 = bump();
            var ar = new Array3<long> { [2] = idx, [0] = arg9, [1] = idx };
            fmt.Println(ar);
            var arg10 = bump();
            var sl = new Slice<long>(8) { [5] = idx, [6] = arg10, [7] = idx };
            fmt.Println((object)sl);
            b = (Slice<byte>)(GoString)"abcdef";
            var result2 = idx % 2;
            var result3 = bump();
            fmt.Println((GoString)b.Slice(result2, result3 - 5));
            b = (Slice<byte>)(GoString)"abcdef";
            var result4 = bump();
            var x1 = b.Slice(1, result4 - 5);
            fmt.Println((GoString)x1);
            str = "hello";
            var result5 = bump();
            var y = str.Slice(0, result5 - 5);
            fmt.Println(y);
            var z = arr.Value.Slice(arr, idx % 2, bump() - 4);
            fmt.Println((object)z, z.Length);
            (m[str], n) = (bump(), n + 1);
            fmt.Println(m, n);
            var result6 = bump();
            m[str] = result6;
            m.Delete(fmt.Sprint(bump()));
            fmt.Println(m);
            var dst = new Ptr<Array4<byte>>();
            b = (Slice<byte>)(GoString)"abc";
            var arg11 = dst.Value.Slice(dst);
            var result7 = bump();
            var k = copy(arg11, append(b, (byte)result7));
            fmt.Println(k, dst.Value);
            var ch = new Chan<long>(3);
            var result8 = bump();
            await ch.SendAsync(idx + result8);
            await ch.SendAsync(bump() + idx);
            var arg12 = await ch.ReceiveAsync();
            var arg13 = await ch.ReceiveAsync();
            fmt.Println(arg12, arg13);
            var arg14 = bump();
            fmt.Println((double)idx, arg14, (int64)idx, (N)idx);
            var result9 = bump();
            ((Action<long, Slice<long>>)((long a, Slice<long> b1) => fmt.Println(a, (object)b1)))(idx, new Slice<long>([result9, idx]));
            var p = arr;
            var result10 = bump();
            var result11 = bump();
            var result12 = bump();
            fmt.Println(p.Value[0] + result10, arr.Value[0] + result11, arr.Value == new Array3<long> { [0] = result12 });
            var a2 = arr.Value;
            var q = new Arr(arr.Value);
            fmt.Println(3L, q, bump());
            var arg15 = bump();
            var c1 = idx;
            var c2 = arg15;
            var c3 = idx;
            fmt.Println(c1, c2, c3);
            object e = idx;
            var d1 = assert<long>(e);
            var d2 = bump();
            fmt.Println(d1, d2);
            var i = new Ptr<long>((long)1);
            Func<long, long> set = (long v) =>
            {
                i.Value = v;
                return v;
            };
            var l = new Slice<long>([10, 20, 30]);
            var result13 = set(2);
            l[i.Value] = result13;
            fmt.Println((object)l);
            var result14 = set(0);
            l[i.Value] += result14;
            fmt.Println((object)l);
            var result15 = set(1);
            var result16 = set(2);
            l[result15] = i.Value + result16;
            fmt.Println((object)l);
            var result17 = set(1);
            {
                var tag = i.Value + result17;
                if (tag == i.Value)
                {
                    fmt.Println((GoString)"i", i.Value);
                }
                else if (tag == set(5) || tag == 3)
                {
                    fmt.Println((GoString)"three", i.Value);
                }
                else if (tag == i.Value + i.Value)
                {
                    fmt.Println((GoString)"ii", i.Value);
                }
            }
            var result18 = set(9);
            if (i.Value == result18 || i.Value == 9 && set(4) == i.Value)
            {
                fmt.Println((GoString)"cond", i.Value);
            }
            Action<Slice<object>> print2 = (Slice<object> a) => fmt.Println(a);
            var arg16 = set(3);
            var arg17 = set(8);
            print2(new Slice<object>([i.Value, arg16, i.Value, i == null, new Slice<long>([i.Value, arg17, i.Value])]));
            Func<(long, long)> r = () =>
            {
                var result19 = set(6);
                return (i.Value, result19);
            };
            var (result20, result21) = r();
            fmt.Println(result20, result21);
            Func<(long, long, object)> t = () =>
            {
                long a = 0;
                long b1 = 0;
                object c = null;
                var result19 = set(7);
                return (i.Value, result19, i.Value);
            };
            var (a1, b2, c4) = t();
            fmt.Println(a1, b2, c4);
            var arg18 = set(11);
            var st = new Struct { a = i.Value, b = arg18, c = i.Value };
            fmt.Println(st);
            var result22 = set(12);
            var pst = new SPtr(new S { v = i.Value * result22 });
            fmt.Println(pst.Value);
            for (var j = i.Value;; j++)
            {
                var result19 = set(14);
                if (!(j < i.Value + result19 - 12))
                {
                    break;
                }
                fmt.Println((GoString)"loop", j, i.Value);
            }
            var arg19 = set(15);
            Go.Run(async (long a, long b1) =>
            {
                fmt.Println((GoString)"go", a, b1);
                await ch.SendAsync(1);
            }, i.Value, arg19);
            await ch.ReceiveAsync();
            var arg20 = set(16);
            var iNow = i.Value;
            var arg21 = arg20;
            var function = (Action<long, long>)((long a, long b1) => fmt.Println((GoString)"defer", a, b1));
            frame.Defer(() => function(iNow, arg21));
            var arg22 = set(17);
            object iNow1 = i.Value;
            object arg23 = arg22;
            frame.Defer(() => fmt.Println((GoString)"defer2", iNow1, arg23));
            var result23 = set(18);
            float f32 = (float)i.Value / (float)result23;
            fmt.Println(f32);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static void builtins()
    {
        long i = 0;
        Func<long> h = () =>
        {
            i++;
            return i;
        };
        long k = 5;
        Func<long, long> up = (long v) =>
        {
            k++;
            return v;
        };
        var arg = up(100);
        var result = min(k, arg, k);
        var arg1 = h();
        fmt.Println(result + max(k, i, arg1, i));
        var result1 = h();
        fmt.Println(new Complex((double)i, (double)result1));
        var result2 = h();
        var d = new Slice<long>(k - 3, k - 3 + result2);
        fmt.Println(d.Length, d.Capacity);
        var dst = new Slice<long>(2);
        var src = new Slice<long>([1, 2, 3, 4]);
        Func<long> rest = () =>
        {
            src = src.Slice(1);
            return src.Length;
        };
        var result3 = rest();
        fmt.Println(copy(dst, src.Slice(0, result3 - 1)), (object)dst, (object)src);
        fmt.Println(copy(dst, src), rest(), (object)dst, src.Length);
    }

    private static void InitializeVariables()
    {
        fn = (long x) => fmt.Sprint((GoString)"first", x);
        b = (Slice<byte>)(GoString)"abc";
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class SPtr : MethodPtr<S>, I
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public long get(long arg1) => Receiver("get").get(arg1);
}

[GoType("struct { a int; b int; c interface {} }")]
internal struct Struct : IEquatable<Struct>
{
    public long a;
    public long b;
    public object c;

    public readonly bool Equals(Struct other) => this.a == other.a && this.b == other.b && equal(this.c, other.c);

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b, GoEquality<object>.Hash(this.c));

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
