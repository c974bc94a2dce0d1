// Durations, dates, rounding, differences; the right columns are what real Go prints.
using System.Globalization;
using GoRuntime;

namespace GoStd.Tests.Times;

public class TimeArithmeticTests
{
    public static TheoryData<long, string, string, string, string> Durations => new()
    {
        { 0L, "0s", "0 0 0", "0s 0s 0s 0s", "0 0" },
        { 1L, "1ns", "1e-09 1.6666666666666667e-11 2.777777777777778e-13", "0s 0s 0s 1ns", "0 0" },
        { -1L, "-1ns", "-1e-09 -1.6666666666666667e-11 -2.777777777777778e-13", "0s 0s 0s 1ns", "0 0" },
        { 999L, "999ns", "9.99e-07 1.665e-08 2.775e-10", "0s 1.001µs 0s 999ns", "0 0" },
        { 1000L, "1µs", "1e-06 1.6666666666666667e-08 2.7777777777777777e-10", "0s 1.001µs 0s 1µs", "1 0" },
        { 1100L, "1.1µs", "1.1e-06 1.8333333333333332e-08 3.0555555555555557e-10", "0s 1.099µs 0s 1.1µs", "1 0" },
        { 1500000L, "1.5ms", "0.0015 2.5e-05 4.1666666666666667e-07", "0s 1.500002ms 0s 1.5ms", "1500 1" },
        { -1500000L, "-1.5ms", "-0.0015 -2.5e-05 -4.1666666666666667e-07", "0s -1.500002ms 0s 1.5ms", "-1500 -1" },
        { 999999999L, "999.999999ms", "0.999999999 0.01666666665 0.0002777777775", "1s 1.000000001s 0s 999.999999ms", "999999 999" },
        { 1000000000L, "1s", "1 0.016666666666666666 0.0002777777777777778", "1s 1.000000001s 0s 1s", "1000000 1000" },
        { 60000000000L, "1m0s", "60 1 0.016666666666666666", "1m0s 59.999999997s 1m0s 1m0s", "60000000 60000" },
        { 90000000000L, "1m30s", "90 1.5 0.025", "1m30s 1m29.999999999s 1m0s 1m30s", "90000000 90000" },
        { 3600000000001L, "1h0m0.000000001s", "3600.000000001 60.00000000001667 1.0000000000002778",
            "1h0m0s 1h0m0.000000002s 1h0m0s 1h0m0.000000001s", "3600000000 3600000" },
        { -90001500000000L, "-25h0m1.5s", "-90001.5 -1500.025 -25.000416666666666", "-25h0m2s -25h0m1.499999999s -25h0m0s 25h0m1.5s",
            "-90001500000 -90001500" },
        { 9223372036854775807L, "2562047h47m16.854775807s", "9.223372036854776e+09 1.5372286728091294e+08 2.5620477880152157e+06",
            "2562047h47m16.854775807s 2562047h47m16.854775807s 2562047h47m0s 2562047h47m16.854775807s", "9223372036854775 9223372036854" },
        { long.MinValue, "-2562047h47m16.854775808s", "-9.223372036854776e+09 -1.5372286728091294e+08 -2.5620477880152157e+06",
            "-2562047h47m16.854775808s -2562047h47m16.854775807s -2562047h47m0s 2562047h47m16.854775807s",
            "-9223372036854775 -9223372036854" },
        { 7200000000000L, "2h0m0s", "7200 120 2", "2h0m0s 1h59m59.999999997s 2h0m0s 2h0m0s", "7200000000 7200000" },
        { 3660000000000L, "1h1m0s", "3660 61 1.0166666666666666", "1h1m0s 1h0m59.999999999s 1h1m0s 1h1m0s", "3660000000 3660000" },
    };

