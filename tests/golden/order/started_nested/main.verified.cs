using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<GoString> order;

    internal static WaitGroup wg;

    internal static void grow(GoString name, long depth)
    {
        StackGuard.Check();
        try
        {
            order = append(order, name + "+");
            if (depth > 0)
            {
                foreach (var child in new Slice<GoString>(["a", "b"]).View())
                {
                    wg.Add(1);
                    Go.Run(grow, name + child, depth - 1);
                }
            }
            order = append(order, name + "-");
        }
        finally
        {
            wg.Done();
        }
    }

    // Goroutines that start goroutines: each start displaces the one before it from the place of the next to run.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        wg.Add(2);
        Go.Run(grow, (GoString)"x", 2L);
        Go.Run(grow, (GoString)"y", 2L);
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
