using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Deep recursion that Go's stacks bear.
[GoType("main.list")]
internal struct list
{
    public Ptr<list> next;
    public long v;
}

[GoType("main.(*list)")]
internal static class listExtensions
{
    internal static long sum(this Ptr<list> l)
    {
        StackGuard.Check();
        if (l == null)
        {
            return 0;
        }
        return l.Value.v + l.Value.next.sum();
    }
}

internal static partial class Program
{
    internal static long down(long n)
    {
        StackGuard.Check();
        long r = 0;
        if (n == 0)
        {
            return 0;
        }
        var frame = new DeferScope();
        try
        {
            r = down(n - 1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref r) => r++, ref r);
        frame.End();
        return r;
    }

    internal static void panicsDeep(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            throw panic((GoString)"deep");
        }
        panicsDeep(n - 1);
    }

    internal static async GoTask<long> wait(long n, Chan<long> c)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return await c.ReceiveAsync();
        }
        return await wait(n - 1, c) + 1;
    }

    internal static bool even(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return true;
        }
        return odd(n - 1);
    }

    internal static bool odd(long n)
    {
        StackGuard.Check();
        return n != 0 && even(n - 1);
    }

    internal static async GoTask main()
    {
        Ptr<list> l = null;
        for (long i = 0; i < 200000; i++)
        {
            l = new Ptr<list>(new list { next = l, v = i });
        }
        fmt.Println(l.sum());
        fmt.Println(down(20000));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                panicsDeep(50000);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var c = new Chan<long>(0);
        Go.Run(async () => await c.SendAsync(7));
        var arg = await wait(20000, c);
        fmt.Println(arg);
        fmt.Println(even(500000));
        Func<long, long> f = null;
        f = (long n) =>
        {
            StackGuard.Check();
            if (n == 0)
            {
                return 0;
            }
            return f(n - 1) + 1;
        };
        fmt.Println(f(100000));
        var done = new Chan<long>(0);
        Go.Run(async () => await done.SendAsync(f(100000)));
        var arg1 = await done.ReceiveAsync();
        fmt.Println(arg1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
