// The C# half of bench/sync.sh. Each line on standard input is `NAME PROCS N`; the answer is `NANOSECONDS ALLOCATED PEAK`.

using System.Diagnostics;
using System.Globalization;
using GoRuntime;

namespace SyncBench;

internal static class Server
{
    public static int Run() => Go.Main(async () =>
    {
        while (await Task.Run(Console.In.ReadLineAsync) is { } line)
        {
            var words = line.Split(' ');
            var procs = int.Parse(words[1], CultureInfo.InvariantCulture);
            var n = long.Parse(words[2], CultureInfo.InvariantCulture);
            if (!Benchmarks.All.TryGetValue(words[0], out var run))
            {
                Console.WriteLine($"error no benchmark {words[0]}");
                continue;
            }

            Go.MaxProcs(procs);
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            await run(procs, n);
            var elapsed = Stopwatch.GetElapsedTime(start).Ticks * TimeSpan.NanosecondsPerTick;
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Console.WriteLine($"{elapsed} {allocated} {Process.GetCurrentProcess().PeakWorkingSet64}");
        }
    });
}
