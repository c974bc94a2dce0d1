// Reads the zoneinfo files of the IANA time zone database (RFC 8536, "TZif"), and finds them where Go looks for them.
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GoStd;

public static partial class time
{
    /// <summary>One zoneinfo file. Counts come first, in 32-bit form and, from version 2 on, a second time in 64-bit form.</summary>
    internal ref struct ZoneFile
    {
        private const int HeaderLength = 44;

        private ReadOnlySpan<byte> _rest;
        private bool _failed;

        public static bool TryParse(string name, ReadOnlySpan<byte> data, [NotNullWhen(true)] out ZoneRules? rules)
        {
            rules = new ZoneFile { _rest = data }.Parse(name);
            return rules is not null;
        }

        private ZoneRules? Parse(string name)
        {
            var counts = ReadHeader(out var version);
            if (version == 0) return null;

            var wordLength = 4;
            if (version > 1)
            {
                Read(counts.BodyLength(4));
                counts = ReadHeader(out _);
                wordLength = 8;
            }

            if (_failed || counts.Zones == 0 || counts.BodyLength(wordLength) > _rest.Length) return null;

            var times = Read(counts.Changes * wordLength);
            var indices = Read(counts.Changes);
            var zoneData = Read(counts.Zones * 6);
            var abbreviations = Read(counts.Characters);
            Read(counts.Leaps * (wordLength + 4) + counts.StandardFlags + counts.UtcFlags);

            var zones = new ZoneInfo[counts.Zones];
            for (var i = 0; i < zones.Length; i++)
            {
                var entry = zoneData.Slice(i * 6, 6);
                if (entry[5] >= abbreviations.Length) return null;
                var text = abbreviations[entry[5]..];
                var end = text.IndexOf((byte)0);
                var abbreviation = Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
                zones[i] = new ZoneInfo(abbreviation, BinaryPrimitives.ReadInt32BigEndian(entry), entry[4] != 0);
            }

            // A place without changes has used its first zone for ever; the entry is what its POSIX rule hangs on.
            var changes = new ZoneChange[Math.Max(counts.Changes, 1)];
            changes[0] = new ZoneChange(long.MinValue, 0);
            for (var i = 0; i < counts.Changes; i++)
            {
                if (indices[i] >= zones.Length) return null;
                var at = wordLength == 8
                    ? BinaryPrimitives.ReadInt64BigEndian(times[(i * 8)..])
                    : BinaryPrimitives.ReadInt32BigEndian(times[(i * 4)..]);
                changes[i] = new ZoneChange(at, indices[i]);
            }

            var footer = _rest.Length > 2 && _rest[0] == '\n' && _rest[^1] == '\n' ? Encoding.ASCII.GetString(_rest[1..^1]) : "";
            return _failed ? null : new ZoneRules(name, zones, changes, footer);
        }

        private Counts ReadHeader(out int version)
        {
            var header = Read(HeaderLength);
            version = 0;
            if (_failed || !header.StartsWith("TZif"u8)) return default;

            version = header[4] switch { 0 => 1, (byte)'2' => 2, (byte)'3' => 3, _ => 0 };
            var counts = header[20..];
            return new Counts(
                Count(counts, 0), Count(counts, 1), Count(counts, 2), Count(counts, 3), Count(counts, 4), Count(counts, 5));
        }

        // A file holds fewer entries than it has bytes; anything else is no zoneinfo file.
        private readonly int Count(ReadOnlySpan<byte> counts, int index) =>
            (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(counts[(index * 4)..]), 1 << 24);

        private ReadOnlySpan<byte> Read(int length)
        {
            if (length > _rest.Length)
            {
                _failed = true;
                length = 0;
            }

            var result = _rest[..length];
            _rest = _rest[length..];
            return result;
        }

        private readonly record struct Counts(int UtcFlags, int StandardFlags, int Leaps, int Changes, int Zones, int Characters)
        {
            public int BodyLength(int wordLength) =>
                Changes * (wordLength + 1) + Zones * 6 + Characters + Leaps * (wordLength + 4) + StandardFlags + UtcFlags;
        }
    }

    /// <summary>Where zoneinfo files are.</summary>
    internal static class ZoneFiles
    {
        private static readonly string[] Directories =
            ["/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"];

        private static readonly ZoneRules SystemIsUtc = new("UTC", [new ZoneInfo("UTC", 0, false)], [], "");

        /// <summary>The rules of a place by its name in the database, or null.</summary>
        public static ZoneRules? Find(string name)
        {
            if (Environment.GetEnvironmentVariable("ZONEINFO") is { Length: > 0 } directory &&
                ReadFile(Path.Combine(directory, name), name) is { } chosen)
            {
                return chosen;
            }

            foreach (var source in Directories)
            {
                if (ReadFile(source + name, name) is { } rules) return rules;
            }

            return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? ZoneImport.Convert(zone, name) : null;
        }

        /// <summary>The rules of Local: TZ if it is set (UTC if it cannot be read), else the system's.</summary>
        public static ZoneRules ReadSystemZone()
        {
            var setting = Environment.GetEnvironmentVariable("TZ");
            if (setting is null)
            {
                return ReadFile("/etc/localtime", "Local") ??
                       (OperatingSystem.IsWindows() ? ZoneImport.Convert(TimeZoneInfo.Local, "Local") : SystemIsUtc);
            }

            if (setting.StartsWith(':')) setting = setting[1..];
            if (setting is "" or "UTC") return SystemIsUtc;
            if (setting[0] != '/') return Find(setting) ?? SystemIsUtc;
            return ReadFile(setting, setting == "/etc/localtime" ? "Local" : setting) ?? SystemIsUtc;
        }

        // What cannot be read, for whatever reason, is looked for elsewhere, as in Go.
        private static ZoneRules? ReadFile(string path, string name)
        {
            byte[] data;
            try
            {
                if (!File.Exists(path)) return null;
                data = File.ReadAllBytes(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            return ZoneFile.TryParse(name, data, out var rules) ? rules : null;
        }
    }
}
