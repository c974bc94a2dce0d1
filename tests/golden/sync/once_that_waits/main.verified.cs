// OnceFunc, OnceValue and OnceValues of functions that wait: the functions they make wait too.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.cfg")]
internal struct cfg
{
    [GoType("func() int")]
    public Func<GoTask<long>> get;
    [GoType("func()")]
    public Func<GoTask> init;
}

internal static partial class Program
{
    internal static Chan<long> ch = new Chan<long>(4);

    internal static async GoTask<long> load()
    {
        await time.SleepAsync(time.Millisecond);
        return await ch.ReceiveAsync();
    }

    internal static async GoTask<(GoString, error)> pair()
    {
        await time.SleepAsync(time.Millisecond);
        return ("pair", null);
    }

    internal static Func<GoTask<long>> @global;

    internal static Func<GoTask<(GoString, error)>> globals;

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            await ch.SendAsync(1);
            await ch.SendAsync(2);
            var arg = await @global();
            var arg1 = await @global();
            fmt.Println(arg, arg1);
            var (result, result1) = await globals();
            fmt.Println(result, result1);
            var get = sync.OnceValue((Func<GoTask<long>>)load);
            var arg2 = await get();
            var arg3 = await get();
            fmt.Println(arg2, arg3);
            var f = sync.OnceFunc((Func<GoTask>)(async () =>
            {
                await time.SleepAsync(time.Millisecond);
                fmt.Println((GoString)"once");
            }));
            await f();
            await f();
            var v = sync.OnceValue<GoString>((Func<GoTask<GoString>>)(async () =>
            {
                await time.SleepAsync(time.Millisecond);
                return "lit";
            }));
            var arg4 = await v();
            var arg5 = await v();
            fmt.Println(arg4, arg5);
            var (a, err) = await sync.OnceValues((Func<GoTask<(GoString, error)>>)pair)();
            fmt.Println(a, err);
            var c = new cfg { get = sync.OnceValue<long>((Func<GoTask<long>>)(async () => await ch.ReceiveAsync())), init = sync.OnceFunc((Func<GoTask>)(async () => await ch.SendAsync(7))) };
            await c.init();
            await c.init();
            var arg6 = await c.get();
            var arg7 = await c.get();
            fmt.Println(arg6, arg7);
            var wg = new WaitGroup();
            for (long i = 0; i < 3; i++)
            {
                wg.Add(1);
                Go.Run(async () =>
                {
                    try
                    {
                        var arg8 = await v();
                        fmt.Println(arg8);
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
            }
            await wg.WaitAsync();
            wg.Go(f);
            await wg.WaitAsync();
            var p = sync.OnceFunc((Func<GoTask>)(async () =>
            {
                await time.SleepAsync(1);
                throw panic((GoString)"boom");
            }));
            for (long i = 0; i < 2; i++)
            {
                await ((Func<GoTask>)(async () =>
                {
                    var frame1 = new DeferScope();
                    try
                    {
                        await p();
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"got", frame1.Recover()));
                    frame1.End();
                }))();
            }
            var plain = sync.OnceValue<long>((Func<GoTask<long>>)(async () =>
            {
                fmt.Println((GoString)"plain");
                return 9;
            }));
            var arg9 = await plain();
            var arg10 = await plain();
            fmt.Println(arg9, arg10);
            frame.Defer(f);
            Go.Run(async () => await plain());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static void InitializeVariables()
    {
        @global = sync.OnceValue((Func<GoTask<long>>)load);
        globals = sync.OnceValues((Func<GoTask<(GoString, error)>>)pair);
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
