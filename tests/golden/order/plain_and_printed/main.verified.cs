using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask worker(long id, Ptr<WaitGroup> wg)
    {
        try
        {
            fmt.Printf("worker %d starts\n", id);
            await runtime.GoschedAsync();
            fmt.Printf("worker %d is done\n", id);
        }
        finally
        {
            wg.Value.Done();
        }
    }

    // The first example of every course: goroutines that print their number.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var wg = Ptr.New<WaitGroup>();
        for (long id = 1; id <= 5; id++)
        {
            wg.Value.Add(1);
            Go.Run(worker, id, wg);
        }
        fmt.Println((GoString)"all started");
        await wg.Value.WaitAsync();
        fmt.Println((GoString)"all done");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
