// Every golden case is checked three ways: the C# reads as verified, compiles without a warning, and prints and exits as
// recorded from real Go. A failed check leaves a .received file beside the .verified one (eng/golden.sh accept).
using System.Text;
using Go2Cs.Validation;

namespace Go2Cs.Golden;

/// <summary>The C# of the cases.</summary>
public class GoldenCodeTests
{
    [Theory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void Code_ReadsAsVerified(string name)
    {
        var golden = new GoldenCase(name);
        if (GoldenProgram.Of(golden).Files is not { } files || golden.IsModule)
        {
            Assert.False(File.Exists(golden.VerifiedCode), $"{name} is refused, or a module, yet there is a main.verified.cs");
            return;
        }
        var text = string.Concat(files.Select(static f => f.Text));
        var verified = File.Exists(golden.VerifiedCode) ? File.ReadAllText(golden.VerifiedCode) : "";
        GoldenCase.Settle(golden.ReceivedCode, Encoding.UTF8.GetBytes(text), text == verified);
        Assert.Equal(verified, text);
    }

    [Theory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void Code_CompilesWithoutWarnings(string name)
    {
        if (GoldenProgram.Of(new GoldenCase(name)).Files is not { } files)
        {
            return;
        }
        var program = ProgramCompiler.Compile("golden", files, isProgram: true, withWarnings: true);
        Assert.Empty(program.Errors);
        Assert.Empty(program.Warnings);
    }
}

/// <summary>What the translated programs do.</summary>
public class GoldenRunTests
{
    [Theory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void Program_DoesWhatRealGoDid(string name)
    {
        var golden = new GoldenCase(name);
        var recorded = golden.Recorded;
        var actual = golden.Usual(() => GoldenProgram.Run(golden));
        GoldenCase.Settle(golden.ReceivedOutcome, Encoding.Latin1.GetBytes(actual.ToText()), actual == recorded);
        Assert.True(actual == recorded, recorded.DifferenceFrom(actual, "go", "go2cs"));
    }

    /// <summary>go2cs reports every error of a refused program; Go's own first line is in the record.</summary>
    [Theory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void Program_IsRefusedOnlyWhereGoRefusesIt(string name)
    {
        var golden = new GoldenCase(name);
        var refused = golden.Recorded is { ExitCode: 1, FirstError: var error }
            && error.Split(':')[0].EndsWith(".go", StringComparison.Ordinal);
        Assert.True(refused == (GoldenProgram.Of(golden).Files is null), string.Join('\n', GoldenProgram.Of(golden).Diagnostics));
    }
}
