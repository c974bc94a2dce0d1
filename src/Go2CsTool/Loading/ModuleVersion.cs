// Semantic versions as Go's modules use them: vMAJOR.MINOR.PATCH[-PRERELEASE][+BUILD].
using System.Globalization;

namespace Go2Cs.Loading;

/// <summary>A module path with a version; without version for replaced folders and the main module.</summary>
public readonly record struct ModuleVersion(string Path, string Version)
{
    /// <summary>Orders versions by precedence; what is no version comes first. Go: golang.org/x/mod/semver Compare.</summary>
    public static int Compare(string a, string b)
    {
        var (x, y) = (Parts(a), Parts(b));
        for (var i = 0; i < 3; i++)
        {
            var order = x.Numbers[i].CompareTo(y.Numbers[i]);
            if (order != 0)
                return order;
        }
        if (x.Prerelease == "" || y.Prerelease == "")
            return (x.Prerelease == "").CompareTo(y.Prerelease == "");
        return ComparePrerelease(x.Prerelease.Split('.'), y.Prerelease.Split('.'));
    }

    /// <summary>As part of a path in the module cache: upper-case letters become <c>!</c> and the lower-case letter.</summary>
    public static string Escape(string text) =>
        string.Concat(text.Select(static c => char.IsAsciiLetterUpper(c) ? "!" + char.ToLowerInvariant(c) : c.ToString()));

    private static (long[] Numbers, string Prerelease) Parts(string version)
    {
        var numbers = new long[] { -1, -1, -1 };
        if (!version.StartsWith('v'))
            return (numbers, "");
        var text = version[1..].Split('+')[0];
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var core = (dash < 0 ? text : text[..dash]).Split('.');
        for (var i = 0; i < 3; i++)
            numbers[i] = i < core.Length && long.TryParse(core[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return (numbers, dash < 0 ? "" : text[(dash + 1)..]);
    }

    private static int ComparePrerelease(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var aIsNumber = long.TryParse(a[i], NumberStyles.None, CultureInfo.InvariantCulture, out var m);
            var bIsNumber = long.TryParse(b[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n);
            var order = aIsNumber && bIsNumber ? m.CompareTo(n)
                : aIsNumber != bIsNumber ? (aIsNumber ? -1 : 1)
                : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
                return order;
        }
        return a.Length.CompareTo(b.Length);
    }
}
