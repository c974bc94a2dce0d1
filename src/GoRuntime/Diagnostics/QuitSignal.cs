// SIGQUIT (Ctrl-\ on a terminal, kill -QUIT) ends a program with a report of every goroutine, as it does in Go.

using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class QuitSignal
{
    private const int QuitNumber = 3;
    private const nint DefaultHandler = 0;

    /// <summary>Answers the signal from now on, where there is one; null elsewhere.</summary>
    /// <remarks>Go: runtime/signal_unix.go, initsig: a program started with the signal ignored, as in the background of a shell,
    /// answers it all the same; .NET would leave it ignored.</remarks>
    public static IDisposable? Listen()
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        if (IsIgnored())
        {
            SetHandler(QuitNumber, DefaultHandler);
        }

        return PosixSignalRegistration.Create(PosixSignal.SIGQUIT, static context =>
        {
            context.Cancel = true;
            CrashReport.Quit();
        });
    }

    // Only then is it touched: the handler may be one of .NET's own, for another registration.
    private static bool IsIgnored()
    {
        const string Status = "/proc/self/status", Ignored = "SigIgn:";
        return File.Exists(Status)
            && File.ReadLines(Status).FirstOrDefault(static line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (Convert.ToUInt64(line[Ignored.Length..].Trim(), 16) >> (QuitNumber - 1) & 1) != 0;
    }

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint SetHandler(int signal, nint handler);
}
