// The form that go.mod and go.work share: a verb and its words on each line, or in parentheses for several lines.
namespace Go2Cs.Loading;

/// <summary>Splits go.mod and go.work files. Go: golang.org/x/mod/modfile.</summary>
internal static class ModSyntax
{
    /// <summary>The lines with their verbs, blocks taken apart.</summary>
    public static IEnumerable<(int Number, string Verb, IReadOnlyList<string> Args)> Lines(string text)
    {
        string? block = null;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = Words(line);
            if (words.Count == 0)
                continue;
            if (block is not null && words is [")"])
                block = null;
            else if (block is null && words is [var opened, "("])
                block = opened;
            else
                yield return (number, block ?? words[0], block is null ? words[1..] : words);
        }
    }

    /// <summary>What the words of a <c>replace</c> line say; null if they are not understood.</summary>
    /// <param name="args">The words.</param>
    /// <param name="folder">Where the file stands: folders are named relative to it.</param>
    public static ModReplace? Replace(IReadOnlyList<string> args, string folder)
    {
        var arrow = args.IndexOf("=>");
        var (left, right) = (args.Take(arrow).ToList(), args.Skip(arrow + 1).ToList());
        if (arrow is not (1 or 2) || right.Count is not (1 or 2))
            return null;
        var target = right.Count == 2 ? right[0] : Path.GetFullPath(Path.Combine(folder, right[0]));
        return new ModReplace(new(left[0], left.ElementAtOrDefault(1) ?? ""), new(target, right.ElementAtOrDefault(1) ?? ""));
    }

    private static int IndexOf(this IReadOnlyList<string> list, string word)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == word)
                return i;
        }
        return -1;
    }

    // The words of a line, comments left out; a word may be quoted.
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var at = 0;
        while (at < line.Length)
        {
            var c = line[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }
            if (c == '/' && at + 1 < line.Length && line[at + 1] == '/')
                break;
            var start = at;
            if (c is '(' or ')')
            {
                at++;
            }
            else if (c is '"' or '`' && line.IndexOf(c, at + 1) is > 0 and var close)
            {
                words.Add(line[(start + 1)..close]);
                at = close + 1;
                continue;
            }
            else
            {
                while (at < line.Length && !char.IsWhiteSpace(line[at]) && line[at] is not ('(' or ')'))
                    at++;
            }
            words.Add(line[start..at]);
        }
        return words;
    }
}
