// time.Location: which offset from UTC a place uses at which instant. Places are read from the system's zoneinfo files,
// where there are none (Windows) from TimeZoneInfo.
using System.Collections.Concurrent;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>Universal Coordinated Time.</summary>
    public static Ptr<Location> UTC = LocationPtr.Utc;

    /// <summary>The system's time zone: <c>TZ</c> if set, else /etc/localtime. Its name is <c>Local</c>.</summary>
    public static Ptr<Location> Local = LocationPtr.System;

    private static readonly Ptr<Location>?[] UnnamedFixedZones = new Ptr<Location>?[27]; // whole hours from -12 to +14

    private static Ptr<Location> UTCLocation => LocationPtr.Utc;

    /// <summary>The rules of a place: its time zones and when each is in use. The zero value is UTC without a name.</summary>
    /// <remarks>Places are told apart by pointers to them, as in Go. Go: time/zoneinfo.go, Location.</remarks>
    [GoType("time.Location")]
    [MethodPtr(typeof(LocationPtr))]
    public readonly struct Location : IGoFields<Location.GoFields>
    {
        private static readonly ZoneRules NoRules = new("", [new ZoneInfo("UTC", 0, false)], [], "");

        private readonly Lazy<ZoneRules>? _rules;

        internal Location(Lazy<ZoneRules> rules) => _rules = rules;

        internal ZoneRules Rules => _rules is null ? NoRules : _rules.Value;

        /// <summary>The name given to LoadLocation or FixedZone; <c>Local</c> for the system's zone.</summary>
        public GoString String() => GoString.FromString(Rules.Name);

        /// <inheritdoc cref="String()"/>
        public override string ToString() => Rules.Name;

        GoFields IGoFields<GoFields>.Fields()
        {
            var fields = new GoFields { name = String() };
            if (_rules is not null && !ReferenceEquals(Rules, LocationPtr.Utc.Value.Rules))
                Rules.ShowIn(ref fields);
            return fields;
        }

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal GoString name;
            internal Slice<GoZone> zone;
            internal Slice<GoZoneChange> tx;
            internal GoString extend;
            [GoType("int64")] internal long cacheStart;
            [GoType("int64")] internal long cacheEnd;
            internal Ptr<GoZone>? cacheZone;
        }

        /// <summary>A zone as Go has it.</summary>
        [GoType("time.zone")]
        internal struct GoZone
        {
            internal GoString name;
            internal long offset;
            internal bool isDST;
        }

        /// <summary>A change of zones as Go has it.</summary>
        [GoType("time.zoneTrans")]
        internal struct GoZoneChange
        {
            [GoType("int64")] internal long when;
            internal byte index;
            internal bool isstd;
            internal bool isutc;
        }
    }

    /// <summary>A pointer to a <see cref="Location"/>; nil is UTC.</summary>
    public sealed class LocationPtr : MethodPtr<Location>, fmt.Stringer
    {
        internal static readonly LocationPtr Utc = Of(new ZoneRules("UTC", [new ZoneInfo("UTC", 0, false)], [], ""));

        // Read at the first use of Local, so that a program may still set TZ before.
        internal static readonly LocationPtr System = new(new Location(new Lazy<ZoneRules>(ZoneFiles.ReadSystemZone)));

        /// <summary>A pointer to a new zero value.</summary>
        public LocationPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public LocationPtr(Location value) : base(value)
        {
        }

        GoString fmt.Stringer.String() => Self.String();

        internal static LocationPtr Of(ZoneRules rules) => new(new Location(new Lazy<ZoneRules>(rules)));
    }

    /// <summary>A location that always uses that name and offset (seconds east of UTC).</summary>
    /// <remarks>Go: time/zoneinfo.go, FixedZone. Unnamed zones of whole hours are shared, so that times in them compare equal.</remarks>
    public static Ptr<Location> FixedZone(GoString name, long offset)
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
    public static (Ptr<Location>?, error?) LoadLocation(GoString name)
    {
        var text = name.ToString();
        if (text is "" or "UTC") return (UTC, null);
        if (text == "Local") return (Local, null);
        if (text.Contains("..") || text[0] is '/' or '\\') return (null, InvalidLocation);

        return ZoneFiles.Find(text) is { } rules
            ? (LocationPtr.Of(rules), null)
            : (null, errors.New(GoString.FromString("unknown time zone " + text)));
    }

    /// <summary>The location described by the contents of a file of the IANA time zone database.</summary>
    /// <returns>The location, or the error <c>malformed time zone information</c>.</returns>
    /// <remarks>Go: time/zoneinfo_read.go, LoadLocationFromTZData.</remarks>
    public static (Ptr<Location>?, error?) LoadLocationFromTZData(GoString name, Slice<byte> data) =>
        ZoneFile.TryParse(name.ToString(), data.Span, out var rules)
            ? (LocationPtr.Of(rules), null)
            : (null, MalformedZone);

    private static readonly error InvalidLocation = errors.New("time: invalid location name");
    private static readonly error MalformedZone = errors.New("malformed time zone information");

    private static Ptr<Location> NewFixedZone(string name, long offset) =>
        LocationPtr.Of(new ZoneRules(name, [new ZoneInfo(name, offset, false)], [], ""));
}

/// <summary>The methods of pointers to a <see cref="time.Location"/>.</summary>
public static class TimeLocationExtensions
{
    extension(Ptr<time.Location>? location)
    {
        /// <summary>The name given to LoadLocation or FixedZone; <c>Local</c> for the system's zone, <c>UTC</c> for nil.</summary>
        public GoString String() => (location ?? time.LocationPtr.Utc).Value.String();

        internal time.ZoneSpan Lookup(long unixSeconds) => (location ?? time.LocationPtr.Utc).Value.Rules.Lookup(unixSeconds);
    }
}
