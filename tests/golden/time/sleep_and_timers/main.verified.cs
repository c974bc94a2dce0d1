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
        var start = time.Now();
        await time.SleepAsync(20 * time.Millisecond);
        fmt.Println(time.Since(start) >= 20 * time.Millisecond);

        // Sleeping goroutines end in the order of their durations.
        var mu = new Mutex();
        Slice<long> order = default;
        var wg = new WaitGroup();
        foreach (var n in new Slice<long>([3, 1, 2]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await time.SleepAsync((time.Duration)n * 60 * time.Millisecond);
                    await mu.LockAsync();
                    try
                    {
                        order = append(order, n);
                    }
                    finally
                    {
                        mu.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);

        var timer = time.NewTimer(time.Hour);
        fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond));
        await timer.Value.C.ReceiveAsync();
        fmt.Println((GoString)"timer fired");
        var fired = new Chan<GoString>(0);
        time.AfterFunc(time.Millisecond, async () => await fired.SendAsync("after func"));
        var arg = await fired.ReceiveAsync();
        fmt.Println(arg);

        var receive = time.After(10 * time.Millisecond).ReceiveCase();
        var receive1 = new Chan<long>(0).ReceiveCase();
        switch (await Select.RunAsync(receive, receive1))
        {
            case 0:
                fmt.Println((GoString)"timeout");
                break;
            default:
                break;
        }
        var ticker = time.NewTicker(time.Millisecond);
        for (long i = 0; i < 3; i++)
        {
            await ticker.Value.C.ReceiveAsync();
        }
        ticker.Stop();
        fmt.Println((GoString)"three ticks");
        var never = time.AfterFunc(time.Hour, () => fmt.Println((GoString)"never"));
        fmt.Println(never.Stop());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
