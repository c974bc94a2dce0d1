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
            try
            {
                throw panic((GoString)"A");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"B");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"outermost deferred call"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
