using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // The scheduler looks at the global queue first at every 61st turn. This leaves its count at the same point, whatever ran
    // before main.
    internal static async GoTask align()
    {
        for (long i = 0; i < 2; i++)
        {
            long ran = 0;
            var wg = new WaitGroup();
            for (long i1 = 0; i1 < 200; i1++)
            {
                wg.Add(1);
                Go.Run(() =>
                {
                    try
                    {
                        ran++;
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
            }
            await runtime.GoschedAsync();
            long left = 200 - ran;
            await wg.WaitAsync();
            {
                var count = 244 - left;
                for (long i1 = 0; i1 < count; i1++)
                {
                    await runtime.GoschedAsync();
                }
            }
        }
    }

    // A close wakes more goroutines than a run queue holds.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        await align();
        Slice<long> order = default;
        var gate = new Chan<Empty>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 700; iNext++)
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
        await runtime.GoschedAsync();
        gate.Close();
        await wg.WaitAsync();
        var orderView = order.View();
        {
            long from = 0;
            long at = 1;
            for (; at <= order.Length; at++)
            {
                if (at == order.Length || orderView[at] != orderView[at - 1] + 1)
                {
                    fmt.Println(orderView[from], orderView[at - 1]);
                    from = at;
                }
            }
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
