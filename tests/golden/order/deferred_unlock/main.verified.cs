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
                try
                {
                    var i1 = i;
                    var frame = new DeferScope();
                    try
                    {
                        await mu.LockAsync();
                        try
                        {
                            order = append(order, fmt.Sprint((GoString)"in", i));
                            await runtime.GoschedAsync();
                            throw panic(i);
                        }
                        finally
                        {
                            mu.Unlock();
                        }
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.RunRecovering(static (ref frame, ref order, ref i) =>
                    {
                        order = append(order, fmt.Sprint(i, (GoString)"=", frame.Recover()));
                    }, ref order, ref i1);
                    frame.End();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
