using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Those who come while the first call runs wait for its end.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var once = new Once();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    order = append(order, fmt.Sprint((GoString)"come", i));
                    once.Do(async () =>
                    {
                        order = append(order, fmt.Sprint((GoString)"do", i));
                        await runtime.GoschedAsync();
                        order = append(order, (GoString)"done");
                    });
                    order = append(order, fmt.Sprint((GoString)"go", i));
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
