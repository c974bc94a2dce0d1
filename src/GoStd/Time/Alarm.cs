// What is behind a Timer and a Ticker: a source of ticks for a channel, or a call in a goroutine of its own.
//
// Channels of timers behave as unbuffered ones, as since Go 1.23: what a timer had sent before Stop or Reset is not received
// after. So that the sender need not wait, such a channel has a buffer of one, which Stop and Reset empty and which len and
// cap do not show.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    private const string StopFromOutside = "stop of synctest timer from outside bubble";
    private const string ResetFromOutside = "reset of synctest timer from outside bubble";

    private interface IAlarm
    {
        /// <summary>Goes off after d, and then every period nanoseconds if there is one. True if it was going to before.</summary>
        bool Start(Duration d, long period);

        /// <summary>True if it was going to go off.</summary>
        bool Stop();
    }

    // Whose clock an alarm goes by: that of the bubble it is made in, or the system's.
    private readonly struct AlarmClock()
    {
        public readonly Bubble? Bubble = GoRuntime.Bubble.Current;

        public TimerHeap Timers => Bubble?.Timers ?? Scheduler.Timers;

        public long After(Duration d, long now) =>
            d.Value <= 0 ? now : d.Value > long.MaxValue - now - 1 ? long.MaxValue - 1 : now + d.Value;

        public void CheckInside(string text)
        {
            if (Bubble is not null && GoRuntime.Bubble.Current is null) FatalError.Throw(text);
        }
    }

    // Sends the time when due. It stands in the heap only while somebody waits for the channel; whoever looks at the channel
    // otherwise makes it send what is due (RunIfDue).
    private sealed class TickSource : ChanTimer, IAlarm
    {
        private readonly AlarmClock _clock = new();
        private readonly Chan<Time> _channel;
        private readonly Lock _lock = new();
        private long _when; // 0 if it is not going to go off
        private long _period;
        private int _blocked;

        public TickSource(Chan<Time> channel)
        {
            _channel = channel;
            channel.SetTimer(this);
        }

        public bool Start(Duration d, long period)
        {
            _clock.CheckInside(ResetFromOutside);
            lock (_lock)
            {
                var was = Disarm();
                _period = period;
                _when = _clock.After(d, _clock.Timers.Clock.Now);
                if (_blocked > 0) _clock.Timers.Start(this, _when);
                return was;
            }
        }

        public bool Stop()
        {
            _clock.CheckInside(StopFromOutside);
            lock (_lock) return Disarm();
        }

        public override void RunIfDue()
        {
            if (Volatile.Read(ref _when) == 0) return;
            lock (_lock)
            {
                var now = _clock.Timers.Clock.Now;
                if (_blocked == 0 && _when != 0 && _when <= now) Send(now);
            }
        }

        public override void Block()
        {
            lock (_lock)
            {
                if (_blocked++ == 0 && _when != 0) _clock.Timers.Start(this, _when);
            }
        }

        public override void Unblock()
        {
            lock (_lock)
            {
                if (--_blocked == 0) _clock.Timers.Stop(this);
            }
        }

        public override void Fire(long when, long now)
        {
            lock (_lock)
            {
                // Not if it was stopped, or started for a later time, after it had been taken out of the heap.
                if (_when == 0 || _when > now) return;
                Send(now);
                if (_when != 0 && _blocked > 0) _clock.Timers.Start(this, _when);
            }
        }

        // Ticks that nobody waited for are dropped, not made up for.
        private void Send(long now)
        {
            var late = now - _when;
            var next = _when + _period * (_period == 0 ? 0 : 1 + late / _period);
            _when = _period == 0 ? 0 : next < 0 ? long.MaxValue - 1 : next;
            _channel.SendFromTimer((_clock.Bubble is { } bubble ? In(bubble) : Now()).Add(new Duration(-late)));
        }

        private bool Disarm()
        {
            _clock.Timers.Stop(this);
            var was = _when != 0;
            _when = 0;
            return _channel.Drain() || was;
        }
    }

    // Starts a goroutine when due. A firing that Stop or Reset has overtaken, because it had left the heap already, finds the
    // call disarmed, or in the heap again, and does nothing.
    private sealed class Call(Action start) : RuntimeTimer, IAlarm
    {
        private readonly AlarmClock _clock = new();
        private readonly Lock _lock = new();
        private bool _armed;

        public bool Start(Duration d, long period)
        {
            _clock.CheckInside(ResetFromOutside);
            lock (_lock)
            {
                var was = Disarm();
                // In a bubble it does not wait for everything to be durably blocked.
                if (_clock.Bubble is null || d.Value > 0)
                {
                    _armed = true;
                    _clock.Timers.Start(this, _clock.After(d, _clock.Timers.Clock.Now));
                    return was;
                }

                start();
                return was;
            }
        }

        public bool Stop()
        {
            _clock.CheckInside(StopFromOutside);
            lock (_lock) return Disarm();
        }

        public override void Fire(long when, long now)
        {
            lock (_lock)
            {
                if (!_armed || Index >= 0) return;
                _armed = false;
            }

            start();
        }

        private bool Disarm()
        {
            _clock.Timers.Stop(this);
            var was = _armed;
            _armed = false;
            return was;
        }
    }
}
