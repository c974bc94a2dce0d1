using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A goroutine that yields goes behind all others, those of the global queue included.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                order = append(order, fmt.Sprint((GoString)"a", i));
                await runtime.GoschedAsync();
                order = append(order, fmt.Sprint((GoString)"b", i));
                Go.Run(() =>
                {
                    order = append(order, fmt.Sprint((GoString)"c", i));
                });
                await runtime.GoschedAsync();
                order = append(order, fmt.Sprint((GoString)"d", i));
            });
        }
        for (long i = 0; i < 8; i++)
        {
            order = append(order, (GoString)"main");
            await runtime.GoschedAsync();
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
