// Awaiting what is not ours (Task, ValueTask, custom awaitables) inside a goroutine. While such an await is under way the
// goroutine is in "IO wait" and the program is not deadlocked.

namespace GoRuntime;

internal static class ForeignAwait
{
    /// <summary>
    /// Parks the calling goroutine with <paramref name="continuation"/> as its rest; the action returned makes it ready, on
    /// whatever thread it is called.
    /// </summary>
    public static Action Begin(Continuation continuation)
    {
        var goroutine = Goroutine.CurrentForAwait;
        goroutine.BeginPark(WaitReason.IOWait);
        goroutine.Resume = continuation;
        Scheduler.BeginOutsideWork();
        return goroutine.Extras.ForeignWakeUp ??= () =>
        {
            goroutine.Ready();
            Scheduler.EndOutsideWork();
        };
    }
}

/// <summary>What the awaiters of this runtime share.</summary>
internal static class Awaiting
{
    /// <summary>
    /// Continues a method of a foreign task type once <paramref name="goroutine"/>, which already stands in its queue, is ready.
    /// </summary>
    public static void Continue(Goroutine goroutine, Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        if (goroutine is not AdoptedGoroutine adopted)
        {
            throw new InvalidOperationException(
                "a goroutine cannot await this from a method of another task type: let the method return GoTask");
        }

        adopted.Resume = new ActionContinuation(continuation);
        adopted.Commit();
    }
}
