// Method values of nil pointers: those with a pointer receiver are bound, all others fail at once.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.V")]
internal readonly struct V(long value) : INamed<long>, IEquatable<V>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator V(long value) => new(value);

    public static explicit operator long(V a) => a.Value;

    public bool Equals(V other) => Value == other.Value;

    public override bool Equals(object obj) => obj is V other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(V a, V b) => a.Value == b.Value;

    public static bool operator !=(V a, V b) => a.Value != b.Value;

    public long Get()
    {
        return this.Value;
    }
}

[GoType("main.P")]
[MethodPtr(typeof(PPtr))]
internal struct P : I
{
    public long n;

    public long Inc()
    {
        this.n++;
        return this.n;
    }

    public long Val()
    {
        return this.n;
    }
}

[GoType("main.(*P)")]
internal static class PExtensions
{
    internal static GoString Name(this Ptr<P> p)
    {
        if (p == null)
        {
            return "nil";
        }
        return "P";
    }
}

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
}

[GoType("main.(*N)")]
internal static class NExtensions
{
    internal static long Add(this Ptr<N> n, long d)
    {
        n.Value += (N)d;
        return n.Value.Value;
    }
}

[GoType("main.Big")]
internal struct Big : INamed<Array3<long>>, IEquatable<Big>
{
    public Array3<long> Value;

    public Big(Array3<long> value) => Value = value;

    Array3<long> INamed<Array3<long>>.Value => Value;

    public bool Equals(Big other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Big other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Big a, Big b) => a.Value == b.Value;

    public static bool operator !=(Big a, Big b) => a.Value != b.Value;

    public long Sum()
    {
        return this.Value[0] + this.Value[1] + this.Value[2];
    }

    public long Len()
    {
        return 3;
    }
}

[GoType("main.Outer")]
[MethodPtr(typeof(OuterPtr))]
internal struct Outer : I
{
    [Embedded]
    public Ptr<P> P;

    public long Val() => this.P.Value.Val();
}

[GoType("main.Outer2")]
[MethodPtr(typeof(Outer2Ptr))]
internal struct Outer2 : I
{
    [Embedded]
    public Outer Outer;

    public long Val() => this.Outer.P.Value.Val();
}

[GoType("main.ByValue")]
[MethodPtr(typeof(ByValuePtr))]
internal struct ByValue : I
{
    [Embedded]
    public P P;
    [NotGo]
    internal Ptr<P> PPointer;

    public long Val() => this.P.Val();
}

[GoType("main.I")]
internal interface I
{
    long Val();
}

internal static partial class Program
{
    internal static void @try(GoString name, Func<Func<long>> f)
    {
        var frame = new DeferScope();
        try
        {
            var g = f();
            fmt.Println(name, (GoString)"bound");
            fmt.Println(name, g());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(name, r);
            }
        }, ref name);
        frame.End();
    }

    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            Ptr<P> p = null;
            Ptr<N> n = null;
            Ptr<Big> b = null;
            Ptr<V> v = null;
            I i = null;
            var o = new Outer();
            Ptr<Outer> po = null;
            var o2 = new Outer2();
            Ptr<Outer2> po2 = null;
            Ptr<ByValue> bv = null;
            @try("p.Inc", () => () => p.Value.Inc());
            @try("p.Val", () => p.Value.Val);
            @try("n.Add", () =>
            {
                Func<long, long> f = n.Add;
                return () => f(1);
            });
            @try("b.Sum", () => () => b.Value.Sum());
            @try("b.Len", () => b.Value.Len);
            @try("v.Get", () => v.Value.Get);
            @try("i.Val", () => i.Val);
            @try("o.Inc", () =>
            {
                var receiver = o.P;
                return () => receiver.Value.Inc();
            });
            @try("o.Val", () => o.P.Value.Val);
            @try("po.Inc", () =>
            {
                var receiver = po.Value.P;
                return () => receiver.Value.Inc();
            });
            @try("o2.Inc", () =>
            {
                var receiver = o2.Outer.P;
                return () => receiver.Value.Inc();
            });
            @try("o2.Val", () => o2.Outer.P.Value.Val);
            @try("po2.Inc", () =>
            {
                var receiver = po2.Value.Outer.P;
                return () => receiver.Value.Inc();
            });
            @try("bv.Inc", () =>
            {
                var receiver = Ptr.At(bv, ref bv.Value.P, ref bv.Value.PPointer);
                return () => receiver.Value.Inc();
            });
            @try("bv.Val", () => bv.Value.P.Val);
            Func<GoString> f1 = p.Name;
            fmt.Println(f1());
            f1 = o.P.Name;
            fmt.Println(f1());
            Func<Ptr<P>, long> g = (Ptr<P> receiver) => receiver.Value.Inc();
            @try("(*P).Inc", () => () => g(p));
            frame.Defer(() => fmt.Println((GoString)"deferred:", frame.Recover()));
            Func<long, long> h = n.Add;
            frame.DeferCall(h, () => h(2));
            fmt.Println((GoString)"end");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class PPtr : MethodPtr<P>, I
{
    public PPtr()
    {
    }

    public PPtr(P value) : base(value)
    {
    }

    public long Val() => Receiver("Val").Val();
}

internal sealed class OuterPtr : MethodPtr<Outer>, I
{
    public OuterPtr()
    {
    }

    public OuterPtr(Outer value) : base(value)
    {
    }

    public long Val() => this.Value.P.Value.Val();
}

internal sealed class Outer2Ptr : MethodPtr<Outer2>, I
{
    public Outer2Ptr()
    {
    }

    public Outer2Ptr(Outer2 value) : base(value)
    {
    }

    public long Val() => this.Value.Outer.P.Value.Val();
}

internal sealed class ByValuePtr : MethodPtr<ByValue>, I
{
    public ByValuePtr()
    {
    }

    public ByValuePtr(ByValue value) : base(value)
    {
    }

    public long Val() => this.Value.P.Val();
}
