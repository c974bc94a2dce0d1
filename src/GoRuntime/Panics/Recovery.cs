// recover(), and the bookkeeping of panics around deferred calls.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class Recovery
{
    /// <summary>
    /// Go's <c>recover()</c>: stops the panic for which the calling deferred function runs and returns its value; nil if there is
    /// none, or if the caller is not itself that deferred function.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object? Recover()
    {
        var extras = Extras;
        if (extras?.Panics.Armed is not { IsGoexit: false, Recovered: false } record
            || !DeferredCaller.IsCallerOfRecover(extras.Panics.ArmedFor!))
        {
            return null;
        }

        return Stop(record);
    }

    /// <summary>Stops the panic and returns its value; null if there is none, or it has been stopped.</summary>
    public static object? Stop(PanicRecord? record)
    {
        if (record is not { IsGoexit: false, Recovered: false })
        {
            return null;
        }

        record.Recovered = true;
        return record.Value;
    }

    /// <summary>The record of what a frame has caught, while <paramref name="pending"/> was waiting to go on in it.</summary>
    public static PanicRecord Caught(Exception exception, PanicRecord? pending)
    {
        if (exception is FatalError)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);
        }

        exception = PanicConversion.ToGo(exception);
        var record = RecordOf(exception);
        if (pending != null && pending != record)
        {
            pending.Aborted = true;
        }

        return record;
    }

    /// <summary>The record of a thrown panic or Goexit; made when a frame sees it for the first time.</summary>
    public static PanicRecord RecordOf(Exception exception) => exception switch
    {
        GoPanic panic => panic.Record ??= new PanicRecord(panic, panic.Overtaken == null ? Active : OvertakenBy(panic), Running),
        GoexitException goexit => goexit.Record ??= new PanicRecord(goexit, Active, Running),
        _ => throw new ArgumentException("neither a panic nor a Goexit", nameof(exception)),
    };

    /// <summary>
    /// A deferred function is about to run, for <paramref name="pending"/> or because its frame returns normally. Returns what
    /// to give to <see cref="Leave"/>.
    /// </summary>
    public static PanicState Enter(PanicRecord? pending, Delegate? function)
    {
        var goroutine = Goroutine.Current;
        if (pending == null)
        {
            if (goroutine.ExtrasOrNull is not { Panics.Active: not null } extras)
            {
                return default;
            }

            // A frame that returns normally inside a deferred function: its own deferred functions recover nothing.
            var outer = extras.Panics;
            extras.Panics.Armed = null;
            extras.Panics.ArmedFor = null;
            extras.Panics.IsHandedOver = false;
            return outer;
        }

        ref var panics = ref goroutine.Extras.Panics;
        var saved = panics;
        panics.Active = pending;
        panics.Running = new RunningDeferred(pending, saved.Running);
        panics.Armed = function == null ? null : pending;
        panics.ArmedFor = function;
        panics.IsHandedOver = function != null && function.Method.IsDefined(typeof(RecoversAttribute), inherit: false);
        return saved;
    }

    /// <summary>
    /// The deferred function is done; <paramref name="pending"/> is what it was called for, or what it threw instead. Returns what
    /// still has to go on: null after a recovery, unless the recovered panic had overtaken a Goexit.
    /// </summary>
    public static PanicRecord? Leave(PanicRecord? pending, in PanicState saved)
    {
        var extras = Goroutine.Current.ExtrasOrNull;
        if (extras != null)
        {
            extras.Panics = saved;
        }

        if (pending is not { Recovered: true })
        {
            return pending;
        }

        for (var overtaken = pending.Link; overtaken is { Aborted: true }; overtaken = overtaken.Link)
        {
            if (overtaken.IsGoexit)
            {
                overtaken.Aborted = false;
                return overtaken;
            }
        }

        return null;
    }

    /// <summary>The latest panic or Goexit for which deferred functions run on this thread; null if there is none.</summary>
    public static PanicRecord? Latest => Unwinding.Current is { } unwinding ? RecordOf(PanicConversion.ToGo(unwinding)) : Active;

    private static PanicRecord OvertakenBy(GoPanic panic)
    {
        var record = RecordOf(PanicConversion.ToGo(panic.Overtaken!));
        record.Aborted = true;
        return record;
    }

    /// <summary>The deferred functions of this goroutine that run for panics, the innermost first.</summary>
    public static RunningDeferred? Running => Extras?.Panics.Running;

    private static PanicRecord? Active => Extras?.Panics.Active;

    private static GoroutineExtras? Extras => Worker.OfThisThread == null ? null : Goroutine.Current.ExtrasOrNull;
}
