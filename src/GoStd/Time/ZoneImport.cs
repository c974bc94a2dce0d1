// Zone rules from .NET's TimeZoneInfo, for systems without zoneinfo files. The changes of each year from 1900 to 2100 are
// listed; abbreviations are made as Go does on Windows where it knows none: the capital letters of the zone's name.
namespace GoStd;

public static partial class time
{
    internal static class ZoneImport
    {
        private const int FirstYear = 1900;
        private const int LastYear = 2100;

        public static ZoneRules Convert(TimeZoneInfo zone, string name)
        {
            var zones = new List<ZoneInfo>();
            var changes = new List<ZoneChange>();
            var at = new DateTime(FirstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            var current = Describe(zone, at);
            changes.Add(new ZoneChange(long.MinValue, IndexOf(zones, current)));

            // A zone may change several times a year, but hardly twice within a day.
            while (at.Year <= LastYear)
            {
                var next = at.AddDays(1);
                var found = Describe(zone, next);
                if (found != current)
                {
                    changes.Add(new ZoneChange(ChangeBetween(zone, at, next, current), IndexOf(zones, found)));
                    current = found;
                }

                at = next;
            }

            return new ZoneRules(name, [.. zones], [.. changes], "");
        }

        private static ZoneInfo Describe(TimeZoneInfo zone, DateTime utc)
        {
            var isDaylight = zone.IsDaylightSavingTime(utc);
            var abbreviation = string.Concat((isDaylight ? zone.DaylightName : zone.StandardName).Where(char.IsAsciiLetterUpper));
            return new ZoneInfo(abbreviation, (long)zone.GetUtcOffset(utc).TotalSeconds, isDaylight);
        }

        private static int IndexOf(List<ZoneInfo> zones, ZoneInfo zone)
        {
            var index = zones.IndexOf(zone);
            if (index >= 0) return index;
            zones.Add(zone);
            return zones.Count - 1;
        }

        private static long ChangeBetween(TimeZoneInfo zone, DateTime low, DateTime high, ZoneInfo before)
        {
            while ((high - low).TotalSeconds > 1)
            {
                var middle = low.AddSeconds(Math.Floor((high - low).TotalSeconds / 2));
                if (Describe(zone, middle) == before) low = middle;
                else high = middle;
            }

            return ((DateTimeOffset)high).ToUnixTimeSeconds();
        }
    }
}
