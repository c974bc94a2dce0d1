// Fields that have a pointer to them kept.
using Go2Cs.Types;

namespace Go2Cs.Tests.Facts;

public class PointedFieldsTests
{
    [Theory]
    [InlineData("func f(l *L) { keep(&l.root) }", true)]
    [InlineData("func f(l *L) { l.root.self() }", true)]
    [InlineData("func f() { var l L; for { keep(&l.root) } }", true)]
    [InlineData("type M struct { a [2]L }; func f(m *M) { keep(&m.a[1].root) }", true)]
    [InlineData("type M struct { a [2]L }; func f(m *M, i func() int) { keep(&m.a[i()].root) }", false)]
    [InlineData("func f(l *L) { l.root.inc() }", false)]
    [InlineData("func f(l *L) { l.root.n++ }", false)]
    [InlineData("func f(s []L) { keep(&s[0].root) }", false)]
    [InlineData("func f() *L { l := &L{}; keep(&l.root); return l }", false)]
    [InlineData("func f() *L { l := new(L); keep(&l.root); return l }", false)]
    [InlineData("type M L; func f(l *L) M { keep(&l.root); return M(*l) }", false)]
    [InlineData("type M L; func f(l *L) *M { keep(&l.root); return (*M)(l) }", false)]
    [InlineData("func f(l *L) struct { root T } { keep(&l.root); return *l }", false)]
    public void Keeps_Uses_DecideWhetherPointersAreMadeOften(string code, bool keeps)
    {
        var program = new Program($$"""
            type T struct { n int }
            type L struct { root T }
            func (t *T) inc() { t.n++ }
            func (t *T) self() *T { t.n++; return t }
            func keep(p *T) {}
            {{code}}
            """);
        var list = program.Core.Packages[0].Package.Scope.Lookup("L")!.Type!;

        Assert.Equal(keeps, program.Facts.Pointed.Keeps(list, ((StructType)list.Underlying).Fields[0]));
    }
}
