using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var wg = new WaitGroup();
        wg.Add(1);
        Go.Run(() =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                    try
                    {
                        throw panic((GoString)"given up by Goexit");
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static () => runtime.Goexit());
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) =>
                {
                    fmt.Println((GoString)"recover after Goexit:", frame.Recover());
                });
                frame.End();
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
        fmt.Println((GoString)"main goes on");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
