// What is read after the calls in a statement: the pointer, interface or func value that is called through, bounds, keys, and the
// operands of builtin functions, go and defer.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;
using static GoProgram.Program;

namespace GoProgram;

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
internal struct S : Iget, I, IEquatable<S>
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
internal struct Arr : INamed<Array<long, N3>>, IEquatable<Arr>, ICopyable<Arr>
{
    public Array<long, N3> Value;

    public Arr(Array<long, N3> value) => Value = value;

    public readonly Arr Copy() => new(Value.Copy());
    Array<long, N3> INamed<Array<long, N3>>.Value => Value;

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

    internal static readonly Ptr<Array<long, N3>> arr = new((Array<long, N3>)new Array<long, N3>(1, 2, 3));

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
            var arg = n.add(bump());
            var arg1 = s.get(bump());
            var result = bump();
            fmt.Println(arg, arg1, ps.Value.get(result));
            ps = new SPtr(new S { v = 3 });
            var result1 = bump();
            fmt.Println(ps.Value.pget(result1));
            iv = new S { v = 4 };
            var result2 = bump();
            fmt.Println(iv.get(result2));
            fn = (long x) => fmt.Sprint((GoString)"first", x);
            var result3 = bump();
            fmt.Println(fn(result3));
            var result4 = bump();
            var result5 = bump();
            var arg2 = m["a"] * result5 + m["a"];
            fmt.Println(m["a"] + result4, arg2);
            (b, str) = ((Slice<byte>)(GoString)"abc", "abc");
            var arg3 = bump();
            fmt.Println((GoString)b, arg3, (GoString)b);
            var mm = new Map<GoString, long> { ["a"] = idx, ["b"] = bump(), ["c"] = idx };
            fmt.Println(mm);
            var arg4 = bump();
            var ar = new Array<long, N3> { [2] = idx, [0] = arg4, [1] = idx };
            fmt.Println(ar.Copy());
            var arg5 = bump();
            var sl = new Slice<long>(8) { [5] = idx, [6] = arg5, [7] = idx };
            fmt.Println((object)sl);
            b = (Slice<byte>)(GoString)"abcdef";
            var arg6 = idx % 2;
            var arg7 = bump() - 5;
            fmt.Println((GoString)b.Slice(arg6, arg7));
            b = (Slice<byte>)(GoString)"abcdef";
            var arg8 = bump() - 5;
            var x1 = b.Slice(1, arg8);
            fmt.Println((GoString)x1);
            str = "hello";
            var arg9 = bump() - 5;
            var y = str.Slice(0, arg9);
            fmt.Println(y);
            var arg10 = idx % 2;
            var arg11 = bump() - 4;
            var z = arr.Value.Slice(arg10, arg11);
            fmt.Println((object)z, z.Length);
            var @value = bump();
            m[str] = @value;
            n = n + 1;
            fmt.Println(m, n);
            var value1 = bump();
            m[str] = value1;
            m.Delete(fmt.Sprint(bump()));
            fmt.Println(m);
            var dst = new Array<byte, N4>();
            b = (Slice<byte>)(GoString)"abc";
            var arg12 = (byte)bump();
            var k = copy(dst.Slice(), append(b, arg12));
            fmt.Println(k, dst.Copy());
            var ch = new Chan<long>(3);
            var result6 = bump();
            await ch.SendAsync(idx + result6);
            await ch.SendAsync(bump() + idx);
            var arg13 = await ch.ReceiveAsync();
            var arg14 = await ch.ReceiveAsync();
            fmt.Println(arg13, arg14);
            var arg15 = bump();
            fmt.Println((double)idx, arg15, (int64)idx, (N)idx);
            var arg16 = bump();
            ((Action<long, Slice<long>>)((long a, Slice<long> b1) => fmt.Println(a, (object)b1)))(idx, new Slice<long>([arg16, idx]));
            var p = arr;
            var result7 = bump();
            var result8 = bump();
            var result9 = bump();
            var arg17 = arr.Value.Copy().Equals(new Array<long, N3> { [0] = result9 });
            fmt.Println(p.Value[0] + result7, arr.Value[0] + result8, arg17);
            var a2 = arr.Value.Copy();
            var q = new Arr(arr.Value.Copy());
            fmt.Println(3L, q.Copy(), bump());
            var arg18 = bump();
            var c1 = idx;
            var c2 = arg18;
            var c3 = idx;
            fmt.Println(c1, c2, c3);
            object e = idx;
            var d1 = assert<long>(e, iface: "interface {}");
            var d2 = bump();
            fmt.Println(d1, d2);
            var i = new Ptr<long>((long)1);
            Func<long, long> set = (long v) =>
            {
                i.Value = v;
                return v;
            };
            var l = new Slice<long>([10, 20, 30]);
            var value2 = set(2);
            l[i.Value] = value2;
            fmt.Println((object)l);
            var result10 = set(0);
            l[i.Value] += result10;
            fmt.Println((object)l);
            var result11 = set(1);
            var result12 = set(2);
            var value3 = i.Value + result12;
            l[result11] = value3;
            fmt.Println((object)l);
            {
                var result13 = set(1);
                var tag = i.Value + result13;
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
            var result14 = set(9);
            if (i.Value == result14 || i.Value == 9 && set(4) == i.Value)
            {
                fmt.Println((GoString)"cond", i.Value);
            }
            Action<Slice<object>> print2 = (Slice<object> a) => fmt.Println(a);
            var arg19 = set(3);
            var arg20 = set(8);
            var arg21 = new Slice<long>([i.Value, arg20, i.Value]);
            print2(new Slice<object>([i.Value, arg19, i.Value, i == null, arg21]));
            Func<(long, long)> r = () =>
            {
                var arg22 = set(6);
                return (i.Value, arg22);
            };
            var (result15, result16) = r();
            fmt.Println(result15, result16);
            Func<(long, long, object)> t = () =>
            {
                long a = 0;
                long b1 = 0;
                object c = null;
                var arg22 = set(7);
                return (i.Value, arg22, i.Value);
            };
            var (a1, b2, c4) = t();
            fmt.Println(a1, b2, c4);
            var arg23 = set(11);
            var st = new Struct { a = i.Value, b = arg23, c = i.Value };
            fmt.Println(st);
            var result17 = set(12);
            var pst = new SPtr(new S { v = i.Value * result17 });
            fmt.Println(pst.Value);
            {
                var j = i.Value;
                while (true)
                {
                    var result18 = set(14);
                    if (!(j < i.Value + result18 - 12))
                    {
                        break;
                    }
                    fmt.Println((GoString)"loop", j, i.Value);
                next:
                    ;
                    j++;
                }
            }
            var arg24 = set(15);
            Go.Run(async (long a, long b1) =>
            {
                fmt.Println((GoString)"go", a, b1);
                await ch.SendAsync(1);
            }, i.Value, arg24);
            await ch.ReceiveAsync();
            var function = (Action<long, long>)((long a, long b1) => fmt.Println((GoString)"defer", a, b1));
            var arg25 = set(16);
            long iNow = i.Value;
            frame.Defer(() => function(iNow, arg25));
            var arg26 = set(17);
            object iNow1 = i.Value;
            frame.Defer(() => fmt.Println((GoString)"defer2", iNow1, arg26));
            var result19 = set(18);
            float f32 = (float)i.Value / (float)result19;
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
        var result1 = max(k, i, arg1, i);
        fmt.Println(result + result1);
        var arg2 = (double)h();
        fmt.Println(new Complex((double)i, arg2));
        var result2 = h();
        var arg3 = k - 3 + result2;
        var d = new Slice<long>(k - 3, arg3);
        fmt.Println(d.Length, d.Capacity);
        var dst = new Slice<long>(2);
        var src = new Slice<long>([1, 2, 3, 4]);
        Func<long> rest = () =>
        {
            src = src.Slice(1);
            return src.Length;
        };
        var arg4 = rest() - 1;
        fmt.Println(copy(dst, src.Slice(0, arg4)), (object)dst, (object)src);
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

internal sealed class SPtr : MethodPtr<S>, Iget, I
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

[GoType("interface { get(int) int }")]
internal interface Iget
{
    long get(long arg1);
}
