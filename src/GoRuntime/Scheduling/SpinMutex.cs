// The lock of the scheduler, the channels and the semaphores: one word, taken for a few instructions at a time.
//
// Invariants
//   - no user code, no allocation that could run user code, no blocking and no wake-up happens while it is held;
//   - it is not reentrant and has no owner, so it may be released by another method than the one that took it.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal struct SpinMutex
{
    private int _held;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter()
    {
        if (Interlocked.CompareExchange(ref _held, 1, 0) != 0)
        {
            EnterSlow();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit() => Volatile.Write(ref _held, 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterSlow()
    {
        var spin = default(SpinWait);
        do
        {
            // Never Sleep(1): the holder is a few instructions away from releasing, unless the OS has taken its core.
            spin.SpinOnce(sleep1Threshold: -1);
        }
        while (Volatile.Read(ref _held) != 0 || Interlocked.CompareExchange(ref _held, 1, 0) != 0);
    }
}
