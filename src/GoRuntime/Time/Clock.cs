// Where timers read the time: the system's monotonic clock, or one that tests and synctest bubbles move by hand.

using System.Diagnostics;

namespace GoRuntime;

/// <summary>A monotonic clock in nanoseconds.</summary>
internal abstract class Clock
{
    /// <summary>The system's monotonic clock.</summary>
    public static Clock System { get; } = new SystemClock();

    /// <summary>Nanoseconds since an arbitrary start.</summary>
    public abstract long Now { get; }

    private sealed class SystemClock : Clock
    {
        private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

        public override long Now => Stopwatch.Frequency == 1_000_000_000
            ? Stopwatch.GetTimestamp()
            : (long)(Stopwatch.GetTimestamp() * NanosecondsPerTick);
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class VirtualClock : Clock
{
    private long _now;

    /// <inheritdoc/>
    public override long Now => Volatile.Read(ref _now);

    /// <summary>Moves the clock forward; run the timers of its heap afterwards.</summary>
    public void AdvanceTo(long now) => Volatile.Write(ref _now, Math.Max(now, _now));
}
