using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void work(time.Duration atLeast)
    {
        for (var start = time.Now(); time.Since(start) < atLeast;)
        {
        }
    }

    // After a millisecond of waiting the mutex is handed over, and whoever comes has to queue.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new Mutex();
        var wg = new WaitGroup();
        await mu.LockAsync();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    for (long j = 0; j < 2; j++)
                    {
                        mu.Lock();
                        order = append(order, fmt.Sprintf("%d.%d", i, j));
                        mu.Unlock();
                        order = append(order, fmt.Sprintf("u%d.%d", i, j));
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        work(3 * time.Millisecond);
        mu.Unlock();
        order = append(order, (GoString)"main");
        await mu.LockAsync();
        order = append(order, (GoString)"main again");
        mu.Unlock();
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
