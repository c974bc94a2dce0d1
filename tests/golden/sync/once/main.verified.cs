using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.config")]
internal struct config
{
    public long loads;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var once = new Once();
        var wg = new WaitGroup();
        var c = new config();
        for (long i = 0; i < 10; i++)
        {
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    once.Do(() => c.loads++);
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        await once.DoAsync(() =>
        {
            c.loads = 100;
        });
        fmt.Println(c.loads);

        var failing = new Once();
        for (long i = 0; i < 2; i++)
        {
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    failing.Do(void () =>
                    {
                        throw panic((GoString)"once");
                    });
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"recovered", frame.Recover()));
                frame.End();
            }))();
        }
        long calls = 0;
        var @value = sync.OnceValue<long>(() =>
        {
            calls++;
            return calls * 10;
        });
        fmt.Println(@value(), @value(), calls);
        var f = sync.OnceFunc(() => fmt.Println((GoString)"once func"));
        f();
        f();
        var pair = sync.OnceValues<GoString, error>(() => ("a", fmt.Errorf("err %d", calls)));
        var (result, result1) = pair();
        fmt.Println(result, result1);
        var (result2, result3) = pair();
        fmt.Println(result2, result3);
        var bad = sync.OnceFunc(void () =>
        {
            throw panic((GoString)"again");
        });
        for (long i = 0; i < 2; i++)
        {
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    bad();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"recovered", frame.Recover()));
                frame.End();
            }))();
        }
        // A function given to Do may wait.
        var ch = new Chan<long>(0);
        var waiting = new Once();
        Go.Run(() => waiting.Do(async () => await ch.SendAsync(5)));
        var arg = await ch.ReceiveAsync();
        fmt.Println(arg);
        await waiting.DoAsync(() => fmt.Println((GoString)"not again"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
