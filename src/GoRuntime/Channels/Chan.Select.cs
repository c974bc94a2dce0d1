// What a select asks of a channel beside sending and receiving: places in its queues.

namespace GoRuntime;

public sealed partial class Chan<T>
{
    /// <summary>A place among the receivers, for a select; the caller holds the lock.</summary>
    internal void EnqueueReceiverLocked(ChanWaiter<T> waiter) => _receivers.Enqueue(waiter);

    /// <summary>A place among the senders, for a select; the caller holds the lock.</summary>
    internal void EnqueueSenderLocked(ChanWaiter<T> waiter) => _senders.Enqueue(waiter);

    /// <summary>Gives a receiver's place up: the select has been decided.</summary>
    internal void LeaveReceivers(ChanWaiter<T> waiter) => Leave(ref _receivers, waiter);

    /// <summary>Gives a sender's place up: the select has been decided.</summary>
    internal void LeaveSenders(ChanWaiter<T> waiter) => Leave(ref _senders, waiter);

    // Under the lock even if the waiter is in no queue any more: somebody who took it out may be looking at it still.
    private void Leave(ref ChanQueue<T> queue, ChanWaiter<T> waiter)
    {
        EnterLock();
        if (waiter.IsQueued)
        {
            queue.Remove(waiter);
        }

        ExitLock();
    }
}
