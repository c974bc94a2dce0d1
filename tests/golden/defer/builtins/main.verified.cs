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
        m = new M(new Map<GoString, long> { ["a"] = 1, ["b"] = 2 });
        GoString k = "a";
        var mNow = m;
        var kNow = k;
        var frame = new DeferScope();
        try
        {
            k = "b";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (mNow, kNow) => mNow.Value.Delete(kNow), mNow, kNow);
        frame.End();
        return m;
    }

    internal static (M, M) deletesOld()
    {
        M m = default(M);
        M old = default(M);
        m = new M(new Map<GoString, long> { ["a"] = 1 });
        old = m;
        var mNow = m;
        var frame = new DeferScope();
        try
        {
            m = new M(new Map<GoString, long> { ["a"] = 2 });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static mNow => mNow.Value.Delete("a"), mNow);
        frame.End();
        return (m, old);
    }

    internal static (L, Map<long, long>) clears()
    {
        L s = default(L);
        Map<long, long> m = default;
        (s, m) = (new L(new Slice<long>([1, 2, 3])), new Map<long, long> { [1] = 1 });
        var arg = new L(s.Value.Slice(0, 2));
        var frame = new DeferScope();
        try
        {
            var mNow = m;
            try
            {
                s = new L(append(s.Value, 4));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static mNow => mNow.Clear(), mNow);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => clear(arg.Value), arg);
        frame.End();
        return (s, m);
    }

    internal static Array3<long> clearsArray()
    {
        var a = new Ptr<Array3<long>>();
        a.Value = new Array3<long>(1, 2, 3);
        var arg = a.Value.Slice(a, 1);
        var frame = new DeferScope();
        try
        {
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => clear(arg), arg);
        frame.End();
        return a.Value;
    }

    internal static (Slice<long>, L) copies()
    {
        Slice<long> a = default;
        L b = default(L);
        (a, b) = (new Slice<long>([1, 2, 3]), new L(new Slice<long>([7, 8])));
        var aNow = a;
        var bNow = b;
        var frame = new DeferScope();
        try
        {
            b = default(L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (aNow, bNow) => copy(aNow, bNow.Value), aNow, bNow);
        frame.End();
        return (a, b);
    }

    internal static Slice<byte> copiesString()
    {
        var b = (Slice<byte>)(GoString)"hello";
        var arg = b.Slice(1);
        Slice<byte> result = default;
        var frame = new DeferScope();
        try
        {
            result = b;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => copy(arg, (GoString)"EYE"), arg);
        frame.End();
        return result;
    }

    internal static C closes()
    {
        C c = default(C);
        c = new C(new Chan<long>(1));
        var d = c;
        var cNow = c;
        var frame = new DeferScope();
        try
        {
            c = default(C);
            c = d;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static cNow => cNow.Value.Close(), cNow);
        frame.End();
        return c;
    }

    internal static error panics()
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            GoString text = "first";
            object arg = errors.New(text);
            try
            {
                text = "second";
                err = null;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => throw panic(arg), arg);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            (err, _) = assertOk<error>(frame.Recover());
        }, ref err);
        frame.End();
        return err;
    }

    internal static object panicsTwice()
    {
        object r = null;
        var frame = new DeferScope();
        try
        {
            try
            {
                try
                {
                    r = 0L;
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static () => throw panic(2L));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => throw panic(1L));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref r) =>
        {
            r = frame.Recover();
        }, ref r);
        frame.End();
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
        long x = 1;
        var xNow = x;
        var frame = new DeferScope();
        try
        {
            var xNow1 = x;
            try
            {
                x = 2;
                println((GoString)"x", x);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static xNow1 => print((GoString)"deferred ", xNow1, (GoString)"\n"), xNow1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static xNow => println((GoString)"deferred println", xNow), xNow);
        frame.End();
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
        var frame = new DeferScope();
        try
        {
            Chan<long> c = null;
            try
            {
                r = (GoString)"not this";
                goto Return;
            }
            finally
            {
                c.Close();
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.RunRecovering(static (ref frame, ref r) =>
        {
            r = frame.Recover();
        }, ref r);
        frame.End();
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
            try
            {
                var arg = new Slice<long>([5]);
                var frame = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static (s, arg) => copy(s, arg), s, arg);
                frame.End();
            }
            finally
            {
                d.Close();
            }
        });
        await d.ReceiveAsync();
        fmt.Println((object)s);
    }

    internal static M orderOfOperands()
    {
        M m = default(M);
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
        var frame = new DeferScope();
        try
        {
            fmt.Println((GoString)"body", m.Value.Length);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, arg1) => arg.Value.Delete(arg1), arg, arg1);
        frame.End();
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
