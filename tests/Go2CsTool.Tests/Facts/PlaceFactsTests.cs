// Pointers that only name an element, and slices of one length.
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

    [Theory]
    [InlineData("n := len(a); c := make([]int, n); use(a, c)", true)]
    [InlineData("n := len(a); c := make([]int, n); c = a; use(a, c)", false)]
    [InlineData("n := len(a); n++; c := make([]int, n); use(a, c)", false)]
    [InlineData("n := len(a); c := make([]int, n+1); use(a, c)", false)]
    public void LengthOf_TwoSlices_IsOneWhereNeitherChanges(string body, bool same)
    {
        var program = new Program($"func use(a, c []int) {{}}\nfunc f(a []int) {{ {body} }}");
        var lengths = program.Facts.Lengths;

        Assert.Equal(same, lengths.LengthOf(program.Expression("a")) is { } length
            && ReferenceEquals(length, lengths.LengthOf(program.Expression("c"))));
    }

    [Fact]
    public void Bound_Constant_IsTheDeclaredOne()
    {
        var program = new Program("const N = 4\nfunc f() { c := make([]int, N); for i := 0; i < N; i++ { c[i] = i } }");
        var lengths = program.Facts.Lengths;

        Assert.NotNull(lengths.Bound(program.Expression("N")));
        Assert.Same(lengths.Bound(program.Expression("N")), lengths.LengthOf(program.Expression("c")));
    }
}
