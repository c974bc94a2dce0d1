namespace ProgramBench;

/// <summary>What a piece of work allocates in a repetition after the first, the median of them.</summary>
/// <param name="Piece">Its name.</param>
/// <param name="GoBytes">What real Go allocates.</param>
/// <param name="OurBytes">What the translated program allocates.</param>
internal sealed record Allocation(string Piece, double GoBytes, double OurBytes)
{
    // What little the runtimes allocate by themselves counts for nothing.
    private const double Nothing = 16384;

    /// <summary>Whether we allocate no more than Go, or next to nothing.</summary>
    public bool IsMet => OurBytes < Nothing || Math.Round(OurBytes / GoBytes, 2) <= 1;
}

/// <summary>The runs of one program, and their medians.</summary>
internal sealed record Result(string Kind, string Name, List<Run> Go, List<Run> Ours)
{
    // .NET itself takes this much.
    private const double BaseBytes = 40 << 20;

    /// <summary>What each piece of work allocates.</summary>
    public required IReadOnlyList<Allocation> Allocations { get; init; }

    /// <summary>Both printed the same and ended alike.</summary>
    public bool IsSame { get; init; }

    public double GoSeconds => Median.Of(Go, static run => run.Steady);

    public double OurSeconds => Median.Of(Ours, static run => run.Steady);

    /// <summary>Processor time of the steady part, ours by Go's.</summary>
    public double Ratio => OurSeconds / GoSeconds;

    /// <summary>The same with the warm-up.</summary>
    public double RatioOfAll => Median.Of(Ours, static run => run.All) / Median.Of(Go, static run => run.All);

    public double GoPeak => Median.Of(Go, static run => run.PeakBytes);

    public double OurPeak => Median.Of(Ours, static run => run.PeakBytes);

    /// <summary>Whether peak memory is at most twice Go's and what .NET itself takes.</summary>
    public bool IsPeakMet => OurPeak <= 2 * GoPeak + BaseBytes;

    /// <summary>The ratio of each piece of work.</summary>
    public IEnumerable<(string Name, double Ratio)> Pieces => Go[0].Work.Keys.Select(name => (name,
        Median.Of(Ours, run => run.Work[name].Skip(1).Sum()) / Median.Of(Go, run => run.Work[name].Skip(1).Sum())));
}
