// Runs independent pieces of work on a few threads with large stacks: Go source may nest deeply.
using System.Runtime.ExceptionServices;

namespace Go2Cs.Loading;

/// <summary>Threads for loading and checking.</summary>
internal static class Workers
{
    // Reserved, not used.
    private const int StackSize = 256 << 20;

    /// <summary>Runs <paramref name="work"/> for 0 … count-1, each once, and waits; the first exception is thrown here.</summary>
    public static void Run(int threads, int count, Action<int> work)
    {
        if (count == 0)
            return;
        var next = -1;
        RunThreads(Math.Min(threads, count), () =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
                work(i);
        });
    }

    /// <summary>Runs <paramref name="body"/> on several threads at once and waits; the first exception is thrown here.</summary>
    public static void RunThreads(int threads, Action body)
    {
        ExceptionDispatchInfo? failure = null;
        var running = new List<Thread>();
        for (var i = 0; i < threads; i++)
        {
            var thread = new Thread(
                () =>
                {
                    try
                    {
                        body();
                    }
                    catch (Exception e)
                    {
                        // Thrown again on the caller's thread below.
                        Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
                    }
                },
                StackSize);
            thread.Start();
            running.Add(thread);
        }
        foreach (var thread in running)
            thread.Join();
        failure?.Throw();
    }
}
