// How long a thread has had a core and how long it has had to wait for one: in the second its goroutine cannot be blamed for holding
// a processor.

using System.Globalization;
using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class ThreadClock
{
    private static readonly bool Supported = OperatingSystem.IsLinux() && File.Exists("/proc/self/schedstat");

    /// <summary>The calling thread's number in the operating system; 0 where its waiting time cannot be told.</summary>
    public static int CurrentThread => Supported ? GetThreadId() : 0;

    /// <summary>Processor time of the process in nanoseconds.</summary>
    public static long OfProcess => (long)Environment.CpuUsage.TotalTime.TotalNanoseconds;

    /// <summary>Nanoseconds a thread has waited for a core, until it last got one; 0 if that cannot be told.</summary>
    public static long WaitedForCore(int thread) => Schedstat(thread, 1);

    /// <summary>Nanoseconds a thread has had on a core; 0 if that cannot be told, or the thread has ended.</summary>
    public static long OnCore(int thread)
    {
        // The kernel's name for the clock of a thread: what pthread_getcpuclockid gives for those whose handle is known.
        const int OfThreadByScheduler = 6;
        return thread != 0 && GetTime((~thread << 3) | OfThreadByScheduler, out var time) == 0
            ? time.Seconds * 1_000_000_000 + time.Nanoseconds
            : 0;
    }

    /// <summary>True if a thread could run: it has a core or waits for one. True also if that cannot be told.</summary>
    public static bool IsRunnable(int thread)
    {
        if (thread == 0)
        {
            return true;
        }

        try
        {
            // Number, name in parentheses, state, ...; the name may hold anything.
            var fields = File.ReadAllText($"/proc/self/task/{thread}/stat");
            return fields[fields.LastIndexOf(')') + 2] == 'R';
        }
        catch (IOException)
        {
            return false;
        }
    }

    // Nanoseconds on a core, nanoseconds waiting for one, number of slices.
    private static long Schedstat(int thread, int field)
    {
        if (thread == 0)
        {
            return 0;
        }

        try
        {
            return long.Parse(File.ReadAllText($"/proc/self/task/{thread}/schedstat").Split(' ')[field], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // The thread has ended meanwhile.
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "gettid")]
    private static extern int GetThreadId();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
