// Whether the program asks for its stack. Such programs are compiled so that each function has a frame while it runs; then the runtime
// keeps in mind which async method each worker goes on with, too: its callers are not on the stack of the thread.

using System.Reflection;

namespace GoRuntime;

internal static class KeptFrames
{
    private static MethodBase? _main;

    /// <summary>Notes the program's main function, before anything of it runs.</summary>
    public static void Note(Delegate main) => _main = main.Method;

    /// <summary>Whether the program has the mark <see cref="KeepsFramesAttribute"/>.</summary>
    public static bool AreWanted => Program.IsMarked;

    // A class of its own: its field is set when a worker first asks, and is a constant to the JIT from then on.
    private static class Program
    {
        public static readonly bool IsMarked = _main is { } main && main.Module.IsDefined(typeof(KeepsFramesAttribute), inherit: false);
    }
}
