using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // With one processor the goroutine started last runs first, then the others in order.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    fmt.Println((GoString)"goroutine", i);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
