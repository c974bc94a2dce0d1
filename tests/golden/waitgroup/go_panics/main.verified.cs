using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A panic in a function started by Go ends the process; the group is not released first.
    internal static async GoTask main()
    {
        var wg = new WaitGroup();
        wg.Go(() =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic((GoString)"in Go");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => fmt.Println((GoString)"deferred in the function"));
            frame.End();
        });
        await wg.WaitAsync();
        fmt.Println((GoString)"not reached");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
