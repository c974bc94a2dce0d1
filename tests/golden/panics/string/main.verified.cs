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
            throw panic((GoString)"something is wrong");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"deferred"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
