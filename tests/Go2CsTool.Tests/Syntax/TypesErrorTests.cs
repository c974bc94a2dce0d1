// Errors in types, parameters and type sets: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class TypesErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "package p\ntype T []\n", ["2:10: syntax error: unexpected newline, expected type"] },
        { "package p\ntype T [3]\n", ["2:11: syntax error: unexpected newline, expected type"] },
        { "package p\ntype T [n,]int\n", ["2:11: syntax error: missing type constraint"] },
        { "package p\ntype T [a b, c]int\n", ["2:15: syntax error: missing type constraint"] },
        { "package p\ntype T[P] int\n", [] },
        { "package p\ntype T[P *C,] int\ntype U[P *C] int\n", [] },
        { "package p\ntype T[] int\n", [] },
        { "package p\nfunc f[]() {}\n", ["2:8: syntax error: empty type parameter list"] },
        { "package p\nfunc f[P]() {}\n", ["2:9: syntax error: missing type constraint"] },
        { "package p\nfunc f[P, Q any, R]() {}\n", ["2:19: syntax error: missing type constraint"] },
        {
            "package p\nfunc f[int | string]() {}\n",
            [
                "2:8: syntax error: missing type parameter name or invalid array length",
            ]
        },
        { "package p\ntype T struct { a, b }\n", ["2:22: syntax error: unexpected }, expected type"] },
        {
            "package p\ntype T struct { (int); *(string); (*x) }\n",
            [
                "2:17: syntax error: cannot parenthesize embedded type",
            ]
        },
        {
            "package p\ntype T struct { 1 int }\n",
            [
                "2:17: syntax error: unexpected literal 1, expected field name or embedded type",
            ]
        },
        {
            "package p\ntype T struct { a int b int }\n",
            [
                "2:23: syntax error: unexpected name b in struct type; possibly missing semicolon or newline or }",
            ]
        },
        { "package p\ntype I interface { m[T any]() }\n", ["2:21: interface method must have no type parameters"] },
        {
            "package p\ntype I interface { m[](); E[] }\n",
            [
                "2:22: empty type parameter list",
                "2:29: empty type argument list",
            ]
        },
        {
            "package p\ntype I interface { 1 }\n",
            [
                "2:20: syntax error: unexpected literal 1, expected ~ term or type",
            ]
        },
        { "package p\ntype I interface { ~ }\n", ["2:22: syntax error: unexpected }, expected type"] },
        {
            "package p\ntype I interface { m() | int }\n",
            [
                "2:24: syntax error: unexpected | in interface type; possibly missing semicolon or newline or }",
            ]
        },
        { "package p\nvar c chan\n", ["3:1: syntax error: missing channel element type"] },
        { "package p\nvar c <-int\n", ["2:9: syntax error: unexpected name int, expected keyword chan"] },
        { "package p\nvar c = <-chan<- int(x)\n", [] },
        { "package p\nvar c = <-<-chan int(x)\n", [] },
        { "package p\nvar m map[string\n", ["2:17: syntax error: unexpected newline, expected ]"] },
        { "package p\nvar m mapstring]int\n", ["2:16: syntax error: unexpected ] after top level declaration"] },
        { "package p\nfunc f(a, b int, string) {}\n", ["2:24: syntax error: missing parameter type"] },
        { "package p\nfunc f(a int, b) {}\n", ["2:16: syntax error: missing parameter type"] },
        {
            "package p\nfunc f(...int, a ...int) {}\nfunc g() (...int) { return }\n",
            [
                "2:8: syntax error: missing parameter name",
                "2:8: can only use ... with final parameter",
                "3:11: invalid use of ...",
            ]
        },
        { "package p\nfunc f(a ...) {}\n", ["2:13: syntax error: ... is missing type"] },
        { "package p\nvar f = func[T any]() {}\n", ["2:13: syntax error: function type must have no type parameters"] },
        { "package p\nvar x a.b.c\n", ["2:10: syntax error: unexpected . after top level declaration"] },
        { "package p\nvar x T[]\n", ["2:9: syntax error: unexpected ], expected type argument list"] },
        {
            "package p\nfunc f(a int b int) {}\n",
            [
                "2:14: syntax error: unexpected name b in parameter list; possibly missing comma or )",
            ]
        },
        { "package p\nvar x struct\n", ["3:1: syntax error: unexpected EOF, expected {"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Type_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
