using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Panics in deferred functions × where they are recovered × waiting in between.
    internal static async GoTask<GoString> chain(Ptr<Slice<GoString>> log, Chan<long> wait, long recoverAt)
    {
        GoString result = "";
        var frame = new DeferFrame();
        try
        {
            result = "unchanged";
            for (long iNext = 3; iNext >= 1; iNext--)
            {
                var i = iNext;
                frame.Defer(async () =>
                {
                    if (wait != null)
                    {
                        await wait.ReceiveAsync();
                    }
                    if (i == recoverAt)
                    {
                        var r = frame.Recover();
                        log.Value = append(log.Value, fmt.Sprintf("%d recovers %v", i, r));
                        result = fmt.Sprint((GoString)"recovered at ", i);
                        return;
                    }
                    log.Value = append(log.Value, fmt.Sprintf("%d panics", i));
                    throw panic(fmt.Sprintf("p%d", i));
                });
            }
            throw panic((GoString)"p0");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return result;
    }

    internal static async GoTask @try(Chan<long> wait, long recoverAt)
    {
        var log = new Ptr<Slice<GoString>>();
        var frame = new DeferScope();
        try
        {
            var result = await chain(log, wait, recoverAt);
            fmt.Println((GoString)" ", (object)log.Value, (GoString)"returns", result);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref log) =>
        {
            fmt.Println((GoString)" ", (object)log.Value, (GoString)"panics", frame.Recover());
        }, ref log);
        frame.End();
    }

    internal static async GoTask main()
    {
        var wait = new Chan<long>(0);
        Go.Run(async () =>
        {
            while (true)
            {
                await wait.SendAsync(0);
            }
        });
        for (long at = 0; at < 5; at++)
        {
            fmt.Println((GoString)"recover at", at);
            await @try(null, at);
            await @try(wait, at);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
