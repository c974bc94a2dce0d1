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
        ForeignMethods.Detach(ForeignMethods.SuspendedHere());
        worker.WaitsForTask = true;
        signal.Wait();
        worker.WaitsForTask = false;
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

    /// <summary>The thread it stands for.</summary>
    public Thread Thread { get; } = Thread.CurrentThread;

    public ThreadGoroutine()
        : base(0, 0, isPlainThread: true) => SetState(GoroutineState.Running);

    public override Continuation? Run() => throw new InvalidOperationException("a plain thread is not run by workers");

    /// <summary>Sleeps until made ready.</summary>
    public void Sleep()
    {
        // The monitor, and its clock, may be asleep. A thread that ends tells nobody, so it is listed only while it sleeps.
        ParkedAt = CoarseClock.Update();
        GoroutineRegistry.Add(this);
        if (TryCommitPark())
        {
            while (State != GoroutineState.Runnable)
            {
                _parker.Park();
            }
        }

        GoroutineRegistry.Remove(this);

        SetState(GoroutineState.Running);
    }

    /// <summary>It has been made ready: lets <see cref="Sleep"/> return.</summary>
    public void WakeThread() => _parker.Unpark();
}
