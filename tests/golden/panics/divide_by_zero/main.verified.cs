using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        for (long i = 2;; i--)
        {
            fmt.Println(div((long)12, i));
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
