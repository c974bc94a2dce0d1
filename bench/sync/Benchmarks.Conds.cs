using GoRuntime;
using GoSync;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> Conds() =>
        new[] { 1, 2, 4, 8, 16, 32 }.ToDictionary(waiters => $"Cond{waiters}", Rounds);

    // Rounds in which all but one wait, and the last one to come wakes them.
    private static Benchmark Rounds(int waiters) => async (_, n) =>
    {
        var mu = new MutexPtr(default);
        var c = new Cond(mu);
        var arrived = 0;
        var wg = new WaitGroup();
        for (var i = 0; i < waiters + 1; i++)
        {
            wg.Go(async () =>
            {
                for (var round = 0L; round < n; round++)
                {
                    await mu.LockAsync();
                    if (arrived == -1)
                    {
                        mu.Unlock();
                        break;
                    }

                    arrived++;
                    if (arrived == waiters + 1)
                    {
                        arrived = 0;
                        c.Broadcast();
                    }
                    else
                    {
                        await c.WaitAsync();
                    }

                    mu.Unlock();
                }

                await mu.LockAsync();
                arrived = -1;
                c.Broadcast();
                mu.Unlock();
            });
        }

        await wg.WaitAsync();
    };
}
