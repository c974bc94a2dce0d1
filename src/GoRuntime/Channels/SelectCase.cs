// The cases of a select: made by `ch.ReceiveCase()` and `ch.SendCase(v)` for one select, or made once and pointed at their
// channels for each of many selects. A case is small and all that a select whose channels are ready needs; to wait it puts a
// ChanWaiter in its channel's queue.
//
// Invariant: when a select has ended, nobody else knows its waiters and its group: whoever took a waiter out of a queue looks
// at both under the channel's lock only, and the select leaves each queue under that lock. So a case keeps them for its next wait.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A case of a <see cref="Select"/>; used in one select at a time.</summary>
public abstract class SelectCase
{
    private SelectGroup? _group;

    private protected SelectCase(ChanBase? channel) => Channel = channel;

    /// <summary>Null for the nil channel: the case is never ready.</summary>
    internal ChanBase? Channel { get; private protected set; }

    /// <summary>The next case of the select that waits, in the order of locking.</summary>
    internal SelectCase? NextOfGroup { get; set; }

    /// <summary>The position among the operands of the select that waits.</summary>
    internal int Index { get; private set; }

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

    /// <summary>Makes what it needs to wait, before any lock is taken: memory may run out.</summary>
    internal abstract void Prepare();

    /// <summary>A place in the channel's queue; the channel is locked.</summary>
    internal abstract void EnqueueLocked(Goroutine goroutine);

    /// <summary>What stands for the select that may have to wait; asked of the first case in the order of locking.</summary>
    internal SelectGroup BeginGroup()
    {
        var group = _group is { } kept && kept.First == this ? kept : new SelectGroup(this);
        group.Reset();
        return group;
    }

    /// <summary>Becomes a case of a select that is to wait.</summary>
    internal void Join(SelectGroup group, int index)
    {
        if (_group != group)
        {
            _group = group;
        }

        NextOfGroup = null;
        Index = index;
    }

    /// <summary>
    /// Called by whoever takes its waiter out of a queue, under the channel's lock. False if another case of the select has been
    /// served.
    /// </summary>
    internal bool TryDecide() => _group!.TryDecide(this);

    /// <summary>The select has been decided for another case: the place is given up.</summary>
    internal abstract void Leave();

    /// <summary>The select was decided for this case while it waited: takes over what was passed.</summary>
    internal abstract void TakeValue();

    /// <summary>After <see cref="TryLocked"/> or <see cref="TakeValue"/>: panics if it is a send and the channel was closed.</summary>
    internal virtual void End()
    {
    }

    [DoesNotReturn]
    private protected static void ThrowWaits() =>
        throw new InvalidOperationException("a case was used again while its select waits");
}

/// <summary>A select that waits: the first of its cases that is served decides it.</summary>
internal sealed class SelectGroup(SelectCase first)
{
    private int _decided;

    /// <summary>Its cases with a channel, linked in the order of locking.</summary>
    public SelectCase First { get; } = first;

    /// <summary>The one that was served.</summary>
    public SelectCase? Winner { get; private set; }

    /// <summary>False if another case was first.</summary>
    public bool TryDecide(SelectCase served)
    {
        if (Interlocked.CompareExchange(ref _decided, 1, 0) != 0)
        {
            return false;
        }

        Winner = served;
        return true;
    }

    /// <summary>Ready for the next select; nobody else knows it.</summary>
    public void Reset()
    {
        Winner = null;
        _decided = 0;
    }
}

/// <summary>
/// Go's <c>case v, ok := &lt;-ch:</c>. <see cref="Select.ReceiveCase{T}"/> makes one for a single select; one that is made
/// here and pointed at its channel by <see cref="From"/> serves one select after another, which then allocate nothing.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed class ReceiveCase<T> : SelectCase
{
    private ChanWaiter<T>? _waiter;
    private T _value = default!;
    private bool _ok;

    /// <summary>Makes a case to be used again and again; until <see cref="From"/> it is never ready.</summary>
    public ReceiveCase()
        : base(null)
    {
    }

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

    // It is set to nothing else.
    private Chan<T> Typed => Unsafe.As<Chan<T>>(Channel!);

    /// <summary>Lets the next select receive from this channel; forgets what was received before.</summary>
    /// <param name="channel">The channel; never ready if nil.</param>
    /// <returns>The case itself.</returns>
    /// <exception cref="InvalidOperationException">It is in a select that waits.</exception>
    public ReceiveCase<T> From(Chan<T>? channel)
    {
        if (_waiter is { IsQueued: true })
        {
            ThrowWaits();
        }

        Channel = channel;
        _value = default!;
        _ok = false;
        return this;
    }

    internal override void Before() => Channel?.Special?.BeforeReceive();

    internal override bool TryNow() => Typed.TryReceiveNow(out _value, out _ok);

    internal override bool TryLocked(out Goroutine? wake) => Typed.TryReceiveLocked(out _value, out _ok, out wake);

    internal override void Prepare() => _waiter ??= new ChanWaiter<T>(Typed) { Case = this };

    internal override void EnqueueLocked(Goroutine goroutine)
    {
        _waiter!.Goroutine = goroutine;
        Typed.EnqueueReceiverLocked(_waiter);
    }

    internal override void Leave() => Typed.LeaveReceivers(_waiter!);

    internal override void TakeValue()
    {
        _value = _waiter!.ValueSlot;
        _ok = _waiter.Passed;
        _waiter.ValueSlot = default!;
    }
}

/// <summary>
/// Go's <c>case ch &lt;- v:</c>. <see cref="Select.SendCase{T}"/> makes one for a single select; one that is made here and
/// pointed at its channel by <see cref="To"/> serves one select after another, which then allocate nothing.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed class SendCase<T> : SelectCase
{
    private ChanWaiter<T>? _waiter;
    private T _value = default!;
    private bool _passed;

    /// <summary>Makes a case to be used again and again; until <see cref="To"/> it is never ready.</summary>
    public SendCase()
        : base(null)
    {
    }

    internal SendCase(Chan<T>? channel, T value)
        : base(channel) => _value = value;

    internal override WaitReason Reason =>
        Channel == null ? WaitReason.ChanSendNil
        : Channel.Special?.Bubble == null ? WaitReason.ChanSend : WaitReason.SynctestChanSend;

    private Chan<T> Typed => Unsafe.As<Chan<T>>(Channel!);

    /// <summary>Lets the next select send this value to this channel.</summary>
    /// <param name="channel">The channel; never ready if nil.</param>
    /// <param name="value">What is sent if the case is chosen.</param>
    /// <returns>The case itself.</returns>
    /// <exception cref="InvalidOperationException">It is in a select that waits.</exception>
    public SendCase<T> To(Chan<T>? channel, T value)
    {
        if (_waiter is { IsQueued: true })
        {
            ThrowWaits();
        }

        Channel = channel;
        _value = value;
        return this;
    }

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

    internal override void Prepare() => _waiter ??= new ChanWaiter<T>(Typed) { Case = this };

    internal override void EnqueueLocked(Goroutine goroutine)
    {
        _waiter!.Goroutine = goroutine;
        _waiter.ValueSlot = _value;
        Typed.EnqueueSenderLocked(_waiter);
    }

    internal override void Leave()
    {
        Typed.LeaveSenders(_waiter!);
        _waiter!.ValueSlot = default!;
    }

    internal override void TakeValue()
    {
        _passed = _waiter!.Passed;
        _waiter.ValueSlot = default!;
    }

    internal override void End()
    {
        if (!_passed)
        {
            Chan<T>.ThrowSendOnClosed();
        }
    }
}
