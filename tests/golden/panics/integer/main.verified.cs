using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        throw panic(42L);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
