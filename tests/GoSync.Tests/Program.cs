// Runs one of the programs of FatalPaths, BlockedThreadTests or RefusedThreadTests: the tests start this assembly as a child process
// with the program's name.
using GoRuntime;

namespace GoSync.Tests;

internal static class Program
{
    public static int Main(string[] args)
    {
        RefusedThreadTests.Prepare(args[0]);
        return Go.Main(
            FatalPaths.Programs.GetValueOrDefault(args[0]) ??
            BlockedThreadTests.Programs.GetValueOrDefault(args[0]) ??
            RefusedThreadTests.Programs[args[0]]);
    }
}
