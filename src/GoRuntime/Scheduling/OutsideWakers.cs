// Who outside the scheduler may make a goroutine ready, as far as that can be told: .NET's thread pool and timers, threads that have
// used the runtime, and the services of .NET that call back when the system has something to say.
//
// None of the services counts its users where others can see it. So what is looked at is whether there can be any: sockets, pipes
// and file watchers once their library has been loaded, processes while there are children, signals while handlers are registered.

using System.Collections;
using System.Reflection;
using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class OutsideWakers
{
    private const long AfterChildren = 1_000_000_000;

    // Nothing is known of what is pending in these: from the day they are loaded everything may be. Pipes wait by way of sockets.
    private static readonly HashSet<string> Services =
        ["System.Net.Sockets", "System.IO.FileSystem.Watcher", "System.IO.Ports", "System.Net.Quic"];

    private static volatile bool _hasServices;
    private static long _childrenSeen;

    // QuitSignal's, which wakes nobody.
    private static readonly int OwnSignals = OperatingSystem.IsWindows() ? 0 : 1;

    /// <summary>Whether the assembly is one of those services.</summary>
    public static bool IsService(string? assembly) => assembly != null && Services.Contains(assembly);

    /// <summary>True if one of those services has been loaded: no deadlock can be told any more.</summary>
    public static bool HasServices => _hasServices || (_hasServices = AnyAssembly(Services.Contains));

    /// <summary>True if a thread that is not the scheduler's, a service of .NET or a child process may make a goroutine ready.</summary>
    public static bool Exist()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most != free || ThreadPool.PendingWorkItemCount != 0 || Timer.ActiveCount != 0 || PlainThreads.MayWake()
            || HasServices || HasSignals() || HasChildren();
    }

    // The registrations are private to .NET; if they cannot be found there, none are assumed.
    private static bool HasSignals()
    {
        var field = typeof(PosixSignalRegistration).GetField("s_registrations", BindingFlags.Static | BindingFlags.NonPublic);
        if (field?.GetValue(null) is not IDictionary registrations)
        {
            return false;
        }

        var count = 0;
        lock (registrations)
        {
            foreach (var ofSignal in registrations.Values)
            {
                count += ofSignal is ICollection all ? all.Count : 1;
            }
        }

        return count > OwnSignals;
    }

    // The exit of a child becomes known a moment after there is no child any more.
    private static bool HasChildren()
    {
        if (!AnyAssembly(static name => name == "System.Diagnostics.Process"))
        {
            return false;
        }

        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var now = Clock.System.Now;
        if (AnyChild())
        {
            _childrenSeen = now;
        }

        return _childrenSeen != 0 && now - _childrenSeen < AfterChildren;
    }

    private static bool AnyChild()
    {
        try
        {
            return Directory.GetDirectories("/proc/self/task").Any(static thread =>
                File.Exists(thread + "/children") && File.ReadAllText(thread + "/children").Length != 0);
        }
        catch (IOException)
        {
            // A thread has ended meanwhile: for this time there may be children.
            return true;
        }
    }

    private static bool AnyAssembly(Func<string, bool> isMeant) =>
        AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name is { } name && isMeant(name));
}
