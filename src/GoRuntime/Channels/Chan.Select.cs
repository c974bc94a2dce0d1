// What a select asks of a channel beside sending and receiving: places in its queues.

namespace GoRuntime;

public sealed partial class Chan<T>
{
    /// <summary>A place among the receivers, for a select; the caller holds the lock.</summary>
    internal ChanWaiter<T> EnqueueReceiverLocked()
    {
        var waiter = TakeSpare();
        _receivers.Enqueue(waiter);
        return waiter;
    }

    /// <summary>A place among the senders, for a select; the caller holds the lock.</summary>
    internal ChanWaiter<T> EnqueueSenderLocked(T value)
    {
        var waiter = TakeSpare();
        waiter.ValueSlot = value;
        _senders.Enqueue(waiter);
        return waiter;
    }

    /// <summary>Gives a receiver's place up: the select has been decided.</summary>
    internal void LeaveReceivers(ChanWaiter<T> waiter) => Leave(ref _receivers, waiter);

    /// <summary>Gives a sender's place up: the select has been decided.</summary>
    internal void LeaveSenders(ChanWaiter<T> waiter) => Leave(ref _senders, waiter);

    /// <summary>Ends the wait of the case that was served.</summary>
    internal T EndSelect(ChanWaiter<T> waiter, out bool passed)
    {
        passed = waiter.Passed;
        var value = waiter.ValueSlot;
        ReturnFromSelect(waiter);
        return value;
    }

    private void Leave(ref ChanQueue<T> queue, ChanWaiter<T> waiter)
    {
        // One that is not in the queue any more was taken out by somebody who may still be looking at it, and sees that the
        // select has been decided: it is not used again.
        if (!Volatile.Read(ref waiter.IsQueued))
        {
            return;
        }

        Lock.Enter();
        var wasQueued = waiter.IsQueued;
        if (wasQueued)
        {
            queue.Remove(waiter);
        }

        Lock.Exit();
        if (wasQueued)
        {
            ReturnFromSelect(waiter);
        }
    }

    private void ReturnFromSelect(ChanWaiter<T> waiter)
    {
        waiter.Group = null;
        waiter.Case = null;
        waiter.NextOfGroup = null;
        Return(waiter);
    }
}
