using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Two goroutines and main pass a counter around over unbuffered channels.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var ping = new Chan<long>(0);
        var pong = new Chan<long>(0);
        foreach (var name in new Slice<GoString>(["left", "right"]).View())
        {
            Go.Run(async () =>
            {
                await foreach (var n in ping.All())
                {
                    order = append(order, fmt.Sprint(name, n));
                    await pong.SendAsync(n + 1);
                }
                order = append(order, name + " ends");
                await pong.SendAsync(-1);
            });
        }
        for (long n = 0; n < 10;)
        {
            await ping.SendAsync(n);
            order = append(order, (GoString)"main");
            n = await pong.ReceiveAsync();
        }
        ping.Close();
        await pong.ReceiveAsync();
        await pong.ReceiveAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
