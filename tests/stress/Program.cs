// Puts every primitive under stress: 2, 8 and 64 goroutines on 1, 2 and 8 processors, both forms of waiting mixed, random
// yields and cancellations. Usage: stress [seconds] [--seed N] [--scenario NAME] [--goroutines N] [--processors N].
// With all four options it repeats one run. Exit codes: 0 nothing was wrong, 1 something was, 2 usage.
using System.Diagnostics;
using GoRuntime;

namespace GoSync.Stress;

internal static class Program
{
    private const int Operations = 4000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly int[] AllGoroutines = [2, 8, 64];
    private static readonly int[] AllProcessors = [1, 2, 8];

    public static int Main(string[] args)
    {
        var options = Options(args);
        if (options is null) return Usage();
        var seconds = options.GetValueOrDefault("seconds", "600");
        if (!int.TryParse(seconds, out var limit)) return Usage();
        var seed = options.TryGetValue("--seed", out var given) && int.TryParse(given, out var number) ? number : Environment.TickCount;
        var scenarios = options.TryGetValue("--scenario", out var name) ? [name] : Scenario.All.Keys.ToArray();
        if (scenarios.Any(static one => !Scenario.All.ContainsKey(one))) return Usage();
        var goroutines = options.TryGetValue("--goroutines", out var g) ? [int.Parse(g)] : AllGoroutines;
        var processors = options.TryGetValue("--processors", out var p) ? [int.Parse(p)] : AllProcessors;
        return RunAll(seed, limit, scenarios, goroutines, processors);
    }

    private static int RunAll(int seed, int seconds, string[] scenarios, int[] goroutines, int[] processors)
    {
        var clock = Stopwatch.StartNew();
        var (runs, operations, shown) = (0, 0L, 0L);
        Console.WriteLine($"seed {seed}, {seconds} s: {string.Join(", ", scenarios)}");
        do
        {
            foreach (var scenario in scenarios)
            {
                foreach (var count in goroutines)
                {
                    foreach (var processorCount in processors)
                    {
                        var settings = new RunSettings(scenario, count, processorCount, seed);
                        var run = StressRun.Execute(settings, Operations, Patience);
                        runs++;
                        operations += run.Done;
                        if (run.Fault is not { } fault) continue;
                        Console.WriteLine($"FAULT: {fault}\nrepeat with: stress 0 {settings}");
                        return 1;
                    }
                }
            }

            if (clock.ElapsedMilliseconds - shown >= 10_000 || clock.Elapsed.TotalSeconds >= seconds)
            {
                shown = clock.ElapsedMilliseconds;
                Console.WriteLine(
                    $"{shown / 1000,5} s  seed {seed}  {runs} runs  {operations} operations  {Go.NumGoroutine} goroutines left");
            }

            seed++;
        }
        while (clock.Elapsed.TotalSeconds < seconds);
        Console.WriteLine($"nothing wrong in {runs} runs, {operations} operations");
        return 0;
    }

    private static Dictionary<string, string>? Options(string[] args)
    {
        string[] known = ["--seed", "--scenario", "--goroutines", "--processors"];
        var options = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (known.Contains(args[i]))
            {
                if (i + 1 == args.Length) return null;
                options[args[i]] = args[++i];
            }
            else if (!options.TryAdd("seconds", args[i]))
            {
                return null;
            }
        }

        return options;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: stress [seconds] [--seed N] [--scenario NAME] [--goroutines N] [--processors N]");
        Console.Error.WriteLine($"scenarios: {string.Join(", ", Scenario.All.Keys)}");
        return 2;
    }
}
