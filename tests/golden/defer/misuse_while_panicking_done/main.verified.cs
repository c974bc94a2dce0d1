using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"runs still"));
            var wg = new WaitGroup();
            frame.Defer(() => wg.Done());
            throw panic((GoString)"first");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
