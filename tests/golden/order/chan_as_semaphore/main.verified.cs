using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A buffered channel limits how many run between two yields.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var slots = new Chan<Empty>(2);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await slots.SendAsync(new Empty());
                    order = append(order, fmt.Sprint((GoString)"in", i));
                    await runtime.GoschedAsync();
                    order = append(order, fmt.Sprint((GoString)"out", i));
                    await slots.ReceiveAsync();
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
