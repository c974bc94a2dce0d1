using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Counter")]
[MethodPtr(typeof(CounterPtr))]
internal struct Counter : Getter, IEquatable<Counter>
{
    public long n;

    public long Get()
    {
        return this.n;
    }

    public long Add(long d)
    {
        this.n += d;
        return this.n;
    }

    public readonly bool Equals(Counter other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Counter other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(Counter a, Counter b) => a.Equals(b);

    public static bool operator !=(Counter a, Counter b) => !a.Equals(b);
}

[GoType("main.(*Counter)")]
internal static class CounterExtensions
{
    internal static Ptr<Counter> Chain(this Ptr<Counter> c)
    {
        c.Value.n++;
        return c;
    }
}

[GoType("main.Op")]
internal readonly struct Op(Func<long, long, long> value) : INamed<Func<long, long, long>>
{
    public readonly Func<long, long, long> Value = value;
    Func<long, long, long> INamed<Func<long, long, long>>.Value => Value;

    public long Apply(long a, long b)
    {
        return this.Value(a, b);
    }
}

[GoType("main.Getter")]
internal interface Getter
{
    long Get();
}

internal static partial class Program
{
    internal static void main()
    {
        var c = new CounterPtr(new Counter { n = 1 });
        Func<long> get = c.Value.Get; // the receiver is copied now
        Func<long, long> add = (long d) => c.Value.Add(d); // the receiver is &c
        c.Value.n = 10;
        fmt.Println(get(), add(5), c.Value.n);
        c.Chain().Chain().Value.Add(1);
        fmt.Println(c.Value.Get(), c.Value.Get());

        Func<Counter, long> expr = (Counter receiver) => receiver.Get();
        Func<Ptr<Counter>, long, long> pexpr = (Ptr<Counter> c1, long d) => c1.Value.Add(d);
        Func<Ptr<Counter>, long> vexpr = (Ptr<Counter> receiver) => Ptr.Receiver(receiver, "Get").Get();
        fmt.Println(expr(c.Value), pexpr(c, 100), vexpr(c));
        Func<Getter, long> iexpr = (Getter receiver) => receiver.Get();
        fmt.Println(iexpr(c.Value), iexpr((Getter)c));
        Getter g = c.Value;
        Func<long> bound = g.Get;
        g = new Counter { n = -1 };
        fmt.Println(bound(), g.Get());

        fmt.Println(new Op((long a, long b) => a * b).Apply(6, 7));
        var ops = new Map<GoString, Op> { ["+"] = new Op((long a, long b) => a + b), ["-"] = new Op((long a, long b) => a - b) };
        fmt.Println(ops["+"].Apply(1, 2), ops["-"].Value(1, 2), ops["?"].Value == null);
        var fs = new Slice<Func<long>>([c.Value.Get, get, new CounterPtr(new Counter { n = 3 }).Value.Get, () => c.Value.n]);
        c.Value.n = 0;
        foreach (var f in fs.View())
        {
            fmt.Print(f(), (GoString)" ");
        }
        fmt.Printf("%T %T %T\n", new Boxed<Func<Counter, long>>(expr, "func(main.Counter) int"), new Boxed<Func<Ptr<Counter>, long, long>>(pexpr, "func(*main.Counter, int) int"), ops);
        Ptr<Counter> p = null;
        var frame = new DeferScope();
        try
        {
            fmt.Println(new Boxed<Func<long>>(p.Value.Get, "func() int"));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class CounterPtr : MethodPtr<Counter>, Getter
{
    public CounterPtr()
    {
    }

    public CounterPtr(Counter value) : base(value)
    {
    }

    public long Get() => Receiver("Get").Get();
}
