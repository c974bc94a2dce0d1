// What both ports of the service share: its jobs, its errors, its books.
namespace PortedService;

/// <summary>A job: how long it takes, and whether it fails after that.</summary>
internal sealed record Job(long Id, time.Duration Cost, bool IsBroken = false)
{
    /// <summary>20 jobs of 10 ms, every seventh of which takes a minute.</summary>
    public static List<Job> Workload() =>
        [.. Enumerable.Range(0, 20).Select(i => new Job(i, i % 7 == 6 ? time.Minute : 10 * time.Millisecond))];
}

internal readonly record struct Result(Job Job, error? Err);

/// <summary>The books: touched by one goroutine.</summary>
internal sealed class Summary
{
    public int Done { get; private set; }

    public int Late { get; private set; }

    public int Reports { get; set; }

    public void Add(Result result)
    {
        if (errors.Is(result.Err, Errors.Slow)) Late++;
        else if (result.Err is null) Done++;
    }
}

internal static class Errors
{
    public static readonly error Slow = errors.New("took too long");

    public static readonly error Broken = errors.New("is broken");
}

/// <summary>The settings of the service.</summary>
/// <param name="Workers">How many jobs are worked on at the same time.</param>
/// <param name="Timeout">How long one job may take.</param>
/// <param name="Report">The time between two reports.</param>
internal sealed record Settings(int Workers, time.Duration Timeout, time.Duration Report);
