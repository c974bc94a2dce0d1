// The POSIX way to write a zone's rule, at the end of a zoneinfo file: CET-1CEST,M3.5.0,M10.5.0/3 - standard name and
// offset west of UTC, daylight name (and offset), and the days and times at which each year changes to it and back.
namespace GoStd;

public static partial class time
{
    internal sealed class PosixZone
    {
        private enum DayKind
        {
            /// <summary>1 to 365, 29 February is never counted.</summary>
            WithoutLeapDay,

            /// <summary>0 to 365, 29 February is counted.</summary>
            OfYear,

            /// <summary>The n-th given weekday of a month; the fifth is the last.</summary>
            OfWeekInMonth,
        }

        private readonly record struct YearDay(DayKind Kind, int Day, int Week, int Month, long Time);

        private readonly ZoneInfo _standard;
        private readonly ZoneInfo? _daylight;
        private readonly YearDay _start;
        private readonly YearDay _end;

        private PosixZone(ZoneInfo standard, ZoneInfo? daylight, YearDay start, YearDay end) =>
            (_standard, _daylight, _start, _end) = (standard, daylight, start, end);

        /// <summary>The rule that the text says, or null if it says none.</summary>
        public static PosixZone? TryParse(string text)
        {
            var reader = new Reader(text);
            if (!reader.Name(out var name) || !reader.Offset(out var west)) return null;
            var standard = new ZoneInfo(name, -west, false);
            if (reader.AtEnd || reader.Peek == ',') return new PosixZone(standard, null, default, default);

            if (!reader.Name(out name)) return null;
            var daylight = new ZoneInfo(name, standard.Offset + SecondsPerHour, true);
            if (!reader.AtEnd && reader.Peek != ',')
            {
                if (!reader.Offset(out west)) return null;
                daylight = daylight with { Offset = -west };
            }

            if (reader.AtEnd) reader = new Reader(",M3.2.0,M11.1.0");
            if (!reader.Take(',') && !reader.Take(';')) return null;
            if (!reader.Day(out var start) || !reader.Take(',') || !reader.Day(out var end) || !reader.AtEnd) return null;
            return new PosixZone(standard, daylight, start, end);
        }

        /// <summary>The zone in use at an instant after the last change that the file lists.</summary>
        public ZoneSpan Lookup(long unixSeconds, long lastChange)
        {
            if (_daylight is null) return new ZoneSpan(_standard, lastChange, long.MaxValue);

            var year = CivilFromDays(FloorDivide(unixSeconds, SecondsPerDay).Quotient).Year;
            var yearStart = DaysFromCivil(year, 1, 1) * SecondsPerDay;
            var first = yearStart + SecondsIntoYear(_start, year) - _standard.Offset;
            var second = yearStart + SecondsIntoYear(_end, year) - _daylight.Offset;

            // South of the equator daylight saving lasts over the new year.
            var (outer, inner) = (_standard, _daylight);
            if (second < first) (first, second, outer, inner) = (second, first, inner, outer);

            if (unixSeconds < first) return new ZoneSpan(outer, yearStart, first);
            if (unixSeconds < second) return new ZoneSpan(inner, first, second);
            return new ZoneSpan(outer, second, yearStart + 365 * SecondsPerDay);
        }

        private static long SecondsIntoYear(YearDay rule, long year)
        {
            var day = rule.Kind switch
            {
                DayKind.WithoutLeapDay => rule.Day - 1 + (IsLeap(year) && rule.Day >= 60 ? 1 : 0),
                DayKind.OfYear => rule.Day,
                _ => WeekdayInMonth(rule, year),
            };
            return day * SecondsPerDay + rule.Time;
        }

        private static long WeekdayInMonth(YearDay rule, long year)
        {
            var firstOfMonth = DaysFromCivil(year, rule.Month, 1);
            var day = FloorDivide(rule.Day - Time.WeekdayOf(firstOfMonth), 7).Remainder + 7 * (rule.Week - 1);
            if (day >= DaysIn(rule.Month, year)) day -= 7;
            return firstOfMonth + day - DaysFromCivil(year, 1, 1);
        }

        private ref struct Reader(string text)
        {
            private ReadOnlySpan<char> _rest = text;

            public readonly bool AtEnd => _rest.IsEmpty;

            public readonly char Peek => _rest[0];

            public bool Take(char c)
            {
                if (_rest.IsEmpty || _rest[0] != c) return false;
                _rest = _rest[1..];
                return true;
            }

            // At least three characters up to the offset, or anything between < and >.
            public bool Name(out string name)
            {
                var quoted = Take('<');
                var length = quoted ? _rest.IndexOf('>') : _rest.IndexOfAny("0123456789,-+");
                if (length < 0 && !quoted) length = _rest.Length;
                name = length < 0 ? "" : _rest[..length].ToString();
                if (length < 0 || !quoted && length < 3) return false;
                _rest = _rest[(quoted ? length + 1 : length)..];
                return true;
            }

            public bool Offset(out long seconds)
            {
                var negative = Take('-');
                if (!negative) Take('+');
                var ok = Number(0, 24 * 7, out var hours);
                seconds = hours * SecondsPerHour;
                if (ok && Take(':'))
                {
                    ok = Number(0, 59, out var minutes);
                    seconds += minutes * SecondsPerMinute;
                    if (ok && Take(':'))
                    {
                        ok = Number(0, 59, out var rest);
                        seconds += rest;
                    }
                }

                if (negative) seconds = -seconds;
                return ok;
            }

            public bool Day(out YearDay day)
            {
                day = default;
                if (Take('J'))
                {
                    if (!Number(1, 365, out var number)) return false;
                    day = new YearDay(DayKind.WithoutLeapDay, number, 0, 0, 0);
                }
                else if (Take('M'))
                {
                    if (!Number(1, 12, out var month) || !Take('.') || !Number(1, 5, out var week) || !Take('.') ||
                        !Number(0, 6, out var weekday))
                    {
                        return false;
                    }

                    day = new YearDay(DayKind.OfWeekInMonth, weekday, week, month, 0);
                }
                else
                {
                    if (!Number(0, 365, out var number)) return false;
                    day = new YearDay(DayKind.OfYear, number, 0, 0, 0);
                }

                var time = 2 * SecondsPerHour;
                if (Take('/') && !Offset(out time)) return false;
                day = day with { Time = time };
                return true;
            }

            private bool Number(int min, int max, out int number)
            {
                number = 0;
                var length = 0;
                while (length < _rest.Length && char.IsAsciiDigit(_rest[length]))
                {
                    number = number * 10 + (_rest[length++] - '0');
                    if (number > max) return false;
                }

                _rest = _rest[length..];
                return length > 0 && number >= min;
            }
        }
    }
}
