using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"A");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var r = frame.Recover();
            fmt.Println((GoString)"recovered", r);
            throw panic(r);
        });
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
