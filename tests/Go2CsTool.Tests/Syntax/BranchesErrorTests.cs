// Errors in labels and branches: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class BranchesErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "package p\n\nfunc f() {\n\tbreak\n}\n", ["4:2: break is not in a loop, switch, or select"] },
        { "package p\n\nfunc f() {\n\tcontinue\n}\n", ["4:2: continue is not in a loop"] },
        { "package p\n\nfunc f() {\n\tfallthrough\n}\n", ["4:2: fallthrough statement out of place"] },
        { "package p\n\nfunc f() {\n\tL:\n\tx()\n}\n", ["4:2: label L defined and not used"] },
        { "package p\n\nfunc f() {\n\tgoto L\n}\n", ["4:7: label L not defined"] },
        {
            "package p\n\nfunc f() {\n\tgoto L\n\tx := 1\n\tL:\n\tx++\n}\n",
            [
                "4:7: goto L jumps over declaration of x at x.go:5:4",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tgoto L\n\tvar a, b int\n\tL:\n}\n",
            [
                "4:7: goto L jumps over declaration of a at x.go:5:6",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tgoto L\n\t{\n\tL:\n\t}\n}\n",
            [
                "4:7: goto L jumps into block starting at x.go:5:2",
            ]
        },
        { "package p\n\nfunc f() {\n\tL:\n\tL:\n\tgoto L\n}\n", ["5:2: label L already defined at x.go:4:2"] },
        { "package p\n\nfunc f() {\n\tL: x()\n\tfor { break L }\n}\n", ["5:14: invalid break label L"] },
        {
            "package p\n\nfunc f() {\n\tL: switch { case a: for { continue L } }\n}\n",
            [
                "4:37: invalid continue label L",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tfor { func() { break }() }\n}\n",
            [
                "4:17: break is not in a loop, switch, or select",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tswitch x.(type) { case int: fallthrough\n\tcase string: }\n}\n",
            [
                "4:30: cannot fallthrough in type switch",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tswitch { case a: fallthrough }\n}\n",
            [
                "4:19: cannot fallthrough final case in switch",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tswitch { case a: fallthrough; x()\n\tcase b: if c { fallthrough }\n\tcase d: }\n}\n",
            [
                "4:19: fallthrough statement out of place",
                "5:17: fallthrough statement out of place",
            ]
        },
        { "package p\n\nfunc f() {\n\tselect { case <-c: continue }\n}\n", ["4:21: continue is not in a loop"] },
        { "package p\n\nfunc f() {\n\tfor { break M }\n}\n", ["4:14: break label not defined: M"] },
        { "package p\n\nfunc f() {\n\tfor { continue M }\n}\n", ["4:17: continue label not defined: M"] },
        { "package p\n\nfunc f() {\n\t_:\n\tgoto _\n}\n", ["5:7: label _ not defined"] },
        {
            "package p\n\nfunc f() {\n\tL: for { for { break L; continue L } }\n\tM: { break M }\n}\n",
            [
                "5:13: invalid break label M",
            ]
        },
        {
            "package p\n\nfunc f() {\n\tL: if x { goto L }\n\tgoto M\n\tif y { M: }\n}\n",
            [
                "5:7: goto M jumps into block starting at x.go:6:7",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Branch_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
