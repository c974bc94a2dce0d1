// Which functions may suspend.
using Go2Cs.Types;

namespace Go2Cs.Tests.Facts;

using Go2Cs.Core;

public class ColoursTests
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
    [InlineData("func f(c chan int) { g(c, 3) }; func g[T any](c chan T, x T) { c <- x }", true)]
    [InlineData("func f(c chan int) { box[int]{c}.put(3) }; type box[T any] struct { c chan T }; func (b box[T]) put(x T) { b.c <- x }",
        true)]
    [InlineData("func f(c chan int) { h := g; h(c) }; func g(c chan int) { <-c }", true)]
    [InlineData("func f(c chan int) { h := T.wait; h(T{c}) }; type T struct { c chan int }; func (t T) wait() { <-t.c }", true)]
    public void Function_Body_SuspendsWhereItMayWait(string source, bool suspends)
    {
        var program = new Program(source);

        Assert.Equal(suspends, program.Facts.Colours.Suspends(program.Function("f")));
    }

    [Theory]
    [InlineData("var wg sync.WaitGroup; wg.Wait()", true)]
    [InlineData("var mu sync.Mutex; mu.Lock()", false)]
    [InlineData("var o sync.Once; o.Do(func() { <-c })", false)]
    [InlineData("var g singleflight.Group; g.Do(\"\", func() (any, error) { return nil, nil })", false)]
    [InlineData("var g singleflight.Group; g.Do(\"\", func() (any, error) { return <-c, nil })", true)]
    [InlineData("h := sync.OnceFunc(func() { <-c }); h()", true)]
    [InlineData("var m sync.Map; m.Store(1, func() { <-c }); x, _ := m.Load(1); x.(func())()", true)]
    [InlineData("slices.SortFunc([]int{1}, func(a, b int) int { return <-c }); h := func(a, b int) int { return 0 }; h(1, 2)", false)]
    public void Function_CallOfBoundFunction_SuspendsAsItsDeclarationSays(string body, bool suspends)
    {
        var program = new Program(
            $"package p\nimport (\"sync\"; \"slices\"; \"golang.org/x/sync/singleflight\")\nvar _ sync.Mutex\nvar _ = slices.Max[[]int]\nvar _ singleflight.Group\nfunc f(c chan int) {{ {body} }}");

        Assert.Equal(suspends, program.Facts.Colours.Suspends(program.Function("f")));
    }

    [Fact]
    public void PrefersAwaiting_Lock_IsAwaitedWithoutMakingItsCallerSuspend()
    {
        var program = new Program("package p\nimport \"sync\"\nfunc f(mu *sync.Mutex) { mu.Lock(); mu.Unlock() }");

        Assert.True(program.Facts.Colours.PrefersAwaiting(program.First<Call>()));
        Assert.False(program.Facts.Colours.CallSuspends(program.First<Call>()));
    }

    [Fact]
    public void FuncValue_OneSuspends_AllOfItsTypeAreAwaited()
    {
        var program = new Program("""
            func f(g func(int)) { g(1) }
            func main() {
                c := make(chan int)
                f(func(n int) { c <- n })
                f(func(n int) {})
            }
            """);

        Assert.True(program.Facts.Colours.Suspends(program.Function("f")));
        Assert.True(program.Facts.Colours.Suspends(program.Literal(1)));
    }

    [Fact]
    public void InterfaceMethod_OneImplementationSuspends_AllDo()
    {
        var program = new Program("""
            type I interface { M() }
            type A struct{ c chan int }
            type B struct{}
            func (a A) M() { <-a.c }
            func (b B) M() {}
            func (b B) N() {}
            func f(i I) { i.M() }
            func g(b B) { b.N() }
            """);

        Assert.True(program.Facts.Colours.Suspends(program.Function("f")));
        Assert.All(program.Core.Functions.Where(f => f.Object.Name == "M"), f => Assert.True(program.Facts.Colours.Suspends(f.Object)));
        Assert.False(program.Facts.Colours.Suspends(program.Function("g")));
    }

    [Fact]
    public void Packages_InterfaceOfOneImplementedInAnother_IsAwaited()
    {
        var program = new Program([
            ("a", "package a\ntype I interface { M() }\nfunc Use(i I) { i.M() }"),
            ("b", "package b\nimport \"a\"\ntype T chan int\nfunc (t T) M() { <-t }\nfunc run(t T) { a.Use(t) }"),
        ]);

        Assert.True(program.Facts.Colours.Suspends(program.Function("Use")));
        Assert.True(program.Facts.Colours.Suspends(program.Function("run")));
    }

    [Theory]
    [InlineData("<-c", true)]
    [InlineData("len(c)", false)]
    public void Contains_Expression_FindsWhatSuspends(string text, bool suspends)
    {
        var program = new Program($"func f(c chan int) {{ println({text}) }}");

        Assert.Equal(suspends, program.Facts.Colours.Contains(program.Expression(text)));
    }

    [Fact]
    public void DeferInLoopOverFunction_IsMadeByTheFunctionAroundTheLoop()
    {
        var core = RangeFunc.Run(new Program("""
            func f(seq func(func(int) bool), c chan int) { for range seq { defer g(c) } }
            func g(c chan int) { <-c }
            """).Core);
        var colours = new Go2Cs.Facts.ProgramFacts(core).Colours;
        var f = core.Functions.First(x => x.Object.Name == "f");

        Assert.True(colours.Suspends(f.Object));
        Assert.False(colours.Suspends(CoreTree.Descendants(f.Body!).OfType<Closure>().Single().Function));
    }

    // A long chain of functions, the last of which waits: no pass over all of them for each.
    [Fact]
    public void Colours_LongChainOfCalls_TakesOnePass()
    {
        const int Count = 3_000;
        var chain = string.Join("\n", Enumerable.Range(0, Count).Select(i => $"func f{i}(c chan int) {{ f{i + 1}(c) }}"));
        var program = new Program($"{chain}\nfunc f{Count}(c chan int) {{ <-c }}");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var facts = new Go2Cs.Facts.ProgramFacts(program.Core);

        Assert.True(facts.Colours.Suspends(program.Function("f0")));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }
}
