// The parts of a Time as its Location shows them, and time.Date, which puts them together.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class time
{
    public partial struct Time
    {
        /// <summary>The year, month and day.</summary>
        public readonly (long Year, Month Month, long Day) Date()
        {
            var (year, month, day) = CivilFromDays(LocalDays());
            return (year, new Month(month), day);
        }

        /// <summary>The year.</summary>
        public readonly long Year() => CivilFromDays(LocalDays()).Year;

        /// <summary>The month.</summary>
        public readonly Month Month() => new(CivilFromDays(LocalDays()).Month);

        /// <summary>The day of the month, from 1.</summary>
        public readonly long Day() => CivilFromDays(LocalDays()).Day;

        /// <summary>The day of the year, from 1.</summary>
        public readonly long YearDay()
        {
            var days = LocalDays();
            return days - DaysFromCivil(CivilFromDays(days).Year, 1, 1) + 1;
        }

        /// <summary>The day of the week.</summary>
        public readonly Weekday Weekday() => new(WeekdayOf(LocalDays()));

        /// <summary>The ISO 8601 year and week (1 to 53): a week belongs to the year its Thursday is in.</summary>
        public readonly (long Year, long Week) ISOWeek()
        {
            var days = LocalDays();
            var thursday = days + 3 - (WeekdayOf(days) + 6) % 7;
            var year = CivilFromDays(thursday).Year;
            return (year, (thursday - DaysFromCivil(year, 1, 1)) / 7 + 1);
        }

        /// <summary>The hour, minute and second.</summary>
        public readonly (long Hour, long Minute, long Second) Clock()
        {
            var second = FloorDivide(LocalSeconds(), SecondsPerDay).Remainder;
            return (second / SecondsPerHour, second % SecondsPerHour / SecondsPerMinute, second % SecondsPerMinute);
        }

        /// <summary>The hour, 0 to 23.</summary>
        public readonly long Hour() => Clock().Hour;

        /// <summary>The minute, 0 to 59.</summary>
        public readonly long Minute() => Clock().Minute;

        /// <summary>The second, 0 to 59.</summary>
        public readonly long Second() => Clock().Second;

        /// <summary>The nanosecond within the second.</summary>
        public readonly long Nanosecond() => _nanoseconds;

        /// <summary>The same instant shown in UTC.</summary>
        public readonly Time UTC() => WithLocation(UTCLocation);

        /// <summary>The same instant shown in the local time zone.</summary>
        public readonly Time Local() => WithLocation(time.Local);

        /// <summary>The same instant shown in <paramref name="location"/>; panics <c>time: missing Location in call to
        /// Time.In</c>.</summary>
        public readonly Time In(Ptr<Location>? location)
        {
            if (location is null) throw panic((GoRuntime.GoString)"time: missing Location in call to Time.In");
            return WithLocation(location);
        }

        /// <summary>The location it is shown in.</summary>
        public readonly Ptr<Location> Location() => _location ?? UTCLocation;

        /// <summary>The abbreviated name of the time zone in use, and its offset in seconds east of UTC.</summary>
        public readonly (GoString Name, long Offset) Zone()
        {
            var zone = Location().Lookup(UnixSeconds).Zone;
            return (GoRuntime.GoString.FromString(zone.Name), zone.Offset);
        }

        /// <summary>When the time zone in use began and when it ends; a zero time means never.</summary>
        public readonly (Time Start, Time End) ZoneBounds()
        {
            var span = Location().Lookup(UnixSeconds);
            return (span.Start == long.MinValue ? default : new Time(span.Start, 0, _location),
                span.End == long.MaxValue ? default : new Time(span.End, 0, _location));
        }

        /// <summary>Whether daylight saving time is in force.</summary>
        public readonly bool IsDST() => Location().Lookup(UnixSeconds).Zone.IsDaylight;

        // Setting the location strips the monotonic reading, as in Go.
        internal readonly Time WithLocation(Ptr<Location> location)
        {
            var t = WithoutMonotonic();
            t._location = location == UTCLocation ? null : location;
            return t;
        }

        internal readonly long LocalSeconds() =>
            _location is null ? UnixSeconds : UnixSeconds + _location.Lookup(UnixSeconds).Zone.Offset;

        internal readonly long LocalDays() => FloorDivide(LocalSeconds(), SecondsPerDay).Quotient;

        internal static long WeekdayOf(long unixDays) => FloorDivide(unixDays + 4, 7).Remainder;
    }

    /// <summary>The time shown as that date and clock in <paramref name="location"/>. Values outside their ranges are carried
    /// over: 32 October is 1 November. A clock time that daylight saving skips or repeats is taken in one of the two zones.</summary>
    /// <remarks>Go: time/time.go, Date. Panics <c>time: missing Location in call to Date</c>.</remarks>
    public static Time Date(long year, Month month, long day, long hour, long minute, long second, long nanosecond,
        Ptr<Location>? location)
    {
        if (location is null) throw panic((GoRuntime.GoString)"time: missing Location in call to Date");

        var zeroBased = month.Value - 1;
        Normalize(ref year, ref zeroBased, 12);
        Normalize(ref second, ref nanosecond, NanosecondsPerSecond);
        Normalize(ref minute, ref second, 60);
        Normalize(ref hour, ref minute, 60);
        Normalize(ref day, ref hour, 24);

        var shown = DaysFromCivil(year, (int)zeroBased + 1, day) * SecondsPerDay +
                    hour * SecondsPerHour + minute * SecondsPerMinute + second;

        // The offset in force is looked up as if the clock showed UTC; if that crosses a change of zone, once more.
        var span = location.Lookup(shown);
        var unix = shown - span.Zone.Offset;
        if (unix < span.Start || unix >= span.End) unix = shown - location.Lookup(unix).Zone.Offset;
        return new Time(unix, (int)nanosecond, location);
    }
}
