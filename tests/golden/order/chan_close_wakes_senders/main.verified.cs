using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Senders that wait at a channel that is closed panic, in which order their deferred calls tell.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 5; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var i1 = i;
                    var frame = new DeferScope();
                    try
                    {
                        await values.SendAsync(i);
                        order = append(order, fmt.Sprint(i, (GoString)" sent"));
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.RunRecovering(static (ref frame, ref order, ref i) =>
                    {
                        order = append(order, fmt.Sprint(i, (GoString)": ", frame.Recover()));
                    }, ref order, ref i1);
                    frame.End();
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        var v = await values.ReceiveAsync();
        order = append(order, fmt.Sprint((GoString)"got ", v));
        values.Close();
        await wg.WaitAsync();
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
