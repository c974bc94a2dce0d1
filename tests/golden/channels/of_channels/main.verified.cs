using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.request")]
internal struct request
{
    public long n;
    public Chan<long> reply;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var requests = new Chan<request>(0);
        Go.Run(async () =>
        {
            await foreach (var r in requests.All())
            {
                await r.reply.SendAsync(r.n + 1);
            }
        });
        for (long i = 0; i < 3; i++)
        {
            var r = new request { n = i, reply = new Chan<long>(0) };
            await requests.SendAsync(r);
            var arg = await r.reply.ReceiveAsync();
            fmt.Println(arg);
        }

        var streams = new Chan<Chan<GoString>>(2);
        foreach (var name in new Slice<GoString>(["x", "y"]))
        {
            var stream = new Chan<GoString>(1);
            await stream.SendAsync(name);
            await streams.SendAsync(stream);
        }
        streams.Close();
        await foreach (var stream in streams.All())
        {
            var arg = await stream.ReceiveAsync();
            fmt.Println(arg);
        }

        var funcs = new Chan<Func<long, long>>(1);
        await funcs.SendAsync((long n) => n * n);
        var arg1 = (await funcs.ReceiveAsync())(12);
        fmt.Println(arg1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
