using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Signals wake in the order of the waits.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = Ptr.New<Mutex>();
        var cond = sync.NewCond((Locker)mu);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await mu.Value.LockAsync();
                    await cond.Value.WaitAsync();
                    order = append(order, fmt.Sprint((GoString)"woken", i));
                    mu.Value.Unlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        for (long n = 0; n < 4; n++)
        {
            await mu.Value.LockAsync();
            cond.Value.Signal();
            order = append(order, fmt.Sprint((GoString)"signal", n));
            mu.Value.Unlock();
            if (n == 1)
            {
                await runtime.GoschedAsync();
            }
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
