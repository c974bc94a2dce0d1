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
                    var toOne = new SendCase<long>();
                    var toTwo = new SendCase<long>();
                    var toThree = new SendCase<long>();
                    var fromDone = new ReceiveCase<bool>();
                    while (await Select.RunAsync(toOne.To(one, 0), toTwo.To(two, 0), toThree.To(three, 0), fromDone.From(done)) != 3)
                    {
                    }
                });
            }

            await Parallel(procs, n, async n =>
            {
                var fromOne = new ReceiveCase<long>();
                var fromTwo = new ReceiveCase<long>();
                var fromThree = new ReceiveCase<long>();
                for (var i = 0L; i < n; i++)
                {
                    await Select.RunAsync(fromOne.From(one), fromTwo.From(two), fromThree.From(three));
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
                var send = new SendCase<long>();
                var end = new ReceiveCase<bool>();
                while (Interlocked.Decrement(ref left) >= 0)
                {
                    for (var i = 0; i < Batch; i++)
                    {
                        value = Work(value, times);
                        await Select.RunAsync(send.To(c, 1), end.From(closed));
                    }
                }

                await c.SendAsync(0);
                await done.SendAsync(value == 42);
            });
            Go.Run(async () =>
            {
                var value = 1L;
                var received = new ReceiveCase<long>();
                var end = new ReceiveCase<bool>();
                while (true)
                {
                    if (await Select.RunAsync(received.From(c), end.From(closed)) == 0 && received.Value == 0)
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
        var fromOne = new ReceiveCase<long>();
        var fromTwo = new ReceiveCase<long>();
        for (var i = 0L; i < n; i++)
        {
            if (await Select.RunAsync(fromOne.From(one), fromTwo.From(two)) == 0)
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
