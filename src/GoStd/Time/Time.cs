// time.Time: an instant with nanosecond precision, the Location it is shown in, and for times read by Now the reading
// of the monotonic clock, which comparisons and differences prefer to the wall clock.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>An instant in time. The zero value is 1 January of year 1, 00:00:00 UTC.</summary>
    /// <remarks>
    /// <c>==</c> compares the location and the monotonic reading too, as in Go; use <see cref="Equal"/> to compare instants.
    /// Go: time/time.go, Time.
    /// </remarks>
    [GoType("time.Time")]
    public partial struct Time : fmt.Stringer, fmt.GoStringer, IEquatable<Time>, IGoFields<Time.GoFields>
    {
        // Go keeps a monotonic reading only for wall clocks in the 2^33 seconds from 1 January 1885 on.
        private const long FirstMonotonicSecond = 59_453_308_800;
        private const long MonotonicSeconds = 1L << 33;

        private long _seconds; // since 1 January of year 1, UTC
        private long _monotonic; // nanoseconds since the program's start plus 1; 0 if there is no reading
        private int _nanoseconds; // within the second
        private bool _hasMonotonic;
        private Ptr<Location>? _location; // null means UTC

        internal Time(long unixSeconds, int nanoseconds, Ptr<Location>? location)
        {
            _seconds = unixSeconds + YearOneToUnix;
            _nanoseconds = nanoseconds;
            _location = location == UTCLocation ? null : location;
        }

        internal Time(long unixSeconds, int nanoseconds, Ptr<Location>? location, long monotonic)
            : this(unixSeconds, nanoseconds, location)
        {
            _hasMonotonic = IsInMonotonicRange(_seconds);
            _monotonic = _hasMonotonic ? monotonic : 0;
        }

        // Go packs what it can into a word: with a monotonic reading the seconds since 1885, else they are a word of their own.
        readonly GoFields IGoFields<GoFields>.Fields() => new()
        {
            wall = (uint)_nanoseconds | (_hasMonotonic ? 1UL << 63 | (ulong)(_seconds - FirstMonotonicSecond) << 30 : 0),
            ext = _hasMonotonic ? _monotonic : _seconds,
            loc = _location,
        };

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            [GoType("uint64")] internal ulong wall;
            [GoType("int64")] internal long ext;
            internal Ptr<Location>? loc;
        }

        internal readonly long UnixSeconds => _seconds - YearOneToUnix;

        /// <summary>Whether it is the zero time, 1 January of year 1, 00:00:00 UTC.</summary>
        public readonly bool IsZero() => _seconds == 0 && _nanoseconds == 0 && !_hasMonotonic;

        /// <summary>Whether the instant is after <paramref name="u"/>.</summary>
        public readonly bool After(Time u) => Compare(u) > 0;

        /// <summary>Whether the instant is before <paramref name="u"/>.</summary>
        public readonly bool Before(Time u) => Compare(u) < 0;

        /// <summary>Whether both are the same instant, whatever their locations.</summary>
        public readonly bool Equal(Time u) => Compare(u) == 0;

        /// <summary>-1 if the instant is before <paramref name="u"/>, +1 if it is after, else 0.</summary>
        public readonly long Compare(Time u)
        {
            if (_hasMonotonic && u._hasMonotonic) return _monotonic.CompareTo(u._monotonic);
            var order = _seconds.CompareTo(u._seconds);
            return order != 0 ? order : _nanoseconds.CompareTo(u._nanoseconds);
        }

        /// <summary>The time <paramref name="d"/> later.</summary>
        public readonly Time Add(Duration d)
        {
            var t = this;
            var (seconds, nanoseconds) = FloorDivide(d.Value, NanosecondsPerSecond);
            nanoseconds += t._nanoseconds;
            if (nanoseconds >= NanosecondsPerSecond)
            {
                seconds++;
                nanoseconds -= NanosecondsPerSecond;
            }

            t._nanoseconds = (int)nanoseconds;
            t.AddSeconds(seconds);
            if (t._hasMonotonic)
            {
                var sum = t._monotonic + d.Value;
                if (d.Value < 0 ? sum > t._monotonic : sum < t._monotonic)
                    t.StripMonotonic();
                else
                    t._monotonic = sum;
            }

            return t;
        }

        /// <summary>The duration from <paramref name="u"/> to this time; the largest or smallest one if it does not fit.</summary>
        public readonly Duration Sub(Time u)
        {
            var nanoseconds = _hasMonotonic && u._hasMonotonic
                ? (Int128)_monotonic - u._monotonic
                : ((Int128)_seconds - u._seconds) * NanosecondsPerSecond + (_nanoseconds - u._nanoseconds);
            return nanoseconds > long.MaxValue ? MaxDuration
                : nanoseconds < long.MinValue ? MinDuration
                : new Duration((long)nanoseconds);
        }

        /// <summary>The time with that many years, months and days added, normalized as <c>time.Date</c> does.</summary>
        public readonly Time AddDate(long years, long months, long days)
        {
            var (year, month, day) = Date();
            var (hour, minute, second) = Clock();
            return time.Date(year + years, month.Value + months, day + days, hour, minute, second, _nanoseconds, Location());
        }

        /// <summary>Rounds down to a multiple of <paramref name="d"/> since the zero time; strips the monotonic reading.</summary>
        public readonly Time Truncate(Duration d)
        {
            var t = WithoutMonotonic();
            return d.Value <= 0 ? t : t.Add(-t.Remainder(d));
        }

        /// <summary>Rounds to the nearest multiple of <paramref name="d"/> since the zero time, halves up; strips the monotonic
        /// reading.</summary>
        public readonly Time Round(Duration d)
        {
            var t = WithoutMonotonic();
            if (d.Value <= 0) return t;
            var rest = t.Remainder(d);
            return (ulong)rest.Value + (ulong)rest.Value < (ulong)d.Value ? t.Add(-rest) : t.Add(d - rest);
        }

        /// <summary>Seconds since 1 January 1970 UTC.</summary>
        public readonly long Unix() => UnixSeconds;

        /// <summary>Milliseconds since 1 January 1970 UTC.</summary>
        public readonly long UnixMilli() => UnixSeconds * 1_000 + _nanoseconds / 1_000_000;

        /// <summary>Microseconds since 1 January 1970 UTC.</summary>
        public readonly long UnixMicro() => UnixSeconds * 1_000_000 + _nanoseconds / 1_000;

        /// <summary>Nanoseconds since 1 January 1970 UTC; wraps around before 1678 and after 2262.</summary>
        public readonly long UnixNano() => UnixSeconds * 1_000_000_000 + _nanoseconds;

        /// <summary>Go's <c>==</c>: instant, location and monotonic reading.</summary>
        public static bool operator ==(Time a, Time b) => a.Equals(b);

        /// <summary>Go's <c>!=</c>.</summary>
        public static bool operator !=(Time a, Time b) => !a.Equals(b);

        /// <inheritdoc/>
        public readonly bool Equals(Time other) =>
            _seconds == other._seconds && _nanoseconds == other._nanoseconds && _hasMonotonic == other._hasMonotonic &&
            _monotonic == other._monotonic && _location == other._location;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Time other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(_seconds, _nanoseconds, _monotonic, _location);

        internal readonly Time WithoutMonotonic()
        {
            var t = this;
            t.StripMonotonic();
            return t;
        }

        // The time of the monotonic clock for comparisons with now; false if there is none.
        internal readonly bool TryGetMonotonic(out long monotonic)
        {
            monotonic = _monotonic;
            return _hasMonotonic;
        }

        internal void AddSeconds(long seconds)
        {
            if (_hasMonotonic && !IsInMonotonicRange(_seconds + seconds)) StripMonotonic();
            var sum = _seconds + seconds;
            _seconds = seconds > 0 == sum > _seconds ? sum : seconds > 0 ? long.MaxValue : -long.MaxValue;
        }

        private static bool IsInMonotonicRange(long seconds) =>
            (ulong)(seconds - FirstMonotonicSecond) < (ulong)MonotonicSeconds;

        private void StripMonotonic()
        {
            _hasMonotonic = false;
            _monotonic = 0;
        }

        private readonly Duration Remainder(Duration d)
        {
            var rest = ((Int128)_seconds * NanosecondsPerSecond + _nanoseconds) % d.Value;
            return new Duration((long)(rest < 0 ? rest + d.Value : rest));
        }
    }

    /// <summary>The time that many seconds and nanoseconds after 1 January 1970 UTC, in the local time zone. Any number of nanoseconds will
    /// do.</summary>
    public static Time Unix(long seconds, long nanoseconds)
    {
        Normalize(ref seconds, ref nanoseconds, NanosecondsPerSecond);
        return new Time(seconds, (int)nanoseconds, Local);
    }

    /// <summary>The time that many milliseconds after 1 January 1970 UTC, in the local time zone.</summary>
    public static Time UnixMilli(long milliseconds) => Unix(milliseconds / 1_000, milliseconds % 1_000 * 1_000_000);

    /// <summary>The time that many microseconds after 1 January 1970 UTC, in the local time zone.</summary>
    public static Time UnixMicro(long microseconds) => Unix(microseconds / 1_000_000, microseconds % 1_000_000 * 1_000);
}
