// The threads that the scheduler did not make and that have used the runtime. What such a thread does next nobody knows: while it
// lives and does not wait for goroutines itself, it may make one ready, so the others asleep are not a deadlock yet.

namespace GoRuntime;

internal static class PlainThreads
{
    private static readonly Lock Lock = new();
    private static readonly List<Known> KnownThreads = [];
    private static Thread? _startedMain;

    /// <summary>The calling thread has come into contact with the runtime. Threads of .NET's pool are watched as a whole.</summary>
    public static void Add(Worker worker)
    {
        var thread = Thread.CurrentThread;
        if (thread.IsThreadPoolThread)
        {
            return;
        }

        lock (Lock)
        {
            KnownThreads.RemoveAll(static known => !known.Thread.IsAlive);
            KnownThreads.Add(new Known(thread, worker));
        }
    }

    /// <summary>The calling thread only waits for main.</summary>
    public static void ThisOneStartsMain() => _startedMain = Thread.CurrentThread;

    /// <summary>True if one of them may make a goroutine ready.</summary>
    public static bool MayWake()
    {
        lock (Lock)
        {
            return KnownThreads.Exists(static known =>
                known.Thread != _startedMain && known.Thread.IsAlive && !known.Worker.WaitsForGoroutines);
        }
    }

    // A class: lists of classes are compiled ahead of time.
    private sealed record Known(Thread Thread, Worker Worker);
}
