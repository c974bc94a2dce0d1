// Passes that ask facts: Go in, Core after the pass out.
namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Core.Passes;

public class WholePassesTests
{
    private const string Around = """
        import "sync/atomic"
        type flag = atomic.Bool
        type file struct{ name string }
        func (f *file) Close() error { return nil }
        func work() {}
        func wait(c chan int) { <-c }
        """;

    // The function f as it is after a pass, without what stands around it.
    private static string After(string pass, string function)
    {
        var text = "";
        PassList.Run(new Facts.Program(Around + "\n" + function).Core, (name, program, _) =>
        {
            if (name == pass) text = CorePrinter.Print(program);
        });
        var start = text.IndexOf("func f(", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n}", start, StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("defer work()", "scoped")]
    [InlineData("if n > 0 { return }; defer work(); n++; defer func() { n++ }()", "scoped")]
    [InlineData("defer func() { println(recover()) }()", "scoped")]
    [InlineData("x := &file{}; defer x.Close()", "scoped")]
    [InlineData("for range n { defer work() }", "framed")]
    [InlineData("if n > 0 { defer work() }", "framed")]
    [InlineData("again: n++; defer work(); if n < 3 { goto again }", "framed")]
    [InlineData("c := make(chan int); defer wait(c)", "framed")]
    [InlineData("a, b, c, d := 1, 2, 3, 4; defer func() { println(a, b, c, d, n) }()", "framed")]
    [InlineData("defer func() { func() { n++ }() }()", "framed")]
    [InlineData("defer func() { func() { println(n) }() }()", "scoped")]
    [InlineData("c := make(chan int); defer close(c)", "finally")]
    public void Defers_FollowWhereTheyStandAndWhatTheyUse(string body, string kind)
    {
        var text = After("defers", $"func f(n int) {{ {body} }}");
        var found = text.Contains("defer, scoped ", StringComparison.Ordinal) ? "scoped"
            : text.Contains("defer ", StringComparison.Ordinal) ? "framed" : "finally";
        Assert.Equal(kind, found);
    }

    [Theory]
    [InlineData("for i := range len(s) { n += s[i] }", "s")]
    [InlineData("for i := range len(s) { s[i] = n; t[i] = s[i] }", "s t")]
    [InlineData("for i := range len(s) { for j := range len(t) { n += s[i] * t[j] } }", "s t")]
    [InlineData("for i := range len(text) { n += int(text[i]) }", "text")]
    [InlineData("for i := range 4 { a[i] = i }", "")]
    [InlineData("p := &a; for i := range 4 { a[i] = p[0]; a = [4]int{} }", "a")]
    [InlineData("for i := range len(large) { large[i] = i; large = [9999]int{} }", "large")]
    [InlineData("for len(s) > 0 { n += s[0]; s = s[1:] }", "")]
    [InlineData("for i := range len(s) { func() { n += s[i] }() }", "")]
    [InlineData("for i := range len(s) { u := &s[i]; *u = n }", "")]
    [InlineData("for i := range len(s) { n += s[i] + <-c }", "")]
    [InlineData("grow := func() { s = append(s, 1) }; for i := range len(s) { grow(); n += s[i] }", "")]
    [InlineData("for i := range 4 { n += all[i] }", "all")]
    [InlineData("for i := range 4 { var own []int; n += own[i] }", "")]
    [InlineData("n = s[0]", "")]
    public void Views_AreOfWhatTheLoopIndexesAndDoesNotAssign(string body, string variables)
    {
        var text = After("views", $"func f(s, t []int, text string, a [4]int, large [9999]int, c chan int) (n int) {{ {body}; return n }}\nvar all [4]int");
        var found = System.Text.RegularExpressions.Regex.Matches(text, @"⟨view⟩ (\w+)").Select(m => m.Groups[1].Value);
        Assert.Equal(variables, string.Join(' ', found));
    }

    [Theory]
    [InlineData("for i := range 4 { n += b.data[i] }", "b.data?")]
    [InlineData("for i := range b.data { n += b.data[i] }", "b.data")]
    [InlineData("for i := 0; i < len(b.data); i++ { n += b.data[i] }", "b.data")]
    [InlineData("n = b.n; for i := range 4 { n += b.data[i] }", "b.data")]
    [InlineData("if n > 0 { n = b.n }; for i := range 4 { n += b.data[i] }", "b.data?")]
    [InlineData("if b.n > 0 { n++ }; for i := range 4 { n += b.data[i] * b.rows[i][n] }", "b.data b.rows")]
    [InlineData("for i := range 4 { b.n++; b.data[i] = n }", "b.data?")]
    [InlineData("for i := range 4 { b.data = append(b.data, n); n += b.data[i] }", "")]
    [InlineData("q := b; for i := range 4 { q.data = nil; n += b.data[i] }", "")]
    [InlineData("for i := range 4 { n += b.data[i]; *b = box{} }", "")]
    [InlineData("for i := range 4 { n += b.data[i]; b.rows[i] = nil }", "b.rows?")]
    [InlineData("for b != nil { n += b.data[0]; b = b.next }", "")]
    [InlineData("for i := range 4 { n += b.next.data[i] }", "")]
    [InlineData("for i := range 4 { n += b.data[i]; reset(b) }", "")]
    [InlineData("for i := range 4 { n += b.data[i]; println(n) }", "b.data?")]
    [InlineData("for i := range 4 { if b.ready.Load() { n += b.data[i] } }", "")]
    [InlineData("for i := range 4 { n += table[i] }", "table")]
    [InlineData("for i := range 4 { n += table[i]; reset(b) }", "")]
    [InlineData("var own box; for i := range 4 { own.data[i] = n }", "own.data")]
    [InlineData("var own box; for i := range 4 { own.data[i] = n; own = box{} }", "")]
    [InlineData("for i := range 4 { n += list[i] }", "list")]
    public void Views_AreOfFieldsThatKeepTheirSlices(string body, string places)
    {
        var text = After("views", $$"""
            type box struct { data []int; rows [][]int; n int; next *box; ready flag }
            type ints []int
            var table []int
            func reset(b *box) { b.data = nil; table = nil }
            func f(b *box, list ints) (n int) { {{body}}; return n }
            """);
        var found = System.Text.RegularExpressions.Regex.Matches(text, @"⟨(view|view or nil)⟩ (?:⟨\*⟩)?([\w.]+)")
            .Select(m => m.Groups[2].Value + (m.Groups[1].Value == "view" ? "" : "?"));
        Assert.Equal(places, string.Join(' ', found));
    }

    [Theory]
    [InlineData("for j := range 4 { n += a[i][j] }", "a[i]")]
    [InlineData("for j := range 4 { n += a[i+1][j] * a[i-1][j] }", "a[i + 1]; a[i - 1]")]
    [InlineData("for j := range a[i] { n += a[i][j] }", "a[i]")]
    [InlineData("for i := range a { for j := range a[i] { n += a[i][j] } }", "a; aView[i]")]
    [InlineData("for i := range a { for j := range text[i] { n += int(text[i][j]) } }", "text; textView[i]")]
    [InlineData("for j := range 4 { n += int(text[i][j]) }", "text[i]")]
    [InlineData("for j := range 4 { n += b.rows[i][j] }", "b.rows[i]?")]
    [InlineData("for k := range 4 { n += cube[i][n0][k] }", "cube[i][n0]")]
    [InlineData("for j := range 4 { for k := range 4 { n += cube[i][j][k] } }", "cube[i]; cubeRow[j]")]
    [InlineData("for j := range 4 { n += a[j][i] }", "a")]
    [InlineData("for j := range 4 { n += a[i/j][0] }", "a")]
    [InlineData("for j := range 4 { n += a[next()][j] }", "a")]
    [InlineData("for j := range 4 { a[i] = nil; n += a[i][j] }", "a")]
    [InlineData("for j := range 4 { i++; n += a[i][j] }", "a")]
    [InlineData("c := a; for j := range 4 { c[n0] = nil; n += a[i][j] }", "c; a")]
    [InlineData("for j := range 4 { a[i][j] = j }", "a[i]")]
    [InlineData("for j := range 4 { n += a[i][j] + <-c0 }", "")]
    [InlineData("for j := range 4 { p := &a[i][j]; *p = n }", "")]
    public void Views_AreOfRowsThatStay(string body, string rows)
    {
        var text = After("views", $$"""
            type box struct { rows [][]int }
            func next() int { return 1 }
            func f(a [][]int, text []string, cube [][][]int, b *box, i, n0 int, c0 chan int) (n int) { {{body}}; return n }
            """);
        var found = System.Text.RegularExpressions.Regex.Matches(text.Replace("⟨*⟩", "", StringComparison.Ordinal), @"⟨(view|view or nil)⟩ ([^\n]+)")
            .Select(m => System.Text.RegularExpressions.Regex.Replace(m.Groups[2].Value, @"\$|·\d+", "") + (m.Groups[1].Value == "view" ? "" : "?"));
        Assert.Equal(rows, string.Join("; ", found));
    }

    [Theory]
    [InlineData("p.name = q.name; p.name += p.name", "p")]
    [InlineData("for range n { p.name += q.name }", "p q")]
    [InlineData("for range n { p.name += q.name; p = q }", "q")]
    [InlineData("for range n { func() { p.name += q.name }() }", "")]
    [InlineData("for range n { defer func() { println(p.name) }() }", "")]
    [InlineData("for range n { p.name = text(<-c) }", "")]
    [InlineData("r := &p; for range n { p.name += (*r).name }", "")]
    [InlineData("for range n { s := &p.name; *s += q.name }", "q")]
    [InlineData("o := p; o.name += o.name; o.name += q.name", "o")]
    [InlineData("for o := p; n > 0; n-- { o.name += o.name; o = q }", "")]
    public void Pointees_AreOfPointersThatAreFollowedOftenAndKept(string body, string pointers)
    {
        var text = After("pointees", $"func f(p, q *file, n int, c chan int) {{ {body} }}\nfunc text(n int) string {{ return \"\" }}");
        var found = System.Text.RegularExpressions.Regex.Matches(text, @"⟨pointee⟩ (\w+)").Select(m => m.Groups[1].Value);
        Assert.Equal(pointers, string.Join(' ', found));
    }
}
