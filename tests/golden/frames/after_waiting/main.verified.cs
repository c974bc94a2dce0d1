// The stack of functions that have waited, and of functions that have run often: nothing is missing.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.server")]
internal struct server
{
    public Chan<long> requests;
    public Chan<long> answers;
}

[GoType("main.(*server)")]
internal static class serverExtensions
{
    internal static async GoTask<long> ask(this Ptr<server> s, long n)
    {
        await s.Value.requests.SendAsync(n);
        var answer = await s.Value.answers.ReceiveAsync();
        show("asked");
        return answer;
    }

    internal static async GoTask serve(this Ptr<server> s)
    {
        var arg = s.Value.answers;
        var frame = new DeferScope();
        try
        {
            try
            {
                await foreach (var n in s.Value.requests.All())
                {
                    var result = handle(n);
                    await s.Value.answers.SendAsync(result);
                }
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () => show("served"));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static arg => arg.Close(), arg);
        frame.End();
    }
}

internal static partial class Program
{
    internal static void show(GoString what)
    {
        var pcs = new Slice<nuint>(50);
        var frames = runtime.CallersFrames(pcs.Slice(0, runtime.Callers(1, pcs)));
        Slice<GoString> names = default;
        while (true)
        {
            var (frame, more) = frames.Next();
            if (strings.HasPrefix(frame.Function, "main."))
            {
                names = append(names, fmt.Sprint(frame.Function.Slice(5), (GoString)":", frame.Line));
            }
            if (!more)
            {
                break;
            }
        }
        fmt.Println(what, strings.Join(names, " "));
    }

    internal static long handle(long n)
    {
        if (n == 2)
        {
            show("handles");
        }
        return n * n;
    }

    internal static async GoTask<long> outer(Ptr<server> s)
    {
        long n = 0;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await runtime.GoschedAsync();
                show("deferred, has waited");
                frame.Recover();
            });
            n = await s.ask(2);
            await inner(s);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return n;
    }

    internal static async GoTask inner(Ptr<server> s)
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                await s.Value.answers.ReceiveAsync();
                show("deferred, has waited twice");
            });
            s.Value.requests.Close();
            await s.Value.answers.ReceiveAsync();
            Ptr<server> p = null;
            await p.Value.requests.SendAsync(1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static long depth(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            var pcs = new Slice<nuint>(50);
            return runtime.Callers(0, pcs);
        }
        return depth(n - 1);
    }

    internal static long small()
    {
        return middle();
    }

    internal static long middle()
    {
        return depth(3);
    }

    internal static async GoTask main()
    {
        var s = new Ptr<server>(new server { requests = new Chan<long>(0), answers = new Chan<long>(0) });
        Go.Run(s.serve);
        var arg = await outer(s);
        fmt.Println(arg);
        var counts = new Map<long, long>();
        for (long i = 0; i < 50000; i++)
        {
            counts[small()]++;
        }
        fmt.Println(counts.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
