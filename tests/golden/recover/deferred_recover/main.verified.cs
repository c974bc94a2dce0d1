// recover deferred itself: a call by the function that defers it, when that returns; none when that panics.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    [Recovers]
    internal static void show(GoString what)
    {
        var deferred = DeferredCall.Enter();
        fmt.Println(what, deferred.Recover());
    }

    internal static void inDeferred()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("stopped before:"));
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.DeferRecover(frame.Recover);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic(1L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    [Recovers]
    internal static void stops()
    {
        var deferred = DeferredCall.Enter();
        var frame = new DeferFrame();
        try
        {
            frame.DeferRecover(deferred.Recover);
            fmt.Println((GoString)"stops");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void inNamed()
    {
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic(2L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run([Recovers] static () => stops());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run([Recovers] static () => show("stopped by a function:"));
        frame.End();
    }

    [Recovers]
    internal static void inPanicking()
    {
        var deferred = DeferredCall.Enter();
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("not stopped:"));
            frame.DeferRecover(deferred.Recover);
            throw panic(3L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void after()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("both stopped:"));
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.DeferRecover(frame.Recover);
                    frame1.Defer([Recovers] () => show("the inner one:"));
                    throw panic(5L);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic(4L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void before()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("the outer one:"));
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.Defer([Recovers] () => show("the inner one, later:"));
                    frame1.DeferRecover(frame.Recover);
                    throw panic(7L);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic(6L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void twice()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("once is enough:"));
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.DeferRecover(frame.Recover);
                    frame1.DeferRecover(frame.Recover);
                    fmt.Println((GoString)"and here:", frame.Recover());
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic(8L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void inCalled()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("not by what is called:"));
            frame.Defer(() =>
            {
                stops();
                ((Action)([Recovers] () =>
                {
                    var deferred = DeferredCall.Enter();
                    var frame1 = new DeferFrame();
                    try
                    {
                        frame1.DeferRecover(deferred.Recover);
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    frame1.Run();
                }))();
            });
            throw panic(9L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void inLoop()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer([Recovers] () => show("in a loop:"));
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    for (long i = 0; i < 2; i++)
                    {
                        frame1.DeferRecover(frame.Recover);
                    }
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic(10L);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void inList()
    {
        foreach (var (i, stop) in new Slice<Action>([
            ([Recovers] () =>
            {
                var deferred = DeferredCall.Enter();
                fmt.Println((GoString)"in a list:", deferred.Recover());
            }),
            ([Recovers] () =>
            {
                var deferred = DeferredCall.Enter();
                deferred.Recover();
            }),
            stops,
        ]).View().Indexed())
        {
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    throw panic(20 + i);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(stop);
                frame.End();
            }))();
        }
    }

    internal static async GoTask main()
    {
        stops();
        inList();
        inDeferred();
        inNamed();
        inPanicking();
        after();
        before();
        twice();
        inCalled();
        inLoop();
        var c = new Chan<long>(0);
        Go.Run(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => c.Close());
                frame.Defer([Recovers] () => show("in a goroutine that waits:"));
                frame.Defer(async () =>
                {
                    var frame1 = new DeferFrame();
                    try
                    {
                        frame1.DeferRecover(frame.Recover);
                        await c.SendAsync(1);
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    await frame1.RunAsync();
                });
                throw panic(11L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        var got = await c.ReceiveAsync();
        await c.ReceiveAsync();
        fmt.Println(got);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
