// Waiting for a WaitGroup is durable if the bubble adds to it.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        await synctest.TestAsync(new testing.T(), async (testing.T t) =>
        {
            var start = time.Now();
            var wg = new WaitGroup();
            for (long iNext = 0; iNext < 5; iNext++)
            {
                var i = iNext;
                wg.Go(async () =>
                {
                    await time.SleepAsync((time.Duration)i * time.Second);
                    fmt.Println(i, time.Since(start));
                });
            }
            await wg.WaitAsync();
            fmt.Println((GoString)"all", time.Since(start));
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
