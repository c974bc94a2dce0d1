using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void work(time.Duration atLeast)
    {
        for (var start = time.Now(); time.Since(start) < atLeast;)
        {
        }
    }

    // A starving mutex is handed over at once: the one that unlocks yields its turn.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new Mutex();
        var done = new Chan<bool>(0);
        await mu.LockAsync();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                await mu.LockAsync();
                order = append(order, fmt.Sprint((GoString)"locked", i));
                work(time.Millisecond);
                mu.Unlock();
                order = append(order, fmt.Sprint((GoString)"unlocked", i));
                await done.SendAsync(true);
            });
        }
        await runtime.GoschedAsync();
        work(2 * time.Millisecond);
        mu.Unlock();
        await mu.LockAsync();
        order = append(order, (GoString)"main locked again");
        // The one that was woken finds the mutex locked, and starves.
        await runtime.GoschedAsync();
        mu.Unlock();
        order = append(order, (GoString)"main unlocked");
        for (long i = 0; i < 3; i++)
        {
            await done.ReceiveAsync();
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
