using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A poller with a default yields between its looks.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(0);
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                order = append(order, fmt.Sprint((GoString)"send", i));
                await values.SendAsync(i);
                order = append(order, fmt.Sprint((GoString)"sent", i));
            });
        }
        for (long got = 0; got < 3;)
        {
            if (values.TryReceive(out var v, out _))
            {
                order = append(order, fmt.Sprint((GoString)"got", v));
                got++;
            }
            else
            {
                order = append(order, (GoString)"nothing");
                await runtime.GoschedAsync();
            }
        }
        await runtime.GoschedAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
