// A deferred call has the values that its arguments had where it was deferred; a result that is only returned is assigned, too.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.N")]
internal readonly struct N(short value) : INamed<short>, IEquatable<N>
{
    public readonly short Value = value;
    short INamed<short>.Value => Value;

    public static implicit operator N(short value) => new(value);

    public static explicit operator short(N a) => a.Value;

    public bool Equals(N other) => Value == other.Value;

    public override bool Equals(object obj) => obj is N other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(N a, N b) => a.Value == b.Value;

    public static bool operator !=(N a, N b) => a.Value != b.Value;

    public void show()
    {
        fmt.Println((GoString)"n", this.Value);
    }
}

internal static partial class Program
{
    internal static long a()
    {
        long r = 0;
        object rNow = r;
        var frame = new DeferScope();
        try
        {
            r = 5;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static rNow => fmt.Println((GoString)"d", rNow), rNow);
        frame.End();
        return r;
    }

    internal static long b()
    {
        long r = 0;
        object arg = (short)r;
        var frame = new DeferScope();
        try
        {
            r = 5;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => fmt.Println((GoString)"d", arg), arg);
        frame.End();
        return r;
    }

    internal static N c()
    {
        N r = default(N);
        object arg = r.Value;
        var frame = new DeferScope();
        try
        {
            r = 5;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => fmt.Println((GoString)"d", arg), arg);
        frame.End();
        return r;
    }

    internal static (long, GoString) d()
    {
        long r = 0;
        GoString s = "";
        object arg = (sbyte)r;
        object sNow = s;
        var frame = new DeferScope();
        try
        {
            (r, s) = (5, "x");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, sNow) => fmt.Println((GoString)"d", arg, sNow), arg, sNow);
        frame.End();
        return (r, s);
    }

    internal static long e()
    {
        long r = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = (short)r;
            var function = (Action<short>)((short x) => fmt.Println((GoString)"d", x));
            frame.Defer(() => function(arg));
            r = 6;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    internal static void show(short x)
    {
        fmt.Println((GoString)"d", x);
    }

    internal static long f()
    {
        long r = 0;
        var arg = (short)r;
        var frame = new DeferScope();
        try
        {
            r = 6;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => show(arg), arg);
        frame.End();
        return r;
    }

    internal static long g()
    {
        long r = 0;
        var frame = new DeferScope();
        try
        {
            var arg = (short)r;
            try
            {
                throw panic(1L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => show(arg), arg);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => frame.Recover());
        frame.End();
        return r;
    }

    internal static long h()
    {
        long r = 0;
        Func<short> f = () => (short)r;
        var arg = f();
        var frame = new DeferScope();
        try
        {
            var arg1 = (short)r;
            try
            {
                r = 9;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg1 => show(arg1), arg1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => show(arg), arg);
        frame.End();
        return r;
    }

    internal static (long, GoString) two()
    {
        return (3, "t");
    }

    internal static (long, GoString) i()
    {
        long r = 0;
        GoString s = "";
        object arg = (sbyte)r;
        object sNow = s;
        var frame = new DeferScope();
        try
        {
            (r, s) = two();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, sNow) => fmt.Println((GoString)"d", arg, sNow), arg, sNow);
        frame.End();
        return (r, s);
    }

    internal static async GoTask main()
    {
        fmt.Println(a(), b(), c(), e(), f(), g(), h());
        var (r, s) = d();
        fmt.Println(r, s);
        var (r1, s1) = i();
        fmt.Println(r1, s1);
        var (r2, name, _) = await more();
        fmt.Println(r2, name, generic_string("x"), generic_float64(2.5));
    }

    // What goes with a goroutine, a method value and a bound method is as it was, too.
    internal static async GoTask<(long, GoString, Chan<bool>)> more()
    {
        long r = 0;
        GoString name = "";
        Chan<bool> done = null;
        var frame = new DeferFrame();
        try
        {
            done = new Chan<bool>(0);
            Go.Run(async (sbyte x, GoString s) =>
            {
                fmt.Println((GoString)"g", x, s);
                await done.SendAsync(true);
            }, (sbyte)r, name);
            await done.ReceiveAsync();
            var receiver = (N)(short)r;
            frame.Defer(() => receiver.show());
            Action f = ((N)(short)r).show;
            frame.Defer(f);
            for (long iNext = 0; iNext < 2; iNext++)
            {
                var i = iNext;
                object rNow = r;
                object arg = new Slice<object>([r, name]);
                frame.Defer(() => fmt.Println((GoString)"loop", i, rNow, arg));
                r++;
            }
            (r, name) = (7, "seven");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (r, name, done);
    }

    internal static GoString generic_string(GoString v)
    {
        GoString r = "";
        var arg = (object)r;
        var frame = new DeferScope();
        try
        {
            r = v;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, v) => fmt.Println((GoString)"generic", arg, v), arg, v);
        frame.End();
        return r;
    }

    internal static double generic_float64(double v)
    {
        double r = 0;
        var arg = (object)r;
        var frame = new DeferScope();
        try
        {
            r = v;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, v) => fmt.Println((GoString)"generic", arg, v), arg, v);
        frame.End();
        return r;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
