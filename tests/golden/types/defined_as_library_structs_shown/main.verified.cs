// Types defined as structs of the libraries have those fields.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.MyNum")]
internal struct MyNum : IEquatable<MyNum>
{
    [Underlying]
    public strconv.NumError Value;

    public readonly bool Equals(MyNum other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is MyNum other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(MyNum a, MyNum b) => a.Equals(b);

    public static bool operator !=(MyNum a, MyNum b) => !a.Equals(b);
}

[GoType("main.MyTime")]
internal struct MyTime : IEquatable<MyTime>
{
    [Underlying]
    public time.Time Value;

    public readonly bool Equals(MyTime other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is MyTime other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(MyTime a, MyTime b) => a.Equals(b);

    public static bool operator !=(MyTime a, MyTime b) => !a.Equals(b);
}

[GoType("main.R")]
internal struct R : IEquatable<R>
{
    [Underlying]
    public strings.Reader Value;

    public readonly bool Equals(R other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is R other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(R a, R b) => a.Equals(b);

    public static bool operator !=(R a, R b) => !a.Equals(b);
}

[GoType("main.Mu")]
internal struct Mu : ICopyable<Mu>
{
    [Underlying]
    public Mutex Value;

    public readonly Mu Copy()
    {
        var copy = this;
        copy.Value = this.Value.Copy();
        return copy;
    }
}

[GoType("main.cnt")]
internal struct cnt
{
    [Underlying]
    public AtomicInt32 Value;
}

[GoType("main.LR")]
internal struct LR : IEquatable<LR>
{
    [Underlying]
    public io.LimitedReader Value;

    public readonly bool Equals(LR other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is LR other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(LR a, LR b) => a.Equals(b);

    public static bool operator !=(LR a, LR b) => !a.Equals(b);
}

[GoType("main.Plain")]
internal struct Plain
{
    public long a;
    public long b;
}

[GoType("main.P2")]
internal struct P2 : IEquatable<P2>
{
    public long a;
    public long b;

    public readonly bool Equals(P2 other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is P2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(P2 a, P2 b) => a.Equals(b);

    public static bool operator !=(P2 a, P2 b) => !a.Equals(b);
}

[GoType("main.I", Underlying = "int64")]
internal readonly struct I(long value) : INamed<long>, IEquatable<I>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator I(long value) => new(value);

    public static explicit operator long(I a) => a.Value;

    public bool Equals(I other) => Value == other.Value;

    public override bool Equals(object obj) => obj is I other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(I a, I b) => a.Value == b.Value;

    public static bool operator !=(I a, I b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void main()
    {
        foreach (var v in new Slice<object>([new MyNum { Value = new strconv.NumError { Func = "f" } }, new MyTime(), new R(), new Ptr<R>(), new Ptr<Mu>(), new Ptr<cnt>(), new LR { Value = new io.LimitedReader { N = 4 } }, new P2 { a = 1, b = 2 }, (I)3, new Struct()]).View())
        {
            fmt.Printf("%T %v %+v %#v %d\n", v, v, v, v, v);
        }
        var m = new Map<MyNum, long> { [new MyNum { Value = new strconv.NumError { Func = "a" } }] = 1 };
        fmt.Println(m[new MyNum { Value = new strconv.NumError { Func = "a" } }], m, new MyNum() == new MyNum());
        var lr = new Ptr<LR>();
        lr.Value.Value.N = 3;
        var p = lr;
        p.Value.Value.N++;
        var l2 = lr.Value;
        l2.Value.N = 0;
        fmt.Println(lr.Value, l2, p.Value, lr.Value == new LR { Value = new io.LimitedReader { N = 4 } });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { n main.MyNum }")]
internal struct Struct : IEquatable<Struct>
{
    public MyNum n;

    public readonly bool Equals(Struct other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
