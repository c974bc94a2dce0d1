// SIGQUIT (Ctrl-\ on a terminal, kill -QUIT) ends a program with a report of every goroutine, as it does in Go.

using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class QuitSignal
{
    /// <summary>Answers the signal from now on, where there is one; null elsewhere.</summary>
    public static IDisposable? Listen() => OperatingSystem.IsWindows()
        ? null
        : PosixSignalRegistration.Create(PosixSignal.SIGQUIT, static context =>
        {
            context.Cancel = true;
            CrashReport.Quit();
        });
}
