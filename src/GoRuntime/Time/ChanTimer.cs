// A timer that sends on a channel. It stands in its heap only while somebody waits for the channel: a timer that nobody looks
// at keeps neither a program from being deadlocked, nor a bubble's clock busy, nor itself from being collected.

namespace GoRuntime;

/// <summary>A timer that sends on a channel.</summary>
/// <remarks>Go: runtime/time.go, "Timer channels".</remarks>
internal abstract class ChanTimer : RuntimeTimer
{
    /// <summary>Sends now if it is due and stands in no heap. No lock of the channel is held.</summary>
    public abstract void RunIfDue();

    /// <summary>A goroutine is about to wait for the channel; it calls <see cref="Unblock"/> after.</summary>
    public abstract void Block();

    /// <summary>Ends <see cref="Block"/>.</summary>
    public abstract void Unblock();
}
