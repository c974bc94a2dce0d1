// Errors in declarations and the package clause: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class DeclarationsErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "", ["1:1: syntax error: package statement must be first"] },
        { "// nothing\n", ["2:1: syntax error: package statement must be first"] },
        { "packge p\n", ["1:1: syntax error: package statement must be first"] },
        { "package\n", ["2:1: syntax error: unexpected EOF, expected name"] },
        {
            "package p import \"fmt\"\n",
            [
                "1:11: syntax error: unexpected keyword import, expected semicolon or newline",
            ]
        },
        { "package p\n\nx := 1\n", ["3:1: syntax error: non-declaration statement outside function body"] },
        {
            "package p\n\nvar x int\nimport \"fmt\"\n",
            [
                "4:1: syntax error: imports must appear before other declarations",
            ]
        },
        { "package p\nimport fmt\n", ["2:11: syntax error: missing import path"] },
        { "package p\nimport 1\n", ["2:8: syntax error: import path must be a string"] },
        {
            "package p\nimport (\"a\" \"b\")\n",
            [
                "2:13: syntax error: unexpected literal \"b\" in grouped declaration; possibly missing semicolon or newline or )",
            ]
        },
        { "package p\nfunc f()\n{\n}\n", ["3:1: syntax error: unexpected semicolon or newline before {"] },
        { "package p\nfunc (x T) {}\n", ["2:12: syntax error: unexpected {, expected name"] },
        {
            "package p\nfunc () m() {}\nfunc (a A, b B) n() {}\n",
            [
                "2:9: method has no receiver",
                "3:17: method has multiple receivers",
            ]
        },
        { "package p\nfunc 1() {}\n", ["2:6: syntax error: unexpected literal 1, expected name or ("] },
        { "package p\nvar x\n", ["2:6: syntax error: unexpected newline, expected type"] },
        { "package p\nvar = 1\n", ["2:5: syntax error: unexpected =, expected name"] },
        { "package p\nconst c int := 1\n", ["2:13: syntax error: unexpected :=, expected ="] },
        { "package p\ntype T\n", ["2:7: syntax error: unexpected newline in type declaration"] },
        { "package p\ntype T = \n", ["3:1: syntax error: unexpected EOF in type declaration"] },
        { "package p\ntype 1 int\n", ["2:6: syntax error: unexpected literal 1, expected name"] },
        {
            "package p\nvar (\n\ta int\n\tb int c\n)\n",
            [
                "4:8: syntax error: unexpected name c in grouped declaration; possibly missing semicolon or newline or )",
            ]
        },
        {
            "package p\nvar x int var y int\n",
            [
                "2:11: syntax error: unexpected keyword var after top level declaration",
            ]
        },
        {
            "package p\nfunc f() {} func g() {}\n",
            [
                "2:13: syntax error: unexpected keyword func after top level declaration",
            ]
        },
        { "package p\n}\nfunc f() {}\n", ["2:1: syntax error: non-declaration statement outside function body"] },
        { "package p\nif x {}\nvar y = \n", ["2:1: syntax error: non-declaration statement outside function body"] },
        { "package p\nvar x, = 1, 2\n", ["2:8: syntax error: unexpected =, expected name"] },
        {
            "package p\nconst (a = iota; b c d)\n",
            [
                "2:22: syntax error: unexpected name d in grouped declaration; possibly missing semicolon or newline or )",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Declaration_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
