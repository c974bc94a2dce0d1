using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Simple deferred calls that panic while another panic, or a Goexit, is on its way: the later panic is recovered, a Goexit goes on.
[GoType("main.counter")]
internal struct counter
{
    public Mutex mu;
    public WaitGroup wg;
    public long n;
}

[GoType("main.(*counter)")]
internal static class counterExtensions
{
    internal static void done(this Ptr<counter> c, GoString text)
    {
        ref var cValue = ref c.Pointee();
        try
        {
            cValue.mu.Lock();
            try
            {
                throw panic(text);
            }
            finally
            {
                cValue.mu.Unlock();
            }
        }
        finally
        {
            cValue.wg.Done();
        }
    }
}

internal static partial class Program
{
    internal static void closes(Chan<long> c)
    {
        try
        {
            throw panic(fmt.Sprint((GoString)"cap ", c.Capacity()));
        }
        finally
        {
            c.Close();
        }
    }

    internal static void exits(Ptr<counter> c)
    {
        try
        {
            runtime.Goexit();
        }
        finally
        {
            c.Value.wg.Done();
        }
    }

    internal static long faults(Ptr<counter> c, Ptr<counter> p)
    {
        try
        {
            return p.Value.n;
        }
        finally
        {
            c.Value.wg.Done();
        }
    }

    internal static void nothing(Ptr<WaitGroup> wg)
    {
        try
        {
            throw panic((GoString)"before nil");
        }
        finally
        {
            wg.Value.Done();
        }
    }

    internal static async GoTask waits(Ptr<counter> c, Chan<long> ch)
    {
        try
        {
            await ch.ReceiveAsync();
            throw panic((GoString)"after waiting");
        }
        finally
        {
            c.Value.wg.Done();
        }
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
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        var c = new Ptr<counter>();
        await @try("done", async () => c.done("first"));
        await c.Value.mu.LockAsync();
        c.Value.mu.Unlock();
        var ch = new Chan<long>(0);
        await @try("first close", async () => closes(ch));
        await @try("second close", async () => closes(ch));
        await @try("fault", async () => faults(new Ptr<counter>(), null));
        await @try("nil", async () => nothing(null));
        await @try("waits", async () => await waits(new Ptr<counter>(), ch));
        var ended = new Chan<bool>(0);
        Go.Run(async () =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                    await @try("exit", async () => exits(new Ptr<counter>()));
                    fmt.Println((GoString)"not reached");
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static () => fmt.Println((GoString)"goroutine ends"));
                frame.End();
            }
            finally
            {
                ended.Close();
            }
        });
        await ended.ReceiveAsync();
        try
        {
            var frame = new DeferScope();
            try
            {
                c.done("uncaught");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => fmt.Println((GoString)"last"));
            frame.End();
        }
        finally
        {
            c.Value.wg.Done();
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
