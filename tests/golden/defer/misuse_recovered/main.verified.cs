using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.closer")]
internal struct closer
{
    public Chan<long> c;

    public void Close()
    {
        this.c.Close();
    }
}

[GoType("main.group")]
internal struct group
{
    [Embedded]
    public WaitGroup WaitGroup;
}

internal static partial class Program
{
    // Deferred library calls that fail while a panic is on its way replace it, and both are seen.
    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static void main()
    {
        @try("done", () =>
        {
            var wg = new WaitGroup();
            try
            {
                throw panic((GoString)"lost");
            }
            finally
            {
                wg.Done();
            }
        });
        @try("done without panic", () =>
        {
            var wg = new WaitGroup();
            try
            {
            }
            finally
            {
                wg.Done();
            }
        });
        @try("embedded", () =>
        {
            var g = new group();
            try
            {
                throw panic((GoString)"lost");
            }
            finally
            {
                g.WaitGroup.Done();
            }
        });
        @try("add", () =>
        {
            var wg = new WaitGroup();
            var frame = new DeferScope();
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref wg) => wg.Add(-2), ref wg);
            frame.End();
        });
        @try("nil group", () =>
        {
            Ptr<WaitGroup> wg = null;
            try
            {
                throw panic((GoString)"first");
            }
            finally
            {
                wg.Value.Done();
            }
        });
        @try("nil mutex", () =>
        {
            Ptr<Mutex> mu = null;
            try
            {
                throw panic((GoString)"first");
            }
            finally
            {
                mu.Value.Unlock();
            }
        });
        @try("closer", () =>
        {
            var c = new Ptr<closer>(new closer { c = new Chan<long>(0) });
            var frame = new DeferScope();
            try
            {
                c.Value.Close();
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static c => c.Value.Close(), c);
            frame.End();
        });
        @try("timer", () =>
        {
            Ptr<time.Timer> t = null;
            try
            {
                throw panic((GoString)"first");
            }
            finally
            {
                t.Stop();
            }
        });
        @try("zero timer", () =>
        {
            var t = new time.Timer();
            try
            {
            }
            finally
            {
                t.Stop();
            }
        });
        @try("order", () =>
        {
            var frame = new DeferScope();
            try
            {
                var wg = new WaitGroup();
                try
                {
                    throw panic((GoString)"first");
                }
                finally
                {
                    wg.Done();
                }
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"inner sees", frame.Recover()));
            frame.End();
        });
        @try("named result", () =>
        {
            Func<long> f = () =>
            {
                long n = 0;
                var mu = new Mutex();
                mu.Lock();
                try
                {
                    var frame = new DeferScope();
                    try
                    {
                        n = 4;
                        throw panic((GoString)"x");
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.RunRecovering(static (ref frame, ref n) =>
                    {
                        n *= 2;
                        frame.Recover();
                    }, ref n);
                    frame.End();
                    return n;
                }
                finally
                {
                    mu.Unlock();
                }
            };
            fmt.Println(f());
        });
        @try("nil function", () =>
        {
            Action f = null;
            var frame = new DeferScope();
            try
            {
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(f);
            frame.End();
        });
        @try("locked in place", () =>
        {
            var mu = new RWMutex();
            ((Action)(() =>
            {
                mu.RLock();
                try
                {
                    var frame = new DeferScope();
                    try
                    {
                        throw panic((GoString)"x");
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.RunRecovering(static (ref frame) => frame.Recover());
                    frame.End();
                }
                finally
                {
                    mu.RUnlock();
                }
            }))();
            fmt.Println(mu.TryLock());
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
