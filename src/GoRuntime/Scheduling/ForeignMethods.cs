// Methods of foreign task types (async Task, async ValueTask) that await what is ours. The awaited call, already suspended,
// becomes a goroutine of its own; when it has completed, the foreign method continues where it was (ForeignRest).

namespace GoRuntime;

internal static class ForeignMethods
{
    /// <summary>
    /// Continues a foreign method once <paramref name="goroutine"/>, which already stands in its queue, is ready.
    /// </summary>
    public static void Continue(Goroutine goroutine, Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        goroutine.Resume = ForeignRest.Of(continuation);
        Detach(goroutine);
    }

    /// <summary>The goroutine of the call that has just suspended on this thread.</summary>
    public static Goroutine SuspendedHere() =>
        Worker.OfThisThread?.Goroutine
        ?? throw new InvalidOperationException("a GoTask must be awaited at once, on the thread that called the method");

    /// <summary>
    /// The stack below a suspended call belongs to a foreign method and will not unwind to a worker: the goroutine that stands in
    /// the queue is parked now and keeps nothing but the call. A thread of ours goes on as an alias of it.
    /// </summary>
    public static void Detach(Goroutine goroutine)
    {
        var worker = Worker.OfThisThread!;
        if (worker.IsPlain)
        {
            worker.Goroutine = null;
        }
        else
        {
            worker.Goroutine = new GoroutineAlias(goroutine);
            goroutine.IsSplitOff = true;
        }

        GoroutineContext.Save(goroutine);
        if (!goroutine.TryCommitPark())
        {
            goroutine.SetState(GoroutineState.Runnable);
            Scheduler.Enqueue(goroutine, next: false);
        }
    }

    /// <summary>
    /// The last continuation of a goroutine has run, and it neither parked nor ended: it was one that only finished a call.
    /// </summary>
    public static void End(Goroutine goroutine)
    {
        if (goroutine is not AdoptedGoroutine && !goroutine.IsSplitOff)
        {
            CrashReport.UnhandledPanic(goroutine, new InvalidOperationException("a GoTask completed that nobody had awaited"));
        }

        goroutine.SetState(GoroutineState.Dead);
        Tracing.Ended(goroutine);
        GoroutineRegistry.Remove(goroutine);
        Scheduler.GoroutineEnded();
        goroutine.Bubble?.Leave();
    }
}

/// <summary>The goroutine of an async call that a plain thread has made and that suspended.</summary>
internal sealed class AdoptedGoroutine : Goroutine
{
    private AdoptedGoroutine(Bubble? bubble)
        : base(Scheduler.NextGoroutineId(out _), 0)
    {
        SetState(GoroutineState.Running);
        if (bubble != null)
        {
            Extras.Bubble = bubble;
            bubble.Join();
        }
    }

    /// <summary>A new goroutine for what the calling plain thread is about to suspend.</summary>
    public static AdoptedGoroutine Adopt()
    {
        var goroutine = new AdoptedGoroutine(Bubble.Current);
        Worker.AttachThread().Goroutine = goroutine;
        return goroutine;
    }

    /// <summary>Never started by a worker: it is resumed, and ends when its outermost method has.</summary>
    public override Continuation? Run() => throw new InvalidOperationException("an adopted goroutine has no start");
}

/// <summary>
/// Stands for a goroutine, under the same number, after a foreign method in it has awaited a call that keeps the original object
/// in its queue.
/// </summary>
internal sealed class GoroutineAlias : Goroutine
{
    private readonly Goroutine _original;

    public GoroutineAlias(Goroutine original)
        : base(original.Id, original.CreatorId, original.ExtrasOrNull?.MoveToAlias())
    {
        _original = original;
        Scheduler.GoroutineSplit();
        Bubble?.Join();
        SetState(GoroutineState.Running);
    }

    public override System.Reflection.MethodInfo? EntryMethod => _original.EntryMethod;

    public override Delegate? FunctionArgument => _original.FunctionArgument;

    /// <summary>Never started: it was running when it was made.</summary>
    public override Continuation? Run() => throw new InvalidOperationException("an alias of a goroutine has no start");
}
