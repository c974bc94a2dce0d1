using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Recovered panics in goroutines, with deferred sends between them.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var failures = new Chan<error>(0);
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        await failures.SendAsync(fmt.Errorf("task %d: %v", i, frame.Recover()));
                        order = append(order, fmt.Sprint((GoString)"reported", i));
                    });
                    order = append(order, fmt.Sprint((GoString)"run", i));
                    if (i % 2 == 1)
                    {
                        throw panic(i * 11);
                    }
                    await runtime.GoschedAsync();
                    _ = order[1000];
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            });
        }
        for (long i = 0; i < 5; i++)
        {
            var err = await failures.ReceiveAsync();
            order = append(order, err.Error());
        }
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
