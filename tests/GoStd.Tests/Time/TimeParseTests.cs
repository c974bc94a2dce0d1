// Parsing times and durations; the right column is what real Go prints, the time or the error.
using GoRuntime;

namespace GoStd.Tests.Times;

public class TimeParseTests
{
    public static TheoryData<string, string, string> Times => new()
    {
        { "2006-01-02T15:04:05Z07:00", "2024-02-29T12:34:56Z", "2024-02-29 12:34:56 +0000 UTC" },
        { "2006-01-02T15:04:05Z07:00", "2024-02-29T12:34:56.789+05:30", "2024-02-29 12:34:56.789 +0530 +0530" },
        { "2006-01-02T15:04:05Z07:00", "2023-02-29T12:34:56Z", "parsing time \"2023-02-29T12:34:56Z\": day out of range" },
        { "2006-01-02T15:04:05Z07:00", "2023-02-28T25:34:56Z", "parsing time \"2023-02-28T25:34:56Z\": hour out of range" },
        { "2006-01-02T15:04:05Z07:00", "2023-02-28T5:34:56Z", "2023-02-28 05:34:56 +0000 UTC" },
        { "2006-01-02T15:04:05Z07:00", "2023-02-28T05:34:56,5Z", "2023-02-28 05:34:56.5 +0000 UTC" },
        { "2006-01-02T15:04:05Z07:00", "2023-02-28T05:34:56+25:00",
            "parsing time \"2023-02-28T05:34:56+25:00\": time zone offset hour out of range" },
        { "2006-01-02T15:04:05.999999999Z07:00", "2023-02-28T05:34:56.123456789123-00:30", "2023-02-28 05:34:56.123456789 -0030 -0030" },
        { "Mon Jan _2 15:04:05 2006", "Fri Feb  3 04:05:06 2023", "2023-02-03 04:05:06 +0000 UTC" },
        { "Mon Jan _2 15:04:05 2006", "fri fEB 13 4:05:06.25 2023", "2023-02-13 04:05:06.25 +0000 UTC" },
        { "Mon Jan _2 15:04:05 MST 2006", "Fri Feb  3 04:05:06 PST 2023", "2023-02-03 04:05:06 +0000 PST" },
        { "Mon Jan _2 15:04:05 MST 2006", "Fri Feb  3 04:05:06 GMT-8 2023", "2023-02-02 20:05:06 -0800 GMT-8" },
        { "Mon Jan _2 15:04:05 MST 2006", "Fri Feb  3 04:05:06 XX 2023",
            "parsing time \"Fri Feb  3 04:05:06 XX 2023\" as \"Mon Jan _2 15:04:05 MST 2006\": cannot parse \"XX 2023\" as \"MST\"" },
        { "Monday, 02-Jan-06 15:04:05 MST", "Friday, 03-Feb-23 04:05:06 CEST", "2023-02-03 04:05:06 +0000 CEST" },
        { "02 Jan 06 15:04 -0700", "03 Feb 69 04:05 -0700", "1969-02-03 04:05:00 -0700 -0700" },
        { "02 Jan 06 15:04 -0700", "03 Feb 68 04:05 0700",
            "parsing time \"03 Feb 68 04:05 0700\" as \"02 Jan 06 15:04 -0700\": cannot parse \"0700\" as \"-0700\"" },
        { "3:04PM", "12:04AM", "0000-01-01 00:04:00 +0000 UTC" },
        { "3:04PM", "3:04pm", "parsing time \"3:04pm\" as \"3:04PM\": cannot parse \"pm\" as \"PM\"" },
        { "3:04PM", "13:04PM", "parsing time \"13:04PM\": hour out of range" },
        { "Jan _2 15:04:05", "Feb  3 04:05:06", "0000-02-03 04:05:06 +0000 UTC" },
        { "Jan _2 15:04:05.000000", "Feb  3 04:05:06.000123", "0000-02-03 04:05:06.000123 +0000 UTC" },
        { "Jan _2 15:04:05.000000", "Feb  3 04:05:06.123",
            "parsing time \"Feb  3 04:05:06.123\" as \"Jan _2 15:04:05.000000\": cannot parse \".123\" as \".000000\"" },
        { "2006-01-02", "2023-13-01", "parsing time \"2023-13-01\": month out of range" },
        { "2006-01-02", "2023-12-32", "parsing time \"2023-12-32\": day out of range" },
        { "2006-01-02", "2023-12-3", "parsing time \"2023-12-3\" as \"2006-01-02\": cannot parse \"3\" as \"02\"" },
        { "2006-01-02", "2023-12-03x", "parsing time \"2023-12-03x\": extra text: \"x\"" },
        { "2006-01-02", "x", "parsing time \"x\" as \"2006-01-02\": cannot parse \"x\" as \"2006\"" },
        { "2006-01-02", "", "parsing time \"\" as \"2006-01-02\": cannot parse \"\" as \"2006\"" },
        { "2006-01-02 15:04:05", "2023-12-03 24:00:00", "parsing time \"2023-12-03 24:00:00\": hour out of range" },
        { "2006-01-02 15:04:05", "2023-12-03 23:60:00", "parsing time \"2023-12-03 23:60:00\": minute out of range" },
        { "2006-01-02 15:04:05", "2023-12-03 23:59:60", "parsing time \"2023-12-03 23:59:60\": second out of range" },
        { "2006-01-02 15:04:05", "2023-12-03    23:59:59", "2023-12-03 23:59:59 +0000 UTC" },
        { "2006 002", "2024 060", "2024-02-29 00:00:00 +0000 UTC" },
        { "2006 002", "2024 366", "2024-12-31 00:00:00 +0000 UTC" },
        { "2006 002", "2023 366", "parsing time \"2023 366\": day-of-year out of range" },
        { "2006 __2", "2023  45", "2023-02-14 00:00:00 +0000 UTC" },
        { "2006 002 01", "2023 045 03", "parsing time \"2023 045 03\": day-of-year does not match month" },
        { "2006 002 _2", "2023 045 13", "parsing time \"2023 045 13\": day-of-year does not match day" },
        { "15:04:05.000", "01:02:03.123", "0000-01-01 01:02:03.123 +0000 UTC" },
        { "15:04:05.999", "01:02:03", "0000-01-01 01:02:03 +0000 UTC" },
        { "15:04:05.999", "01:02:03.12345", "0000-01-01 01:02:03.12345 +0000 UTC" },
        { "15:04:05,000", "01:02:03,123", "0000-01-01 01:02:03.123 +0000 UTC" },
        { "Jan _2 2006", "Feb 3 2013", "2013-02-03 00:00:00 +0000 UTC" },
        { "Jan _2 2006", "Feb  30 2013", "parsing time \"Feb  30 2013\": day out of range" },
        { "2006-01-02 MST", "2024-01-02 UTC", "2024-01-02 00:00:00 +0000 UTC" },
        { "2006-01-02 -07:00:00", "2024-01-02 +01:02:03", "2024-01-02 00:00:00 +0102 +0102" },
        { "2006-01-02 Z07:00", "2024-01-02 Z", "2024-01-02 00:00:00 +0000 UTC" },
        { "2006-01-02 -07", "2024-01-02 +1", "parsing time \"2024-01-02 +1\" as \"2006-01-02 -07\": cannot parse \"+1\" as \"-07\"" },
        { "2006-01-02 -0700", "2024-01-02 *0100",
            "parsing time \"2024-01-02 *0100\" as \"2006-01-02 -0700\": cannot parse \"*0100\" as \"-0700\"" },
        { "2006-01-02 -0700", "2024-01-02 +0170", "parsing time \"2024-01-02 +0170\": time zone offset minute out of range" },
        { "Monday", "Moonday", "parsing time \"Moonday\" as \"Monday\": cannot parse \"Moonday\" as \"Monday\"" },
        { "06", "-1", "1999-01-01 00:00:00 +0000 UTC" },
        { "2006", "-123", "parsing time \"-123\" as \"2006\": cannot parse \"-123\" as \"2006\"" },
        { "2006", "12a4", "parsing time \"12a4\" as \"2006\": cannot parse \"12a4\" as \"2006\"" },
        { "\"Jan\"", "\"F\\bé\u0001\"",
            "parsing time \"\\\"F\\\\b\\xc3\\xa9\\x01\\\"\" as \"\\\"Jan\\\"\": cannot parse \"F\\\\b\\xc3\\xa9\\x01\\\"\" as \"Jan\"" },
        { "MST", "ChST", "0000-01-01 00:00:00 +0000 ChST" },
        { "MST", "WITA", "0000-01-01 00:00:00 +0000 WITA" },
        { "MST", "ABCDE", "parsing time \"ABCDE\" as \"MST\": cannot parse \"ABCDE\" as \"MST\"" },
        { "MST", "ABCDT", "0000-01-01 00:00:00 +0000 ABCDT" },
        { "MST", "+03", "0000-01-01 00:00:00 +0000 +03" },
        { "MST", "+24", "parsing time \"+24\" as \"MST\": cannot parse \"+24\" as \"MST\"" },
        { "05", "7", "parsing time \"7\" as \"05\": cannot parse \"7\" as \"05\"" },
        { "5", "61", "parsing time \"61\": second out of range" },
        { ".00", ".1", "parsing time \".1\" as \".00\": cannot parse \".1\" as \".00\"" },
        { "Mon Jan 2", "Tue Dec 31", "0000-12-31 00:00:00 +0000 UTC" },
        { "3PM", "0AM", "0000-01-01 00:00:00 +0000 UTC" },
        { "03PM", "1PM", "parsing time \"1PM\" as \"03PM\": cannot parse \"1PM\" as \"03\"" },
        { "2006-1-2", "2024-1-2 ", "parsing time \"2024-1-2 \": extra text: \" \"" },
        { "2006 1", "2024   1", "2024-01-01 00:00:00 +0000 UTC" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Parse_ByLayout_AnswersAsGo(string layout, string value, string expected)
    {
        var (t, err) = time.Parse(layout, value);
        Assert.Equal(expected, err is null ? t.ToString() : err.Error().ToString());
        if (err is not null) Assert.True(t.IsZero());
    }

    public static TheoryData<string, string, string, string> TimesInPlaces => new()
    {
        { "2006-01-02 15:04:05", "2024-07-01 12:00:00", "Europe/Berlin", "2024-07-01 12:00:00 +0200 CEST" },
        { "Mon Jan _2 15:04:05 MST 2006", "Mon Jul  1 12:00:00 CEST 2024", "Europe/Berlin", "2024-07-01 12:00:00 +0200 CEST" },
        { "Mon Jan _2 15:04:05 MST 2006", "Mon Jul  1 12:00:00 CET 2024", "Europe/Berlin", "2024-07-01 13:00:00 +0200 CEST" },
        { "Mon, 02 Jan 2006 15:04:05 -0700", "Mon, 01 Jul 2024 12:00:00 +0200", "Europe/Berlin", "2024-07-01 12:00:00 +0200 CEST" },
        { "Mon, 02 Jan 2006 15:04:05 -0700", "Mon, 01 Jul 2024 12:00:00 +0300", "Europe/Berlin", "2024-07-01 12:00:00 +0300 +0300" },
        { "2006-01-02 15:04:05", "2024-03-31 02:30:00", "Europe/Berlin", "2024-03-31 03:30:00 +0200 CEST" },
        { "2006-01-02 15:04:05", "2024-10-27 02:30:00", "Europe/Berlin", "2024-10-27 02:30:00 +0100 CET" },
        { "2006-01-02 15:04:05", "2024-03-10 02:30:00", "America/New_York", "2024-03-10 01:30:00 -0500 EST" },
        { "2006-01-02 15:04:05", "2055-03-10 02:30:00", "Australia/Sydney", "2055-03-10 02:30:00 +1100 AEDT" },
    };

    [Theory]
    [MemberData(nameof(TimesInPlaces))]
    public void ParseInLocation_UsesThePlacesZones(string layout, string value, string zone, string expected)
    {
        var (t, err) = time.ParseInLocation(layout, value, Zones.Get(zone));
        Assert.Equal(expected, err is null ? t.ToString() : err.Error().ToString());
    }

    public static TheoryData<string, string> Durations => new()
    {
        { "0", "0s" },
        { "-0", "0s" },
        { "+5s", "5s" },
        { "1.5h", "1h30m0s" },
        { "1h15m30.918273645s", "1h15m30.918273645s" },
        { ".5m", "30s" },
        { "1.", "time: missing unit in duration \"1.\"" },
        { "1.s", "1s" },
        { ".s", "time: invalid duration \".s\"" },
        { "", "time: invalid duration \"\"" },
        { "3", "time: missing unit in duration \"3\"" },
        { "-", "time: invalid duration \"-\"" },
        { "3x", "time: unknown unit \"x\" in duration \"3x\"" },
        { "1h-1m", "time: unknown unit \"h-\" in duration \"1h-1m\"" },
        { "9223372036854775807ns", "2562047h47m16.854775807s" },
        { "9223372036854775808ns", "time: invalid duration \"9223372036854775808ns\"" },
        { "-9223372036854775808ns", "-2562047h47m16.854775808s" },
        { "9223372036854775.808us", "time: invalid duration \"9223372036854775.808us\"" },
        { "100000000h", "time: invalid duration \"100000000h\"" },
        { "1µs2μs3us", "6µs" },
        { "0.100000000000000000000h", "6m0s" },
        { "0.3333333333333333333h", "20m0s" },
        { "1e3s", "time: unknown unit \"e\" in duration \"1e3s\"" },
        { "\"é", "time: invalid duration \"\\\"\\xc3\\xa9\"" },
    };

    [Theory]
    [MemberData(nameof(Durations))]
    public void ParseDuration_AnswersAsGo(string text, string expected)
    {
        var (d, err) = time.ParseDuration(text);
        Assert.Equal(expected, err is null ? d.ToString() : err.Error().ToString());
    }

    [Theory]
    [InlineData("Nowhere/City", "unknown time zone Nowhere/City")]
    [InlineData("../x", "time: invalid location name")]
    [InlineData("/etc/localtime", "time: invalid location name")]
    public void LoadLocation_OfABadName_Fails(string name, string message)
    {
        var (location, err) = time.LoadLocation(name);
        Assert.Null(location);
        Assert.Equal(message, err!.Error());
    }

    [Fact]
    public void ParseError_NamesItsParts()
    {
        var err = Assert.IsType<time.ParseErrorPtr>(time.Parse("2006-01-02", "2024-0x-01").Item2).Value;
        Assert.Equal(("2006-01-02", "2024-0x-01", "01", "0x-01", ""),
            (err.Layout.ToString(), err.Value.ToString(), err.LayoutElem.ToString(), err.ValueElem.ToString(), err.Message.ToString()));
    }
}
