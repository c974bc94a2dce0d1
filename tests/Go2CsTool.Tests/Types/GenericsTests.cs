// Type parameters: constraints, instantiation, inference.
namespace Go2Cs.Tests.Types;

public class GenericsTests
{
    [Theory]
    [InlineData("func id[T any](x T) T { return x }; var v = id(1)", "int")]
    [InlineData("func id[T any](x T) T { return x }; var v = id('a')", "rune")]
    [InlineData("func pick[T any](a, b T) T { return a }; var v = pick(1, 2.5)", "float64")]
    [InlineData("func m[K comparable, V any](m map[K]V) []K { return nil }; var v = m(map[string]int{})", "[]string")]
    [InlineData("func mp[A, B any](s []A, f func(A) B) []B { return nil }; var v = mp([]int{}, func(int) string { return \"\" })",
        "[]string")]
    [InlineData("type L[T any] struct { v T }; func (l *L[T]) Get() T { return l.v }; var l L[string]; var v = l.Get()", "string")]
    [InlineData("func sum[S ~[]E, E int | float64](s S) E { var z E; return z }; type Xs []float64; var v = sum(Xs{})", "float64")]
    [InlineData("type Set[T comparable] = map[T]struct{}; var v Set[int]", "Set[int]")]
    [InlineData("func apply[T any](x T, f func(T) T) T { return f(x) }; func id[U any](u U) U { return u }; var v = apply(3, id)", "int")]
    [InlineData("func id[T any](x T) T { return x }; var v func(int) int = id", "func(int) int")]
    [InlineData("func ch[T any](c <-chan T) T { return <-c }; var v = ch(make(chan bool))", "bool")]
    [InlineData(
        "type Num interface { ~int | ~float64 }; func mx[T Num](a, b T) T { if a > b { return a }; return b }; var v = mx[float64](1, 2)",
        "float64")]
    public void Infer_Call_FindsTheTypes(string source, string type) => Assert.Equal(type, Checked.Show(Checked.Valid(source)["v"].Type));

    [Theory]
    [InlineData("func f[T any]() {}; func g() { f() }", "x.go:2:33: in call to f, cannot infer T (declared at x.go:2:8)")]
    [InlineData("func f[T ~int](x T) {}; func g() { f(\"\") }", "x.go:2:37: string does not satisfy ~int (string missing in ~int)")]
    [InlineData("type S string; func f[T int | string](x T) {}; func g() { f(S(\"\")) }",
        "x.go:2:60: S does not satisfy int | string (possibly missing ~ for string in int | string)")]
    [InlineData("func f[T comparable](x T) {}; func g() { f([]int{}) }", "x.go:2:43: []int does not satisfy comparable")]
    [InlineData("type L[T any] struct{}; var v L", "x.go:2:31: cannot use generic type L[T any] without instantiation")]
    [InlineData("type L[T any] struct{}; var v L[int, int]", "x.go:2:31: too many type arguments for type L: have 2, want 1")]
    [InlineData("func f[T any](a, b T) {}; func g() { f(1, \"\") }",
        "x.go:2:43: in call to f, mismatched types untyped int and untyped string (cannot infer T)")]
    [InlineData("func f[T any](a, b T) T { return a + b }",
        "x.go:2:34: invalid operation: operator + not defined on a (variable of type T constrained by any)")]
    [InlineData("type I interface { int | string }; var v I",
        "x.go:2:42: cannot use type I outside a type constraint: interface contains type constraints")]
    [InlineData("func f[T any](x T) { switch x.(type) {} }",
        "x.go:2:29: cannot use type switch on type parameter value x (variable of type T constrained by any)")]
    [InlineData("type T[P any] struct { f *T[[]P] }", "x.go:2:8: instantiation cycle:\n\tx.go:2:29: P instantiated as []P")]
    public void Check_FaultyGenericCode_SaysWhatGoSays(string source, string error) => Assert.Equal([error], Checked.Of(source).Errors);

    [Fact]
    public void Instances_OfEqualArguments_AreOneType()
    {
        var checkedFile = Checked.Valid("type L[T any] struct { next *L[T]; v T }\nvar a L[int]\nvar b L[int]\nvar c L[string]");
        Assert.Same(checkedFile["a"].Type, checkedFile["b"].Type);
        Assert.NotSame(checkedFile["a"].Type, checkedFile["c"].Type);
        Assert.Equal("struct{next *L[int]; v int}", Checked.Show(checkedFile["a"].Type.Underlying));
    }

    [Fact]
    public void Instances_OfCall_AreRecordedAtTheName()
    {
        var checkedFile = Checked.Valid("func two[A, B any](a A, b B) {}\nfunc f() { two(1, \"\") }");
        var instance = Assert.Single(checkedFile.Info.Instances).Value;
        Assert.Equal(["int", "string"], instance.TypeArgs.Select(Checked.Show));
        Assert.Equal("func(a int, b string)", Checked.Show(instance.Type));
    }

    [Fact]
    public void Check_GrowingInstances_Ends() =>
        Assert.NotEmpty(Checked.Of("type T[P any] struct { f *T[struct{ a, b P }] }\nvar x T[int]").Errors);
}
