using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // TryLock between goroutines that hold the mutex while they yield.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new Mutex();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    long tries = 0;
                    while (!mu.TryLock())
                    {
                        tries++;
                        await runtime.GoschedAsync();
                    }
                    order = append(order, fmt.Sprintf("%d after %d", i, tries));
                    await runtime.GoschedAsync();
                    mu.Unlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
