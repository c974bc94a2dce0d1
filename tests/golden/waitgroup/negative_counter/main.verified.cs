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
        var wg = new WaitGroup();
        wg.Add(1);
        wg.Done();
        fmt.Println((GoString)"balanced");
        wg.Done();
        fmt.Println((GoString)"not reached");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
