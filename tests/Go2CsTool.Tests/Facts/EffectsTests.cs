// What calls may store to, and what expressions do besides giving a value.
using Go2Cs.Facts;

namespace Go2Cs.Tests.Facts;

using Go2Cs.Core;

public class EffectsTests
{
    private const string Declarations = """
        package p
        import ("errors"; "fmt"; "slices"; "sort"; "strconv"; "strings")
        var _ = errors.New
        var _ = fmt.Sprint
        var _ = slices.Max[[]int]
        var _ = sort.Ints
        var _ = strconv.Itoa
        var _ = strings.ToUpper
        type T struct { n, other int; list []string; arr [2]int }
        type I interface { Set() }
        type S struct{}
        func (S) String() string { global = 1; return "" }
        type E struct{}
        func (E) Error() string { return "" }
        func (E) Is(error) bool { global = 1; return true }
        var global, untouched int
        var whole T
        var array [2]int
        var hook func() int
        func pure(n int) int { m := n; m++; return m }
        func sets() int { global = 1; return 1 }
        func deep() int { return sets() }
        func dynamic() int { return hook() }
        func waits(c chan int) int { return <-c }
        func element() int { array[0] = 1; return 1 }
        func (t *T) Set() { t.n = 1 }
        func (t *T) add() int { t.list = append(t.list, ""); return len(t.list) }
        func store(p *int) int { *p = 1; return 2 }
        func clear2(p *T) int { *p = T{}; return 2 }
        func viaInterface(i I) int { i.Set(); return 0 }
        func put(m map[int]string) int { m[1] = ""; return 0 }
        func ping(n int) int { if n > 0 { return pong(n) }; return 0 }
        func pong(n int) int { global++; return ping(n - 1) }
        func reverse(rows [][]int) int { slices.Reverse(rows); return 0 }
        func f(t, u *T, i I, c chan int, a []int, m map[int]string, rows [][]int, b []byte, e error) {
            local, held, changed := 1, 2, 3
            hook = func() int { changed = 9; return held }
            _, _, _ = &local, held, changed

        """;

    [Theory]
    [InlineData("pure(1)", "global", false)]
    [InlineData("sets()", "global", true)]
    [InlineData("deep()", "global", true)]
    [InlineData("deep()", "untouched", false)]
    [InlineData("ping(1)", "global", true)]
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
    // A store to all of a struct stores its fields, whatever pointer they are read through.
    [InlineData("clear2(t)", "u.n", true)]
    [InlineData("clear2(t)", "untouched", false)]
    [InlineData("element()", "array[1]", true)]
    // Addresses stay.
    [InlineData("t.add()", "&t.list", false)]
    [InlineData("store(&local)", "&local", false)]
    // Text of bytes reads them.
    [InlineData("copy(b, b)", "string(b)", true)]
    // What bound functions do is in their declarations.
    [InlineData("strings.ToUpper(\"\")", "a[0]", false)]
    [InlineData("slices.Index[[]int, int](a, 1)", "a[0]", false)]
    [InlineData("strconv.AppendInt(b, int64(1), 10)", "b[0]", true)]
    [InlineData("strconv.AppendInt(b, int64(1), 10)", "a[0]", false)]
    [InlineData("fmt.Sprint([⟨any⟩(1)])", "global", false)]
    [InlineData("fmt.Sprint([⟨any⟩(S{})])", "global", true)]
    [InlineData("fmt.Sprint([⟨any⟩(e)])", "global", true)]
    [InlineData("errors.Is(e, e)", "global", true)]
    [InlineData("errors.Is(e, e)", "untouched", false)]
    public void MayChange_CallAndOperand_AnswersForTheWholeProgram(string later, string earlier, bool changes)
    {
        var program = Build(earlier, later);

        Assert.Equal(changes, program.Facts.Effects.MayChange(program.Expression(later), program.Expression(earlier)));
    }

