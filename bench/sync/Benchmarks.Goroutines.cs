using GoRuntime;
using GoStd;
using GoSync;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> Goroutines() => new()
    {
        ["CreateGoroutines"] = async (procs, n) =>
        {
            var c = new Chan<bool>();
            await Chain(n, c);
            await c.ReceiveAsync();
        },
        ["CreateGoroutinesParallel"] = async (procs, n) =>
        {
            var c = new Chan<bool>();
            for (var p = 0; p < procs; p++)
            {
                Go.Run(static (n, c) => Chain(n, c), n / procs, c);
            }

            for (var p = 0; p < procs; p++)
            {
                await c.ReceiveAsync();
            }
        },
        ["CreateGoroutinesCapture"] = async (procs, n) =>
        {
            for (var round = 0L; round < n / 4; round++)
            {
                var wg = new WaitGroup();
                wg.Add(4);
                for (var i = 0; i < 4; i++)
                {
                    var captured = i;
                    Go.Run(() =>
                    {
                        if (captured >= 4)
                        {
                            throw new InvalidOperationException("out of range");
                        }

                        wg.Done();
                    });
                }

                await wg.WaitAsync();
            }
        },
        ["Spawn1M"] = async (procs, n) =>
        {
            var wg = new WaitGroup();
            wg.Add(n);
            var done = () => wg.Done();
            for (var i = 0L; i < n; i++)
            {
                Go.Run(done);
            }

            await wg.WaitAsync();
        },
        ["Block1M"] = async (procs, n) =>
        {
            var started = new WaitGroup();
            var done = new WaitGroup();
            started.Add(n);
            done.Add(n);
            var gate = new Chan<bool>();
            for (var i = 0L; i < n; i++)
            {
                Go.Run(async () =>
                {
                    started.Done();
                    await gate.ReceiveAsync();
                    done.Done();
                });
            }

            await started.WaitAsync();
            gate.Close();
            await done.WaitAsync();
        },
        ["Gosched"] = (procs, n) => Parallel(4 * procs, n, async n =>
        {
            for (var i = 0L; i < n; i++)
            {
                await Go.YieldAsync();
            }
        }),
        ["Sleepers"] = async (procs, n) =>
        {
            var wg = new WaitGroup();
            for (var i = 0L; i < n; i++)
            {
                wg.Go(async () => await Go.SleepAsync(1000));
            }

            await wg.WaitAsync();
        },
        ["TimerResetStop"] = (procs, n) => Parallel(procs, n, n =>
        {
            var timer = time.NewTimer(time.Hour);
            for (var i = 0L; i < n; i++)
            {
                timer.Reset(time.Hour);
                timer.Stop();
            }
        }),
    };

    private static GoTask Chain(long n, Chan<bool> c)
    {
        if (n == 0)
        {
            return Send(c);
        }

        Go.Run(static (n, c) => Chain(n, c), n - 1, c);
        return default;
    }

    private static async GoTask Send(Chan<bool> c) => await c.SendAsync(true);
}
