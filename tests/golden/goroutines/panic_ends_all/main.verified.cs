using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void fail()
    {
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"from a goroutine");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"deferred in fail"));
        frame.End();
    }

    internal static async GoTask main()
    {
        var frame = new DeferScope();
        try
        {
            Go.Run(fail);
            await Select.RunAsync();
            throw unreachable();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"main's deferred call does not run"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
