using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Each line is written when it happens: a write does not change whose turn it is.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var values = new Chan<long>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    fmt.Println((GoString)"start", i);
                    await values.SendAsync(i);
                    fmt.Println((GoString)"sent", i);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        for (long i = 0; i < 3; i++)
        {
            var arg = await values.ReceiveAsync();
            fmt.Println((GoString)"got", arg);
        }
        await wg.WaitAsync();
        fmt.Println((GoString)"done");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
