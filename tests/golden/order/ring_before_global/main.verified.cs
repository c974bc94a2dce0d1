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

    // One that yields waits in the global queue while a long queue of others runs, but not for all of it.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        await align();
        long ran = 0;
        var done = new Chan<bool>(0);
        for (long iNext = 0; iNext < 250; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                ran++;
                if (i == 249)
                {
                    await done.SendAsync(true);
                }
            });
        }
        Slice<long> seen = default;
        for (long i = 0; i < 6; i++)
        {
            await runtime.GoschedAsync();
            seen = append(seen, ran);
        }
        await done.ReceiveAsync();
        fmt.Println((object)seen, ran);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
