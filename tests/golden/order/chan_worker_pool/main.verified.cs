using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Jobs and results over buffered channels.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var jobs = new Chan<long>(4);
        var results = new Chan<GoString>(4);
        for (long wNext = 0; wNext < 3; wNext++)
        {
            var w = wNext;
            Go.Run(async () =>
            {
                await foreach (var job in jobs.All())
                {
                    await results.SendAsync(fmt.Sprintf("w%d:%d", w, job * job));
                }
            });
        }
        Go.Run(async () =>
        {
            for (long job = 0; job < 15; job++)
            {
                await jobs.SendAsync(job);
            }
            jobs.Close();
        });
        Slice<GoString> order = default;
        for (long i = 0; i < 15; i++)
        {
            var result = await results.ReceiveAsync();
            order = append(order, result);
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
