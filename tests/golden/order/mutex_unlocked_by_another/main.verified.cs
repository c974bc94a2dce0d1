using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Locks that other goroutines undo.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = new Mutex();
        var wg = new WaitGroup();
        await mu.LockAsync();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(2);
            Go.Run(() =>
            {
                try
                {
                    mu.Lock();
                    order = append(order, fmt.Sprint((GoString)"lock", i));
                }
                finally
                {
                    wg.Done();
                }
            });
            Go.Run(() =>
            {
                try
                {
                    order = append(order, fmt.Sprint((GoString)"unlock", i));
                    mu.Unlock();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order, mu.TryLock());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
