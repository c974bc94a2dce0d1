// Programs about the order and the end of goroutines. Run with GOMAXPROCS=1 where the order is what matters.

public static class Scheduling
{
    // for i := range 6 { go func() { fmt.Println(i) }() }; runtime.Gosched()
    public static async GoTask SixGoroutines()
    {
        for (var i = 0; i < 6; i++)
        {
            Go.Run(static (int k) => Console.WriteLine(k), i);
        }

        await Go.YieldAsync();
    }

    public static void SixGoroutinesBlockingYield()
    {
        for (var i = 0; i < 6; i++)
        {
            Go.Run(static (int k) => Console.WriteLine(k), i);
        }

        Go.Yield();
    }

    // Four goroutines wait for a channel that is closed.
    public static async GoTask CloseOrder()
    {
        var gate = new Chan<int>();
        var done = new Chan<int>(4);
        for (var i = 0; i < 4; i++)
        {
            Go.Run(async (int k) =>
            {
                await gate.ReceiveAsync();
                Console.WriteLine(k);
                await done.SendAsync(k);
            }, i);
        }

        await Go.YieldAsync();
        gate.Close();
        for (var i = 0; i < 4; i++)
        {
            await done.ReceiveAsync();
        }
    }

    // More goroutines than a run queue holds.
    public static async GoTask Overflow()
    {
        var order = new List<int>();
        var done = new Chan<int>();
        for (var i = 0; i < 600; i++)
        {
            Go.Run((int k) =>
            {
                order.Add(k);
                if (order.Count == 600)
                {
                    done.Close();
                }
            }, i);
        }

        await done.ReceiveAsync();
        Console.WriteLine(string.Join(" ", order));
    }

    public static async GoTask PingPongStarvesNobody()
    {
        var a = new Chan<int>();
        var b = new Chan<int>();
        var stop = false;
        Go.Run(async () =>
        {
            await foreach (var v in a.All())
            {
                await b.SendAsync(v);
            }
        });
        Go.Run(async () =>
        {
            while (!Volatile.Read(ref stop))
            {
                await a.SendAsync(1);
                await b.ReceiveAsync();
            }
        });
        await Go.YieldAsync();
        await Go.SleepAsync(1_000_000);
        Volatile.Write(ref stop, true);
        Console.WriteLine("main ran");
    }

    public static async GoTask TightLoopsStarveNobody()
    {
        for (var i = 0; i < 3; i++)
        {
            Go.Run(static () =>
            {
                while (true)
                {
                }
            });
        }

        for (var i = 0; i < 5; i++)
        {
            await Go.YieldAsync();
        }

        await Go.SleepAsync(1_000_000);
        Console.WriteLine("main ran");
    }

    // Two goroutines yield for ever and keep the other processor busy with each other, so it never looks for more to do; those that
    // the computing goroutine has started wait where only its own worker takes them from.
    public static async GoTask YieldersAndATightLoopStarveNobody()
    {
        var stop = false;
        var ran = 0;
        for (var i = 0; i < 2; i++)
        {
            Go.Run(async () =>
            {
                while (!Volatile.Read(ref stop))
                {
                    await Go.YieldAsync();
                }
            });
        }

        await Go.SleepAsync(5_000_000);
        for (var i = 0; i < 3; i++)
        {
            Go.Run(() => Interlocked.Increment(ref ran));
        }

        while (Volatile.Read(ref ran) != 3)
        {
        }

        Volatile.Write(ref stop, true);
        Console.WriteLine("all ran");
    }

    public static async GoTask SystemCallsStarveNobody()
    {
        Go.Run(static () => Thread.Sleep(Timeout.Infinite));
        Go.Run(static () => Console.WriteLine("other ran"));
        await Go.YieldAsync();
        await Go.YieldAsync();
        await Go.SleepAsync(1_000_000);
        Console.WriteLine("main ran");
    }

    public static void MainReturnsWhileOthersRun()
    {
        Go.Run(static () =>
        {
            while (true)
            {
            }
        });
        Go.Run(static async () => await Select.RunAsync());
        Go.Run(static () => Thread.Sleep(Timeout.Infinite));
        Go.Yield();
        Console.Write("main returned");
    }

    public static void Exit3()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => Console.WriteLine("deferred"));
            Go.AtExit(() => Console.WriteLine("flushed"));
            Console.WriteLine("exit");
            Go.Exit(3);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        frame.Run();
    }

    public static void ExitInGoroutine()
    {
        Go.Run(static () => Go.Exit(4));
        new Chan<int>().Receive();
    }

    public static async GoTask ManyBlockedThreads()
    {
        var gate = new Chan<int>();
        var done = new Chan<int>();
        var left = 300;
        for (var i = 0; i < 300; i++)
        {
            Go.Run(() =>
            {
                gate.Receive();
                if (Interlocked.Decrement(ref left) == 0)
                {
                    done.Close();
                }
            });
        }

        await Go.YieldAsync();
        gate.Close();
        await done.ReceiveAsync();
        Console.WriteLine("all done");
    }

    public static async GoTask FewThreads()
    {
        var before = System.Diagnostics.Process.GetCurrentProcess().Threads.Count;
        var done = new Chan<int>();
        var left = 20_000;
        for (var i = 0; i < 20_000; i++)
        {
            Go.Run(async () =>
            {
                await Go.SleepAsync(1_000_000);
                if (Interlocked.Decrement(ref left) == 0)
                {
                    done.Close();
                }
            });
        }

        await done.ReceiveAsync();
        var more = System.Diagnostics.Process.GetCurrentProcess().Threads.Count - before;
        Console.WriteLine(more <= 10 ? "few threads" : $"{more} threads");
    }

    public static async GoTask NumGoroutine()
    {
        Console.WriteLine(Go.NumGoroutine);
        var gate = new Chan<int>();
        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () => await gate.ReceiveAsync());
        }

        Console.WriteLine(Go.NumGoroutine);
        gate.Close();
        await Go.YieldAsync();
        await Go.YieldAsync();
        Console.WriteLine(Go.NumGoroutine);
    }

    public static async GoTask MaxProcs()
    {
        Console.WriteLine(Go.MaxProcs(0));
        Console.WriteLine(Go.MaxProcs(4));
        Console.WriteLine(Go.MaxProcs(-1));
        var done = new Chan<int>();
        for (var round = 0; round < 20; round++)
        {
            for (var i = 0; i < 20; i++)
            {
                Go.Run(async () => await done.SendAsync(1));
            }

            Go.MaxProcs(1 + round % 4);
            for (var i = 0; i < 20; i++)
            {
                await done.ReceiveAsync();
            }
        }

        Console.WriteLine(Go.MaxProcs(2));
        Console.WriteLine("done");
    }

    public static async GoTask StrayTask()
    {
        _ = Wait();
        await Go.YieldAsync();

        static async GoTask Wait() => await new Chan<int>().ReceiveAsync();
    }

    public static async GoTask StrayTaskAtEnd()
    {
        await default(GoTask);
        _ = Wait();

        static async GoTask Wait() => await new Chan<int>().ReceiveAsync();
    }

    public static void NilFunction() => Go.Run((Action)null!);
}
