using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goroutines draw tickets and spin, yielding, until theirs is called.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var next = new AtomicInt64();
        var serving = new AtomicInt64();
        Slice<GoString> order = default;
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i1 = 0; i1 < 2; i1++)
                    {
                        var mine = next.Add(1) - 1;
                        long waited = 0;
                        while (serving.Load() != mine)
                        {
                            waited++;
                            await runtime.GoschedAsync();
                        }
                        order = append(order, fmt.Sprintf("%d#%d/%d", i, (int64)mine, waited));
                        serving.Add(1);
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
