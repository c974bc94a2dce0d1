using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Names of underscores, names that differ by case only, and letters of other scripts.
[GoType("main.café")]
internal struct café : IEquatable<café>
{
    public long naïve;

    public readonly bool Equals(café other) => this.naïve == other.naïve;

    public override readonly bool Equals(object obj) => obj is café other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.naïve);

    public static bool operator ==(café a, café b) => a.Equals(b);

    public static bool operator !=(café a, café b) => !a.Equals(b);
}

[GoType("main.Ünïcode")]
internal readonly struct Ünïcode(long value) : INamed<long>, IEquatable<Ünïcode>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Ünïcode(long value) => new(value);

    public static explicit operator long(Ünïcode a) => a.Value;

    public bool Equals(Ünïcode other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Ünïcode other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Ünïcode a, Ünïcode b) => a.Value == b.Value;

    public static bool operator !=(Ünïcode a, Ünïcode b) => a.Value != b.Value;
}

[GoType("main.世界")]
internal struct 世界
{
    public GoString 名;
}

[GoType("main.T")]
internal struct T : IEquatable<T>
{
    public long a;
    public long A;
    public long _a;
    public long a_;
    public long __a;
    public long a__;

    public long noReceiver()
    {
        return 5;
    }

    public long alsoNone(long unused, GoString unused1)
    {
        return 6;
    }

    public readonly bool Equals(T other) => this.a == other.a && this.A == other.A && this._a == other._a && this.a_ == other.a_ && this.__a == other.__a && this.a__ == other.a__;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.A, this._a, this.a_, this.__a, this.a__);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.t")]
internal struct t : IEquatable<t>
{
    public long A;

    public readonly bool Equals(t other) => this.A == other.A;

    public override readonly bool Equals(object obj) => obj is t other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A);

    public static bool operator ==(t a, t b) => a.Equals(b);

    public static bool operator !=(t a, t b) => !a.Equals(b);
}

[GoType("main._T")]
internal struct _T : IEquatable<_T>
{
    [GoName("_")]
    public long _0;
    [GoName("_")]
    public long _1;

    public readonly bool Equals(_T other) => true;

    public override readonly bool Equals(object obj) => obj is _T other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(_T a, _T b) => a.Equals(b);

    public static bool operator !=(_T a, _T b) => !a.Equals(b);
}

[GoType("main.__")]
internal readonly struct __(long value) : INamed<long>, IEquatable<__>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator __(long value) => new(value);

    public static explicit operator long(__ a) => a.Value;

    public bool Equals(__ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is __ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(__ a, __ b) => a.Value == b.Value;

    public static bool operator !=(__ a, __ b) => a.Value != b.Value;
}

[GoType("main.str")]
[MethodPtr(typeof(strPtr))]
internal readonly struct str(GoString value) : INamed<GoString>, fmt.Stringer, IEquatable<str>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator str(GoString value) => new(value);

    public static implicit operator str(string value) => new(value);

    public bool Equals(str other) => Value == other.Value;

    public override bool Equals(object obj) => obj is str other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(str a, str b) => a.Value == b.Value;

    public static bool operator !=(str a, str b) => a.Value != b.Value;

    public GoString String()
    {
        return "str";
    }
}

internal static partial class Program
{
    internal static GoString second = "";

    internal static double π = 3.14;
    internal static long Σ = 10;
    internal static GoString ñ = "n";

    internal static long x = 1;
    internal static long X = 2;
    internal static long xX = 3;
    internal static long Xx = 4;
    internal const long c1 = 10;
    internal const long c3 = 30;

    internal static void nothing()
    {
    }

    internal static (long, GoString) pair()
    {
        return (1, "second");
    }

    internal static long Ω(long α, long β)
    {
        long γ = 0;
        γ = α + β;
        return γ;
    }

    internal static (long, error) f(long unused, long b, Slice<GoString> unused1)
    {
        long result = 0;
        error err = null;
        return (b, null);
    }

    internal static long F()
    {
        return 2;
    }

    internal static (long, long) results()
    {
        long result = 0;
        long result1 = 0;
        return (3, 4);
    }

    internal static void main()
    {
        var c = new café { naïve = 1 };
        c.naïve++;
        fmt.Println(c, (Ünïcode)2, new 世界 { 名 = "x" }.名, π, Σ, ñ);
        var v = new T { a = 1, A = 2, _a = 3, a_ = 4, __a = 5, a__ = 6 };
        fmt.Printf("%+v %+v\n", v, new t { A = 7 });
        fmt.Println(v.a, v.A, v._a, v.a_, v.__a, v.a__, v.noReceiver(), v.alsoNone(1, ""));
        fmt.Println(new _T(), (__)4, second, x, X, xX, Xx, c1, c3);
        (_, _) = pair();
        var (_, err) = f(1, 2, new Slice<GoString>(["a"]));
        fmt.Println(err, Ω(1, 2), F());
        var (result, result1) = results();
        fmt.Println(result, result1);
        {
            var count = new Slice<long>([1]).Length;
            for (long i = 0; i < count; i++)
            {
                fmt.Println((GoString)"blank range");
            }
        }
        for (long i = 0; i < 2; i++)
        {
            fmt.Print((GoString)"r ");
        }
        fmt.Println();
        _ = new Map<GoString, long> { ["a"] = 1 }["a"];
        _ = assert<T>((object)v);
        long 变量 = 5;
        {
            var 变量1 = 变量 + 1;
            _ = 变量1;
            fmt.Println(变量1);
        }
        long _x = 1;
        long x_ = 2;
        long __x = 3;
        fmt.Println(变量, _x, x_, __x);
        _ = ((Func<long, long>)((long unused) =>
        {
            long result2 = 0;
            return result2;
        }))(1);
        long y = 2;
        fmt.Println(y);
    }

    private static void InitializeVariables()
    {
        _ = fmt.Sprint((GoString)"unused");
        (_, second) = pair();
        _ = (Action)nothing;
        _ = (Action)nothing;
        _ = (fmt.Stringer)((Ptr<str>)null).ToInterface();
        _ = ((Func<long>)(() =>
        {
            fmt.Println((GoString)"initialized");
            return 1;
        }))();
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class strPtr : MethodPtr<str>, fmt.Stringer
{
    public strPtr()
    {
    }

    public strPtr(str value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
