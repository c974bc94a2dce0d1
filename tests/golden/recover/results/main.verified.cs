using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // What a function returns when a deferred function recovers: its results as they stand, named or not.
    internal static Chan<long> c = new Chan<long>(4);

    internal static async GoTask wait()
    {
        await c.SendAsync(1);
        await c.ReceiveAsync();
    }

    internal static long unnamed()
    {
        long result = 0;
        var frame = new DeferScope();
        try
        {
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => frame.Recover());
        frame.End();
        return result;
    }

    internal static long unnamedSet()
    {
        long x = 5;
        long result = 0;
        var frame = new DeferScope();
        try
        {
            if (x > 0)
            {
                throw panic(1L);
            }
            result = x;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref x) =>
        {
            frame.Recover();
            x++;
        }, ref x);
        frame.End();
        return result;
    }

    internal static long named()
    {
        long n = 0;
        var frame = new DeferScope();
        try
        {
            n = 7;
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => frame.Recover());
        frame.End();
        return n;
    }

    internal static long namedChanged()
    {
        long n = 0;
        var frame = new DeferScope();
        try
        {
            n = 7;
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref n) =>
        {
            if (frame.Recover() != null)
            {
                n *= 2;
            }
        }, ref n);
        frame.End();
        return n;
    }

    internal static long afterReturn()
    {
        long n = 0;
        var frame = new DeferScope();
        try
        {
            n = 5;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref n) =>
        {
            n += 100;
        }, ref n);
        frame.End();
        return n;
    }

    internal static long returnThenPanic()
    {
        long n = 0;
        var frame = new DeferScope();
        try
        {
            try
            {
                n = 9;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"d");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => frame.Recover());
        frame.End();
        return n;
    }

    internal static async GoTask<long> waits()
    {
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await wait();
                frame.Recover();
                n++;
            });
            n = 3;
            await wait();
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return n;
    }

    internal static async GoTask<long> waitsReturn()
    {
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await wait();
                n++;
            });
            await wait();
            n = 10;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return n;
    }

    internal static (long, error) two()
    {
        long a = 0;
        error err = null;
        var frame = new DeferScope();
        try
        {
            a = 4;
            Map<long, long> m = default;
            m[0] = a;
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
        return (a, err);
    }

    internal static Array2<long> arrays()
    {
        var a = new Array2<long>();
        var frame = new DeferScope();
        try
        {
            a[0] = 1;
            var b = a;
            b[0] = 9;
            throw panic((GoString)"x");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref a) =>
        {
            frame.Recover();
            a[1] = 8;
        }, ref a);
        frame.End();
        return a;
    }

    internal static Struct structs()
    {
        var s = new Struct();
        var frame = new DeferScope();
        try
        {
            s.x = 5;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref s) =>
        {
            frame.Recover();
            s.y = s.x + 1;
        }, ref s);
        frame.End();
        return s;
    }

    internal static Ptr<long> pointers()
    {
        Ptr<long> p = null;
        var frame = new DeferScope();
        try
        {
            var x = new Ptr<long>((long)1);
            p = x;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref p) =>
        {
            p.Value = 6;
        }, ref p);
        frame.End();
        return p;
    }

    internal static error shadowed()
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            {
                var err1 = errors.New("inner");
                if (err1 != null)
                {
                    err = err1;
                    goto Return;
                }
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static (ref err) => fmt.Println((GoString)"shadowed sees", err), ref err);
        frame.End();
        return err;
    }

    internal static GoString nestedCalls()
    {
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            s = "before ";
            s = s + inner();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref s) =>
        {
            s += fmt.Sprint(frame.Recover());
        }, ref s);
        frame.End();
        return s;
    }

    internal static GoString inner()
    {
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            s = "inner";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref s) =>
        {
            s = "changed";
            throw panic((GoString)"inner panic ");
        }, ref s);
        frame.End();
        return s;
    }

    internal static long reassigned()
    {
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var nNow = n;
            var function = (Action<long>)((long n1) => fmt.Println((GoString)"argument", n1));
            frame.Defer(() => function(nNow));
            frame.Defer(() =>
            {
                n = n * 10 + 1;
            });
            frame.Defer(() =>
            {
                n = n * 10 + 2;
            });
            n = 3;
            n = n * 2;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return n;
    }

    internal static Slice<long> loops()
    {
        Slice<long> @out = default;
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            ((Action)(() =>
            {
                var i1 = i;
                var frame = new DeferScope();
                try
                {
                    if (i == 1)
                    {
                        throw panic((GoString)"one");
                    }
                    @out = append(@out, i);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref @out, ref i) =>
                {
                    var r = frame.Recover();
                    if (r != null)
                    {
                        @out = append(@out, -i);
                    }
                }, ref @out, ref i1);
                frame.End();
            }))();
        }
        return @out;
    }

    internal static (long, GoString) runtimeError()
    {
        long code = 0;
        GoString text = "";
        var frame = new DeferScope();
        try
        {
            Slice<long> a = default;
            (code, text) = (a[os.Args.Length + 5], "no");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref code, ref text) =>
        {
            var r = frame.Recover();
            var (e, ok) = assertOk<IRuntimeError1>(r);
            if (ok)
            {
                e.RuntimeError();
                (code, text) = (1, assert<error>(r).Error());
            }
        }, ref code, ref text);
        frame.End();
        return (code, text);
    }

    internal static Func<long> resultUsedInDefer()
    {
        Func<long> f = null;
        long n = 1;
        var frame = new DeferScope();
        try
        {
            f = () => n;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref n) =>
        {
            n = 50;
        }, ref n);
        frame.End();
        return f;
    }

    internal static (long, long, GoString) multiple()
    {
        long a = 0;
        long b = 0;
        GoString c = "";
        var frame = new DeferScope();
        try
        {
            (a, b, c) = (1, 2, "c");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref a, ref b, ref c) =>
        {
            (a, b, c) = (b, a, c + "!");
        }, ref a, ref b, ref c);
        frame.End();
        return (a, b, c);
    }

    internal static (long, GoString) blank()
    {
        long result = 0;
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref s) =>
        {
            frame.Recover();
            s = "blank";
        }, ref s);
        frame.End();
        return (result, s);
    }

    internal static async GoTask main()
    {
        var arg = unnamed();
        var arg1 = unnamedSet();
        var arg2 = named();
        var arg3 = namedChanged();
        var arg4 = afterReturn();
        var arg5 = returnThenPanic();
        var arg6 = await waits();
        var arg7 = await waitsReturn();
        fmt.Println(arg, arg1, arg2, arg3, arg4, arg5, arg6, arg7);
        var (a, err) = two();
        fmt.Println(a, err);
        var arg8 = arrays();
        var arg9 = structs();
        var result = pointers();
        var arg10 = shadowed();
        var arg11 = nestedCalls();
        var arg12 = reassigned();
        var arg13 = loops();
        fmt.Println(arg8, arg9, result.Value, arg10, arg11, arg12, (object)arg13);
        var (code, text) = runtimeError();
        fmt.Println(code, text);
        fmt.Println(resultUsedInDefer()());
        var (a1, b, c) = multiple();
        fmt.Println(a1, b, c);
        var (result1, s) = blank();
        fmt.Println(result1, s);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { x int; y int }")]
internal struct Struct : IEquatable<Struct>
{
    public long x;
    public long y;

    public readonly bool Equals(Struct other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("interface { RuntimeError() }")]
internal interface IRuntimeError1
{
    void RuntimeError();
}

internal sealed class IRuntimeError1OfIRuntimeError(IRuntimeError value) : LibraryAdapter(value), IRuntimeError1
{
    public void RuntimeError() => value.RuntimeError();
}

/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>
internal static class LibraryTypes
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register()
    {
        LibraryAdapters<IRuntimeError1>.Add(static (IRuntimeError value) => new IRuntimeError1OfIRuntimeError(value));
    }
}
