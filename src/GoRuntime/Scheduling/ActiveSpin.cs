// Spinning for a lock before sleeping for it: worth it only while its owner runs on another processor.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A short active wait.</summary>
/// <remarks>Go: runtime/proc.go, internal_sync_runtime_canSpin and internal_sync_runtime_doSpin.</remarks>
internal static class ActiveSpin
{
    private const int MaxSpins = 4;
    private const int MaxSpinsOfThread = 40;

    // About as long as Go's 30 PAUSE instructions take: some hundred nanoseconds to two microseconds, by the kind of processor.
    private const int PausesPerSpin = 36;

    /// <summary>
    /// Whether to spin once more after so many times. Not with one processor, nor if no other one runs goroutines. A goroutine
    /// that can sleep without its thread does not spin either if its processor has others to run; for one in plain code, whose
    /// thread would block and another be woken, there is nothing better to do for as long as that takes.
    /// </summary>
    public static bool MaySpin(int spins, bool blocksThread)
    {
        if (spins >= (blocksThread ? MaxSpinsOfThread : MaxSpins) || Environment.ProcessorCount == 1
            || Scheduler.Processors.Length <= Scheduler.IdleProcessorCount + Scheduler.SpinningCount + 1)
        {
            return false;
        }

        return blocksThread || Worker.OfThisThread?.Processor is not { } own || own.IsEmpty;
    }

    /// <summary>Spins once, or for <paramref name="times"/> as long without a look at the lock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Spin(int times = 1) => Thread.SpinWait(PausesPerSpin * times);
}
