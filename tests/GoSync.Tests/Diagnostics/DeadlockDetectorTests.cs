// The watchdog, asked at moments that the tests choose.
using GoRuntime;

namespace GoSync.Tests.Diagnostics;

public class DeadlockDetectorTests
{
    private const int Limit = 10;

    private static DeadlockDetector NotWatching() => new(TimeSpan.FromSeconds(Limit), null, watch: false);

    // The report on those goroutines, if any; the test assembly may have others that wait.
    private static StuckGoroutine[] Stuck(DeadlockReport? report, HashSet<long> ids) =>
        [.. (report?.Stuck ?? []).Where(s => ids.Contains(s.Goroutine))];

    private static void UntilParked(HashSet<long> ids) =>
        Assert.True(SpinWait.SpinUntil(() =>
            GoroutineDump.Snapshot().Count(g => ids.Contains(g.Id) && g.State == GoroutineState.Parked) == ids.Count,
                TimeSpan.FromSeconds(30)));

    [Fact]
    public void Check_AWaitBeyondTheLimit_IsReportedOnce()
    {
        using var detector = NotWatching();
        var wg = new Ptr<WaitGroup>(default);
        var mu = new Ptr<Mutex>(default);
        var ch = new Chan<long>();
        wg.Value.Add(1);
        mu.Value.Lock();
        var ids = new long[4];
        Go.Run(async GoTask () =>
        {
            ids[0] = Goroutine.Current.Id;
            await wg.Value.WaitAsync();
        });
        Go.Run(() =>
        {
            ids[1] = Goroutine.Current.Id;
            mu.Value.Lock();
        });
        Go.Run(async GoTask () =>
        {
            ids[2] = Goroutine.Current.Id;
            await ch.ReceiveAsync();
        });
        Go.Run(async GoTask () =>
        {
            ids[3] = Goroutine.Current.Id;
            await Go.SleepAsync(long.MaxValue);
        });
        Assert.True(SpinWait.SpinUntil(() => ids.All(id => Volatile.Read(ref id) != 0), TimeSpan.FromSeconds(30)));
        var all = ids.ToHashSet();
        UntilParked(all);
        var now = CoarseClock.Update();

        // Something moves: a goroutine that has parked later than all others.
        using var moving = new Moving(now + Limit + 5);
        Assert.Empty(Stuck(detector.Check(now + Limit / 2), all));

        var report = detector.Check(now + Limit + 5);
        Assert.False(report!.NothingMoves);
        var stuck = Stuck(report, all);
        Assert.Equal([("sync.WaitGroup.Wait", ids[0]), ("sync.Mutex.Lock", ids[1])],
            stuck.Select(s => (s.Reason, s.Goroutine)).OrderBy(s => s.Goroutine == ids[0] ? 0 : 1));
        Assert.All(stuck, s => Assert.InRange(s.Waited.TotalSeconds, Limit, Limit + 7));
        Assert.All(stuck, s => Assert.Contains("DeadlockDetectorTests.", s.Stack));
        Assert.Contains("may be deadlocked: no wake-up for 10s\n", report.ToString());

        Assert.Empty(Stuck(detector.Check(now + Limit + 6), all));
        mu.Value.Unlock();
        wg.Value.Done();
        ch.Close();
    }

    [Fact]
    public void Check_AThreadThatWaits_IsReported()
    {
        using var detector = NotWatching();
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Add(1);
        var thread = new Thread(() => wg.Value.Wait()) { IsBackground = true };
        thread.Start();
        Assert.True(SpinWait.SpinUntil(() =>
            GoroutineDump.SleepingThreads().Any(t => t.Thread == thread && t.State == GoroutineState.Parked), TimeSpan.FromSeconds(30)));

        var report = detector.Check(CoarseClock.Update() + Limit + 1);

        var found = Assert.Single(report!.Stuck, s => s.Thread == thread.ManagedThreadId);
        Assert.Equal("sync.WaitGroup.Wait", found.Reason);
        Assert.Contains($"\nthread {thread.ManagedThreadId} [sync.WaitGroup.Wait, ", report.ToString());
        wg.Value.Done();
        thread.Join();
    }

    [Theory]
    [InlineData("detector-quiet", "deadlock detector: nothing has moved for 1s\n\ngoroutine 1 [chan receive, ")]
    [InlineData("detector-group", "WaitGroup \"jobs\": 1 outstanding, 1 waiting\n")]
    public void Watch_InAProcessThatIsKeptAlive_Reports(string program, string text) =>
        Assert.Contains(text, ChildProcess.Run(program).Errors);

    [Fact]
    public void Watch_OfARealDeadlock_DoesNotHideIt()
    {
        var result = ChildProcess.Run("detector-deadlock");
        Assert.Equal((2, "fatal error: all goroutines are asleep - deadlock!"), (result.ExitCode, result.FirstErrorLine));
    }

    [Fact]
    public void Limit_BelowASecond_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlockDetector(TimeSpan.FromMilliseconds(999)));

    // A plain thread that seems to have parked at a moment of the test's choice.
    private sealed class Moving : IDisposable
    {
        private readonly Chan<long> _ch = new();
        private readonly Thread _thread;

        public Moving(int parkedAt)
        {
            _thread = new Thread(() => _ch.Receive()) { IsBackground = true };
            _thread.Start();
            ThreadGoroutine? found = null;
            Assert.True(SpinWait.SpinUntil(
                () =>
                    (found = GoroutineDump.SleepingThreads()
                        .FirstOrDefault(t => t.Thread == _thread && t.State == GoroutineState.Parked)) != null,
                TimeSpan.FromSeconds(30)));
            found!.ParkedAt = parkedAt;
        }

        public void Dispose()
        {
            _ch.Close();
            _thread.Join();
        }
    }
}
