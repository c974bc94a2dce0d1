// //go:embed: which files its patterns name below the package's folder. They are found, or missed, when the package is loaded.
using Go2Cs.Diagnostics;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Finds the files of embed patterns. Go: cmd/go/internal/load resolveEmbed.</summary>
internal sealed class EmbedPatterns(SourceTree tree, string folder)
{
    private const string Verb = "go:embed";
    private const string All = "all:";

    /// <summary>Finds the files of all patterns of a package, and says what go build says of the first pattern that is wrong.</summary>
    /// <returns>The message; null if all is right.</returns>
    public static string? Resolve(GoPackage package, SourceTree tree)
    {
        var places = new SortedDictionary<string, Pos>(StringComparer.Ordinal);
        foreach (var file in package.Files.Concat(package.TestFiles).Concat(package.ExternalTestFiles))
        {
            // Without the import the directive is the compiler's business, who refuses it.
            if (file.Tree is null || !file.Tree.Directives.Any(static d => d.Verb == Verb)
                || !file.Imports.Any(static i => i.Path == "embed"))
            {
                continue;
            }

            foreach (var directive in file.Tree.Directives.Where(static d => d.Verb == Verb))
            {
                foreach (var (pattern, pos) in Parse(directive))
                    places.TryAdd(pattern, pos);
            }
        }
        if (places.Count == 0)
            return null;
        var resolver = new EmbedPatterns(tree, package.Folder);
        var found = new Dictionary<string, IReadOnlyList<EmbeddedFile>>();
        foreach (var (pattern, pos) in places)
        {
            try
            {
                found[pattern] = [.. resolver.FilesOf(pattern).Select(n => new EmbeddedFile(n, Path.Combine(package.Folder, n), tree))];
            }
            catch (EmbedException e)
            {
                return $"{PackageLoader.Place(pos)}: pattern {pattern}: {e.Message}";
            }
        }
        package.EmbeddedFiles = found;
        return null;
    }

    /// <summary>The patterns of a directive, unquoted, with their places.</summary>
    public static IEnumerable<(string Pattern, Pos Pos)> Parse(Syntax.Directive directive)
    {
        var (text, pos) = (directive.Text[Verb.Length..], directive.Pos.Advance(Verb.Length));
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

    // Names below the folder, sorted.
    private List<string> FilesOf(string pattern)
    {
        var all = pattern.StartsWith(All, StringComparison.Ordinal);
        var glob = all ? pattern[All.Length..] : pattern;
        var parts = glob.Split('/');
        if (parts.Any(static p => p is "" or "." or ".." || !GlobPattern.IsValid(p)))
            throw new EmbedException("invalid pattern syntax");
        var list = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var match in Match("", parts, 0))
        {
            var path = Path.Combine(folder, match);
            var kind = tree.KindOf(path);
            CheckPlace(match, kind == EntryKind.Folder ? "directory" : "file");
            if (kind == EntryKind.File)
                list.Add(match);
            else if (kind != EntryKind.Folder)
                throw new EmbedException($"cannot embed irregular file {match}");
            else if (!AddFolder(match, all, list))
                throw new EmbedException($"cannot embed directory {match}: contains no embeddable files");
        }
        return list.Count == 0 ? throw new EmbedException("no matching files found") : [.. list];
    }

    // What would not be part of the module when others get it must not be embedded.
    private void CheckPlace(string match, string what)
    {
        for (var at = match; at.Length > 0; at = Path.GetDirectoryName(at) ?? "")
        {
            if (tree.FileExists(Path.Combine(folder, at, "go.mod")))
                throw new EmbedException($"cannot embed {what} {match}: in different module");
            if (at != match && tree.KindOf(Path.Combine(folder, at)) != EntryKind.Folder)
                throw new EmbedException($"cannot embed {what} {match}: in non-directory {at}");
            var name = Path.GetFileName(at);
            if (IsBadName(name))
                throw new EmbedException($"cannot embed {what} {match}: {(at == match ? "invalid name" : "in invalid directory")} {name}");
        }
    }

    private bool AddFolder(string name, bool all, SortedSet<string> list)
    {
        var found = false;
        foreach (var entry in tree.Entries(Path.Combine(folder, name)))
        {
            if (IsBadName(entry) || entry[0] is '.' or '_' && !all)
                continue;
            var inner = $"{name}/{entry}";
            var path = Path.Combine(folder, inner);
            var kind = tree.KindOf(path);
            if (kind == EntryKind.Folder)
            {
                found |= !tree.FileExists(Path.Combine(path, "go.mod")) && AddFolder(inner, all, list);
            }
            else if (kind == EntryKind.File)
            {
                list.Add(inner);
                found = true;
            }
        }
        return found;
    }

    private IEnumerable<string> Match(string name, string[] parts, int index)
    {
        foreach (var entry in tree.Entries(Path.Combine(folder, name)))
        {
            if (!GlobPattern.Matches(parts[index], entry))
                continue;
            var inner = name == "" ? entry : $"{name}/{entry}";
            if (index == parts.Length - 1)
            {
                yield return inner;
                continue;
            }
            foreach (var match in Match(inner, parts, index + 1))
                yield return match;
        }
    }

    // Names that a module may not have. Go: golang.org/x/mod/module CheckFilePath.
    private static bool IsBadName(string name)
    {
        if (name is "" or ".bzr" or ".hg" or ".git" or ".svn" || name.EndsWith('.'))
            return true;
        foreach (var c in name)
        {
            if (c < 128 ? !char.IsAsciiLetterOrDigit(c) && !"!#$%&()+,-.=@[]^_{}~ ".Contains(c) : !char.IsLetter(c) && !char.IsSurrogate(c))
                return true;
        }
        var stem = name.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" || stem.Length == 4 && stem[..3] is "COM" or "LPT" && stem[3] is >= '1' and <= '9';
    }

    private sealed class EmbedException(string message) : Exception(message);
}
