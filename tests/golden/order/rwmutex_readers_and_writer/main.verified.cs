using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A writer that waits keeps new readers out, and lets all of them in when it is done.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new RWMutex();
        var wg = new WaitGroup();
        Action<GoString> reader = (GoString name) =>
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await mu.RLockAsync();
                    order = append(order, "+" + name);
                    await runtime.GoschedAsync();
                    order = append(order, "-" + name);
                    mu.RUnlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        };
        reader("r1");
        reader("r2");
        await runtime.GoschedAsync();
        wg.Add(1);
        Go.Run(async () =>
        {
            try
            {
                await mu.LockAsync();
                order = append(order, (GoString)"+w");
                await runtime.GoschedAsync();
                order = append(order, (GoString)"-w");
                mu.Unlock();
                order = append(order, (GoString)"w ends");
            }
            finally
            {
                wg.Done();
            }
        });
        reader("r3");
        reader("r4");
        reader("r5");
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
