using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        throw panic(errors.New("an error value"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
