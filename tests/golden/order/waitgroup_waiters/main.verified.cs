using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Several goroutines wait for one group: they are released in the order in which they came.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var group = new WaitGroup();
        var waiters = new WaitGroup();
        group.Add(1);
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            waiters.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    order = append(order, fmt.Sprint((GoString)"wait", i));
                    await group.WaitAsync();
                    order = append(order, fmt.Sprint((GoString)"woken", i));
                }
                finally
                {
                    waiters.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        group.Done();
        order = append(order, (GoString)"released");
        await waiters.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
