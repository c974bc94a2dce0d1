// Awaiting what is not ours (Task, ValueTask, custom awaitables) inside a goroutine. While such an await is under way the
// goroutine is in "IO wait" and the program is not deadlocked.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class ForeignAwait
{
    /// <summary>Parks the calling goroutine with <paramref name="continuation"/> as its rest until the awaiter has completed.</summary>
    public static void Suspend<TAwaiter>(ref TAwaiter awaiter, Continuation continuation)
        where TAwaiter : INotifyCompletion
    {
        var wakeUp = Begin(continuation);
        if (SynchronizationContext.Current is not { } context)
        {
            Register(ref awaiter, wakeUp);
            return;
        }

        // A goroutine goes on on a worker. To have it made ready by way of the context it was called in would tie it to a thread
        // that may be waiting for it.
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            Register(ref awaiter, wakeUp);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static void Register<TAwaiter>(ref TAwaiter awaiter, Action wakeUp)
        where TAwaiter : INotifyCompletion
    {
        if (awaiter is ICriticalNotifyCompletion)
        {
            ((ICriticalNotifyCompletion)awaiter).UnsafeOnCompleted(wakeUp);
        }
        else
        {
            awaiter.OnCompleted(wakeUp);
        }
    }

    // The action makes the goroutine ready, on whatever thread it is called.
    private static Action Begin(Continuation continuation)
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
