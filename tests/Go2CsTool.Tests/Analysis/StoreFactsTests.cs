// What calls may store to.
namespace Go2Cs.Tests.Analysis;

public class StoreFactsTests
{
    private const string Program = """
        type T struct { n, other int; list []string }
        type I interface { Set() }
        var global, untouched int
        var hook func() int
        func pure(n int) int { m := n; m++; return m }
        func sets() int { global = 1; return 1 }
        func deep() int { return sets() }
        func dynamic() int { return hook() }
        func waits(c chan int) int { return <-c }
        func (t *T) Set() { t.n = 1 }
        func (t *T) add() int { t.list = append(t.list, ""); return len(t.list) }
        func store(p *int) int { *p = 1; return 2 }
        func viaInterface(i I) int { i.Set(); return 0 }
        func f(t *T, i I, c chan int, a []int) {
            local, held, changed := 1, 2, 3
            hook = func() int { changed = 9; return held }
            _, _, _ = &local, held, changed

        """;

    [Theory]
    [InlineData("pure(1)", "global", false)]
    [InlineData("sets()", "global", true)]
    [InlineData("deep()", "global", true)]
    [InlineData("deep()", "untouched", false)]
    [InlineData("dynamic()", "global", true)]
    [InlineData("waits(c)", "global", true)]
    [InlineData("waits(c)", "untouched", false)]
    [InlineData("dynamic()", "changed", true)]
    [InlineData("dynamic()", "held", false)]
    [InlineData("pure(1)", "changed", false)]
    [InlineData("store(&local)", "local", true)]
    [InlineData("store(&local)", "a[0]", true)]
    [InlineData("t.add()", "t.list[0]", true)]
    [InlineData("t.add()", "t.n", false)]
    [InlineData("viaInterface(i)", "t.n", true)]
    [InlineData("viaInterface(i)", "t.other", false)]
    [InlineData("sets()", "pure(global)", false)]
    public void MayChange_CallAndOperand_AnswersForTheWholeProgram(string later, string earlier, bool changes)
    {
        var analyzed = new Analyzed($"{Program}    println({earlier}, {later})\n}}");

        Assert.Equal(changes, analyzed.Stores.MayChange(analyzed.Expression(later), analyzed.Expression(earlier)));
    }

    [Theory]
    [InlineData("t", "t.n", true)]
    [InlineData("t.n", "t.other", false)]
    [InlineData("t.n", "t.n", true)]
    [InlineData("a[0]", "a[1]", true)]
    [InlineData("global", "untouched", false)]
    public void Overwrites_TargetAndOperand_ComparesWhatTheyName(string target, string operand, bool overwrites)
    {
        var analyzed = new Analyzed($"{Program}    println({target}, {operand})\n}}");

        Assert.Equal(overwrites, analyzed.Stores.Overwrites(analyzed.Expression(target), analyzed.Expression(operand)));
    }
}
