using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Writers queue among themselves, readers come between.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new RWMutex();
        var wg = new WaitGroup();
        await mu.LockAsync();
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    if (i % 3 == 2)
                    {
                        mu.RLock();
                        order = append(order, fmt.Sprint((GoString)"r", i));
                        mu.RUnlock();
                        return;
                    }
                    mu.Lock();
                    order = append(order, fmt.Sprint((GoString)"w", i));
                    mu.Unlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        mu.Unlock();
        order = append(order, (GoString)"main");
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
