// The meter as a listener sees it.

using System.Diagnostics.Metrics;

namespace GoRuntime.Tests.Diagnostics;

public class MetricsTests
{
    private sealed class Listener : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly Dictionary<string, long> _values = [];

        public Listener()
        {
            RuntimeMetrics.Publish();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == RuntimeMetrics.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _values[Key(instrument.Name, tags)] = value);
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => _values[Key(instrument.Name, tags)] = value);
            _listener.Start();
        }

        public Dictionary<string, long> Observe()
        {
            _values.Clear();
            _listener.RecordObservableInstruments();
            return new Dictionary<string, long>(_values);
        }

        public void Dispose() => _listener.Dispose();

        private static string Key(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            tags.Length == 0 ? name : $"{name}[{tags[0].Value}]";
    }

    [Fact]
    public void Gauges_WithParkedGoroutines_CountThemByReason()
    {
        using var listener = new Listener();
        var ch = new Chan<long>();
        var other = new Chan<long>();
        var before = listener.Observe();
        for (var i = 0; i < 5; i++)
        {
            Go.Run(async () => await ch.ReceiveAsync());
        }

        for (var i = 0; i < 3; i++)
        {
            Go.Run(async () => await Select.RunAsync(ch.ReceiveCase(), other.ReceiveCase()));
        }

        GoTest.Until(() => ch.WaitingReceivers == 8);
        var parked = new Dictionary<string, long>();
        GoTest.Until(() =>
        {
            parked = listener.Observe();
            return Grown("go.goroutine.parked[chan receive]") == 5 && Grown("go.goroutine.parked[select]") == 3;
        });

        Assert.Equal(8, Grown("go.goroutine.count"));
        Assert.Equal(Go.MaxProcs(0), parked["go.processor.limit"]);
        Assert.InRange(parked["go.thread.count"], 1, 10_000);
        Assert.InRange(parked["go.thread.spare"], 0, parked["go.thread.count"]);
        ch.Close();
        GoTest.Until(() => listener.Observe()["go.goroutine.count"] == before["go.goroutine.count"]);

        long Grown(string name) => parked.GetValueOrDefault(name) - before.GetValueOrDefault(name);
    }

    [Fact]
    public void Runnable_BehindARunningGoroutine_IsCounted()
    {
        using var listener = new Listener();
        var processors = Go.MaxProcs(1);
        var counted = 0L;
        GoTest.Run(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                Go.Run(() => { });
            }

            counted = listener.Observe()["go.goroutine.runnable"];
            return default;
        });
        Go.MaxProcs(processors);

        Assert.InRange(counted, 10, 1000);
    }

    [Fact]
    public void Steals_OfManyGoroutines_Grow()
    {
        using var listener = new Listener();
        var processors = Go.MaxProcs(2);
        var before = listener.Observe()["go.schedule.steals"];
        GoTest.Until(() =>
        {
            GoTest.Run(async () =>
            {
                var done = new Chan<long>(1000);
                for (var i = 0; i < 1000; i++)
                {
                    Go.Run(async () =>
                    {
                        Thread.SpinWait(1000);
                        await done.SendAsync(1);
                    });
                }

                for (var i = 0; i < 1000; i++)
                {
                    await done.ReceiveAsync();
                }
            });
            return listener.Observe()["go.schedule.steals"] > before;
        });
        Go.MaxProcs(processors);
    }
}
