using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Ways to leave a function × what its deferred function does with the results.
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

    internal static (long, GoString) named(GoString exit, mode m)
    {
        long n = 0;
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            (n, s) = (1, "start");
            if (exit == "return values"u8)
            {
                (n, s) = (2, "returned");
                goto Return;
            }
            else if (exit == "bare return"u8)
            {
                s = "bare";
                goto Return;
            }
            else if (exit == "panic"u8)
            {
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
        frame.RunRecovering(static (ref frame, ref m, ref n, ref s) =>
        {
            if (m == recovers || m == changeAndRecover)
            {
                frame.Recover();
            }
            if (m == change || m == changeAndRecover)
            {
                n += 100;
                s += "!";
            }
        }, ref m, ref n, ref s);
        frame.End();
        return (n, s);
    }

    internal static (long, GoString) unnamed(GoString exit, mode m)
    {
        long n = 1;
        long result1 = 0;
        GoString result2 = "";
        var frame = new DeferScope();
        try
        {
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
        frame.RunRecovering(static (ref frame, ref m, ref n) =>
        {
            if (m == recovers || m == changeAndRecover)
            {
                frame.Recover();
            }
            n += 100;
        }, ref m, ref n);
        frame.End();
        return (result1, result2);
    }

    internal static void outer(GoString exit, mode m)
    {
        var frame = new DeferScope();
        try
        {
            var (n, s) = named(exit, m);
            var (u, v) = unnamed(exit, m);
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

    internal static void main()
    {
        foreach (var exit in new Slice<GoString>(["return values", "bare return", "panic", "end"]).View())
        {
            for (mode m = leave; m <= changeAndRecover; m++)
            {
                outer(exit, m);
            }
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
