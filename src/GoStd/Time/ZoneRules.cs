// What a Location knows: its zones, the instants at which they change, and the POSIX rule that goes on for ever after.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>A time zone: its abbreviation, seconds east of UTC, whether it is daylight saving time.</summary>
    internal sealed record ZoneInfo(string Name, long Offset, bool IsDaylight);

    /// <summary>From this instant on (seconds since 1970), that zone is in use.</summary>
    internal readonly record struct ZoneChange(long At, int Zone);

    /// <summary>A zone and the half-open span of seconds since 1970 in which it is in use.</summary>
    internal readonly record struct ZoneSpan(ZoneInfo Zone, long Start, long End);

    /// <summary>The rules of one place. Immutable but for the last answer, which most lookups ask for again.</summary>
    internal sealed class ZoneRules(string name, ZoneInfo[] zones, ZoneChange[] changes, string posixRule)
    {
        private readonly PosixZone? _rule = PosixZone.TryParse(posixRule);
        private volatile StrongSpan? _last;
        private Slice<Location.GoZone>? _shown;

        public string Name => name;

        public void ShowIn(ref Location.GoFields fields)
        {
            // Once, so that the addresses of zones stay the same.
            fields.zone = _shown ??= new Slice<Location.GoZone>(
                Array.ConvertAll(zones, z =>
                    new Location.GoZone { name = GoString.FromString(z.Name), offset = z.Offset, isDST = z.IsDaylight }));
            fields.extend = GoString.FromString(posixRule);
            fields.tx = new(Array.ConvertAll(changes, c => new Location.GoZoneChange { when = c.At, index = (byte)c.Zone }));
            if (changes.Length > 0) return;

            // A zone that is always in use.
            fields.tx = new([new Location.GoZoneChange { when = long.MinValue }]);
            (fields.cacheStart, fields.cacheEnd) = (long.MinValue, long.MaxValue);
            fields.cacheZone = Ptr.Element(fields.zone, 0);
        }

        public ZoneRules Renamed(string newName) => new(newName, zones, changes, posixRule);

        public ZoneSpan Lookup(long unixSeconds)
        {
            if (changes.Length == 0) return new ZoneSpan(zones[0], long.MinValue, long.MaxValue);
            if (_last is { } last && unixSeconds >= last.Span.Start && unixSeconds < last.Span.End) return last.Span;

            var span = Find(unixSeconds);
            _last = new StrongSpan(span);
            return span;
        }

        /// <summary>The offset that the abbreviation stands for at that clock time, or null if it is no zone of this place.</summary>
        public long? OffsetOf(string abbreviation, long clockSeconds)
        {
            long? other = null;
            foreach (var zone in zones)
            {
                if (zone.Name != abbreviation) continue;

                // An abbreviation may have had several offsets: prefer the one in force at that time.
                var found = Lookup(clockSeconds - zone.Offset).Zone;
                if (found.Name == abbreviation) return found.Offset;
                other ??= zone.Offset;
            }

            return other;
        }

        private ZoneSpan Find(long unixSeconds)
        {
            if (unixSeconds < changes[0].At) return new ZoneSpan(zones[FirstZone()], long.MinValue, changes[0].At);

            var low = 0;
            var high = changes.Length;
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                if (unixSeconds < changes[middle].At) high = middle;
                else low = middle;
            }

            var isLast = low == changes.Length - 1;
            if (isLast && _rule is { } rule) return rule.Lookup(unixSeconds, changes[low].At);
            return new ZoneSpan(zones[changes[low].Zone], changes[low].At, isLast ? long.MaxValue : changes[high].At);
        }

        // The zone in use before the first known change: the first one if no change leads to it; else the standard time
        // listed before the daylight zone that the first change leads to; else the first standard time.
        private int FirstZone()
        {
            if (!Array.Exists(changes, change => change.Zone == 0)) return 0;

            var first = changes[0].Zone;
            if (zones[first].IsDaylight)
            {
                for (var i = first - 1; i >= 0; i--)
                {
                    if (!zones[i].IsDaylight) return i;
                }
            }

            return Math.Max(0, Array.FindIndex(zones, zone => !zone.IsDaylight));
        }

        private sealed record StrongSpan(ZoneSpan Span);
    }
}
