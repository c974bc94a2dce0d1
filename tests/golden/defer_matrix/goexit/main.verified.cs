using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Goexit runs the deferred calls of every function on the stack; recover gives nil and cannot stop it.
    internal static long plain(Action<GoString> log)
    {
        long n = 0;
        var frame = new DeferScope();
        try
        {
            n = 5;
            runtime.Goexit();
            n = 6;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref log, ref n) => log(fmt.Sprint((GoString)"plain ", frame.Recover(), (GoString)" ", n)), ref log, ref n);
        frame.End();
        return n;
    }

    internal static async GoTask<long> suspending(Action<GoString> log, Chan<long> ch)
    {
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                var r = frame.Recover();
                await ch.ReceiveAsync();
                log(fmt.Sprint((GoString)"suspending ", r, (GoString)" ", n));
            });
            n = await ch.ReceiveAsync();
            n = plain(log);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return n;
    }

    internal static void panics(Action<GoString> log)
    {
        var frame = new DeferScope();
        try
        {
            try
            {
                runtime.Goexit();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"while leaving");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref log) => log(fmt.Sprint((GoString)"recovers ", frame.Recover())), ref log);
        frame.End();
    }

    internal static async GoTask run(Func<Action<GoString>, GoTask> f)
    {
        var wg = new WaitGroup();
        wg.Add(1);
        Go.Run(async () =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                    await f((GoString s) => fmt.Println((GoString)" ", s));
                    fmt.Println((GoString)"  returned normally");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static () => fmt.Println((GoString)"  goroutine leaves"));
                frame.End();
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
    }

    internal static async GoTask main()
    {
        var ch = new Chan<long>(0);
        Go.Run(async () =>
        {
            for (long i = 10;; i++)
            {
                await ch.SendAsync(i);
            }
        });
        fmt.Println((GoString)"plain");
        await run(async (Action<GoString> log) => plain(log));
        fmt.Println((GoString)"suspending");
        await run(async (Action<GoString> log) => await suspending(log, ch));
        fmt.Println((GoString)"panic while leaving");
        await run(async (Action<GoString> log) => panics(log));
        fmt.Println((GoString)"not at all");
        await run(async (Action<GoString> log) => log("nothing"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
