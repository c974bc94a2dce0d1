// All benchmarks by name, and what they share. Each has a counterpart of the same name in go/.

using System.Runtime.CompilerServices;
using GoRuntime;
using GoSync;

namespace SyncBench;

internal delegate GoTask Benchmark(int procs, long n);

internal static partial class Benchmarks
{
    // In one batch of a producer or of a lockstep pair.
    private const int Batch = 1000;

    public static readonly Dictionary<string, Benchmark> All =
        new Dictionary<string, Benchmark>[] { WaitGroups(), Locks(), Conds(), Channels(), Selects(), Goroutines(), Scenarios() }
            .SelectMany(group => group)
            .ToDictionary();

    private static long _sink;

    /// <summary>Runs a body in several goroutines, which share n operations, and waits for them.</summary>
    private static async GoTask Parallel(int goroutines, long n, Func<long, GoTask> body)
    {
        var wg = new WaitGroup();
        for (var i = 0; i < goroutines; i++)
        {
            wg.Go(() => body(n / goroutines));
        }

        await wg.WaitAsync();
    }

    /// <inheritdoc cref="Parallel(int, long, Func{long, GoTask})"/>
    private static async GoTask Parallel(int goroutines, long n, Action<long> body)
    {
        var wg = new WaitGroup();
        for (var i = 0; i < goroutines; i++)
        {
            wg.Go(() => body(n / goroutines));
        }

        await wg.WaitAsync();
    }

    /// <summary>A little work that the compiler cannot leave out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Work(long value, int times)
    {
        for (var i = 0; i < times; i++)
        {
            value *= 2;
            value /= 2;
        }

        return value;
    }
}
