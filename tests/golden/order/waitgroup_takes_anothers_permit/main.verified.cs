// A goroutine that a WaitGroup has woken, and that uses it again at once, takes the permit of one that was woken before it
// and has not run yet: the reuse is found in its own second Wait, and the other one goes on waiting.
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
        runtime.GOMAXPROCS(1);
        var wg = new WaitGroup();
        var finished = new Chan<bool>(0);
        wg.Add(1);
        foreach (var name in new Slice<GoString>(["first", "second"]).View())
        {
            Go.Run(async () =>
            {
                var frame = new DeferFrame();
                try
                {
                    frame.Defer(async () =>
                    {
                        fmt.Println(name, (GoString)"recovered:", frame.Recover());
                        await finished.SendAsync(true);
                    });
                    await wg.WaitAsync();
                    fmt.Println(name, (GoString)"is awake");
                    wg.Add(1);
                    Go.Run(() =>
                    {
                        fmt.Println(name, (GoString)"had a helper");
                        wg.Done();
                    });
                    await wg.WaitAsync();
                    fmt.Println(name, (GoString)"is done");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                await frame.RunAsync();
            });
        }
        for (long i = 0; i < 4; i++)
        {
            await runtime.GoschedAsync();
        }
        fmt.Println((GoString)"release");
        wg.Done();
        await finished.ReceiveAsync();
        await finished.ReceiveAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
