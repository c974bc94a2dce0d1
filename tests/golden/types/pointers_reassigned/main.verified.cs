// Pointer variables that hold one pointer first and others later, nil too.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal readonly struct T(long value) : INamed<long>, IEquatable<T>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator T(long value) => new(value);

    public static explicit operator long(T a) => a.Value;

    public bool Equals(T other) => Value == other.Value;

    public override bool Equals(object obj) => obj is T other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(T a, T b) => a.Value == b.Value;

    public static bool operator !=(T a, T b) => a.Value != b.Value;

    public static T operator +(T a, T b) => new(a.Value + b.Value);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static long Add(this Ptr<T> t, long n)
    {
        if (t == null)
        {
            return -1;
        }
        t.Value += (T)n;
        return t.Value.Value;
    }
}

[GoType("main.Adder")]
internal interface Adder
{
    long Add(long arg1);
}

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S
{
    public long n;
}

[GoType("main.(*S)")]
internal static class SExtensions
{
    internal static long Add(this Ptr<S> s, long n)
    {
        if (s == null)
        {
            return -2;
        }
        s.Value.n += n;
        return s.Value.n;
    }
}

internal static partial class Program
{
    internal static Ptr<T> other()
    {
        var x = new TPtr((T)100);
        return x;
    }

    internal static void main()
    {
        var v = new TPtr((T)1);
        Ptr<T> p = v;
        fmt.Println(p.Add(1));
        p = other();
        fmt.Println(p.Add(1), v.Value);
        p = null;
        Func<long, long> f = p.Add;
        fmt.Println(f(2), p.Add(3));
        Ptr<T> q = v;
        Adder a = (Adder)q.ToInterface();
        fmt.Println(a.Add(5));
        q = null;
        a = (Adder)q.ToInterface();
        fmt.Println(a.Add(5), a == null, q == null);
        Ptr<S> s = new SPtr(new S { n = 1 });
        Ptr<S> s2 = s;
        s = null;
        Func<long, long> g = s.Add;
        fmt.Println(g(1), s2.Add(2));
        s2 = null;
        a = (Adder)s2.ToInterface();
        fmt.Println(a.Add(1));
        var w = new SPtr();
        Ptr<S> r = w;
        Func<long, long> h = r.Add;
        fmt.Println(h(4), w.Value.n);
        r = null;
        h = r.Add;
        fmt.Println(h(4));
        {
            long i = 0;
            Ptr<T> x = new TPtr();
            for (; i < 2; i++)
            {
                fmt.Println(x.Add(i));
                x = null;
            }
        }
        ((Action)(() =>
        {
            Ptr<T> t = new TPtr();
            var frame = new DeferScope();
            try
            {
                t = null;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref t) => fmt.Println(t.Add(0)), ref t);
            frame.End();
        }))();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, Adder
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public long Add(long arg1) => TExtensions.Add(Self, arg1);
}

internal sealed class SPtr : MethodPtr<S>, Adder
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public long Add(long arg1) => SExtensions.Add(Self, arg1);
}
