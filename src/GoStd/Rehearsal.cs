// Before main: formats and prints nothing, so that the first print of a program takes microseconds, as the others do. The first
// time, code is bound or compiled for more than a millisecond: long enough for a sleeping goroutine to come too late.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoStd;

internal static class Rehearsal
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It changes nothing that a program could see.")]
    public static void Run()
    {
        fmt.Sprintln("a", 1L, true);
        fmt.Sprintf("%d %s %v\n", 1L, "a", 1L);
        fmt.Fprint(os.Stdout);
    }
}
