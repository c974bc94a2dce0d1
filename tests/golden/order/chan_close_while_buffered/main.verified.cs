using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // What is buffered at the close is shared out among those who range over the channel.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(8);
        for (long i = 0; i < 8; i++)
        {
            await values.SendAsync(i);
        }
        values.Close();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await foreach (var v in values.All())
                    {
                        order = append(order, fmt.Sprintf("%d:%d", i, v));
                        await runtime.GoschedAsync();
                    }
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
