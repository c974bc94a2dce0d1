using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Every builtin that may stand in a statement can be deferred; its operands are evaluated at once.
[GoType("main.M")]
internal readonly struct M(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.L")]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.C")]
internal readonly struct C(Chan<long> value) : INamed<Chan<long>>, IEquatable<C>
{
    public readonly Chan<long> Value = value;
    Chan<long> INamed<Chan<long>>.Value => Value;

    public bool Equals(C other) => Value == other.Value;

    public override bool Equals(object obj) => obj is C other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(C a, C b) => a.Value == b.Value;

    public static bool operator !=(C a, C b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static M deletes()
    {
        M m = default(M);
        var frame = new DeferFrame();
        try
        {
            m = new M(new Map<GoString, long> { ["a"] = 1, ["b"] = 2 });
            GoString k = "a";
            var mNow = m;
            var kNow = k;
            frame.Defer(() => mNow.Value.Delete(kNow));
            k = "b";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return m;
    }

    internal static (M, M) deletesOld()
    {
        M m = default(M);
        M old = default(M);
        var frame = new DeferFrame();
        try
        {
            m = new M(new Map<GoString, long> { ["a"] = 1 });
            old = m;
            var mNow = m;
            frame.Defer(() => mNow.Value.Delete("a"));
            m = new M(new Map<GoString, long> { ["a"] = 2 });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return (m, old);
    }

    internal static (L, Map<long, long>) clears()
    {
        L s = default(L);
        Map<long, long> m = default;
        var frame = new DeferFrame();
        try
        {
            (s, m) = (new L(new Slice<long>([1, 2, 3])), new Map<long, long> { [1] = 1 });
            var arg = new L(s.Value.Slice(0, 2));
            frame.Defer(() => clear(arg.Value));
            var mNow = m;
            frame.Defer(() => mNow.Clear());
            s = new L(append(s.Value, 4));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return (s, m);
    }

    internal static Array<long, N3> clearsArray()
    {
        var a = new Array<long, N3>();
        var frame = new DeferFrame();
        try
        {
            a.Assign(new Array<long, N3>(1, 2, 3));
            var arg = a.Slice(1);
            frame.Defer(() => clear(arg));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return a;
    }

    internal static (Slice<long>, L) copies()
    {
        Slice<long> a = default;
        L b = default(L);
        var frame = new DeferFrame();
        try
        {
            (a, b) = (new Slice<long>([1, 2, 3]), new L(new Slice<long>([7, 8])));
            var aNow = a;
            var bNow = b;
            frame.Defer(() => copy(aNow, bNow.Value));
            b = default(L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return (a, b);
    }

    internal static Slice<byte> copiesString()
    {
        Slice<byte> result = default;
        var frame = new DeferFrame();
        try
        {
            var b = (Slice<byte>)(GoString)"hello";
            var arg = b.Slice(1);
            frame.Defer(() => copy(arg, (GoString)"EYE"));
            result = b;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return result;
    }

    internal static C closes()
    {
        C c = default(C);
        var frame = new DeferFrame();
        try
        {
            c = new C(new Chan<long>(1));
            var d = c;
            var cNow = c;
            frame.Defer(() => cNow.Value.Close());
            c = default(C);
            c = d;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return c;
    }

    internal static error panics()
    {
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                (err, _) = assertOk<error>(frame.Recover());
            });
            GoString text = "first";
            object arg = errors.New(text);
            frame.Defer(() => throw panic(arg));
            text = "second";
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return err;
    }

    internal static object panicsTwice()
    {
        object r = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                r = frame.Recover();
            });
            frame.Defer(() => throw panic(1L));
            frame.Defer(() => throw panic(2L));
            r = 0L;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    // recover called directly by defer does not stop a panic: it returns nil to nobody, but it is the deferred function itself.
    [Recovers]
    internal static GoString recovers()
    {
        var deferred = DeferredCall.Enter();
        GoString s = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = frame.Recover();
                if (r != null)
                {
                    s = fmt.Sprint((GoString)"outer ", r);
                }
            });
            frame.DeferRecover(deferred.Recover);
            throw panic((GoString)"through");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return s;
    }

    internal static void prints()
    {
        var frame = new DeferFrame();
        try
        {
            long x = 1;
            var xNow = x;
            frame.Defer(() => println((GoString)"deferred println", xNow));
            var xNow1 = x;
            frame.Defer(() => print((GoString)"deferred ", xNow1, (GoString)"\n"));
            x = 2;
            println((GoString)"x", x);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static Map<long, bool> inLoop()
    {
        Map<long, bool> m = default;
        var frame = new DeferFrame();
        try
        {
            m = new Map<long, bool> { [0] = true, [1] = true, [2] = true, [3] = true };
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                var mNow = m;
                frame.Defer(() => mNow.Delete(i));
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return m;
    }

    internal static object nilPanics()
    {
        object r = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                r = frame.Recover();
            });
            Chan<long> c = null;
            frame.Defer(() => c.Close());
            r = (GoString)"not this";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    internal static async GoTask goBuiltins()
    {
        var c = new Chan<long>(0);
        Go.Run(() => c.Close());
        var (_, ok) = await c.ReceiveOkAsync();
        fmt.Println((GoString)"closed by go", !ok);
        var s = new Slice<long>(1);
        var d = new Chan<bool>(0);
        Go.Run(() =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => d.Close());
                var arg = new Slice<long>([5]);
                frame.Defer(() => copy(s, arg));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        await d.ReceiveAsync();
        fmt.Println((object)s);
    }

    internal static M orderOfOperands()
    {
        M m = default(M);
        var frame = new DeferFrame();
        try
        {
            m = new M(new Map<GoString, long> { ["x"] = 1, ["y"] = 2 });
            Func<GoString, M> get = (GoString n) =>
            {
                fmt.Println((GoString)"map", n);
                return m;
            };
            Func<GoString, GoString> key = (GoString k) =>
            {
                fmt.Println((GoString)"key", k);
                return k;
            };
            var arg = get("m");
            var arg1 = key("x");
            frame.Defer(() => arg.Value.Delete(arg1));
            fmt.Println((GoString)"body", m.Value.Length);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return m;
    }

    internal static async GoTask main()
    {
        fmt.Println(deletes());
        var (m, old) = deletesOld();
        fmt.Println(m, old);
        var (s, m1) = clears();
        fmt.Println((object)s, m1);
        fmt.Println(clearsArray());
        var (a, b) = copies();
        fmt.Println((object)a, (object)b);
        fmt.Println((GoString)copiesString());
        var (_, ok) = await closes().Value.ReceiveOkAsync();
        fmt.Println(ok);
        fmt.Println(panics());
        fmt.Println(panicsTwice());
        fmt.Println(recovers());
        prints();
        fmt.Println(inLoop());
        fmt.Println(nilPanics());
        await goBuiltins();
        var m2 = orderOfOperands();
        fmt.Println(m2);
        os.Stdout.WriteString("end\n");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
