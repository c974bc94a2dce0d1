using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Blocked senders move their values into the buffer in order, each when a place comes free.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(2);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 7; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await values.SendAsync(i);
                    order = append(order, fmt.Sprint((GoString)"sent", i));
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        order = append(order, fmt.Sprint((GoString)"len", values.Length()));
        for (long i = 0; i < 7; i++)
        {
            var v = await values.ReceiveAsync();
            order = append(order, fmt.Sprint((GoString)"got", v));
            await runtime.GoschedAsync();
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
