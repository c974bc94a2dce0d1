// Layouts: a layout is the reference time, Mon Jan 2 15:04:05 MST 2006, written the way times shall be. This file finds
// the elements of the reference time in a layout; Format and Parse say what each element means.
using System.Buffers;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>The reference time in numerical order: <c>01/02 03:04:05PM '06 -0700</c>.</summary>
    public static readonly GoString Layout = "01/02 03:04:05PM '06 -0700";

    /// <summary><c>Mon Jan _2 15:04:05 2006</c></summary>
    public static readonly GoString ANSIC = "Mon Jan _2 15:04:05 2006";

    /// <summary><c>Mon Jan _2 15:04:05 MST 2006</c></summary>
    public static readonly GoString UnixDate = "Mon Jan _2 15:04:05 MST 2006";

    /// <summary><c>Mon Jan 02 15:04:05 -0700 2006</c></summary>
    public static readonly GoString RubyDate = "Mon Jan 02 15:04:05 -0700 2006";

    /// <summary><c>02 Jan 06 15:04 MST</c></summary>
    public static readonly GoString RFC822 = "02 Jan 06 15:04 MST";

    /// <summary><c>02 Jan 06 15:04 -0700</c></summary>
    public static readonly GoString RFC822Z = "02 Jan 06 15:04 -0700";

    /// <summary><c>Monday, 02-Jan-06 15:04:05 MST</c></summary>
    public static readonly GoString RFC850 = "Monday, 02-Jan-06 15:04:05 MST";

    /// <summary><c>Mon, 02 Jan 2006 15:04:05 MST</c></summary>
    public static readonly GoString RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST";

    /// <summary><c>Mon, 02 Jan 2006 15:04:05 -0700</c></summary>
    public static readonly GoString RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700";

    /// <summary><c>2006-01-02T15:04:05Z07:00</c></summary>
    public static readonly GoString RFC3339 = "2006-01-02T15:04:05Z07:00";

    /// <summary><c>2006-01-02T15:04:05.999999999Z07:00</c></summary>
    public static readonly GoString RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00";

    /// <summary><c>3:04PM</c></summary>
    public static readonly GoString Kitchen = "3:04PM";

    /// <summary><c>Jan _2 15:04:05</c></summary>
    public static readonly GoString Stamp = "Jan _2 15:04:05";

    /// <summary><c>Jan _2 15:04:05.000</c></summary>
    public static readonly GoString StampMilli = "Jan _2 15:04:05.000";

    /// <summary><c>Jan _2 15:04:05.000000</c></summary>
    public static readonly GoString StampMicro = "Jan _2 15:04:05.000000";

    /// <summary><c>Jan _2 15:04:05.000000000</c></summary>
    public static readonly GoString StampNano = "Jan _2 15:04:05.000000000";

    /// <summary><c>2006-01-02 15:04:05</c></summary>
    public static readonly GoString DateTime = "2006-01-02 15:04:05";

    /// <summary><c>2006-01-02</c></summary>
    public static readonly GoString DateOnly = "2006-01-02";

    /// <summary><c>15:04:05</c></summary>
    public static readonly GoString TimeOnly = "15:04:05";

    private enum Element
    {
        None,
        LongMonth, ShortMonth, Month, ZeroMonth,
        LongWeekday, ShortWeekday,
        Day, SpaceDay, ZeroDay, SpaceYearDay, ZeroYearDay,
        Hour, Hour12, ZeroHour12,
        Minute, ZeroMinute, Second, ZeroSecond,
        LongYear, ShortYear,
        UpperPM, LowerPM,
        ZoneName, ZoneOffset,
        Fraction, TrimmedFraction,
    }

    /// <summary>How a zone offset is written: which parts, with colons or not, and whether UTC is <c>Z</c>.</summary>
    private readonly record struct OffsetStyle(bool Z, bool Colon, bool Minutes, bool Seconds)
    {
        /// <summary>The characters of an offset in this style, with its sign.</summary>
        public int Length => 3 + (Minutes ? Colon ? 3 : 2 : 0) + (Seconds ? Colon ? 3 : 2 : 0);
    }

    /// <summary>An element found in a layout.</summary>
    private readonly ref struct Chunk(ReadOnlySpan<byte> prefix, Element element, ReadOnlySpan<byte> text, ReadOnlySpan<byte> rest)
    {
        /// <summary>The literal text before it.</summary>
        public ReadOnlySpan<byte> Prefix { get; } = prefix;

        public Element Element { get; } = element;

        /// <summary>The element as the layout writes it.</summary>
        public ReadOnlySpan<byte> Text { get; } = text;

        /// <summary>The layout after it.</summary>
        public ReadOnlySpan<byte> Rest { get; } = rest;

        /// <summary>For <see cref="Element.ZoneOffset"/>.</summary>
        public OffsetStyle OffsetStyle => Text[0] == 'Z'
            ? new OffsetStyle(true, Text.Contains((byte)':'), Text.Length > 3, Text.Length >= 7)
            : new OffsetStyle(false, Text.Contains((byte)':'), Text.Length > 3, Text.Length >= 7);
    }

    private static readonly SearchValues<byte> ElementStarts = SearchValues.Create("JM012_345Pp-Z.,"u8);

    private static Chunk NextChunk(ReadOnlySpan<byte> layout)
    {
        var at = 0;
        while (true)
        {
            var skipped = layout[at..].IndexOfAny(ElementStarts);
            if (skipped < 0) return new Chunk(layout, Element.None, default, default);

            at += skipped;
            var (element, length) = ElementAt(layout[at..]);
            if (element != Element.None)
                return new Chunk(layout[..at], element, layout.Slice(at, length), layout[(at + length)..]);
            at++;
        }
    }

    private static (Element Element, int Length) ElementAt(ReadOnlySpan<byte> s)
    {
        switch (s[0])
        {
            case (byte)'J':
                if (s.StartsWith("January"u8)) return (Element.LongMonth, 7);
                if (s.StartsWith("Jan"u8) && !ContinuesWord(s, 3)) return (Element.ShortMonth, 3);
                break;
            case (byte)'M':
                if (s.StartsWith("Monday"u8)) return (Element.LongWeekday, 6);
                if (s.StartsWith("Mon"u8) && !ContinuesWord(s, 3)) return (Element.ShortWeekday, 3);
                if (s.StartsWith("MST"u8)) return (Element.ZoneName, 3);
                break;
            case (byte)'0':
                if (s.StartsWith("002"u8)) return (Element.ZeroYearDay, 3);
                if (s.Length >= 2) return ZeroPadded(s[1]);
                break;
            case (byte)'1':
                return s.StartsWith("15"u8) ? (Element.Hour, 2) : (Element.Month, 1);
            case (byte)'2':
                return s.StartsWith("2006"u8) ? (Element.LongYear, 4) : (Element.Day, 1);
            case (byte)'_':
                // _2006 is an underscore before the year.
                if (s.StartsWith("_2"u8) && !s.StartsWith("_2006"u8)) return (Element.SpaceDay, 2);
                if (s.StartsWith("__2"u8)) return (Element.SpaceYearDay, 3);
                break;
            case (byte)'3':
                return (Element.Hour12, 1);
            case (byte)'4':
                return (Element.Minute, 1);
            case (byte)'5':
                return (Element.Second, 1);
            case (byte)'P':
                if (s.StartsWith("PM"u8)) return (Element.UpperPM, 2);
                break;
            case (byte)'p':
                if (s.StartsWith("pm"u8)) return (Element.LowerPM, 2);
                break;
            case (byte)'-' or (byte)'Z':
                return OffsetAt(s);
            default:
                return FractionAt(s);
        }

        return default;
    }

    private static (Element Element, int Length) ZeroPadded(byte digit) => digit switch
    {
        (byte)'1' => (Element.ZeroMonth, 2),
        (byte)'2' => (Element.ZeroDay, 2),
        (byte)'3' => (Element.ZeroHour12, 2),
        (byte)'4' => (Element.ZeroMinute, 2),
        (byte)'5' => (Element.ZeroSecond, 2),
        (byte)'6' => (Element.ShortYear, 2),
        _ => default,
    };

    private static (Element Element, int Length) OffsetAt(ReadOnlySpan<byte> s)
    {
        var digits = s[1..];
        if (digits.StartsWith("070000"u8)) return (Element.ZoneOffset, 7);
        if (digits.StartsWith("07:00:00"u8)) return (Element.ZoneOffset, 9);
        if (digits.StartsWith("0700"u8)) return (Element.ZoneOffset, 5);
        if (digits.StartsWith("07:00"u8)) return (Element.ZoneOffset, 6);
        return digits.StartsWith("07"u8) ? (Element.ZoneOffset, 3) : default;
    }

    // A point or comma and a run of zeros or nines that no other digit follows.
    private static (Element Element, int Length) FractionAt(ReadOnlySpan<byte> s)
    {
        if (s.Length < 2 || s[1] is not ((byte)'0' or (byte)'9')) return default;

        var end = 1;
        while (end < s.Length && s[end] == s[1]) end++;
        if (end < s.Length && char.IsAsciiDigit((char)s[end])) return default;
        return (s[1] == '0' ? Element.Fraction : Element.TrimmedFraction, end);
    }

    private static bool ContinuesWord(ReadOnlySpan<byte> s, int at) => s.Length > at && s[at] is >= (byte)'a' and <= (byte)'z';
}
