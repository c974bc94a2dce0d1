// Errors in literals, characters and comments: what is reported, where, and what is not reported after it. Recorded from go1.27.
// Each case is a file x.go and the lines reported for it, without the leading "x.go:".
namespace Go2Cs.Tests.Syntax;

public class LiteralsErrorTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        {
            "package p\nvar x = 0x\nvar y = 0b\nvar z = 0o\n",
            [
                "2:11: hexadecimal literal has no digits",
                "3:11: binary literal has no digits",
                "4:11: octal literal has no digits",
            ]
        },
        {
            "package p\nvar x = 09\nvar y = 0b12\nvar z = 0o78\n",
            [
                "2:10: invalid digit '9' in octal literal",
                "3:12: invalid digit '2' in binary literal",
                "4:12: invalid digit '8' in octal literal",
            ]
        },
        {
            "package p\nvar x = 1_\nvar y = 1__0\nvar z = 0_x1\nvar w = 0x_1\n",
            [
                "2:10: '_' must separate successive digits",
                "3:11: '_' must separate successive digits",
                "4:10: '_' must separate successive digits",
                "4:11: syntax error: unexpected name x1 after top level declaration",
            ]
        },
        {
            "package p\nvar x = 1e\nvar y = 1e+\nvar z = 0x1p\n",
            [
                "2:11: exponent has no digits",
                "3:12: exponent has no digits",
                "4:13: exponent has no digits",
            ]
        },
        {
            "package p\nvar x = 0x1.0\nvar y = 0x1e5\nvar z = 1p3\nvar w = 0b1e3\n",
            [
                "2:14: hexadecimal mantissa requires a 'p' exponent",
                "4:10: 'p' exponent requires hexadecimal mantissa",
                "5:12: 'e' exponent requires decimal mantissa",
            ]
        },
        {
            "package p\nvar x = 0b1.0\nvar y = 0o1.5\n",
            [
                "2:12: invalid radix point in binary literal",
                "3:12: invalid radix point in octal literal",
            ]
        },
        { "package p\nvar x = 08i\nvar y = 09.5\nvar z = 0x1p-2i\n", [] },
        {
            "package p\nvar x = ''\nvar y = 'ab'\nvar z = '\\'\n",
            [
                "2:10: empty rune literal or unescaped '",
                "3:9: more than one character in rune literal",
                "4:12: newline in rune literal",
            ]
        },
        { "package p\nvar x = 'a\nvar y = 1\n", ["2:11: newline in rune literal"] },
        { "package p\nvar x = 'a", ["2:9: rune literal not terminated"] },
        { "package p\nvar x = \"a\nvar y = 1\n", ["2:11: newline in string"] },
        { "package p\nvar x = \"a", ["2:9: string not terminated"] },
        { "package p\nvar x = `a", ["2:9: string not terminated"] },
        {
            "package p\nvar x = \"\\q\"\nvar y = \"\\400\"\nvar z = \"\\xg0\"\nvar w = \"\\uD800\"\nvar v = \"\\U00110000\"\n",
            [
                "2:11: unknown escape",
                "3:14: octal escape value 256 > 255",
                "4:12: invalid character 'g' in hexadecimal escape",
                "5:16: escape is invalid Unicode code point U+D800",
                "6:20: escape is invalid Unicode code point U+110000",
            ]
        },
        { "package p\nvar x = '\\\"'\nvar y = \"\\'\"\n", ["2:11: unknown escape", "3:11: unknown escape"] },
        {
            "package p\nvar x = 1 @ 2 # 3 $ 4\n",
            [
                "2:11: invalid character U+0040 '@'",
                "2:13: syntax error: unexpected literal 2 after top level declaration",
                "2:15: invalid character U+0023 '#'",
                "2:19: invalid character U+0024 '$'",
            ]
        },
        { "package p\nvar x = 1 /* a\n", ["2:11: comment not terminated"] },
        { "package p\nvar x\0 = 1\n", ["2:6: invalid NUL character"] },
        {
            "package p\nvar \u00E9, \u0663a, a\u20AC = 1, 2, 3\n",
            [
                "2:9: identifier cannot begin with digit U+0663 '\u0663'",
                "2:15: invalid character U+20AC '\u20AC' in identifier",
            ]
        },
        { "\uFEFFpackage p\nvar x = \"\uFEFF\"\n", ["2:10: invalid BOM in the middle of the file"] },
        { "package p\nvar x = /* a\n*/ 1 /* b\n*/ var y = 2\n", [] },
        {
            "package p\nvar x = 0xg\n",
            [
                "2:11: hexadecimal literal has no digits",
                "2:11: syntax error: unexpected name g after top level declaration",
            ]
        },
        {
            "package p\nvar x = \"\\U123456789\"\nvar y = \"\\u12\"\n",
            [
                "2:20: escape is invalid Unicode code point U+12345678",
                "3:14: invalid character '\"' in hexadecimal escape",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Literal_Wrong_ReportedAsByGo(string source, string[] expected) =>
        Assert.Equal(expected.Select(line => "x.go:" + line), SyntaxTest.Errors(source));
}
