// Printing times: every layout, many zones; the right column is what real Go prints.
using GoRuntime;

namespace GoStd.Tests.Times;

public class TimeFormatTests
{
    public static TheoryData<long, long, string, string, string> Formats => new()
    {
        { 0L, 0, "UTC", "01/02 03:04:05PM '06 -0700", "01/01 12:00:00AM '70 +0000" },
        { 0L, 0, "UTC", "02 Jan 06 15:04 MST", "01 Jan 70 00:00 UTC" },
        { 0L, 0, "UTC", "Mon, 02 Jan 2006 15:04:05 -0700", "Thu, 01 Jan 1970 00:00:00 +0000" },
        { 0L, 0, "UTC", "Jan _2 15:04:05.000", "Jan  1 00:00:00.000" },
        { 0L, 0, "UTC", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "1  1 01   1 001 | 1 01 Jan January | Thu Thursday | 70 1970 _1970" },
        { 0L, 0, "UTC", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "00 12 12 0 00 0 00 AM am .000   .000000000 " },
        { 0L, 0, "UTC", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "Z Z Z Z Z" },
        { 0L, 0, "UTC", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0000 +00:00 +00 +000000 +00:00:00 UTC" },
        { 0L, 0, "UTC", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Thursdays Month 1nd 19700101000000.00 x.0001 07 008 P p" },
        { 1700000000L, 123456789, "America/New_York", "Mon Jan 02 15:04:05 -0700 2006", "Tue Nov 14 17:13:20 -0500 2023" },
        { 1700000000L, 123456789, "America/New_York", "Mon, 02 Jan 2006 15:04:05 MST", "Tue, 14 Nov 2023 17:13:20 EST" },
        { 1700000000L, 123456789, "America/New_York", "3:04PM", "5:13PM" },
        { 1700000000L, 123456789, "America/New_York", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "14 14 14 318 318 | 11 11 Nov November | Tue Tuesday | 23 2023 _2023" },
        { 1700000000L, 123456789, "America/New_York", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "17 5 05 13 13 20 20 PM pm .123 ,123 .1 .123456789 .123456789" },
        { 1700000000L, 123456789, "America/New_York", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "-0500 -05:00 -05 -050000 -05:00:00" },
        { 1700000000L, 123456789, "America/New_York", "-0700 -07:00 -07 -070000 -07:00:00 MST", "-0500 -05:00 -05 -050000 -05:00:00 EST" },
        { 1700000000L, 123456789, "America/New_York", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Tuesdays Month 14nd 20231114171320.20 x.02011 07 008 P p" },
        { 1720000000L, 120000000, "Europe/Berlin", "Mon Jan _2 15:04:05 MST 2006", "Wed Jul  3 11:46:40 CEST 2024" },
        { 1720000000L, 120000000, "Europe/Berlin", "Monday, 02-Jan-06 15:04:05 MST", "Wednesday, 03-Jul-24 11:46:40 CEST" },
        { 1720000000L, 120000000, "Europe/Berlin", "2006-01-02T15:04:05.999999999Z07:00", "2024-07-03T11:46:40.12+02:00" },
        { 1720000000L, 120000000, "Europe/Berlin", "2006-01-02 15:04:05", "2024-07-03 11:46:40" },
        { 1720000000L, 120000000, "Europe/Berlin", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "3  3 03 185 185 | 7 07 Jul July | Wed Wednesday | 24 2024 _2024" },
        { 1720000000L, 120000000, "Europe/Berlin", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "11 11 11 46 46 40 40 AM am .120 ,12 .1 .120000000 .12" },
        { 1720000000L, 120000000, "Europe/Berlin", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+0200 +02:00 +02 +020000 +02:00:00" },
        { 1720000000L, 120000000, "Europe/Berlin", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0200 +02:00 +02 +020000 +02:00:00 CEST" },
        { 1720000000L, 120000000, "Europe/Berlin", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Wednesdays Month 3nd 20240703114640.40 x.0407 07 008 P p" },
        { 1735689599L, 5, "Australia/Sydney", "Mon Jan _2 15:04:05 2006", "Wed Jan  1 10:59:59 2025" },
        { 1735689599L, 5, "Australia/Sydney", "02 Jan 06 15:04 -0700", "01 Jan 25 10:59 +1100" },
        { 1735689599L, 5, "Australia/Sydney", "2006-01-02T15:04:05Z07:00", "2025-01-01T10:59:59+11:00" },
        { 1735689599L, 5, "Australia/Sydney", "Jan _2 15:04:05.000000000", "Jan  1 10:59:59.000000005" },
        { 1735689599L, 5, "Australia/Sydney", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "1  1 01   1 001 | 1 01 Jan January | Wed Wednesday | 25 2025 _2025" },
        { 1735689599L, 5, "Australia/Sydney", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "10 10 10 59 59 59 59 AM am .000   .000000005 .000000005" },
        { 1735689599L, 5, "Australia/Sydney", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+1100 +11:00 +11 +110000 +11:00:00" },
        { 1735689599L, 5, "Australia/Sydney", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+1100 +11:00 +11 +110000 +11:00:00 AEDT" },
        { 1735689599L, 5, "Australia/Sydney", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Wednesdays Month 1nd 20250101105959.59 x.0591 07 008 P p" },
        { -62135596800L, 0, "UTC", "01/02 03:04:05PM '06 -0700", "01/01 12:00:00AM '01 +0000" },
        { -62135596800L, 0, "UTC", "02 Jan 06 15:04 MST", "01 Jan 01 00:00 UTC" },
        { -62135596800L, 0, "UTC", "Mon, 02 Jan 2006 15:04:05 -0700", "Mon, 01 Jan 0001 00:00:00 +0000" },
        { -62135596800L, 0, "UTC", "Jan _2 15:04:05.000", "Jan  1 00:00:00.000" },
        { -62135596800L, 0, "UTC", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "1  1 01   1 001 | 1 01 Jan January | Mon Monday | 01 0001 _0001" },
        { -62135596800L, 0, "UTC", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "00 12 12 0 00 0 00 AM am .000   .000000000 " },
        { -62135596800L, 0, "UTC", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "Z Z Z Z Z" },
        { -62135596800L, 0, "UTC", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0000 +00:00 +00 +000000 +00:00:00 UTC" },
        { -62135596800L, 0, "UTC", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Mondays Month 1nd 00010101000000.00 x.0001 07 008 P p" },
        { -62135596801L, 999999999, "IST", "Mon Jan 02 15:04:05 -0700 2006", "Mon Jan 01 05:29:59 +0530 0001" },
        { -62135596801L, 999999999, "IST", "Mon, 02 Jan 2006 15:04:05 MST", "Mon, 01 Jan 0001 05:29:59 IST" },
        { -62135596801L, 999999999, "IST", "3:04PM", "5:29AM" },
        { -62135596801L, 999999999, "IST", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "1  1 01   1 001 | 1 01 Jan January | Mon Monday | 01 0001 _0001" },
        { -62135596801L, 999999999, "IST", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "05 5 05 29 29 59 59 AM am .999 ,999 .9 .999999999 .999999999" },
        { -62135596801L, 999999999, "IST", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+0530 +05:30 +05 +053000 +05:30:00" },
        { -62135596801L, 999999999, "IST", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0530 +05:30 +05 +053000 +05:30:00 IST" },
        { -62135596801L, 999999999, "IST", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Mondays Month 1nd 00010101052959.59 x.0591 07 008 P p" },
        { 253402300800L, 0, "odd", "Mon Jan _2 15:04:05 MST 2006", "Fri Dec 31 20:42:55 -0317 9999" },
        { 253402300800L, 0, "odd", "Monday, 02-Jan-06 15:04:05 MST", "Friday, 31-Dec-99 20:42:55 -0317" },
        { 253402300800L, 0, "odd", "2006-01-02T15:04:05.999999999Z07:00", "9999-12-31T20:42:55-03:17" },
        { 253402300800L, 0, "odd", "2006-01-02 15:04:05", "9999-12-31 20:42:55" },
        { 253402300800L, 0, "odd", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "31 31 31 365 365 | 12 12 Dec December | Fri Friday | 99 9999 _9999" },
        { 253402300800L, 0, "odd", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "20 8 08 42 42 55 55 PM pm .000   .000000000 " },
        { 253402300800L, 0, "odd", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "-0317 -03:17 -03 -031705 -03:17:05" },
        { 253402300800L, 0, "odd", "-0700 -07:00 -07 -070000 -07:00:00 MST", "-0317 -03:17 -03 -031705 -03:17:05 -0317" },
        { 253402300800L, 0, "odd", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Fridays Month 31nd 99991231204255.55 x.05512 07 008 P p" },
        { 1709164800L, 1000, "tiny", "Mon Jan _2 15:04:05 2006", "Wed Feb 28 23:59:30 2024" },
        { 1709164800L, 1000, "tiny", "02 Jan 06 15:04 -0700", "28 Feb 24 23:59 +0000" },
        { 1709164800L, 1000, "tiny", "2006-01-02T15:04:05Z07:00", "2024-02-28T23:59:30+00:00" },
        { 1709164800L, 1000, "tiny", "Jan _2 15:04:05.000000000", "Feb 28 23:59:30.000001000" },
        { 1709164800L, 1000, "tiny", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "28 28 28  59 059 | 2 02 Feb February | Wed Wednesday | 24 2024 _2024" },
        { 1709164800L, 1000, "tiny", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "23 11 11 59 59 30 30 PM pm .000   .000001000 .000001" },
        { 1709164800L, 1000, "tiny", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+0000 +00:00 +00 +0000-30 +00:00:-30" },
        { 1709164800L, 1000, "tiny", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0000 +00:00 +00 +0000-30 +00:00:-30 +0000" },
        { 1709164800L, 1000, "tiny", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Wednesdays Month 28nd 20240228235930.30 x.0302 07 008 P p" },
        { 4102444800L, 0, "America/New_York", "01/02 03:04:05PM '06 -0700", "12/31 07:00:00PM '99 -0500" },
        { 4102444800L, 0, "America/New_York", "02 Jan 06 15:04 MST", "31 Dec 99 19:00 EST" },
        { 4102444800L, 0, "America/New_York", "Mon, 02 Jan 2006 15:04:05 -0700", "Thu, 31 Dec 2099 19:00:00 -0500" },
        { 4102444800L, 0, "America/New_York", "Jan _2 15:04:05.000", "Dec 31 19:00:00.000" },
        { 4102444800L, 0, "America/New_York", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "31 31 31 365 365 | 12 12 Dec December | Thu Thursday | 99 2099 _2099" },
        { 4102444800L, 0, "America/New_York", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "19 7 07 0 00 0 00 PM pm .000   .000000000 " },
        { 4102444800L, 0, "America/New_York", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "-0500 -05:00 -05 -050000 -05:00:00" },
        { 4102444800L, 0, "America/New_York", "-0700 -07:00 -07 -070000 -07:00:00 MST", "-0500 -05:00 -05 -050000 -05:00:00 EST" },
        { 4102444800L, 0, "America/New_York", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Thursdays Month 31nd 20991231190000.00 x.00012 07 008 P p" },
        { -3000000000L, 1, "Europe/Berlin", "Mon Jan 02 15:04:05 -0700 2006", "Mon Dec 07 19:33:28 +0053 1874" },
        { -3000000000L, 1, "Europe/Berlin", "Mon, 02 Jan 2006 15:04:05 MST", "Mon, 07 Dec 1874 19:33:28 LMT" },
        { -3000000000L, 1, "Europe/Berlin", "3:04PM", "7:33PM" },
        { -3000000000L, 1, "Europe/Berlin", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "7  7 07 341 341 | 12 12 Dec December | Mon Monday | 74 1874 _1874" },
        { -3000000000L, 1, "Europe/Berlin", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "19 7 07 33 33 28 28 PM pm .000   .000000001 .000000001" },
        { -3000000000L, 1, "Europe/Berlin", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+0053 +00:53 +00 +005328 +00:53:28" },
        { -3000000000L, 1, "Europe/Berlin", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0053 +00:53 +00 +005328 +00:53:28 LMT" },
        { -3000000000L, 1, "Europe/Berlin", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Mondays Month 7nd 18741207193328.28 x.02812 07 008 P p" },
        { 1099511627776L, 0, "Australia/Sydney", "Mon Jan _2 15:04:05 MST 2006", "Mon Feb 20 11:36:16 AEDT 36812" },
        { 1099511627776L, 0, "Australia/Sydney", "Monday, 02-Jan-06 15:04:05 MST", "Monday, 20-Feb-12 11:36:16 AEDT" },
        { 1099511627776L, 0, "Australia/Sydney", "2006-01-02T15:04:05.999999999Z07:00", "36812-02-20T11:36:16+11:00" },
        { 1099511627776L, 0, "Australia/Sydney", "2006-01-02 15:04:05", "36812-02-20 11:36:16" },
        { 1099511627776L, 0, "Australia/Sydney", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "20 20 20  51 051 | 2 02 Feb February | Mon Monday | 12 36812 _36812" },
        { 1099511627776L, 0, "Australia/Sydney", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "11 11 11 36 36 16 16 AM am .000   .000000000 " },
        { 1099511627776L, 0, "Australia/Sydney", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "+1100 +11:00 +11 +110000 +11:00:00" },
        { 1099511627776L, 0, "Australia/Sydney", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+1100 +11:00 +11 +110000 +11:00:00 AEDT" },
        { 1099511627776L, 0, "Australia/Sydney", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Mondays Month 20nd 368120220113616.16 x.0162 07 008 P p" },
        { -1099511627776L, 0, "UTC", "Mon Jan _2 15:04:05 2006", "Sat Nov 12 23:23:44 -32873" },
        { -1099511627776L, 0, "UTC", "02 Jan 06 15:04 -0700", "12 Nov 73 23:23 +0000" },
        { -1099511627776L, 0, "UTC", "2006-01-02T15:04:05Z07:00", "-32873-11-12T23:23:44Z" },
        { -1099511627776L, 0, "UTC", "Jan _2 15:04:05.000000000", "Nov 12 23:23:44.000000000" },
        { -1099511627776L, 0, "UTC", "2 _2 02 __2 002 | 1 01 Jan January | Mon Monday | 06 2006 _2006",
            "12 12 12 316 316 | 11 11 Nov November | Sat Saturday | 73 -32873 _-32873" },
        { -1099511627776L, 0, "UTC", "15 3 03 4 04 5 05 PM pm .000 ,999 .9 .0000000000000 .999999999999",
            "23 11 11 23 23 44 44 PM pm .000   .000000000 " },
        { -1099511627776L, 0, "UTC", "Z0700 Z07:00 Z07 Z070000 Z07:00:00", "Z Z Z Z Z" },
        { -1099511627776L, 0, "UTC", "-0700 -07:00 -07 -070000 -07:00:00 MST", "+0000 +00:00 +00 +000000 +00:00:00 UTC" },
        { -1099511627776L, 0, "UTC", "Janet Mondays Month 2nd 20060102150405.05 x.0051 07 008 P p",
            "Janet Saturdays Month 12nd -328731112232344.44 x.04411 07 008 P p" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Format_ByLayout_PrintsAsGo(long seconds, long nanoseconds, string zone, string layout, string expected) =>
        Assert.Equal(expected, time.Unix(seconds, nanoseconds).In(Zones.Get(zone)).Format(layout).ToString());

    public static TheoryData<long, long, string, string, string, string> Texts => new()
    {
        { 0L, 0, "UTC", "1970-01-01 00:00:00 +0000 UTC", "time.Date(1970, time.January, 1, 0, 0, 0, 0, time.UTC)",
            "1 Thursday 1970 1 false" },
        { 1700000000L, 123456789, "America/New_York", "2023-11-14 17:13:20.123456789 -0500 EST",
            "time.Date(2023, time.November, 14, 17, 13, 20, 123456789, time.Location(\"America/New_York\"))", "318 Tuesday 2023 46 false" },
        { 1720000000L, 120000000, "Europe/Berlin", "2024-07-03 11:46:40.12 +0200 CEST",
            "time.Date(2024, time.July, 3, 11, 46, 40, 120000000, time.Location(\"Europe/Berlin\"))", "185 Wednesday 2024 27 true" },
        { 1735689599L, 5, "Australia/Sydney", "2025-01-01 10:59:59.000000005 +1100 AEDT",
            "time.Date(2025, time.January, 1, 10, 59, 59, 5, time.Location(\"Australia/Sydney\"))", "1 Wednesday 2025 1 true" },
        { -62135596800L, 0, "UTC", "0001-01-01 00:00:00 +0000 UTC", "time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)",
            "1 Monday 1 1 false" },
        { -62135596801L, 999999999, "IST", "0001-01-01 05:29:59.999999999 +0530 IST",
            "time.Date(1, time.January, 1, 5, 29, 59, 999999999, time.Location(\"IST\"))", "1 Monday 1 1 false" },
        { 253402300800L, 0, "odd", "9999-12-31 20:42:55 -0317 -0317",
            "time.Date(9999, time.December, 31, 20, 42, 55, 0, time.Location(\"\"))", "365 Friday 9999 52 false" },
        { 1709164800L, 1000, "tiny", "2024-02-28 23:59:30.000001 +0000 +0000",
            "time.Date(2024, time.February, 28, 23, 59, 30, 1000, time.Location(\"\"))", "59 Wednesday 2024 9 false" },
        { 4102444800L, 0, "America/New_York", "2099-12-31 19:00:00 -0500 EST",
            "time.Date(2099, time.December, 31, 19, 0, 0, 0, time.Location(\"America/New_York\"))", "365 Thursday 2099 53 false" },
        { -3000000000L, 1, "Europe/Berlin", "1874-12-07 19:33:28.000000001 +0053 LMT",
            "time.Date(1874, time.December, 7, 19, 33, 28, 1, time.Location(\"Europe/Berlin\"))", "341 Monday 1874 50 false" },
        { 1099511627776L, 0, "Australia/Sydney", "36812-02-20 11:36:16 +1100 AEDT",
            "time.Date(36812, time.February, 20, 11, 36, 16, 0, time.Location(\"Australia/Sydney\"))", "51 Monday 36812 8 true" },
        { -1099511627776L, 0, "UTC", "-32873-11-12 23:23:44 +0000 UTC", "time.Date(-32873, time.November, 12, 23, 23, 44, 0, time.UTC)",
            "316 Saturday -32873 45 false" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void String_GoStringAndCalendar_AreGos(
        long seconds, long nanoseconds, string zone, string text, string goString, string calendar)
    {
        var t = time.Unix(seconds, nanoseconds).In(Zones.Get(zone));
        var (year, week) = t.ISOWeek();
        Assert.Equal(text, t.String().ToString());
        Assert.Equal(goString, t.GoString().ToString());
        Assert.Equal(calendar, $"{t.YearDay()} {t.Weekday()} {year} {week} {(t.IsDST() ? "true" : "false")}");
        Assert.Equal(t, t.In(t.Location()));
        Assert.True(t.Equal(t.UTC()));
    }

    [Fact]
    public void Names_OutOfRange_PrintTheNumber()
    {
        Assert.Equal("%!Month(13)", new time.Month(13).String());
        Assert.Equal("%!Month(0)", new time.Month(0).String());
        Assert.Equal("%!Weekday(18446744073709551615)", new time.Weekday(-1).String());
    }

    [Fact]
    public void AppendFormat_Appends()
    {
        var bytes = time.Unix(0, 0).UTC().AppendFormat(new Slice<byte>(1), time.DateOnly);
        Assert.Equal("\u00001970-01-01"u8.ToArray(), bytes.Span.ToArray());
    }

    [Theory]
    [InlineData(1720000000L, "Europe/Berlin", "2024-03-31 03:00:00 +0200 CEST", "2024-10-27 02:00:00 +0100 CET")]
    [InlineData(4102444800L, "Australia/Sydney", "2100-01-01 11:00:00 +1100 AEDT", "2100-04-04 02:00:00 +1000 AEST")]
    [InlineData(-1125899906842624L, "Europe/Berlin", "0001-01-01 00:00:00 +0000 UTC", "1893-04-01 00:06:32 +0100 CET")]
    public void ZoneBounds_AreGos(long seconds, string zone, string start, string end)
    {
        var bounds = time.Unix(seconds, 0).In(Zones.Get(zone)).ZoneBounds();
        Assert.Equal((start, end), (bounds.Start.ToString(), bounds.End.ToString()));
    }
}

/// <summary>Locations by the names the tables use.</summary>
internal static class Zones
{
    public static Ptr<time.Location> Get(string name) => name switch
    {
        "UTC" => time.UTC,
        "IST" => time.FixedZone("IST", 5 * 3600 + 1800),
        "odd" => time.FixedZone("", -(3 * 3600 + 17 * 60 + 5)),
        "tiny" => time.FixedZone("", -30),
        _ => Load(name),
    };

    private static Ptr<time.Location> Load(string name)
    {
        var (location, err) = time.LoadLocation(name);
        Assert.Null(err);
        return location!;
    }
}
