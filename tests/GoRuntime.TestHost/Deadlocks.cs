// Programs that end with a deadlock, and some that only look so.

using System.Runtime.CompilerServices;

public static class Deadlocks
{
    public static async GoTask NilReceive()
    {
        Chan<long>? ch = null;
        await ch.ReceiveAsync();
    }

    public static async GoTask NilSend()
    {
        Chan<long>? ch = null;
        await ch.SendAsync(1);
    }

    public static async GoTask Receive() => await new Chan<long>().ReceiveAsync();

    public static async GoTask Send() => await new Chan<long>().SendAsync(1);

    public static async GoTask EmptySelect() => await Select.RunAsync();

    public static async GoTask SelectOfTwo() => await Select.RunAsync(new Chan<long>().ReceiveCase(), new Chan<long>().SendCase(1));

    public static async GoTask SelectOfOneNil() => await Select.RunAsync(((Chan<long>?)null).ReceiveCase());

    public static void BlockingReceive() => new Chan<long>().Receive();

    public static void BlockingSend() => new Chan<long>().Send(1);

    public static void BlockingSelect() => Select.Run(new Chan<long>().ReceiveCase(), new Chan<long>().ReceiveCase());

    public static async GoTask Others()
    {
        var ch = new Chan<long>();
        Go.Run(async () => await ch.SendAsync(1));
        Go.Run(() => new Chan<long>().Send(1));
        await Go.YieldAsync();
        await Select.RunAsync();
    }

    public static async GoTask AfterSleep()
    {
        Go.Run(async () =>
        {
            await Go.SleepAsync(20_000_000);
            Console.WriteLine("slept");
        });
        await new Chan<long>().ReceiveAsync();
    }

    public static async GoTask AfterBlockingSleep()
    {
        Go.Run(() =>
        {
            Go.Sleep(20_000_000);
            Console.WriteLine("slept");
        });
        await new Chan<long>().ReceiveAsync();
    }

    public static async GoTask AfterTask()
    {
        await Task.Delay(20);
        Console.WriteLine("delayed");
        await new Chan<long>().ReceiveAsync();
    }

    public static async GoTask AfterPoolThread()
    {
        var ch = new Chan<long>();
        _ = Task.Run(async () =>
        {
            await Task.Delay(20);
            ch.Send(7);
        });
        Console.WriteLine(await ch.ReceiveAsync());
        await ch.ReceiveAsync();
    }

    public static async GoTask AfterTightLoop()
    {
        var stop = DateTime.UtcNow.AddMilliseconds(60);
        Go.Run(() =>
        {
            while (DateTime.UtcNow < stop)
            {
            }

            Console.WriteLine("computed");
        });
        await new Chan<long>().ReceiveAsync();
    }

    public static async GoTask OfMutualWait()
    {
        var a = new Chan<long>();
        var b = new Chan<long>();
        Go.Run(async () =>
        {
            await a.ReceiveAsync();
            await b.SendAsync(1);
        });
        await b.ReceiveAsync();
        await a.SendAsync(1);
    }

    public static async GoTask Goexit()
    {
        await Go.YieldAsync();
        Go.Goexit();
    }

    public static void GoexitWithOther()
    {
        Go.Run(() => Console.WriteLine("other"));
        Go.Goexit();
    }

    public static void GoexitWithWaiting()
    {
        Go.Run(async () => await Select.RunAsync());
        Go.Goexit();
    }

    public static async GoTask DeferredNotRun()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => Console.WriteLine("deferred"));
            await Select.RunAsync();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        await frame.RunAsync();
    }

    public static async GoTask ManyThreadsBlocked()
    {
        for (var i = 0; i < 50; i++)
        {
            Go.Run(() => new Chan<long>().Receive());
        }

        await new Chan<long>().ReceiveAsync();
    }
}
