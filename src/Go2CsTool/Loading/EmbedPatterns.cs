// //go:embed: the files that its patterns name must exist below the package's folder.
using System.IO.Enumeration;
using Go2Cs.Diagnostics;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Looks for the files of embed directives. Go: cmd/go/internal/load resolveEmbed.</summary>
internal static class EmbedPatterns
{
    private const string Verb = "go:embed";

    /// <summary>What go build says of the first pattern of each file that names nothing.</summary>
    public static IEnumerable<string> Check(GoPackage package)
    {
        foreach (var file in package.Files)
        {
            foreach (var directive in file.Tree?.Directives.Where(static d => d.Verb == Verb) ?? [])
            {
                var fault = Parse(directive.Text[Verb.Length..], directive.Pos.Advance(Verb.Length))
                    .Select(p => (p.Pos, p.Pattern, Fault: Fault(package.Folder, p.Pattern)))
                    .FirstOrDefault(static p => p.Fault is not null);
                if (fault.Fault is null)
                    continue;
                yield return $"{PackageLoader.Place(fault.Pos)}: pattern {fault.Pattern}: {fault.Fault}";
                break;
            }
        }
    }

    /// <summary>The patterns of a directive's arguments, unquoted, with their places.</summary>
    internal static IEnumerable<(string Pattern, Pos Pos)> Parse(string text, Pos pos)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            if (text[at] is '"' or '`')
            {
                var quote = text[at++];
                while (at < text.Length && text[at] != quote)
                    at += text[at] == '\\' && quote == '"' ? 2 : 1;
                at = Math.Min(at + 1, text.Length);
                var unquoted = GoQuote.Unquote(text[start..at]);
                yield return (unquoted is null ? text[start..at] : System.Text.Encoding.UTF8.GetString(unquoted), pos.Advance(start));
                continue;
            }
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            yield return (text[start..at], pos.Advance(start));
        }
    }

    private static string? Fault(string folder, string pattern)
    {
        var all = pattern.StartsWith("all:", StringComparison.Ordinal);
        var glob = all ? pattern[4..] : pattern;
        var parts = glob.Split('/');
        if (glob == "" || glob.StartsWith('/') || glob != "." && parts.Any(static p => p is "" or "." or ".."))
            return "invalid pattern syntax";
        var matches = glob == "." ? [folder] : Match(folder, parts, 0).ToList();
        if (matches.Count == 0)
            return "no matching files found";
        var embeds = 0;
        foreach (var match in matches)
        {
            var relative = Path.GetRelativePath(folder, match).Replace('\\', '/');
            if (File.Exists(match))
            {
                embeds++;
                continue;
            }
            if (File.Exists(Path.Combine(match, "go.mod")))
                return $"cannot embed directory {relative}: in different module";
            if (!HasEmbeddable(match, all))
                return $"cannot embed directory {relative}: contains no embeddable files";
            embeds++;
        }
        return embeds == 0 ? "no matching files found" : null;
    }

    private static IEnumerable<string> Match(string folder, string[] parts, int index)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (!Matches(parts[index], Path.GetFileName(entry)))
                continue;
            if (index == parts.Length - 1)
            {
                yield return entry;
                continue;
            }
            foreach (var inner in Match(entry, parts, index + 1))
                yield return inner;
        }
    }

    // Go's path.Match; names without classes are matched by the framework.
    private static bool Matches(string pattern, string name)
    {
        if (!pattern.Contains('['))
            return FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
        var regex = new System.Text.StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '[' && pattern.IndexOf(']', i + 1) is > 0 and var close)
            {
                regex.Append(pattern, i, close - i + 1);
                i = close;
            }
            else
            {
                regex.Append(c switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    '\\' when i + 1 < pattern.Length => System.Text.RegularExpressions.Regex.Escape(pattern[++i].ToString()),
                    _ => System.Text.RegularExpressions.Regex.Escape(c.ToString()),
                });
            }
        }
        return System.Text.RegularExpressions.Regex.IsMatch(name, regex.Append(@"\z").ToString());
    }

    private static bool HasEmbeddable(string folder, bool all)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (!all && Path.GetFileName(entry)[0] is '.' or '_')
                continue;
            if (File.Exists(entry) || !File.Exists(Path.Combine(entry, "go.mod")) && HasEmbeddable(entry, all))
                return true;
        }
        return false;
    }
}
