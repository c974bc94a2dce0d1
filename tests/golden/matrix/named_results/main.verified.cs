using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Functions with named results: every form of deferred call, waiting or not, before or after it recovers, in a body that waits or not,
// left by return, by a panic, by a runtime error, with and without recovering.
[GoType("main.exit")]
internal readonly struct exit(long value) : INamed<long>, IEquatable<exit>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator exit(long value) => new(value);

    public static explicit operator long(exit a) => a.Value;

    public bool Equals(exit other) => Value == other.Value;

    public override bool Equals(object obj) => obj is exit other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(exit a, exit b) => a.Value == b.Value;

    public static bool operator !=(exit a, exit b) => a.Value != b.Value;

    public static exit operator ++(exit a) => new(a.Value + 1);

    public static bool operator <=(exit a, exit b) => a.Value <= b.Value;

    public static bool operator >=(exit a, exit b) => a.Value >= b.Value;
}

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : iface_none, iface_before, iface_after, IEquatable<T>
{
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void value_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    public void pointer_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    public async GoTask value_before(GoString name)
    {
        var t = this;
        var deferred = DeferredCall.Enter();
        var rec = t.rec;
        var r = t.r;
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    public async GoTask value_after(GoString name)
    {
        var t = this;
        var deferred = DeferredCall.Enter();
        var rec = t.rec;
        var r = t.r;
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }

    public readonly bool Equals(T other) => this.rec == other.rec && this.r == other.r;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.rec, this.r);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    [Recovers]
    internal static async GoTask pointer_before(this Ptr<T> t, GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = t.Value.rec;
        var r = t.Value.r;
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static async GoTask pointer_after(this Ptr<T> t, GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = t.Value.rec;
        var r = t.Value.r;
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }
}

[GoType("main.G[[]int]")]
internal struct G_Slice_int
{
    public Slice<long> x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", (object)this.x);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    public async GoTask method_before(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", (object)this.x);
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    public async GoTask method_after(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", (object)this.x);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }
}

[GoType("main.iface_none")]
internal interface iface_none
{
    void value_none(GoString arg1);
}

[GoType("main.iface_before")]
internal interface iface_before
{
    GoTask value_before(GoString arg1);
}

[GoType("main.iface_after")]
internal interface iface_after
{
    GoTask value_after(GoString arg1);
}

internal static partial class Program
{
    internal static readonly exit leave = (exit)0;
    internal static readonly exit fall = (exit)1;
    internal static readonly exit fail = (exit)2;

    internal static Chan<long> ticks = new Chan<long>(4);

    internal static async GoTask<long> tick()
    {
        await ticks.SendAsync(1);
        return await ticks.ReceiveAsync();
    }

    internal static long div(long n)
    {
        return Builtins.div((long)10, n);
    }

    internal static void leaveBy(exit e)
    {
        if (e == fall)
        {
            throw panic(errors.New("fell"));
        }
        else if (e == fail)
        {
            div(os.Args.Slice(1).Length);
        }
    }

    [Recovers]
    internal static void deferred_none(GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static void generic_none_float64(double x, GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        name += fmt.Sprintf("%T", x);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static void variadic_none(bool rec, Ptr<GoString> r, Slice<object> names)
    {
        var deferred = DeferredCall.Enter();
        var name = fmt.Sprint(names);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static async GoTask deferred_before(GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static async GoTask generic_before_float64(double x, GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        name += fmt.Sprintf("%T", x);
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static async GoTask variadic_before(bool rec, Ptr<GoString> r, Slice<object> names)
    {
        var deferred = DeferredCall.Enter();
        var name = fmt.Sprint(names);
        await tick();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
    }

    [Recovers]
    internal static async GoTask deferred_after(GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }

    [Recovers]
    internal static async GoTask generic_after_float64(double x, GoString name, bool rec, Ptr<GoString> r)
    {
        var deferred = DeferredCall.Enter();
        name += fmt.Sprintf("%T", x);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }

    [Recovers]
    internal static async GoTask variadic_after(bool rec, Ptr<GoString> r, Slice<object> names)
    {
        var deferred = DeferredCall.Enter();
        var name = fmt.Sprint(names);
        if (rec)
        {
            var result = fmt.Sprint((GoString)"[", name, deferred.Recover(), (GoString)"]");
            r.Value += result;
        }
        else
        {
            r.Value += GoString.Concat("[", name, "]");
        }
        await tick();
        r.Value += "+";
    }

    internal static (GoString, long) f01(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.RunRecovering(static (ref frame, ref rec, ref s, ref n) =>
        {
            if (rec)
            {
                s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
            }
            else
            {
                s += "[lit]";
            }
            n += 100;
        }, ref rec, ref s, ref n);
        frame.End();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f02(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.RunRecovering(static (ref frame, ref rec, ref s, ref n) =>
        {
            if (rec)
            {
                s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
            }
            else
            {
                s += "[lit]";
            }
            n += 100;
        }, ref rec, ref s, ref n);
        frame.End();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f03(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            });
            s += "body";
            n = 1;
            leaveBy(e);
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f04(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            });
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f05(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
            });
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f06(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
            });
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static (GoString, long) f07(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = s.Length + 7;
            var function = (Action<long>)((long m) =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                n += m;
            });
            frame.Defer(() => function(arg));
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f08(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = await tick();
            var function = (Action<long>)((long m) =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                n += m;
            });
            frame.Defer(() => function(arg));
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f09(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = s.Length + 7;
            var function = (Func<long, GoTask>)(async (long m) =>
            {
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                n += m;
            });
            frame.Defer(async () => await function(arg));
            s += "body";
            n = 1;
            leaveBy(e);
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f10(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = await tick();
            var function = (Func<long, GoTask>)(async (long m) =>
            {
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                n += m;
            });
            frame.Defer(async () => await function(arg));
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f11(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = s.Length + 7;
            var function = (Func<long, GoTask>)(async (long m) =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
                n += m;
            });
            frame.Defer(async () => await function(arg));
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f12(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var arg = await tick();
            var function = (Func<long, GoTask>)(async (long m) =>
            {
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", frame.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
                n += m;
            });
            frame.Defer(async () => await function(arg));
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f13(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f14(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f15(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = 1;
            leaveBy(e);
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f16(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                await tick();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f17(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f18(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoTask> f = [Recovers] async () =>
            {
                var deferred = DeferredCall.Enter();
                if (rec)
                {
                    s += fmt.Sprint((GoString)"[lit ", deferred.Recover(), (GoString)"]");
                }
                else
                {
                    s += "[lit]";
                }
                n += 100;
                await tick();
                s += "+";
            };
            Func<GoTask> function = f;
            frame.Defer(function);
            f = null;
            s += "body";
            n = await tick();
            leaveBy(e);
            var result = await tick();
            n += result;
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static (GoString, long) f19(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => deferred_none("fn ", rec, s), rec, s);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f20(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => deferred_none("fn ", rec, s), rec, s);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f21(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await deferred_before("fn ", rec, s));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f22(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await deferred_before("fn ", rec, s));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f23(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await deferred_after("fn ", rec, s));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f24(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await deferred_after("fn ", rec, s));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f25(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            var receiver = t;
            Func<GoString, GoTask> g = [Recovers] async (GoString name) => receiver.value_none(name);
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f26(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            var receiver = t;
            Func<GoString, GoTask> g = [Recovers] async (GoString name) => receiver.value_none(name);
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f27(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_before;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f28(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_before;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f29(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_after;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f30(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_after;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f31(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        Ptr<T> t = new TPtr(new T { rec = rec, r = s });
        var receiver = t;
        var frame = new DeferScope();
        try
        {
            t = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.Value.pointer_none("pm "), receiver);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f32(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        Ptr<T> t = new TPtr(new T { rec = rec, r = s });
        var receiver = t;
        var frame = new DeferScope();
        try
        {
            t = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.Value.pointer_none("pm "), receiver);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f33(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_before("pm "));
            t = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f34(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_before("pm "));
            t = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f35(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_after("pm "));
            t = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f36(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_after("pm "));
            t = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f37(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var receiver = new T { rec = rec, r = s };
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.value_none("me "), receiver);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f38(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var receiver = new T { rec = rec, r = s };
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.value_none("me "), receiver);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f39(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_before("me "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f40(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_before("me "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f41(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_after("me "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f42(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_after("me "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f43(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_none i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_none)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Action<GoString> method = receiver.value_none;
            frame.DeferCall(method, () => method("if "));
            i = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f44(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_none i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_none)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Action<GoString> method = receiver.value_none;
            frame.DeferCall(method, () => method("if "));
            i = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f45(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_before i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_before)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Func<GoString, GoTask> method = receiver.value_before;
            frame.DeferCall(method, async () => await method("if "));
            i = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f46(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_before i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_before)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Func<GoString, GoTask> method = receiver.value_before;
            frame.DeferCall(method, async () => await method("if "));
            i = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f47(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_after i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_after)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Func<GoString, GoTask> method = receiver.value_after;
            frame.DeferCall(method, async () => await method("if "));
            i = null;
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f48(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            iface_after i = new T { rec = rec, r = s };
            if (n == 0)
            {
                i = (iface_after)new TPtr(new T { rec = rec, r = s });
            }
            var receiver = i;
            Func<GoString, GoTask> method = receiver.value_after;
            frame.DeferCall(method, async () => await method("if "));
            i = null;
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f49(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => generic_none_float64(1.5, "gf ", rec, s), rec, s);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f50(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => generic_none_float64(1.5, "gf ", rec, s), rec, s);
        frame.End();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f51(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await generic_before_float64(1.5, "gf ", rec, s));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f52(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await generic_before_float64(1.5, "gf ", rec, s));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f53(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await generic_after_float64(1.5, "gf ", rec, s));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f54(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] async () => await generic_after_float64(1.5, "gf ", rec, s));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f55(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s };
            Func<GoString, GoTask> m = [Recovers] async (GoString name) => receiver.method_none(name);
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f56(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            var receiver = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s };
            Func<GoString, GoTask> m = [Recovers] async (GoString name) => receiver.method_none(name);
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f57(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoString, GoTask> m = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s }.method_before;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f58(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoString, GoTask> m = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s }.method_before;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f59(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoString, GoTask> m = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s }.method_after;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f60(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            Func<GoString, GoTask> m = new G_Slice_int { x = default(Slice<long>), rec = rec, r = s }.method_after;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f61(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] () => variadic_none(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f62(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] () => variadic_none(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f63(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_before(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f64(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_before(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f65(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_after(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            leaveBy(e);
            (s.Value, n) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static async GoTask<(GoString, long)> f66(exit e, bool rec)
    {
        var s = new Ptr<GoString>();
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_after(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s.Value += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s.Value, n);
    }

    internal static (GoString, long) f67(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(() =>
                {
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    s += "]";
                });
            }
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f68(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(() =>
                {
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    s += "]";
                });
            }
            s += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f69(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(async () =>
                {
                    await tick();
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    s += "]";
                });
            }
            s += "body";
            n = 1;
            leaveBy(e);
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f70(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(async () =>
                {
                    await tick();
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    s += "]";
                });
            }
            s += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f71(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(async () =>
                {
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    await tick();
                    s += "]";
                });
            }
            s += "body";
            n = 1;
            leaveBy(e);
            (s, n) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask<(GoString, long)> f72(exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            for (long kNext = 0; kNext < 3; kNext++)
            {
                var k = kNext;
                frame.Defer(async () =>
                {
                    s += fmt.Sprint((GoString)"[", k);
                    if (rec && k == 1)
                    {
                        s += fmt.Sprint(frame.Recover());
                    }
                    await tick();
                    s += "]";
                });
            }
            s += "body";
            n = await tick();
            leaveBy(e);
            n += await tick();
            s += " end";
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (s, n);
    }

    internal static async GoTask @try(GoString name, Func<exit, bool, GoTask<(GoString, long)>> f)
    {
        foreach (var rec in new Slice<bool>([false, true]))
        {
            for (exit eNext = leave; eNext <= fail; eNext++)
            {
                var e = eNext;
                await ((Func<GoTask>)(async () =>
                {
                    var frame = new DeferScope();
                    try
                    {
                        var (s, n) = await f(e, rec);
                        fmt.Print((GoString)" |", s, (GoString)" ", n);
                    }
                    catch (Exception e1)
                    {
                        frame.Panic(e1);
                    }
                    frame.RunRecovering(static (ref frame) =>
                    {
                        var r = frame.Recover();
                        if (r != null)
                        {
                            fmt.Print((GoString)" |escaped ", r);
                        }
                    });
                    frame.End();
                }))();
            }
        }
        fmt.Println((GoString)"", name);
    }

    internal static async GoTask main()
    {
        var arg = await cases();
        fmt.Println(arg);
    }

    internal static async GoTask<long> cases()
    {
        long n = 0;
        await @try("literal, deferred waits none, body waits false", async (exit e, bool rec) => f01(e, rec));
        n++;
        await @try("literal, deferred waits none, body waits true", f02);
        n++;
        await @try("literal, deferred waits before, body waits false", f03);
        n++;
        await @try("literal, deferred waits before, body waits true", f04);
        n++;
        await @try("literal, deferred waits after, body waits false", f05);
        n++;
        await @try("literal, deferred waits after, body waits true", f06);
        n++;
        await @try("argument, deferred waits none, body waits false", async (exit e, bool rec) => f07(e, rec));
        n++;
        await @try("argument, deferred waits none, body waits true", f08);
        n++;
        await @try("argument, deferred waits before, body waits false", f09);
        n++;
        await @try("argument, deferred waits before, body waits true", f10);
        n++;
        await @try("argument, deferred waits after, body waits false", f11);
        n++;
        await @try("argument, deferred waits after, body waits true", f12);
        n++;
        await @try("variable, deferred waits none, body waits false", f13);
        n++;
        await @try("variable, deferred waits none, body waits true", f14);
        n++;
        await @try("variable, deferred waits before, body waits false", f15);
        n++;
        await @try("variable, deferred waits before, body waits true", f16);
        n++;
        await @try("variable, deferred waits after, body waits false", f17);
        n++;
        await @try("variable, deferred waits after, body waits true", f18);
        n++;
        await @try("function, deferred waits none, body waits false", async (exit e, bool rec) => f19(e, rec));
        n++;
        await @try("function, deferred waits none, body waits true", f20);
        n++;
        await @try("function, deferred waits before, body waits false", f21);
        n++;
        await @try("function, deferred waits before, body waits true", f22);
        n++;
        await @try("function, deferred waits after, body waits false", f23);
        n++;
        await @try("function, deferred waits after, body waits true", f24);
        n++;
        await @try("methodvalue, deferred waits none, body waits false", f25);
        n++;
        await @try("methodvalue, deferred waits none, body waits true", f26);
        n++;
        await @try("methodvalue, deferred waits before, body waits false", f27);
        n++;
        await @try("methodvalue, deferred waits before, body waits true", f28);
        n++;
        await @try("methodvalue, deferred waits after, body waits false", f29);
        n++;
        await @try("methodvalue, deferred waits after, body waits true", f30);
        n++;
        await @try("pointermethod, deferred waits none, body waits false", async (exit e, bool rec) => f31(e, rec));
        n++;
        await @try("pointermethod, deferred waits none, body waits true", f32);
        n++;
        await @try("pointermethod, deferred waits before, body waits false", f33);
        n++;
        await @try("pointermethod, deferred waits before, body waits true", f34);
        n++;
        await @try("pointermethod, deferred waits after, body waits false", f35);
        n++;
        await @try("pointermethod, deferred waits after, body waits true", f36);
        n++;
        await @try("methodexpr, deferred waits none, body waits false", async (exit e, bool rec) => f37(e, rec));
        n++;
        await @try("methodexpr, deferred waits none, body waits true", f38);
        n++;
        await @try("methodexpr, deferred waits before, body waits false", f39);
        n++;
        await @try("methodexpr, deferred waits before, body waits true", f40);
        n++;
        await @try("methodexpr, deferred waits after, body waits false", f41);
        n++;
        await @try("methodexpr, deferred waits after, body waits true", f42);
        n++;
        await @try("interface, deferred waits none, body waits false", async (exit e, bool rec) => f43(e, rec));
        n++;
        await @try("interface, deferred waits none, body waits true", f44);
        n++;
        await @try("interface, deferred waits before, body waits false", f45);
        n++;
        await @try("interface, deferred waits before, body waits true", f46);
        n++;
        await @try("interface, deferred waits after, body waits false", f47);
        n++;
        await @try("interface, deferred waits after, body waits true", f48);
        n++;
        await @try("generic, deferred waits none, body waits false", async (exit e, bool rec) => f49(e, rec));
        n++;
        await @try("generic, deferred waits none, body waits true", f50);
        n++;
        await @try("generic, deferred waits before, body waits false", f51);
        n++;
        await @try("generic, deferred waits before, body waits true", f52);
        n++;
        await @try("generic, deferred waits after, body waits false", f53);
        n++;
        await @try("generic, deferred waits after, body waits true", f54);
        n++;
        await @try("genericmethod, deferred waits none, body waits false", f55);
        n++;
        await @try("genericmethod, deferred waits none, body waits true", f56);
        n++;
        await @try("genericmethod, deferred waits before, body waits false", f57);
        n++;
        await @try("genericmethod, deferred waits before, body waits true", f58);
        n++;
        await @try("genericmethod, deferred waits after, body waits false", f59);
        n++;
        await @try("genericmethod, deferred waits after, body waits true", f60);
        n++;
        await @try("variadic, deferred waits none, body waits false", async (exit e, bool rec) => f61(e, rec));
        n++;
        await @try("variadic, deferred waits none, body waits true", f62);
        n++;
        await @try("variadic, deferred waits before, body waits false", f63);
        n++;
        await @try("variadic, deferred waits before, body waits true", f64);
        n++;
        await @try("variadic, deferred waits after, body waits false", f65);
        n++;
        await @try("variadic, deferred waits after, body waits true", f66);
        n++;
        await @try("loop, deferred waits none, body waits false", async (exit e, bool rec) => f67(e, rec));
        n++;
        await @try("loop, deferred waits none, body waits true", f68);
        n++;
        await @try("loop, deferred waits before, body waits false", f69);
        n++;
        await @try("loop, deferred waits before, body waits true", f70);
        n++;
        await @try("loop, deferred waits after, body waits false", f71);
        n++;
        await @try("loop, deferred waits after, body waits true", f72);
        n++;
        return n;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, iface_none, iface_before, iface_after
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    [Recovers]
    public void value_none(GoString arg1) => Receiver("value_none").value_none(arg1);

    [Recovers]
    public GoTask value_before(GoString arg1) => Receiver("value_before").value_before(arg1);

    [Recovers]
    public GoTask value_after(GoString arg1) => Receiver("value_after").value_after(arg1);
}
