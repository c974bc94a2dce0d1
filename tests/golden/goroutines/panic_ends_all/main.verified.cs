using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void fail()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"deferred in fail"));
            throw panic((GoString)"from a goroutine");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"main's deferred call does not run"));
            Go.Run(fail);
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
