// Measures the scheduler and the channels: `dotnet run -c Release -- NAME N [ROUNDS]`; NAME and N as in main.go beside it.
// Each round prints nanoseconds per operation; bench.sh runs both programs in turns and prints medians.

using System.Diagnostics;
using GoRuntime;

internal static class Program
{
    private static int Main(string[] args)
    {
        var name = args[0];
        var n = long.Parse(args[1]);
        var rounds = args.Length > 2 ? int.Parse(args[2]) : 5;
        return Go.Main(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                var result = name switch
                {
                    "spawn" => await Spawn(n),
                    "pingpong" => await PingPong(n),
                    "block" => await Block(n),
                    "buffered" => await Buffered(n),
                    "call" => await Calls(n),
                    "select" => await Selects(n),
                    "fanin" => await FanIn(n),
                    "yield" => await Yields(n),
                    "sleep" => await Sleeps(n),
                    "timers" => await Timers(n),
                    _ => throw new ArgumentException($"no benchmark {name}"),
                };
                var time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
                Console.WriteLine($"{name} {result} {time / n:F1} ns/op");
            }

            if (args.Length > 3)
            {
                Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB, {Process.GetCurrentProcess().Threads.Count} threads");
            }
        });
    }

    private static async GoTask<long> Spawn(long n)
    {
        var done = new Countdown(n);
        for (var i = 0L; i < n; i++)
        {
            Go.Run(done.One);
        }

        await done.Zero.ReceiveAsync();
        return n;
    }

    private static async GoTask<long> PingPong(long n)
    {
        var a = new Chan<long>();
        var b = new Chan<long>();
        Go.Run(async () =>
        {
            while (true)
            {
                var (v, ok) = await a.ReceiveOkAsync();
                if (!ok)
                {
                    break;
                }

                await b.SendAsync(v + 1);
            }

            b.Close();
        });
        var sum = 0L;
        for (var i = 0L; i < n; i++)
        {
            await a.SendAsync(i);
            sum += await b.ReceiveAsync();
        }

        a.Close();
        return sum;
    }

    private static async GoTask<long> Block(long n)
    {
        var gate = new Chan<int>();
        var done = new Countdown(n);
        for (var i = 0L; i < n; i++)
        {
            Go.Run(async () =>
            {
                await gate.ReceiveAsync();
                done.One();
            });
        }

        await Go.YieldAsync();
        gate.Close();
        await done.Zero.ReceiveAsync();
        return n;
    }

    private static async GoTask<long> Buffered(long n)
    {
        var channel = new Chan<long>(128);
        Go.Run(async () =>
        {
            for (var i = 0L; i < n; i++)
            {
                await channel.SendAsync(i);
            }

            channel.Close();
        });
        var sum = 0L;
        while (true)
        {
            var (v, ok) = await channel.ReceiveOkAsync();
            if (!ok)
            {
                return sum;
            }

            sum += v;
        }
    }

    private static async GoTask<long> Calls(long n)
    {
        var sum = 0L;
        for (var i = 0L; i < n; i++)
        {
            sum += await Call(i);
        }

        return sum;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static async GoTask<long> Call(long i)
    {
        if (i < 0)
        {
            await Go.YieldAsync();
        }

        return i + 1;
    }

    private static async GoTask<long> Selects(long n)
    {
        var a = new Chan<long>();
        var b = new Chan<long>();
        Go.Run(async () =>
        {
            for (var i = 0L; i < n; i++)
            {
                await (i % 2 == 0 ? a : b).SendAsync(i);
            }
        });
        var sum = 0L;
        for (var i = 0L; i < n; i++)
        {
            var c0 = a.ReceiveCase();
            var c1 = b.ReceiveCase();
            sum += await Select.RunAsync(c0, c1) == 0 ? c0.Value : c1.Value;
        }

        return sum;
    }

    private static async GoTask<long> FanIn(long n)
    {
        var channel = new Chan<long>();
        const int senders = 8;
        for (var s = 0; s < senders; s++)
        {
            Go.Run(async () =>
            {
                for (var i = 0L; i < n / senders; i++)
                {
                    await channel.SendAsync(i);
                }
            });
        }

        var sum = 0L;
        for (var i = 0L; i < n / senders * senders; i++)
        {
            sum += await channel.ReceiveAsync();
        }

        return sum;
    }

    private static async GoTask<long> Yields(long n)
    {
        for (var i = 0L; i < n; i++)
        {
            await Go.YieldAsync();
        }

        return n;
    }

    private static async GoTask<long> Sleeps(long n)
    {
        for (var i = 0L; i < n; i++)
        {
            await Go.SleepAsync(100_000);
        }

        return n;
    }

    private static async GoTask<long> Timers(long n)
    {
        var done = new Countdown(n);
        for (var i = 0L; i < n; i++)
        {
            Go.Run(async (long k) =>
            {
                await Go.SleepAsync(10_000_000 + k % 1000 * 1000);
                done.One();
            }, i);
        }

        await done.Zero.ReceiveAsync();
        return n;
    }

    private sealed class Countdown(long n)
    {
        private long _left = n;

        public Chan<int> Zero { get; } = new();

        public void One()
        {
            if (Interlocked.Decrement(ref _left) == 0)
            {
                Zero.Close();
            }
        }
    }
}
