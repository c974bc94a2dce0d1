// A Go program as a whole: goroutine 1, the end of the process, deadlock.

using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

internal static class MainProgram
{
    private static readonly object s_gate = new();
    private static volatile bool s_running;
    private static volatile bool s_stopping;
    private static volatile bool s_mainExited;
    private static bool s_ended;
    private static Action? s_flush;

    /// <summary>True while <see cref="Run"/> waits for main: only then can the whole program be asleep.</summary>
    public static bool IsRunning => s_running;

    /// <summary>True once the process is about to end: workers start nothing new.</summary>
    public static bool IsStopping => s_stopping;

    /// <summary>Lets goroutines go on after main has returned: tests run many programs in one process.</summary>
    public static bool SchedulerOutlivesMain { get; set; }

    /// <summary>Registers what has to be written before the process ends.</summary>
    public static void AtExit(Action flush)
    {
        lock (s_gate)
        {
            s_flush += flush;
        }
    }

    /// <summary>Runs main as goroutine 1 and returns when it has returned. The calling thread only waits.</summary>
    public static void Run(Func<GoTask> main)
    {
        lock (s_gate)
        {
            if (s_running)
            {
                throw new InvalidOperationException("Go.Main is running already");
            }

            s_ended = false;
            s_mainExited = false;
            s_running = true;
        }

        PlainThreads.ThisOneStartsMain();
        GoTrace.StartIfAsked();
        using var quit = QuitSignal.Listen();
        Scheduler.Enqueue(new MainGoroutine(main), next: false);
        lock (s_gate)
        {
            while (!s_ended)
            {
                Monitor.Wait(s_gate);
            }
        }

        Flush();
    }

    /// <summary>Goroutine 1 has ended.</summary>
    public static void MainEnded(bool byGoexit)
    {
        if (byGoexit)
        {
            // The others go on; when they are all done or asleep, that is a deadlock.
            s_mainExited = true;
            return;
        }

        if (CrashReport.IsDying)
        {
            // Another goroutine has panicked: its report comes before the end.
            Thread.Sleep(Timeout.Infinite);
        }

        s_stopping = !SchedulerOutlivesMain;
        s_running = false;
        lock (s_gate)
        {
            s_ended = true;
            Monitor.PulseAll(s_gate);
        }
    }

    /// <summary>No goroutine can ever run again. Does not return.</summary>
    [DoesNotReturn]
    public static void Deadlocked() =>
        CrashReport.Fatal(
            s_mainExited && Scheduler.CountGoroutines() == 0
                ? "no goroutines (main called runtime.Goexit) - deadlock!"
                : "all goroutines are asleep - deadlock!",
            all: true);

    /// <summary>True if a thread that is not the scheduler's, .NET's thread pool or one of its timers may make a goroutine ready.</summary>
    public static bool OutsideMayWake()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most != free || ThreadPool.PendingWorkItemCount != 0 || Timer.ActiveCount != 0 || PlainThreads.MayWake();
    }

    /// <summary>Writes what has to be written before the process ends.</summary>
    public static void Flush()
    {
        Action? flush;
        lock (s_gate)
        {
            flush = s_flush;
        }

        flush?.Invoke();
        Console.Out.Flush();
    }

    /// <summary>Ends the process at once.</summary>
    [DoesNotReturn]
    public static void Exit(int code)
    {
        s_stopping = true;
        Flush();
        Environment.Exit(code);
    }
}
