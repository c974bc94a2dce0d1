// The timer heap on a clock that the test moves.

namespace GoRuntime.Tests.Time;

public class TimerHeapTests
{
    private readonly VirtualClock _clock = new();
    private readonly List<string> _fired = [];

    [Fact]
    public void Timers_FireWhenDue_InOrder()
    {
        var heap = new TimerHeap(_clock);
        foreach (var when in new[] { 50, 10, 30, 20, 40, 10 })
        {
            heap.Start(new Recorder($"{when}", _fired), when);
        }

        Assert.Equal(10, heap.NextWhen);
        Assert.False(heap.RunDue());
        _clock.AdvanceTo(30);
        Assert.True(heap.RunDue());
        Assert.Equal(["10", "10", "20", "30"], _fired);
        Assert.Equal((40L, 2), (heap.NextWhen, heap.Count));
        _clock.AdvanceTo(1000);
        heap.RunDue();
        Assert.Equal(["10", "10", "20", "30", "40", "50"], _fired);
        Assert.Equal(TimerHeap.Never, heap.NextWhen);
    }

    [Fact]
    public void Timers_DueAtTheSameTime_FireInTheOrderOfTheirStart()
    {
        var heap = new TimerHeap(_clock);
        for (var i = 0; i < 100; i++)
        {
            heap.Start(new Recorder($"{i}", _fired), 5);
        }

        _clock.AdvanceTo(5);
        heap.RunDue();
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), _fired);
    }

    [Fact]
    public void Stop_TellsWhetherItWasWaiting()
    {
        var heap = new TimerHeap(_clock);
        var timer = new Recorder("a", _fired);
        Assert.False(heap.Stop(timer));
        Assert.False(heap.Start(timer, 10));
        Assert.True(heap.Stop(timer));
        Assert.False(heap.Stop(timer));
        Assert.False(heap.Start(timer, 10));
        Assert.True(heap.Start(timer, 20));
        _clock.AdvanceTo(15);
        Assert.False(heap.RunDue());
        _clock.AdvanceTo(20);
        Assert.True(heap.RunDue());
        Assert.False(heap.Stop(timer));
        Assert.Equal(["a"], _fired);
    }

    [Fact]
    public void Timers_StartedAndStoppedAtRandom_FireAsASortedListWould()
    {
        var random = new Random(7);
        var heap = new TimerHeap(_clock);
        var timers = Enumerable.Range(0, 200).Select(i => new Recorder($"{i}", _fired)).ToArray();
        var due = new Dictionary<Recorder, (long When, int Order)>();
        var expected = new List<string>();
        for (var step = 0; step < 5000; step++)
        {
            var timer = timers[random.Next(timers.Length)];
            switch (random.Next(4))
            {
                case 0:
                    Assert.Equal(due.Remove(timer), heap.Stop(timer));
                    break;
                case 1:
                    _clock.AdvanceTo(_clock.Now + random.Next(20));
                    heap.RunDue();
                    foreach (var (fired, _) in due.Where(d => d.Value.When <= _clock.Now).OrderBy(d => d.Value).ToList())
                    {
                        expected.Add(fired.Name);
                        due.Remove(fired);
                    }

                    Assert.Equal(expected, _fired);
                    break;
                default:
                    var when = _clock.Now + random.Next(1, 100);
                    Assert.Equal(due.ContainsKey(timer), heap.Start(timer, when));
                    due[timer] = (when, step);
                    break;
            }

            Assert.Equal(due.Count == 0 ? TimerHeap.Never : due.Values.Min(d => d.When), heap.NextWhen);
        }
    }

    [Fact]
    public void Timers_DueAtTheSameTime_FireInAnyOrderIfShuffled()
    {
        var orders = new HashSet<string>();
        for (var round = 0; round < 1000 && orders.Count < 2; round++)
        {
            var heap = new TimerHeap(_clock, shufflesTies: true);
            _fired.Clear();
            heap.Start(new Recorder("a", _fired), 5);
            heap.Start(new Recorder("b", _fired), 5);
            heap.Start(new Recorder("c", _fired), 4);
            _clock.AdvanceTo(5);
            heap.RunDue();
            orders.Add(string.Concat(_fired));
        }

        Assert.Equal(["cab", "cba"], orders.Order());
    }

    [Fact]
    public void Sleep_InBubble_GoesByTheBubblesClock()
    {
        var order = new List<int>();
        GoTest.Run(() => Bubble.RunAsync(async () =>
        {
            foreach (var hours in new[] { 3, 1, 2 })
            {
                Go.Run(async () =>
                {
                    await Go.SleepAsync(hours * 3_600_000_000_000);
                    order.Add(hours);
                });
            }

            await Go.SleepAsync(2 * 3_600_000_000_000 + 1);
            Assert.Equal([1, 2], order);
            await Go.SleepAsync(3_600_000_000_000);
        }));
        Assert.Equal([1, 2, 3], order);
    }

    [Fact]
    public void Sleep_ManyGoroutines_AllWakeNotBeforeTheirTime() => GoTest.Run(async () =>
    {
        var early = new Chan<bool>(500);
        for (var i = 0; i < 500; i++)
        {
            Go.Run(async (int k) =>
            {
                var start = Clock.System.Now;
                var time = k * 10_000L;
                if (k % 50 == 0)
                {
                    Go.Sleep(time);
                }
                else
                {
                    await Go.SleepAsync(time);
                }

                early.Send(Clock.System.Now - start < time);
            }, i);
        }

        for (var i = 0; i < 500; i++)
        {
            Assert.False(await early.ReceiveAsync());
        }
    });

    private sealed class Recorder(string name, List<string> fired) : RuntimeTimer
    {
        public string Name => name;

        public override void Fire(long when, long now) => fired.Add(name);
    }
}
