using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Selects that wait at the same channels are served in the order in which they came.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var a = new Chan<long>(0);
        var b = new Chan<long>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var vCase = a.ReceiveCase();
                    var vCase1 = b.ReceiveCase();
                    switch (await Select.RunAsync(vCase, vCase1))
                    {
                        case 0:
                            {
                                var v = vCase.Value;
                                order = append(order, fmt.Sprintf("%d a%d", i, v));
                            }
                            break;
                        default:
                            {
                                var v = vCase1.Value;
                                order = append(order, fmt.Sprintf("%d b%d", i, v));
                            }
                            break;
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        for (long v = 0; v < 3; v++)
        {
            await a.SendAsync(v);
            await b.SendAsync(v);
        }
        order = append(order, (GoString)"sent");
        await wg.WaitAsync();
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
