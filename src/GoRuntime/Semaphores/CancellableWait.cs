// A wait in a PermitQueue that a cancellation token may end: what stands in the queue for the goroutine that waits.
//
// Invariants
//   - the flags change under the queue's lock; the goroutine that waits reads IsWithdrawn after it has been woken;
//   - TryLeave is called under the queue's lock: a wait is taken out of the counts of its owner if and only if it leaves the
//     queue, so a release that has counted it always finds it, or one that may take its place.

namespace GoRuntime;

/// <summary>Stands in a <see cref="PermitQueue"/> for a goroutine whose wait can be cancelled. Serves one wait.</summary>
internal abstract class CancellableWait : Goroutine
{
    private CancellationWatch _watch;

    protected CancellableWait()
        : base(0, 0)
    {
    }

    /// <summary>The goroutine that waits.</summary>
    public Goroutine? Waiter;

    /// <summary>It stands in the queue.</summary>
    public bool IsQueued;

    /// <summary>The token has been cancelled: the wait ends as soon as <see cref="TryLeave"/> allows it.</summary>
    public bool IsRequested;

    /// <summary>The wait has ended by cancellation, without a permit.</summary>
    public bool IsWithdrawn;

    /// <summary>Starts to watch the token; before the wait is counted anywhere, so that a failure here changes nothing.</summary>
    public void Watch(CancellationToken token) => _watch.Begin(token, static wait => ((CancellableWait)wait!).Cancel(), this);

    /// <summary>The wait is over: ends <see cref="Watch"/>, and throws if it was cancelled.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public void End()
    {
        _watch.End();
        if (IsWithdrawn)
        {
            _watch.Throw();
        }
    }

    /// <summary>Ends <see cref="Watch"/> of a wait that did not come to sleep.</summary>
    public void EndUnused() => _watch.End();

    /// <summary>Takes the wait out of the counts of what is waited for; false if its wake-up is already on the way.</summary>
    public abstract bool TryLeave();

    /// <summary>Calls <see cref="PermitQueue.Cancel"/> of the queue it stands in.</summary>
    protected abstract void Cancel();

    /// <summary>Never started: what runs is the goroutine it stands for.</summary>
    public override Continuation? Run() => throw new InvalidOperationException("a place in a queue was run as a goroutine");
}

/// <summary>
/// The registration of one wait with a cancellation token. While it lasts the program is not deadlocked: whoever holds the
/// source of the token may end the wait.
/// </summary>
internal struct CancellationWatch
{
    private CancellationToken _token;
    private CancellationTokenRegistration _registration;

    public void Begin(CancellationToken token, Action<object?> cancel, object wait)
    {
        _token = token;
        _registration = token.UnsafeRegister(cancel, wait);
        Scheduler.BeginOutsideWork();
    }

    /// <summary>Does not wait for a callback under way: it finds a wait that is over.</summary>
    public readonly void End()
    {
        _registration.Unregister();
        Scheduler.EndOutsideWork();
    }

    public readonly void Throw() => throw new OperationCanceledException(_token);
}
