// Time in a bubble starts in 2000 and moves when everything is blocked.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        await synctest.TestAsync(new testing.T(), async (testing.T t) =>
        {
            var start = time.Now();
            fmt.Println(start.UTC());
            Go.Run(async () =>
            {
                await time.SleepAsync(time.Minute);
                fmt.Println((GoString)"minute", time.Since(start));
            });
            await time.SleepAsync(time.Hour);
            fmt.Println((GoString)"hour", time.Since(start));

            var ticker = time.NewTicker(20 * time.Second);
            for (long i = 0; i < 3; i++)
            {
                var arg = (await ticker.Value.C.ReceiveAsync()).Sub(start);
                fmt.Println((GoString)"tick", arg);
            }
            ticker.Stop();

            var timer = time.NewTimer(0);
            if (timer.Value.C.TryReceive(out var at, out _))
            {
                fmt.Println((GoString)"at once", at.Sub(start));
            }
            else
            {
                fmt.Println((GoString)"not at once");
            }
            fmt.Println(timer.Value.C.Length(), timer.Value.C.Capacity(), timer.Stop());

            var (ctx, cancel) = context.WithTimeout(t.Context(), 5 * time.Second);
            var frame = new DeferScope();
            try
            {
                fmt.Println(ctx);
                await ctx.Done().ReceiveAsync();
                fmt.Println(ctx.Err(), time.Since(start));

                time.AfterFunc(time.Second, () => fmt.Println((GoString)"called", time.Since(start)));
                await synctest.SleepAsync(time.Second);
                fmt.Println((GoString)"slept", time.Since(start));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(cancel);
            frame.End();
        });
        fmt.Println(time.Now().Year() > 2020);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