    [Theory]
    [InlineData("put(m)", "len(m)", true)]
    [InlineData("<-c", "len(c)", true)]
    [InlineData("pure(1)", "len(c)", false)]
    [InlineData("sets()", "a[:]", false)]
    [InlineData("element()", "array", true)]
    public void MayChange_AlsoInTurn_LooksIntoBuiltins(string later, string earlier, bool changes)
    {
        var program = Build(earlier, later);

        Assert.Equal(changes, program.Facts.Effects.MayChange(program.Expression(later), program.Expression(earlier), alsoInTurn: true));
    }

    [Theory]
    [InlineData("t", "t.n", true)]
    [InlineData("t.n", "t.other", false)]
    [InlineData("t.n", "t.n", true)]
    [InlineData("a[0]", "a[1]", true)]
    [InlineData("global", "untouched", false)]
    public void Overwrites_TargetAndOperand_ComparesWhatTheyName(string target, string operand, bool overwrites)
    {
        var program = Build(operand, target);

        Assert.Equal(overwrites, program.Facts.Effects.Overwrites(program.Expression(target), program.Expression(operand)));
    }

    [Theory]
    [InlineData("a[0] = 1", false)]
    [InlineData("rows[1] = nil", true)]
    [InlineData("slices.Reverse(rows)", true)]
    [InlineData("slices.SortFunc(rows, func(x, y []int) int { return 0 })", true)]
    [InlineData("reverse(rows)", true)]
    [InlineData("pure(1)", false)]
    [InlineData("strings.Join(t.list, \"\")", false)]
    [InlineData("fmt.Println(rows)", false)]
    [InlineData("sort.Slice(rows, func(i, j int) bool { return false })", true)]
    public void ChangesIn_Loop_KnowsCallsThatMoveRows(string statement, bool changes)
    {
        var program = new Program($"{Declarations}    println(rows[0][0])\n for range 3 {{ {statement} }}\n}}");

        Assert.Equal(changes, program.Facts.Effects.ChangedIn(program.First<Range>())(program.Expression("rows[0]")));
    }

    [Theory]
    [InlineData("pure(1)", true)]
    [InlineData("strings.ToUpper(\"\")", false)]
    [InlineData("strings.Map(nil⟨func(rune) rune⟩, \"\")", false)]
    [InlineData("fmt.Sprint([⟨any⟩(1)])", false)]
    [InlineData("fmt.Sprint([⟨any⟩(S{})])", true)]
    [InlineData("fmt.Sprint([⟨any⟩(E{})])", true)]
    [InlineData("errors.Is(e, e)", true)]
    [InlineData("errors.New(\"\")", false)]
    [InlineData("append(a, [1])", false)]
    [InlineData("len(a)", false)]
    public void CallsVisibly_Call_IsKnownByItsDeclaration(string call, bool visible)
    {
        var source = call.Replace("[⟨any⟩(1)]", "1").Replace("[⟨any⟩(S{})]", "S{}").Replace("[⟨any⟩(E{})]", "E{}")
            .Replace("nil⟨func(rune) rune⟩", "nil").Replace("[1]", "1");
        var program = new Program($"{Declarations}    _ = {source}\n}}");

        Assert.Equal(visible, program.Facts.Effects.CallsVisibly(program.Expression(call)));
    }

    [Theory]
    [InlineData("local / held", true)]
    [InlineData("local / 2", false)]
    [InlineData("x / y", false)]
    [InlineData("local << held", true)]
    [InlineData("local << w", false)]
    [InlineData("a[0]", true)]
    [InlineData("array[0]", false)]
    [InlineData("t.n", true)]
    [InlineData("whole.n", false)]
    [InlineData("m[1]", false)]
    [InlineData("pure(local)", false)]
    public void MayPanic_Operand_FailsByItself(string text, bool panics)
    {
        var program = new Program($"{Declarations}    x, y, w := 1.5, 2.5, uint(3)\n    _, _, _ = x, y, w\n    _ = {text}\n}}");

        Assert.Equal(panics, Effects.MayPanic(program.Expression(text)));
    }

    private static Program Build(string earlier, string later)
    {
        static string Source(string text) => text.Replace("[⟨any⟩(", "").Replace(")])", ")").Replace("(e]", "(e");
        return new Program($"{Declarations}    use({Source(earlier)}, {Source(later)})\n}}\nfunc use(...any) {{}}");
    }
}
