using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // The goroutine started last runs first, then the others in the order in which they were started.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<long> order = default;
        var done = new Chan<bool>(0);
        for (long iNext = 0; iNext < 8; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                order = append(order, i);
                await done.SendAsync(true);
            });
        }
        for (long i = 0; i < 8; i++)
        {
            await done.ReceiveAsync();
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
