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
        var wg = new WaitGroup();
        var total = new AtomicInt64();
        for (long roundNext = 0; roundNext < 5; roundNext++)
        {
            var round = roundNext;
            for (long nNext = 0; nNext < 10; nNext++)
            {
                var n = nNext;
                wg.Add(1);
                Go.Run(() =>
                {
                    try
                    {
                        total.Add(round * n);
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
            }
            await wg.WaitAsync();
            fmt.Println((GoString)"round", round, (GoString)"total", (int64)total.Load());
        }
        await wg.WaitAsync(); // nothing to wait for
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
