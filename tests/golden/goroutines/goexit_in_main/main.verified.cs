using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
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
        var frame = new DeferScope();
        try
        {
            runtime.Goexit();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"deferred in main"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
