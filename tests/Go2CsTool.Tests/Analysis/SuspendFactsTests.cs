// Which functions may suspend.
namespace Go2Cs.Tests.Analysis;

public class SuspendFactsTests
{
    [Theory]
    [InlineData("func f(c chan int) { c <- 1 }", true)]
    [InlineData("func f(c chan int) int { return <-c }", true)]
    [InlineData("func f(c chan int) { for range c {} }", true)]
    [InlineData("func f(c chan int) { select { case <-c: } }", true)]
    [InlineData("func f(c chan int) { select { case <-c: default: } }", false)]
    [InlineData("func f(c, d chan int) { select { case <-c: d <- 1; default: } }", true)]
    [InlineData("func f(c chan int) { close(c) }", false)]
    [InlineData("func f() { select {} }", true)]
    [InlineData("func f(c chan int) { g(c) }; func g(c chan int) { <-c }", true)]
    [InlineData("func f(c chan int) { go g(c) }; func g(c chan int) { <-c }", false)]
    [InlineData("func f(c chan int) { go g(<-c) }; func g(int) {}", true)]
    [InlineData("func f(c chan int) { defer g(c) }; func g(c chan int) { <-c }", true)]
    [InlineData("func f(c chan int) { func() { <-c }() }", true)]
    [InlineData("func f(c chan int) { go func() { <-c }() }", false)]
    [InlineData("func f(c chan int) { h := func() { <-c }; _ = h }", false)]
    [InlineData("func f(c chan int) { h := func() { <-c }; h() }", true)]
    [InlineData("func f(n int) { if n > 0 { g(n) } }; func g(n int) { f(n - 1) }", false)]
    public void Function_Body_SuspendsWhereItMayWait(string source, bool suspends)
    {
        var analyzed = new Analyzed(source);

        Assert.Equal(suspends, analyzed.Suspends.Suspends(analyzed.Function("f")));
    }

    [Fact]
    public void FuncValue_OneSuspends_AllOfItsTypeAreAwaited()
    {
        var analyzed = new Analyzed("""
            func f(g func(int)) { g(1) }
            func main() {
                c := make(chan int)
                f(func(n int) { c <- n })
                f(func(n int) {})
            }
            """);

        Assert.True(analyzed.Suspends.Suspends(analyzed.Function("f")));
        Assert.True(analyzed.Suspends.Suspends(analyzed.Literal(1)));
    }

    [Fact]
    public void InterfaceMethod_OneImplementationSuspends_AllDo()
    {
        var analyzed = new Analyzed("""
            type I interface { M() }
            type A struct{ c chan int }
            type B struct{}
            func (a A) M() { <-a.c }
            func (b B) M() {}
            func (b B) N() {}
            func f(i I) { i.M() }
            func g(b B) { b.N() }
            """);

        Assert.True(analyzed.Suspends.Suspends(analyzed.Function("f")));
        Assert.All(new[] { "M" }, name => Assert.True(analyzed.Suspends.Suspends(analyzed.Function(name))));
        Assert.False(analyzed.Suspends.Suspends(analyzed.Function("g")));
    }
}
