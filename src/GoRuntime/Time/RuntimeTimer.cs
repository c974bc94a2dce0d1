// A timer: the base of sleeping, time.Timer, time.Ticker and time.AfterFunc.

namespace GoRuntime;

/// <summary>Something that fires when it is due.</summary>
/// <remarks>Go: runtime/time.go, timer.</remarks>
internal abstract class RuntimeTimer
{
    /// <summary>Place in its heap, -1 outside; owned by <see cref="TimerHeap"/>. One caller at a time starts or stops a timer.</summary>
    public int Index = -1;

    /// <summary>
    /// Called when it is due, on any worker or on the monitor's thread, under no lock. It must not block: it makes a
    /// goroutine ready, starts one, or sends without waiting.
    /// </summary>
    /// <param name="when">When it was due.</param>
    /// <param name="now">The time it is fired at; both on the heap's clock.</param>
    public abstract void Fire(long when, long now);
}

/// <summary>Ends a goroutine's sleep.</summary>
internal sealed class SleepTimer(Goroutine goroutine) : RuntimeTimer
{
    /// <inheritdoc/>
    public override void Fire(long when, long now) => goroutine.Ready();
}
