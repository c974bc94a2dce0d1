// A watchdog for deadlocks that do not stop the whole program, so that the scheduler cannot report them: some goroutines, or plain
// threads, wait for each other while a timer, a server or a .NET thread keeps the process alive.
//
// It looks at when goroutines parked, which the scheduler notes anyway; between two looks it costs nothing. Its thread is one of
// its own: a timer of .NET would count as something that may still wake a goroutine, and hide the real deadlock.
using System.Globalization;
using System.Text;
using GoRuntime;

namespace GoSync;

/// <summary>One that has waited too long.</summary>
/// <param name="Goroutine">Its number; 0 for a plain thread.</param>
/// <param name="Thread">The plain thread's managed number; 0 for a goroutine.</param>
/// <param name="Reason">What it waits for, as a traceback says.</param>
/// <param name="Waited">For how long, to the second.</param>
/// <param name="Stack">Its Go frames and creator; empty for a plain thread.</param>
public readonly record struct StuckGoroutine(long Goroutine, int Thread, string Reason, TimeSpan Waited, string Stack);

/// <summary>What a <see cref="DeadlockDetector"/> has found.</summary>
/// <param name="NothingMoves">True if every goroutine has been waiting for the whole limit.</param>
/// <param name="Limit">The detector's limit.</param>
/// <param name="Stuck">Who waits, the lowest number first.</param>
/// <param name="Groups">The <see cref="DebugWaitGroup"/>s that somebody has waited for longer than the limit.</param>
public sealed record DeadlockReport(bool NothingMoves, TimeSpan Limit, IReadOnlyList<StuckGoroutine> Stuck,
    IReadOnlyList<DebugWaitGroupStats> Groups)
{
    /// <summary>The report as it is written to standard error.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var what = NothingMoves ? "nothing has moved" : $"{Stuck.Count} may be deadlocked: no wake-up";
        text.Append(CultureInfo.InvariantCulture, $"deadlock detector: {what} for {Limit.TotalSeconds:F0}s\n");
        foreach (var stuck in Stuck)
        {
            var who = stuck.Goroutine != 0 ? $"goroutine {stuck.Goroutine}" : $"thread {stuck.Thread}";
            text.Append(CultureInfo.InvariantCulture, $"\n{who} [{stuck.Reason}, {stuck.Waited.TotalSeconds:F0}s]:\n{stuck.Stack}");
        }

        foreach (var group in Groups)
        {
            text.Append('\n').Append(group);
        }

        return text.ToString();
    }
}

/// <summary>Reports goroutines and threads that have waited for a lock, a WaitGroup or each other for too long.</summary>
/// <remarks>
/// While others move, one that waits for a Mutex, a RWMutex or a WaitGroup for the whole limit is reported. If nothing at all
/// has moved for the limit, so is whatever waits for a channel, a select or a Cond. Sleeping and waiting for .NET tasks is never
/// reported. Each wait is reported once.
/// </remarks>
public sealed class DeadlockDetector : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly Action<DeadlockReport> _report;
    private readonly ManualResetEventSlim _stop = new();
    private readonly HashSet<(Goroutine, int)> _reported = [];

    /// <summary>Starts to watch, until disposed of.</summary>
    /// <param name="limit">How long a wait may last; at least a second. It is looked at twice in that time.</param>
    /// <param name="report">What to do with a finding, on the detector's thread; by default it is written to standard error.</param>
    public DeadlockDetector(TimeSpan limit, Action<DeadlockReport>? report = null)
        : this(limit, report, watch: true)
    {
    }

    internal DeadlockDetector(TimeSpan limit, Action<DeadlockReport>? report, bool watch)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, TimeSpan.FromSeconds(1));
        _limit = limit;
        _report = report ?? (static found => Console.Error.Write(found));
        if (watch)
        {
            new Thread(Watch) { IsBackground = true, Name = "deadlock detector" }.Start();
        }
    }

    /// <summary>Looks now; null if nothing new has waited too long.</summary>
    public DeadlockReport? Check() => Check(CoarseClock.Update());

    /// <summary>Ends the watch.</summary>
    public void Dispose() => _stop.Set();

    internal DeadlockReport? Check(int now)
    {
        var limit = (int)_limit.TotalSeconds;
        var all = GoroutineDump.Snapshot().Concat(GoroutineDump.SleepingThreads()).ToArray();
        var nothingMoves = all.All(g => g.State == GoroutineState.Parked && now - g.ParkedAt >= limit);
        var found = new List<StuckGoroutine>();
        var waits = new HashSet<(Goroutine, int)>();
        foreach (var goroutine in all)
        {
            if (goroutine.State != GoroutineState.Parked || now - goroutine.ParkedAt < limit
                || !IsStuck(goroutine.WaitReason, nothingMoves))
            {
                continue;
            }

            var wait = (goroutine, goroutine.ParkedAt);
            waits.Add(wait);
            if (!_reported.Contains(wait))
            {
                found.Add(Describe(goroutine, now));
            }
        }

        // A wait that has ended is forgotten.
        _reported.Clear();
        _reported.UnionWith(waits);
        if (found.Count == 0)
        {
            return null;
        }

        var groups = DebugWaitGroup.All.Select(static g => g.Stats()).Where(s => s.Waiting.Any(w => w.Waited >= _limit)).ToArray();
        return new DeadlockReport(nothingMoves, _limit, found, groups);
    }

    private static bool IsStuck(WaitReason reason, bool nothingMoves) => reason switch
    {
        WaitReason.MutexLock or WaitReason.RWMutexLock or WaitReason.RWMutexRLock or WaitReason.WaitGroupWait
            or WaitReason.SynctestWaitGroupWait => true,
        WaitReason.None or WaitReason.Sleep or WaitReason.IOWait => false,
        _ => nothingMoves,
    };

    private static StuckGoroutine Describe(Goroutine goroutine, int now)
    {
        var waited = TimeSpan.FromSeconds(now - goroutine.ParkedAt);
        if (goroutine is ThreadGoroutine thread)
        {
            return new StuckGoroutine(0, thread.Thread.ManagedThreadId, goroutine.WaitReason.Text(), waited, "");
        }

        var stack = new List<byte>();
        Traceback.AppendParked(stack, goroutine, TimeSpan.FromMilliseconds(100));
        Traceback.AppendCreator(stack, goroutine);
        return new StuckGoroutine(goroutine.Id, 0, goroutine.WaitReason.Text(), waited, Encoding.UTF8.GetString([.. stack]));
    }

    private void Watch()
    {
        while (!_stop.Wait(_limit / 2))
        {
            if (Check() is { } found)
            {
                _report(found);
            }
        }
    }
}
