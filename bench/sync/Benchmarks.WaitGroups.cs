using GoRuntime;
using GoSync;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> WaitGroups() => new()
    {
        ["WaitGroupUncontended"] = (procs, n) => Parallel(procs, n, async n =>
        {
            var wg = new WaitGroup();
            for (var i = 0L; i < n; i++)
            {
                wg.Add(1);
                wg.Done();
                await wg.WaitAsync();
            }
        }),
        ["WaitGroupAddDone"] = WaitGroupAddDone(0),
        ["WaitGroupAddDoneWork"] = WaitGroupAddDone(100),
        ["WaitGroupWait"] = WaitGroupWait(0),
        ["WaitGroupWaitWork"] = WaitGroupWait(100),
        ["WaitGroupActuallyWait"] = (procs, n) => Parallel(procs, n, async n =>
        {
            for (var i = 0L; i < n; i++)
            {
                var wg = new WaitGroup();
                wg.Add(1);
                Go.Run(() => wg.Done());
                await wg.WaitAsync();
            }
        }),
        ["WaitGroupGo"] = async (procs, n) =>
        {
            var wg = new WaitGroup();
            for (var i = 0L; i < n; i++)
            {
                wg.Go(static () => { });
            }

            await wg.WaitAsync();
        },
    };

    private static Benchmark WaitGroupAddDone(int times) => async (procs, n) =>
    {
        var wg = new WaitGroup();
        await Parallel(procs, n, n =>
        {
            var value = 1L;
            for (var i = 0L; i < n; i++)
            {
                wg.Add(1);
                value = Work(value, times);
                wg.Done();
            }

            _sink = value;
        });
    };

    private static Benchmark WaitGroupWait(int times) => async (procs, n) =>
    {
        var wg = new WaitGroup();
        await Parallel(procs, n, async n =>
        {
            var value = 1L;
            for (var i = 0L; i < n; i++)
            {
                await wg.WaitAsync();
                value = Work(value, times);
            }

            _sink = value;
        });
    };
}
