// The invariants of a channel, looked at whenever its lock is taken and given back; in Debug builds only.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

public sealed partial class Chan<T>
{
    /// <inheritdoc/>
    internal override void AssertInvariants()
    {
        Debug.Assert(_count >= 0 && _count <= BufferSize, "a channel has more elements than room");
        Debug.Assert(_head == 0 || _head < _buffer.Length, "a channel's first element is outside its buffer");
        Debug.Assert(_receivers.IsWhole && _senders.IsWhole, "a channel's queue is not linked to its end");
        Debug.Assert(_count == 0 || _receivers.IsEmpty, "a receiver waits at a channel with elements");
        Debug.Assert(_count == BufferSize || _senders.IsEmpty, "a sender waits at a channel with room");
        Debug.Assert(
            _receivers.IsEmpty || _senders.IsEmpty || (_receivers.StartsWithCase && _senders.StartsWithCase),
            "senders and receivers wait at one channel");
        Debug.Assert(!IsClosed || (_receivers.IsEmpty && _senders.IsEmpty), "somebody waits at a closed channel");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnterLock()
    {
        Lock.Enter();
        AssertInvariants();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ExitLock()
    {
        AssertInvariants();
        Lock.Exit();
    }
}
