// Runs the Go program and our own in turns, benchmark by benchmark, and takes the medians.

namespace SyncBench;

/// <summary>One line of the results. Times are nanoseconds for one operation; bytes are those allocated by one, and for the
/// benchmarks of a million goroutines the process's peak.</summary>
internal sealed record Result(string Name, int Processors, double GoNs, double OursNs, double GoBytes, double OurBytes)
{
    public double Ratio => OursNs / GoNs;
}

internal static class Driver
{
    private const int Rounds = 7;
    private const double Target = 60e6;
    private const long Million = 1_000_000;

    public static void Run(string go, string folder, string[] names)
    {
        var results = new List<Result>();
        var all = Benchmarks.All.Keys.Where(name => names.Length == 0 || names.Any(name.Contains));
        using var goPeer = new Peer(go);
        using var ours = Self();
        foreach (var name in all)
        {
            foreach (var procs in new[] { 1, 2 })
            {
                var result = name.EndsWith("1M", StringComparison.Ordinal)
                    ? MeasureMillion(name, procs, go)
                    : Measure(name, procs, goPeer, ours);
                results.Add(result);
                Console.WriteLine(Report.Line(result));
            }
        }

        Console.WriteLine(Report.Summary(results));
        if (names.Length == 0)
        {
            Report.Write(folder, results);
        }
    }

    private static Result Measure(string name, int procs, Peer go, Peer ours)
    {
        ours.WarmUp(name, procs);
        var goN = go.Calibrate(name, procs, Target);
        var ourN = ours.Calibrate(name, procs, Target);
        List<Measurement> goRounds = [], ourRounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            goRounds.Add(go.Run(name, procs, goN));
            ourRounds.Add(ours.Run(name, procs, ourN));
        }

        return new Result(
            name,
            procs,
            Median(goRounds, run => run.Nanoseconds / goN),
            Median(ourRounds, run => run.Nanoseconds / ourN),
            Median(goRounds, run => run.Allocated / goN),
            Median(ourRounds, run => run.Allocated / ourN));
    }

    // A process of its own each time: its peak memory is of interest.
    private static Result MeasureMillion(string name, int procs, string go)
    {
        List<Measurement> goRounds = [], ourRounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            using (var goPeer = new Peer(go))
            {
                goPeer.Run(name, procs, Million / 10);
                goRounds.Add(goPeer.Run(name, procs, Million));
            }

            using var ours = Self();
            ours.WarmUp(name, procs);
            ours.Run(name, procs, Million / 10);
            ourRounds.Add(ours.Run(name, procs, Million));
        }

        return new Result(
            name,
            procs,
            Median(goRounds, run => run.Nanoseconds / Million),
            Median(ourRounds, run => run.Nanoseconds / Million),
            Median(goRounds, run => run.Peak),
            Median(ourRounds, run => run.Peak));
    }

    private static Peer Self() => new(Environment.ProcessPath!, "serve");

    private static double Median(List<Measurement> runs, Func<Measurement, double> value)
    {
        var sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
