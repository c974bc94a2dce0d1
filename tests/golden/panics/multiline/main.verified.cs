using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        throw panic((GoString)"first line\nsecond line");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
