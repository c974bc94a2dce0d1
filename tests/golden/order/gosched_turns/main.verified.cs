using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goroutines that yield after each step take turns.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var wg = new WaitGroup();
        foreach (var name in new Slice<GoString>(["a", "b", "c"]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long step = 0; step < 4; step++)
                    {
                        order = append(order, fmt.Sprint(name, step));
                        await runtime.GoschedAsync();
                    }
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
