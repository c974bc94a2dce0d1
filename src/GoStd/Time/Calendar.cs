// The proleptic Gregorian calendar on plain integers: days since 1970-01-01 to year, month, day and back.
// Years run from March inside, so that the leap day is a year's last; 400 years are always 146097 days.
namespace GoStd;

public static partial class time
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long SecondsPerMinute = 60;
    private const long SecondsPerHour = 60 * SecondsPerMinute;
    private const long SecondsPerDay = 24 * SecondsPerHour;
    private const long DaysPerEra = 146_097;

    // Between 1 January of year 1, where the zero Time is, and 1 January 1970.
    private const long YearOneToUnix = 62_135_596_800;

    // From 1 March of year 0 to 1 January 1970, in days.
    private const long EraToUnixDays = 719_468;

    private static (long Quotient, long Remainder) FloorDivide(long value, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(value, divisor);
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }

    private static (long Year, int Month, int Day) CivilFromDays(long unixDays)
    {
        var (era, dayOfEra) = FloorDivide(unixDays + EraToUnixDays, DaysPerEra);
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = (int)(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var shifted = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * shifted + 2) / 5 + 1;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    // month is 1..12; day may be anything.
    private static long DaysFromCivil(long year, int month, long day)
    {
        if (month <= 2) year--;
        var (era, yearOfEra) = FloorDivide(year, 400);
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
        return era * DaysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear + day - 1 - EraToUnixDays;
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int DaysIn(long month, long year) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // Carries what does not fit into [0, unit) over to the next larger field.
    private static void Normalize(ref long high, ref long low, long unit)
    {
        var (carry, rest) = FloorDivide(low, unit);
        high += carry;
        low = rest;
    }
}
