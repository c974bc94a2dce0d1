// Go's channels.
//
// Invariants, under the lock
//   - at least one of the queues of senders and receivers is empty, except where one select both sends and receives here;
//   - a buffered channel with a receiver waiting is empty; one with a sender waiting is full;
//   - a closed channel has no waiters;
//   - a waiter taken out of a queue has its value (or learns of the close) before the lock is released, and is made ready
//     after.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// A Go channel; null is the nil channel. Its operations are the extension methods of <see cref="ChanOperations"/>.
/// </summary>
/// <remarks>Go: runtime/chan.go.</remarks>
/// <typeparam name="T">The element type.</typeparam>
public sealed partial class Chan<T> : ChanBase
{
    // Elements of size zero are only counted.
    private static readonly bool IsEmptyType = !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && !typeof(T).IsPrimitive
        && !typeof(T).IsEnum && typeof(T).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length == 0;

    private readonly T[] _buffer;
    private int _head;
    private long _count;
    private ChanQueue<T> _receivers;
    private ChanQueue<T> _senders;

    // Reused by the next that has to wait here. Taken under the lock, given back without: a race loses one waiter to the
    // garbage collector and nothing else.
    private ChanWaiter<T>? _spare;

    /// <summary>Makes an unbuffered channel.</summary>
    public Chan() => _buffer = [];

    /// <summary>Makes a channel with a buffer.</summary>
    /// <param name="capacity">How many elements it buffers.</param>
    /// <exception cref="GoPanic"><c>makechan: size out of range</c>: negative or more than memory can hold.</exception>
    public Chan(long capacity)
    {
        if (capacity < 0 || (capacity > Array.MaxLength && !IsEmptyType))
        {
            ThrowSize();
        }

        BufferSize = capacity;
        _buffer = capacity == 0 || IsEmptyType ? [] : new T[capacity];
    }

    internal long BufferSize { get; }

    internal long Buffered => Volatile.Read(ref _count);

    /// <summary>Without the lock: false if a receive would have had to wait at the moment of the call.</summary>
    internal bool MayReceive =>
        Volatile.Read(ref _count) != 0 || !_senders.LooksEmpty || Volatile.Read(ref IsClosed);

    /// <summary>Without the lock: false if a send would have had to wait at the moment of the call.</summary>
    internal bool MaySend =>
        Volatile.Read(ref _count) < BufferSize || !_receivers.LooksEmpty || Volatile.Read(ref IsClosed);

    /// <summary>How many wait to receive; for tests.</summary>
    internal int WaitingReceivers => Waiting(in _receivers);

    /// <summary>How many wait to send; for tests.</summary>
    internal int WaitingSenders => Waiting(in _senders);

    /// <summary>
    /// Sends, or puts the calling goroutine in the queue of senders: false then, and the goroutine has to park.
    /// </summary>
    internal bool SendOrQueue(T value, bool awaits, out ChanWaiter<T>? waiter)
    {
        waiter = null;
        Special?.BeforeSend();
        EnterLock();
        if (IsClosed)
        {
            ExitLock();
            ThrowSendOnClosed();
        }

        if (TrySendLocked(value, out var receiver))
        {
            ExitLock();
            receiver?.Ready();
            return true;
        }

        waiter = Rent(awaits, Special?.Bubble == null ? WaitReason.ChanSend : WaitReason.SynctestChanSend);
        waiter.ValueSlot = value;
        _senders.Enqueue(waiter);
        ExitLock();
        return false;
    }

    /// <summary>
    /// Receives, or puts the calling goroutine in the queue of receivers: false then, and the goroutine has to park.
    /// </summary>
    internal bool ReceiveOrQueue(bool awaits, out T value, out bool ok, out ChanWaiter<T>? waiter)
    {
        waiter = null;
        Special?.BeforeReceive();
        EnterLock();
        if (TryReceiveLocked(out value, out ok, out var sender))
        {
            ExitLock();
            sender?.Ready();
            return true;
        }

        waiter = Rent(awaits, Special?.Bubble == null ? WaitReason.ChanReceive : WaitReason.SynctestChanReceive);
        _receivers.Enqueue(waiter);
        ExitLock();
        Special?.Timer?.Block();
        return false;
    }

    /// <summary>Ends a send that had to wait.</summary>
    internal void EndSend(ChanWaiter<T> waiter)
    {
        var passed = waiter.Passed;
        Return(waiter);
        if (!passed)
        {
            ThrowSendOnClosed();
        }
    }

    /// <summary>Ends a receive that had to wait.</summary>
    internal T EndReceive(ChanWaiter<T> waiter, out bool ok)
    {
        Special?.Timer?.Unblock();
        ok = waiter.Passed;
        var value = waiter.ValueSlot;
        Return(waiter);
        return value;
    }

    /// <summary>
    /// Closes it and makes all that wait ready: senders first, then receivers, of each the one that came last first.
    /// </summary>
    /// <remarks>Go: runtime/chan.go, closechan, which collects them on a stack.</remarks>
    internal void CloseNow()
    {
        Special?.BeforeClose();
        EnterLock();
        if (IsClosed)
        {
            ExitLock();
            throw new GoPanic(new PlainError("close of closed channel"));
        }

        IsClosed = true;
        var woken = default(GoroutineList);
        while (_receivers.Dequeue() is { } receiver)
        {
            receiver.ValueSlot = default!;
            receiver.Passed = false;
            woken.Prepend(receiver.Goroutine!);
        }

        while (_senders.Dequeue() is { } sender)
        {
            sender.Passed = false;
            woken.Prepend(sender.Goroutine!);
        }

        ExitLock();
        while (woken.TakeFirst() is { } goroutine)
        {
            goroutine.Ready();
        }
    }

