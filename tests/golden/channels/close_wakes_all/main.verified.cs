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
        var stop = new Chan<Empty>(0);
        var wg = new WaitGroup();
        var mu = new Mutex();
        long woken = 0;
        for (long i = 0; i < 20; i++)
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var (_, ok) = await stop.ReceiveOkAsync();
                    await mu.LockAsync();
                    try
                    {
                        if (!ok)
                        {
                            woken++;
                        }
                    }
                    finally
                    {
                        mu.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        stop.Close();
        await wg.WaitAsync();
        fmt.Println(woken);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
