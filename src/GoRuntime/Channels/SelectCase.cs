// The cases of a select: what `ch.ReceiveCase()` and `ch.SendCase(v)` return. A case is small and all that a select whose
// channels are ready needs; to wait it puts a ChanWaiter in its channel's queue.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A case of a <see cref="Select"/>; used in one select.</summary>
public abstract class SelectCase
{
    private protected SelectCase(ChanBase? channel) => Channel = channel;

    /// <summary>Null for the nil channel: the case is never ready.</summary>
    internal ChanBase? Channel { get; }

    /// <summary>What a traceback says if it is the only case.</summary>
    internal abstract WaitReason Reason { get; }

    /// <summary>What the channel asks for before a lone operation on it.</summary>
    internal abstract void Before();

    /// <summary>Locks the channel and does the operation if it is possible at once.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    internal abstract bool TryNow();

    /// <summary>
    /// Does the operation if it is possible at once; the channel is locked. <paramref name="wake"/> is to be made ready after
    /// unlocking, and <see cref="End"/> to be called.
    /// </summary>
    internal abstract bool TryLocked(out Goroutine? wake);

    /// <summary>A place in the channel's queue; the channel is locked.</summary>
    internal abstract ChanWaiter EnqueueLocked();

    /// <summary>The select has been decided for another case: the place is given up.</summary>
    internal abstract void Leave(ChanWaiter waiter);

    /// <summary>The select was decided for this case while it waited: takes over what was passed.</summary>
    internal abstract void TakeFrom(ChanWaiter waiter);

    /// <summary>After <see cref="TryLocked"/> or <see cref="TakeFrom"/>: panics if it is a send and the channel was closed.</summary>
    internal virtual void End()
    {
    }
}

/// <summary>A select that waits: the first of its cases that is served decides it.</summary>
internal sealed class SelectGroup(ChanWaiter first)
{
    private int _decided;

    /// <summary>Those who wait for it at its channels, linked.</summary>
    public readonly ChanWaiter First = first;

    /// <summary>The one that was served.</summary>
    public ChanWaiter? Winner;

    /// <summary>Called by whoever takes a waiter out of a queue, under the channel's lock. False if another one was first.</summary>
    public bool TryDecide(ChanWaiter waiter)
    {
        if (Interlocked.CompareExchange(ref _decided, 1, 0) != 0)
        {
            return false;
        }

        Winner = waiter;
        return true;
    }
}

/// <summary>Go's <c>case v, ok := &lt;-ch:</c>; made by <see cref="Select.ReceiveCase{T}"/>, used in one select.</summary>
public sealed class ReceiveCase<T> : SelectCase
{
    private T _value = default!;
    private bool _ok;

    internal ReceiveCase(Chan<T>? channel)
        : base(channel)
    {
    }

    /// <summary>What was received, after the select has chosen this case.</summary>
    public T Value => _value;

    /// <summary>False if the channel was closed and empty.</summary>
    public bool Ok => _ok;

    internal override WaitReason Reason =>
        Channel == null ? WaitReason.ChanReceiveNil
        : Channel.Special?.Bubble == null ? WaitReason.ChanReceive : WaitReason.SynctestChanReceive;

    // The constructor takes nothing else.
    private Chan<T> Typed => Unsafe.As<Chan<T>>(Channel!);

    internal override void Before() => Channel?.Special?.BeforeReceive();

    internal override bool TryNow() => Typed.TryReceiveNow(out _value, out _ok);

    internal override bool TryLocked(out Goroutine? wake) => Typed.TryReceiveLocked(out _value, out _ok, out wake);

    internal override ChanWaiter EnqueueLocked() => Typed.EnqueueReceiverLocked();

    internal override void Leave(ChanWaiter waiter) => Typed.LeaveReceivers((ChanWaiter<T>)waiter);

    internal override void TakeFrom(ChanWaiter waiter) => _value = Typed.EndSelect((ChanWaiter<T>)waiter, out _ok);
}

/// <summary>Go's <c>case ch &lt;- v:</c>; made by <see cref="Select.SendCase{T}"/>, used in one select.</summary>
public sealed class SendCase<T> : SelectCase
{
    private readonly T _value;
    private bool _passed;

    internal SendCase(Chan<T>? channel, T value)
        : base(channel) => _value = value;

    internal override WaitReason Reason =>
        Channel == null ? WaitReason.ChanSendNil
        : Channel.Special?.Bubble == null ? WaitReason.ChanSend : WaitReason.SynctestChanSend;

    private Chan<T> Typed => Unsafe.As<Chan<T>>(Channel!);

    internal override void Before() => Channel?.Special?.BeforeSend();

    internal override bool TryNow() => Typed.TrySendNow(_value);

    internal override bool TryLocked(out Goroutine? wake)
    {
        if (Channel!.IsClosed)
        {
            wake = null;
            _passed = false;
            return true;
        }

        return _passed = Typed.TrySendLocked(_value, out wake);
    }

    internal override ChanWaiter EnqueueLocked() => Typed.EnqueueSenderLocked(_value);

    internal override void Leave(ChanWaiter waiter) => Typed.LeaveSenders((ChanWaiter<T>)waiter);

    internal override void TakeFrom(ChanWaiter waiter) => Typed.EndSelect((ChanWaiter<T>)waiter, out _passed);

    internal override void End()
    {
        if (!_passed)
        {
            Chan<T>.ThrowSendOnClosed();
        }
    }
}
