// Go's package context: deadlines, cancellation and request values that go along with calls.
//
// A context that can be canceled knows its children that can be (Canceler). Canceling it cancels them first, in no
// particular order, and then forgets them. A parent of a type that is not ours is watched: by its AfterFunc method if it has
// one, else by a goroutine.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package context. Go: context/context.go</summary>
public static partial class context
{
    /// <summary>The error of a canceled context: <c>context canceled</c>.</summary>
    public static error Canceled = errors.New("context canceled");

    /// <summary>The error of a context whose deadline has passed: <c>context deadline exceeded</c>.</summary>
    public static error DeadlineExceeded = default(DeadlineExceededError);

    private static readonly Context TheBackground = default(BackgroundContext);
    private static readonly Context TheTodo = default(TODOContext);

    /// <summary>A deadline, a cancellation signal and values. Safe for use by several goroutines.</summary>
    [GoType("context.Context")]
    public interface Context
    {
        /// <summary>When the work should be canceled; false if there is no deadline.</summary>
        (time.Time Deadline, bool Ok) Deadline();

        /// <summary>A channel that is closed when the work should be canceled; nil if it never can be.</summary>
        Chan<Empty>? Done();

        /// <summary>Nil until Done is closed, then why: <see cref="Canceled"/> or <see cref="DeadlineExceeded"/>.</summary>
        error? Err();

        /// <summary>The value for the key, or nil.</summary>
        object? Value(object? key);
    }

    /// <summary>A context that can call a function when it is done. Contexts of other types may implement it.</summary>
    [GoType("context.afterFuncer")]
    public interface AfterFuncer
    {
        /// <summary>Calls f in a goroutine once the context is done; the result cancels the call, if it is not too late.</summary>
        Func<bool> AfterFunc(Action f);
    }

    /// <summary>A context that is never canceled and has no values: the root of others.</summary>
    public static Context Background() => TheBackground;

    /// <summary>A context for code that does not know yet which one to use.</summary>
    public static Context TODO() => TheTodo;

    /// <summary>A child that is done when the function is called or the parent is done.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action Cancel) WithCancel(Context? parent)
    {
        var c = NewCancelContext(parent);
        return (c, () => c.Cancel(true, Canceled, null));
    }

    /// <summary>As <see cref="WithCancel"/>; the function takes the cause, which <see cref="Cause"/> returns (nil: Canceled).</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action<error?> Cancel) WithCancelCause(Context? parent)
    {
        var c = NewCancelContext(parent);
        return (c, cause => c.Cancel(true, Canceled, cause));
    }

    /// <summary>A child that is also done when the time has come.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action Cancel) WithDeadline(Context? parent, time.Time d) => WithDeadlineCause(parent, d, null);

    /// <summary>As <see cref="WithDeadline"/>, with the cause for when the deadline passes.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action Cancel) WithDeadlineCause(Context? parent, time.Time d, error? cause)
    {
        RequireParent(parent);
        var (current, has) = parent.Deadline();
        if (has && current.Before(d)) return WithCancel(parent);

        var c = new TimerContext(parent, d);
        c.PropagateCancel(c);
        var rest = time.Until(d);
        if (rest <= 0)
        {
            c.Cancel(true, DeadlineExceeded, cause);
            return (c, () => c.Cancel(false, Canceled, null));
        }

        c.StartTimer(rest, cause);
        return (c, () => c.Cancel(true, Canceled, null));
    }

    /// <summary>A child that is also done after the duration.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action Cancel) WithTimeout(Context? parent, time.Duration timeout) =>
        WithDeadline(parent, time.Now().Add(timeout));

    /// <summary>As <see cref="WithTimeout"/>, with the cause for when the time is over.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Context Ctx, Action Cancel) WithTimeoutCause(Context? parent, time.Duration timeout, error? cause) =>
        WithDeadlineCause(parent, time.Now().Add(timeout), cause);

    /// <summary>A child in which the key has the value.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>, <c>nil key</c>, <c>key is not comparable</c>.</remarks>
    public static Context WithValue(Context? parent, object? key, object? val)
    {
        RequireParent(parent);
        if (key is null) throw Panics.Text("nil key");
        if (!GoType.Of(key)!.Comparable) throw Panics.Text("key is not comparable");
        return new ValueContext(parent, key, val);
    }

    /// <summary>A child with the parent's values that is not canceled when the parent is.</summary>
    /// <remarks>Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static Context WithoutCancel(Context? parent)
    {
        RequireParent(parent);
        return new WithoutCancelContext(parent);
    }

    /// <summary>Why the context is done: the cause given when it was canceled, else what Err says; nil while it is not done.</summary>
    public static error? Cause(Context c)
    {
        var err = c.Err();
        if (err is null) return null;
        return c.Value(CancelContext.Key) is CancelContext canceled && canceled.GetCause() is { } cause ? cause : err;
    }

    /// <summary>Calls f in a goroutine of its own once the context is done. The result keeps it from that: true if it was in
    /// time.</summary>
    public static Func<bool> AfterFunc(Context ctx, Action f) => AfterFuncContext.Start(ctx, () => Go.Run(f));

    /// <inheritdoc cref="AfterFunc(Context, Action)"/>
    public static Func<bool> AfterFunc(Context ctx, Func<GoTask> f) => AfterFuncContext.Start(ctx, () => Go.Run(f));

    private static CancelContext NewCancelContext(Context? parent)
    {
        RequireParent(parent);
        var c = new CancelContext(parent);
        c.PropagateCancel(c);
        return c;
    }

    private static void RequireParent([System.Diagnostics.CodeAnalysis.NotNull] Context? parent)
    {
        if (parent is null) throw Panics.Text("cannot create context from nil parent");
    }

    // The name of a context in the String of its children.
    private static string NameOf(Context c) => c is fmt.Stringer s ? s.String().ToString() : GoType.Of(c)!.ToString();

    private static string TextOf(object? value) => value switch
    {
        fmt.Stringer s => s.String().ToString(),
        GoString s => s.ToString(),
        null => "<nil>",
        _ => GoType.Of(value)!.ToString(),
    };

    /// <summary>An error that says whether it is about time; <see cref="DeadlineExceeded"/> is one.</summary>
    public interface TimeoutError : error
    {
        /// <summary>Whether a time limit was passed.</summary>
        bool Timeout();

        /// <summary>Whether another attempt may succeed.</summary>
        bool Temporary();
    }

    [GoType("context.deadlineExceededError")]
    private readonly struct DeadlineExceededError : TimeoutError
    {
        public GoString Error() => "context deadline exceeded";

        public bool Timeout() => true;

        public bool Temporary() => true;
    }
}
