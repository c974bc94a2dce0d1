// synctest.Wait returns when all others are durably blocked; Cleanup and Context belong to the bubble.
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
        await synctest.TestAsync(new testing.T(), async (testing.T t) =>
        {
            bool done = false;
            Go.Run(() =>
            {
                done = true;
            });
            await synctest.WaitAsync();
            fmt.Println((GoString)"done", done);

            var (ctx, cancel) = context.WithCancel(context.Background());
            bool called = false;
            context.AfterFunc(ctx, () =>
            {
                called = true;
            });
            await synctest.WaitAsync();
            fmt.Println((GoString)"called", called);
            cancel();
            await synctest.WaitAsync();
            fmt.Println((GoString)"called", called);

            var mu = Ptr.New<Mutex>();
            var cond = sync.NewCond((Locker)mu);
            long woken = 0;
            for (long i = 0; i < 3; i++)
            {
                Go.Run(async () =>
                {
                    await mu.Value.LockAsync();
                    await cond.Value.WaitAsync();
                    woken++;
                    mu.Value.Unlock();
                });
            }
            await synctest.WaitAsync();
            cond.Value.Signal();
            await synctest.WaitAsync();
            fmt.Println((GoString)"woken", woken);
            cond.Value.Broadcast();
            await synctest.WaitAsync();
            fmt.Println((GoString)"woken", woken);

            var ch = new Chan<long>(0);
            t.Cleanup(() =>
            {
                fmt.Println((GoString)"cleanup", t.Context().Err());
                ch.Close();
            });
            Go.Run(async () =>
            {
                await ch.ReceiveAsync();
                fmt.Println((GoString)"channel closed");
            });
            Go.Run(async () =>
            {
                await t.Context().Done().ReceiveAsync();
                await time.SleepAsync(0);
            });
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    t.Deadline();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
                frame.End();
            }))();
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    synctest.Test(t, (testing.T unused) =>
                    {
                    });
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
                frame.End();
            }))();
        });
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                await synctest.WaitAsync();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        fmt.Println((GoString)"end");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
