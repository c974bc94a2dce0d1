// A channel of a bubble is no use outside.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        Chan<long> ch = null;
        await synctest.TestAsync(new testing.T(), async (testing.T unused) =>
        {
            ch = new Chan<long>(3);
            await ch.SendAsync(1);
        });
        fmt.Println(ch.Length(), ch.Capacity());
        var frame = new DeferScope();
        try
        {
            try
            {
                await ch.SendAsync(2);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"not reached"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
