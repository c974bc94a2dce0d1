using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goroutines that ready each other run on while one that is queued waits for its turn.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var a = new Chan<long>(0);
        var b = new Chan<long>(0);
        var done = new Chan<bool>(0);
        Go.Run(async () =>
        {
            await foreach (var v in a.All())
            {
                order = append(order, fmt.Sprint((GoString)"a", v));
                await b.SendAsync(v + 1);
            }
            b.Close();
        });
        Go.Run(async () =>
        {
            order = append(order, (GoString)"bystander");
            await runtime.GoschedAsync();
            order = append(order, (GoString)"bystander again");
        });
        Go.Run(async () =>
        {
            await a.SendAsync(0);
            await foreach (var v in b.All())
            {
                order = append(order, fmt.Sprint((GoString)"b", v));
                if (v == 9)
                {
                    a.Close();
                }
                else
                {
                    await a.SendAsync(v + 1);
                }
            }
            await done.SendAsync(true);
        });
        await done.ReceiveAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
