// What a worker runs: the suspended rest of an async method, the start of a goroutine, or the rest of a blocked thread.

namespace GoRuntime;

/// <summary>A piece of a goroutine that can be run once.</summary>
internal abstract class Continuation
{
    /// <summary>
    /// Runs it on the calling worker and returns what the same goroutine does next: null if it parked or ended, else the
    /// continuation of the method that just completed. Returning it, and not calling it, keeps the stack flat however
    /// long the chain of awaiting methods is.
    /// </summary>
    public abstract Continuation? Run();
}

/// <summary>
/// An awaiter that parks a goroutine without delegates. Its <c>IsCompleted</c> has already put the goroutine in a queue when
/// it returns false; <see cref="Attach"/> says what to run once the goroutine is made ready.
/// </summary>
internal interface IGoAwaiter
{
    void Attach(Continuation continuation);
}
