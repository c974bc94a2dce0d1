using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.X")]
[MethodPtr(typeof(XPtr))]
internal struct X
{
    public GoString s;

    public async GoTask V()
    {
        var x = this;
        var arg = await ch.ReceiveAsync();
        fmt.Println((GoString)"V", x.s, arg);
    }
}

[GoType("main.(*X)")]
internal static class XExtensions
{
    internal static async GoTask P(this Ptr<X> x, long n)
    {
        var arg = await ch.ReceiveAsync();
        fmt.Println((GoString)"P", x.Value.s, n, arg);
    }
}

[GoType("main.I")]
internal interface I
{
    GoTask P(long arg1);
}

internal static partial class Program
{
    // As receiver_evaluated_at_once, where the methods and what yields the receivers suspend.
    internal static Chan<GoString> ch = new Chan<GoString>(16);

    internal static async GoTask<GoString> from()
    {
        return await ch.ReceiveAsync();
    }

    internal static async GoTask<Ptr<X>> get(GoString s)
    {
        await ch.SendAsync(s);
        return new XPtr(new X { s = await ch.ReceiveAsync() });
    }

    internal static async GoTask<long> num(long n)
    {
        await ch.SendAsync("n");
        await ch.ReceiveAsync();
        return n;
    }

    internal static async GoTask<Slice<Ptr<X>>> list()
    {
        var arg = await get("l0");
        var arg1 = await get("l1");
        return new Slice<Ptr<X>>([arg, arg1]);
    }

    internal static async GoTask main()
    {
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var p = await get("first");
                var receiver = p;
                var arg = await num(1);
                frame.Defer(async () => await receiver.P(arg));
                var receiver1 = p.Value;
                frame.Defer(async () => await receiver1.V());
                p.Value.s = "changed";
                var receiver2 = await get("made");
                var arg1 = await num(2);
                frame.Defer(async () => await receiver2.P(arg1));
                I i = (I)p.ToInterface();
                var receiver3 = i;
                var arg2 = await num(3);
                Func<long, GoTask> method = receiver3.P;
                frame.DeferCall(method, async () => await method(arg2));
                i = null;
                p = await get("second");
                var l = await list();
                var receiver4 = l[await num(1)].Value;
                frame.Defer(async () => await receiver4.V());
                l[1] = null;
                Func<long, GoTask> f = p.P;
                Func<long, GoTask> function = f;
                var arg3 = await num(4);
                frame.DeferCall(function, async () => await function(arg3));
                f = null;
                p = null;
                Func<X, GoTask> g = async (X receiver5) => await receiver5.V();
                Func<X, GoTask> function1 = g;
                var arg4 = (await get("expr")).Value;
                frame.DeferCall(function1, async () => await function1(arg4));
                g = null;
                for (long i1 = 0; i1 < 6; i1++)
                {
                    await ch.SendAsync("d");
                }
                await ch.SendAsync("e");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        var done = new Chan<bool>(0);
        var p1 = await get("go");
        await ch.SendAsync("g");
        Go.Run(async (Func<long, GoTask> f) =>
        {
            await f(9);
            await done.SendAsync(true);
        }, (Func<long, GoTask>)p1.P);
        p1 = null;
        await done.ReceiveAsync();
        var q = await get("go2");
        await ch.SendAsync("h");
        Go.Run(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => done.Close());
                var receiver = q.Value;
                frame.Defer(async () => await receiver.V());
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        });
        await done.ReceiveAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class XPtr : MethodPtr<X>, I
{
    public XPtr()
    {
    }

    public XPtr(X value) : base(value)
    {
    }

    public GoTask P(long arg1) => XExtensions.P(Self, arg1);
}
