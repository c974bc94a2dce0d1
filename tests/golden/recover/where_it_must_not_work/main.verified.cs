using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : I, IEquatable<T>
{
    [Recovers]
    public void rec()
    {
        var deferred = DeferredCall.Enter();
        fmt.Println((GoString)"T.rec", deferred.Recover());
    }

    public void viaMethod()
    {
        this.rec();
    }

    public readonly bool Equals(T other) => true;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static async GoTask viaValue(this Ptr<T> t)
    {
        var receiver = t.Value;
        Func<GoTask> f = [Recovers] async () => receiver.rec();
        await f();
    }
}

[GoType("main.I")]
internal interface I
{
    void rec();
}

internal static partial class Program
{
    // recover stops a panic only in the deferred function itself, not in what that calls, nor in what a library calls for it.
    [Recovers]
    internal static object helper(GoString n)
    {
        var deferred = DeferredCall.Enter();
        var r = deferred.Recover();
        fmt.Println((GoString)"helper", n, r);
        return r;
    }

    internal static void calls()
    {
        helper("by calls");
    }

    internal static void callsTwice()
    {
        ((Action)(() => helper("nested")))();
    }

    internal static object returns()
    {
        return helper("returned");
    }

    internal static void viaInterface(I i)
    {
        i.rec();
    }

    internal static async GoTask viaFunc(Func<GoTask> f)
    {
        await f();
    }

    internal static void seq(Func<long, bool> @yield)
    {
        @yield(1);
    }

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
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, (GoString)"outer:", frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        await @try("helper in literal", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(1L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => helper("a"));
            frame.End();
        });
        await @try("named", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(2L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(calls);
            frame.End();
        });
        await @try("nested", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(3L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(callsTwice);
            frame.End();
        });
        await @try("returns", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(4L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => returns());
            frame.End();
        });
        await @try("method", async () =>
        {
            var receiver = new T();
            var frame = new DeferScope();
            try
            {
                throw panic(5L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver => receiver.viaMethod(), receiver);
            frame.End();
        });
        await @try("method value", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var receiver = new TPtr();
                frame.Defer(async () => await receiver.viaValue());
                throw panic(6L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("interface", async () =>
        {
            I arg = new T();
            var frame = new DeferScope();
            try
            {
                throw panic(7L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => viaInterface(arg), arg);
            frame.End();
        });
        await @try("function", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(async () => await viaFunc([Recovers] async () =>
                {
                    var deferred = DeferredCall.Enter();
                    fmt.Println((GoString)"f", deferred.Recover());
                }));
                throw panic(8L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("immediately called", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => ((Action)([Recovers] () =>
                {
                    var deferred = DeferredCall.Enter();
                    fmt.Println((GoString)"imm", deferred.Recover());
                }))());
                throw panic(9L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("deferred by the deferred", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(10L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                var frame1 = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run([Recovers] static () => helper("deferred by deferred"));
                frame1.End();
            });
            frame.End();
        });
        await @try("directly", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(11L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run([Recovers] static () => helper("direct"));
            frame.End();
        });
        await @try("once", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var o = new Once();
                frame.Defer(() => o.Do([Recovers] () =>
                {
                    var deferred = DeferredCall.Enter();
                    fmt.Println((GoString)"once", deferred.Recover());
                }));
                throw panic(12L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("sort", async () =>
        {
            var arg = new Slice<long>([2, 1]);
            var frame = new DeferScope();
            try
            {
                throw panic(13L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => slices.SortFunc(arg, [Recovers] (long a, long b) =>
            {
                var deferred = DeferredCall.Enter();
                fmt.Println((GoString)"sort", deferred.Recover());
                return a - b;
            }), arg);
            frame.End();
        });
        await @try("without panic", async () =>
        {
            var frame = new DeferScope();
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"nothing", frame.Recover()));
            frame.End();
        });
        await @try("in the function itself", [Recovers] async () =>
        {
            var deferred = DeferredCall.Enter();
            fmt.Println((GoString)"self", deferred.Recover());
            throw panic(14L);
        });
        await @try("goroutine", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(async () =>
                {
                    var done = new Chan<bool>(0);
                    Go.Run([Recovers] () =>
                    {
                        var deferred = DeferredCall.Enter();
                        fmt.Println((GoString)"goroutine", deferred.Recover());
                        done.Close();
                    });
                    await done.ReceiveAsync();
                });
                throw panic(15L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("range over function", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() =>
                {
                    var loop = new RangeLoop();
                    seq([Recovers] (long unused) =>
                    {
                        var deferred = DeferredCall.Enter();
                        loop.Enter();
                        fmt.Println((GoString)"body of range", deferred.Recover());
                        return loop.Continue();
                    });
                    loop.Done();
                });
                throw panic(16L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("argument of deferred", [Recovers] async () =>
        {
            var deferred = DeferredCall.Enter();
            var arg = deferred.Recover();
            var frame = new DeferScope();
            try
            {
                throw panic(17L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => fmt.Println((GoString)"argument", arg), arg);
            frame.End();
        });
        await @try("argument in deferred", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(18L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"argument", frame.Recover()));
            frame.End();
        });
        await @try("twice", async () =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(19L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover(), frame.Recover()));
            frame.End();
        });
        await @try("other panic meanwhile", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() =>
                {
                    ((Action)(() =>
                    {
                        var frame1 = new DeferScope();
                        try
                        {
                            throw panic((GoString)"20b");
                        }
                        catch (Exception e)
                        {
                            frame1.Panic(e);
                        }
                        frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"inner", frame1.Recover()));
                        frame1.End();
                    }))();
                    fmt.Println((GoString)"outer still", frame.Recover());
                });
                throw panic((GoString)"20a");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("deferred closure variable", async () =>
        {
            Func<object> rec = [Recovers] () =>
            {
                var deferred = DeferredCall.Enter();
                return deferred.Recover();
            };
            var frame = new DeferScope();
            try
            {
                throw panic(21L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static rec => fmt.Println((GoString)"variable", rec()), rec);
            frame.End();
        });
        await @try("bound recover", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                Func<GoTask> rec = [Recovers] async () =>
                {
                    var deferred = DeferredCall.Enter();
                    fmt.Println((GoString)"bound", deferred.Recover());
                };
                frame.Defer(rec);
                throw panic(22L);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await @try("wrapped in defer of literal", async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() =>
                {
                    var frame1 = new DeferScope();
                    try
                    {
                        try
                        {
                            throw panic((GoString)"23b");
                        }
                        catch (Exception e)
                        {
                            frame1.Panic(e);
                        }
                        frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"b", frame1.Recover()));
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    frame1.RunRecovering(static (ref frame1) => fmt.Println((GoString)"a", frame1.Recover()));
                    frame1.End();
                });
                throw panic((GoString)"23a");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    [Recovers]
    public void rec() => Receiver("rec").rec();
}
