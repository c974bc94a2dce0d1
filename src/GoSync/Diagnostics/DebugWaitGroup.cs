// A WaitGroup that remembers who added, who is done, who waits and who is still missing. It is the real WaitGroup inside, with the
// same panics; each operation costs a short lock more.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>A <see cref="WaitGroup"/> to find out with why Wait does not return.</summary>
/// <remarks>
/// Put it in the place of the WaitGroup and print it when it hangs; <see cref="DeadlockDetector"/> does so by itself. Call sites are
/// passed by the C# compiler. Goroutines started by <see cref="Go(Action, string, string, int)"/> and entries made by
/// <see cref="Enter"/> are known one by one; Add and Done are counted by the place they are called from.
/// </remarks>
public sealed class DebugWaitGroup
{
    private static readonly Lock AllLock = new();
    private static readonly List<WeakReference<DebugWaitGroup>> Living = [];

    private readonly Lock _lock = new();
    private readonly Dictionary<CallSite, long> _added = [];
    private readonly Dictionary<CallSite, long> _done = [];
    private readonly List<Member> _missing = [];
    private readonly List<Waiter> _waiting = [];
    private long _counter;
    private WaitGroup _group;

    /// <summary>A group with a name to be printed.</summary>
    public DebugWaitGroup(string name)
    {
        Name = name;
        lock (AllLock)
        {
            Living.RemoveAll(static group => !group.TryGetTarget(out _));
            Living.Add(new WeakReference<DebugWaitGroup>(this));
        }
    }

    /// <summary>What it is called in reports.</summary>
    public string Name { get; }

    /// <summary>The groups that have not been collected.</summary>
    internal static DebugWaitGroup[] All
    {
        get
        {
            lock (AllLock)
            {
                return [.. Living.Select(static group => group.TryGetTarget(out var found) ? found : null).OfType<DebugWaitGroup>()];
            }
        }
    }

    /// <inheritdoc cref="WaitGroup.Add"/>
    public void Add(long delta, [CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Count(delta, new CallSite(member, file, line));
        _group.Add(delta);
    }

    /// <inheritdoc cref="WaitGroup.Done"/>
    public void Done([CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Count(-1, new CallSite(member, file, line));
        _group.Done();
    }

    /// <summary>Adds one, and takes it off when the result is disposed of: <c>using var job = group.Enter("job 7")</c>.</summary>
    /// <param name="label">What it is called among the missing.</param>
    /// <param name="member">Passed by the compiler.</param>
    /// <param name="file">Passed by the compiler.</param>
    /// <param name="line">Passed by the compiler.</param>
    public IDisposable Enter(string label, [CallerMemberName] string member = "", [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var entry = Begin(label, new CallSite(member, file, line));
        _group.Add(1);
        return new Entry(this, entry);
    }

    /// <inheritdoc cref="WaitGroup.Go(Action)"/>
    public void Go(Action f, [CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(f);
        var started = Begin(null, new CallSite(member, file, line));
        _group.Go(() =>
        {
            started.Goroutine = Goroutine.Current.Id;
            try
            {
                f();
            }
            catch (GoexitException)
            {
                End(started);
                throw;
            }

            End(started);
        });
    }

    /// <inheritdoc cref="WaitGroup.Go(Func{GoTask})"/>
    public void Go(Func<GoTask> f, [CallerMemberName] string member = "", [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(f);
        var started = Begin(null, new CallSite(member, file, line));
        _group.Go(async GoTask () =>
        {
            started.Goroutine = Goroutine.Current.Id;
            try
            {
                await f();
            }
            catch (GoexitException)
            {
                End(started);
                throw;
            }

            End(started);
        });
    }

    /// <inheritdoc cref="WaitGroup.Wait()"/>
    public void Wait([CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var waiter = BeginWait(new CallSite(member, file, line));
        try
        {
            _group.Wait();
        }
        finally
        {
            EndWait(waiter);
        }
    }

    /// <inheritdoc cref="WaitGroup.WaitAsync()"/>
    public async GoTask WaitAsync([CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var waiter = BeginWait(new CallSite(member, file, line));
        try
        {
            await _group.WaitAsync();
        }
        finally
        {
            EndWait(waiter);
        }
    }

    /// <summary>What is known now.</summary>
    public DebugWaitGroupStats Stats()
    {
        lock (_lock)
        {
            return new DebugWaitGroupStats(
                Name,
                _counter,
                [.. _added.Select(static pair => new CallCount(pair.Key, pair.Value))],
                [.. _done.Select(static pair => new CallCount(pair.Key, pair.Value))],
                [.. _missing.Select(static m => new MissingMember(m.Label, m.Goroutine, m.Site, Stopwatch.GetElapsedTime(m.Since)))],
                [.. _waiting.Select(static w => new WaitingCall(w.Goroutine, w.Site, Stopwatch.GetElapsedTime(w.Since)))]);
        }
    }

    /// <summary>The report of <see cref="DebugWaitGroupStats.ToString"/>.</summary>
    public override string ToString() => Stats().ToString();

    private void Count(long delta, CallSite site)
    {
        lock (_lock)
        {
            _counter += delta;
            var counts = delta < 0 ? _done : _added;
            counts[site] = counts.GetValueOrDefault(site) + Math.Abs(delta);
        }
    }

    private Member Begin(string? label, CallSite site)
    {
        var member = new Member(label, site);
        lock (_lock)
        {
            _counter++;
            _added[site] = _added.GetValueOrDefault(site) + 1;
            _missing.Add(member);
        }

        return member;
    }

    private void End(Member member)
    {
        lock (_lock)
        {
            _counter--;
            _missing.Remove(member);
            _done[member.Site] = _done.GetValueOrDefault(member.Site) + 1;
        }
    }

    private Waiter BeginWait(CallSite site)
    {
        var waiter = new Waiter(Goroutine.Current.Id, site);
        lock (_lock)
        {
            _waiting.Add(waiter);
        }

        return waiter;
    }

    private void EndWait(Waiter waiter)
    {
        lock (_lock)
        {
            _waiting.Remove(waiter);
        }
    }

    private sealed class Member(string? label, CallSite site)
    {
        public string? Label { get; } = label;

        public CallSite Site { get; } = site;

        public long Since { get; } = Stopwatch.GetTimestamp();

        public long Goroutine { get; set; }
    }

    private sealed class Waiter(long goroutine, CallSite site)
    {
        public long Goroutine { get; } = goroutine;

        public CallSite Site { get; } = site;

        public long Since { get; } = Stopwatch.GetTimestamp();
    }

    private sealed class Entry(DebugWaitGroup group, Member member) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                group.End(member);
                group._group.Done();
            }
        }
    }
}
