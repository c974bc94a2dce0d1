// The time to the second, kept by the monitor: what a goroutine notes when it parks, so that a traceback can say how long ago
// that was. Reading it costs one load.

namespace GoRuntime;

internal static class CoarseClock
{
    private const long Second = 1_000_000_000;

    // Without an initial value, so that reading it needs no check for a static constructor.
    private static long _origin;
    private static int _seconds;

    /// <summary>Seconds since the monitor's first look; late by no more than the monitor's pause.</summary>
    public static int Seconds => _seconds;

    /// <summary>Sets <see cref="Seconds"/> by the system's clock and returns it.</summary>
    public static int Update() => Update(Clock.System.Now);

    /// <summary>Sets <see cref="Seconds"/> to a time of the system's clock.</summary>
    public static int Update(long now)
    {
        if (Volatile.Read(ref _origin) == 0)
        {
            Interlocked.CompareExchange(ref _origin, now, 0);
        }

        var seconds = (int)((now - Volatile.Read(ref _origin)) / Second);
        _seconds = seconds;
        return seconds;
    }
}