    [Theory]
    [MemberData(nameof(Durations))]
    public void Duration_TextAndConversions_AreGos(long value, string text, string floats, string rounded, string wholes)
    {
        var d = new time.Duration(value);
        Assert.Equal(text, d.String());
        Assert.Equal(
            floats.Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture)),
            [d.Seconds(), d.Minutes(), d.Hours()]);
        Assert.Equal(rounded, $"{d.Round(time.Second)} {d.Round(7)} {d.Truncate(time.Minute)} {d.Abs()}");
        Assert.Equal(wholes, $"{d.Microseconds()} {d.Milliseconds()}");
    }

    [Fact]
    public void Duration_Operators_ReadAsInGo()
    {
        var id = 3L;
        Assert.Equal("1.5s", ((time.Duration)id * 500 * time.Millisecond).String());
        Assert.Equal("-1m30s", (-(time.Minute + 30 * time.Second)).String());
        Assert.Equal(90, (long)(time.Minute * 3 / 2 / time.Second));
        Assert.True(time.Second > 999 * time.Millisecond && time.Second != time.Minute);
        Assert.Equal(long.MinValue, (new time.Duration(long.MinValue) / -1).Value);
        Assert.Throws<DivideByZeroException>(() => time.Second / default(time.Duration));
    }

    public static TheoryData<long[], string, long, string> Dates => new()
    {
        { new long[] { 2024L, 1, 31, 0, 0, 0, 0 }, "2024-01-31 00:00:00 +0000 UTC", 1706659200L, "2024-02-09 00:00:00 +0000 UTC" },
        { new long[] { 2024L, 14, -5, 25, -61, 3600, -1 }, "2025-01-27 00:58:59.999999999 +0000 UTC", 1737939539L,
            "2025-02-05 00:58:59.999999999 +0000 UTC" },
        { new long[] { 2023L, 2, 29, 12, 0, 0, 0 }, "2023-03-01 12:00:00 +0000 UTC", 1677672000L, "2023-03-13 12:00:00 +0000 UTC" },
        { new long[] { 0L, 0, 0, 0, 0, 0, 0 }, "-0001-11-30 00:00:00 +0000 UTC", -62169984000L, "-0001-12-09 00:00:00 +0000 UTC" },
        { new long[] { -5L, 12, 31, 23, 59, 60, 1000000000 }, "-0004-01-01 00:00:01 +0000 UTC", -62293449599L,
            "-0004-01-10 00:00:01 +0000 UTC" },
        { new long[] { 1969L, 12, 31, 23, 59, 59, 999999999 }, "1969-12-31 23:59:59.999999999 +0000 UTC", -1L,
            "1970-01-10 23:59:59.999999999 +0000 UTC" },
        { new long[] { 2024L, 2, 29, 0, 0, 0, 0 }, "2024-02-29 00:00:00 +0000 UTC", 1709164800L, "2024-03-09 00:00:00 +0000 UTC" },
        { new long[] { 1900L, 3, 0, 0, 0, 0, 0 }, "1900-02-28 00:00:00 +0000 UTC", -2203977600L, "1900-03-09 00:00:00 +0000 UTC" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Date_OfAnyNumbers_IsNormalized(long[] n, string text, long unix, string later)
    {
        var t = time.Date(n[0], n[1], n[2], n[3], n[4], n[5], n[6], time.UTC);
        Assert.Equal(text, t.ToString());
        Assert.Equal(unix, t.Unix());
        Assert.Equal(later, t.AddDate(1, -13, 40).ToString());
    }

    public static TheoryData<long, long, string, string> Roundings => new()
    {
        { 1700000000L, 1L, "2023-11-14 22:13:20.987654321 +0000 UTC", "2023-11-14 22:13:20.987654321 +0000 UTC" },
        { 1700000000L, 7L, "2023-11-14 22:13:20.987654321 +0000 UTC", "2023-11-14 22:13:20.987654321 +0000 UTC" },
        { 1700000000L, 1000000L, "2023-11-14 22:13:20.988 +0000 UTC", "2023-11-14 22:13:20.987 +0000 UTC" },
        { 1700000000L, 1500000000L, "2023-11-14 22:13:21 +0000 UTC", "2023-11-14 22:13:19.5 +0000 UTC" },
        { 1700000000L, 1000000000L, "2023-11-14 22:13:21 +0000 UTC", "2023-11-14 22:13:20 +0000 UTC" },
        { 1700000000L, 3600000000000L, "2023-11-14 22:00:00 +0000 UTC", "2023-11-14 22:00:00 +0000 UTC" },
        { 1700000000L, 25200000000000L, "2023-11-15 01:00:00 +0000 UTC", "2023-11-14 18:00:00 +0000 UTC" },
        { 1700000000L, 4611686018427387904L, "2046-12-09 22:30:57.983430656 +0000 UTC", "1900-10-20 22:37:19.556042752 +0000 UTC" },
        { -62135596801L, 1L, "0000-12-31 23:59:59.987654321 +0000 UTC", "0000-12-31 23:59:59.987654321 +0000 UTC" },
        { -62135596801L, 7L, "0000-12-31 23:59:59.987654324 +0000 UTC", "0000-12-31 23:59:59.987654317 +0000 UTC" },
        { -62135596801L, 1000000L, "0000-12-31 23:59:59.988 +0000 UTC", "0000-12-31 23:59:59.987 +0000 UTC" },
        { -62135596801L, 1500000000L, "0001-01-01 00:00:00 +0000 UTC", "0000-12-31 23:59:58.5 +0000 UTC" },
        { -62135596801L, 1000000000L, "0001-01-01 00:00:00 +0000 UTC", "0000-12-31 23:59:59 +0000 UTC" },
        { -62135596801L, 3600000000000L, "0001-01-01 00:00:00 +0000 UTC", "0000-12-31 23:00:00 +0000 UTC" },
        { -62135596801L, 25200000000000L, "0001-01-01 00:00:00 +0000 UTC", "0000-12-31 17:00:00 +0000 UTC" },
        { -62135596801L, 4611686018427387904L, "0001-01-01 00:00:00 +0000 UTC", "-0146-11-12 00:06:21.572612096 +0000 UTC" },
        { -70000000000L, 1L, "-0249-10-15 19:33:20.987654321 +0000 UTC", "-0249-10-15 19:33:20.987654321 +0000 UTC" },
        { -70000000000L, 7L, "-0249-10-15 19:33:20.987654322 +0000 UTC", "-0249-10-15 19:33:20.987654315 +0000 UTC" },
        { -70000000000L, 1000000L, "-0249-10-15 19:33:20.988 +0000 UTC", "-0249-10-15 19:33:20.987 +0000 UTC" },
        { -70000000000L, 1500000000L, "-0249-10-15 19:33:21 +0000 UTC", "-0249-10-15 19:33:19.5 +0000 UTC" },
        { -70000000000L, 1000000000L, "-0249-10-15 19:33:21 +0000 UTC", "-0249-10-15 19:33:20 +0000 UTC" },
        { -70000000000L, 3600000000000L, "-0249-10-15 20:00:00 +0000 UTC", "-0249-10-15 19:00:00 +0000 UTC" },
        { -70000000000L, 25200000000000L, "-0249-10-15 23:00:00 +0000 UTC", "-0249-10-15 16:00:00 +0000 UTC" },
        { -70000000000L, 4611686018427387904L, "-0292-09-22 00:12:43.145224192 +0000 UTC", "-0292-09-22 00:12:43.145224192 +0000 UTC" },
    };

    [Theory]
    [MemberData(nameof(Roundings))]
    public void RoundAndTruncate_AreGos(long seconds, long unit, string rounded, string truncated)
    {
        var t = time.Unix(seconds, 987654321).UTC();
        Assert.Equal((rounded, truncated), (t.Round(unit).ToString(), t.Truncate(unit).ToString()));
    }

    public static TheoryData<long, long, string> Differences => new()
    {
        { 0L, 0L, "999.999998ms" },
        { 10L, 3L, "7.999999998s" },
        { 1099511627776L, -1099511627776L, "2562047h47m16.854775807s" },
        { -1099511627776L, 1099511627776L, "-2562047h47m16.854775808s" },
        { 9223372036L, -1L, "2562047h47m16.854775807s" },
        { 9223372036L, 0L, "2562047h47m16.854775807s" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Sub_SaturatesAsGo(long a, long b, string expected) =>
        Assert.Equal(expected, time.Unix(a, 999999999).Sub(time.Unix(b, 1)).String());

    [Fact]
    public void Unix_Functions_AreInverse()
    {
        Assert.Equal(-1_500_000_001, time.Unix(-2, 499_999_999).UnixNano());
        Assert.Equal(-1_501, time.UnixMilli(-1_501).UnixMilli());
        Assert.Equal(-1_500_001, time.UnixMicro(-1_500_001).UnixMicro());
        Assert.True(time.Unix(1, -1_000_000_000).Equal(time.Unix(0, 0)));
    }

    [Fact]
    public void Now_HasAMonotonicReading_ThatRoundStrips()
    {
        var now = time.Now();
        Assert.Contains(" m=+", now.ToString());
        Assert.DoesNotContain(" m=", now.Round(0).ToString());
        Assert.True(now.Equal(now.Round(0)));
        Assert.False(now == now.Round(0));
        Assert.True(time.Since(now) >= 0 && time.Until(now) <= 0);
        Assert.Equal("1h0m0s", now.Add(time.Hour).Sub(now).String());
    }

    [Fact]
    public void ZeroTime_IsYearOneInUtc()
    {
        var zero = default(time.Time);
        Assert.True(zero.IsZero() && zero == new time.Time() && zero.UTC() == zero);
        Assert.Equal("0001-01-01 00:00:00 +0000 UTC", zero.ToString());
        Assert.Equal(-62135596800, zero.Unix());
        Assert.Same(time.UTC, zero.Location());
    }

    [Fact]
    public void MissingLocation_Panics()
    {
        Assert.Equal("time: missing Location in call to Date",
            Assert.Throws<GoPanic>(() => time.Date(1, 1, 1, 0, 0, 0, 0, null)).Value!.ToString());
        Assert.Equal("time: missing Location in call to Time.In",
            Assert.Throws<GoPanic>(() => time.Now().In(null)).Value!.ToString());
    }

    [Fact]
    public void FixedZone_UnnamedWholeHours_AreShared()
    {
        Assert.Same(time.FixedZone("", 3600), time.FixedZone("", 3600));
        Assert.NotSame(time.FixedZone("A", 3600), time.FixedZone("A", 3600));
    }
}
