// What happens to variables after their declaration.
namespace Go2Cs.Tests.Analysis;

public class VariableFactsTests
{
    [Theory]
    [InlineData("x := 1; _ = x", false)]
    [InlineData("x := 1; x = 2; _ = x", true)]
    [InlineData("x := 1; x++", true)]
    [InlineData("x := 1; x += 2", true)]
    [InlineData("x := 1; x, y := 2, 3; _, _ = x, y", true)]
    [InlineData("x := 1; { x := 2; x++ }; _ = x", false)]
    [InlineData("x := 1; for x = range 3 {}; _ = x", true)]
    [InlineData("var x struct{ f int }; x.f = 1", true)]
    [InlineData("var x [2]int; x[0] = 1", true)]
    [InlineData("x := []int{1}; x[0] = 1", false)]
    [InlineData("x := new(int); *x = 1", false)]
    [InlineData("x := 1; _ = &x", true)]
    public void IsAssigned_Statement_SeesWhatChangesTheVariable(string body, bool assigned)
    {
        var analyzed = new Analyzed($"func f() {{ {body} }}");

        Assert.Equal(assigned, analyzed.Variables.IsAssigned(analyzed.Variable("x")));
    }

    [Theory]
    [InlineData("x := 1; _ = &x", true)]
    [InlineData("var x struct{ f int }; _ = &x.f", true)]
    [InlineData("var x [2]int; _ = &x[0]", false)]
    [InlineData("x := []int{1}; _ = &x[0]", false)]
    [InlineData("x := 1; _ = x", false)]
    public void IsAddressed_AddressOperator_NeedsAPlaceForTheVariable(string body, bool addressed)
    {
        var analyzed = new Analyzed($"func f() {{ {body} }}");

        Assert.Equal(addressed, analyzed.Variables.IsAddressed(analyzed.Variable("x")));
    }

    [Theory]
    [InlineData("x := 1; func() { x++ }()", true)]
    [InlineData("x := 1; func() { x := 2; _ = x }(); _ = x", false)]
    [InlineData("x := 1; func(x int) {}(x)", false)]
    public void IsCaptured_FunctionLiteral_UsesTheOuterVariable(string body, bool captured)
    {
        var analyzed = new Analyzed($"func f() {{ {body} }}");

        Assert.Equal(captured, analyzed.Variables.IsCaptured(analyzed.Variable("x")));
    }
}
