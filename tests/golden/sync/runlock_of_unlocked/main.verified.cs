using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var mu = new RWMutex();
        mu.RUnlock();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
