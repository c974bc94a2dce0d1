// Runs one of the programs of FatalPaths or BlockedThreadTests: the tests start this assembly as a child process with the program's name.
using GoRuntime;

namespace GoSync.Tests;

internal static class Program
{
    public static int Main(string[] args) =>
        Go.Main(FatalPaths.Programs.GetValueOrDefault(args[0]) ?? BlockedThreadTests.Programs[args[0]]);
}
