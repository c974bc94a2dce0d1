using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ping = new Chan<long>(0);
        var pong = new Chan<long>(0);
        Go.Run(async () =>
        {
            await foreach (var v in ping.All())
            {
                await pong.SendAsync(v * 2);
            }
            pong.Close();
        });
        for (long i = 0; i < 4; i++)
        {
            await ping.SendAsync(i);
            var arg = await pong.ReceiveAsync();
            fmt.Println(arg);
        }
        ping.Close();
        var (v1, ok) = await pong.ReceiveOkAsync();
        fmt.Println(v1, ok);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
