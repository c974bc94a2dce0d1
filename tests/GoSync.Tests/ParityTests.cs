// docs/parity.md names our tests beside Go's: each one exists, and the numbers of Go's tests add up.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GoSync.Tests;

public partial class ParityTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static readonly string[] Document = File.ReadAllLines(Path.Combine(Root, "docs", "parity.md"));

    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static file =>
                !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void EveryTest_ThatTheDocumentNames_Exists()
    {
        var named = 0;
        var missing = new List<string>();
        foreach (var line in Document)
        {
            // Each kind of name is told by what stands around it.
            string? owner = null;
            foreach (Match match in Name().Matches(OursIn(line)))
            {
                named++;
                var (before, name) = (match.Groups["before"].Value, match.Groups["name"].Value);
                if (TestOfAClass().Match(name) is { Success: true } test)
                {
                    owner = test.Groups["class"].Value;
                    if (!IsTest(owner, test.Groups["method"].Value)) missing.Add(name);
                }
                else if (TestAlone().IsMatch(name))
                {
                    if (owner is null || !IsTest(owner, name)) missing.Add($"{owner}.{name}");
                }
                else if (name.StartsWith("tests/", StringComparison.Ordinal))
                {
                    if (!Directory.Exists(Path.Combine(Root, name.TrimEnd('*')))) missing.Add(name);
                }
                else if (name.EndsWith("Tests", StringComparison.Ordinal) || name.StartsWith("Fatal", StringComparison.Ordinal))
                {
                    owner = name;
                    if (!SourcesOf(name).Any()) missing.Add(name);
                }
                else if (GoldenCase().IsMatch(name))
                {
                    if (!Directory.Exists(Path.Combine(Root, "tests", "golden", name))) missing.Add(name);
                }
                else if (before.EndsWith("stress (", StringComparison.Ordinal))
                {
                    if (!Stress.Scenario.All.ContainsKey(name)) missing.Add(name);
                }
                else if (owner is not null && before.EndsWith('('))
                {
                    if (!SourcesOf(owner).Any(source => source.Contains($"[\"{name}\"]", StringComparison.Ordinal))) missing.Add(name);
                }
                else
                {
                    named--;
                }
            }
        }

        Assert.Empty(missing);
        Assert.InRange(named, 190, int.MaxValue);
    }

    [Theory]
    [InlineData("`sync`")]
    [InlineData("`sync/atomic`")]
    public void NumbersOfGosTests_AddUp(string package)
    {
        var section = Section(package);
        var numbers = section.Select(static line => Numbers().Match(line)).First(static match => match.Success);
        var rows = section.Where(static line => line.StartsWith("| `Test", StringComparison.Ordinal)).ToArray();
        var all = rows.Sum(TestsOfGoIn);
        var not = rows.Where(static row => row.Contains("| cannot apply", StringComparison.Ordinal)).Sum(TestsOfGoIn);
        Assert.Equal((all, all - not, not), (Number("all"), Number("covered"), Number("not")));
        Assert.Equal(all,
            rows.SelectMany(static row => GoTest().Matches(Cells(row)[0])).Select(static test => test.Value).Distinct().Count());

        int Number(string name) => int.Parse(numbers.Groups[name].Value, CultureInfo.InvariantCulture);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string[] Section(string title) =>
        [.. Document.SkipWhile(line => line != "## " + title).Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))];

    private static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries)[1..];

    // The row without Go's tests, or the whole line if it is none.
    private static string OursIn(string line) => line.StartsWith('|') ? string.Join('|', Cells(line)[1..]) : line;

    private static int TestsOfGoIn(string row) => GoTest().Count(Cells(row)[0]);

    private static IEnumerable<string> SourcesOf(string type) =>
        Sources.Where(source => Regex.IsMatch(source, $@"\bclass {type}\b"));

    private static bool IsTest(string type, string method) =>
        SourcesOf(type)
            .Any(source =>
            Regex.IsMatch(source, $@"^\s*\[(Fact|Theory)\]\s(\s*\[[^\n]*\n)*\s*public [^\n=]*\b{method}\(", RegexOptions.Multiline));

    [GeneratedRegex("(?<before>[^`]*)`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(\w+\.)?(?<class>\w+)\.(?<method>\w+_\w+)$")]
    private static partial Regex TestOfAClass();

    [GeneratedRegex(@"^[A-Z]\w*_\w+$")]
    private static partial Regex TestAlone();

    [GeneratedRegex("^(context|synctest)/[a-z_]+$")]
    private static partial Regex GoldenCase();

    [GeneratedRegex(@"Test\w+")]
    private static partial Regex GoTest();

    [GeneratedRegex(@"^Go's tests: .*\((?<all>\d+)\): (?<covered>\d+) covered, (?<not>\d+) cannot apply\.")]
    private static partial Regex Numbers();
}
