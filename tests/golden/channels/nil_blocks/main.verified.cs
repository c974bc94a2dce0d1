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
            Chan<long> ch = null;
            frame.Defer(() => fmt.Println((GoString)"not reached"));
            fmt.Println((GoString)"sending to a nil channel");
            await ch.SendAsync(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
