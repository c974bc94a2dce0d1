namespace ProgramBench;

/// <summary>The runs of one program, and their medians.</summary>
internal sealed record Result(string Kind, string Name, List<Run> Go, List<Run> Ours)
{
    /// <summary>Both printed the same and ended alike.</summary>
    public bool IsSame { get; init; }

    public double GoSeconds => Median(Go, static run => run.Steady);

    public double OurSeconds => Median(Ours, static run => run.Steady);

    /// <summary>Processor time of the steady part, ours by Go's.</summary>
    public double Ratio => OurSeconds / GoSeconds;

    /// <summary>The same with the warm-up.</summary>
    public double RatioOfAll => Median(Ours, static run => run.All) / Median(Go, static run => run.All);

    public double GoPeak => Median(Go, static run => run.PeakBytes);

    public double OurPeak => Median(Ours, static run => run.PeakBytes);

    /// <summary>The ratio of each piece of work.</summary>
    public IEnumerable<(string Name, double Ratio)> Pieces => Go[0].Work.Keys.Select(name => (name,
        Median(Ours, run => run.Work[name].Skip(1).Sum()) / Median(Go, run => run.Work[name].Skip(1).Sum())));

    private static double Median(List<Run> runs, Func<Run, double> value)
    {
        var sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
