using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Kind")]
internal readonly struct Kind(long value) : INamed<long>, IEquatable<Kind>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Kind(long value) => new(value);

    public static explicit operator long(Kind a) => a.Value;

    public bool Equals(Kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Kind a, Kind b) => a.Value == b.Value;

    public static bool operator !=(Kind a, Kind b) => a.Value != b.Value;
}

[GoType("main.I")]
internal interface I
{
    long F();
}

[GoType("main.J")]
internal interface J : I
{
    long G();
}

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : I, IEquatable<T>
{
    public long n;

    public long F()
    {
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
    internal static long P(this Ptr<T> t)
    {
        return 1;
    }
}

[GoType("main.U")]
[MethodPtr(typeof(UPtr))]
internal struct U : J, IEquatable<U>
{
    [Embedded]
    public T T;

    public long G()
    {
        return this.T.n * 2;
    }

    public long F() => this.T.F();

    public readonly bool Equals(U other) => this.T == other.T;

    public override readonly bool Equals(object obj) => obj is U other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.T);

    public static bool operator ==(U a, U b) => a.Equals(b);

    public static bool operator !=(U a, U b) => !a.Equals(b);
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : I, IEquatable<E>
{
    [Embedded]
    public I I;

    public long F() => this.I.F();

    public readonly bool Equals(E other) => equal(this.I, other.I);

    public override readonly bool Equals(object obj) => obj is E other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<I>.Hash(this.I));

    public static bool operator ==(E a, E b) => a.Equals(b);

    public static bool operator !=(E a, E b) => !a.Equals(b);
}

internal static partial class Program
{
    // Switches over constants, on constants, with duplicates C# would refuse, cases it would call unreachable, and jumps out of them.
    internal const bool debug = false;

    internal const long version = 3;

    internal static readonly Kind A = (Kind)0;
    internal static readonly Kind B = (Kind)1;
    internal static readonly Kind C = (Kind)2;

    internal static GoString kind(object x)
    {
        switch (x)
        {
            case null:
                return "nil";
            case { } vValue when isType<IP>(vValue, out var v):
                return fmt.Sprint((GoString)"P", v.P());
            case { } vValue when isType<J>(vValue, out var v):
                return fmt.Sprint((GoString)"J", v.G());
            case { } vValue when isType<I>(vValue, out var v):
                return fmt.Sprint((GoString)"I", v.F());
            case T:
                return "unreachable T";
            case long:
            case sbyte:
            case Kind:
                {
                    var v = x;
                    return fmt.Sprintf("%T %v", v, v);
                }
            case Boxed<Func<long, long>> boxed when boxed.Is("func(int) int"):
                return "func";
            case Slice<long>:
            case Array2<long>:
            case Map<GoString, long>:
            case Boxed<Chan<long>> boxed when boxed.Is("chan int"):
            case Ptr<long>:
                {
                    var v = x;
                    return fmt.Sprintf("%T", v);
                }
            case { } vValue when isType<error>(vValue, out var v):
                return "error " + v.Error();
            case { } matchValue when isType<fmt.Stringer>(matchValue, out _):
                return "stringer";
            case Empty:
                return "empty";
            case { } match when match is not null:
                return "any";
            default:
                return "none";
        }
    }

    internal static long f(long n)
    {
        fmt.Print((GoString)"f", n, (GoString)" ");
        return n;
    }

