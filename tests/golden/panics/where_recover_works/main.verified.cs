// recover in deferred functions, in functions they call, in deferred calls of deferred calls; closures over loop variables.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : R, IEquatable<T>
{
    [Recovers]
    public void rec()
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"method", deferred.Recover());
    }

    public readonly bool Equals(T other) => true;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    [Recovers]
    internal static void prec(this Ptr<T> self)
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"pmethod", deferred.Recover());
    }
}

[GoType("main.R")]
internal interface R
{
    void rec();
}

internal static partial class Program
{
    internal static void f()
    {
        var frame = new DeferScope();
        try
        {
            Ptr<long> p = null;
            p.Value = 1;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var r = frame.Recover();
            fmt.Println((GoString)"outer", r);
            throw panic(r);
        });
        frame.End();
    }

    internal static GoString nested()
    {
        GoString s = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var frame1 = new DeferScope();
                try
                {
                    s += "mid;";
                    throw panic((GoString)"second");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1, ref s) =>
                {
                    s += fmt.Sprint((GoString)"inner:", frame1.Recover(), (GoString)";");
                }, ref s);
                frame1.End();
            });
            frame.Defer(() =>
            {
                s += fmt.Sprint((GoString)"first:", frame.Recover(), (GoString)";");
            });
            throw panic((GoString)"one");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return s;
    }

    [Recovers]
    internal static object helper()
    {
        var deferred = DeferredCall.Enter();
        return deferred.Recover();
    }

    internal static void viaHelper()
    {
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic((GoString)"h");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => fmt.Println((GoString)"helper", helper()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"direct", frame.Recover()));
        frame.End();
    }

    internal static void deepRecover()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"after", frame.Recover()));
            frame.Defer(() =>
            {
                ((Action)([Recovers] () =>
                {
                    var deferred = DeferredCall.Enter();
                    fmt.Println((GoString)"nested func", deferred.Recover());
                }))();
            });
            throw panic((GoString)"deep");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void recoverInDeferOfDefer()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"end", frame.Recover()));
            frame.Defer(() =>
            {
                var frame1 = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"dd", frame1.Recover()));
                frame1.End();
            });
            throw panic((GoString)"x");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void doublePanic()
    {
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic((GoString)"one");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"two");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    internal static void recoverTwice()
    {
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"t");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover(), frame.Recover()));
        frame.End();
    }

    internal static void methods()
    {
        var receiver = new T();
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"m");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run([Recovers] static (receiver) => receiver.rec(), receiver);
        frame.End();
    }

    internal static void pmethods()
    {
        var t = new TPtr();
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"pm");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run([Recovers] static (t) => t.prec(), t);
        frame.End();
    }

    internal static void imethods()
    {
        R r = new T();
        Action method = r.rec;
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"im");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(method);
        frame.End();
    }

    internal static error goexitLike()
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            Map<GoString, long> m = default;
            m["a"] = 1;
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = fmt.Errorf("wrapped: %v", r);
            }
        }, ref err);
        frame.End();
        return err;
    }

    internal static void loop()
    {
        var frame = new DeferFrame();
        try
        {
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                ((Action)(() =>
                {
                    var frame1 = new DeferScope();
                    try
                    {
                        throw panic(i);
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    frame1.RunRecovering(static (ref frame1, ref i) => fmt.Println(i, frame1.Recover()), ref i);
                    frame1.End();
                }))();
            }
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                frame.Defer(() => fmt.Println((GoString)"deferred", i));
            }
            Slice<Action> fs = default;
            for (long iNext = 0;; iNext++)
            {
                var i = iNext;
                if (!(i < 3))
                {
                    break;
                }
                fs = append(fs, (Action)(() =>
                {
                    i += 10;
                    fmt.Print(i, (GoString)" ");
                }));
                var i1 = i;
                fs = append(fs, (Action)(() => fmt.Print(i1, (GoString)" ")));
                iNext = i;
            }
            foreach (var f in fs.View())
            {
                f();
                f();
            }
            fmt.Println();
            var fsView = fs.View();
            for (long iNext = 0;; iNext++)
            {
                var i = iNext;
                if (!(i < 6))
                {
                    break;
                }
                fsView[0] = () =>
                {
                    i += 1;
                };
                fsView[0]();
                fmt.Print(i, (GoString)" ");
                iNext = i;
            }
            fmt.Println();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void main()
    {
        fmt.Println(nested());
        viaHelper();
        deepRecover();
        recoverInDeferOfDefer();
        doublePanic();
        recoverTwice();
        methods();
        pmethods();
        imethods();
        fmt.Println(goexitLike());
        loop();
        if (os.Args.Length > 5)
        {
            return;
        }
        f();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, R
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    [Recovers]
    public void rec() => Receiver("rec").rec();
}
