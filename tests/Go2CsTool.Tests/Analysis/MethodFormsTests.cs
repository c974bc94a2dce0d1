// Which methods need the pointer to their receiver.
using Go2Cs.Analysis;

namespace Go2Cs.Tests.Analysis;

public class MethodFormsTests
{
    [Theory]
    [InlineData("func (t T) M() { _ = t.n }", MethodForm.Value)]
    [InlineData("func (t *T) M() { t.n++ }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = 1; t.N() }; func (t *T) N() { t.n = 2 }", MethodForm.Reference)]
    [InlineData("func (t *T) M() { t.n = 1; t.N() }; func (t *T) N() { keep = t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { keep = t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() *T { t.n = 1; return t }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { if t == nil { return }; t.n = 1 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; _ = &t.n }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; f := func() { t.n = 2 }; f() }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = 1; defer t.N() }; func (t *T) N() { t.n = 2 }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { t.n = <-t.c }", MethodForm.Pointer)]
    [InlineData("func (t *T) M() { println(\"first\"); t.n = 1 }", MethodForm.Pointer)]
    public void Of_Method_IsTheWeakestFormThatServes(string source, MethodForm form)
    {
        var analyzed = new Analyzed("type T struct { n int; c chan int }\nvar keep *T\n" + source);

        Assert.Equal(form, analyzed.Forms.Of(analyzed.Function("M")));
    }
}
