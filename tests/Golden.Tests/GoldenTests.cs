// Every golden case is checked three ways: the C# reads as verified, compiles without a warning, and prints and exits as
// recorded from real Go. A failed check leaves a .received file beside the .verified one (eng/golden.sh accept).
using System.Text;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Golden;

public class GoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_ReadsAsVerified(string name)
    {
        var golden = new GoldenCase(name);
        var files = Render(golden);
        if (files is null)
        {
            Assert.False(File.Exists(golden.VerifiedCode), $"{name} is refused, yet there is a main.verified.cs");
            return;
        }
        var text = string.Concat(files.Select(static f => f.Text));
        var verified = File.Exists(golden.VerifiedCode) ? File.ReadAllText(golden.VerifiedCode) : "";
        Settle(golden.ReceivedCode, Encoding.UTF8.GetBytes(text), text == verified);
        Assert.Equal(verified, text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_CompilesWithoutWarnings(string name)
    {
        if (Render(new GoldenCase(name)) is not { } files)
        {
            return;
        }
        var program = ProgramCompiler.Compile("golden", files, isProgram: true, withWarnings: true);
        Assert.Empty(program.Errors);
        Assert.Empty(program.Warnings);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Program_DoesWhatRealGoDid(string name)
    {
        var golden = new GoldenCase(name);
        var recorded = ProgramOutcome.Parse(File.ReadAllText(golden.VerifiedOutcome, Encoding.Latin1));
        var tool = Path.Combine(AppContext.BaseDirectory, "go2cs.dll");
        var actual = RealGo.Capture("dotnet", [tool, "run", "main.go"], golden.Folder);
        Settle(golden.ReceivedOutcome, Encoding.Latin1.GetBytes(actual.ToText()), actual == recorded);
        Assert.Null(recorded.DifferenceFrom(actual, "go", "go2cs"));
    }

    [Fact]
    public void Files_BelongToACase()
    {
        var expected = GoldenCase.All.SelectMany(static c => new[]
        {
            c.Source, c.VerifiedOutcome, c.VerifiedCode, c.ReceivedCode, c.ReceivedOutcome,
        }).ToHashSet();
        Assert.Empty(Directory.GetFiles(GoldenCase.Root, "*", SearchOption.AllDirectories).Where(f => !expected.Contains(f)));
        Assert.All(GoldenCase.All, static c =>
        {
            Assert.True(File.Exists(c.Source), $"{c.Name} has no main.go");
            Assert.True(File.Exists(c.VerifiedOutcome), $"{c.Name} has no main.verified.txt: eng/golden.sh record {c.Name}");
        });
    }

    private static IReadOnlyList<CsSource>? Render(GoldenCase golden) =>
        new Translation(GoSources.Read(golden.Source)).Render(lineDirectives: false, format: true);

    // Leaves what was received if it is not what was verified.
    private static void Settle(string path, byte[] content, bool same)
    {
        if (same)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllBytes(path, content);
        }
    }
}
