using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// As results_plain, with a function that waits before it leaves and a deferred function that waits too.
[GoType("main.mode")]
internal readonly struct mode(long value) : INamed<long>, IEquatable<mode>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator mode(long value) => new(value);

    public static explicit operator long(mode a) => a.Value;

    public bool Equals(mode other) => Value == other.Value;

    public override bool Equals(object obj) => obj is mode other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(mode a, mode b) => a.Value == b.Value;

    public static bool operator !=(mode a, mode b) => a.Value != b.Value;

    public static mode operator ++(mode a) => new(a.Value + 1);

    public static bool operator <=(mode a, mode b) => a.Value <= b.Value;

    public static bool operator >=(mode a, mode b) => a.Value >= b.Value;
}

internal static partial class Program
{
    internal static readonly mode leave = (mode)0;
    internal static readonly mode change = (mode)1;
    internal static readonly mode recovers = (mode)2;
    internal static readonly mode changeAndRecover = (mode)3;

    internal static Chan<long> ticks = new Chan<long>(0);

    internal static async GoTask<(long, GoString)> named(GoString exit, mode m)
    {
        long n = 0;
        GoString s = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                if (m == recovers || m == changeAndRecover)
                {
                    frame.Recover();
                }
                var add = await ticks.ReceiveAsync();
                if (m == change || m == changeAndRecover)
                {
                    n += 100 * add;
                    s += "!";
                }
            });
            var @value = await ticks.ReceiveAsync();
            (n, s) = (@value, "start");
            if (exit == "return values"u8)
            {
                (n, s) = (1 + await ticks.ReceiveAsync(), "returned");
                goto Return;
            }
            else if (exit == "bare return"u8)
            {
                s = "bare";
                await runtime.GoschedAsync();
                goto Return;
            }
            else if (exit == "panic"u8)
            {
                await ticks.ReceiveAsync();
                throw panic((GoString)"left by panic");
            }
            n = 3;
            s = s + " end";
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        await frame.RunAsync();
        return (n, s);
    }

    internal static async GoTask<(long, GoString)> unnamed(GoString exit, mode m)
    {
        long result1 = 0;
        GoString result2 = "";
        var frame = new DeferFrame();
        try
        {
            var n = await ticks.ReceiveAsync();
            frame.Defer(async () =>
            {
                await ticks.ReceiveAsync();
                if (m == recovers || m == changeAndRecover)
                {
                    frame.Recover();
                }
                n += 100;
            });
            if (exit == "panic"u8)
            {
                throw panic((GoString)"left by panic");
            }
            (result1, result2) = (n, exit);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask outer(GoString exit, mode m)
    {
        var frame = new DeferScope();
        try
        {
            var (n, s) = await named(exit, m);
            var (u, v) = await unnamed(exit, m);
            fmt.Printf("%-13s %d: %d %q; %d %q\n", exit, m, n, s, u, v);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref exit, ref m) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Printf("%-13s %d: panics %v\n", exit, m, r);
            }
        }, ref exit, ref m);
        frame.End();
    }

    internal static async GoTask main()
    {
        Go.Run(async () =>
        {
            while (true)
            {
                await ticks.SendAsync(1);
            }
        });
        foreach (var exit in new Slice<GoString>(["return values", "bare return", "panic", "end"]))
        {
            for (mode m = leave; m <= changeAndRecover; m++)
            {
                await outer(exit, m);
            }
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
