// The queue under sync.Cond: waiters take a ticket while they still hold the condition's lock, and sleep afterwards.
//
// Invariants, under the lock
//   - tickets below _notified have been notified: a waiter that arrives with such a ticket does not sleep;
//   - a queued waiter's ticket is not below _notified; each is taken out by exactly one notification.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Tickets and a queue of sleepers, notified in the order of their tickets.</summary>
/// <remarks>Go: runtime/sema.go, notifyList.</remarks>
internal sealed class NotifyList
{
    private const string FromOutside = "semaphore wake of synctest goroutine from outside bubble";

    private SpinMutex _lock;
    private uint _nextTicket;
    private uint _notified;
    private Waiter? _first;
    private Waiter? _last;

    /// <summary>How many sleep; for tests.</summary>
    public int Waiting
    {
        get
        {
            _lock.Enter();
            var count = 0;
            for (var waiter = _first; waiter != null; waiter = waiter.Next)
            {
                count++;
            }

            _lock.Exit();
            return count;
        }
    }

    /// <summary>The list kept in <paramref name="field"/>, made if there is none. Safe against races.</summary>
    public static NotifyList Ensure(ref NotifyList? field) =>
        Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new NotifyList(), null) ?? field;

    /// <summary>Takes a ticket for <see cref="Wait"/>; notifications from now on count for it.</summary>
    public uint Add() => Interlocked.Increment(ref _nextTicket) - 1;

    /// <summary>Blocking form: sleeps until the ticket is notified, if it has not been yet.</summary>
    public void Wait(uint ticket, WaitReason reason = WaitReason.CondWait)
    {
        var goroutine = Goroutine.Current;
        if (!IsNotifiedOrQueue(goroutine, ticket, reason))
        {
            ThreadBlocking.Park(goroutine);
        }
    }

    /// <summary>Awaiting form of <see cref="Wait"/>.</summary>
    public Awaitable WaitAsync(uint ticket, WaitReason reason = WaitReason.CondWait) => new(this, ticket, reason);

    /// <summary>Wakes the one with the lowest ticket that has not been notified.</summary>
    public void NotifyOne()
    {
        if (Volatile.Read(ref _nextTicket) == Volatile.Read(ref _notified))
        {
            return;
        }

        Waiter? found = null;
        _lock.Enter();
        var ticket = _notified;
        if (ticket != Volatile.Read(ref _nextTicket))
        {
            _notified = ticket + 1;
            // Its owner may not have come to sleep yet: then it will see that it has been notified.
            Waiter? previous = null;
            for (var waiter = _first; waiter != null; previous = waiter, waiter = waiter.Next)
            {
                if (waiter.Ticket == ticket)
                {
                    Unlink(previous, waiter);
                    found = waiter;
                    break;
                }
            }
        }

        _lock.Exit();
        if (found != null)
        {
            Wake(found.Goroutine);
        }
    }

    /// <summary>Wakes all that have taken a ticket, in the order in which they came to sleep.</summary>
    public void NotifyAll()
    {
        if (Volatile.Read(ref _nextTicket) == Volatile.Read(ref _notified))
        {
            return;
        }

        _lock.Enter();
        var waiter = _first;
        _first = null;
        _last = null;
        _notified = Volatile.Read(ref _nextTicket);
        _lock.Exit();
        while (waiter != null)
        {
            var next = waiter.Next;
            Wake(waiter.Goroutine);
            waiter = next;
        }
    }

    private static void Wake(Goroutine goroutine)
    {
        if (goroutine.Bubble is { } bubble && bubble != Bubble.Current)
        {
            FatalError.Throw(FromOutside, $"semaphore wake of synctest goroutine {goroutine.Id} from outside bubble");
        }

        goroutine.Ready();
    }

    private bool IsNotifiedOrQueue(Goroutine goroutine, uint ticket, WaitReason reason)
    {
        var waiter = new Waiter(goroutine, ticket);
        goroutine.BeginPark(reason);
        _lock.Enter();
        if ((int)(ticket - _notified) < 0)
        {
            _lock.Exit();
            goroutine.CancelPark();
            return true;
        }

        if (_last == null)
        {
            _first = waiter;
        }
        else
        {
            _last.Next = waiter;
        }

        _last = waiter;
        _lock.Exit();
        return false;
    }

    private void Unlink(Waiter? previous, Waiter waiter)
    {
        if (previous == null)
        {
            _first = waiter.Next;
        }
        else
        {
            previous.Next = waiter.Next;
        }

        if (_last == waiter)
        {
            _last = previous;
        }
    }

    private sealed class Waiter(Goroutine goroutine, uint ticket)
    {
        public readonly Goroutine Goroutine = goroutine;
        public readonly uint Ticket = ticket;
        public Waiter? Next;
    }

    /// <summary>What <see cref="WaitAsync"/> returns; awaited once, at once.</summary>
    public struct Awaitable : ICriticalNotifyCompletion, IGoAwaiter
    {
        private readonly NotifyList _list;
        private readonly uint _ticket;
        private readonly WaitReason _reason;
        private Goroutine? _goroutine;

        internal Awaitable(NotifyList list, uint ticket, WaitReason reason)
        {
            _list = list;
            _ticket = ticket;
            _reason = reason;
        }

        /// <summary>Used by <c>await</c>; not for polling: if false, the goroutine stands in the queue.</summary>
        public bool IsCompleted
        {
            get
            {
                _goroutine = Goroutine.CurrentForAwait;
                return _list.IsNotifiedOrQueue(_goroutine, _ticket, _reason);
            }
        }

        /// <summary>Used by <c>await</c>.</summary>
        public readonly Awaitable GetAwaiter() => this;

        /// <summary>Used by <c>await</c>.</summary>
        public readonly void GetResult()
        {
        }

        /// <summary>Continues a method of a foreign task type.</summary>
        public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

        /// <inheritdoc cref="OnCompleted"/>
        public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

        readonly void IGoAwaiter.Attach(Continuation continuation) => _goroutine!.Resume = continuation;
    }
}
