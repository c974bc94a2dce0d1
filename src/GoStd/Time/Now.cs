// The clocks: time.Now, Since, Until.
using System.Diagnostics;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    // A little before any reading, so that no reading is 0.
    private static readonly long StartOfProgram = Clock.System.Now - 1;

    /// <summary>The current local time, with a reading of the monotonic clock; in a synctest bubble the bubble's, without.</summary>
    /// <remarks>Go: time/time.go, Now.</remarks>
    public static Time Now()
    {
        if (Bubble.Current is { } bubble) return In(bubble);
        var sinceUnix = System.DateTime.UtcNow.Ticks - System.DateTime.UnixEpoch.Ticks;
        var (seconds, ticks) = Math.DivRem(sinceUnix, TimeSpan.TicksPerSecond);
        return new Time(seconds, (int)(ticks * 100), Local, Monotonic());
    }

    /// <summary>The time that has passed since <paramref name="t"/>.</summary>
    /// <remarks>Go: time/time.go, Since.</remarks>
    public static Duration Since(Time t) =>
        Bubble.Current is null && t.TryGetMonotonic(out var then) ? new Duration(Monotonic() - then) : Now().Sub(t);

    /// <summary>The time until <paramref name="t"/>.</summary>
    /// <remarks>Go: time/time.go, Until.</remarks>
    public static Duration Until(Time t) =>
        Bubble.Current is null && t.TryGetMonotonic(out var then) ? new Duration(then - Monotonic()) : t.Sub(Now());

    private static Time In(Bubble bubble)
    {
        var (seconds, nanoseconds) = Math.DivRem(bubble.Now, NanosecondsPerSecond);
        return new Time(seconds, (int)nanoseconds, Local);
    }

    private static long Monotonic() => Clock.System.Now - StartOfProgram;
}
