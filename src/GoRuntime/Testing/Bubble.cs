// A synctest bubble: the goroutines started inside one share a fake clock. The slot every goroutine has for it.

namespace GoRuntime;

/// <summary>The bubble a goroutine belongs to.</summary>
/// <remarks>Go: internal/synctest.</remarks>
internal sealed class Bubble
{
    /// <summary>The timers of the bubble, on the bubble's own clock.</summary>
    public required TimerHeap Timers { get; init; }
}
