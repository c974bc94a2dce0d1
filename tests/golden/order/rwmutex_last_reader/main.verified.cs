using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // The last of the readers lets the writer in.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new RWMutex();
        var leave = new Chan<long>(0);
        var done = new Chan<bool>(0);
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                await mu.RLockAsync();
                order = append(order, fmt.Sprint((GoString)"in", i));
                var n = await leave.ReceiveAsync();
                order = append(order, fmt.Sprintf("out%d.%d", i, n));
                mu.RUnlock();
                order = append(order, fmt.Sprint((GoString)"end", i));
                await done.SendAsync(true);
            });
        }
        await runtime.GoschedAsync();
        Go.Run(async () =>
        {
            await mu.LockAsync();
            order = append(order, (GoString)"writer");
            mu.Unlock();
            await done.SendAsync(true);
        });
        await runtime.GoschedAsync();
        for (long n = 0; n < 3; n++)
        {
            await leave.SendAsync(n);
            order = append(order, (GoString)"sent");
        }
        for (long i = 0; i < 4; i++)
        {
            await done.ReceiveAsync();
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
