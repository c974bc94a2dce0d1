// Permits and a FIFO queue of goroutines and plain threads that want one: the sleep-and-wake primitive under the types of Go's
// sync package, as a struct that is part of the object it serves.
//
// Release adds a permit and wakes the first waiter, but does not give the permit to it: the waiter takes it when it runs, and
// goes back to the queue if another one has taken it meanwhile. Programs can tell: a goroutine that a WaitGroup has woken and
// that waits on it again takes the permit of the one woken before it. Only a release with hand-off passes the permit on.
//
// Invariants, under the lock
//   - a waiter woken with a ticket owns a permit that is not counted any more;
//   - each release adds one permit, each acquisition takes one, even if the release comes first;
//   - blocking and awaiting waiters stand in the same queue, linked by Goroutine.Next (a parked goroutine is in no run queue);
//   - a waiter is taken out by a release or by a cancellation, never by both. A cancelled one leaves its CancellableWait in the
//     queue, marked, until that comes to the front or the marked ones are the majority: leaving costs constant time.
// Under the lock, decide; outside it, wake.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A counting semaphore with zero permits at first. Must not be copied or moved after its first use.</summary>
/// <remarks>Go: runtime/sema.go, semacquire and semrelease.</remarks>
internal struct PermitQueue
{
    private const int FewWithdrawn = 16;

    private SpinMutex _lock;
    private uint _permits;
    private int _withdrawn;
    private GoroutineList _waiters;

    /// <summary>How many wait; for tests.</summary>
    public int Waiting
    {
        get
        {
            EnterLock();
            var count = _waiters.Count - _withdrawn;
            ExitLock();
            return count;
        }
    }

    /// <summary>How many places the queue has, those of cancelled waiters included; for tests.</summary>
    public int Length
    {
        get
        {
            EnterLock();
            var count = _waiters.Count;
            ExitLock();
            return count;
        }
    }

    /// <summary>
    /// Blocking form: takes a permit, and sleeps while there is none. For plain threads and for goroutines that run plain code.
    /// </summary>
    /// <param name="reason">What a traceback says meanwhile.</param>
    /// <param name="lifo">Stand at the head of the queue, for one that has waited before.</param>
    /// <param name="wait">If given, the wait may be cancelled; see then whether it has been.</param>
    public void Acquire(WaitReason reason, bool lifo = false, CancellableWait? wait = null)
    {
        var goroutine = Goroutine.Current;
        while (!TryAcquireOrQueue(goroutine, reason, lifo, wait))
        {
            ThreadBlocking.Park(goroutine);
            if (goroutine.TakeTicket() || wait is { IsWithdrawn: true })
            {
                return;
            }
        }
    }

    /// <summary>
    /// Awaiting form: true with a permit, or if the wait has been cancelled; false if the calling goroutine stands in the queue.
    /// <paramref name="box"/> is then resumed, and calls <see cref="TryAcquireAfterWakeUp"/>.
    /// </summary>
    /// <inheritdoc cref="Acquire"/>
    public bool TryAcquire(WaitBox box, WaitReason reason, bool lifo = false, CancellableWait? wait = null)
    {
        var goroutine = Goroutine.CurrentForAwait;
        if (TryAcquireOrQueue(goroutine, reason, lifo, wait))
        {
            return true;
        }

        // The goroutine is still unwinding: whoever makes it ready leaves it to this thread.
        goroutine.Resume = box;
        return false;
    }

    /// <summary><see cref="TryAcquire"/> of a goroutine that has been woken from the queue.</summary>
    public bool TryAcquireAfterWakeUp(WaitBox box, WaitReason reason, bool lifo = false, CancellableWait? wait = null) =>
        Goroutine.CurrentForAwait.TakeTicket() || wait is { IsWithdrawn: true } || TryAcquire(box, reason, lifo, wait);

    /// <summary>Adds a permit and makes the first waiter ready: it runs next on the caller's processor. Safe on any thread.</summary>
    /// <param name="handOff">
    /// The permit is for that waiter alone. In Go the caller also lets it run at once. With several processors it runs as soon as
    /// the caller parks, or another worker takes it; with one, where the order can be told, the caller gives its turn up, which
    /// blocks its thread, as the call is a plain one.
    /// </param>
    public void Release(bool handOff = false)
    {
        var passed = false;
        EnterLock();
        var waiter = TakeFirst();
        if (waiter != null && handOff && _permits == 0)
        {
            waiter.GiveTicket();
            passed = true;
        }
        else
        {
            _permits++;
        }

        ExitLock();
        waiter?.Ready();
        if (passed && Scheduler.Processors.Length == 1 && Worker.OfThisThread is { IsPlain: false } worker)
        {
            worker.YieldToNext();
        }
    }

    /// <summary>Cancels a wait: it leaves the queue, or the counts when it next comes to it, unless its wake-up is on the way.</summary>
    public void Cancel(CancellableWait wait)
    {
        Goroutine? waiter = null;
        EnterLock();
        wait.IsRequested = true;
        if (wait.IsQueued && wait.TryLeave())
        {
            wait.IsQueued = false;
            wait.IsWithdrawn = true;
            waiter = wait.Waiter;
            wait.Waiter = null;
            _withdrawn++;
            if (_withdrawn > FewWithdrawn && _withdrawn > _waiters.Count / 2)
            {
                RemoveWithdrawn();
            }
        }

        ExitLock();
        waiter?.Ready();
    }

    // True if the wait is over; false if the goroutine stands in the queue and has to park.
    private bool TryAcquireOrQueue(Goroutine goroutine, WaitReason reason, bool lifo, CancellableWait? wait)
    {
        goroutine.BeginPark(reason);
        EnterLock();
        if (_permits > 0)
        {
            _permits--;
            ExitLock();
            goroutine.CancelPark();
            return true;
        }

        if (wait != null)
        {
            if (wait.IsRequested && wait.TryLeave())
            {
                wait.IsWithdrawn = true;
                ExitLock();
                goroutine.CancelPark();
                return true;
            }

            wait.Waiter = goroutine;
            wait.IsQueued = true;
        }

        if (lifo)
        {
            _waiters.Prepend(wait ?? goroutine);
        }
        else
        {
            _waiters.Append(wait ?? goroutine);
        }

        ExitLock();
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnterLock()
    {
        _lock.Enter();
        AssertInvariants();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ExitLock()
    {
        AssertInvariants();
        _lock.Exit();
    }

    [Conditional("DEBUG")]
    private readonly void AssertInvariants()
    {
        Debug.Assert(_waiters.IsWhole, "a semaphore's queue is not linked to its end");
        Debug.Assert(_withdrawn >= 0 && _withdrawn <= _waiters.Count, "more waiters have left a semaphore's queue than it has places");
    }

    private Goroutine? TakeFirst()
    {
        while (_waiters.TakeFirst() is { } first)
        {
            if (first is not CancellableWait wait)
            {
                return first;
            }

            if (wait.IsQueued)
            {
                wait.IsQueued = false;
                return wait.Waiter;
            }

            _withdrawn--;
        }

        return null;
    }

    private void RemoveWithdrawn()
    {
        var waiting = default(GoroutineList);
        while (_waiters.TakeFirst() is { } next)
        {
            if (next is not CancellableWait { IsQueued: false })
            {
                waiting.Append(next);
            }
        }

        _waiters = waiting;
        _withdrawn = 0;
    }
}
