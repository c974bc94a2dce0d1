using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var ready = new Chan<bool>(0);
            var done = new Chan<bool>(0);
            Go.Run(async () =>
            {
                fmt.Println((GoString)"the other goroutine");
                ready.Close();
                await done.ReceiveAsync();
            });
            await ready.ReceiveAsync();
            frame.Defer(() => fmt.Println((GoString)"deferred in main"));
            runtime.Goexit();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
