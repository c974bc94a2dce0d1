// The checker finds what the annotations of testdata/*.go say, all of it and nothing else; and so does real Go, where it is installed.
// testdata/annotate writes the annotations anew.
using System.Diagnostics;
using Go2Cs.Validation;

namespace Go2Cs.Tests.Types;

public class AnnotatedSourceTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(AnnotatedSource.Folder, "*.go").Select(f => Path.GetFileName(f)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_AnnotatedFile_FindsWhatIsAnnotated(string name)
    {
        var source = new AnnotatedSource(Path.Combine(AnnotatedSource.Folder, name));
        AssertSame(source.Expected(), source.Actual());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void RealGo_AnnotatedFile_FindsWhatIsAnnotated(string name)
    {
        if (RealGo.Find() is not { } go)
        {
            Console.WriteLine("skipped: Go 1.27 is not installed");
            return;
        }
        var source = new AnnotatedSource(Path.Combine(AnnotatedSource.Folder, name));
        var folder = Directory.CreateTempSubdirectory("go2cs-annotated-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), source.Content);
            var start = new ProcessStartInfo(go, ["build", "-gcflags=-e", "-o", "out", name])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            AssertSame(source.Expected(), source.Normalize(error.Split('\n')));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The differences alone: missing with -, unexpected with +.
    private static void AssertSame(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        Assert.NotEmpty(expected);
        var left = actual.ToList();
        var differences = new List<string>();
        foreach (var message in expected)
        {
            if (!left.Remove(message))
                differences.Add("- " + message);
        }
        differences.AddRange(left.Select(static m => "+ " + m));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