    /// <summary>Drops what is buffered: what a stopped timer had sent. True if there was something. Nobody sends meanwhile.</summary>
    internal bool Drain()
    {
        if (Volatile.Read(ref _count) == 0)
        {
            return false;
        }

        EnterLock();
        var any = _count > 0;
        if (any)
        {
            Array.Clear(_buffer);
            Volatile.Write(ref _count, 0);
        }

        ExitLock();
        return any;
    }

    /// <summary>Sends what a timer has to say, unless nobody has taken what it said before; on any thread.</summary>
    internal void SendFromTimer(T value)
    {
        Goroutine? receiver = null;
        EnterLock();
        if (!IsClosed)
        {
            TrySendLocked(value, out receiver);
        }

        ExitLock();
        receiver?.Ready();
    }

    /// <summary>Sends if that is possible at once.</summary>
    internal bool TrySendNow(T value)
    {
        if (!MaySend)
        {
            return false;
        }

        EnterLock();
        if (IsClosed)
        {
            ExitLock();
            ThrowSendOnClosed();
        }

        var sent = TrySendLocked(value, out var receiver);
        ExitLock();
        receiver?.Ready();
        return sent;
    }

    /// <summary>Receives if that is possible at once, a zero value if the channel is closed.</summary>
    internal bool TryReceiveNow(out T value, out bool ok)
    {
        if (!MayReceive)
        {
            value = default!;
            ok = false;
            return false;
        }

        EnterLock();
        var received = TryReceiveLocked(out value, out ok, out var sender);
        ExitLock();
        sender?.Ready();
        return received;
    }

    /// <summary>Sends if that is possible at once; the caller holds the lock and has seen that the channel is open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySendLocked(T value, out Goroutine? receiver)
    {
        if (_receivers.Dequeue() is { } waiter)
        {
            waiter.ValueSlot = value;
            waiter.Passed = true;
            receiver = waiter.Goroutine;
            return true;
        }

        receiver = null;
        if (_count >= BufferSize)
        {
            return false;
        }

        Store(value);
        return true;
    }

    /// <summary>Receives if that is possible at once, a zero value if the channel is closed; the caller holds the lock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryReceiveLocked(out T value, out bool ok, out Goroutine? sender)
    {
        sender = null;
        ok = true;
        if (_count > 0)
        {
            value = Take();
            if (_senders.Dequeue() is { } next)
            {
                Store(next.ValueSlot);
                next.Passed = true;
                sender = next.Goroutine;
            }

            return true;
        }

        if (_senders.Dequeue() is { } waiter)
        {
            value = waiter.ValueSlot;
            waiter.Passed = true;
            sender = waiter.Goroutine;
            return true;
        }

        value = default!;
        ok = false;
        return IsClosed;
    }

    internal static void ThrowSendOnClosed() => throw new GoPanic(new PlainError("send on closed channel"));

    private static void ThrowSize() => throw new GoPanic(new PlainError("makechan: size out of range"));

    private int Waiting(in ChanQueue<T> queue)
    {
        EnterLock();
        var count = queue.Count;
        ExitLock();
        return count;
    }

    private void Store(T value)
    {
        if (!IsEmptyType)
        {
            var at = _head + (int)_count;
            if (at >= _buffer.Length)
            {
                at -= _buffer.Length;
            }

            _buffer[at] = value;
        }

        Volatile.Write(ref _count, _count + 1);
    }

    private T Take()
    {
        Volatile.Write(ref _count, _count - 1);
        if (IsEmptyType)
        {
            return default!;
        }

        ref var slot = ref _buffer[_head];
        var value = slot;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            slot = default!;
        }

        if (++_head == _buffer.Length)
        {
            _head = 0;
        }

        return value;
    }

    // Under the lock, which is released if this throws.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ChanWaiter<T> Rent(bool awaits, WaitReason reason)
    {
        var waiter = _spare;
        Goroutine goroutine;
        if (waiter != null && Worker.OfThisThread is { IsPlain: false } worker)
        {
            goroutine = worker.Goroutine!;
        }
        else
        {
            (waiter, goroutine) = MakeWaiter(awaits);
        }

        if (!goroutine.TryBeginPark(reason))
        {
            ExitLock();
            Goroutine.ThrowStrayTask();
        }

        _spare = null;
        waiter.Goroutine = goroutine;
        return waiter;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (ChanWaiter<T> Waiter, Goroutine Goroutine) MakeWaiter(bool awaits)
    {
        try
        {
            return (_spare ?? new ChanWaiter<T>(this), awaits ? Goroutine.CurrentForAwait : Goroutine.Current);
        }
        catch
        {
            ExitLock();
            throw;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Return(ChanWaiter<T> waiter)
    {
        waiter.Goroutine = null;
        waiter.ValueSlot = default!;
        Volatile.Write(ref _spare, waiter);
    }
}
