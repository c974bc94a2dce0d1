// Which methods need the pointer to their receiver, and which a copy of it.
using Go2Cs.Facts;

namespace Go2Cs.Tests.Facts;

public class MethodFormsTests
{
    [Theory]
    [InlineData("func (t T) M() { _ = t.n }", MethodForm.Value)]
    [InlineData("func (t *T) M() { t.n++ }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = 1; t.N() }; func (t *T) N() { t.n = 2 }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = 1; t.N() }; func (t *T) N() { keep = t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.N() }; func (t *T) N() { t.n = 2 }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { keep = t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() *T { t.n = 1; return t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { if t == nil { return }; t.n = 1 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; _ = &t.n }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; f := func() { t.n = 2 }; f() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; defer t.N() }; func (t *T) N() { t.n = 2 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = <-t.c }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { println(\"first\"); t.n = 1 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; t.in.set() }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = 1; t.in.self() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; h := t.in.set; h() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; _ = t.a[:] }", MethodForm.Pointer)]
    public void Of_Method_IsTheWeakestFormThatServes(string source, MethodForm form) => AssertForm(source, form);

    // A nil receiver fails where Go fails.
    [Theory]
    [InlineData("func (t *T) M(k int) { for k > 0 { t.n++; k-- } }", MethodForm.Pointer)]
    [InlineData("func (t *T) M(k int) { for i := 0; i < k; i++ { t.n++ } }", MethodForm.Pointer)]
    [InlineData("func (t *T) M(d bool) int { switch { case d: return 1; default: return t.n } }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() int { switch { case t.n > 0: return 1 }; return 0 }", MethodForm.Reference)]
    [InlineData("func (t *T) M(o *T) bool { return o == nil || t.n == o.n }", MethodForm.Pointer)]
    [InlineData("func (t *T) M(o *T) bool { return t.n > 0 && o.n > 0 }", MethodForm.Reference)]
    [InlineData("func (t *T) M(d bool) int { if n := g(); d { return t.n + n }; return 0 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() int { if n := t.n; n > 0 { return n }; return 0 }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = g() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() int { return t.n + g() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { h(t.n) }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { h(g(), t.n) }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.N(g()) }; func (t *T) N(n int) { t.n = n }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = len(strings.ToUpper(\"\")) }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { func() { t.n = 1 }() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { for i := range t.a { t.n += i } }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { for _, x := range t.a { t.n += x } }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.mu.Lock(); t.n = 1 }", MethodForm.Reference)]
    public void Of_FirstStatement_TouchesTheReceiverBeforeAnythingIsSeen(string source, MethodForm form) => AssertForm(source, form);

    [Theory]
    [InlineData("func (t T) M() int { return t.n }", false)]
    [InlineData("func (t T) M() int { s := T{}; s.n = 3; return t.n + s.n }", false)]
    [InlineData("func (t T) M() int { return len(strings.ToUpper(\"\")) + t.n }", false)]
    [InlineData("func (t T) M() { global.n = 5; println(t.n) }", true)]
    [InlineData("func (t T) M() { global = T{}; println(t.n) }", true)]
    [InlineData("func (t T) M() { other = 5; println(t.n) }", false)]
    [InlineData("func (t T) M() { g2(); println(t.n) }; func g2() { keep.n = 1 }", true)]
    [InlineData("func (t T) M() { g2(); println(t.n) }; func g2() { other = 1 }", false)]
    [InlineData("func (t T) M() { hook(); println(t.n) }; var hook = func() { keep.n = 3 }", true)]
    [InlineData("func (t T) M(s []T) { s[0] = T{}; println(t.n) }", true)]
    [InlineData("func (t T) M(s []int) { s[0] = 1; println(t.n) }", false)]
    [InlineData("func (t T) M(p *int) { *p = 1; println(t.n) }; func q() *int { return &keep.n }", true)]
    [InlineData("func (t T) M() { whole = W{}; println(t.n) }; type W struct { t T }; var whole W", true)]
    [InlineData("func (t T) M() { fmt.Println(t.n) }", false)]
    [InlineData("func (t T) M(s S) { fmt.Println(s, t.n) }; type S struct{}; func (S) String() string { keep.n = 1; return \"\" }", true)]
    public void NeedsOwnCopy_ValueReceiver_MayChangeWhileTheMethodRuns(string source, bool needed)
    {
        var program = new Program(Declarations + source);

        Assert.Equal(needed, program.Facts.Forms.NeedsOwnCopy(program.Function("M")));
    }

    private const string Declarations = """
        package p
        import ("fmt"; "strings"; "sync")
        var _ = fmt.Sprint
        var _ = strings.ToUpper
        type T struct { n int; c chan int; in inner; a [3]int; mu sync.Mutex }
        type inner struct { n int }
        func (i *inner) set() { i.n = 1 }
        func (i *inner) self() *inner { i.n = 1; return i }
        var keep *T
        var global T
        var other int
        func g() int { println("g"); return 1 }
        func h(...int) {}

        """;

    private static void AssertForm(string source, MethodForm form)
    {
        var program = new Program(Declarations + source);

        Assert.Equal(form, program.Facts.Forms.Of(program.Function("M")));
    }
}
