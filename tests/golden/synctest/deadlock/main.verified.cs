// A bubble in which nothing can run again is a panic of the caller.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                await synctest.TestAsync(new testing.T(), async (testing.T unused) =>
                {
                    time.AfterFunc(time.Hour, () => fmt.Println((GoString)"timers run first"));
                    await new Chan<long>(0).ReceiveAsync();
                });
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) =>
            {
                var r = frame.Recover();
                var (_, ok) = assertOk<error>(r);
                fmt.Println(r, ok);
            });
            frame.End();
        }))();
        await synctest.TestAsync(new testing.T(), async (testing.T unused) =>
        {
            time.NewTicker(time.Second);
            await Select.RunAsync();
            throw unreachable();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
