using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        const long count = 20000;
        var start = new WaitGroup();
        var done = new WaitGroup();
        start.Add(1);
        done.Add(count);
        var counts = new Chan<long>(count);
        for (long iNext = 0; iNext < count; iNext++)
        {
            var i = iNext;
            Go.Run(async () =>
            {
                try
                {
                    await start.WaitAsync();
                    await counts.SendAsync(i % 2);
                }
                finally
                {
                    done.Done();
                }
            });
        }
        start.Done();
        await done.WaitAsync();
        counts.Close();
        long odd = 0;
        await foreach (var c in counts.All())
        {
            odd += c;
        }
        fmt.Println(count, odd);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
