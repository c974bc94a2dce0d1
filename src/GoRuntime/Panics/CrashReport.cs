// What a Go program prints on standard error when it dies, and its death.

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GoRuntime;

internal static class CrashReport
{
    private const int ExitCode = 2;
    private const string MemoryFault = "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n";

    private static int _dying;

    /// <summary>True once the process has begun to die with a report; whoever else would end it has to wait.</summary>
    public static bool IsDying => Volatile.Read(ref _dying) != 0;

    /// <summary>Reports an unrecovered panic of a goroutine and ends the process.</summary>
    [DoesNotReturn]
    public static void UnhandledPanic(Goroutine goroutine, Exception exception)
    {
        if (exception is FatalError)
        {
            Fatal(exception.Message);
        }

        // Some of what it may be has a report of its own.
        var panic = PanicConversion.ToGo(exception);
        Begin();
        var to = new List<byte>();
        var record = Recovery.RecordOf(panic);
        try
        {
            AppendPanics(to, record, PanicText.Append);
        }
        catch (Exception inner)
        {
            to.Clear();
            Append(to, $"fatal error: panic while printing panic value: {WhilePrinting(inner)}\n");
        }

        if (IsMemoryFault(record))
        {
            Append(to, MemoryFault);
        }

        if (TracebackLevels.Current != TracebackLevel.None)
        {
            Append(to, $"\ngoroutine {goroutine.Id} [running{GoroutineDump.BubbleOf(goroutine)}]:\n");
            Traceback.Append(to, GoStack.Of(record));
            Traceback.AppendCreator(to, goroutine);
        }

        var level = TracebackLevels.Current;
        var deadlock = (panic as GoPanic)?.Value as SynctestDeadlockError;
        var others = level == TracebackLevel.All || (deadlock != null && level != TracebackLevel.None);
        End(to, Worker.OfThisThread?.Goroutine ?? goroutine, others, deadlock?.Bubble);
    }

    /// <summary>Reports a fatal error and ends the process.</summary>
    /// <param name="text">The text after <c>fatal error: </c>.</param>
    /// <param name="before">A line to print before it.</param>
    /// <param name="all">Lists every goroutine that waits, not the calling one.</param>
    /// <param name="withStack">False if the stack is too deep to walk.</param>
    [DoesNotReturn]
    public static void Fatal(string text, string? before = null, bool all = false, bool withStack = true)
    {
        Begin();
        var to = new List<byte>();
        var record = all ? null : Recovery.Latest;
        Append(to, before == null ? "" : before + "\n");
        if (record != null)
        {
            // Go then runs no code of the program, not even to print a value.
            AppendPanics(to, record, PanicText.AppendBare);
            to.Add((byte)'\t');
        }

        Append(to, $"fatal error: {text}\n");
        if (IsMemoryFault(record))
        {
            Append(to, MemoryFault);
        }

        var level = TracebackLevels.Current;
        var goroutine = Worker.OfThisThread?.Goroutine;
        if (!all && level != TracebackLevel.None)
        {
            AppendRunning(to, goroutine, withStack ? new StackTrace(1, false) : null);
        }

        End(to, all ? null : goroutine, level == TracebackLevel.All || (all && level != TracebackLevel.None));
    }

    /// <summary>There is no memory for what a goroutine has asked for.</summary>
    [DoesNotReturn]
    public static void OutOfMemory()
    {
        const string Text = "out of memory";
        try
        {
            Fatal(Text);
        }
        catch (OutOfMemoryException)
        {
            // Not even for the report: only what needs none.
            using var error = StandardFiles.OpenError();
            StandardFiles.TryWrite(error, "fatal error: out of memory\n"u8);
            Environment.Exit(ExitCode);
        }
    }

