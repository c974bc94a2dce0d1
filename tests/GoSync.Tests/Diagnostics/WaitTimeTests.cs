// The histogram of waits: what is recorded while a listener is there.
using System.Diagnostics.Metrics;
using GoRuntime;

namespace GoSync.Tests.Diagnostics;

public class WaitTimeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Wait_WhileSomebodyListens_IsRecorded(bool awaits)
    {
        RuntimeMetrics.Publish();
        var seen = new System.Collections.Concurrent.ConcurrentQueue<double>();
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == RuntimeMetrics.MeterName && instrument.Name == "go.waitgroup.wait.duration")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => seen.Enqueue(value));
        Assert.False(WaitTimes.AreMeasured);
        listener.Start();
        Assert.True(WaitTimes.AreMeasured);
        var slept = TimeSpan.Zero;
        Goroutines.Run(2, async () =>
        {
            var wg = new Ptr<WaitGroup>(default);
            wg.Value.Wait();
            wg.Value.Add(1);
            var began = System.Diagnostics.Stopwatch.GetTimestamp();
            Go.Run(async GoTask () =>
            {
                await Go.SleepAsync(5_000_000);
                wg.Value.Done();
            });
            if (awaits) await wg.Value.WaitAsync();
            else wg.Value.Wait();
            slept = System.Diagnostics.Stopwatch.GetElapsedTime(began);
        });
        listener.Dispose();

        Assert.False(WaitTimes.AreMeasured);
        Assert.InRange(Assert.Single(seen), double.Epsilon, slept.TotalSeconds);
    }
}
