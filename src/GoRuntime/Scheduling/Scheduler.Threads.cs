// How many threads there may be, and what becomes of the work for one that could not be had.
//
// A goroutine that blocks in plain code keeps its thread, so there may be many more threads than in Go, where such a goroutine
// needs none. What limits them is the system.

namespace GoRuntime;

internal static partial class Scheduler
{
    private const int UsualThreadLimit = 16_000;
    private const int MappingsPerThread = 4;
    private const long PatienceWithoutThreads = 2_000_000_000;

    private static int s_threadCount;
    private static long s_withoutThreadsSince;

    /// <summary>
    /// How many threads the scheduler makes at most. On Linux a thread takes memory mappings, of which a process has a limited
    /// number, and the garbage collector must never be refused one.
    /// </summary>
    internal static int ThreadLimit { get; set; } = SystemThreadLimit();

    /// <summary>How many threads the scheduler has made that have not ended.</summary>
    internal static int ThreadCount => Volatile.Read(ref s_threadCount);

    /// <summary>A worker thread has ended.</summary>
    public static void ThreadEnded() => Interlocked.Decrement(ref s_threadCount);

    private static int SystemThreadLimit()
    {
        const string Mappings = "/proc/sys/vm/max_map_count";
        return OperatingSystem.IsLinux() && File.Exists(Mappings) && int.TryParse(File.ReadAllText(Mappings), out var mappings)
            ? mappings / MappingsPerThread
            : UsualThreadLimit;
    }

    private static bool TryStartThread(Processor processor, bool spinning)
    {
        if (Interlocked.Increment(ref s_threadCount) <= ThreadLimit && Worker.TryStartThread(processor, spinning))
        {
            Volatile.Write(ref s_withoutThreadsSince, 0);
            return true;
        }

        Interlocked.Decrement(ref s_threadCount);
        return false;
    }

    // The processor goes to a blocked thread that is to run on, if there is one; else it becomes idle with all its work in the
    // global queue, and the monitor tries again. Only if nothing at all can run for long does the program end.
    private static void DoWithoutThread(Processor processor, bool spinning)
    {
        if (spinning)
        {
            SpinningEnded();
        }

        if (processor.Retired)
        {
            Retire(processor);
            return;
        }

        var queued = processor.Drain();
        processor.Owner = null;
        s_lock.Enter();
        s_global.Append(ref queued);
        var thread = TakeBlockedThread();
        if (thread == null)
        {
            PushIdle(processor);
        }

        Volatile.Write(ref s_globalCount, s_global.Count);
        var nothingRuns = s_idleCount == s_processors.Length && s_global.Count != 0;
        s_lock.Exit();
        thread?.Assign(processor, spinning: false);
        if (!nothingRuns)
        {
            Volatile.Write(ref s_withoutThreadsSince, 0);
        }
        else if (LacksThreadsForLong() && MainProgram.IsRunning)
        {
            ReportLackOfThreads();
        }

        SystemMonitor.LookSoon();
        SystemMonitor.WakeFromDeepSleep();
    }

    private static bool LacksThreadsForLong()
    {
        var now = Clock.System.Now;
        var since = Volatile.Read(ref s_withoutThreadsSince);
        if (since == 0)
        {
            Volatile.Write(ref s_withoutThreadsSince, now);
            return false;
        }

        return now - since > PatienceWithoutThreads;
    }

    private static void ReportLackOfThreads()
    {
        var count = ThreadCount;
        if (count >= ThreadLimit)
        {
            CrashReport.Fatal("thread exhaustion", $"runtime: program exceeds {ThreadLimit}-thread limit");
        }

        CrashReport.Fatal(
            "newosproc",
            $"runtime: failed to create new OS thread (have {count} already)\nruntime: may need to increase max user processes (ulimit -u)");
    }

    // Under s_lock: the first queued goroutine that goes on with a thread of its own.
    private static Worker? TakeBlockedThread()
    {
        var others = default(GoroutineList);
        Worker? thread = null;
        while (s_global.TakeFirst() is { } goroutine)
        {
            if (thread == null && goroutine.Resume is Worker blocked)
            {
                thread = blocked;
            }
            else
            {
                others.Append(goroutine);
            }
        }

        s_global = others;
        return thread;
    }
}
