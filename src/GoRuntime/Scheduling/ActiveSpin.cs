// Spinning for a lock before sleeping for it: worth it only while its owner runs on another processor.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A short active wait.</summary>
/// <remarks>Go: runtime/proc.go, internal_sync_runtime_canSpin and internal_sync_runtime_doSpin.</remarks>
internal static class ActiveSpin
{
    private const int MaxSpins = 4;

    // About as long as Go's 30 PAUSE instructions take: some hundred nanoseconds to two microseconds, by the kind of processor.
    private const int PausesPerSpin = 36;

    /// <summary>
    /// Whether to spin once more after so many times. Not with one processor, nor if no other one runs goroutines, nor if the
    /// caller's own has others to run.
    /// </summary>
    public static bool MaySpin(int spins)
    {
        if (spins >= MaxSpins || Environment.ProcessorCount == 1
            || Scheduler.Processors.Length <= Scheduler.IdleProcessorCount + Scheduler.SpinningCount + 1)
        {
            return false;
        }

        return Worker.OfThisThread?.Processor is not { } own || own.IsEmpty;
    }

    /// <summary>Spins once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Spin() => Thread.SpinWait(PausesPerSpin);
}
