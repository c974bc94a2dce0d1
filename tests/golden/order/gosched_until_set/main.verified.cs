using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A loop that yields until an atomic flag is set counts how often the others ran.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var flag = new AtomicBool();
        var steps = new Array3<long>();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                while (!flag.Load())
                {
                    steps[i]++;
                    await runtime.GoschedAsync();
                }
            });
        }
        long turns = 0;
        while (turns < 10)
        {
            turns++;
            await runtime.GoschedAsync();
        }
        flag.Store(true);
        fmt.Println(turns, steps);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
