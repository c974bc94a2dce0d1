using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Yielding goroutines in the global queue against new ones in the local queue.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var wg = new WaitGroup();
        Action<GoString, long> spawn = null;
        spawn = (GoString name, long depth) =>
        {
            StackGuard.Check();
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    order = append(order, name);
                    if (depth == 0)
                    {
                        return;
                    }
                    spawn(name + "l", depth - 1);
                    await runtime.GoschedAsync();
                    spawn(name + "r", depth - 1);
                    order = append(order, name + ".");
                }
                finally
                {
                    wg.Done();
                }
            });
        };
        spawn("a", 3);
        spawn("b", 3);
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
