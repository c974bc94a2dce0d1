using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask @try(GoString name, Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, (GoString)"->", frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        var closed = new Chan<long>(1);
        closed.Close();
        Chan<long> none = null;
        await @try("send", async () => await closed.SendAsync(1));
        await @try("close again", async () => closed.Close());
        await @try("close nil", async () => none.Close());
        await @try("select send", async () =>
        {
            if (!closed.TrySend(1))
            {
                fmt.Println((GoString)"default");
            }
        });
        await @try("receive", async () =>
        {
            var arg = await closed.ReceiveAsync();
            fmt.Println(arg);
        });

        // A sender that is already waiting panics too.
        var ch = new Chan<long>(0);
        var failed = new Chan<object>(0);
        Go.Run(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(async () => await failed.SendAsync(frame.Recover()));
                await ch.SendAsync(1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        for (long i = 0; i < 100; i++)
        {
            if (failed.TryReceive(out var v, out _))
            {
                fmt.Println((GoString)"too early", v);
            }
        }
        ch.Close();
        var arg1 = await failed.ReceiveAsync();
        fmt.Println((GoString)"waiting sender ->", arg1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
