// Interfaces that embed two interfaces with the same method.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.A")]
internal interface A
{
    GoString Close();
}

[GoType("main.B")]
internal interface B
{
    GoString Close();

    void Open();
}

[GoType("main.C")]
internal interface C : A, B
{
    new GoString Close();
}

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : C, IEquatable<T>
{
    public long n;

    public GoString Close()
    {
        return fmt.Sprint((GoString)"closed ", this.n);
    }

    public void Open()
    {
        fmt.Println((GoString)"open");
    }

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.V")]
[MethodPtr(typeof(VPtr))]
internal struct V : C
{
    [Embedded]
    public C C;
    public long n;

    public GoString Close() => this.C.Close();

    public void Open() => this.C.Open();
}

[GoType("main.D")]
internal interface D : C, A, fmt.Stringer, error
{
    new GoString Close();
}

[GoType("main.E")]
internal interface E : fmt.Stringer
{
}

[GoType("main.F")]
internal interface F : IWait, G
{
    new GoTask<long> Wait();
}

[GoType("main.G")]
internal interface G
{
    GoTask<long> Wait();
}

[GoType("main.waiting")]
[MethodPtr(typeof(waitingPtr))]
internal struct waiting
{
    public Chan<long> c;
}

[GoType("main.(*waiting)")]
internal static class waitingExtensions
{
    internal static async GoTask<long> Wait(this Ptr<waiting> w)
    {
        return await w.Value.c.ReceiveAsync();
    }
}

[GoType("main.both")]
[MethodPtr(typeof(bothPtr))]
internal struct both : D, E, IEquatable<both>
{
    [Embedded]
    public T T;

    public GoString String()
    {
        return "both";
    }

    public GoString Error()
    {
        return "error of both";
    }

    public GoString Close() => this.T.Close();

    public void Open() => this.T.Open();

    public readonly bool Equals(both other) => this.T == other.T;

    public override readonly bool Equals(object obj) => obj is both other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.T);

    public static bool operator ==(both a, both b) => a.Equals(b);

    public static bool operator !=(both a, both b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static GoString use_V(V x)
    {
        return x.C.Close();
    }

    internal static GoString use_C(C x)
    {
        return x.Close();
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            C c = new T { n = 1 };
            fmt.Println(c.Close());
            c.Open();
            Func<GoString> f = c.Close;
            fmt.Println(f(), new V { C = c, n = 2 }.C.Close(), use_V(new V { C = c, n = 3 }), use_C(c));
            Func<GoString> method = c.Close;
            frame.DeferCall(method, () => method());
            Func<C, GoString> g = (C receiver) => receiver.Close();
            fmt.Println(g(c));
            await more();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static async GoTask more()
    {
        D d = new both { T = new T { n = 4 } };
        fmt.Println(d.Close(), d.String(), d.Error(), d);
        E e = LibraryAdapter.To<E>(d);
        fmt.Println(e.String(), LibraryAdapter.Unwrap(e));
        var w = new waitingPtr(new waiting { c = new Chan<long>(0) });
        Go.Run(async () =>
        {
            await w.Value.c.SendAsync(1);
            await w.Value.c.SendAsync(2);
            await w.Value.c.SendAsync(3);
        });
        F f = (F)w.ToInterface();
        G g = f;
        var arg = await f.Wait();
        var arg1 = await g.Wait();
        fmt.Println(arg, arg1);
        Func<F, GoTask<long>> h = async (F receiver) => await receiver.Wait();
        var arg2 = await h((F)w.ToInterface());
        fmt.Println(arg2);
        var (_, isC) = assertOk<C>(d);
        var (_, isE) = assertOk<E>(d);
        var (_, isF) = assertOk<F>(d);
        fmt.Println(isC, isE, isF);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, C
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public GoString Close() => Receiver("Close").Close();

    public void Open() => Receiver("Open").Open();
}

internal sealed class VPtr : MethodPtr<V>, C
{
    public VPtr()
    {
    }

    public VPtr(V value) : base(value)
    {
    }

    public GoString Close() => this.Value.C.Close();

    public void Open() => this.Value.C.Open();
}

internal sealed class waitingPtr : MethodPtr<waiting>, F
{
    public waitingPtr()
    {
    }

    public waitingPtr(waiting value) : base(value)
    {
    }

    public GoTask<long> Wait() => waitingExtensions.Wait(Self);
}

internal sealed class bothPtr : MethodPtr<both>, D, E
{
    public bothPtr()
    {
    }

    public bothPtr(both value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public GoString String() => Receiver("String").String();

    public GoString Close() => this.Value.T.Close();

    public void Open() => this.Value.T.Open();
}

[GoType("interface { Wait() int }")]
internal interface IWait
{
    GoTask<long> Wait();
}

internal sealed class EOfStringer(fmt.Stringer value) : LibraryAdapter(value), E
{
    public GoString String() => value.String();
}

/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>
internal static class LibraryTypes
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register()
    {
        LibraryAdapters<E>.Add(static (fmt.Stringer value) => new EOfStringer(value));
    }
}
