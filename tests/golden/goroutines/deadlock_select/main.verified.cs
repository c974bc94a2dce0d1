using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        fmt.Println((GoString)"blocked for ever");
        var frame = new DeferScope();
        try
        {
            await Select.RunAsync();
            throw unreachable();
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
