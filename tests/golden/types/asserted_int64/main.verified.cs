using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.celsius", Underlying = "int64")]
internal readonly struct celsius(long value) : INamed<long>, IEquatable<celsius>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator celsius(long value) => new(value);

    public static explicit operator long(celsius a) => a.Value;

    public bool Equals(celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is celsius other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(celsius a, celsius b) => a.Value == b.Value;

    public static bool operator !=(celsius a, celsius b) => a.Value != b.Value;

    public static bool operator >(celsius a, celsius b) => a.Value > b.Value;

    public static bool operator <(celsius a, celsius b) => a.Value < b.Value;

    public bool warm()
    {
        return this > 20;
    }
}

[GoType("main.mask", Underlying = "uint64")]
internal readonly struct mask(ulong value) : INamed<ulong>, IEquatable<mask>
{
    public readonly ulong Value = value;
    ulong INamed<ulong>.Value => Value;

    public static implicit operator mask(ulong value) => new(value);

    public static explicit operator ulong(mask a) => a.Value;

    public bool Equals(mask other) => Value == other.Value;

    public override bool Equals(object obj) => obj is mask other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(mask a, mask b) => a.Value == b.Value;

    public static bool operator !=(mask a, mask b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static long twice_int64(long x)
    {
        return 2 * x;
    }

    internal static ulong twice_uint64(ulong x)
    {
        return 2 * x;
    }

    // An asserted int64 or uint64 is told from int and uint in the interface value only.
    internal static async GoTask main()
    {
        object v = (int64)21L;
        object w = (uint64)21UL;
        object z = null;
        (long xValue, var ok) = assertOk<int64>(v, "int64");
        var x = new Ptr<long>(xValue);
        (ulong yValue, var ok2) = assertOk<uint64>(w, "uint64");
        var y = new Ptr<ulong>(yValue);
        fmt.Println((celsius)x.Value, (mask)y.Value, (int64)shl(x.Value, y.Value), (uint64)(y.Value >> 1), (int64)min(x.Value, 30L), (uint64)max(y.Value, 30UL), (int64)(x.Value / 4), (uint64)(y.Value % 4), ok, ok2);
        fmt.Println((int64)twice_int64(x.Value), (uint64)twice_uint64(y.Value), (sbyte)x.Value, (double)y.Value, (byte)((byte)y.Value & ~(byte)1), (int64)(-x.Value), (uint64)~y.Value);
        object i = (int64)x.Value;
        object j = (uint64)y.Value;
        fmt.Printf("%T %T %T %T\n", i, j, (int64)x.Value, (uint64)y.Value);
        var p = x;
        var q = y;
        p.Value++;
        q.Value++;
        fmt.Println((celsius)p.Value, (mask)q.Value, (int64)p.Value, (uint64)q.Value);
        (long a, _) = assertOk<int64>(v, "int64");
        var (_, b) = assertOk<int64>(w, "int64");
        Func<celsius> f = () => (celsius)a;
        fmt.Println(f().warm(), b);
        {
            (long n, var ok1) = assertOk<int64>(v, "int64");
            if (ok1)
            {
                fmt.Println((celsius)n, new Boxed<Slice<long>>(new Slice<long>([n]), "[]int64"), new Boxed<Map<long, ulong>>(new Map<long, ulong> { [n] = y.Value }, "map[int64]uint64"), new Array1<object>((int64)n));
            }
        }
        (ulong n1, var isInt) = assertOk<uint64>(z, "uint64");
        n1 |= 3;
        fmt.Println((mask)n1, isInt);
        (isInt, n1) = (false, 0);
        (n1, isInt) = assertOk<uint64>(w, "uint64");
        fmt.Println((mask)n1, isInt);
        fmt.Println((celsius)(long)assert<int64>(v, "int64"), (mask)(ulong)assert<uint64>(w, "uint64"), (int64)((long)assert<int64>(v, "int64") << 2), (uint64)((ulong)assert<uint64>(w, "uint64") >> 1), (int64)min((long)assert<int64>(v, "int64"), 30L), (int64)((long)assert<int64>(v, "int64") / 4), (uint64)((ulong)assert<uint64>(w, "uint64") % 4));
        fmt.Println((int64)twice_int64(assert<int64>(v, "int64")), (sbyte)(long)assert<int64>(v, "int64"), (double)(ulong)assert<uint64>(w, "uint64"), (int64)(-assert<int64>(v, "int64")), (uint64)~assert<uint64>(w, "uint64"), ((celsius)(long)assert<int64>(v, "int64")).warm());
        long c = assert<int64>(v, "int64");
        ulong d = assert<uint64>(w, "uint64");
        fmt.Println((celsius)c, (mask)d);
        foreach (var e in new Slice<object>([v, w, z]).View())
        {
            switch (e)
            {
                case int64 tValue:
                    {
                        var t = new Ptr<long>(tValue.Value);
                        var r = t;
                        fmt.Println((celsius)t.Value, (celsius)r.Value, (int64)(t.Value << 1), (int64)min(t.Value, 3L));
                    }
                    break;
                case uint64 tValue:
                    {
                        ulong t = tValue.Value;
                        fmt.Println((mask)t, (uint64)(t >> 1), (uint64)max(t, 3UL), ((Func<mask>)(() => (mask)t))());
                    }
                    break;
                case null:
                    {
                        var t = e;
                        fmt.Println((GoString)"nil", t);
                    }
                    break;
            }
        }
        var cs = new Chan<object>(2);
        await cs.SendAsync(v);
        (long k, var ok3) = assertOk<int64>(await cs.ReceiveAsync(), "int64");
        fmt.Println((celsius)k, ok3);
        var arr = new Slice<long>([1, 2, 3, 4]);
        v = (int64)2L;
        long result = assert<int64>(v, "int64");
        var arg = arr.Slice(assert<int64>(v, "int64"));
        var arg1 = new Slice<long>(assert<int64>(v, "int64"));
        var result1 = min((long)assert<int64>(v, "int64"), 1L);
        fmt.Println(arr[result], (object)arg, (object)arg1, arr[result1]);
        switch ((long)assert<int64>(v, "int64"))
        {
            case 2:
                fmt.Println((GoString)"two");
                break;
        }
        var s = new Struct { n = assert<int64>(v, "int64") };
        s.n += assert<int64>(v, "int64");
        s.n = shl(s.n, assert<uint64>(w, "uint64") & 3);
        fmt.Println(s, GoString.FromRune((int)(assert<uint64>(w, "uint64") + 60)), fmt.Sprintf("%T", (int64)(assert<int64>(v, "int64") + 1)), assert<int64>(v, "int64") == s.n, equal(v, (object)(int64)2L));
        {
            var count = assert<int64>(v, "int64");
            for (long i1 = 0; i1 < count; i1++)
            {
                fmt.Print((celsius)i1, (GoString)" ");
            }
        }
        long three = 3;
        long minus = -1;
        long result2 = assert<int64>(v, "int64");
        long result3 = assert<int64>(v, "int64");
        long result4 = assert<int64>(v, "int64");
        long result5 = assert<int64>(v, "int64");
        long result6 = assert<int64>(v, "int64");
        long result7 = assert<int64>(v, "int64");
        long result8 = assert<int64>(v, "int64");
        fmt.Println((int64)shr(result2, three), (int64)shl(result3, three), (int64)div(result4, three), (int64)rem(-result5, three), (int64)div(result6, minus), (int64)~result7, (int64)(result8 & ~(long)1));
        var (g, h) = pair();
        fmt.Println((celsius)g, h);
    }

    internal static (long, bool) pair()
    {
        object v = (int64)4L;
        (long x, var ok) = assertOk<int64>(v, "int64");
        long result1 = 0;
        bool result2 = false;
        var frame = new DeferScope();
        try
        {
            (result1, result2) = (x, ok);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref x) => x++, ref x);
        frame.End();
        return (result1, result2);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { n int64 }")]
internal struct Struct : IEquatable<Struct>
{
    [GoType("int64")]
    public long n;

    public readonly bool Equals(Struct other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
