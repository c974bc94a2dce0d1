// A Go program as a whole: goroutine 1, the end of the process, deadlock.

using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

internal static class MainProgram
{
    private static readonly object Gate = new();
    private static volatile bool _running;
    private static volatile bool _stopping;
    private static volatile bool _mainExited;
    private static bool _ended;
    private static Action? _flush;

    /// <summary>True while <see cref="Run"/> waits for main: only then can the whole program be asleep.</summary>
    public static bool IsRunning => _running;

    /// <summary>True once the process is about to end: workers start nothing new.</summary>
    public static bool IsStopping => _stopping;

    /// <summary>Lets goroutines go on after main has returned: tests run many programs in one process.</summary>
    public static bool SchedulerOutlivesMain { get; set; }

    /// <summary>Registers what has to be written before the process ends.</summary>
    public static void AtExit(Action flush)
    {
        lock (Gate)
        {
            _flush += flush;
        }
    }

    /// <summary>Runs main as goroutine 1 and returns when it has returned. The calling thread only waits.</summary>
    public static void Run(Func<GoTask> main)
    {
        lock (Gate)
        {
            if (_running)
            {
                throw new InvalidOperationException("Go.Main is running already");
            }

            _ended = false;
            _mainExited = false;
            _running = true;
        }

        StandardFiles.Open();
        Unwinding.Watch();
        PlainThreads.ThisOneStartsMain();
        GoTrace.StartIfAsked();
        using var quit = QuitSignal.Listen();
        Scheduler.Enqueue(new MainGoroutine(main), next: false);
        lock (Gate)
        {
            while (!_ended)
            {
                Monitor.Wait(Gate);
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
            _mainExited = true;
            return;
        }

        if (CrashReport.IsDying)
        {
            // Another goroutine has panicked: its report comes before the end.
            Thread.Sleep(Timeout.Infinite);
        }

        _stopping = !SchedulerOutlivesMain;
        _running = false;
        lock (Gate)
        {
            _ended = true;
            Monitor.PulseAll(Gate);
        }
    }

    /// <summary>No goroutine can ever run again. Does not return.</summary>
    [DoesNotReturn]
    public static void Deadlocked() =>
        CrashReport.Fatal(
            _mainExited && Scheduler.CountGoroutines() == 0
                ? "no goroutines (main called runtime.Goexit) - deadlock!"
                : "all goroutines are asleep - deadlock!",
            all: true);

    /// <summary>Writes what has to be written before the process ends.</summary>
    public static void Flush()
    {
        Action? flush;
        lock (Gate)
        {
            flush = _flush;
        }

        flush?.Invoke();
        Console.Out.Flush();
    }

    /// <summary>Ends the process at once.</summary>
    [DoesNotReturn]
    public static void Exit(int code)
    {
        _stopping = true;
        Flush();
        Environment.Exit(code);
    }
}
