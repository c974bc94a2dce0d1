using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.request")]
internal struct request
{
    public GoString name;
    public Chan<GoString> reply;
}

internal static partial class Program
{
    // Requests that carry the channel for the answer.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var requests = new Chan<request>(0);
        Go.Run(async () =>
        {
            await foreach (var r in requests.All())
            {
                order = append(order, "serve " + r.name);
                await r.reply.SendAsync(r.name + "!");
                order = append(order, "served " + r.name);
            }
        });
        var wg = new WaitGroup();
        foreach (var name in new Slice<GoString>(["a", "b", "c", "d"]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var reply = new Chan<GoString>(0);
                    await requests.SendAsync(new request { name = name, reply = reply });
                    order = append(order, "asked " + name);
                    var answer = await reply.ReceiveAsync();
                    order = append(order, "got " + answer);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        requests.Close();
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
