using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Five philosophers, five mutexes, the last one takes the forks the other way round.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var forks = new Array5<Mutex>();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            var first = i;
            var second = (i + 1) % 5;
            if (first > second)
            {
                (first, second) = (second, first);
            }
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long meal = 0; meal < 2; meal++)
                    {
                        await forks[first].LockAsync();
                        await runtime.GoschedAsync();
                        await forks[second].LockAsync();
                        order = append(order, fmt.Sprintf("%d.%d", i, meal));
                        await runtime.GoschedAsync();
                        forks[second].Unlock();
                        forks[first].Unlock();
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
