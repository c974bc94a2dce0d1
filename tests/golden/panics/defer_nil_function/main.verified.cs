using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void run()
    {
        Action f = null;
        var frame = new DeferScope();
        try
        {
            try
            {
                fmt.Println((GoString)"the defer statement itself does not fail");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(f);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"recovered:", frame.Recover()));
        frame.End();
    }

    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            run();
            Action<long> g = null;
            frame.DeferCall(g, () => g(1));
            fmt.Println((GoString)"end of main");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
