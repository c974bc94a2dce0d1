using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Chan<long> generate(context.Context ctx)
    {
        var @out = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                var send = new SendCase<long>();
                var receive = new ReceiveCase<Empty>();
                for (long i = 0;; i++)
                {
                    switch (await Select.RunAsync(send.To(@out, i), receive.From(ctx.Done())))
                    {
                        case 0:
                            break;
                        default:
                            return;
                    }
                }
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    internal static Chan<long> filter(context.Context ctx, Chan<long> @in, Func<long, bool> keep)
    {
        var @out = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                var send = new SendCase<long>();
                var receive = new ReceiveCase<Empty>();
                await foreach (var v in @in.All())
                {
                    if (!keep(v))
                    {
                        continue;
                    }
                    switch (await Select.RunAsync(send.To(@out, v), receive.From(ctx.Done())))
                    {
                        case 0:
                            break;
                        default:
                            return;
                    }
                }
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    internal static async GoTask main()
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var evens = filter(ctx, generate(ctx), (long n) => n % 2 == 0);
        long sum = 0;
        await foreach (var v in evens.All())
        {
            sum += v;
            if (v == 20)
            {
                break;
            }
        }
        cancel();
        fmt.Println(sum, ctx.Err());

        (ctx, cancel) = context.WithCancel(context.Background());
        Action function = cancel;
        var frame = new DeferScope();
        try
        {
            var wg = new WaitGroup();
            var once = new Once();
            error first = null;
            for (long iNext = 0; iNext < 5; iNext++)
            {
                var i = iNext;
                wg.Add(1);
                Go.Run(async () =>
                {
                    try
                    {
                        if (i == 3)
                        {
                            await once.DoAsync(() =>
                            {
                                first = fmt.Errorf("task %d failed", i);
                                cancel();
                            });
                            return;
                        }
                        await ctx.Done().ReceiveAsync();
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
            }
            await wg.WaitAsync();
            fmt.Println(first);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(function);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
