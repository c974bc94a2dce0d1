// How long a thread has had to wait for a core: time in which its goroutine can not be blamed for holding a processor.

using System.Globalization;
using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class ThreadClock
{
    private static readonly bool s_supported = OperatingSystem.IsLinux() && File.Exists("/proc/self/schedstat");

    /// <summary>The calling thread's number in the operating system; 0 where its waiting time cannot be told.</summary>
    public static int CurrentThread => s_supported ? GetThreadId() : 0;

    /// <summary>Nanoseconds a thread has been ready to run without a core of its own; 0 if that cannot be told.</summary>
    public static long WaitedForCore(int thread)
    {
        if (thread == 0)
        {
            return 0;
        }

        try
        {
            // Nanoseconds on a core, nanoseconds waiting for one, number of slices.
            var fields = File.ReadAllText($"/proc/self/task/{thread}/schedstat").Split(' ');
            return long.Parse(fields[1], CultureInfo.InvariantCulture);
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
