using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        Chan<long> ch = null;
        var frame = new DeferScope();
        try
        {
            fmt.Println((GoString)"sending to a nil channel");
            await ch.SendAsync(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"not reached"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
