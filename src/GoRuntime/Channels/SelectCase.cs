// The cases of a select: what `ch.ReceiveCase()` and `ch.SendCase(v)` return.

namespace GoRuntime;

/// <summary>A case of a <see cref="Select"/>.</summary>
public interface ISelectCase
{
    /// <summary>Null for the nil channel: the case is never ready.</summary>
    internal ChanBase? Channel { get; }

    /// <summary>What a traceback says if it is the only case.</summary>
    internal WaitReason Reason { get; }

    /// <summary>What the channel asks for before a lone operation on it.</summary>
    internal void Before();

    /// <summary>The next case of the select that waits.</summary>
    internal ISelectCase? NextCase { get; set; }

    /// <summary>Position among the operands of the select.</summary>
    internal int Index { get; set; }

    /// <summary>Without the lock: false if the operation would have had to wait at the moment of the call.</summary>
    internal bool MayBeReady { get; }

    /// <summary>
    /// Does the operation if it is possible at once; the channel is locked. <paramref name="wake"/> is to be made ready after
    /// unlocking.
    /// </summary>
    internal bool TryLocked(out Goroutine? wake);

    /// <summary>Stands in the channel's queue; the channel is locked.</summary>
    internal void EnqueueLocked(SelectGroup group, Goroutine goroutine);

    /// <summary>Leaves the queue if it is still there: the select has been decided.</summary>
    internal void Leave();

    /// <summary>The select was decided for this case: panics if it is a send and the channel is closed.</summary>
    internal void End();
}

/// <summary>A select that waits: the first of its cases that is served decides it.</summary>
internal sealed class SelectGroup(ISelectCase first)
{
    private int _decided;

    /// <summary>The cases, linked.</summary>
    public readonly ISelectCase First = first;

    /// <summary>The case that was served.</summary>
    public ISelectCase? Winner;

    /// <summary>Called by whoever takes a case out of a queue, under the channel's lock. False if another case was first.</summary>
    public bool TryDecide(object waiter)
    {
        if (Interlocked.CompareExchange(ref _decided, 1, 0) != 0)
        {
            return false;
        }

        Winner = (ISelectCase)waiter;
        return true;
    }
}

/// <summary>Go's <c>case v, ok := &lt;-ch:</c>; made by <see cref="Select.ReceiveCase{T}"/>, used in one select.</summary>
public sealed class ReceiveCase<T> : ChanWaiter<T>, ISelectCase
{
    private readonly Chan<T>? _channel;

    internal ReceiveCase(Chan<T>? channel) => _channel = channel;

    /// <summary>What was received, after the select has chosen this case.</summary>
    public T Value => ValueSlot;

    /// <summary>False if the channel was closed and empty.</summary>
    public bool Ok => Passed;

    ChanBase? ISelectCase.Channel => _channel;

    WaitReason ISelectCase.Reason =>
        _channel == null ? WaitReason.ChanReceiveNil
        : _channel.Special?.Bubble == null ? WaitReason.ChanReceive : WaitReason.SynctestChanReceive;

    void ISelectCase.Before() => _channel?.Special?.BeforeReceive();

    ISelectCase? ISelectCase.NextCase { get; set; }

    int ISelectCase.Index { get; set; }

    bool ISelectCase.MayBeReady => _channel is { MayReceive: true };

    bool ISelectCase.TryLocked(out Goroutine? wake) => _channel!.TryReceiveLocked(out ValueSlot, out Passed, out wake);

    void ISelectCase.EnqueueLocked(SelectGroup group, Goroutine goroutine)
    {
        Group = group;
        Goroutine = goroutine;
        _channel!.EnqueueLocked(this, sends: false);
    }

    void ISelectCase.Leave()
    {
        _channel?.Remove(this, sends: false);
        Goroutine = null;
    }

    void ISelectCase.End()
    {
    }
}

/// <summary>Go's <c>case ch &lt;- v:</c>; made by <see cref="Select.SendCase{T}"/>, used in one select.</summary>
public sealed class SendCase<T> : ChanWaiter<T>, ISelectCase
{
    private readonly Chan<T>? _channel;

    internal SendCase(Chan<T>? channel, T value)
    {
        _channel = channel;
        ValueSlot = value;
    }

    ChanBase? ISelectCase.Channel => _channel;

    WaitReason ISelectCase.Reason =>
        _channel == null ? WaitReason.ChanSendNil
        : _channel.Special?.Bubble == null ? WaitReason.ChanSend : WaitReason.SynctestChanSend;

    void ISelectCase.Before() => _channel?.Special?.BeforeSend();

    ISelectCase? ISelectCase.NextCase { get; set; }

    int ISelectCase.Index { get; set; }

    bool ISelectCase.MayBeReady => _channel is { MaySend: true };

    bool ISelectCase.TryLocked(out Goroutine? wake)
    {
        if (_channel!.IsClosed)
        {
            wake = null;
            Passed = false;
            return true;
        }

        return Passed = _channel.TrySendLocked(ValueSlot, out wake);
    }

    void ISelectCase.EnqueueLocked(SelectGroup group, Goroutine goroutine)
    {
        Group = group;
        Goroutine = goroutine;
        _channel!.EnqueueLocked(this, sends: true);
    }

    void ISelectCase.Leave()
    {
        _channel?.Remove(this, sends: true);
        Goroutine = null;
    }

    void ISelectCase.End()
    {
        if (!Passed)
        {
            Chan<T>.ThrowSendOnClosed();
        }
    }
}
