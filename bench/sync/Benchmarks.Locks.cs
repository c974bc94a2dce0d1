using GoRuntime;
using GoSync;
using Mutex = GoSync.Mutex;

namespace SyncBench;

internal static partial class Benchmarks
{
    private static Dictionary<string, Benchmark> Locks() => new()
    {
        ["MutexUncontended"] = (procs, n) => Parallel(procs, n, async n =>
        {
            var mu = new Mutex();
            for (var i = 0L; i < n; i++)
            {
                await mu.LockAsync();
                mu.Unlock();
            }
        }),
        ["Mutex"] = Mutexes(1, 0),
        ["MutexSlack"] = Mutexes(10, 0),
        ["MutexWork"] = Mutexes(1, 100),
        ["MutexWorkSlack"] = Mutexes(10, 100),
        ["MutexNoSpin"] = async (procs, n) =>
        {
            var mu = new Mutex();
            var (first, second) = (0L, 0L);
            await Parallel(4 * procs, n, async n =>
            {
                var c = new Chan<bool>();
                var data = new ulong[4 << 10];
                for (var i = 0L; i < n; i++)
                {
                    if (i % 4 == 0)
                    {
                        await mu.LockAsync();
                        first -= 100;
                        second += 100;
                        mu.Unlock();
                        continue;
                    }

                    Touch(data);

                    Go.Run(async () => await c.SendAsync(true));
                    await c.ReceiveAsync();
                }
            });
            _sink = first + second;
        },
        ["MutexSpin"] = async (procs, n) =>
        {
            var mu = new Mutex();
            var (first, second) = (0L, 0L);
            await Parallel(procs, n, async n =>
            {
                var data = new ulong[512];
                for (var i = 0L; i < n; i++)
                {
                    await mu.LockAsync();
                    first -= 100;
                    second += 100;
                    mu.Unlock();
                    Touch(data);
                }
            });
            _sink = first + second;
        },
        ["RWMutexUncontended"] = (procs, n) => Parallel(procs, n, async n =>
        {
            var mu = new RWMutex();
            for (var i = 0L; i < n; i++)
            {
                await mu.RLockAsync();
                await mu.RLockAsync();
                mu.RUnlock();
                mu.RUnlock();
                await mu.LockAsync();
                mu.Unlock();
            }
        }),
        ["RWMutexWrite100"] = RWMutexes(0, 100),
        ["RWMutexWrite10"] = RWMutexes(0, 10),
        ["RWMutexWorkWrite100"] = RWMutexes(100, 100),
        ["RWMutexWorkWrite10"] = RWMutexes(100, 10),
        ["Once"] = async (procs, n) =>
        {
            var once = new Once();
            var nothing = () => { };
            await Parallel(procs, n, n =>
            {
                for (var i = 0L; i < n; i++)
                {
                    once.Do(nothing);
                }
            });
        },
        ["Pool"] = Pools(1),
        ["PoolOverflow"] = Pools(100),
    };

    // A goroutine's own work on memory.
    private static void Touch(ulong[] data)
    {
        for (var i = 0; i < data.Length; i += 4)
        {
            // Not ++: the JIT makes one instruction in memory of that, which is slower.
            data[i] = data[i] + 1;
        }
    }

    private static Benchmark Mutexes(int goroutinesPerProc, int times) => async (procs, n) =>
    {
        var mu = new Mutex();
        await Parallel(goroutinesPerProc * procs, n, async n =>
        {
            var value = 1L;
            for (var i = 0L; i < n; i++)
            {
                await mu.LockAsync();
                mu.Unlock();
                value = Work(value, times);
            }

            _sink = value;
        });
    };

    private static Benchmark RWMutexes(int times, int writeEvery) => async (procs, n) =>
    {
        var mu = new RWMutex();
        await Parallel(procs, n, async n =>
        {
            var value = 1L;
            for (var i = 1L; i <= n; i++)
            {
                if (i % writeEvery == 0)
                {
                    await mu.LockAsync();
                    mu.Unlock();
                }
                else
                {
                    await mu.RLockAsync();
                    value = Work(value, times);
                    mu.RUnlock();
                }
            }

            _sink = value;
        });
    };

    // One operation puts and gets many objects.
    private static Benchmark Pools(int many) => async (procs, n) =>
    {
        var pool = new Pool();
        await Parallel(procs, n, n =>
        {
            var item = new object();
            for (var i = 0L; i < n; i++)
            {
                for (var j = 0; j < many; j++)
                {
                    pool.Put(item);
                }

                for (var j = 0; j < many; j++)
                {
                    pool.Get();
                }
            }
        });
    };
}
