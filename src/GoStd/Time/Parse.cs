// time.Parse: reads a text by a layout. Absent elements are the start of the year 0: January 1, 00:00:00 UTC.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>The time that <paramref name="value"/> says, written as <paramref name="layout"/> writes the reference time.
    /// Without a time zone it is taken as UTC; an offset that the local zone uses then becomes the local zone, another one
    /// an unnamed fixed zone; an unknown abbreviation becomes a zone of offset 0.</summary>
    /// <returns>The time, or a zero time and a <see cref="ParseError"/>.</returns>
    /// <remarks>Go: time/format.go, Parse.</remarks>
    public static (Time, error?) Parse(GoString layout, GoString value) => new Parser(layout, value).Run(UTCLocation, Local);

    /// <summary>As <see cref="Parse"/>, but in <paramref name="location"/> where the text names no time zone, and with its
    /// abbreviations and offsets.</summary>
    /// <remarks>Go: time/format.go, ParseInLocation.</remarks>
    public static (Time, error?) ParseInLocation(GoString layout, GoString value, Ptr<Location> location) =>
        new Parser(layout, value).Run(location, location);

    private ref struct Parser(GoString layout, GoString value)
    {
        private ReadOnlySpan<byte> _value = value.Span;
        private ReadOnlySpan<byte> _layoutRest; // after the element being read
        private string? _outOfRange; // the field whose value is too large, if any
        private bool _am;
        private bool _pm;
        private long _year;
        private long _month = -1;
        private long _day = -1;
        private long _yearDay = -1;
        private long _hour;
        private long _minute;
        private long _second;
        private long _nanosecond;
        private bool _utc;
        private long? _offset;
        private string _zoneName = "";

        public (Time, error?) Run(Ptr<Location> unnamed, Ptr<Location> local)
        {
            var rest = layout.Span;
            while (true)
            {
                var chunk = NextChunk(rest);
                if (!Skip(chunk.Prefix)) return Fail(chunk.Prefix, _value, "");
                if (chunk.Element == Element.None)
                {
                    if (!_value.IsEmpty) return Fail(default, _value, ": extra text: " + Quote(_value));
                    break;
                }

                rest = _layoutRest = chunk.Rest;
                var before = _value;
                var ok = Read(chunk);
                if (_outOfRange is not null) return Fail(chunk.Text, _value, $": {_outOfRange} out of range");
                if (!ok) return Fail(chunk.Text, before, "");
            }

            if (_pm && _hour < 12) _hour += 12;
            else if (_am && _hour == 12) _hour = 0;
            return ResolveDay() is { } fault ? Fail(default, _value, fault) : (Build(unnamed, local), null);
        }

        private readonly (Time, error?) Fail(ReadOnlySpan<byte> element, ReadOnlySpan<byte> at, string message) =>
            (default, new ParseErrorPtr(new()
            {
                Layout = layout,
                Value = value,
                LayoutElem = GoString.FromBytes(element),
                ValueElem = GoString.FromBytes(at),
                Message = GoString.FromString(message),
            }));

        // A space in the layout stands for any number of spaces, none included at the end of the text.
        private bool Skip(ReadOnlySpan<byte> prefix)
        {
            while (!prefix.IsEmpty)
            {
                if (prefix[0] == ' ')
                {
                    if (!_value.IsEmpty && _value[0] != ' ') return false;
                    prefix = prefix.TrimStart((byte)' ');
                    _value = _value.TrimStart((byte)' ');
                    continue;
                }

                if (_value.IsEmpty || _value[0] != prefix[0]) return false;
                prefix = prefix[1..];
                _value = _value[1..];
            }

            return true;
        }

        private bool Read(Chunk chunk)
        {
            switch (chunk.Element)
            {
                case Element.LongYear:
                    return _value.Length >= 4 && IsDigit(0) && Integer(4, out _year);
                case Element.ShortYear:
                    if (_value.Length < 2 || !Integer(2, out _year)) return false;
                    _year += _year >= 69 ? 1900 : 2000;
                    return true;
                case Element.LongMonth:
                    return Name(MonthNames, 0, ref _month);
                case Element.ShortMonth:
                    return Name(MonthNames, 3, ref _month);
                case Element.LongWeekday or Element.ShortWeekday:
                    long ignored = 0;
                    return Name(DayNames, chunk.Element == Element.ShortWeekday ? 3 : 0, ref ignored);
                case Element.Month or Element.ZeroMonth:
                    return Number(chunk.Element == Element.ZeroMonth, ref _month) && InRange(_month, 1, 12, "month");
                case Element.Day or Element.SpaceDay or Element.ZeroDay:
                    if (chunk.Element == Element.SpaceDay) SkipSpaces(1);
                    return Number(chunk.Element == Element.ZeroDay, ref _day);
                case Element.SpaceYearDay or Element.ZeroYearDay:
                    if (chunk.Element == Element.SpaceYearDay) SkipSpaces(2);
                    return ThreeDigits(chunk.Element == Element.ZeroYearDay, ref _yearDay);
                case Element.Hour:
                    return Number(false, ref _hour) && InRange(_hour, 0, 23, "hour");
                case Element.Hour12 or Element.ZeroHour12:
                    return Number(chunk.Element == Element.ZeroHour12, ref _hour) && InRange(_hour, 0, 12, "hour");
                case Element.Minute or Element.ZeroMinute:
                    return Number(chunk.Element == Element.ZeroMinute, ref _minute) && InRange(_minute, 0, 59, "minute");
                case Element.Second or Element.ZeroSecond:
                    return Seconds(chunk.Element == Element.ZeroSecond);
                case Element.UpperPM:
                    return HalfDay("AM"u8, "PM"u8);
                case Element.LowerPM:
                    return HalfDay("am"u8, "pm"u8);
                case Element.ZoneName:
                    return ZoneName();
                case Element.ZoneOffset:
                    return ZoneOffset(chunk.OffsetStyle);
                case Element.Fraction:
                    return _value.Length >= chunk.Text.Length && Fraction(chunk.Text.Length);
                default:
                    // Zero digits are left out with the point before them.
                    return !StartsFraction() || Fraction(FractionLength());
            }
        }

        private readonly bool IsDigit(int at) => at < _value.Length && char.IsAsciiDigit((char)_value[at]);

        private bool InRange(long number, long min, long max, string field)
        {
            if (number < min || number > max) _outOfRange = field;
            return true;
        }

        private void SkipSpaces(int most)
        {
            for (; most > 0 && !_value.IsEmpty && _value[0] == ' '; most--) _value = _value[1..];
        }

        // Exactly so many characters, of which the first may be a sign.
        private bool Integer(int length, out long number)
        {
            var text = _value[..length];
            _value = _value[length..];
            number = 0;
            var negative = text[0] == '-';
            if (text[0] is (byte)'-' or (byte)'+') text = text[1..];
            foreach (var c in text)
            {
                if (!char.IsAsciiDigit((char)c)) return false;
                number = number * 10 + (c - '0');
            }

            if (negative) number = -number;
            return true;
        }

        // One or two digits, or exactly two.
        private bool Number(bool two, ref long number)
        {
            if (!IsDigit(0) || two && !IsDigit(1))
            {
                number = 0;
                return false;
            }

            var length = IsDigit(1) ? 2 : 1;
            return Integer(length, out number);
        }

        private bool ThreeDigits(bool three, ref long number)
        {
            var length = IsDigit(0) ? IsDigit(1) ? IsDigit(2) ? 3 : 2 : 1 : 0;
            return length != 0 && (!three || length == 3) && Integer(length, out number);
        }

        // The 1-based index of the name, in any case, that the text begins with; of its first letters only if length is not 0.
        private bool Name(string[] names, int length, ref long number)
        {
            for (var i = 0; i < names.Length; i++)
            {
                var name = length == 0 ? names[i] : names[i][..length];
                if (_value.Length < name.Length || !EqualsIgnoringCase(_value, name)) continue;
                _value = _value[name.Length..];
                number = i + 1;
                return true;
            }

            return false;
        }

        private static bool EqualsIgnoringCase(ReadOnlySpan<byte> text, string name)
        {
            for (var i = 0; i < name.Length; i++)
            {
                if ((text[i] | 0x20) != (name[i] | 0x20)) return false;
            }

            return true;
        }

        // A fraction may follow the seconds even where the layout has none.
        private bool Seconds(bool two)
        {
            if (!Number(two, ref _second)) return false;
            InRange(_second, 0, 59, "second");
            if (_outOfRange is not null || !StartsFraction()) return true;
            return NextChunk(_layoutRest).Element is Element.Fraction or Element.TrimmedFraction || Fraction(FractionLength());
        }

        private readonly bool StartsFraction() => _value.Length >= 2 && _value[0] is (byte)'.' or (byte)',' && IsDigit(1);

        private readonly int FractionLength()
        {
            var length = 2;
            while (IsDigit(length)) length++;
            return length;
        }

        // A point or comma and digits, of which nine count.
        private bool Fraction(int length)
        {
            if (_value[0] is not ((byte)'.' or (byte)',')) return false;

            var digits = _value[1..length];
            _value = _value[length..];
            var counted = digits[..Math.Min(digits.Length, 9)];
            long nanoseconds = 0;
            var negative = counted.Length > 0 && counted[0] == '-';
            var start = counted.Length > 0 && counted[0] is (byte)'-' or (byte)'+' ? 1 : 0;
            foreach (var c in counted[start..])
            {
                if (!char.IsAsciiDigit((char)c)) return false;
                nanoseconds = nanoseconds * 10 + (c - '0');
            }

            if (negative && nanoseconds != 0)
            {
                _outOfRange = "fractional second";
                return true;
            }

            for (var i = counted.Length; i < 9; i++) nanoseconds *= 10;
            _nanosecond = nanoseconds;
            return true;
        }

        private bool HalfDay(ReadOnlySpan<byte> am, ReadOnlySpan<byte> pm)
        {
            if (_value.Length < 2) return false;
            var text = _value[..2];
            _value = _value[2..];
            if (text.SequenceEqual(pm)) _pm = true;
            else if (text.SequenceEqual(am)) _am = true;
            else return false;
            return true;
        }

        private bool ZoneName()
        {
            if (_value.StartsWith("UTC"u8))
            {
                _utc = true;
                _value = _value[3..];
                return true;
            }

            var length = ZoneAbbreviation.Length(_value);
            if (length == 0) return false;
            _zoneName = System.Text.Encoding.UTF8.GetString(_value[..length]);
            _value = _value[length..];
            return true;
        }

        private bool ZoneOffset(OffsetStyle style)
        {
            if (style.Z && !_value.IsEmpty && _value[0] == 'Z')
            {
                _utc = true;
                _value = _value[1..];
                return true;
            }

            if (_value.Length < style.Length) return false;
            var text = _value[..style.Length];
            if (style.Colon && (text[3] != ':' || style.Seconds && text[6] != ':')) return false;

            _value = _value[style.Length..];
            var gap = style.Colon ? 1 : 0;
            long minutes = 0;
            long seconds = 0;
            var ok = TwoDigits(text, 1, out var hours) &&
                     (!style.Minutes || TwoDigits(text, 3 + gap, out minutes)) &&
                     (!style.Seconds || TwoDigits(text, 5 + 2 * gap, out seconds));
            if (hours > 24) _outOfRange = "time zone offset hour";
            if (minutes > 60) _outOfRange = "time zone offset minute";
            if (seconds > 60) _outOfRange = "time zone offset second";

            var offset = (hours * 60 + minutes) * 60 + seconds;
            _offset = text[0] == '-' ? -offset : offset;
            return ok && text[0] is (byte)'+' or (byte)'-';
        }

        private static bool TwoDigits(ReadOnlySpan<byte> text, int at, out long number)
        {
            number = 0;
            if (!char.IsAsciiDigit((char)text[at]) || !char.IsAsciiDigit((char)text[at + 1])) return false;
            number = (text[at] - '0') * 10 + (text[at + 1] - '0');
            return true;
        }

        // Settles month and day; returns what is wrong with them, or null.
        private string? ResolveDay()
        {
            if (_yearDay >= 0)
            {
                if (_yearDay < 1 || _yearDay > (IsLeap(_year) ? 366 : 365)) return ": day-of-year out of range";
                var (_, month, day) = CivilFromDays(DaysFromCivil(_year, 1, _yearDay));
                if (_month >= 0 && _month != month) return ": day-of-year does not match month";
                if (_day >= 0 && _day != day) return ": day-of-year does not match day";
                (_month, _day) = (month, day);
            }

            if (_month < 0) _month = 1;
            if (_day < 0) _day = 1;
            return _day < 1 || _day > DaysIn(_month, _year) ? ": day out of range" : null;
        }

        private readonly Time Build(Ptr<Location> unnamed, Ptr<Location> local)
        {
            if (_utc) return At(UTCLocation);
            if (_offset is { } offset)
            {
                var t = At(UTCLocation);
                t.AddSeconds(-offset);
                var zone = local.Lookup(t.UnixSeconds).Zone;
                return zone.Offset == offset && (_zoneName == "" || zone.Name == _zoneName)
                    ? t.WithLocation(local)
                    : t.WithLocation(FixedZone(GoString.FromString(_zoneName), offset));
            }

            if (_zoneName != "")
            {
                var t = At(UTCLocation);
                if (local.Value.Rules.OffsetOf(_zoneName, t.UnixSeconds) is { } known)
                {
                    t.AddSeconds(-known);
                    return t.WithLocation(local);
                }

                // Other abbreviations are kept without knowing what they mean, but GMT+3 says it.
                var hours = _zoneName.StartsWith("GMT") && _zoneName.Length > 3 ? long.Parse(_zoneName.AsSpan(3)) : 0;
                return t.WithLocation(FixedZone(GoString.FromString(_zoneName), hours * SecondsPerHour));
            }

            return At(unnamed);
        }

        private readonly Time At(Ptr<Location> location) =>
            Date(_year, new Month(_month), _day, _hour, _minute, _second, _nanosecond, location);
    }

    /// <summary>Which texts time.Parse takes for the abbreviation of a time zone.</summary>
    private static class ZoneAbbreviation
    {
        /// <summary>The length of the abbreviation the text begins with; 0 if there is none.</summary>
        public static int Length(ReadOnlySpan<byte> text)
        {
            if (text.Length < 3) return 0;
            if (text.StartsWith("ChST"u8) || text.StartsWith("MeST"u8)) return 4;
            if (text.StartsWith("GMT"u8)) return text.Length == 3 ? 3 : 3 + SignedHours(text[3..]);
            if (text[0] is (byte)'+' or (byte)'-') return SignedHours(text);

            var upper = 0;
            while (upper < 6 && upper < text.Length && char.IsAsciiLetterUpper((char)text[upper])) upper++;
            return upper switch
            {
                3 => 3,
                4 when text[3] == 'T' || text.StartsWith("WITA"u8) => 4,
                5 when text[4] == 'T' => 5,
                _ => 0,
            };
        }

        // +00 to +23 or -00 to -23.
        private static int SignedHours(ReadOnlySpan<byte> text)
        {
            if (text[0] is not ((byte)'+' or (byte)'-')) return 0;
            long hours = 0;
            var length = 1;
            while (length < text.Length && char.IsAsciiDigit((char)text[length]))
                hours = Math.Min(hours * 10 + (text[length++] - '0'), 1000);
            return length == 1 || hours > 23 ? 0 : length;
        }
    }
}
