// The trees of expressions: shape by full parenthesization, extent, and the Go compiler's positions.
using Go2Cs.Syntax;
using static Go2Cs.Tests.Syntax.SyntaxTest;

namespace Go2Cs.Tests.Syntax;

public class ExpressionTests
{
    [Theory]
    [InlineData("a + b * c", "(a+(b*c))")]
    [InlineData("a * b + c", "((a*b)+c)")]
    [InlineData("a - b - c", "((a-b)-c)")]
    [InlineData("a || b && c == d | e &^ f", "(a||(b&&(c==(d|(e&^f)))))")]
    [InlineData("a << 1 + b", "((a<<1)+b)")]
    [InlineData("-a * -b", "((-a)*(-b))")]
    [InlineData("<-a + <-b", "((<-a)+(<-b))")]
    [InlineData("!a == b", "((!a)==b)")]
    [InlineData("^a &^ ^b", "((^a)&^(^b))")]
    [InlineData("*a.b", "(*a.b)")]
    [InlineData("&a[0]", "(&a[0])")]
    public void BinaryExpr_Precedence_AsInTheSpec(string source, string expected) =>
        Assert.Equal(expected, Parenthesize(Expr(source)));

    [Theory]
    [InlineData("a+b")]
    [InlineData("f(a, b...)")]
    [InlineData("a.b.c[1][2:3:4].(int)")]
    [InlineData("[]int{1, 2, 3}")]
    [InlineData("map[string]struct{ a, b int }{\"x\": {1, 2}}")]
    [InlineData("func(a int, b ...string) (int, error) { return 1, nil }")]
    [InlineData("&T[int, string]{A: 1}")]
    [InlineData("(<-chan int)(nil)")]
    [InlineData("[...]T{{}, {}}")]
    [InlineData("interface{ m(); ~int | E }(x)")]
    public void Expr_Extent_CoversItsSource(string source) => Assert.Equal(source, Text(Expr(source)));

    [Theory]
    [InlineData("a.b + c", 5, 1)]
    [InlineData("f(x)(y)", 5, 1)]
    [InlineData("a.b.c", 4, 1)]
    [InlineData("a[i][j]", 5, 1)]
    [InlineData("a[i:j]", 2, 2)]
    [InlineData("a.b[i:j].c", 9, 4)]
    [InlineData("T{1}", 2, 1)]
    [InlineData("-a", 1, 1)]
    [InlineData("x.(T)", 2, 1)]
    public void Expr_GcPositions_OperatorAndStart(string source, int gc, int start)
    {
        var x = Expr(source);
        const int before = 8;
        Assert.Equal((gc, start), (x.GcPos.Column - before, x.StartPos.Column - before));
    }

    [Fact]
    public void CallExpr_Ellipsis_HasPosition()
    {
        var call = Expr<CallExpr>("f(a, b...,)");
        Assert.True(call.HasEllipsis);
        Assert.Equal(2, call.Args.Count);
        Assert.Equal("...", call.EllipsisPos.File!.Text(call.EllipsisPos.Offset, call.EllipsisPos.Offset + 3));
    }

    [Fact]
    public void IndexExpr_Instantiation_HasAllArguments()
    {
        var index = Expr<IndexExpr>("f[int, []string, map[K]V,]");
        Assert.Equal(["int", "[]string", "map[K]V"], index.Indices.Select(i => i.ToString()));
    }

    [Fact]
    public void SliceExpr_Parts_OptionalOnesAreNull()
    {
        var slice = Expr<SliceExpr>("a[:]");
        Assert.Equal((null, null, null, false), (slice.Low, slice.High, slice.Max, slice.Slice3));
        slice = Expr<SliceExpr>("a[:1:2]");
        Assert.Equal((null, "1", "2", true), (slice.Low, slice.High!.ToString(), slice.Max!.ToString(), slice.Slice3));
    }

    [Theory]
    [InlineData("make(<-chan int)", "<-chan int")]
    [InlineData("make(<-chan (<-chan int))", "<-chan <-chan int")]
    [InlineData("make(<-chan chan<- int)", "<-chan chan<- int")]
    [InlineData("make(<-chan<- chan int)", "<-chan <-chan int")]
    public void Arrow_BeforeChannelType_BelongsToTheType(string source, string expected)
    {
        var type = Assert.IsType<ChanType>(Expr<CallExpr>(source).Args[0]);
        Assert.Equal((ChanDir.Receive, expected), (type.Dir, type.ToString()));
        Assert.Equal(type.Pos, type.Arrow);
    }

    [Fact]
    public void Arrow_BeforeConversion_IsReceive()
    {
        var receive = Expr<UnaryExpr>("<-chan int(x)");
        Assert.Equal((Token.Arrow, "chan int(x)"), (receive.Op, receive.X.ToString()));
    }

    [Theory]
    [InlineData("0", Token.Int)]
    [InlineData("0b1010_1010", Token.Int)]
    [InlineData("0o17", Token.Int)]
    [InlineData("017", Token.Int)]
    [InlineData("0xDEAD_beef", Token.Int)]
    [InlineData("1_000.000_1e+1_0", Token.Float)]
    [InlineData(".5", Token.Float)]
    [InlineData("5.", Token.Float)]
    [InlineData("0x1.8p-3", Token.Float)]
    [InlineData("0x.8P1", Token.Float)]
    [InlineData("089.5", Token.Float)]
    [InlineData("089i", Token.Imag)]
    [InlineData("0x1p3i", Token.Imag)]
    [InlineData("'a'", Token.Char)]
    [InlineData("'\\u00e4'", Token.Char)]
    [InlineData("'\u00E4'", Token.Char)]
    [InlineData("\"a\\\"b\\x00\\377\"", Token.String)]
    [InlineData("`a\\\n\"b`", Token.String)]
    public void BasicLit_Form_HasKindAndText(string source, Token kind)
    {
        var literal = Expr<BasicLit>(source);
        Assert.Equal((kind, source, false), (literal.Kind, literal.Value, literal.Bad));
    }

    [Theory]
    [InlineData("f(func() { a() }, T{1}, []int{})", "f(func() {\u2026}, T{\u2026}, []int{})")]
    [InlineData("a[1:2:3].(T)+-b", "a[1:2:3].(T) + -b")]
    [InlineData("chan (<-chan int)(nil)", "chan (<-chan int)(nil)")]
    [InlineData("struct{a,b int;c string}{}", "struct{a, b int; c string}{}")]
    [InlineData("interface{m(a,b int)(c int,err error);E}(nil)", "interface{m(a, b int) (c int, err error); E}(nil)")]
    [InlineData("(*T)(nil)", "(*T)(nil)")]
    public void Node_ToString_AsInGoMessages(string source, string expected) =>
        Assert.Equal(expected, Expr(source).ToString());

    private static string Parenthesize(Expr x) => x switch
    {
        BinaryExpr b => $"({Parenthesize(b.X)}{b.Op.Spelling()}{Parenthesize(b.Y)})",
        UnaryExpr u => $"({u.Op.Spelling()}{Parenthesize(u.X)})",
        StarExpr s => $"(*{Parenthesize(s.X)})",
        _ => x.ToString(),
    };
}
