using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : I, IEquatable<T>
{
    public long n;

    [Recovers]
    public void Rec(long n)
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"T.Rec", this.n, n, deferred.Recover());
    }

    public void NotRec(long n)
    {
        helper();
    }

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.I")]
internal interface I
{
    void Rec(long n);

    void NotRec(long n);
}

internal static partial class Program
{
    [Recovers]
    internal static void helper()
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"helper", deferred.Recover());
    }

    internal static void notRec(long unused)
    {
        helper();
    }

    [Recovers]
    internal static void rec(long n)
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"rec", n, deferred.Recover());
    }

    internal static async GoTask @try(GoString name, Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, (GoString)"outer", frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        Func<long, GoTask> f = async (long arg) => notRec(arg);
        await @try("value not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = f;
                frame.DeferCall(function, async () => await function(1));
                throw panic((GoString)"a");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        f = [Recovers] async (long n) => rec(n);
        await @try("value rec", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = f;
                frame.DeferCall(function, async () => await function(1));
                throw panic((GoString)"b");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        f = [Recovers] async (long n) =>
        {
            var deferred = DeferredCall.Enter();
            fmt.Println((GoString)"lit", n, deferred.Recover());
        };
        await @try("lit", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = f;
                frame.DeferCall(function, async () => await function(2));
                throw panic((GoString)"c");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        f = async (long n) => helper();
        await @try("lit not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = f;
                frame.DeferCall(function, async () => await function(2));
                throw panic((GoString)"d");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        I i = new T { n = 5 };
        await @try("iface rec", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var receiver = i;
                Action<long> method = receiver.Rec;
                frame.DeferCall(method, () => method(3));
                throw panic((GoString)"e");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("iface not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var receiver = i;
                Action<long> method = receiver.NotRec;
                frame.DeferCall(method, () => method(3));
                throw panic((GoString)"f");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        i = (I)new TPtr(new T { n = 6 });
        await @try("iface ptr rec", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var receiver = i;
                Action<long> method = receiver.Rec;
                frame.DeferCall(method, () => method(3));
                throw panic((GoString)"g");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("iface ptr not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var receiver = i;
                Action<long> method = receiver.NotRec;
                frame.DeferCall(method, () => method(3));
                throw panic((GoString)"h");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        var receiver1 = new T { n = 7 };
        Func<long, GoTask> g = [Recovers] async (long n) => receiver1.Rec(n);
        await @try("method value", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = g;
                frame.DeferCall(function, async () => await function(4));
                throw panic((GoString)"i");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        var receiver2 = new T { n = 7 };
        g = async (long n) => receiver2.NotRec(n);
        await @try("method value not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<long, GoTask> function = g;
                frame.DeferCall(function, async () => await function(4));
                throw panic((GoString)"j");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        Action<T, long> h = [Recovers] (T t, long n) => t.Rec(n);
        await @try("expr", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Action<T, long> function = h;
                var arg = new T { n = 8 };
                frame.DeferCall(function, () => function(arg, 4));
                throw panic((GoString)"k");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        h = (T t, long n) => t.NotRec(n);
        await @try("expr not", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Action<T, long> function = h;
                var arg = new T { n = 8 };
                frame.DeferCall(function, () => function(arg, 4));
                throw panic((GoString)"l");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        Action<I, long> k = [Recovers] (I receiver, long n) => receiver.Rec(n);
        await @try("iexpr", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                I arg = new T { n = 9 };
                frame.DeferCall(k, () => k(arg, 4));
                throw panic((GoString)"m");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        Func<long, GoTask> nilf = null;
        await @try("nil", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.DeferCall(nilf, async () => await nilf(4));
                throw panic((GoString)"n");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        var ch = new Chan<long>(0);
        Func<long, GoTask> w = [Recovers] async (long n) =>
        {
            var deferred = DeferredCall.Enter();
            Go.Run(async () => await ch.SendAsync(n));
            var arg = await ch.ReceiveAsync();
            fmt.Println((GoString)"w", arg, deferred.Recover());
        };
        await @try("waits", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.DeferCall(w, async () => await w(4));
                throw panic((GoString)"o");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        Func<Slice<long>, (long, error)> v = [Recovers] (Slice<long> ns) =>
        {
            var deferred = DeferredCall.Enter();
            fmt.Println((GoString)"v", (object)ns, deferred.Recover());
            return (0, null);
        };
        await @try("variadic", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.DeferCall(v, () => v(new Slice<long>([4, 5])));
                throw panic((GoString)"p");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public void NotRec(long n) => Receiver("NotRec").NotRec(n);

    [Recovers]
    public void Rec(long n) => Receiver("Rec").Rec(n);
}
