// Random damage to valid files: the front end neither fails nor hangs, and takes or refuses the result as real Go's compiler does.
// The files are the golden programs and, where Go is installed, the programs of its test directory.
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;
using Go2Cs.Validation;
using Xunit.Abstractions;

namespace Go2Cs.Tests.Mutation;

public class MutationTests(ITestOutputHelper output)
{
    private const int Seed = 20_090_318;
    private const int StackSize = 256 << 20;

    // Comparing costs a process each; GO2CS_MUTATIONS asks for more (500 in docs/frontend.md).
    private static readonly int Comparisons = int.TryParse(Environment.GetEnvironmentVariable("GO2CS_MUTATIONS"), out var n) ? n : 60;

    // Only files whose paths match: GO2CS_MUTATION_FILES='typeparam|generics'.
    private static readonly Regex? Only = Environment.GetEnvironmentVariable("GO2CS_MUTATION_FILES") is { Length: > 0 } pattern
        ? new(pattern)
        : null;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void Check_MutatedFile_EndsWithoutFailure()
    {
        var random = new Random(Seed);
        var files = GoldenFiles().Select(File.ReadAllBytes).ToList();
        Assert.NotEmpty(files);
        for (var i = 0; i < 1500; i++)
        {
            var (content, what) = TokenMutator.Mutate(files[random.Next(files.Count)], random);
            // A second wound in every other one.
            if (i % 2 == 1)
                content = TokenMutator.Mutate(content, random).Content;
            Check(content, what);
        }
    }

    [Fact]
    public void Check_MutatedFile_IsAcceptedOrRefusedAsByGo()
    {
        if (RealGo.Find() is not { } go)
        {
            output.WriteLine("skipped: Go 1.27 is not installed");
            return;
        }
        var files = ValidFiles(go).ToList();
        var random = new Random(Seed);
        var mutants = new List<(string Path, byte[] Content, string What)>();
        for (var i = 0; i < Comparisons; i++)
        {
            var path = files[i * files.Count / Comparisons];
            var original = File.ReadAllBytes(path);
            // Nearly every mutation breaks a program: each tenth file stays as it is, so that both verdicts are compared.
            var (content, what) = i % 10 == 9 ? (original, "as it is") : TokenMutator.Mutate(original, random);
            mutants.Add((path, content, what));
        }
        using var compiler = new GoCompiler(go, StubImporter.Available.Where(IsStandard));
        var differences = new ConcurrentBag<string>();
        var refused = 0;
        Parallel.ForEach(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant =>
        {
            var theirs = compiler.Compile(mutant.Content);
            var ours = Check(mutant.Content, mutant.What);
            if (theirs.Length > 0)
                Interlocked.Increment(ref refused);
            if (theirs.Length > 0 != ours.Length > 0)
                differences.Add($"{mutant.Path}: {mutant.What}: go: {First(theirs)}; go2cs: {First(ours)}");
        });
        output.WriteLine($"{mutants.Count} mutants, {refused} refused by Go, {differences.Count} differences");
        foreach (var difference in differences)
            output.WriteLine(difference);
        Assert.InRange(refused, 1, mutants.Count - 1);
        Assert.True(differences.Count * 100 <= mutants.Count, string.Join('\n', differences));
    }

    // Real Go has export data for its own packages; golang.org/x is a module.
    private static bool IsStandard(string package) => package != "unsafe" && !package.Split('/')[0].Contains('.');

    private static string First(string text) => text.Length == 0 ? "accepted" : text.Split('\n')[0];

    private static string GoldenFolder
    {
        get
        {
            for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            {
                if (Directory.Exists(Path.Combine(at, "tests", "golden")))
                    return Path.Combine(at, "tests", "golden");
            }
            throw new DirectoryNotFoundException("tests/golden");
        }
    }

    private static IEnumerable<string> GoldenFiles() =>
        Directory.GetFiles(GoldenFolder, "main.go", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // Programs of one file that the front end takes as they are, and that import nothing but what GoStd declares.
    private static IEnumerable<string> ValidFiles(string go)
    {
        var test = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(go))!, "test");
        var programs = Directory.Exists(test)
            ? Directory.GetFiles(test, "*.go").Concat(Directory.GetFiles(Path.Combine(test, "typeparam"), "*.go"))
                .Order(StringComparer.Ordinal)
                .Where(static f => File.ReadLines(f).FirstOrDefault() == "// run")
            : [];
        return GoldenFiles().Concat(programs)
            .Where(static f =>
            Only?.IsMatch(f) != false && new FileInfo(f).Length < 40_000
                && !File.ReadAllText(f).Contains("\"golang.org/x/", StringComparison.Ordinal)
                && Check(File.ReadAllBytes(f), f).Length == 0);
    }

    /// <summary>What is wrong; empty if nothing is. Fails the test if checking fails or does not end.</summary>
    private static string Check(byte[] content, string what)
    {
        var lines = "";
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var diagnostics = new DiagnosticBag();
                    if (Parser.ParseFiles([new FileSet().Add("x.go", content)], diagnostics) is { } trees)
                        Checker.Check("main", trees, new Info(), diagnostics, new StubImporter());
                    lines = string.Join('\n', diagnostics.Render(limit: 0));
                }
                catch (Exception e)
                {
                    failure = e; // told below, with the mutant
                }
            },
            StackSize)
        {
            IsBackground = true,
        };
        thread.Start();
        var ended = thread.Join(Limit);
        Assert.True(ended && failure is null, $"{what}: {(ended ? failure : "no end")}\n{System.Text.Encoding.UTF8.GetString(content)}");
        return lines;
    }
}
