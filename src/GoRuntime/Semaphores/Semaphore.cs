// The sleep-and-wake primitive under the types of Go's sync package: permits, and a FIFO queue of goroutines and plain threads.
//
// Invariants, under the lock
//   - permits > 0 means that nobody is queued: Release passes a permit directly to the first waiter, so each sleep is paired
//     with one wake-up, even if the wake-up comes first;
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
    /// Blocking form: takes a permit; sleeps until <see cref="Release"/> passes one on if there is none. For plain threads
    /// and for goroutines that run plain code.
    /// </summary>
    /// <param name="reason">What a traceback says meanwhile.</param>
    /// <param name="lifo">Stand at the head of the queue, for one that has waited before.</param>
    public void Acquire(WaitReason reason, bool lifo = false)
    {
        var goroutine = Goroutine.Current;
        if (!TryAcquireOrQueue(goroutine, reason, lifo))
        {
            ThreadBlocking.Park(goroutine);
        }
    }

    /// <summary>Awaiting form of <see cref="Acquire"/>: <c>await semaphore.AcquireAsync(reason)</c>. Allocates nothing itself.</summary>
    /// <inheritdoc cref="Acquire"/>
    public Awaitable AcquireAsync(WaitReason reason, bool lifo = false) => new(this, reason, lifo);

    /// <summary>
    /// Passes a permit to the first waiter and makes it ready (it runs next on the caller's processor), or keeps the permit
    /// for the next <see cref="Acquire"/>. Safe on any thread. This is Go's semrelease with and without handoff: the
    /// waiter never has to compete for the permit.
    /// </summary>
    public void Release()
    {
        _lock.Enter();
        var waiter = _waiters.TakeFirst();
        if (waiter == null)
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

    /// <summary>What <see cref="AcquireAsync"/> returns; awaited once, at once.</summary>
    public struct Awaitable : ICriticalNotifyCompletion, IGoAwaiter
    {
        private readonly Semaphore _semaphore;
        private readonly WaitReason _reason;
        private readonly bool _lifo;
        private Goroutine? _goroutine;

        internal Awaitable(Semaphore semaphore, WaitReason reason, bool lifo)
        {
            _semaphore = semaphore;
            _reason = reason;
            _lifo = lifo;
        }

        /// <summary>Used by <c>await</c>; not for polling: if false, the goroutine stands in the queue.</summary>
        public bool IsCompleted
        {
            get
            {
                _goroutine = Goroutine.CurrentForAwait;
                return _semaphore.TryAcquireOrQueue(_goroutine, _reason, _lifo);
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
