// The meter "GoRuntime" of System.Diagnostics.Metrics. Its gauges are computed when a listener asks, and waits are timed only
// while one listens, so that a program nobody watches pays nothing.

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GoRuntime;

/// <summary>What the scheduler tells of itself through <c>System.Diagnostics.Metrics</c>, under the meter <c>GoRuntime</c>.</summary>
/// <remarks>
/// The meter appears by itself once a program has run goroutines for a second, so <c>dotnet-counters</c> and OpenTelemetry find
/// it; a short program does not pay for it. <see cref="Publish"/> makes it at once.
/// </remarks>
public static class RuntimeMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "GoRuntime";

    private static readonly Lock Lock = new();
    private static Meter? _meter;

    /// <summary>Makes the meter, unless it has been made.</summary>
    public static void Publish()
    {
        lock (Lock)
        {
            if (_meter != null)
            {
                return;
            }

            var meter = new Meter(MeterName);
            meter.CreateObservableUpDownCounter("go.goroutine.count", Scheduler.CountGoroutines, "{goroutine}", "Goroutines that exist.");
            meter.CreateObservableUpDownCounter("go.goroutine.runnable", Scheduler.CountRunnable, "{goroutine}",
                "Goroutines in run queues.");
            meter.CreateObservableUpDownCounter("go.goroutine.parked", CountParked, "{goroutine}", "Goroutines that wait, by reason.");
            meter.CreateObservableCounter("go.schedule.steals", Worker.CountSteals, "{steal}",
                "Times a worker took goroutines from another processor.");
            meter.CreateObservableUpDownCounter("go.processor.limit", () => Scheduler.Processors.Length, "{processor}", "GOMAXPROCS.");
            meter.CreateObservableUpDownCounter("go.thread.count", () => Scheduler.ThreadCount, "{thread}",
                "Threads that run goroutines, or are blocked in one, or are spare.");
            meter.CreateObservableUpDownCounter("go.thread.spare", () => Scheduler.IdleWorkerCount, "{thread}",
                "Threads that wait for something to run.");
            WaitTimes.Publish(meter.CreateHistogram<double>("go.waitgroup.wait.duration", "s",
                "How long WaitGroup.Wait and WaitAsync have waited."));
            _meter = meter;
        }
    }

    private static IEnumerable<Measurement<long>> CountParked()
    {
        var counts = new long[Enum.GetValues<WaitReason>().Length];
        GoroutineRegistry.CountParked(counts);
        for (var reason = WaitReason.None + 1; (int)reason < counts.Length; reason++)
        {
            if (counts[(int)reason] != 0)
            {
                yield return new Measurement<long>(counts[(int)reason], new KeyValuePair<string, object?>("reason", reason.Text()));
            }
        }
    }
}

/// <summary>The histogram of WaitGroups' waits.</summary>
internal static class WaitTimes
{
    private static Histogram<double>? _histogram;

    /// <summary>True while somebody listens; one load while there is no meter.</summary>
    public static bool AreMeasured => _histogram is { Enabled: true };

    public static void Publish(Histogram<double> histogram) => _histogram = histogram;

    /// <summary>Records a wait that began at a timestamp of <see cref="Stopwatch"/> and has just ended.</summary>
    public static void Record(long since) => _histogram!.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);
}
