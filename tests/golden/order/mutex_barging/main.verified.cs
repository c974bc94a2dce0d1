using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // The goroutine that has unlocked takes the mutex again before the one it has woken, unless that one has waited for a
    // millisecond: the first round is for getting up to speed.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        await compete();
        var arg = await compete();
        fmt.Println((object)arg);
    }

    internal static async GoTask<Slice<GoString>> compete()
    {
        Slice<GoString> order = default;
        var mu = new Mutex();
        var wg = new WaitGroup();
        foreach (var name in new Slice<GoString>(["a", "b", "c"]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 3; i++)
                    {
                        await mu.LockAsync();
                        order = append(order, fmt.Sprint(name, i));
                        await runtime.GoschedAsync();
                        mu.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        return order;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
