using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Each goroutine waits for the one before it.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<long> order = default;
        var groups = new Slice<WaitGroup>(8);
        for (long i = 0; i < groups.Length; i++)
        {
            groups[i].Add(1);
        }
        {
            var count = groups.Length - 1;
            for (long iNext = 0; iNext < count; iNext++)
            {
                var i = iNext;
                Go.Run(async () =>
                {
                    await groups[i].WaitAsync();
                    order = append(order, i);
                    groups[i + 1].Done();
                });
            }
        }
        groups[0].Done();
        await groups[7].WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
