// Running a bubble from outside, and waiting inside it.

using System.Runtime.ExceptionServices;

namespace GoRuntime;

internal sealed partial class Bubble
{
    private const string Nested = "synctest.Run called from within a synctest bubble";
    private const string NotInBubble = "goroutine is not in a bubble";
    private const string WaitInProgress = "wait already in progress";

    private ExceptionDispatchInfo? _failure;

    /// <summary>
    /// Runs <paramref name="main"/> as the first goroutine of a new bubble and returns when all goroutines of the bubble have
    /// ended. Blocking form.
    /// </summary>
    /// <remarks>
    /// Panics: <c>synctest.Run called from within a synctest bubble</c>; with an error,
    /// <c>deadlock: all goroutines in bubble are blocked</c> or
    /// <c>deadlock: main bubble goroutine has exited but blocked goroutines remain</c>.
    /// What <paramref name="main"/> throws is thrown here at once, and the bubble is left to itself; in Go it ends the process.
    /// Go: internal/synctest, Run.
    /// </remarks>
    public static void Run(Func<GoTask> main)
    {
        var bubble = Start(main, out var root);
        bubble._ended.Acquire(WaitReason.SynctestRun);
        bubble.End(root);
    }

    /// <summary>Awaiting form of <see cref="Run"/>.</summary>
    /// <inheritdoc cref="Run"/>
    public static async GoTask RunAsync(Func<GoTask> main)
    {
        var bubble = Start(main, out var root);
        await bubble._ended.AcquireAsync(WaitReason.SynctestRun);
        bubble.End(root);
    }

    /// <summary>Blocks until all other goroutines of the caller's bubble are durably blocked. Blocking form.</summary>
    /// <remarks>Panics: <c>goroutine is not in a bubble</c>, <c>wait already in progress</c>. Go: internal/synctest, Wait.</remarks>
    public static void Wait() => BeginWait()._settled.Acquire(WaitReason.SynctestWait);

    /// <summary>Awaiting form of <see cref="Wait"/>.</summary>
    /// <inheritdoc cref="Wait"/>
    public static GoTask WaitAsync() => BeginWait()._settled.AcquireAsync(WaitReason.SynctestWait);

    private static Bubble BeginWait()
    {
        var bubble = Current ?? throw new GoPanic(GoString.FromString(NotInBubble));
        if (Interlocked.Exchange(ref bubble._waiting, 1) != 0)
        {
            throw new GoPanic(GoString.FromString(WaitInProgress));
        }

        return bubble;
    }

    private static Bubble Start(Func<GoTask> main, out GoroutineExtras? root)
    {
        if (Current != null)
        {
            throw new GoPanic(GoString.FromString(Nested));
        }

        Interlocked.Increment(ref _alive);
        var bubble = new Bubble();
        root = Worker.OfThisThread is { IsPlain: false, Goroutine: { } caller } ? caller.Extras : null;
        if (root != null)
        {
            root.RootOf = bubble;
        }

        Scheduler.Enqueue(new BubbleMain(bubble, main), next: true);
        return bubble;
    }

    private void End(GoroutineExtras? root)
    {
        if (root != null)
        {
            root.RootOf = null;
        }

        _failure?.Throw();
        if (_total != 0)
        {
            throw new GoPanic(new SynctestDeadlockError(this, _mainExited
                ? "deadlock: main bubble goroutine has exited but blocked goroutines remain"
                : "deadlock: all goroutines in bubble are blocked"));
        }

        Interlocked.Decrement(ref _alive);
    }

    private async GoTask RunMain(Func<GoTask> main)
    {
        try
        {
            await main();
        }
        catch (Exception e) when (e is not GoexitException and not FatalError)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }

    private void MainExited()
    {
        _mainExited = true;
        if (_failure != null)
        {
            // Nobody waits for the others: this count keeps the bubble from taking another step.
            BeginActivity();
            _ended.Release();
        }
    }

    private sealed class BubbleMain(Bubble bubble, Func<GoTask> main) : StartedGoroutine(main, bubble)
    {
        private readonly Bubble _bubble = bubble;

        protected override GoTask Invoke(object function) => _bubble.RunMain((Func<GoTask>)function);

        protected override void OnEnded(bool byGoexit) => _bubble.MainExited();
    }
}

/// <summary>The error of a bubble in which nothing can ever run again.</summary>
/// <remarks>Go: runtime/synctest.go, synctestDeadlockError.</remarks>
[GoType("runtime.synctestDeadlockError")]
internal sealed class SynctestDeadlockError(Bubble bubble, string reason) : error
{
    /// <summary>Whose goroutines the report lists.</summary>
    public Bubble Bubble { get; } = bubble;

    public GoString Error() => GoString.FromString(reason);
}