    /// <summary>Ends the process as Go does when it is asked to quit (Ctrl-\): with every goroutine on standard error.</summary>
    /// <remarks>Go: runtime/signal_unix.go, sighandler.</remarks>
    [DoesNotReturn]
    public static void Quit()
    {
        Begin();
        var to = new List<byte>();
        Append(to, "SIGQUIT: quit\nPC=0x0 m=0 sigcode=0\n");
        End(to, null, TracebackLevels.Current != TracebackLevel.None);
    }

    /// <summary>Ends the process as Go does at a breakpoint when no debugger is there.</summary>
    /// <remarks>Go: runtime/signal_unix.go, sighandler.</remarks>
    [DoesNotReturn]
    public static void Trap()
    {
        Begin();
        var to = new List<byte>();
        Append(to, "SIGTRAP: trace trap\nPC=0x0 m=0 sigcode=128\n");
        var goroutine = Worker.OfThisThread?.Goroutine;
        if (TracebackLevels.Current != TracebackLevel.None)
        {
            AppendRunning(to, goroutine, new StackTrace(1, false));
        }

        End(to, goroutine, TracebackLevels.Current != TracebackLevel.None);
    }

    /// <summary>Appends the lines of a panic and of those it was raised on top of, the first raised first.</summary>
    /// <param name="to">The text.</param>
    /// <param name="record">The latest.</param>
    /// <param name="appendValue">How values are printed.</param>
    public static void AppendPanics(List<byte> to, PanicRecord record, Action<List<byte>, object?> appendValue)
    {
        if (record.Link is { } link)
        {
            link.Repanicked = !record.IsGoexit && !link.IsGoexit && PanicText.IsSame(link.Value, record.Value);
            AppendPanics(to, link, appendValue);
            if (link.Repanicked)
            {
                return;
            }

            if (!link.IsGoexit)
            {
                to.Add((byte)'\t');
            }
        }

        if (record.IsGoexit)
        {
            return;
        }

        Append(to, "panic: ");
        appendValue(to, record.Value);
        if (record.Recovered)
        {
            Append(to, record.Repanicked ? " [recovered, repanicked]" : " [recovered]");
        }

        to.Add((byte)'\n');
    }

    private static void AppendRunning(List<byte> to, Goroutine? goroutine, StackTrace? trace)
    {
        Append(to, $"\ngoroutine {goroutine?.Id ?? 0} [running{GoroutineDump.BubbleOf(goroutine)}]:\n");
        if (trace != null)
        {
            Traceback.Append(to, GoStack.OfCaller(trace));
        }

        if (goroutine != null)
        {
            Traceback.AppendCreator(to, goroutine);
        }
    }

    private static bool IsMemoryFault(PanicRecord? record)
    {
        for (; record != null; record = record.Link)
        {
            if (record.Exception.InnerException is NullReferenceException)
            {
                return true;
            }
        }

        return false;
    }

    private static string WhilePrinting(Exception inner) => PanicConversion.ToGo(inner) switch
    {
        GoPanic { Value: GoString text } => text.ToString(),
        GoPanic { Value: { } value } => "type " + GoType.Of(value),
        _ => "type runtime.Error",
    };

    // Only one goroutine reports; others that die meanwhile wait for the end of the process.
    private static void Begin()
    {
        if (Interlocked.Exchange(ref _dying, 1) != 0)
        {
            Thread.Sleep(Timeout.Infinite);
        }

        MainProgram.Flush();
    }

    [DoesNotReturn]
    private static void End(List<byte> to, Goroutine? reported, bool others, Bubble? bubble = null)
    {
        using (var error = StandardFiles.OpenError())
        {
            StandardFiles.TryWrite(error, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(to));
            if (others)
            {
                GoroutineDump.WriteOthers(error, reported, TracebackLevels.Current == TracebackLevel.All ? null : bubble);
            }
        }

        MainProgram.Exit(ExitCode);
    }

    private static void Append(List<byte> to, string text) => to.AddRange(Encoding.UTF8.GetBytes(text));
}
