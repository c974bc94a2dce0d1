using GoRuntime;
using GoSync;

namespace SyncBench;

// One operation is a whole scenario.
internal static partial class Benchmarks
{
    private const long Millisecond = 1_000_000;

    private static Dictionary<string, Benchmark> Scenarios()
    {
        var all = new Dictionary<string, Benchmark>
        {
            ["ScenarioLightweight"] = Scenario(10, 1000, 0),
            ["ScenarioMediumWork"] = Scenario(50, 200, Millisecond),
            ["ScenarioHeavyWork"] = Scenario(100, 50, 10 * Millisecond),
            ["ScenarioManyGoroutines"] = Scenario(1000, 10, 0),
        };
        foreach (var goroutines in new[] { 10, 50, 100, 500, 1000 })
        {
            all[$"GatherWaitGroup{goroutines}"] = GatherByWaitGroup(goroutines);
            all[$"GatherChannel{goroutines}"] = GatherByChannel(goroutines);
        }

        return all;
    }

    private static Benchmark Scenario(int goroutines, int operations, long pause) => async (_, n) =>
    {
        for (var round = 0L; round < n; round++)
        {
            var wg = new WaitGroup();
            for (var g = 0; g < goroutines; g++)
            {
                wg.Add(1);
                Go.Run(async () =>
                {
                    for (var i = 0; i < operations; i++)
                    {
                        if (pause > 0)
                        {
                            await Go.SleepAsync(pause);
                        }

                        Fibonacci(10);
                    }

                    wg.Done();
                });
            }

            await wg.WaitAsync();
        }
    };

    private static Benchmark GatherByWaitGroup(int goroutines) => async (_, n) =>
    {
        for (var round = 0L; round < n; round++)
        {
            var wg = new WaitGroup();
            for (var g = 0; g < goroutines; g++)
            {
                wg.Add(1);
                Go.Run(async () =>
                {
                    await Go.SleepAsync(Millisecond);
                    wg.Done();
                });
            }

            await wg.WaitAsync();
        }
    };

    private static Benchmark GatherByChannel(int goroutines) => async (_, n) =>
    {
        for (var round = 0L; round < n; round++)
        {
            var done = new Chan<bool>(goroutines);
            for (var g = 0; g < goroutines; g++)
            {
                Go.Run(async () =>
                {
                    await Go.SleepAsync(Millisecond);
                    await done.SendAsync(true);
                });
            }

            for (var g = 0; g < goroutines; g++)
            {
                await done.ReceiveAsync();
            }
        }
    };

    private static long Fibonacci(long n) => n <= 1 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
}
