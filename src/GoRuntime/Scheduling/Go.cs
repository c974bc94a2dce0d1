// The public face of the scheduler: main, ending, yielding, sleeping, and waiting for async methods in plain code.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace GoRuntime;

/// <summary>Goroutines: starting them, ending them, waiting for them from plain code.</summary>
public static partial class Go
{
    /// <summary>How many goroutines exist.</summary>
    /// <remarks>Go: runtime.NumGoroutine.</remarks>
    public static long NumGoroutine => Scheduler.CountGoroutines();

    /// <summary>
    /// Runs a program: <paramref name="main"/> is goroutine 1. Returns 0 when it has returned, whatever else still runs: return it
    /// from the C# <c>Main</c> at once. A panic, a fatal error or <see cref="Exit"/> end the process instead.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another program runs in this process.</exception>
    public static int Main(Func<GoTask> main)
    {
        ArgumentNullException.ThrowIfNull(main);
        KeptFrames.Note(main);
        Precompilation.Run(main);
        MainProgram.Run(main);
        return 0;
    }

    /// <inheritdoc cref="Main(Func{GoTask})"/>
    public static int Main(Action main)
    {
        ArgumentNullException.ThrowIfNull(main);
        KeptFrames.Note(main);
        Precompilation.Run(main);
        MainProgram.Run(() =>
        {
            main();
            return default;
        });
        return 0;
    }

    /// <summary>The program's arguments, without its name; null before <see cref="Main(Action, string[])"/>.</summary>
    public static string[]? Arguments { get; private set; }

    /// <summary>As <see cref="Main(Func{GoTask})"/>, with the arguments of the C# <c>Main</c>.</summary>
    public static int Main(Func<GoTask> main, string[] args)
    {
        Arguments = args;
        return Main(main);
    }

    /// <inheritdoc cref="Main(Func{GoTask}, string[])"/>
    public static int Main(Action main, string[] args)
    {
        Arguments = args;
        return Main(main);
    }

    /// <summary>Ends the process with an exit code. No deferred function runs; what was printed is written.</summary>
    /// <remarks>Go: os.Exit.</remarks>
    [DoesNotReturn]
    public static void Exit(long code) => MainProgram.Exit((int)code);

    /// <summary>Registers an action that writes out what is still buffered when the process ends, however it ends.</summary>
    public static void AtExit(Action flush)
    {
        ArgumentNullException.ThrowIfNull(flush);
        MainProgram.AtExit(flush);
    }

    /// <summary>
    /// Ends the calling goroutine after running its deferred calls. In goroutine 1 the others go on; when they have all
    /// ended: <c>fatal error: no goroutines (main called runtime.Goexit) - deadlock!</c>.
    /// </summary>
    /// <remarks>Go: runtime.Goexit.</remarks>
    [DoesNotReturn]
    public static void Goexit() => throw new GoexitException();

    /// <summary>Lets other goroutines run. Blocking form; in async methods await <see cref="YieldAsync"/>.</summary>
    /// <remarks>Go: runtime.Gosched.</remarks>
    public static void Yield()
    {
        if (Worker.OfThisThread is { IsPlain: false } worker)
        {
            worker.YieldThread();
        }
        else
        {
            Thread.Yield();
        }
    }

    /// <summary>Lets other goroutines run: the calling one goes to the end of the global queue.</summary>
    /// <remarks>Go: runtime.Gosched.</remarks>
    public static YieldAwaitable YieldAsync() => default;

    /// <summary>Sleeps for at least so many nanoseconds; returns at once if there are none. Blocking form.</summary>
    /// <remarks>Go: time.Sleep.</remarks>
    public static void Sleep(long nanoseconds)
    {
        if (nanoseconds > 0)
        {
            var goroutine = Goroutine.Current;
            SleepAwaitable.Begin(goroutine, nanoseconds);
            ThreadBlocking.Park(goroutine);
        }
    }

    /// <summary>Sleeps for at least so many nanoseconds; returns at once if there are none.</summary>
    /// <remarks>Go: time.Sleep.</remarks>
    public static SleepAwaitable SleepAsync(long nanoseconds) => new(nanoseconds);

    /// <summary>
    /// Waits in plain code for an async method: the thread blocks, and its processor runs other goroutines meanwhile.
    /// </summary>
    /// <remarks>The method has started when this is called: <c>Go.Block(F(x))</c>.</remarks>
    public static void Block(GoTask task) => task.GetAwaiter().GetResult();

    /// <inheritdoc cref="Block(GoTask)"/>
    public static T Block<T>(GoTask<T> task) => task.GetAwaiter().GetResult();

    /// <summary>
    /// Says that something the runtime cannot see (a thread of a native library, a registered wait) is going to make a goroutine ready.
    /// Until the result is disposed of, the program is not reported as deadlocked.
    /// </summary>
    public static IDisposable OutsideWork() => new PendingWork();

    private sealed class PendingWork : IDisposable
    {
        private int _ended;

        public PendingWork() => Scheduler.BeginOutsideWork();

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                Scheduler.EndOutsideWork();
            }
        }
    }

    /// <summary>
    /// The stack of the calling goroutine as a crash report prints it, and with <paramref name="all"/> every other goroutine: number,
    /// what it waits for and for how many minutes, its Go frames, and which <c>go</c> statement made it.
    /// </summary>
    /// <remarks>
    /// Goroutines that run on other threads go on, and their stacks cannot be told. With <paramref name="all"/> plain threads that
    /// sleep in a blocking operation are listed too. Go: runtime.Stack.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Stack(bool all = false) => Encoding.UTF8.GetString(GoroutineDump.OfCaller(all, skip: 1));

    /// <summary>
    /// Sets how many goroutines run at the same time, and returns the setting before; a number below 1 changes nothing.
    /// </summary>
    /// <remarks>Go: runtime.GOMAXPROCS.</remarks>
    public static long MaxProcs(long n)
    {
        var before = Scheduler.Processors.Length;
        if (n >= 1 && n != before)
        {
            Scheduler.SetProcessorCount((int)Math.Min(n, 1024));
        }

        return before;
    }
}
