// Sleeping, timers and tickers.
//
// Channels of timers behave as unbuffered ones, as since Go 1.23: what a timer had sent before Stop or Reset is not received
// after. So that the sender need not wait, such a channel has a buffer of one, which Stop and Reset empty.
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
    public static Chan<Time> After(Duration d) => NewTimer(d).C!;

    /// <summary>A channel that delivers the time every <paramref name="d"/>; nil if d is not positive.</summary>
    /// <remarks>Go: time/tick.go, Tick.</remarks>
    public static Chan<Time>? Tick(Duration d) => d.Value <= 0 ? null : NewTicker(d).C;

    /// <summary>A timer that sends the time on its channel after <paramref name="d"/>.</summary>
    /// <remarks>Go: time/sleep.go, NewTimer.</remarks>
    public static Timer NewTimer(Duration d) => new(d, null);

    /// <summary>A timer that calls <paramref name="f"/> in a goroutine of its own after <paramref name="d"/>.</summary>
    /// <remarks>Go: time/sleep.go, AfterFunc.</remarks>
    public static Timer AfterFunc(Duration d, Action f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return new Timer(d, () => Go.Run(f));
    }

    /// <inheritdoc cref="AfterFunc(Duration, Action)"/>
    public static Timer AfterFunc(Duration d, Func<GoTask> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return new Timer(d, () => Go.Run(f));
    }

    /// <summary>A ticker that sends the time on its channel every <paramref name="d"/>, dropping ticks for slow receivers.</summary>
    /// <remarks>Go: time/tick.go, NewTicker. Panics <c>non-positive interval for NewTicker</c>.</remarks>
    public static Ticker NewTicker(Duration d)
    {
        if (d.Value <= 0) throw Panics.Text("non-positive interval for NewTicker");
        return new Ticker(d);
    }

    /// <summary>A single event in the future.</summary>
    /// <remarks>Go: time/sleep.go, *Timer.</remarks>
    [GoType("*time.Timer")]
    public sealed class Timer
    {
        private readonly Alarm? _alarm;

        /// <summary>A timer that was not made by NewTimer or AfterFunc: its methods panic.</summary>
        public Timer()
        {
        }

        internal Timer(Duration d, Action? call)
        {
            if (call is null) C = new Chan<Time>(1);
            _alarm = new Alarm(C, call);
            _alarm.Start(d, 0);
        }

        /// <summary>Where the time is sent; nil for a timer made by AfterFunc.</summary>
        public Chan<Time>? C;

        /// <summary>Keeps the timer from firing. True if it was going to, or if nobody has received what it sent.</summary>
        /// <remarks>Panics: <c>time: Stop called on uninitialized Timer</c>.</remarks>
        public bool Stop()
        {
            if (_alarm is null) throw Panics.Text(UninitializedStop);
            return _alarm.Stop();
        }

        /// <summary>Makes the timer fire after <paramref name="d"/> from now. True if it was going to fire before.</summary>
        /// <remarks>Panics: <c>time: Reset called on uninitialized Timer</c>.</remarks>
        public bool Reset(Duration d)
        {
            if (_alarm is null) throw Panics.Text(UninitializedReset);
            return _alarm.Start(d, 0);
        }
    }

    /// <summary>Ticks at regular intervals.</summary>
    /// <remarks>Go: time/tick.go, *Ticker.</remarks>
    [GoType("*time.Ticker")]
    public sealed class Ticker
    {
        private readonly Alarm? _alarm;

        /// <summary>A ticker that was not made by NewTicker: Stop does nothing, Reset panics.</summary>
        public Ticker()
        {
        }

        internal Ticker(Duration d)
        {
            C = new Chan<Time>(1);
            _alarm = new Alarm(C, null);
            _alarm.Start(d, d.Value);
        }

        /// <summary>Where the ticks are sent.</summary>
        public Chan<Time>? C;

        /// <summary>Ends the ticks. The channel stays open.</summary>
        public void Stop() => _alarm?.Stop();

        /// <summary>Makes it tick every <paramref name="d"/> from now on.</summary>
        /// <remarks>Panics: <c>non-positive interval for Ticker.Reset</c>, <c>time: Reset called on uninitialized Ticker</c>.</remarks>
        public void Reset(Duration d)
        {
            if (d.Value <= 0) throw Panics.Text("non-positive interval for Ticker.Reset");
            if (_alarm is null) throw Panics.Text("time: Reset called on uninitialized Ticker");
            _alarm.Start(d, d.Value);
        }
    }

    // Sends the time or makes a call when due. A firing that Stop or Reset has overtaken, because it had left the queue already,
    // finds the alarm disarmed, or in the queue again, and does nothing.
    private sealed class Alarm(Chan<Time>? channel, Action? call) : RuntimeTimer
    {
        private readonly TimerHeap _timers = Goroutine.Current.Bubble?.Timers ?? Scheduler.Timers;
        private readonly Lock _lock = new();
        private bool _armed;

        public bool Start(Duration d, long period)
        {
            var now = _timers.Clock.Now;
            var when = d.Value <= 0 ? now : d.Value > long.MaxValue - now - 1 ? long.MaxValue - 1 : now + d.Value;
            lock (_lock)
            {
                var was = Disarm();
                Period = period;
                _armed = true;
                _timers.Start(this, when);
                return was;
            }
        }

        public bool Stop()
        {
            lock (_lock) return Disarm();
        }

        public override void Fire(long when, long now)
        {
            lock (_lock)
            {
                // Stopped, or started again for a later time, after the timer had been taken out of the queue.
                if (!_armed || Period == 0 && Index >= 0) return;
                if (Period == 0) _armed = false;
                channel?.TrySend(Now().Add(new Duration(when - now)));
            }

            call?.Invoke();
        }

        private bool Disarm()
        {
            _timers.Stop(this);
            var was = _armed;
            _armed = false;
            if (channel is not null && channel.Length() > 0)
            {
                channel.Drain();
                was = true;
            }

            return was;
        }
    }
}
