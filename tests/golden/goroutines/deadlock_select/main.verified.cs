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
            fmt.Println((GoString)"blocked for ever");
            frame.Defer(() => fmt.Println((GoString)"not reached"));
            await Select.RunAsync();
            throw unreachable();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
