// What all commands share: the work runs on a thread with a large stack (Go source may nest deeply), failures become one
// line and an exit code, Ctrl-C stops with 130.
using System.Runtime.InteropServices;
using Go2Cs.Emit;
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>Runs a command's work.</summary>
public static class CommandHost
{
    // Reserved, not used: deep recursion in the parser and the checker touches what it needs.
    private const int StackSize = 1 << 30;

    // How long work may take to end by itself after Ctrl-C.
    private const int InterruptMilliseconds = 500;

    /// <summary>Runs <paramref name="work"/> and turns what goes wrong into a message and an exit code.</summary>
    /// <param name="work">The command; gets a token that Ctrl-C cancels.</param>
    /// <param name="place">What is being translated at the moment, for internal errors.</param>
    public static int Run(Func<CancellationToken, int> work, Func<string?> place)
    {
        using var interrupt = new CancellationTokenSource();
        var code = ExitCode.Internal;
        var thread = new Thread(() => code = Guarded(work, place, interrupt.Token), StackSize) { Name = "go2cs" };
        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            interrupt.Cancel();
            if (!thread.Join(InterruptMilliseconds))
            {
                Environment.Exit(ExitCode.Interrupted);
            }
        }

        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop))
        {
            thread.Start();
            thread.Join();
        }
        return interrupt.IsCancellationRequested ? ExitCode.Interrupted : code;
    }

    /// <summary>Prints what is wrong, as the Go compiler does, all of it, on stderr.</summary>
    public static void Print(IEnumerable<string> messages)
    {
        foreach (var line in messages)
        {
            Console.Error.WriteLine(line);
        }
    }

    private static int Guarded(Func<CancellationToken, int> work, Func<string?> place, CancellationToken stop)
    {
        try
        {
            return work(stop);
        }
        catch (CommandException e)
        {
            return Fail(e.ExitCode, e.Message);
        }
        catch (TemplateException e)
        {
            // A user's template is named with its folder, a built-in one without.
            return Fail(string.IsNullOrEmpty(Path.GetDirectoryName(e.Template)) ? ExitCode.Internal : ExitCode.Usage, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (GeneratedCodeException e)
        {
            return Fail(ExitCode.Internal, $"internal error: {e.Message} ({e.Errors.Count} in all; the generated code is in {e.Keep()})");
        }
        catch (Exception e)
        {
            Fail(ExitCode.Internal,
                $"internal error: {e.GetType().Name}: {e.Message.Split('\n')[0]}{(place() is { } at ? $" ({at})" : "")}");
            Console.Error.WriteLine(e.StackTrace);
            return ExitCode.Internal;
        }
    }

    private static int Fail(int code, string message)
    {
        Console.Error.WriteLine($"go2cs: {message}");
        return code;
    }
}
