using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<Slice<long>> round()
    {
        var wg = new WaitGroup();
        var mu = new Mutex();
        Slice<long> order = default;
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    mu.Lock();
                    try
                    {
                        order = append(order, i);
                    }
                    finally
                    {
                        mu.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        return order;
    }

    // With one processor the goroutine started last runs first, then the others in order. The first round may take long
    // enough for the scheduler to step in.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        await round();
        var arg = await round();
        fmt.Println((object)arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
