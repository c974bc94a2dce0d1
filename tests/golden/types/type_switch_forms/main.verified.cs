using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : fmt.Stringer, IEquatable<T>
{
    public long n;

    public GoString String()
    {
        return fmt.Sprint((GoString)"T", this.n);
    }

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static object next(Ptr<Slice<GoString>> log, object v)
    {
        log.Value = append(log.Value, (GoString)"evaluated");
        return v;
    }

    internal static void main()
    {
        var log = new Ptr<Slice<GoString>>();
        switch (next(log, 5L))
        {
            case GoString:
                fmt.Println((GoString)"string");
                break;
            default:
                fmt.Println((GoString)"default in the middle");
                break;
            case long:
                fmt.Println((GoString)"int");
                break;
        }
        fmt.Println((object)log.Value);
        {
            var x = next(log, new T { n = 1 });
            switch (x)
            {
                case { } yValue when isType<fmt.Stringer>(yValue, out var y):
                    {
                        var y2 = y;
                        y = new T { n = 2 };
                        fmt.Println(y2, y, x);
                    }
                    break;
            }
        }
        fmt.Stringer s = new T { n = 3 };
        switch (s)
        {
            case { } vValue when isType<IMissing>(vValue, out var v):
                fmt.Println((GoString)"not this", v);
                break;
            case T v:
                v.n = 30;
                fmt.Println(v.n, s);
                break;
        }

        for (long i = 0; i < 4; i++)
        {
            switch ((object)i)
            {
                case long v:
                    if (v == 1)
                    {
                        break;
                    }
                    if (v == 2)
                    {
                        continue;
                    }
                    if (v == 3)
                    {
                        goto outer_break;
                    }
                    fmt.Println((GoString)"int", v);
                    break;
            }
            fmt.Println((GoString)"after", i);
        }
    outer_break:
        ;
        Slice<Action> fs = default;
        foreach (var x in new Slice<object>([1L, (GoString)"a", 2.5]).View())
        {
            switch (x)
            {
                case long x1:
                    fs = append(fs, (Action)(() =>
                    {
                        x1++;
                        fmt.Println(x1);
                    }));
                    break;
                case GoString x1:
                    fs = append(fs, (Action)(() =>
                    {
                        x1 += "!";
                        fmt.Println(x1);
                    }));
                    break;
                default:
                    {
                        var x1 = x;
                        fs = append(fs, (Action)(() => fmt.Println(x1)));
                    }
                    break;
            }
        }
        foreach (var f in fs.View())
        {
            f();
            f();
        }
        var (t, ok) = assertOk<T>(s);
        if (ok && t.n == 3)
        {
            fmt.Println((GoString)"T3", t);
        }
        var (_, ok1) = assertOk<IMissing>(s);
        fmt.Println(ok1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, fmt.Stringer
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

[GoType("interface { Missing() }")]
internal interface IMissing
{
    void Missing();
}
