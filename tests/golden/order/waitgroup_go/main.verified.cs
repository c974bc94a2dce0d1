using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Functions started by WaitGroup.Go run as those of go statements do.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var outer = new WaitGroup();
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            outer.Go(async () =>
            {
                var inner = new WaitGroup();
                for (long jNext = 0; jNext < 3; jNext++)
                {
                    var j = jNext;
                    inner.Go(() =>
                    {
                        order = append(order, fmt.Sprintf("%d.%d", i, j));
                    });
                }
                await inner.WaitAsync();
                order = append(order, fmt.Sprint((GoString)"end", i));
            });
        }
        await outer.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
