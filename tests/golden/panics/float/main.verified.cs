using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        throw panic(1.5);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
