using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A broadcast under the lock: the woken queue for it.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = Ptr.New<Mutex>();
        var cond = sync.NewCond((Locker)mu);
        var wg = new WaitGroup();
        long ready = 0;
        for (long iNext = 0; iNext < 6; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await mu.Value.LockAsync();
                    try
                    {
                        while (ready == 0)
                        {
                            order = append(order, fmt.Sprint((GoString)"wait", i));
                            await cond.Value.WaitAsync();
                        }
                        order = append(order, fmt.Sprint((GoString)"go", i));
                    }
                    finally
                    {
                        mu.Value.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        await mu.Value.LockAsync();
        ready = 1;
        cond.Value.Broadcast();
        order = append(order, (GoString)"broadcast");
        mu.Value.Unlock();
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
