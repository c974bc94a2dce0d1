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
