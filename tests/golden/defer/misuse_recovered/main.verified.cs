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
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println(name, frame.Recover()));
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
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
            var frame = new DeferFrame();
            try
            {
                var wg = new WaitGroup();
                frame.Defer(() => wg.Add(-2));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
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
            var frame = new DeferFrame();
            try
            {
                var c = new Ptr<closer>(new closer { c = new Chan<long>(0) });
                frame.Defer(() => c.Value.Close());
                c.Value.Close();
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        @try("timer", () =>
        {
            time.Timer t = null;
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
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println((GoString)"inner sees", frame.Recover()));
                var wg = new WaitGroup();
                frame.Defer(() => wg.Done());
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        @try("named result", () =>
        {
            Func<long> f = () =>
            {
                long n = 0;
                var frame = new DeferFrame();
                try
                {
                    var mu = new Mutex();
                    mu.Lock();
                    frame.Defer(() => mu.Unlock());
                    frame.Defer(() =>
                    {
                        n *= 2;
                        frame.Recover();
                    });
                    n = 4;
                    throw panic((GoString)"x");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run();
                return n;
            };
            fmt.Println(f());
        });
        @try("nil function", () =>
        {
            var frame = new DeferFrame();
            try
            {
                Action f = null;
                frame.Defer(f);
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        @try("locked in place", () =>
        {
            var mu = new RWMutex();
            ((Action)(() =>
            {
                var frame = new DeferFrame();
                try
                {
                    mu.RLock();
                    frame.Defer(() => mu.RUnlock());
                    frame.Defer(() => frame.Recover());
                    throw panic((GoString)"x");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run();
            }))();
            fmt.Println(mu.TryLock());
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
