using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Three sources merged into one channel, closed by a goroutine that waits for them.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var merged = new Chan<GoString>(0);
        var wg = new WaitGroup();
        foreach (var name in new Slice<GoString>(["a", "b", "c"]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 4; i++)
                    {
                        await merged.SendAsync(fmt.Sprint(name, i));
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        Go.Run(async () =>
        {
            await wg.WaitAsync();
            order = append(order, (GoString)"closing");
            merged.Close();
        });
        await foreach (var v in merged.All())
        {
            order = append(order, v);
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
