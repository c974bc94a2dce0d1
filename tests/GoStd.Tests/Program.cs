// Runs one of the programs that end their process: the tests start this assembly as a child process with the program's name.
using GoRuntime;
using GoStd.Tests.Synctest;

namespace GoStd.Tests;

internal static class Program
{
    public static int Main(string[] args) => Go.Main(FatalPrograms.All[args[0]]);
}
