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

        SetHandler(QuitNumber, DefaultHandler);
        return PosixSignalRegistration.Create(PosixSignal.SIGQUIT, static context =>
        {
            context.Cancel = true;
            CrashReport.Quit();
        });
    }

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint SetHandler(int signal, nint handler);
}
