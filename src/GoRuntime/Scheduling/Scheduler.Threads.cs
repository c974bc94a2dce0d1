// How many threads there may be, and what becomes of the work for one that could not be had.
//
// A goroutine that blocks in plain code keeps its thread, so there may be many more threads than in Go, where such a goroutine
// needs none. What limits them is the system.

using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

internal static partial class Scheduler
{
    private const int UsualThreadLimit = 16_000;
    private const int MappingsPerThread = 4;
    private const long PatienceWithoutThreads = 2_000_000_000;

    private static int _threadCount;
    private static long _withoutThreadsSince;

    /// <summary>
    /// How many threads the scheduler makes at most. On Linux a thread takes memory mappings, of which a process has a limited
    /// number, and the garbage collector must never be refused one.
    /// </summary>
    internal static int ThreadLimit { get; set; } = SystemThreadLimit();

    /// <summary>How many threads the scheduler has made that have not ended.</summary>
    internal static int ThreadCount => Volatile.Read(ref _threadCount);

    /// <summary>Called with its name when a thread is about to be started; a test refuses it here as the system does.</summary>
    internal static Action<string>? ThreadStarting { get; set; }

    /// <summary>A worker thread has ended.</summary>
    public static void ThreadEnded() => Interlocked.Decrement(ref _threadCount);

    /// <summary>Starts a background thread; false if the system refuses it.</summary>
    public static bool TryStartThread(string name, ParameterizedThreadStart body, object? argument = null, int stackSize = 0)
    {
        try
        {
            ThreadStarting?.Invoke(name);
            new Thread(body, stackSize) { IsBackground = true, Name = name }.UnsafeStart(argument);
            return true;
        }
        catch (Exception e) when (e is OutOfMemoryException or ThreadStartException)
        {
            return false;
        }
    }

    private static int SystemThreadLimit()
    {
        const string Mappings = "/proc/sys/vm/max_map_count";
        return OperatingSystem.IsLinux() && File.Exists(Mappings) && int.TryParse(File.ReadAllText(Mappings), out var mappings)
            ? mappings / MappingsPerThread
            : UsualThreadLimit;
    }

    private static bool TryStartThread(Processor processor, bool spinning, Goroutine? first)
    {
        if (Interlocked.Increment(ref _threadCount) <= ThreadLimit && Worker.TryStartThread(processor, spinning, first))
        {
            Volatile.Write(ref _withoutThreadsSince, 0);
            return true;
        }

        Interlocked.Decrement(ref _threadCount);
        return false;
    }

    // The processor goes to a blocked thread that is to run on, if there is one; else it becomes idle with all its work in the
    // global queue, and the monitor tries again. Only if nothing at all can run for long does the program end. Others may have
    // run all there was meanwhile and gone to sleep: then this is the last to look for a deadlock.
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
        _lock.Enter();
        _global.Append(ref queued);
        var thread = TakeBlockedThread();
        if (thread == null)
        {
            PushIdle(processor);
        }

        Volatile.Write(ref _globalCount, _global.Count);
        var allIdle = _idleCount == _processors.Length;
        var nothingRuns = allIdle && _global.Count != 0;
        _lock.Exit();
        thread?.Assign(processor, spinning: false);
        if (!nothingRuns)
        {
            Volatile.Write(ref _withoutThreadsSince, 0);
        }
        else if (LacksThreadsForLong() && MainProgram.IsRunning)
        {
            ReportLackOfThreads();
        }

        SystemMonitor.LookSoon();
        SystemMonitor.WakeFromDeepSleep();
        if (allIdle && !nothingRuns)
        {
            CheckDeadlock();
        }
    }

    private static bool LacksThreadsForLong()
    {
        var now = Clock.System.Now;
        var since = Volatile.Read(ref _withoutThreadsSince);
        if (since == 0)
        {
            Volatile.Write(ref _withoutThreadsSince, now);
            return false;
        }

        return now - since > PatienceWithoutThreads;
    }

    /// <summary>Ends the process in Go's words: there is no thread for what cannot do without.</summary>
    [DoesNotReturn]
    public static void ReportLackOfThreads()
    {
        var count = ThreadCount;
        if (count >= ThreadLimit)
        {
            CrashReport.Fatal("thread exhaustion", $"runtime: program exceeds {ThreadLimit}-thread limit");
        }

        // What .NET does not tell: EAGAIN is what a system of this kind refuses a thread with.
        var reason = OperatingSystem.IsWindows() ? "" : OperatingSystem.IsLinux() ? "; errno=11" : "; errno=35";
        CrashReport.Fatal(
            "newosproc",
            $"runtime: failed to create new OS thread (have {count} already{reason})\nruntime: may need to increase max user processes (ulimit -u)");
    }

    // Under _lock: the first queued goroutine that goes on with a thread of its own.
    private static Worker? TakeBlockedThread()
    {
        var others = default(GoroutineList);
        Worker? thread = null;
        while (_global.TakeFirst() is { } goroutine)
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

        _global = others;
        return thread;
    }
}
