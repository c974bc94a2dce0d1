using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // One group used for several rounds.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var wg = new WaitGroup();
        for (long roundNext = 0; roundNext < 3; roundNext++)
        {
            var round = roundNext;
            for (long iNext = 0; iNext < 4; iNext++)
            {
                var i = iNext;
                wg.Add(1);
                Go.Run(async () =>
                {
                    try
                    {
                        if (i % 2 == 0)
                        {
                            await runtime.GoschedAsync();
                        }
                        order = append(order, fmt.Sprintf("%d.%d", round, i));
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
            }
            await wg.WaitAsync();
            order = append(order, (GoString)"|");
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
