// time.Location: which offset from UTC a place uses at which instant. Places are read from the system's zoneinfo files,
// where there are none (Windows) from TimeZoneInfo.
using System.Collections.Concurrent;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>Universal Coordinated Time.</summary>
    public static Location UTC = Location.Utc;

    /// <summary>The system's time zone: <c>TZ</c> if set, else /etc/localtime. Its name is <c>Local</c>.</summary>
    public static Location Local = Location.System;

    private static readonly Location?[] UnnamedFixedZones = new Location?[27]; // whole hours from -12 to +14

    private static Location UTCLocation => Location.Utc;

    /// <summary>The rules of a place: its time zones and when each is in use. Compared by reference, as Go's *Location.</summary>
    /// <remarks>Go: time/zoneinfo.go, Location.</remarks>
    [GoType("*time.Location")]
    public sealed class Location : fmt.Stringer
    {
        internal static readonly Location Utc = new(new ZoneRules("UTC", [new ZoneInfo("UTC", 0, false)], [], ""));
        internal static readonly Location System = new(null);

        private readonly ZoneRules? _rules;

        internal Location(ZoneRules? rules) => _rules = rules;

        internal ZoneRules Rules => _rules ?? SystemZone.Rules;

        /// <summary>The name given to LoadLocation or FixedZone; <c>Local</c> for the system's zone.</summary>
        public GoString String() => GoString.FromString(Rules.Name);

        /// <summary>The name of a location; <c>UTC</c> of nil.</summary>
        public static GoString String(Location? location) => (location ?? Utc).String();

        /// <inheritdoc cref="String()"/>
        public override string ToString() => Rules.Name;

        internal ZoneSpan Lookup(long unixSeconds) => Rules.Lookup(unixSeconds);

        // Read at the first use of Local, so that a program may still set TZ before.
        private static class SystemZone
        {
            public static readonly ZoneRules Rules = ZoneFiles.ReadSystemZone();
        }
    }

    /// <summary>A location that always uses that name and offset (seconds east of UTC).</summary>
    /// <remarks>Go: time/zoneinfo.go, FixedZone. Unnamed zones of whole hours are shared, so that times in them compare equal.</remarks>
    public static Location FixedZone(GoString name, long offset)
    {
        var (hours, rest) = Math.DivRem(offset, SecondsPerHour);
        if (!name.IsEmpty || rest != 0 || hours is < -12 or > 14) return NewFixedZone(name.ToString(), offset);

        ref var slot = ref UnnamedFixedZones[hours + 12];
        return slot ?? Interlocked.CompareExchange(ref slot, NewFixedZone("", offset), null) ?? slot!;
    }

    /// <summary>The location of that name in the IANA time zone database, such as <c>America/New_York</c>. <c>""</c> and
    /// <c>UTC</c> mean UTC, <c>Local</c> the system's zone.</summary>
    /// <returns>The location, or an error: <c>time: invalid location name</c>, <c>unknown time zone X</c>.</returns>
    /// <remarks>Go: time/zoneinfo.go, LoadLocation.</remarks>
    public static (Location?, error?) LoadLocation(GoString name)
    {
        var text = name.ToString();
        if (text is "" or "UTC") return (UTC, null);
        if (text == "Local") return (Local, null);
        if (text.Contains("..") || text[0] is '/' or '\\') return (null, InvalidLocation);

        return ZoneFiles.Find(text) is { } rules
            ? (new Location(rules), null)
            : (null, errors.New(GoString.FromString("unknown time zone " + text)));
    }

    /// <summary>The location described by the contents of a file of the IANA time zone database.</summary>
    /// <returns>The location, or the error <c>malformed time zone information</c>.</returns>
    /// <remarks>Go: time/zoneinfo_read.go, LoadLocationFromTZData.</remarks>
    public static (Location?, error?) LoadLocationFromTZData(GoString name, Slice<byte> data) =>
        ZoneFile.TryParse(name.ToString(), data.Span, out var rules)
            ? (new Location(rules), null)
            : (null, MalformedZone);

    private static readonly error InvalidLocation = errors.New("time: invalid location name");
    private static readonly error MalformedZone = errors.New("malformed time zone information");

    private static Location NewFixedZone(string name, long offset) =>
        new(new ZoneRules(name, [new ZoneInfo(name, offset, false)], [], ""));
}
