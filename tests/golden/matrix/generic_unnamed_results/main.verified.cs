using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Generic functions with unnamed results: every form of deferred call, waiting or not, before or after it recovers, in a body that waits or not,
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

[GoType("main.G[main.MyInt]")]
internal struct G_MyInt
{
    public MyInt x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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

[GoType("main.G[int]")]
internal struct G_int
{
    public long x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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

[GoType("main.G[string]")]
internal struct G_string
{
    public GoString x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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

[GoType("main.G[[2]int]")]
internal struct G_2_int
{
    public Array2<long> x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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

[GoType("main.G[interface {}]")]
internal struct G_any
{
    public object x;
    public bool rec;
    public Ptr<GoString> r;

    [Recovers]
    public void method_none(GoString name)
    {
        var deferred = DeferredCall.Enter();
        var rec = this.rec;
        var r = this.r;
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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
        name += fmt.Sprintf("%T", this.x);
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

[GoType("main.MyInt")]
internal readonly struct MyInt(long value) : INamed<long>, IEquatable<MyInt>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator MyInt(long value) => new(value);

    public static explicit operator long(MyInt a) => a.Value;

    public bool Equals(MyInt other) => Value == other.Value;

    public override bool Equals(object obj) => obj is MyInt other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(MyInt a, MyInt b) => a.Value == b.Value;

    public static bool operator !=(MyInt a, MyInt b) => a.Value != b.Value;
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
    internal static void generic_none_any(object x, GoString name, bool rec, Ptr<GoString> r)
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
    internal static void generic_none_MyInt(MyInt x, GoString name, bool rec, Ptr<GoString> r)
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
    internal static async GoTask generic_before_int(long x, GoString name, bool rec, Ptr<GoString> r)
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
    internal static async GoTask generic_before_string(GoString x, GoString name, bool rec, Ptr<GoString> r)
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
    internal static async GoTask generic_after_2_int(Array2<long> x, GoString name, bool rec, Ptr<GoString> r)
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
    internal static async GoTask generic_after_any(object x, GoString name, bool rec, Ptr<GoString> r)
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

    internal static (GoString, long) f01_int(long x, exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s += "body";
            n = 1;
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
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
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f02_string(GoString x, exit e, bool rec)
    {
        GoString s = "";
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s += "body";
            n = await tick();
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
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
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f03_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f04_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f05_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f06_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f07_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f08_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f09_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f10_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f11_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f12_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f13_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f14_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f15_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f16_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f17_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f18_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            var result = await tick();
            n += result;
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f19_any(object x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => deferred_none("fn ", rec, s), rec, s);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f20_MyInt(MyInt x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (rec, s) => deferred_none("fn ", rec, s), rec, s);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f21_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await deferred_before("fn ", rec, s));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f22_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await deferred_before("fn ", rec, s));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f23_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await deferred_after("fn ", rec, s));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f24_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await deferred_after("fn ", rec, s));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f25_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            var receiver = t;
            Func<GoString, GoTask> g = [Recovers] async (GoString name) => receiver.value_none(name);
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f26_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            var receiver = t;
            Func<GoString, GoTask> g = [Recovers] async (GoString name) => receiver.value_none(name);
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f27_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_before;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f28_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_before;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f29_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_after;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f30_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var t = new T { rec = rec, r = s };
            Func<GoString, GoTask> g = t.value_after;
            t.r = null;
            frame.DeferCall(g, async () => await g("mv "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f31_int(long x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        Ptr<T> t = new TPtr(new T { rec = rec, r = s });
        var receiver = t;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            t = null;
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.Value.pointer_none("pm "), receiver);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f32_string(GoString x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        Ptr<T> t = new TPtr(new T { rec = rec, r = s });
        var receiver = t;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            t = null;
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.Value.pointer_none("pm "), receiver);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f33_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_before("pm "));
            t = null;
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f34_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_before("pm "));
            t = null;
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f35_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_after("pm "));
            t = null;
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f36_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Ptr<T> t = new TPtr(new T { rec = rec, r = s });
            var receiver = t;
            frame.Defer([Recovers] async () => await receiver.pointer_after("pm "));
            t = null;
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f37_string(GoString x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        var receiver = new T { rec = rec, r = s };
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.value_none("me "), receiver);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f38_2_int(Array2<long> x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        var receiver = new T { rec = rec, r = s };
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (receiver) => receiver.value_none("me "), receiver);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f39_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_before("me "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f40_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_before("me "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f41_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_after("me "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f42_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new T { rec = rec, r = s };
            frame.Defer([Recovers] async () => await receiver.value_after("me "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f43_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f44_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f45_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f46_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f47_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f48_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
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
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f49_any(object x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (x, rec, s) => generic_none_any(x, "gf ", rec, s), x, rec, s);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f50_MyInt(MyInt x, exit e, bool rec)
    {
        var s = new Ptr<GoString>((GoString)"");
        long n = 0;
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferScope();
        try
        {
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run([Recovers] static (x, rec, s) => generic_none_MyInt(x, "gf ", rec, s), x, rec, s);
        frame.End();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f51_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await generic_before_int(x, "gf ", rec, s));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f52_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await generic_before_string(x, "gf ", rec, s));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f53_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await generic_after_2_int(x, "gf ", rec, s));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f54_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            frame.Defer([Recovers] async () => await generic_after_any(x, "gf ", rec, s));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f55_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new G_MyInt { x = x, rec = rec, r = s };
            Func<GoString, GoTask> m = [Recovers] async (GoString name) => receiver.method_none(name);
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f56_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            var receiver = new G_int { x = x, rec = rec, r = s };
            Func<GoString, GoTask> m = [Recovers] async (GoString name) => receiver.method_none(name);
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f57_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Func<GoString, GoTask> m = new G_string { x = x, rec = rec, r = s }.method_before;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f58_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Func<GoString, GoTask> m = new G_2_int { x = x, rec = rec, r = s }.method_before;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f59_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Func<GoString, GoTask> m = new G_any { x = x, rec = rec, r = s }.method_after;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f60_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            Func<GoString, GoTask> m = new G_MyInt { x = x, rec = rec, r = s }.method_after;
            frame.DeferCall(m, async () => await m("gm "));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f61_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] () => variadic_none(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f62_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] () => variadic_none(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f63_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_before(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f64_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_before(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f65_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_after(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = 1;
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f66_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            var s = new Ptr<GoString>((GoString)"");
            long n = 0;
            object nNow = n;
            frame.Defer([Recovers] async () => await variadic_after(rec, s, new Slice<object>([(GoString)"va ", 1L, nNow])));
            s.Value += "body";
            n = await tick();
            s.Value += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s.Value + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static (GoString, long) f67_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f68_2_int(Array2<long> x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f69_any(object x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f70_MyInt(MyInt x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f71_int(long x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
    }

    internal static async GoTask<(GoString, long)> f72_string(GoString x, exit e, bool rec)
    {
        GoString result1 = "";
        long result2 = 0;
        var frame = new DeferFrame();
        try
        {
            GoString s = "";
            long n = 0;
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
            s += fmt.Sprintf("%T", x);
            leaveBy(e);
            n += await tick();
            (result1, result2) = (s + " end", n + 1);
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        await frame.RunAsync();
        return (result1, result2);
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
        await @try("literal, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f01_int(1, e, rec);
        });
        await @try("literal, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f02_string("s", e, rec);
        });
        await @try("literal, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f03_2_int(new Array2<long>(), e, rec);
        });
        await @try("literal, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f04_any(null, e, rec);
        });
        await @try("literal, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f05_MyInt(2, e, rec);
        });
        await @try("literal, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f06_int(1, e, rec);
        });
        await @try("argument, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f07_string("s", e, rec);
        });
        await @try("argument, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f08_2_int(new Array2<long>(), e, rec);
        });
        await @try("argument, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f09_any(null, e, rec);
        });
        await @try("argument, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f10_MyInt(2, e, rec);
        });
        await @try("argument, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f11_int(1, e, rec);
        });
        await @try("argument, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f12_string("s", e, rec);
        });
        await @try("variable, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f13_2_int(new Array2<long>(), e, rec);
        });
        await @try("variable, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f14_any(null, e, rec);
        });
        await @try("variable, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f15_MyInt(2, e, rec);
        });
        await @try("variable, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f16_int(1, e, rec);
        });
        await @try("variable, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f17_string("s", e, rec);
        });
        await @try("variable, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f18_2_int(new Array2<long>(), e, rec);
        });
        await @try("function, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f19_any(null, e, rec);
        });
        await @try("function, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f20_MyInt(2, e, rec);
        });
        await @try("function, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f21_int(1, e, rec);
        });
        await @try("function, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f22_string("s", e, rec);
        });
        await @try("function, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f23_2_int(new Array2<long>(), e, rec);
        });
        await @try("function, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f24_any(null, e, rec);
        });
        await @try("methodvalue, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f25_MyInt(2, e, rec);
        });
        await @try("methodvalue, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f26_int(1, e, rec);
        });
        await @try("methodvalue, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f27_string("s", e, rec);
        });
        await @try("methodvalue, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f28_2_int(new Array2<long>(), e, rec);
        });
        await @try("methodvalue, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f29_any(null, e, rec);
        });
        await @try("methodvalue, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f30_MyInt(2, e, rec);
        });
        await @try("pointermethod, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f31_int(1, e, rec);
        });
        await @try("pointermethod, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f32_string("s", e, rec);
        });
        await @try("pointermethod, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f33_2_int(new Array2<long>(), e, rec);
        });
        await @try("pointermethod, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f34_any(null, e, rec);
        });
        await @try("pointermethod, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f35_MyInt(2, e, rec);
        });
        await @try("pointermethod, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f36_int(1, e, rec);
        });
        await @try("methodexpr, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f37_string("s", e, rec);
        });
        await @try("methodexpr, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f38_2_int(new Array2<long>(), e, rec);
        });
        await @try("methodexpr, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f39_any(null, e, rec);
        });
        await @try("methodexpr, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f40_MyInt(2, e, rec);
        });
        await @try("methodexpr, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f41_int(1, e, rec);
        });
        await @try("methodexpr, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f42_string("s", e, rec);
        });
        await @try("interface, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f43_2_int(new Array2<long>(), e, rec);
        });
        await @try("interface, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f44_any(null, e, rec);
        });
        await @try("interface, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f45_MyInt(2, e, rec);
        });
        await @try("interface, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f46_int(1, e, rec);
        });
        await @try("interface, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f47_string("s", e, rec);
        });
        await @try("interface, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f48_2_int(new Array2<long>(), e, rec);
        });
        await @try("generic, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f49_any(null, e, rec);
        });
        await @try("generic, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f50_MyInt(2, e, rec);
        });
        await @try("generic, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f51_int(1, e, rec);
        });
        await @try("generic, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f52_string("s", e, rec);
        });
        await @try("generic, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f53_2_int(new Array2<long>(), e, rec);
        });
        await @try("generic, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f54_any(null, e, rec);
        });
        await @try("genericmethod, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f55_MyInt(2, e, rec);
        });
        await @try("genericmethod, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f56_int(1, e, rec);
        });
        await @try("genericmethod, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f57_string("s", e, rec);
        });
        await @try("genericmethod, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f58_2_int(new Array2<long>(), e, rec);
        });
        await @try("genericmethod, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f59_any(null, e, rec);
        });
        await @try("genericmethod, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f60_MyInt(2, e, rec);
        });
        await @try("variadic, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f61_int(1, e, rec);
        });
        await @try("variadic, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f62_string("s", e, rec);
        });
        await @try("variadic, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f63_2_int(new Array2<long>(), e, rec);
        });
        await @try("variadic, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f64_any(null, e, rec);
        });
        await @try("variadic, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f65_MyInt(2, e, rec);
        });
        await @try("variadic, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f66_int(1, e, rec);
        });
        await @try("loop, deferred waits none, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return f67_string("s", e, rec);
        });
        await @try("loop, deferred waits none, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f68_2_int(new Array2<long>(), e, rec);
        });
        await @try("loop, deferred waits before, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f69_any(null, e, rec);
        });
        await @try("loop, deferred waits before, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f70_MyInt(2, e, rec);
        });
        await @try("loop, deferred waits after, body waits false", async (exit e, bool rec) =>
        {
            n++;
            return await f71_int(1, e, rec);
        });
        await @try("loop, deferred waits after, body waits true", async (exit e, bool rec) =>
        {
            n++;
            return await f72_string("s", e, rec);
        });
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
