using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = frame.Recover();
                fmt.Println((GoString)"recovered", r);
                throw panic(r);
            });
            throw panic((GoString)"A");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
