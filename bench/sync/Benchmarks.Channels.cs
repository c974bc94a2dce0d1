using GoRuntime;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> Channels() => new()
    {
        ["ChanUncontended"] = (procs, n) => Parallel(procs, n, n => FillAndDrain(new Chan<long>(100), n)),
        ["ChanContended"] = (procs, n) =>
        {
            var c = new Chan<long>(100 * procs);
            return Parallel(procs, n, n => FillAndDrain(c, n));
        },
        ["ChanSync"] = ChanSync(0),
        ["ChanSyncWork"] = ChanSync(100),
        ["ChanProdCons0"] = ChanProdCons(0, 0),
        ["ChanProdCons10"] = ChanProdCons(10, 0),
        ["ChanProdCons100"] = ChanProdCons(100, 0),
        ["ChanProdConsWork0"] = ChanProdCons(0, 100),
        ["ChanProdConsWork10"] = ChanProdCons(10, 100),
        ["ChanProdConsWork100"] = ChanProdCons(100, 100),
        ["ChanNonblocking"] = (procs, n) =>
        {
            var c = new Chan<long>();
            return Parallel(procs, n, n =>
            {
                for (var i = 0L; i < n; i++)
                {
                    c.TryReceive(out _, out _);
                }
            });
        },
        ["ChanSem"] = (procs, n) =>
        {
            var c = new Chan<long>(procs);
            return Parallel(procs, n, async n =>
            {
                for (var i = 0L; i < n; i++)
                {
                    await c.SendAsync(0);
                    await c.ReceiveAsync();
                }
            });
        },
        ["ChanCreation"] = (procs, n) => Parallel(procs, n, async n =>
        {
            for (var i = 0L; i < n; i++)
            {
                var c = new Chan<long>(1);
                await c.SendAsync(0);
                await c.ReceiveAsync();
            }
        }),
        ["PingPong"] = async (procs, n) =>
        {
            var ping = new Chan<long>();
            var pong = new Chan<long>();
            Go.Run(async () =>
            {
                await foreach (var v in ping.All())
                {
                    await pong.SendAsync(v + 1);
                }

                pong.Close();
            });
            for (var i = 0L; i < n; i++)
            {
                await ping.SendAsync(i);
                _sink += await pong.ReceiveAsync();
            }

            ping.Close();
            await pong.ReceiveAsync();
        },
        ["FanIn"] = async (procs, n) =>
        {
            var c = new Chan<long>();
            for (var g = 0; g < 8; g++)
            {
                Go.Run(async () =>
                {
                    for (var i = 0L; i < n / 8; i++)
                    {
                        await c.SendAsync(i);
                    }
                });
            }

            for (var i = 0L; i < n / 8 * 8; i++)
            {
                _sink += await c.ReceiveAsync();
            }
        },
    };

    private static async GoTask FillAndDrain(Chan<long> c, long n)
    {
        for (var i = 0L; i < n / 100; i++)
        {
            for (var j = 0; j < 100; j++)
            {
                await c.SendAsync(0);
            }

            for (var j = 0; j < 100; j++)
            {
                await c.ReceiveAsync();
            }
        }
    }

    // Two goroutines in lockstep, one sends when the other receives: both come to the end of the even number of batches.
    private static Benchmark ChanSync(int times) => async (procs, n) =>
    {
        var left = (int)(n / Batch / 2 * 2);
        var c = new Chan<bool>(2);
        var shared = new Chan<long>();
        for (var p = 0; p < 2; p++)
        {
            var receivesFirst = p == 0;
            Go.Run(async () =>
            {
                var value = 1L;
                while (Interlocked.Decrement(ref left) >= 0)
                {
                    for (var i = 0; i < Batch; i++)
                    {
                        if (receivesFirst)
                        {
                            await shared.ReceiveAsync();
                            value = Work(value, times);
                            await shared.SendAsync(0);
                            value = Work(value, times);
                        }
                        else
                        {
                            await shared.SendAsync(0);
                            value = Work(value, times);
                            await shared.ReceiveAsync();
                            value = Work(value, times);
                        }
                    }
                }

                _sink = value;
                await c.SendAsync(true);
            });
        }

        await c.ReceiveAsync();
        await c.ReceiveAsync();
    };

    private static Benchmark ChanProdCons(int size, int times) => async (procs, n) =>
    {
        var left = (int)(n / Batch);
        var done = new Chan<bool>(2 * procs);
        var c = new Chan<long>(size);
        for (var p = 0; p < procs; p++)
        {
            Go.Run(async () =>
            {
                var value = 1L;
                while (Interlocked.Decrement(ref left) >= 0)
                {
                    for (var i = 0; i < Batch; i++)
                    {
                        value = Work(value, times);
                        await c.SendAsync(1);
                    }
                }

                await c.SendAsync(0);
                await done.SendAsync(value == 42);
            });
            Go.Run(async () =>
            {
                var value = 1L;
                while (await c.ReceiveAsync() != 0)
                {
                    value = Work(value, times);
                }

                await done.SendAsync(value == 42);
            });
        }

        for (var i = 0; i < 2 * procs; i++)
        {
            await done.ReceiveAsync();
        }
    };
}
