// A golden case: a folder tests/golden/<area>/<case>/ with a Go program and what was verified about it. The program is main.go, or
// main.go and other files of package main, or a module.
using System.Runtime.CompilerServices;
using System.Text;
using Go2Cs.Validation;

namespace Go2Cs.Golden;

/// <summary>The files of one case.</summary>
/// <param name="Name"><c>area/case</c>.</param>
public sealed record GoldenCase(string Name)
{
    /// <summary>tests/golden in the source tree.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "golden"));

    /// <summary>All cases, by name.</summary>
    public static IReadOnlyList<GoldenCase> All { get; } =
    [
        .. from area in Directory.GetDirectories(Root)
           from folder in Directory.GetDirectories(area)
           let name = $"{Path.GetFileName(area)}/{Path.GetFileName(folder)}"
           orderby name
           select new GoldenCase(name),
    ];

    /// <summary>The names of all cases, a row of a theory each.</summary>
    public static TheoryData<string> Names => [.. All.Select(static c => c.Name)];

    public string Folder => Path.Combine(Root, Name);

    public string Source => Path.Combine(Folder, "main.go");

    /// <summary>The case has a go.mod: it is judged by what it does, not by how its C# reads.</summary>
    public bool IsModule => File.Exists(Path.Combine(Folder, "go.mod"));

    /// <summary>What the case is made of.</summary>
    public IReadOnlyList<string> Sources => IsModule
        ? [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(f => f != VerifiedOutcome && f != ReceivedOutcome)]
        : Directory.GetFiles(Folder, "*.go");

    /// <summary>What the commands are given: the file, or the folder where there are more.</summary>
    public string Program => Sources is [_] ? Source : Folder;

    /// <summary>The C# that go2cs writes, all files in one; absent for a program that Go refuses and for a module.</summary>
    public string VerifiedCode => Path.Combine(Folder, "main.verified.cs");

    /// <summary>What real Go did.</summary>
    public string VerifiedOutcome => Path.Combine(Folder, "main.verified.txt");

    /// <summary>What <see cref="VerifiedOutcome"/> says.</summary>
    public ProgramOutcome Recorded => ProgramOutcome.Parse(File.ReadAllText(VerifiedOutcome, Encoding.Latin1));

    public string ReceivedCode => Path.Combine(Folder, "main.received.cs");

    public string ReceivedOutcome => Path.Combine(Folder, "main.received.txt");

    /// <summary>
    /// What running the program yields. Where the case is about the order in which goroutines run, that is what it yields most often:
    /// in Go and here alike the monitor steps in now and then.
    /// </summary>
    public ProgramOutcome Usual(Func<ProgramOutcome> run)
    {
        var first = run();
        if (first == Recorded || !Name.StartsWith("order/", StringComparison.Ordinal))
        {
            return first;
        }
        return Enumerable.Range(0, 9).Select(_ => run()).GroupBy(static o => o).MaxBy(static g => g.Count())!.Key;
    }

    /// <summary>Leaves what was received beside what was verified, if it is not the same.</summary>
    public static void Settle(string receivedPath, byte[] content, bool same)
    {
        if (same)
        {
            File.Delete(receivedPath);
        }
        else
        {
            File.WriteAllBytes(receivedPath, content);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
