// sync.Cond: goroutines wait for an event that others announce. A waiter takes a ticket before it unlocks L, so no
// announcement made after that is lost, and waiters are woken in the order of their tickets.
using GoRuntime;

namespace GoSync;

/// <summary>A rendezvous for goroutines that wait for an event and those that announce it. It must not be copied after first use.</summary>
/// <remarks>Go: sync/cond.go.</remarks>
[GoType("sync.Cond")]
public struct Cond : ICopyable<Cond>
{
    private static readonly CondCore OfCopies = new();

    /// <summary>The lock that is held while the condition is looked at or changed.</summary>
    public Locker? L;

    [NotGo]
    private CondCore? _core;

    /// <summary>A condition guarded by <paramref name="l"/>, such as a <see cref="MutexPtr"/>.</summary>
    public Cond(Locker? l) => L = l;

    /// <summary>Unlocks L, waits to be woken by Signal or Broadcast, and locks L again: the blocking form.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>; a nil L is a nil dereference.</remarks>
    public void Wait()
    {
        var core = Check();
        var ticket = core.Waiters.Add();
        L!.Unlock();
        core.Waiters.Wait(ticket);
        L!.Lock();
    }

    /// <summary>Unlocks L, waits to be woken by Signal or Broadcast, and locks L again: the awaiting form, in the same queue.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>; a nil L is a nil dereference.</remarks>
    public GoTask WaitAsync()
    {
        var core = Check();
        var ticket = core.Waiters.Add();
        L!.Unlock();
        return WaitAsync(core.Waiters, ticket, L);
    }

    /// <summary>Wakes the goroutine that has waited longest, if there is one.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>.</remarks>
    public void Signal() => Check().Waiters.NotifyOne();

    /// <summary>Wakes all goroutines that wait, the one that has waited longest first.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>.</remarks>
    public void Broadcast() => Check().Waiters.NotifyAll();

    /// <summary>Go's copy of the struct: once this one has been used, every use of the copy panics.</summary>
    public Cond Copy() => new(L) { _core = Volatile.Read(ref _core) is null ? null : OfCopies };

    private static async GoTask WaitAsync(NotifyList waiters, uint ticket, Locker l)
    {
        await waiters.WaitAsync(ticket);
        await l.LockAsync();
    }

    private CondCore Check()
    {
        var core = Volatile.Read(ref _core) ?? Interlocked.CompareExchange(ref _core, new CondCore(), null) ?? _core;
        if (core == OfCopies) Fault.Panic("sync.Cond is copied");
        return core;
    }

    private sealed class CondCore
    {
        public readonly NotifyList Waiters = new();
    }
}

public static partial class sync
{
    /// <summary>A new Cond whose lock is <paramref name="l"/>.</summary>
    /// <remarks>Go: sync/cond.go, NewCond.</remarks>
    public static Ptr<Cond> NewCond(Locker? l) => new(new Cond(l));
}
