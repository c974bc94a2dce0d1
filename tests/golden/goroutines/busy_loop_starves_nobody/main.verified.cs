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
        runtime.GOMAXPROCS(1);
        var stop = new AtomicBool();
        Go.Run(() =>
        {
            stop.Store(true);
        });
        long n = 0;
        while (!stop.Load())
        {
            n++;
        }
        fmt.Println((GoString)"the loop ended");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
