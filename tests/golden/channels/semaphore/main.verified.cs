using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        const long limit = 3;
        var slots = new Chan<Empty>(limit);
        var running = new AtomicInt32();
        var peak = new AtomicInt32();
        var wg = new WaitGroup();
        for (long i = 0; i < 30; i++)
        {
            wg.Add(1);
            await slots.SendAsync(new Empty());
            Go.Run(async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        running.Add(-1);
                        await slots.ReceiveAsync();
                        wg.Done();
                    });
                    var now = running.Add(1);
                    while (true)
                    {
                        var old = peak.Load();
                        if (now <= old || peak.CompareAndSwap(old, now))
                        {
                            break;
                        }
                    }
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            });
        }
        await wg.WaitAsync();
        fmt.Println(peak.Load() <= 3, slots.Length());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
