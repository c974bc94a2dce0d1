using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // All wait for a group of one, work, and count down another.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var gun = new WaitGroup();
        var finish = new WaitGroup();
        gun.Add(1);
        finish.Add(4);
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                try
                {
                    await gun.WaitAsync();
                    for (long lap = 0; lap < 2; lap++)
                    {
                        order = append(order, fmt.Sprintf("%d.%d", i, lap));
                        await runtime.GoschedAsync();
                    }
                }
                finally
                {
                    finish.Done();
                }
            });
        }
        Go.Run(async () =>
        {
            await finish.WaitAsync();
            order = append(order, (GoString)"over");
        });
        await runtime.GoschedAsync();
        gun.Done();
        await finish.WaitAsync();
        order = append(order, (GoString)"main");
        await runtime.GoschedAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
