// The blocking form of waiting: a thread sleeps until its goroutine is made ready.

namespace GoRuntime;

internal static class ThreadBlocking
{
    /// <summary>
    /// Sleeps until <paramref name="goroutine"/>, the calling one (<see cref="Goroutine.Current"/>), is made ready. It has called
    /// <see cref="Goroutine.BeginPark"/> and stands in its queue, and the caller holds no lock.
    /// </summary>
    public static void Park(Goroutine goroutine)
    {
        if (goroutine is ThreadGoroutine thread)
        {
            thread.Sleep();
        }
        else
        {
            Worker.OfThisThread!.BlockGoroutine();
        }
    }

    /// <summary>Sleeps until an async method, called on this thread and suspended, has ended.</summary>
    public static void Wait(TaskBox box)
    {
        if (box.Continuation != null)
        {
            throw new InvalidOperationException("a GoTask is awaited twice");
        }

        var worker = Worker.AttachThread();
        if (!worker.IsPlain)
        {
            worker.BlockOnTask(box);
            return;
        }

        var signal = new ThreadSignal();
        box.Continuation = signal;
        AdoptedGoroutine.OfThisThread().Commit();
        signal.Wait();
    }

    private sealed class ThreadSignal : Continuation
    {
        private readonly Parker _parker = Parker.Create();
        private volatile bool _set;

        public override Continuation? Run()
        {
            _set = true;
            _parker.Unpark();
            return null;
        }

        public void Wait()
        {
            while (!_set)
            {
                _parker.Park();
            }
        }
    }
}

/// <summary>The identity of a plain thread, for the queues it blocks in.</summary>
internal sealed class ThreadGoroutine : Goroutine
{
    private readonly Parker _parker = Parker.Create();

    public ThreadGoroutine()
        : base(0, 0) => SetState(GoroutineState.Running);

    public override bool IsPlainThread => true;

    public override Continuation? Run() => throw new InvalidOperationException("a plain thread is not run by workers");

    /// <summary>Sleeps until made ready.</summary>
    public void Sleep()
    {
        if (TryCommitPark())
        {
            while (State != GoroutineState.Runnable)
            {
                _parker.Park();
            }
        }

        SetState(GoroutineState.Running);
    }

    /// <summary>It has been made ready: lets <see cref="Sleep"/> return.</summary>
    public void WakeThread() => _parker.Unpark();
}

/// <summary>
/// The goroutine of an async method that a plain thread called and that suspended. It is parked only when the thread says
/// that its stack has unwound (<see cref="Commit"/>), and runs on workers from then on.
/// </summary>
internal sealed class AdoptedGoroutine : Goroutine
{
    private AdoptedGoroutine()
        : base(Scheduler.NextGoroutineId(out _), 0) => SetState(GoroutineState.Running);

    /// <summary>A new goroutine for what the calling plain thread is about to suspend.</summary>
    public static AdoptedGoroutine Adopt()
    {
        var goroutine = new AdoptedGoroutine();
        Worker.AttachThread().Goroutine = goroutine;
        return goroutine;
    }

    /// <summary>The goroutine that <see cref="Adopt"/> made on this thread.</summary>
    public static AdoptedGoroutine OfThisThread() =>
        Worker.OfThisThread?.Goroutine as AdoptedGoroutine
        ?? throw new InvalidOperationException(
            "a goroutine cannot await a GoTask from a method of another task type: let the method return GoTask");

    /// <summary>The stack has unwound; the goroutine continues on workers.</summary>
    public void Commit()
    {
        Worker.OfThisThread!.Goroutine = null;
        if (!TryCommitPark())
        {
            SetState(GoroutineState.Runnable);
            Scheduler.Enqueue(this, next: false);
        }
    }

    /// <summary>The last continuation of a goroutine has run, and the goroutine neither parked nor ended: it was adopted.</summary>
    public static void End(Goroutine goroutine)
    {
        if (goroutine is not AdoptedGoroutine)
        {
            CrashReport.UnhandledPanic(goroutine, new InvalidOperationException("a GoTask completed that nobody had awaited"));
        }

        goroutine.SetState(GoroutineState.Dead);
        GoroutineRegistry.Remove(goroutine);
        Scheduler.GoroutineEnded();
    }

    /// <summary>Never started by a worker: it is resumed, and ends when its outermost method has.</summary>
    public override Continuation? Run() => throw new InvalidOperationException("an adopted goroutine has no start");
}
