using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var gate = new WaitGroup();
        var waiters = new WaitGroup();
        gate.Add(1);
        long opened = 0;
        var mu = new Mutex();
        for (long i = 0; i < 50; i++)
        {
            waiters.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await gate.WaitAsync();
                    await mu.LockAsync();
                    opened++;
                    mu.Unlock();
                }
                finally
                {
                    waiters.Done();
                }
            });
        }
        gate.Done();
        await waiters.WaitAsync();
        fmt.Println((GoString)"woken:", opened);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
