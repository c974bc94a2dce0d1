// Errors in statements: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class StatementsErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "package p\n\nfunc f() {\n\tx = \n\ty = 1 2\n}\n", ["5:4: syntax error: unexpected = at end of statement"] },
        {
            "package p\n\nfunc f() {\n\ta, b\n}\n",
            [
                "4:6: syntax error: unexpected newline, expected := or = or comma",
            ]
        },
        { "package p\n\nfunc f() {\n\ta b\n}\n", ["4:4: syntax error: unexpected name b at end of statement"] },
        {
            "package p\n\nfunc f() {\n\tif x\n\t{\n\t}\n}\n",
            [
                "4:6: syntax error: unexpected newline, expected { after if clause",
            ]
        },
        { "package p\n\nfunc f() {\n\tif { }\n}\n", ["4:5: syntax error: missing condition in if statement"] },
        { "package p\n\nfunc f() {\n\tif x = 1 { }\n}\n", ["4:7: syntax error: cannot use assignment x = 1 as value"] },
        { "package p\n\nfunc f() {\n\tif a, b = 1, 2; c { }\n}\n", [] },
        { "package p\n\nfunc f() {\n\tif x; { }\n}\n", ["4:6: syntax error: missing condition in if statement"] },
        { "package p\n\nfunc f() {\n\tif x := 1 { }\n}\n", ["4:7: syntax error: cannot use x := 1 as value"] },
        {
            "package p\n\nfunc f() {\n\tif x = a + b { }\n}\n",
            [
                "4:7: syntax error: cannot use assignment x = (a + b) as value",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tif var x = 1; x { }\n}\n",
            [
                "4:9: syntax error: var declaration not allowed in if initializer",
            ]
        },
        { "package p\n\nfunc f() {\n\tif x { } else\n\t{ }\n}\n", [] },
        {
            "package p\n\nfunc f() {\n\tif x { }\n\telse { }\n}\n",
            [
                "5:2: syntax error: unexpected keyword else, expected }",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor i := 0; i < 1 { }\n}\n",
            [
                "4:20: syntax error: unexpected {, expected semicolon or newline",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor i := 0; i < 1; i := 2 { }\n}\n",
            [
                "4:23: syntax error: cannot declare in post statement of for loop",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor i := 0; { }\n}\n",
            [
                "4:14: syntax error: unexpected {, expected for loop condition",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor var i = 0; i < 1; i++ { }\n}\n",
            [
                "4:10: syntax error: var declaration not allowed in for initializer",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor x\n\t{ }\n}\n",
            [
                "5:2: syntax error: unexpected {, expected for loop condition",
            ]
        },
        { "package p\n\nfunc f() {\n\tfor range { }\n}\n", ["4:12: syntax error: unexpected {, expected expression"] },
        { "package p\n\nfunc f() {\n\tswitch x\n\t{ }\n}\n", [] },
        {
            "package p\n\nfunc f() {\n\tswitch x { 1: }\n}\n",
            [
                "4:13: syntax error: unexpected literal 1, expected case or default or }",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tswitch { case 1 2: }\n}\n",
            [
                "4:18: syntax error: unexpected literal 2, expected :",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tswitch { default x: }\n}\n",
            [
                "4:19: syntax error: unexpected name x, expected :",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tselect { case x <- 1; }\n}\n",
            [
                "4:22: syntax error: unexpected semicolon, expected :",
            ]
        },
        { "package p\n\nfunc f() {\n\tselect x { }\n}\n", ["4:9: syntax error: missing { after select clause"] },
        { "package p\n\nfunc f() {\n\tgo (f())\n}\n", ["4:5: expression in go must not be parenthesized"] },
        { "package p\n\nfunc f() {\n\tdefer (f)()\n}\n", [] },
        { "package p\n\nfunc f() {\n\tgoto\n\tx()\n}\n", ["5:3: syntax error: unexpected ( at end of statement"] },
        { "package p\n\nfunc f() {\n\tL:\n}\n", ["4:2: label L defined and not used"] },
        {
            "package p\n\nfunc f() {\n\tL: case\n}\n",
            [
                "4:3: syntax error: missing statement after label",
                "5:1: syntax error: unexpected } after top level declaration",
            ]
        },
        { "package p\n\nfunc f() {\n\tbreak 1\n}\n", ["4:8: syntax error: unexpected literal 1 at end of statement"] },
        {
            "package p\n\nfunc f() {\n\treturn return\n}\n",
            [
                "4:9: syntax error: unexpected keyword return, expected expression",
            ]
        },
        { "package p\n\nfunc f() {\n\tvar x int = \n}\n", ["5:1: syntax error: unexpected }, expected expression"] },
        { "package p\n\nfunc f() {\n\tx := y := z\n}\n", ["4:9: syntax error: unexpected := at end of statement"] },
        {
            "package p\n\nfunc f() {\n\tfunc g() { }\n}\n",
            [
                "4:7: syntax error: unexpected name g, expected (",
                "5:1: syntax error: non-declaration statement outside function body",
            ]
        },
        { "package p\n\nfunc f() {\n\ta++ + 1\n}\n", ["4:6: syntax error: unexpected + at end of statement"] },
        { "package p\n\nfunc f() {\n\t++a\n}\n", ["4:2: syntax error: unexpected ++, expected }"] },
        { "package p\n\nfunc f() {\n\tx <- \n\n}\n", ["6:1: syntax error: unexpected }, expected expression"] },
        { "package p\n\nfunc f() {\n\telse { }\n}\n", ["4:2: syntax error: unexpected keyword else, expected }"] },
        { "package p\n\nfunc f() {\n\tcase 1:\n}\n", ["4:2: syntax error: unexpected keyword case, expected }"] },
        {
            "package p\n\nfunc f() {\n\t)\n}\n",
            [
                "4:2: syntax error: unexpected ), expected }",
                "5:1: syntax error: non-declaration statement outside function body",
            ]
        },
        { "package p\n\nfunc f() {\n\tconst x\n}\n", [] },
        { "package p\n\nfunc f() {\n\ttype T\n}\n", ["4:8: syntax error: unexpected newline in type declaration"] },
        {
            "package p\n\nfunc f() {\n\timport \"x\"\n}\n",
            [
                "4:2: syntax error: unexpected keyword import, expected }",
            ]
        },
        {
            "package p\n\nfunc f() {\n\t{ x }}\n}\n",
            [
                "5:1: syntax error: non-declaration statement outside function body",
            ]
        },
        { "package p\n\nfunc f() {\n\tfor a, b, c := range x { }\n}\n", [] },
        { "package p\n\nfunc f() {\n\tx.(type)\n}\n", [] },
        {
            "package p\n\nfunc f() {\n\tswitch a, b := x.(type) { }\n}\n",
            [
                "4:14: syntax error: cannot use a, b := x.(type) as value",
            ]
        },
        { "package p\n\nfunc f() {\n\t~x\n}\n", ["4:2: syntax error: unexpected ~, expected }"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Statement_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
