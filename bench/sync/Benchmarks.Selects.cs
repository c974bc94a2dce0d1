using GoRuntime;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> Selects() => new()
    {
        ["SelectUncontended"] = (procs, n) => Parallel(procs, n, async n =>
        {
            var one = new Chan<long>(1);
            var two = new Chan<long>(1);
            await one.SendAsync(0);
            await PassBetween(one, two, n);
        }),
        ["SelectAsyncContended"] = (procs, n) =>
        {
            var one = new Chan<long>(procs);
            var two = new Chan<long>(procs);
            return Parallel(procs, n, async n =>
            {
                await one.SendAsync(0);
                await PassBetween(one, two, n);
            });
        },
        ["SelectSyncContended"] = async (procs, n) =>
        {
            var one = new Chan<long>();
            var two = new Chan<long>();
            var three = new Chan<long>();
            var done = new Chan<bool>();
            for (var p = 0; p < procs; p++)
            {
                Go.Run(async () =>
                {
                    while (await Select.RunAsync(one.SendCase(0), two.SendCase(0), three.SendCase(0), done.ReceiveCase()) != 3)
                    {
                    }
                });
            }

            await Parallel(procs, n, async n =>
            {
                for (var i = 0L; i < n; i++)
                {
                    await Select.RunAsync(one.ReceiveCase(), two.ReceiveCase(), three.ReceiveCase());
                }
            });
            done.Close();
        },
        ["SelectNonblock"] = (procs, n) => Parallel(procs, n, n =>
        {
            var one = new Chan<long>();
            var two = new Chan<long>();
            var three = new Chan<long>(1);
            var four = new Chan<long>(1);
            for (var i = 0L; i < n; i++)
            {
                one.TryReceive(out _, out _);
                two.TrySend(0);
                three.TryReceive(out _, out _);
                four.TrySend(0);
            }
        }),
        ["SelectProdCons"] = SelectProdCons(100),
    };

    private static Benchmark SelectProdCons(int times) => async (procs, n) =>
    {
        var left = (int)(n / Batch);
        var done = new Chan<bool>(2 * procs);
        var c = new Chan<long>(128);
        var closed = new Chan<bool>();
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
                        await Select.RunAsync(c.SendCase(1), closed.ReceiveCase());
                    }
                }

                await c.SendAsync(0);
                await done.SendAsync(value == 42);
            });
            Go.Run(async () =>
            {
                var value = 1L;
                while (true)
                {
                    var received = c.ReceiveCase();
                    if (await Select.RunAsync(received, closed.ReceiveCase()) == 0 && received.Value == 0)
                    {
                        break;
                    }

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

    private static async GoTask PassBetween(Chan<long> one, Chan<long> two, long n)
    {
        for (var i = 0L; i < n; i++)
        {
            if (await Select.RunAsync(one.ReceiveCase(), two.ReceiveCase()) == 0)
            {
                await two.SendAsync(0);
            }
            else
            {
                await one.SendAsync(0);
            }
        }
    }
}
