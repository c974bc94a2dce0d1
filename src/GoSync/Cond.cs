// sync.Cond: goroutines wait for an event that others announce. A waiter takes its place in the queue before it
// unlocks L, so no announcement made after that is lost, and waiters are woken in the order of their places.
using GoRuntime;

namespace GoSync;

/// <summary>A rendezvous for goroutines that wait for an event and those that announce it. It must not be copied after first use.</summary>
/// <remarks>Go: sync/cond.go.</remarks>
[GoType("sync.Cond")]
public struct Cond : ICopyable<Cond>, IGoFields<CondFields>
{
    private static readonly NotifyList OfCopies = new();

    /// <summary>The lock that is held while the condition is looked at or changed.</summary>
    public Locker? L;

    private NotifyList? _waiters;

    readonly CondFields IGoFields<CondFields>.Fields() => new() { L = L };

    /// <summary>A condition guarded by <paramref name="l"/>, such as a <see cref="MutexPtr"/>.</summary>
    public Cond(Locker? l) => L = l;

    /// <summary>Unlocks L, waits to be woken by Signal or Broadcast, and locks L again: the blocking form.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>; a nil L is a nil dereference.</remarks>
    public void Wait()
    {
        var waiters = Check();
        var place = new NotifyWaiter();
        waiters.Add(place);
        L!.Unlock();
        waiters.Wait(place);
        L!.Lock();
    }

    /// <summary>Unlocks L, waits to be woken by Signal or Broadcast, and locks L again: the awaiting form, in the same queue.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>; a nil L is a nil dereference.</remarks>
    public GoTask WaitAsync()
    {
        var waiters = Check();
        var place = new Place(L);
        waiters.Add(place);
        L!.Unlock();
        return place.Wait(waiters);
    }

    /// <summary>As <see cref="Wait()"/>, and stops waiting when the token is cancelled. A Signal wakes this waiter or, if it has
    /// been cancelled before, another one; it is never lost. L is locked again in any case, however long that takes.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before this waiter was woken; L is locked.</exception>
    public void Wait(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waiters = Check();
        var place = new CancellablePlace(L, waiters);
        place.Enter(cancellationToken);
        waiters.Wait(place);
        L!.Lock();
        place.End();
    }

    /// <inheritdoc cref="Wait(CancellationToken)"/>
    public GoTask WaitAsync(CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled) return WaitAsync();
        cancellationToken.ThrowIfCancellationRequested();
        var waiters = Check();
        var place = new CancellablePlace(L, waiters);
        place.Enter(cancellationToken);
        return place.Wait(waiters);
    }

    /// <summary>Wakes the goroutine that has waited longest, if there is one.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>.</remarks>
    public void Signal() => Check().NotifyOne();

    /// <summary>Wakes all goroutines that wait, the one that has waited longest first.</summary>
    /// <remarks>Panics: <c>sync.Cond is copied</c>.</remarks>
    public void Broadcast() => Check().NotifyAll();

    /// <summary>Go's copy of the struct: once this one has been used, every use of the copy panics.</summary>
    public Cond Copy() => new(L) { _waiters = Volatile.Read(ref _waiters) is null ? null : OfCopies };

    private NotifyList Check()
    {
        var waiters = Volatile.Read(ref _waiters) ?? Interlocked.CompareExchange(ref _waiters, new NotifyList(), null) ?? _waiters;
        if (waiters == OfCopies) Fault.Panic("sync.Cond is copied");
        return waiters;
    }

    // A place in the queue, and the task of a wait in the awaiting form: sleep, then lock.
    private class Place(Locker? l) : NotifyWaiter
    {
        private GoTask _lock;
        private bool _locks;

        public GoTask Wait(NotifyList waiters) => waiters.TryWait(this) && OnWakeUp() ? default : Task;

        protected override bool OnWakeUp()
        {
            if (!_locks)
            {
                _locks = true;
                _lock = l!.LockAsync();
                if (!Await(_lock)) return false;
            }

            _lock.GetAwaiter().GetResult();
            return true;
        }
    }

    private sealed class CancellablePlace(Locker? l, NotifyList waiters) : Place(l)
    {
        private readonly Locker? _l = l;
        private CancellationWatch _watch;

        public void Enter(CancellationToken token)
        {
            _watch.Begin(token, static place => ((CancellablePlace)place!).Withdraw(), this);
            waiters.Add(this);
            try
            {
                _l!.Unlock();
            }
            catch
            {
                Withdraw();
                _watch.End();
                throw;
            }
        }

        public void End()
        {
            _watch.End();
            if (IsWithdrawn) _watch.Throw();
        }

        protected override bool OnWakeUp()
        {
            try
            {
                if (!base.OnWakeUp()) return false;
            }
            catch
            {
                _watch.End();
                throw;
            }

            End();
            return true;
        }

        private void Withdraw() => waiters.Withdraw(this);
    }
}

public static partial class sync
{
    /// <summary>A new Cond whose lock is <paramref name="l"/>.</summary>
    /// <remarks>Go: sync/cond.go, NewCond.</remarks>
    public static Ptr<Cond> NewCond(Locker? l) => new(new Cond(l));
}
