// The analyzers on what translations look like, and on this repository's own code: what they report there must be meant.
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GoSync.Analyzers.Tests;

public class OwnCodeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    // Go programs that do on purpose what vet reports: in the translation it is reported too.
    private static readonly Dictionary<string, string[]> Meant = new()
    {
        // go wg.Add(-1), where the WaitGroup was given two.
        ["tests/golden/defer/values_of_calls/main.verified.cs"] = ["GOSYNC002: WaitGroup.Add called from inside new goroutine"],
        // A method whose receiver is a value: "snapshot passes lock by value", says vet.
        ["tests/golden/defer_matrix/forms_of_deferred_calls/main.verified.cs"] =
            ["GOSYNC001: assignment copies lock value to receiver: main.account contains sync.Mutex"],
        // m := *n, and n has a Mutex.
        ["tests/golden/pointers/followed_often/main.verified.cs"] =
            ["GOSYNC001: assignment copies lock value to m: main.node contains sync.Mutex"],
        // Test is awaited only where its function suspends.
        ["tests/golden/synctest/waitgroup_escapes/main.verified.cs"] =
            ["GOSYNC003: synctest.Test blocks the thread inside async code: await synctest.TestAsync"],
        ["tests/golden/waitgroup/copied/main.verified.cs"] = ["GOSYNC001: work passes lock by value: sync.WaitGroup contains sync.noCopy"],
    };

    public static TheoryData<string> Goldens =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "tests", "golden"), "*.verified.cs", SearchOption.AllDirectories)
        .Where(f => Regex.IsMatch(File.ReadAllText(f), @"\bGoSync\b|\bGo\.Run\b|GoTask"))
        .Select(f => Path.GetRelativePath(Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Goldens))]
    public void Translation_IsNotReported(string file)
    {
        // WaitGroup.Go is a matter of taste, and the translation keeps to the source.
        var found = Subject.Analyze(Regex.Split(File.ReadAllText(Path.Combine(Root, file)), "(?m)^(?=using System;)")
            .Where(static part => part.Contains("namespace ", StringComparison.Ordinal)),
            CopyLocksAnalyzer.DiagnosticId, WaitGroupAnalyzer.AddInsideId, BlockingInAsyncAnalyzer.DiagnosticId,
            LockMemberAnalyzer.ReadOnlyFieldId, LockMemberAnalyzer.PropertyId);
        Assert.Equal(Meant.GetValueOrDefault(file, []), found.Select(d => $"{d.Id}: {d.GetMessage()}"));
    }

    public static TheoryData<string> Folders => ["src/GoSync", "src/GoStd", "bench", "samples"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void OwnCode_IsNotReported(string folder)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText);
        Assert.Empty(Subject.AnalyzeLoosely(sources).Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => $"{d.Id}: {d.Location.GetLineSpan()} {d.GetMessage()}"));
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
