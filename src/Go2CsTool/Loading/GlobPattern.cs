// Patterns of file names with *, ?, classes and escapes, one path element at a time.
namespace Go2Cs.Loading;

/// <summary>Matches names. Go: path.Match.</summary>
internal static class GlobPattern
{
    /// <summary>Whether the pattern's syntax is right.</summary>
    public static bool IsValid(string pattern)
    {
        var at = 0;
        while (at < pattern.Length)
        {
            switch (pattern[at])
            {
                case '\\':
                    if (at + 1 == pattern.Length)
                        return false;
                    at += 2;
                    break;
                case '[':
                    var end = at;
                    if (MatchClass(pattern, ref end, 'a') is null)
                        return false;
                    at = end;
                    break;
                default:
                    at++;
                    break;
            }
        }
        return true;
    }

    /// <summary>Whether a valid pattern matches all of a name.</summary>
    public static bool Matches(string pattern, string name) => Matches(pattern, 0, name, 0);

    private static bool Matches(string pattern, int at, string name, int from)
    {
        while (at < pattern.Length)
        {
            switch (pattern[at])
            {
                case '*':
                    for (var rest = from; rest <= name.Length; rest++)
                    {
                        if (Matches(pattern, at + 1, name, rest))
                            return true;
                    }
                    return false;
                case '?' when from < name.Length:
                    at++;
                    break;
                case '[' when from < name.Length:
                    if (MatchClass(pattern, ref at, name[from]) != true)
                        return false;
                    break;
                case '\\' when from < name.Length && at + 1 < pattern.Length && pattern[at + 1] == name[from]:
                    at += 2;
                    break;
                case not ('?' or '[' or '\\') and var c when from < name.Length && c == name[from]:
                    at++;
                    break;
                default:
                    return false;
            }
            from++;
        }
        return from == name.Length;
    }

    // Whether the class at a place has a character, null if its syntax is wrong; the place moves behind it.
    private static bool? MatchClass(string pattern, ref int at, char c)
    {
        at++;
        var negated = at < pattern.Length && pattern[at] == '^';
        if (negated)
            at++;
        var found = false;
        for (var count = 0; ; count++)
        {
            if (at < pattern.Length && pattern[at] == ']' && count > 0)
            {
                at++;
                return found != negated;
            }
            if (ClassChar(pattern, ref at) is not { } low)
                return null;
            var high = low;
            if (at < pattern.Length && pattern[at] == '-')
            {
                at++;
                if (ClassChar(pattern, ref at) is not { } upper)
                    return null;
                high = upper;
            }
            found |= low <= c && c <= high;
        }
    }

    private static char? ClassChar(string pattern, ref int at)
    {
        if (at >= pattern.Length || pattern[at] is '-' or ']')
            return null;
        if (pattern[at] == '\\' && ++at >= pattern.Length)
            return null;
        at++;
        // A class that ends the pattern was never closed.
        return at >= pattern.Length ? null : pattern[at - 1];
    }
}
