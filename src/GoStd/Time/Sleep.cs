// Sleeping, timers and tickers.
//
// Made in a synctest bubble, they go by the bubble's clock (Alarm.cs).
using GoRuntime;

namespace GoStd;

public static partial class time
{
    private const string UninitializedStop = "time: Stop called on uninitialized Timer";
    private const string UninitializedReset = "time: Reset called on uninitialized Timer";

    /// <summary>Sleeps for at least <paramref name="d"/>; returns at once if it is not positive. Blocking form.</summary>
    /// <remarks>Go: time/sleep.go, Sleep.</remarks>
    public static void Sleep(Duration d) => Go.Sleep(d.Value);

    /// <summary>Sleeps for at least <paramref name="d"/>; returns at once if it is not positive. Awaiting form.</summary>
    /// <remarks>Go: time/sleep.go, Sleep.</remarks>
    public static SleepAwaitable SleepAsync(Duration d) => Go.SleepAsync(d.Value);

    /// <summary>A channel that delivers the time after <paramref name="d"/>.</summary>
    /// <remarks>Go: time/sleep.go, After.</remarks>
    public static Chan<Time> After(Duration d) => NewTimer(d).Value.C!;

    /// <summary>A channel that delivers the time every <paramref name="d"/>; nil if d is not positive.</summary>
    /// <remarks>Go: time/tick.go, Tick.</remarks>
    public static Chan<Time>? Tick(Duration d) => d.Value <= 0 ? null : NewTicker(d).Value.C;

    /// <summary>A timer that sends the time on its channel after <paramref name="d"/>.</summary>
    /// <remarks>Go: time/sleep.go, NewTimer.</remarks>
    public static Ptr<Timer> NewTimer(Duration d) => new(new Timer(d, null));

    /// <summary>A timer that calls <paramref name="f"/> in a goroutine of its own after <paramref name="d"/>.</summary>
    /// <remarks>Go: time/sleep.go, AfterFunc.</remarks>
    public static Ptr<Timer> AfterFunc(Duration d, Action f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return new Ptr<Timer>(new Timer(d, () => Go.Run(f)));
    }

    /// <inheritdoc cref="AfterFunc(Duration, Action)"/>
    public static Ptr<Timer> AfterFunc(Duration d, Func<GoTask> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return new Ptr<Timer>(new Timer(d, () => Go.Run(f)));
    }

    /// <summary>A ticker that sends the time on its channel every <paramref name="d"/>, dropping ticks for slow receivers.</summary>
    /// <remarks>Go: time/tick.go, NewTicker. Panics <c>non-positive interval for NewTicker</c>.</remarks>
    public static Ptr<Ticker> NewTicker(Duration d)
    {
        if (d.Value <= 0) throw Panics.Text("non-positive interval for NewTicker");
        return new Ptr<Ticker>(new Ticker(d));
    }

    /// <summary>A single event in the future.</summary>
    /// <remarks>Go: time/sleep.go, *Timer.</remarks>
    [GoType("time.Timer")]
    public struct Timer : IEquatable<Timer>
    {
        /// <summary>Where the time is sent; nil for a timer made by AfterFunc.</summary>
        [GoType("<-chan time.Time")] public Chan<Time>? C;

        [GoName("initTimer")] private readonly bool _isReady;

        [NotGo] private readonly IAlarm? _alarm;

        internal Timer(Duration d, Action? call)
        {
            _isReady = true;
            if (call is null)
            {
                C = new Chan<Time>(1);
                _alarm = new TickSource(C);
            }
            else
            {
                _alarm = new Call(call);
            }

            _alarm.Start(d, 0);
        }

        /// <summary>Keeps the timer from firing. True if it was going to, or if nobody has received what it sent.</summary>
        /// <remarks>
        /// Panics: <c>time: Stop called on uninitialized Timer</c>. Fatal: <c>stop of synctest timer from outside bubble</c>.
        /// </remarks>
        public readonly bool Stop()
        {
            if (_alarm is null) throw Panics.Text(UninitializedStop);
            return _alarm.Stop();
        }

        /// <summary>Makes the timer fire after <paramref name="d"/> from now. True if it was going to fire before.</summary>
        /// <remarks>
        /// Panics: <c>time: Reset called on uninitialized Timer</c>. Fatal: <c>reset of synctest timer from outside bubble</c>.
        /// </remarks>
        public readonly bool Reset(Duration d)
        {
            if (_alarm is null) throw Panics.Text(UninitializedReset);
            return _alarm.Start(d, 0);
        }

        /// <inheritdoc/>
        public readonly bool Equals(Timer other) => C == other.C && _isReady == other._isReady;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Timer other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(C, _isReady);
    }

    /// <summary>Ticks at regular intervals.</summary>
    /// <remarks>Go: time/tick.go, *Ticker.</remarks>
    [GoType("time.Ticker")]
    public struct Ticker : IEquatable<Ticker>
    {
        /// <summary>Where the ticks are sent.</summary>
        [GoType("<-chan time.Time")] public Chan<Time>? C;

        [GoName("initTicker")] private readonly bool _isReady;

        [NotGo] private readonly IAlarm? _alarm;

        internal Ticker(Duration d)
        {
            _isReady = true;
            C = new Chan<Time>(1);
            _alarm = new TickSource(C);
            _alarm.Start(d, d.Value);
        }

        /// <summary>Ends the ticks. The channel stays open.</summary>
        /// <remarks>Fatal: <c>stop of synctest timer from outside bubble</c>.</remarks>
        public readonly void Stop() => _alarm?.Stop();

        /// <summary>Makes it tick every <paramref name="d"/> from now on.</summary>
        /// <remarks>
        /// Panics: <c>non-positive interval for Ticker.Reset</c>, <c>time: Reset called on uninitialized Ticker</c>.
        /// Fatal: <c>reset of synctest timer from outside bubble</c>.
        /// </remarks>
        public readonly void Reset(Duration d)
        {
            if (d.Value <= 0) throw Panics.Text("non-positive interval for Ticker.Reset");
            if (_alarm is null) throw Panics.Text("time: Reset called on uninitialized Ticker");
            _alarm.Start(d, d.Value);
        }

        /// <inheritdoc/>
        public readonly bool Equals(Ticker other) => C == other.C && _isReady == other._isReady;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Ticker other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(C, _isReady);
    }
}

/// <summary>The methods of pointers to a <see cref="time.Timer"/>.</summary>
public static class TimeTimerExtensions
{
    extension(Ptr<time.Timer> timer)
    {
        /// <inheritdoc cref="time.Timer.C"/>
        public Chan<time.Time>? C => timer.Value.C;

        /// <inheritdoc cref="time.Timer.Stop"/>
        public bool Stop() => timer.Value.Stop();

        /// <inheritdoc cref="time.Timer.Reset"/>
        public bool Reset(time.Duration d) => timer.Value.Reset(d);
    }
}

/// <summary>The methods of pointers to a <see cref="time.Ticker"/>.</summary>
public static class TimeTickerExtensions
{
    extension(Ptr<time.Ticker> ticker)
    {
        /// <inheritdoc cref="time.Ticker.C"/>
        public Chan<time.Time>? C => ticker.Value.C;

        /// <inheritdoc cref="time.Ticker.Stop"/>
        public void Stop() => ticker.Value.Stop();

        /// <inheritdoc cref="time.Ticker.Reset"/>
        public void Reset(time.Duration d) => ticker.Value.Reset(d);
    }
}
