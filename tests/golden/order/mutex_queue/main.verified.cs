using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goroutines queue for a mutex that main holds.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<long> order = default;
        var mu = new Mutex();
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
                    mu.Lock();
                    order = append(order, i);
                    mu.Unlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        order = append(order, -1);
        mu.Unlock();
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