    internal static void main()
    {
        long x = 3;

        {
            var always1 = true;
            switch (0)
            {
                case var _ when always1:
                    fmt.Println((GoString)"true");
                    if (x == 4)
                    {
                        break;
                    }
                    break;
                case var _ when x >= 2:
                    fmt.Println((GoString)"2");
                    break;
            }
        }
        if (false == x > 1)
        {
            fmt.Println((GoString)"no");
        }
        else if (false == x > 5)
        {
            fmt.Println((GoString)"x <= 5");
        }
        if (true == false)
        {
            fmt.Println((GoString)"no");
        }
        else
        {
            fmt.Println((GoString)"default");
        }
        {
            var taken = version == 3;
            switch (0)
            {
                case var _ when version == 1 || version == 2:
                    fmt.Println((GoString)"old");
                    break;
                case var _ when taken:
                    fmt.Println((GoString)"three");
                    goto next_case;
                case var _ when version == 4:
                next_case:
                    ;
                    fmt.Println((GoString)"four");
                    break;
                default:
                    fmt.Println((GoString)"new");
                    break;
            }
        }
        if (true == true)
        {
            fmt.Println((GoString)"new enough");
        }
        if (debug)
        {
            fmt.Println((GoString)"debug");
        }
        while (debug)
        {
            fmt.Println((GoString)"never");
        }
        if ("abc" == (GoString)"a" + "bc")
        {
            fmt.Println((GoString)"concatenated");
        }
        {
            var tag = (Kind)x;
            if (tag == A || tag == B || tag == C)
            {
                fmt.Println((GoString)"small");
            }
            else if (tag == 3)
            {
                fmt.Println((GoString)"C+1");
            }
        }
        {
            var tag = x;
            if (tag == f(1) || tag == f(3) || tag == f(4))
            {
                fmt.Println((GoString)"called");
            }
            else if (tag == f(5))
            {
            }
        }
        {
            var y = f(2);
            switch (y)
            {
                default:
                    fmt.Println((GoString)"default first");
                    break;
                case 2:
                    fmt.Println((GoString)"y", y);
                    x = 10;
                    goto next_case1;
                case 100:
                next_case1:
                    ;
                    fmt.Println((GoString)"fell");
                    break;
            }
        }
        {
            fmt.Println((GoString)"only default");
        }
        _ = x;
        _ = f(9);
        if (x > 5 && debug || x > 9)
        {
            fmt.Println((GoString)"list");
        }
        byte b = 200;
        switch (b)
        {
            case (byte)'a':
            case 200:
                fmt.Println((GoString)"byte");
                break;
        }
        switch ((byte)(b + 100))
        {
            case 44:
                fmt.Println((GoString)"wrapped");
                break;
        }
        if (2.5 == 2.5)
        {
            fmt.Println((GoString)"float");
        }
        object i = 3L;
        if (equal(i, (GoString)"3") || equal(i, 3.0) || equal(i, (sbyte)3))
        {
            fmt.Println((GoString)"no");
        }
        else if (equal(i, 3L))
        {
            fmt.Println((GoString)"int 3");
        }
        {
            var tag = new T { n = 1 };
            if (tag == new T { n = 1 })
            {
                fmt.Println((GoString)"struct");
            }
        }
        {
            var tag = new Array2<long>(1, 2);
            if (tag == new Array2<long>(1, 2))
            {
                fmt.Println((GoString)"array");
            }
        }
        var n = new Ptr<long>((long)1);
        foreach (var v in new Slice<object>([null, new T { n = 1 }, new TPtr(new T { n = 2 }), new U { T = new T { n = 3 } }, new E { I = new T { n = 4 } }, 5L, (sbyte)6, (Kind)7, new Boxed<Func<long, long>>((long unused) => 0, "func(int) int"), new Slice<long>(0), new Array2<long>(), new Map<GoString, long>(), new Boxed<Chan<long>>(new Chan<long>(0), "chan int"), n, fmt.Errorf("e"), new Empty(), (GoString)"s"]).View())
        {
            fmt.Print(kind(v), (GoString)"; ");
        }
        fmt.Println();

        for (long i1 = 0;; i1++)
        {
            switch (0)
            {
                case var _ when i1 == 1:
                    continue;
                case var _ when i1 == 2:
                    continue;
                case var _ when i1 > 3:
                    goto outer_break;
                case var _ when i1 == 0:
                    break;
                default:
                    fmt.Print((GoString)"i", i1, (GoString)" ");
                    break;
            }
            fmt.Print((GoString)"after", i1, (GoString)" ");
        }
    outer_break:
        ;
        fmt.Println();
        switch (i)
        {
            case GoString t:
                fmt.Println(t);
                break;
            case long t:
                switch ((object)(t + 1))
                {
                    case long u:
                        fmt.Println(t, u);
                        break;
                }
                break;
        }
        switch (i)
        {
        }
        {
            var z = i;
            switch (z)
            {
                case long:
                    fmt.Println((GoString)"z", z);
                    break;
            }
        }
        while (true)
        {
            if (true)
            {
                break;
            }
        }
        fmt.Println(always(), never(5));
    }

    internal static long always()
    {
        if (true)
        {
            return 1;
        }
        else
        {
            return 2;
        }
    }

    internal static long never(long n)
    {
        while (true)
        {
            if (n > 3)
            {
                n--;
                continue;
            }
            return n;
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I, IP
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public long F() => Receiver("F").F();

    public long P() => TExtensions.P(Self);
}

internal sealed class UPtr : MethodPtr<U>, J, IP
{
    public UPtr()
    {
    }

    public UPtr(U value) : base(value)
    {
    }

    public long F() => this.Value.T.F();

    public long G() => Receiver("G").G();

    public long P() => TExtensions.P(Ptr.Field<U, T>(this, static (ref U s) => ref s.T));
}

internal sealed class EPtr : MethodPtr<E>, I
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public long F() => this.Value.I.F();
}

[GoType("interface { P() int }")]
internal interface IP
{
    long P();
}
