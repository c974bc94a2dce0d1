using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A close makes all receivers ready in the order in which they wait, and the last of them runs next.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<long> order = default;
        var gate = new Chan<Empty>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await gate.ReceiveAsync();
                    order = append(order, i);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        gate.Close();
        order = append(order, -1);
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
