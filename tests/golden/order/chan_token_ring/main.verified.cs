using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A token goes round a ring of goroutines.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        const long size = 5;
        Slice<GoString> order = default;
        var ring = new Array5<Chan<long>>();
        for (long i = 0; i < 5; i++)
        {
            ring[i] = new Chan<long>(0);
        }
        var done = new Chan<bool>(0);
        for (long iNext = 0; iNext < size; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                await foreach (var token in ring[i].All())
                {
                    order = append(order, fmt.Sprintf("%d:%d", i, token));
                    if (token == 17)
                    {
                        await done.SendAsync(true);
                        return;
                    }
                    await ring[(i + 1) % size].SendAsync(token + 1);
                    order = append(order, fmt.Sprintf("%d passed", i));
                }
            });
        }
        await ring[0].SendAsync(0);
        await done.ReceiveAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
