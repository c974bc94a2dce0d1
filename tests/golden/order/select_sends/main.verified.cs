using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Selects that send: each receiver takes from the one that has waited longest.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var left = new Chan<long>(0);
        var right = new Chan<long>(0);
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                var send = left.SendCase(i);
                var send1 = right.SendCase(i);
                switch (await Select.RunAsync(send, send1))
                {
                    case 0:
                        order = append(order, fmt.Sprint((GoString)"left", i));
                        break;
                    default:
                        order = append(order, fmt.Sprint((GoString)"right", i));
                        break;
                }
            });
        }
        await runtime.GoschedAsync();
        for (long i = 0; i < 3; i++)
        {
            var l = await left.ReceiveAsync();
            var r = await right.ReceiveAsync();
            order = append(order, fmt.Sprint(l, (GoString)"|", r));
        }
        await runtime.GoschedAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
