// What the checker records for later stages.
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

public class InfoTests
{
    [Theory]
    [InlineData("var x float64 = 1", "1", "float64")]
    [InlineData("var x any = 1", "1", "int")]
    [InlineData("var s uint = 3; var x int8 = 1 << s", "1 << s", "int8")]
    [InlineData("var s uint = 3; var x int8 = 1 << s", "1", "int8")]
    [InlineData("var a, b int; var x bool = a == b", "a == b", "bool")]
    [InlineData("type B bool; var a, b int; var x B = a == b", "a == b", "B")]
    [InlineData("var m map[string]int; var v, ok = m[\"\"]", "m[\"\"]", "(int, bool)")]
    [InlineData("var x = append([]byte{}, \"abc\"...)", "append", "func([]byte, string...) []byte")]
    [InlineData("var c = 'a' + 1.0", "'a' + 1.0", "float64")]
    [InlineData("func f() (int, string) { return 1, \"\" }; func g() { f() }", "f()", "(int, string)")]
    [InlineData("var p *int = nil", "nil", "*int")]
    public void Types_Expression_HasItsFinalType(string source, string expression, string type) =>
        Assert.Equal(type, Checked.Valid(source).TypeOf(expression));

    [Theory]
    [InlineData("const c = 1 << 3; var x float32 = c", "c", "8")]
    [InlineData("var x = len([3]int{})", "len([3]int{})", "3")]
    [InlineData("const (a = iota; b; d); var x = d", "d", "2")]
    [InlineData("const s = \"a\" + \"b\"; var x = s", "s", "\"ab\"")]
    [InlineData("import \"unsafe\"; var x = unsafe.Sizeof(struct { a bool; b int64; c bool }{})",
        "unsafe.Sizeof(struct{a bool; b int64; c bool}{})", "24")]
    public void Types_Constant_HasItsValue(string source, string expression, string value)
    {
        var file = Checked.Valid(source);
        var uses = Ast.Descendants(file.File).OfType<Expr>().Where(e => e.ToString() == expression).Select(e => file.Info.ConstantOf(e))
            .Where(c => c is not null);
        Assert.Equal(value, uses.Last()!.ToString());
    }

    [Fact]
    public void InitOrder_Dependencies_ComeFirst()
    {
        var file = Checked.Valid(
            "var a = b + f()\nvar b = c\nvar c = 1\nfunc f() int { return d }\nvar d = 2\nvar e, g = h()\nfunc h() (int, int) { return a, 1 }");
        Assert.Equal(["c", "b", "d", "a", "e g"], file.Info.InitOrder.Select(i => string.Join(' ', i.Lhs.Select(v => v.Name))));
    }

    [Fact]
    public void Selections_PromotedThroughPointer_GiveThePath()
    {
        var file = Checked.Valid(
            "type A struct { x int }\nfunc (a *A) M() {}\ntype B struct { y int; *A }\nfunc f(b B) { b.x = 1; b.M(); g := (*A).M; _ = g }");
        string Text(string expression)
        {
            var s = file.Info.Selections[(SelectorExpr)file.Expression(expression)];
            return $"{s.Kind} {Checked.Show(s.Recv)} [{string.Join(' ', s.Index)}] {s.IsIndirect}";
        }
        Assert.Equal("FieldVal B [1 0] True", Text("b.x"));
        Assert.Equal("MethodVal B [1 0] True", Text("b.M"));
        Assert.Equal("MethodExpr *A [0] True", Text("(*A).M"));
    }

    [Fact]
    public void Implicits_TypeSwitch_HaveAVariableForEachClause()
    {
        var file =
            Checked.Valid("func f(x any) {\n\tswitch v := x.(type) {\n\tcase int:\n\t\t_ = v\n\tcase string, bool:\n\t\t_ = v\n\t}\n}");
        Assert.Equal(["any", "int"], file.Info.Implicits.Values.OfType<VarObj>().Select(v => Checked.Show(v.Type)).Order());
    }

    [Fact]
    public void Directives_OfStub_AreKept()
    {
        var file = Checked.Of("//go2cs:name X\n//go2cs:suspends\nfunc F()\ntype I interface {\n\t//go2cs:awaitable\n\tM()\n}");
        Assert.Equal("X", file["F"].Directive("name"));
        Assert.True(file["F"].HasDirective("suspends"));
        Assert.Null(file["F"].Directive("ref"));
        Assert.True(((Go2Cs.Types.InterfaceType)file["I"].Type.Underlying).AllMethods[0].HasDirective("awaitable"));
    }

    [Fact]
    public void Scopes_Blocks_NestAsWritten()
    {
        var file = Checked.Valid("func f(a int) { b := a; { c := b; _ = c } }");
        var function = file.Info.Scopes.Values.Single(s => s.IsFunction);
        Assert.Equal(["a", "b"], function.Elements.Keys.Order());
        Assert.Equal(["c"], function.Children.Single().Elements.Keys);
    }
}
