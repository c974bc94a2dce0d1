// Pointers that only name an element.
using Go2Cs.Facts;

namespace Go2Cs.Tests.Facts;

public class PlaceFactsTests
{
    [Theory]
    [InlineData("x := &s[0]; x.n = 1", true)]
    [InlineData("x := &s[0]; *x = T{}", true)]
    [InlineData("x := &s[0]; x.inc()", true)]
    [InlineData("x := &s[0]; x.n, x = 1, nil", false)]
    [InlineData("x := &s[0]; _ = x == nil", false)]
    [InlineData("x := &s[0]; _ = &x.n", false)]
    [InlineData("x := &s[0]; _ = x.a[:]", false)]
    [InlineData("x := &s[0]; keep(x)", false)]
    [InlineData("x := &s[0]; x.self()", false)]
    [InlineData("x := &s[0]; h := x.inc; h()", false)]
    [InlineData("x := &s[0]; defer x.inc()", false)]
    [InlineData("x := &s[0]; func() { x.n = 1 }()", false)]
    [InlineData("x := &T{}; x.n = 1", false)]
    [InlineData("a := [2]T{}; x := &a[0]; x.n = 1", false)]
    public void IsPlace_Uses_DecideWhetherAPointerIsNeeded(string body, bool isPlace)
    {
        var program = new Program($$"""
            type T struct { n int; a [2]int }
            func (t *T) inc() { t.n++ }
            func (t *T) self() *T { t.n++; return t }
            func keep(p *T) {}
            var s []T
            func f() { {{body}} }
            """);

        Assert.Equal(isPlace, program.Facts.Places.IsPlace(program.Variable("x")));
    }
}
