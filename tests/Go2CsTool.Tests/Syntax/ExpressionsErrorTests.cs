// Errors in expressions: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class ExpressionsErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "package p\nvar x = \n", ["3:1: syntax error: unexpected EOF, expected expression"] },
        { "package p\nvar x = 1 +\n", ["3:1: syntax error: unexpected EOF, expected expression"] },
        { "package p\nvar x = (1\n", ["2:11: syntax error: unexpected newline, expected )"] },
        {
            "package p\nvar x = f(1 2)\n",
            [
                "2:13: syntax error: unexpected literal 2 in argument list; possibly missing comma or )",
            ]
        },
        {
            "package p\nvar x = f(1\n)\n",
            [
                "2:12: syntax error: unexpected newline in argument list; possibly missing comma or )",
            ]
        },
        {
            "package p\nvar x = []int{1 2}\n",
            [
                "2:17: syntax error: unexpected literal 2 in composite literal; possibly missing comma or }",
            ]
        },
        {
            "package p\nvar x = []int{\n\t1\n}\n",
            [
                "3:3: syntax error: unexpected newline in composite literal; possibly missing comma or }",
            ]
        },
        { "package p\nvar x = a[]\n", ["2:11: syntax error: unexpected ], expected operand"] },
        { "package p\nvar x = a[1 2]\n", ["2:13: syntax error: unexpected literal 2, expected comma, : or ]"] },
        {
            "package p\nvar x = a[::]\n",
            [
                "2:12: middle index required in 3-index slice",
                "2:13: final index required in 3-index slice",
            ]
        },
        { "package p\nvar x = a[1::2]\n", ["2:13: middle index required in 3-index slice"] },
        { "package p\nvar x = a[1:2:]\n", ["2:15: final index required in 3-index slice"] },
        { "package p\nvar x = a.\n", ["3:1: syntax error: unexpected EOF, expected name or ("] },
        { "package p\nvar x = a.1\n", ["2:10: syntax error: unexpected literal .1 after top level declaration"] },
        { "package p\nvar x = (T){1}\n", ["2:12: syntax error: cannot parenthesize type in composite literal"] },
        { "package p\nvar x = f(a..., b)\n", ["2:17: syntax error: unexpected name b, expected )"] },
        { "package p\nvar x = * \n", ["3:1: syntax error: unexpected EOF, expected expression"] },
        {
            "package p\nvar x = a ? b : c\n",
            [
                "2:11: invalid character U+003F '?'",
                "2:13: syntax error: unexpected name b after top level declaration",
            ]
        },
        { "package p\nvar x = a.(type)\n", [] },
        { "package p\nvar x = map[a]b{c: }\n", ["2:20: syntax error: unexpected }, expected expression"] },
        { "package p\nvar x = &^y\n", ["2:9: syntax error: unexpected &^, expected expression"] },
        { "package p\nvar x = func() {\n", ["3:1: syntax error: unexpected EOF, expected }"] },
        { "package p\nvar x = }\n", ["2:9: syntax error: unexpected }, expected expression"] },
        { "package p\nvar x = a || && b\n", ["2:14: syntax error: unexpected &&, expected expression"] },
        { "package p\nvar x = if\n", ["2:9: syntax error: unexpected keyword if, expected expression"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
