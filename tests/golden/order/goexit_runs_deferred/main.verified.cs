using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goexit runs deferred calls, which wake others.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var gate = new Chan<long>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(() => wg.Done());
                    frame.Defer(async () =>
                    {
                        order = append(order, fmt.Sprint((GoString)"deferred", i));
                        if (i % 2 == 0)
                        {
                            await gate.SendAsync(i);
                        }
                        else
                        {
                            var v = await gate.ReceiveAsync();
                            order = append(order, fmt.Sprint((GoString)"got", v));
                        }
                    });
                    order = append(order, fmt.Sprint((GoString)"start", i));
                    runtime.Goexit();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
