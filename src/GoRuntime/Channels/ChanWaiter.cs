// Who waits at a channel: a plain send or receive, or a case of a select; and the FIFO queues they stand in.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>The part of a channel that does not depend on its element type.</summary>
public abstract class ChanBase
{
    private static long _lockOrders;

    private long _lockOrder;

    internal SpinMutex Lock;
    internal bool IsClosed;

    /// <summary>Checks what holds whenever nobody is at work under the lock.</summary>
    [Conditional("DEBUG")]
    internal virtual void AssertInvariants()
    {
    }

    private protected ChanBase() => Special = Bubble.Current?.Channels;

    /// <summary>The bubble it belongs to and the timer that sends on it; null for most channels.</summary>
    internal ChanSpecial? Special { get; private set; }

    /// <summary>Takes it out of the bubble it was made in: it is the library's own, made when it is first needed.</summary>
    internal void LeaveBubble() => Special = null;

    /// <summary>Ties it to the timer that sends on it. Nobody else knows the channel yet.</summary>
    internal void SetTimer(ChanTimer timer) => Special = new ChanSpecial(Special?.Bubble, timer);

    /// <summary>A number of its own: a select locks its channels in this order.</summary>
    internal long LockOrder
    {
        get
        {
            var order = Volatile.Read(ref _lockOrder);
            if (order == 0)
            {
                var own = Interlocked.Increment(ref _lockOrders);
                order = Interlocked.CompareExchange(ref _lockOrder, own, 0);
                order = order == 0 ? own : order;
            }

            return order;
        }
    }
}

/// <summary>One that waits at a channel.</summary>
internal sealed class ChanWaiter<T>
{
    /// <summary>Who waits.</summary>
    public Goroutine? Goroutine;

    /// <summary>The case of a select that waits; null for a plain operation.</summary>
    public SelectCase? Case;

    /// <summary>Links of the queue; guarded by the channel's lock.</summary>
    public ChanWaiter<T>? Next, Previous;

    /// <summary>What is sent, or has been received.</summary>
    public T ValueSlot = default!;

    /// <summary>True if a value was passed, false if the channel was closed.</summary>
    public bool Passed;

    /// <summary>It stands in the queue; guarded by the channel's lock.</summary>
    public bool IsQueued;

    /// <summary>The channel it was made for; that of a case may wait at others.</summary>
    public Chan<T> Channel { get; }

    public ChanWaiter(Chan<T> channel)
    {
        WaitBox.Making?.Invoke();
        Channel = channel;
    }
}

/// <summary>A FIFO queue of waiters; guarded by the channel's lock.</summary>
internal struct ChanQueue<T>
{
    private ChanWaiter<T>? _first;
    private ChanWaiter<T>? _last;

    public readonly bool IsEmpty => _first == null;

    /// <summary>For assertions: the ends agree.</summary>
    public readonly bool IsWhole =>
        (_first == null) == (_last == null) && _first?.Previous == null && _last?.Next == null;

    /// <summary>For assertions: the first is a case of a select.</summary>
    public readonly bool StartsWithCase => _first?.Case != null;

    /// <summary><see cref="IsEmpty"/> for those who do not hold the channel's lock.</summary>
    public bool LooksEmpty => Volatile.Read(ref _first) == null;

    public readonly int Count
    {
        get
        {
            var count = 0;
            for (var waiter = _first; waiter != null; waiter = waiter.Next)
            {
                count++;
            }

            return count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enqueue(ChanWaiter<T> waiter)
    {
        waiter.IsQueued = true;
        if (_first == null)
        {
            _first = waiter;
        }
        else
        {
            waiter.Previous = _last;
            _last!.Next = waiter;
        }

        _last = waiter;
    }

    /// <summary>Takes the first out whose select, if it is one, has not been decided by another of its cases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChanWaiter<T>? Dequeue()
    {
        while (_first is { } waiter)
        {
            RemoveFirst(waiter);
            if (waiter.Case == null || waiter.Case.TryDecide())
            {
                return waiter;
            }
        }

        return null;
    }

    /// <summary>Takes a waiter out that is in the queue.</summary>
    public void Remove(ChanWaiter<T> waiter)
    {
        if (waiter.Previous is not { } previous)
        {
            RemoveFirst(waiter);
            return;
        }

        previous.Next = waiter.Next;
        if (waiter.Next is { } next)
        {
            next.Previous = previous;
        }
        else
        {
            _last = previous;
        }

        waiter.Next = null;
        waiter.Previous = null;
        waiter.IsQueued = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RemoveFirst(ChanWaiter<T> waiter)
    {
        // Mostly it is the only one, and then no reference is stored.
        if (waiter.Next is { } next)
        {
            next.Previous = null;
            waiter.Next = null;
            _first = next;
        }
        else
        {
            _first = null;
            _last = null;
        }

        waiter.IsQueued = false;
    }
}
