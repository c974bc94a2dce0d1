// The queue under sync.Cond: a waiter takes its place while it still holds the condition's lock, and sleeps afterwards.
//
// Invariants, under the lock
//   - the queue holds those that have a place and have been neither notified nor withdrawn; each is taken out by exactly one
//     notification or cancellation;
//   - one that is taken out before it has come to sleep finds that out when it comes, and does not sleep.
// Under the lock, decide; outside it, wake.

namespace GoRuntime;

/// <summary>A queue of places, notified in the order in which they were taken.</summary>
/// <remarks>Go: runtime/sema.go, notifyList.</remarks>
internal sealed class NotifyList
{
    private const string FromOutside = "semaphore wake of synctest goroutine from outside bubble";

    private SpinMutex _lock;
    private NotifyWaiter? _first;
    private NotifyWaiter? _last;

    /// <summary>How many sleep; for tests.</summary>
    public int Waiting
    {
        get
        {
            _lock.Enter();
            var count = 0;
            for (var waiter = _first; waiter != null; waiter = waiter.Next)
            {
                count += waiter.Sleeper == null ? 0 : 1;
            }

            _lock.Exit();
            return count;
        }
    }

    /// <summary>Takes a place for <see cref="Wait"/>; notifications from now on count for it.</summary>
    public void Add(NotifyWaiter waiter)
    {
        _lock.Enter();
        if (!waiter.IsWithdrawn)
        {
            waiter.IsQueued = true;
            waiter.Previous = _last;
            if (_last == null)
            {
                Volatile.Write(ref _first, waiter);
            }
            else
            {
                _last.Next = waiter;
            }

            _last = waiter;
        }

        _lock.Exit();
    }

    /// <summary>Blocking form: sleeps until the place is notified or withdrawn, if it has not been yet.</summary>
    public void Wait(NotifyWaiter waiter, WaitReason reason = WaitReason.CondWait)
    {
        var goroutine = Goroutine.Current;
        if (!TrySleep(waiter, goroutine, reason))
        {
            ThreadBlocking.Park(goroutine);
        }
    }

    /// <summary>Awaiting form of <see cref="Wait"/>: true if there is nothing to wait for; else the waiter, a box, is resumed.</summary>
    public bool TryWait(NotifyWaiter waiter, WaitReason reason = WaitReason.CondWait)
    {
        var goroutine = Goroutine.CurrentForAwait;
        if (TrySleep(waiter, goroutine, reason))
        {
            return true;
        }

        goroutine.Resume = waiter;
        return false;
    }

    /// <summary>Notifies the oldest place.</summary>
    public void NotifyOne()
    {
        // A place taken while this looks may be missed: it was not there when the call began.
        if (Volatile.Read(ref _first) == null)
        {
            return;
        }

        Goroutine? sleeper = null;
        _lock.Enter();
        if (_first is { } waiter)
        {
            Unlink(waiter);
            waiter.IsNotified = true;
            sleeper = waiter.Sleeper;
        }

        _lock.Exit();
        Wake(sleeper);
    }

    /// <summary>Notifies all places, the oldest first.</summary>
    public void NotifyAll()
    {
        if (Volatile.Read(ref _first) == null)
        {
            return;
        }

        _lock.Enter();
        var first = _first;
        Volatile.Write(ref _first, null);
        _last = null;
        for (var waiter = first; waiter != null; waiter = waiter.Next)
        {
            waiter.IsQueued = false;
            waiter.IsNotified = true;
            waiter.Woken = waiter.Sleeper;
        }

        _lock.Exit();
        while (first != null)
        {
            // One that has been woken may have gone on, but nobody else touches its place.
            var next = first.Next;
            first.Next = null;
            first.Previous = null;
            Wake(first.Woken);
            first = next;
        }
    }

    /// <summary>Takes a place back and wakes its sleeper, or keeps it from being taken; does nothing if it has been notified.</summary>
    public void Withdraw(NotifyWaiter waiter)
    {
        Goroutine? sleeper = null;
        _lock.Enter();
        if (!waiter.IsNotified && !waiter.IsWithdrawn)
        {
            waiter.IsWithdrawn = true;
            if (waiter.IsQueued)
            {
                Unlink(waiter);
                sleeper = waiter.Sleeper;
            }
        }

        _lock.Exit();
        sleeper?.Ready();
    }

    private static void Wake(Goroutine? goroutine)
    {
        if (goroutine?.Bubble is { } bubble && bubble != Bubble.Current)
        {
            FatalError.Throw(FromOutside, $"semaphore wake of synctest goroutine {goroutine.Id} from outside bubble");
        }

        goroutine?.Ready();
    }

    // True if it does not have to sleep.
    private bool TrySleep(NotifyWaiter waiter, Goroutine goroutine, WaitReason reason)
    {
        goroutine.BeginPark(reason);
        _lock.Enter();
        if (waiter.IsNotified || waiter.IsWithdrawn)
        {
            _lock.Exit();
            goroutine.CancelPark();
            return true;
        }

        waiter.Sleeper = goroutine;
        _lock.Exit();
        return false;
    }

    private void Unlink(NotifyWaiter waiter)
    {
        if (waiter.Previous == null)
        {
            Volatile.Write(ref _first, waiter.Next);
        }
        else
        {
            waiter.Previous.Next = waiter.Next;
        }

        if (waiter.Next == null)
        {
            _last = waiter.Previous;
        }
        else
        {
            waiter.Next.Previous = waiter.Previous;
        }

        waiter.Next = null;
        waiter.Previous = null;
        waiter.IsQueued = false;
    }
}

/// <summary>A place in a <see cref="NotifyList"/> and, for the awaiting form, the task of the wait.</summary>
internal class NotifyWaiter : WaitBox
{
    /// <summary>Links of the queue; under its lock.</summary>
    public NotifyWaiter? Next, Previous;

    /// <summary>The one that sleeps, once it does; under the queue's lock.</summary>
    public Goroutine? Sleeper;

    /// <summary>The sleeper as it was when all were notified.</summary>
    public Goroutine? Woken;

    /// <summary>It stands in the queue; under the queue's lock.</summary>
    public bool IsQueued;

    /// <summary>It has been notified, or withdrawn; never both. Changed under the queue's lock.</summary>
    public bool IsNotified, IsWithdrawn;

    protected override bool OnWakeUp() => true;
}
