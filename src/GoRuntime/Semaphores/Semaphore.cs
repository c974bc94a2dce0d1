// The sleep-and-wake primitive under the types of Go's sync package: permits, and a FIFO queue of goroutines and plain threads.
//
// Release adds a permit and wakes the first waiter, but does not give the permit to it: the waiter takes it when it runs, and
// goes back to the queue if another one has taken it meanwhile. Programs can tell: a goroutine that a WaitGroup has woken and
// that waits on it again takes the permit of the one woken before it. Only a release with hand-off passes the permit on.
//
// Invariants, under the lock
//   - a waiter woken with a ticket owns a permit that is not counted any more;
//   - each release adds one permit, each acquisition takes one, even if the release comes first;
//   - blocking and awaiting waiters stand in the same queue, linked by Goroutine.Next (a parked goroutine is in no run queue).
// Under the lock, decide; outside it, wake.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// A counting semaphore with zero permits at first, made when somebody has to wait for the first time
/// (see <see cref="Ensure"/>), so that the zero value of a type that uses it stays free of allocations.
/// </summary>
/// <remarks>Go: runtime/sema.go, semacquire and semrelease.</remarks>
internal sealed class Semaphore
{
    private SpinMutex _lock;
    private uint _permits;
    private GoroutineList _waiters;

    /// <summary>How many wait; for tests.</summary>
    public int Waiting
    {
        get
        {
            _lock.Enter();
            var count = _waiters.Count;
            _lock.Exit();
            return count;
        }
    }

    /// <summary>The semaphore kept in <paramref name="field"/>, made if there is none. Safe against races.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Semaphore Ensure(ref Semaphore? field) =>
        Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new Semaphore(), null) ?? field;

    /// <summary>
    /// Blocking form: takes a permit, and sleeps while there is none. For plain threads and for goroutines that run plain code.
    /// </summary>
    /// <param name="reason">What a traceback says meanwhile.</param>
    /// <param name="lifo">Stand at the head of the queue, for one that has waited before.</param>
    public void Acquire(WaitReason reason, bool lifo = false)
    {
        var goroutine = Goroutine.Current;
        while (!TryAcquireOrQueue(goroutine, reason, lifo))
        {
            ThreadBlocking.Park(goroutine);
            if (goroutine.TakeTicket())
            {
                return;
            }
        }
    }

    /// <summary>Awaiting form of <see cref="Acquire"/>.</summary>
    /// <inheritdoc cref="Acquire"/>
    public GoTask AcquireAsync(WaitReason reason, bool lifo = false)
    {
        var box = new AcquireBox(this, reason, lifo);
        return TryAcquire(box, reason, lifo) ? default : box.Task;
    }

    /// <summary>
    /// Awaiting form for a wait that goes on after the wake-up: true with a permit; false if the calling goroutine stands in
    /// the queue. <paramref name="box"/> is then resumed, and calls <see cref="TryAcquireAfterWakeUp"/>.
    /// </summary>
    public bool TryAcquire(WaitBox box, WaitReason reason, bool lifo = false)
    {
        var goroutine = Goroutine.CurrentForAwait;
        if (TryAcquireOrQueue(goroutine, reason, lifo))
        {
            return true;
        }

        // The goroutine is still unwinding: whoever makes it ready leaves it to this thread.
        goroutine.Resume = box;
        return false;
    }

    /// <summary><see cref="TryAcquire"/> of a goroutine that has been woken from the queue.</summary>
    public bool TryAcquireAfterWakeUp(WaitBox box, WaitReason reason, bool lifo = false) =>
        Goroutine.CurrentForAwait.TakeTicket() || TryAcquire(box, reason, lifo);

    /// <summary>Adds a permit and makes the first waiter ready: it runs next on the caller's processor. Safe on any thread.</summary>
    /// <param name="handOff">
    /// The permit is for that waiter alone. In Go the caller also lets it run at once; here it runs as soon as the caller parks.
    /// </param>
    public void Release(bool handOff = false)
    {
        _lock.Enter();
        var waiter = _waiters.TakeFirst();
        if (waiter != null && handOff && _permits == 0)
        {
            waiter.GiveTicket();
        }
        else
        {
            _permits++;
        }

        _lock.Exit();
        waiter?.Ready();
    }

    // True with a permit; false if the goroutine stands in the queue and has to park.
    private bool TryAcquireOrQueue(Goroutine goroutine, WaitReason reason, bool lifo)
    {
        goroutine.BeginPark(reason);
        _lock.Enter();
        if (_permits > 0)
        {
            _permits--;
            _lock.Exit();
            goroutine.CancelPark();
            return true;
        }

        if (lifo)
        {
            _waiters.Prepend(goroutine);
        }
        else
        {
            _waiters.Append(goroutine);
        }

        _lock.Exit();
        return false;
    }

    private sealed class AcquireBox(Semaphore semaphore, WaitReason reason, bool lifo) : WaitBox
    {
        protected override bool OnWakeUp() => semaphore.TryAcquireAfterWakeUp(this, reason, lifo);
    }
}
