using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// What Go copies before the calls that follow, and what it reads after them: interface values of single bytes, as of structs, and
// keys of maps that the runtime is handed by their address.
[GoType("main.small")]
internal readonly struct small(byte value) : INamed<byte>, IEquatable<small>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator small(byte value) => new(value);

    public static explicit operator byte(small a) => a.Value;

    public bool Equals(small other) => Value == other.Value;

    public override bool Equals(object obj) => obj is small other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(small a, small b) => a.Value == b.Value;

    public static bool operator !=(small a, small b) => a.Value != b.Value;
}

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

[GoType("main.one")]
internal struct one : IEquatable<one>
{
    public long a;

    public readonly bool Equals(one other) => this.a == other.a;

    public override readonly bool Equals(object obj) => obj is one other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a);

    public static bool operator ==(one a, one b) => a.Equals(b);

    public static bool operator !=(one a, one b) => !a.Equals(b);
}

[GoType("main.byteInside")]
internal struct byteInside : IEquatable<byteInside>
{
    public sbyte a;

    public readonly bool Equals(byteInside other) => this.a == other.a;

    public override readonly bool Equals(object obj) => obj is byteInside other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a);

    public static bool operator ==(byteInside a, byteInside b) => a.Equals(b);

    public static bool operator !=(byteInside a, byteInside b) => !a.Equals(b);
}

[GoType("main.named")]
internal struct named : IEquatable<named>
{
    public GoString s;

    public readonly bool Equals(named other) => this.s == other.s;

    public override readonly bool Equals(object obj) => obj is named other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.s);

    public static bool operator ==(named a, named b) => a.Equals(b);

    public static bool operator !=(named a, named b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static long n = 50;
    internal static sbyte b = 50;
    internal static double f = 50.0;
    internal static GoString s = "50";
    internal static pair two = new pair { a = 50, b = 50 };
    internal static one only = new one { a = 50 };
    internal static object any1;

    internal static long change()
    {
        n -= 5;
        b -= 5;
        f -= 5.0;
        s += "-";
        two.a -= 5;
        only.a -= 5;
        any1 = n;
        return 3;
    }

    internal static long reset()
    {
        (n, b, f, s, two, only, any1) = (50, 50, 50.0, "50", new pair { a = 50, b = 50 }, new one { a = 50 }, 50L);
        return 0;
    }

    internal static void interfaces()
    {
        var arg = (sbyte)n;
        var arg1 = n > 45;
        var arg2 = (small)(byte)n;
        var arg3 = change();
        var arg4 = reset();
        fmt.Println(arg, arg1, arg2, (short)n, n, arg3, arg4);
        var arg5 = (sbyte)(-b);
        var arg6 = change();
        var arg7 = reset();
        fmt.Println(b, arg5, arg6, arg7);
        object arg8 = new byteInside { a = b };
        object arg9 = new Array1<sbyte>(b);
        var arg10 = change();
        var arg11 = reset();
        fmt.Println(arg8, arg9, new one { a = n }, arg10, arg11);
        var arg12 = (object)(sbyte)n;
        var arg13 = (object)new pair { a = n, b = n };
        var arg14 = change();
        var arg15 = reset();
        fmt.Println(arg12, (object)n, arg13, arg14, arg15);
        fmt.Println(equal(any1, (sbyte)n), equal(any1, n), equal((object)(small)(byte)n, (object)(small)(byte)(47 + change())), reset());
        object v = (sbyte)n;
        object w = change();
        reset();
        var arg16 = change();
        object x = n;
        object y = arg16;
        reset();
        fmt.Println(v, w, x, y);
        var arg17 = (sbyte)n;
        var arg18 = change();
        var @value = (sbyte)(-b);
        var result = change();
        object arg19 = new Struct { a = @value, b = result };
        var arg20 = reset();
        fmt.Println((object)new Slice<object>([arg17, n, arg18]), arg19, arg20);
        var arg21 = (sbyte)n;
        var arg22 = change();
        var all = append(default(Slice<object>), arg21, n, arg22);
        fmt.Println((object)all, reset());
        var m = new Map<long, sbyte> { [1] = 50 };
        fmt.Println(m[1], (sbyte)(-m[1]), ((Func<long>)(() =>
        {
            m[1]++;
            return 1;
        }))());
        var local = new Ptr<sbyte>((sbyte)1);
        var pointer = local;
        var arg23 = (sbyte)(pointer.Value + 0);
        var arg24 = ((Func<long>)(() =>
        {
            pointer.Value++;
            return 1;
        }))();
        fmt.Println(local.Value, arg23, arg24);
    }

    internal static void keys()
    {
        var bytes = new Map<sbyte, long>();
        var bools = new Map<bool, long>();
        var floats = new Map<double, long>();
        var key = (sbyte)n;
        var result = change();
        bytes[key] = result;
        var result1 = change();
        bytes[b] = result1;
        reset();
        var key1 = n > 45;
        var result2 = change();
        bools[key1] = result2;
        var result3 = change();
        floats[f] = result3;
        var key2 = f + 1.0;
        var result4 = change();
        floats[key2] = result4;
        fmt.Println(bytes, bools, floats, reset());

        var ints = new Map<long, long>();
        var texts = new Map<GoString, long>();
        var texts1 = new Map<named, long>();
        var result5 = change();
        ints[n] += result5;
        var result6 = change();
        ints[n + 1] = result6;
        var result7 = change();
        texts[s + "!"] = result7;
        var key3 = new named { s = s };
        var result8 = change();
        texts1[key3] = result8;
        fmt.Println(ints, texts, texts1, reset());

        var pairs = new Map<pair, long>();
        var ones = new Map<one, long>();
        var arrays = new Map<Array2<long>, long>();
        var result9 = change();
        pairs[two] = result9;
        var key4 = new pair { a = n, b = n };
        var result10 = change();
        pairs[key4] = result10;
        var key5 = only;
        var result11 = change();
        ones[key5] = result11;
        var key6 = new Array2<long>(n, n);
        var result12 = change();
        arrays[key6] += result12;
        fmt.Println(pairs, ones, arrays, reset());

        var anys = new Map<object, long>();
        object key7 = n;
        var result13 = change();
        anys[key7] = result13;
        var result14 = change();
        anys[any1] = result14;
        object key8 = new pair { a = n, b = n };
        object key9 = s;
        (anys[key8], anys[key9]) = (change(), change());
        object key10 = n;
        var result15 = change();
        var arg = reset();
        fmt.Println(anys, anys[key10] + result15, arg);

        var large = new Map<long, Array17<long>>();
        var key11 = n + 1;
        var result16 = new Array17<long> { [0] = change() };
        large[key11] = result16;
        var result17 = new Array17<long> { [0] = change() };
        large[n] = result17;
        long sum = 0;
        foreach (var (k, vItem) in large)
        {
            var v = vItem;
            sum += k + v[0];
        }
        fmt.Println(large.Length, sum);
    }

    internal static void main()
    {
        interfaces();
        keys();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a interface {}; b interface {} }")]
internal struct Struct : IEquatable<Struct>
{
    public object a;
    public object b;

    public readonly bool Equals(Struct other) => equal(this.a, other.a) && equal(this.b, other.b);

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.a), GoEquality<object>.Hash(this.b));

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
