using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<error> step(Chan<long> ch)
    {
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await ch.ReceiveAsync();
                fmt.Println((GoString)"cleaned up");
            });
            frame.Defer(() =>
            {
                var r = frame.Recover();
                if (r != null)
                {
                    fmt.Println((GoString)"first recover:", r);
                    throw panic(fmt.Errorf("second: %v", r));
                }
            });
            await ch.ReceiveAsync();
            throw panic((GoString)"first");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return err;
    }

    internal static async GoTask main()
    {
        var ch = new Chan<long>(2);
        await ch.SendAsync(1);
        await ch.SendAsync(2);
        var arg = await step(ch);
        fmt.Println(arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
