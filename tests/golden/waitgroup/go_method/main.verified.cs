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
        var wg = new WaitGroup();
        var results = new Chan<long>(10);
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Go(async () =>
            {
                // A nested Go keeps the group from reaching zero.
                wg.Go(async () => await results.SendAsync(10 * i));
                await results.SendAsync(i);
            });
        }
        await wg.WaitAsync();
        results.Close();
        long sum = 0;
        await foreach (var v in results.All())
        {
            sum += v;
        }
        fmt.Println((GoString)"sum", sum);

        // Goexit in the function still counts as done.
        wg.Go(() =>
        {
            var frame = new DeferScope();
            try
            {
                runtime.Goexit();
                fmt.Println((GoString)"not reached");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => fmt.Println((GoString)"leaving"));
            frame.End();
        });
        await wg.WaitAsync();
        fmt.Println((GoString)"done");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
