// Case mappings and simple folding over the case ranges and orbits of the data file.
using System.Globalization;
using System.Text;

namespace GoStd;

/// <summary>A range of code points with the distances to their upper, lower and title case forms.</summary>
internal readonly record struct CaseEntry(int Lo, int Hi, int Upper, int Lower, int Title)
{
    /// <summary>Stands for a distance in a run of alternating upper and lower case letters.</summary>
    internal const int Alternating = 0x110000;

    internal int Delta(long kind) => kind switch { 0 => Upper, 1 => Lower, _ => Title };

    internal int Convert(long kind, int r)
    {
        var delta = Delta(kind);
        // In an alternating run the upper (and title) case letters stand at even distances, the lower case ones at odd.
        return delta == Alternating ? Lo + ((r - Lo) & ~1 | (int)(kind & 1)) : r + delta;
    }
}

internal static class CaseMap
{
    internal static readonly CaseEntry[] Entries = ParseEntries();
    private static readonly Dictionary<int, int> NextInOrbit = ParseOrbits();

    /// <summary>The form of r in the case 0 (upper), 1 (lower) or 2 (title).</summary>
    internal static int Convert(long kind, int r)
    {
        var i = Find(Entries, r);
        return i < 0 ? r : Entries[i].Convert(kind, r);
    }

    /// <summary>The next code point that is equal under simple folding, from the largest back to the smallest.</summary>
    internal static int Fold(int r)
    {
        if (NextInOrbit.TryGetValue(r, out var next))
            return next;
        var i = Find(Entries, r);
        if (i < 0)
            return r;
        var lower = Entries[i].Convert(1, r);
        return lower != r ? lower : Entries[i].Convert(0, r);
    }

    internal static int Find(ReadOnlySpan<CaseEntry> entries, int r)
    {
        var lo = 0;
        var hi = entries.Length;
        while (lo < hi)
        {
            var middle = (lo + hi) >> 1;
            if (r < entries[middle].Lo)
                hi = middle;
            else if (r > entries[middle].Hi)
                lo = middle + 1;
            else
                return middle;
        }
        return -1;
    }

    private static CaseEntry[] ParseEntries()
    {
        var data = UnicodeData.CaseRanges;
        var result = new List<CaseEntry>();
        foreach (var token in UnicodeData.Tokens(data))
        {
            var word = data[token];
            var colon = word.IndexOf((byte)':');
            var range = UnicodeData.ParseRange(word[..colon]);
            var distances = Encoding.ASCII.GetString(word[(colon + 1)..]);
            if (distances == "*")
            {
                result.Add(new CaseEntry(range.Lo, range.Hi, CaseEntry.Alternating, CaseEntry.Alternating, CaseEntry.Alternating));
                continue;
            }
            var d = Array.ConvertAll(distances.Split(','), s => int.Parse(s, CultureInfo.InvariantCulture));
            result.Add(new CaseEntry(range.Lo, range.Hi, d[0], d[1], d[2]));
        }
        return [.. result];
    }

    private static Dictionary<int, int> ParseOrbits()
    {
        var data = UnicodeData.Orbits;
        var result = new Dictionary<int, int>();
        foreach (var token in UnicodeData.Tokens(data))
        {
            var members = Encoding.ASCII.GetString(data[token]).Split(',');
            var orbit = Array.ConvertAll(members, s => int.Parse(s, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            for (var i = 0; i < orbit.Length; i++)
                result[orbit[i]] = orbit[(i + 1) % orbit.Length];
        }
        return result;
    }
}
