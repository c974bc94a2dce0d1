// How long a thread has had to wait for a core: time in which its goroutine can not be blamed for holding a processor.

using System.Globalization;
using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class ThreadClock
{
    private static readonly bool s_supported = OperatingSystem.IsLinux() && File.Exists("/proc/self/schedstat");

    /// <summary>The calling thread's number in the operating system; 0 where its waiting time cannot be told.</summary>
    public static int CurrentThread => s_supported ? GetThreadId() : 0;

    /// <summary>Nanoseconds a thread has waited for a core, until it last got one; 0 if that cannot be told.</summary>
    public static long WaitedForCore(int thread) => Schedstat(thread, 1);

    /// <summary>Nanoseconds a thread has had on a core, as of the last tick of the clock; 0 if that cannot be told.</summary>
    public static long OnCore(int thread) => Schedstat(thread, 0);

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
}
