// What happens to variables after their declaration.
namespace Go2Cs.Tests.Facts;

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
    [InlineData("x := 1; c := make(chan int); select { case x = <-c: }; _ = x", true)]
    [InlineData("var x struct{ f int }; x.f = 1", true)]
    [InlineData("var x [2]int; x[0] = 1", true)]
    [InlineData("x := []int{1}; x[0] = 1", false)]
    [InlineData("x := new(int); *x = 1", false)]
    [InlineData("x := 1; _ = &x", true)]
    [InlineData("var x T; x.set()", true)]
    [InlineData("var x [2]int; _ = x[:]", true)]
    public void IsAssigned_Statement_SeesWhatChangesTheVariable(string body, bool assigned)
    {
        var program = Build(body);

        Assert.Equal(assigned, program.Facts.Variables.IsAssigned(program.Variable("x")));
    }

    [Theory]
    [InlineData("x := 1; _ = &x", true)]
    [InlineData("var x struct{ f int }; _ = &x.f", true)]
    [InlineData("var x [2]int; _ = &x[0]", true)]
    [InlineData("var x [2]int; _ = x[:]", true)]
    [InlineData("var x [2]int; _ = &x", true)]
    [InlineData("x := []int{1}; _ = &x[0]", false)]
    [InlineData("x := 1; _ = x", false)]
    [InlineData("x := map[int]int{}; _ = &x", true)]
    [InlineData("x := new(int); _ = &x", true)]
    [InlineData("x := new(int); _ = *x", false)]
    [InlineData("var x T; x.set()", false)]
    [InlineData("var x T; x.self()", true)]
    [InlineData("var x T; f := x.set; f()", true)]
    [InlineData("x := new(T); x.self()", false)]
    [InlineData("x := new(E); x.self()", false)]
    [InlineData("var x E; x.self()", true)]
    [InlineData("var x E; x.set()", false)]
    [InlineData("var x [2]T; x[0].self()", true)]
    public void IsAddressed_AddressOperator_NeedsAPlaceForTheVariable(string body, bool addressed)
    {
        var program = Build(body);

        Assert.Equal(addressed, program.Facts.Variables.IsAddressed(program.Variable("x")));
    }

    [Fact]
    public void IsAddressed_PackageVariable_FromAnotherPackage()
    {
        var program = new Program([("a", "package a\nvar X int"), ("b", "package b\nimport \"a\"\nfunc f() *int { return &a.X }")]);

        Assert.True(program.Facts.Variables.IsAddressed(program.Variable("X")));
    }

    [Theory]
    [InlineData("x := 1; func() { x++ }()", true)]
    [InlineData("x := 1; func() { x := 2; _ = x }(); _ = x", false)]
    [InlineData("x := 1; func(x int) {}(x)", false)]
    [InlineData("x := 1; func() { func() { x++ }() }()", true)]
    [InlineData("for x := range 3 { defer func() { _ = x }() }", true)]
    public void IsCaptured_FunctionLiteral_UsesTheOuterVariable(string body, bool captured)
    {
        var program = Build(body);

        Assert.Equal(captured, program.Facts.Variables.IsCaptured(program.Variable("x")));
    }

    private static Program Build(string body) => new($$"""
        type T struct { f int }
        func (t *T) set() { t.f = 1 }
        func (t *T) self() *T { t.f = 1; return t }
        type E struct { T }
        func f() { {{body}} }
        """);
}
