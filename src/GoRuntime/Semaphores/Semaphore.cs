// A PermitQueue as an object, for those who have none of their own to keep it in.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// A counting semaphore with zero permits at first, made when somebody has to wait for the first time
/// (see <see cref="Ensure"/>), so that the zero value of a type that uses it stays free of allocations.
/// </summary>
/// <remarks>Go: runtime/sema.go, semacquire and semrelease.</remarks>
internal sealed class Semaphore
{
    private PermitQueue _queue;

    /// <summary>How many wait; for tests.</summary>
    public int Waiting => _queue.Waiting;

    /// <summary>The semaphore kept in <paramref name="field"/>, made if there is none. Safe against races.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Semaphore Ensure(ref Semaphore? field) =>
        Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, new Semaphore(), null) ?? field;

    /// <summary>
    /// Blocking form: takes a permit, and sleeps while there is none. For plain threads and for goroutines that run plain code.
    /// </summary>
    /// <param name="reason">What a traceback says meanwhile.</param>
    /// <param name="lifo">Stand at the head of the queue, for one that has waited before.</param>
    public void Acquire(WaitReason reason, bool lifo = false) => _queue.Acquire(reason, lifo);

    /// <summary>Awaiting form of <see cref="Acquire"/>.</summary>
    /// <inheritdoc cref="Acquire"/>
    public GoTask AcquireAsync(WaitReason reason, bool lifo = false)
    {
        var box = new AcquireBox(this, reason, lifo);
        return _queue.TryAcquire(box, reason, lifo) ? default : box.Task;
    }

    /// <summary>Adds a permit and makes the first waiter ready: it runs next on the caller's processor. Safe on any thread.</summary>
    /// <param name="handOff">The permit is for that waiter alone.</param>
    public void Release(bool handOff = false) => _queue.Release(handOff);

    private sealed class AcquireBox(Semaphore semaphore, WaitReason reason, bool lifo) : WaitBox
    {
        protected override bool OnWakeUp() => semaphore._queue.TryAcquireAfterWakeUp(this, reason, lifo);
    }
}
