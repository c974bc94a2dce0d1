// Contexts of the program's own: cancellation, causes and values go through them.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// own is canceled by its own channel.
[GoType("main.own")]
[MethodPtr(typeof(ownPtr))]
internal struct own
{
    public Mutex mu;
    public Chan<Empty> done;
    public error err;

    public Chan<Empty> Done()
    {
        return this.done;
    }

    public void finish(error err)
    {
        this.mu.Lock();
        this.err = err;
        this.mu.Unlock();
        this.done.Close();
    }
}

[GoType("main.(*own)")]
internal static class ownExtensions
{
    internal static (time.Time, bool) Deadline(this Ptr<own> o)
    {
        return (new time.Time(), false);
    }

    internal static object Value(this Ptr<own> o, object key)
    {
        return fmt.Sprint((GoString)"value of ", key);
    }

    internal static error Err(this Ptr<own> o)
    {
        ref var oValue = ref o.Pointee();
        oValue.mu.Lock();
        try
        {
            return oValue.err;
        }
        finally
        {
            oValue.mu.Unlock();
        }
    }
}

// wraps adds nothing; its Done is that of what it wraps.
[GoType("main.wraps")]
[MethodPtr(typeof(wrapsPtr))]
internal struct wraps : context.Context, IEquatable<wraps>
{
    [Embedded]
    public context.Context Context;

    public (time.Time, bool) Deadline() => this.Context.Deadline();

    public Chan<Empty> Done() => this.Context.Done();

    public error Err() => this.Context.Err();

    public object Value(object key) => this.Context.Value(key);

    public readonly bool Equals(wraps other) => equal(this.Context, other.Context);

    public override readonly bool Equals(object obj) => obj is wraps other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<context.Context>.Hash(this.Context));

    public static bool operator ==(wraps a, wraps b) => a.Equals(b);

    public static bool operator !=(wraps a, wraps b) => !a.Equals(b);
}

// overrides has another Done than what it wraps.
[GoType("main.overrides")]
[MethodPtr(typeof(overridesPtr))]
internal struct overrides : context.Context, IEquatable<overrides>
{
    [Embedded]
    public context.Context Context;
    public Chan<Empty> done;

    public Chan<Empty> Done()
    {
        return this.done;
    }

    public (time.Time, bool) Deadline() => this.Context.Deadline();

    public error Err() => this.Context.Err();

    public object Value(object key) => this.Context.Value(key);

    public readonly bool Equals(overrides other) => equal(this.Context, other.Context) && this.done == other.done;

    public override readonly bool Equals(object obj) => obj is overrides other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<context.Context>.Hash(this.Context), this.done);

    public static bool operator ==(overrides a, overrides b) => a.Equals(b);

    public static bool operator !=(overrides a, overrides b) => !a.Equals(b);
}

// watcher calls functions when it ends.
[GoType("main.watcher")]
[MethodPtr(typeof(watcherPtr))]
internal struct watcher
{
    [Embedded]
    public own own;
    public Slice<Action> calls;
}

[GoType("main.(*watcher)")]
internal static class watcherExtensions
{
    internal static Func<bool> AfterFunc(this Ptr<watcher> w, Action f)
    {
        ref var wValue = ref w.Pointee();
        wValue.calls = append(wValue.calls, f);
        var i = wValue.calls.Length - 1;
        return () =>
        {
            var was = w.Value.calls[i] != null;
            w.Value.calls[i] = null;
            fmt.Println((GoString)"stop", was);
            return was;
        };
    }
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var o = new ownPtr(new own { done = new Chan<Empty>(0) });
            var (child, cancel) = context.WithCancelCause((context.Context)o.ToInterface());
            frame.DeferCall(cancel, () => cancel(null));
            fmt.Println(child.Err(), child.Value((GoString)"a"), context.Cause((context.Context)o.ToInterface()));
            o.Value.finish(errors.New("own reason"));
            await child.Done().ReceiveAsync();
            fmt.Println(child.Err(), context.Cause(child), context.Cause((context.Context)o.ToInterface()));

            var (parent, cancelParent) = context.WithCancelCause(context.Background());
            var (wrapped, cancelWrapped) = context.WithCancel(new wraps { Context = parent });
            frame.Defer(cancelWrapped);
            cancelParent(errors.New("from above"));
            fmt.Println(wrapped.Err(), context.Cause(wrapped), context.Cause(new wraps { Context = parent }));

            (parent, cancelParent) = context.WithCancelCause(context.Background());
            var done = new Chan<Empty>(0);
            var (apart, cancelApart) = context.WithCancel(new overrides { Context = parent, done = done });
            cancelParent(errors.New("does not reach"));
            fmt.Println(apart.Err());
            done.Close();
            await apart.Done().ReceiveAsync();
            fmt.Println(apart.Err(), context.Cause(apart));
            cancelApart();

            var w = new watcherPtr(new watcher { own = new own { done = new Chan<Empty>(0) } });
            var (a, cancelA) = context.WithCancel((context.Context)w.ToInterface());
            var (b, cancelB) = context.WithTimeout((context.Context)w.ToInterface(), time.Hour);
            var stop = context.AfterFunc((context.Context)w.ToInterface(), () => fmt.Println((GoString)"called"));
            fmt.Println(w.Value.calls.Length, a);
            cancelA();
            fmt.Println(a.Err(), b.Err(), stop());
            w.Value.own.finish(errors.New("watched"));
            foreach (var f in w.Value.calls.View())
            {
                if (f != null)
                {
                    f();
                }
            }
            fmt.Println(b.Err(), context.Cause(b));
            cancelB();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class ownPtr : MethodPtr<own>, context.Context
{
    public ownPtr()
    {
    }

    public ownPtr(own value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => ownExtensions.Deadline(Self);

    public Chan<Empty> Done() => this.Value.Done();

    public error Err() => ownExtensions.Err(Self);

    object context.Context.Value(object key) => ownExtensions.Value(Self, key);
}

internal sealed class wrapsPtr : MethodPtr<wraps>, context.Context
{
    public wrapsPtr()
    {
    }

    public wrapsPtr(wraps value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => this.Value.Context.Deadline();

    public Chan<Empty> Done() => this.Value.Context.Done();

    public error Err() => this.Value.Context.Err();

    object context.Context.Value(object key) => this.Value.Context.Value(key);
}

internal sealed class overridesPtr : MethodPtr<overrides>, context.Context
{
    public overridesPtr()
    {
    }

    public overridesPtr(overrides value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => this.Value.Context.Deadline();

    public Chan<Empty> Done() => Receiver("Done").Done();

    public error Err() => this.Value.Context.Err();

    object context.Context.Value(object key) => this.Value.Context.Value(key);
}

internal sealed class watcherPtr : MethodPtr<watcher>, context.Context, context.AfterFuncer
{
    public watcherPtr()
    {
    }

    public watcherPtr(watcher value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => ownExtensions.Deadline(Ptr.Field<watcher, own>(this, static (ref watcher s) => ref s.own));

    public Chan<Empty> Done() => this.Value.own.Done();

    public error Err() => ownExtensions.Err(Ptr.Field<watcher, own>(this, static (ref watcher s) => ref s.own));

    object context.Context.Value(object key) => ownExtensions.Value(Ptr.Field<watcher, own>(this, static (ref watcher s) => ref s.own), key);

    public Func<bool> AfterFunc(Action f) => watcherExtensions.AfterFunc(Self, f);
}
