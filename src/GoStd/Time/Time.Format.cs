// Printing a Time by a layout.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    public partial struct Time
    {
        private const int UsualLength = 64;

        /// <summary>The time written as <paramref name="layout"/> writes the reference time, Mon Jan 2 15:04:05 MST 2006.</summary>
        /// <remarks>Go: time/format.go, Format.</remarks>
        public readonly GoString Format(GoString layout)
        {
            var buffer = new TextBuffer(stackalloc byte[UsualLength]);
            AppendTo(ref buffer, layout.Span);
            return GoRuntime.GoString.FromBytes(buffer.Written);
        }

        /// <summary>Appends what <see cref="Format"/> returns.</summary>
        public readonly Slice<byte> AppendFormat(Slice<byte> b, GoString layout)
        {
            var buffer = new TextBuffer(stackalloc byte[UsualLength]);
            AppendTo(ref buffer, layout.Span);
            return Builtins.append(b, buffer.Written);
        }

        /// <summary>As <c>2006-01-02 15:04:05.999999999 -0700 MST</c>, and <c>m=±seconds</c> if there is a monotonic reading.
        /// Meant for people, not for programs to read back.</summary>
        public readonly GoString String()
        {
            var buffer = new TextBuffer(stackalloc byte[UsualLength]);
            AppendTo(ref buffer, "2006-01-02 15:04:05.999999999 -0700 MST"u8);
            if (_hasMonotonic)
            {
                var (seconds, nanoseconds) = Math.DivRem(_monotonic < 0 ? 0ul - (ulong)_monotonic : (ulong)_monotonic, 1_000_000_000ul);
                buffer.Add(_monotonic < 0 ? " m=-"u8 : " m=+"u8);
                buffer.AddPadded((long)seconds, 1);
                buffer.Add((byte)'.');
                buffer.AddPadded((long)nanoseconds, 9);
            }

            return GoRuntime.GoString.FromBytes(buffer.Written);
        }

        /// <inheritdoc cref="String"/>
        public override readonly string ToString() => String().ToString();

        /// <summary>The Go expression that makes it: <c>time.Date(2024, time.May, 1, 0, 0, 0, 0, time.UTC)</c>.</summary>
        public readonly GoString GoString()
        {
            var (year, month, day) = Date();
            var (hour, minute, second) = Clock();
            var location = Location();
            var place = location == UTCLocation ? "time.UTC"
                : ReferenceEquals(location, time.Local) ? "time.Local"
                : $"time.Location({Quote(location.String().Span)})";
            return GoRuntime.GoString.FromString(
                $"time.Date({year}, time.{month}, {day}, {hour}, {minute}, {second}, {_nanoseconds}, {place})");
        }

        private readonly void AppendTo(ref TextBuffer b, ReadOnlySpan<byte> layout)
        {
            var zone = Location().Lookup(UnixSeconds).Zone;
            var (days, secondOfDay) = FloorDivide(UnixSeconds + zone.Offset, SecondsPerDay);
            var (year, month, day) = CivilFromDays(days);
            while (!layout.IsEmpty)
            {
                var chunk = NextChunk(layout);
                b.Add(chunk.Prefix);
                layout = chunk.Rest;
                switch (chunk.Element)
                {
                    case Element.LongYear or Element.ShortYear or Element.LongMonth or Element.ShortMonth or Element.Month
                        or Element.ZeroMonth or Element.Day or Element.SpaceDay or Element.ZeroDay:
                        AppendDate(ref b, chunk.Element, year, month, day);
                        break;
                    case Element.LongWeekday:
                        b.Add(DayNames[WeekdayOf(days)]);
                        break;
                    case Element.ShortWeekday:
                        b.Add(DayNames[WeekdayOf(days)][..3]);
                        break;
                    case Element.SpaceYearDay or Element.ZeroYearDay:
                        AppendYearDay(ref b, chunk.Element, days - DaysFromCivil(year, 1, 1) + 1);
                        break;
                    case Element.ZoneName when zone.Name.Length > 0:
                        b.Add(zone.Name);
                        break;
                    case Element.ZoneName:
                        AppendOffset(ref b, zone.Offset, new OffsetStyle(Z: false, Colon: false, Minutes: true, Seconds: false));
                        break;
                    case Element.ZoneOffset:
                        AppendOffset(ref b, zone.Offset, chunk.OffsetStyle);
                        break;
                    case Element.Fraction or Element.TrimmedFraction:
                        AppendFraction(ref b, chunk);
                        break;
                    case Element.None:
                        break;
                    default:
                        AppendClock(ref b, chunk.Element, secondOfDay);
                        break;
                }
            }
        }

        private static void AppendDate(ref TextBuffer b, Element element, long year, int month, int day)
        {
            switch (element)
            {
                case Element.LongYear:
                    b.AddPadded(year, 4);
                    break;
                case Element.ShortYear:
                    b.AddPadded(Math.Abs(year % 100), 2);
                    break;
                case Element.LongMonth:
                    b.Add(MonthNames[month - 1]);
                    break;
                case Element.ShortMonth:
                    b.Add(MonthNames[month - 1][..3]);
                    break;
                case Element.Month:
                    b.AddPadded(month, 1);
                    break;
                case Element.ZeroMonth:
                    b.AddPadded(month, 2);
                    break;
                default:
                    if (element == Element.SpaceDay && day < 10) b.Add((byte)' ');
                    b.AddPadded(day, element == Element.ZeroDay ? 2 : 1);
                    break;
            }
        }

        private static void AppendYearDay(ref TextBuffer b, Element element, long yearDay)
        {
            if (element == Element.SpaceYearDay)
            {
                if (yearDay < 100) b.Add((byte)' ');
                if (yearDay < 10) b.Add((byte)' ');
            }

            b.AddPadded(yearDay, element == Element.ZeroYearDay ? 3 : 1);
        }

        private static void AppendClock(ref TextBuffer b, Element element, long secondOfDay)
        {
            var hour = secondOfDay / SecondsPerHour;
            switch (element)
            {
                case Element.Hour:
                    b.AddPadded(hour, 2);
                    break;
                case Element.Hour12 or Element.ZeroHour12:
                    b.AddPadded((hour + 11) % 12 + 1, element == Element.ZeroHour12 ? 2 : 1);
                    break;
                case Element.Minute or Element.ZeroMinute:
                    b.AddPadded(secondOfDay / 60 % 60, element == Element.ZeroMinute ? 2 : 1);
                    break;
                case Element.Second or Element.ZeroSecond:
                    b.AddPadded(secondOfDay % 60, element == Element.ZeroSecond ? 2 : 1);
                    break;
                case Element.UpperPM:
                    b.Add(hour >= 12 ? "PM"u8 : "AM"u8);
                    break;
                case Element.LowerPM:
                    b.Add(hour >= 12 ? "pm"u8 : "am"u8);
                    break;
            }
        }

        private static void AppendOffset(ref TextBuffer b, long offset, OffsetStyle style)
        {
            if (offset == 0 && style.Z)
            {
                b.Add((byte)'Z');
                return;
            }

            // The sign is that of the whole minutes, so Go writes an offset of -30 seconds as +00:00:-30.
            var minutes = offset / 60;
            b.Add(minutes < 0 ? (byte)'-' : (byte)'+');
            var seconds = minutes < 0 ? -(offset % 60) : offset % 60;
            minutes = Math.Abs(minutes);
            b.AddPadded(minutes / 60, 2);
            if (style.Colon) b.Add((byte)':');
            if (style.Minutes) b.AddPadded(minutes % 60, 2);
            if (!style.Seconds) return;
            if (style.Colon) b.Add((byte)':');
            b.AddPadded(seconds, 2);
        }

        private readonly void AppendFraction(ref TextBuffer b, Chunk chunk)
        {
            var trimmed = chunk.Element == Element.TrimmedFraction;
            if (trimmed && _nanoseconds == 0) return;

            var separator = chunk.Text[0];
            b.Add(separator);
            b.AddPadded(_nanoseconds, 9);
            b.Shorten(9 - Math.Min(chunk.Text.Length - 1, 9));
            if (!trimmed) return;
            b.TrimEnd((byte)'0');
            if (b.Written[^1] == separator) b.Shorten(1);
        }
    }
}
