// go.mod: the module's path, its language version, what it requires, and what stands in for what.
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>What a <c>replace</c> line says; an empty version on the left stands for all.</summary>
/// <param name="Old">The module replaced.</param>
/// <param name="New">The module that stands in; a path that starts with <c>./</c>, <c>../</c> or <c>/</c> is a folder.</param>
public sealed record ModReplace(ModuleVersion Old, ModuleVersion New);

/// <summary>A go.mod file. Go: golang.org/x/mod/modfile.</summary>
public sealed record ModFile(
    string Module, string? GoVersion, IReadOnlyList<ModuleVersion> Require, IReadOnlyList<ModReplace> Replace, IReadOnlySet<ModuleVersion> Exclude)
{
    /// <summary>The minor language version, 16 without a go line, as Go assumes.</summary>
    public int GoMinor => LanguageVersion.Parse(GoVersion) is { IsKnown: true } version ? version.Minor : 16;

    /// <summary>Reads a go.mod file's text.</summary>
    /// <exception cref="LoadException">A line is not understood.</exception>
    public static ModFile Parse(string fileName, string text)
    {
        var module = "";
        string? go = null;
        var require = new List<ModuleVersion>();
        var replace = new List<ModReplace>();
        var exclude = new HashSet<ModuleVersion>();
        string? block = null;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = Words(line);
            if (words.Count == 0)
                continue;
            if (block is not null && words is [")"])
            {
                block = null;
                continue;
            }
            if (block is null && words is [var opened, "("])
            {
                block = opened;
                continue;
            }
            var verb = block ?? words[0];
            var args = block is null ? words.Skip(1).ToList() : words;
            switch (verb, args)
            {
                case ("module", [var name]):
                    module = name;
                    break;
                case ("go", [var version]):
                    go = "go" + version;
                    break;
                case ("require", [var path, var version]):
                    require.Add(new(path, version));
                    break;
                case ("exclude", [var path, var version]):
                    exclude.Add(new(path, version));
                    break;
                case ("replace", _) when args.IndexOf("=>") is 1 or 2:
                    var arrow = args.IndexOf("=>");
                    var (left, right) = (args.Take(arrow).ToList(), args.Skip(arrow + 1).ToList());
                    if (right.Count is not (1 or 2))
                        goto default;
                    replace.Add(new(new(left[0], left.ElementAtOrDefault(1) ?? ""), new(right[0], right.ElementAtOrDefault(1) ?? "")));
                    break;
                case ("toolchain" or "retract" or "tool" or "ignore" or "godebug", _):
                    break; // of no importance to what the source means
                default:
                    throw new LoadException($"{fileName}:{number}: unknown directive: {verb}");
            }
        }
        if (module == "")
            throw new LoadException($"{fileName}: no module declaration");
        return new(module, go, require, replace, exclude);
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
