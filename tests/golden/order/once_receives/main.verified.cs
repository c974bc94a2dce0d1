using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // The first call of Do waits for a value, the others for its end.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var source = new Chan<long>(0);
        var once = new Once();
        long @value = 0;
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    once.Do(async () =>
                    {
                        order = append(order, fmt.Sprint((GoString)"ask", i));
                        @value = await source.ReceiveAsync();
                    });
                    order = append(order, fmt.Sprintf("%d:%d", i, @value));
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        await source.SendAsync(42);
        order = append(order, (GoString)"sent");
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
