using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Lines are written under the mutex.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var mu = new Mutex();
        var wg = new WaitGroup();
        long balance = 0;
        for (long i = 1; i <= 5; i++)
        {
            wg.Add(1);
            Go.Run((long id) =>
            {
                try
                {
                    mu.Lock();
                    try
                    {
                        balance += id * 10;
                        fmt.Println((GoString)"deposit", id, (GoString)"balance", balance);
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
            }, i);
        }
        await wg.WaitAsync();
        fmt.Println((GoString)"balance", balance);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
