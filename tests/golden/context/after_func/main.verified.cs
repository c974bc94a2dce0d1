// context.AfterFunc: called once, in a goroutine of its own, unless it is stopped in time.
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
        var frame = new DeferFrame();
        try
        {
            var (ctx, cancel) = context.WithCancel(context.Background());
            var called = new Chan<GoString>(3);
            var stopFirst = context.AfterFunc(ctx, async () => await called.SendAsync("first"));
            var stopSecond = context.AfterFunc(ctx, async () => await called.SendAsync("second"));
            fmt.Println(stopSecond(), stopSecond());
            cancel();
            var arg = await called.ReceiveAsync();
            fmt.Println(arg, stopFirst());

            var stop = context.AfterFunc(ctx, async () => await called.SendAsync("at once"));
            var arg1 = await called.ReceiveAsync();
            fmt.Println(arg1, stop(), called.Length());

            var (timeout, cancelTimeout) = context.WithTimeout(context.Background(), time.Millisecond);
            frame.Defer(cancelTimeout);
            var block = new Chan<long>(0);
            context.AfterFunc(timeout, async () =>
            {
                var arg2 = await block.ReceiveAsync();
                await called.SendAsync(fmt.Sprint((GoString)"blocked until ", arg2));
            });
            await timeout.Done().ReceiveAsync();
            await block.SendAsync(7);
            var arg3 = await called.ReceiveAsync();
            fmt.Println(arg3);

            // A condition whose waiters give up when the context ends.
            var mu = Ptr.New<Mutex>();
            var cond = sync.NewCond((Locker)mu);
            var (waiting, cancelWaiting) = context.WithCancel(context.Background());
            var stopCond = context.AfterFunc(waiting, () =>
            {
                mu.Value.Lock();
                try
                {
                    cond.Value.Broadcast();
                }
                finally
                {
                    mu.Value.Unlock();
                }
            });
            frame.DeferCall(stopCond, () => stopCond());
            Go.Run(() => cancelWaiting());
            await mu.Value.LockAsync();
            while (waiting.Err() == null)
            {
                await cond.Value.WaitAsync();
            }
            mu.Value.Unlock();
            fmt.Println(waiting.Err());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
