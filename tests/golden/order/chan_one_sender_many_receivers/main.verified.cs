using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Values of one sender over an unbuffered channel: who gets which.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(0);
        var done = new Chan<bool>(0);
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                await foreach (var v in values.All())
                {
                    order = append(order, fmt.Sprintf("%d:%d", i, v));
                }
                order = append(order, fmt.Sprintf("%d ends", i));
                await done.SendAsync(true);
            });
        }
        for (long v = 0; v < 12; v++)
        {
            order = append(order, fmt.Sprint((GoString)"send", v));
            await values.SendAsync(v);
        }
        values.Close();
        for (long i = 0; i < 3; i++)
        {
            await done.ReceiveAsync();
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
