// Pointers that only name an element, and slices of one length.
using Go2Cs.Analysis;

namespace Go2Cs.Tests.Analysis;

public class PlaceFactsTests
{
    [Theory]
    [InlineData("x := &s[0]; x.n = 1", true)]
    [InlineData("x := &s[0]; *x = T{}", true)]
    [InlineData("x := &s[0]; x.inc()", true)]
    [InlineData("x := &s[0]; x.n, x = 1, nil", false)]
    [InlineData("x := &s[0]; _ = x == nil", false)]
    [InlineData("x := &s[0]; _ = &x.n", false)]
    [InlineData("x := &s[0]; keep(x)", false)]
    [InlineData("x := &s[0]; x.self()", false)]
    [InlineData("x := &s[0]; defer x.inc()", false)]
    [InlineData("x := &s[0]; func() { x.n = 1 }()", false)]
    [InlineData("x := &T{}; x.n = 1", false)]
    [InlineData("a := [2]T{}; x := &a[0]; x.n = 1", false)]
    public void IsPlace_Uses_DecideWhetherAPointerIsNeeded(string body, bool isPlace)
    {
        var analyzed = new Analyzed($$"""
            type T struct { n int }
            func (t *T) inc() { t.n++ }
            func (t *T) self() *T { t.n++; return t }
            func keep(p *T) {}
            var s []T
            func f() { {{body}} }
            """);

        Assert.Equal(isPlace, analyzed.Places.IsPlace(analyzed.Variable("x")));
    }

    [Theory]
    [InlineData("n := len(a); c := make([]int, n); use(a, c)", true)]
    [InlineData("n := len(a); c := make([]int, n); c = a; use(a, c)", false)]
    [InlineData("n := len(a); n++; c := make([]int, n); use(a, c)", false)]
    [InlineData("n := len(a); c := make([]int, n+1); use(a, c)", false)]
    public void LengthOf_TwoSlices_IsOneWhereNeitherChanges(string body, bool same)
    {
        var analyzed = new Analyzed($"func use(a, c []int) {{}}\nfunc f(a []int) {{ {body} }}");
        LengthFacts lengths = analyzed.Lengths;

        Assert.Equal(same, lengths.LengthOf(analyzed.Expression("a")) is { } length && ReferenceEquals(length, lengths.LengthOf(analyzed.Expression("c"))));
    }
}
