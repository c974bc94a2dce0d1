// docs/parity.md names tests: each of them must be there.
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GoSync.Tests;

public partial class ParityTests
{
    private static readonly string s_tests = Path.GetFullPath(Path.Combine(Here(), ".."));
    private static readonly Dictionary<string, HashSet<string>> s_methods = ReadTests();

    [Fact]
    public void Tests_ThatTheTableNames_Exist()
    {
        var missing = new List<string>();
        var found = 0;
        foreach (var line in File.ReadLines(Path.Combine(s_tests, "..", "docs", "parity.md")))
        {
            var type = "";
            foreach (Match match in Named().Matches(line))
            {
                type = match.Groups["type"] is { Success: true } given ? given.Value : type;
                var method = match.Groups["method"].Value;
                var exists = s_methods.TryGetValue(type, out var methods) && (method.Length == 0 || methods.Contains(method));
                found += exists ? 1 : 0;
                if (!exists) missing.Add($"{type}.{method}");
            }
        }

        Assert.Empty(missing);
        Assert.True(found > 150, $"only {found} names were found: has the form of the table changed?");
    }

    [Fact]
    public void Goldens_ThatTheTableNames_Exist()
    {
        var text = File.ReadAllText(Path.Combine(s_tests, "..", "docs", "parity.md"));
        var named = Golden().Matches(text).Select(match => match.Value.Trim('`')).Distinct().ToArray();
        Assert.True(named.Length > 10);
        Assert.All(named, name => Assert.True(Directory.Exists(Path.Combine(s_tests, "golden", name)), name));
    }

    // By class: the names of its methods.
    private static Dictionary<string, HashSet<string>> ReadTests()
    {
        var all = new Dictionary<string, HashSet<string>>();
        var files = Directory.EnumerateFiles(s_tests, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var type = "";
            foreach (Match match in Declared().Matches(File.ReadAllText(file)))
            {
                if (match.Groups["type"].Success)
                {
                    type = match.Groups["type"].Value;
                    all.TryAdd(type, []);
                }
                else if (type.Length != 0)
                {
                    all[type].Add(match.Groups["method"].Value);
                }
            }
        }

        return all;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    // `ClassTests.Method_Name`, `Method_Name` of the class named before it, `ClassTests` or `FatalPaths` alone.
    [GeneratedRegex(@"`(Synctest\.)?((?<type>\w+Tests|Fatal\w+)(\.(?<method>\w+))?|(?<method>(?!Test)[A-Z]\w*_\w+))`")]
    private static partial Regex Named();

    [GeneratedRegex(@"`(context|synctest)/\w+`")]
    private static partial Regex Golden();

    [GeneratedRegex(@"\bclass (?<type>\w+)|^    public [\w<>. ]+ (?<method>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
