using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A panic under the mutex: the deferred Unlock lets the next one in.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new Mutex();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(() => wg.Done());
                    frame.Defer(() =>
                    {
                        order = append(order, fmt.Sprint(i, (GoString)"=", frame.Recover()));
                    });
                    await mu.LockAsync();
                    frame.Defer(() => mu.Unlock());
                    order = append(order, fmt.Sprint((GoString)"in", i));
                    await runtime.GoschedAsync();
                    throw panic(i);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
