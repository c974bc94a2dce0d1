// Recorded outcomes and the first difference between two.
using Go2Cs.Validation;

namespace Go2Cs.Tests.Cli;

public class ProgramOutcomeTests
{
    [Theory]
    [InlineData(0, "", "hello\n")]
    [InlineData(2, "panic: x", "")]
    [InlineData(1, "", "a\nstdout\nb")]
    public void Outcome_WrittenAndRead_IsTheSame(int code, string error, string output)
    {
        var outcome = new ProgramOutcome(code, error, output);
        Assert.Equal(outcome, ProgramOutcome.Parse(outcome.ToText()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("exit x\nstderr\nstdout\n")]
    [InlineData("exit 0\nstdout\n")]
    public void Parse_OtherText_IsAnError(string text) => Assert.Throws<FormatException>(() => ProgramOutcome.Parse(text));

    [Fact]
    public void Difference_Outcomes_NamesTheFirst()
    {
        var go = new ProgramOutcome(0, "", "a\nb\n");
        Assert.Null(go.DifferenceFrom(new(0, "", "a\nb\n"), "go", "go2cs"));
        Assert.Equal("stdout, line 2\n  go:       b\n  go2cs:    c", go.DifferenceFrom(new(1, "x", "a\nc\n"), "go", "go2cs"));
        Assert.Equal("stdout, line 3\n  go:       \n  go2cs:    (no such line)", go.DifferenceFrom(new(0, "", "a\nb"), "go", "go2cs"));
        Assert.Equal("stderr, first line\n  go:       \n  go2cs:    panic: x",
            go.DifferenceFrom(new(2, "panic: x", "a\nb\n"), "go", "go2cs"));
        Assert.Equal("exit code\n  go:       0\n  go2cs:    2", go.DifferenceFrom(new(2, "", "a\nb\n"), "go", "go2cs"));
    }
}
