using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A cancelled context wakes the goroutines that wait for it, and its AfterFunc.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var (ctx, cancel) = context.WithCancelCause(context.Background());
        var wg = new WaitGroup();
        wg.Add(1);
        context.AfterFunc(ctx, () =>
        {
            try
            {
                order = append(order, (GoString)"after");
            }
            finally
            {
                wg.Done();
            }
        });
        for (long iNext = 0; iNext < 4; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await ctx.Done().ReceiveAsync();
                    var arg = fmt.Sprint(i, (GoString)" ", context.Cause(ctx));
                    order = append(order, arg);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await runtime.GoschedAsync();
        cancel(errors.New("enough"));
        order = append(order, (GoString)"cancelled");
        await wg.WaitAsync();
        foreach (var line in order.View())
        {
            fmt.Println(line);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
