using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Senders blocked at an unbuffered channel are served in the order in which they came.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<GoString>(0);
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                for (long j = 0; j < 3; j++)
                {
                    await values.SendAsync(fmt.Sprintf("%d.%d", i, j));
                    order = append(order, fmt.Sprintf("sent%d.%d", i, j));
                }
            });
        }
        for (long i = 0; i < 12; i++)
        {
            var v = await values.ReceiveAsync();
            order = append(order, v);
        }
        await runtime.GoschedAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
