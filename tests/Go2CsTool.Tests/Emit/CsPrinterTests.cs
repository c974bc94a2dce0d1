// Parentheses: as few as C# needs, checked by what Roslyn reads back.
using Go2Cs.CSharp;

namespace Go2Cs.Tests.Emit;

public class CsPrinterTests
{
    private static readonly CsExpr A = "a", B = "b", C = "c";

    public static TheoryData<CsExpr, string> Expressions => new()
    {
        { new CsBinary("*", new CsBinary("+", A, B), C), "(a + b) * c" },
        { new CsBinary("+", new CsBinary("*", A, B), C), "a * b + c" },
        { new CsBinary("-", A, new CsBinary("-", B, C)), "a - (b - c)" },
        { new CsBinary("-", new CsBinary("-", A, B), C), "a - b - c" },
        { new CsBinary("&", A, new CsBinary("==", B, C)), "a & b == c" },
        { new CsBinary("==", new CsBinary("&", A, B), C), "(a & b) == c" },
        { new CsBinary("<<", A, new CsBinary("+", B, C)), "a << b + c" },
        { new CsBinary("??", A, new CsBinary("??", B, C)), "a ?? b ?? c" },
        { new CsBinary("??", new CsBinary("??", A, B), C), "(a ?? b) ?? c" },
        { new CsBinary("??", A, new CsThrow(B)), "a ?? throw b" },
        { new CsUnary("-", new CsUnary("-", A)), "-(-a)" },
        { new CsUnary("-", CsLiteral.Long(-1)), "-(-1L)" },
        { new CsUnary("+", CsLiteral.Long(-1)), "+-1L" },
        { new CsUnary("!", new CsBinary("&&", A, B)), "!(a && b)" },
        { new CsCast("T", new CsUnary("-", A)), "(T)(-a)" },
        { new CsCast("T", CsLiteral.Int(-1)), "(T)(-1)" },
        { new CsCast("T", new CsUnary("~", A)), "(T)~a" },
        { new CsCast("int", new CsBinary("+", A, B)), "(int)(a + b)" },
        { new CsCast("T", new CsCast("U", A)), "(T)(U)a" },
        { new CsMember(new CsCast("T", A), "X"), "((T)a).X" },
        { new CsMember(new CsAwait(A), "X"), "(await a).X" },
        { new CsAwait(new CsCall(new CsMember(A, "B"))), "await a.B()" },
        { new CsBinary("+", new CsAwait(A), B), "await a + b" },
        { new CsMember(CsLiteral.Int(-1), "X"), "(-1).X" },
        { new CsConditional(new CsConditional(A, B, C), B, new CsConditional(A, B, C)), "(a ? b : c) ? b : a ? b : c" },
        { new CsConditional(A, new CsAssign(B, C), new CsThrow(C)), "a ? (b = c) : throw c" },
        { new CsConditional(A, new CsLambda([], B), new CsLambda([], C)), "a ? (() => b) : (() => c)" },
        { new CsCall(new CsLambda([], B)), "(() => b)()" },
        { new CsCall(A, new CsBinary("<", A, B), new CsBinary(">", C, A)), "a((a < b), c > a)" },
        { new CsCall(A, new CsBinary("<", A, B), C), "a(a < b, c)" },
        { new CsBinary("<", new CsBinary("as", A, "T"), B), "(a as T) < b" },
        { new CsBinary("&&", new CsIs(A, "T t"), B), "a is T t && b" },
        { new CsIndex(new CsBinary("+", A, B), C), "(a + b)[c]" },
        { new CsPostfix("++", new CsIndex(A, B)), "a[b]++" },
        { new CsAssign(A, new CsAssign("+=", B, C)), "a = b += c" },
        { new CsBinary("+", A, new CsAssign(B, C)), "a + (b = c)" },
        { new CsParen(new CsParen(new CsBinary("+", A, B))), "(a + b)" },
        { new CsBinary("*", new CsParen(new CsBinary("+", A, B)), C), "(a + b) * c" },
        { new CsCall(A, [B], ["long", "T"]), "a<long, T>(b)" },
        { new CsNew("P", [], [CsEntry.Field("X", A), CsEntry.Field("Y", B)]), "new P { X = a, Y = b }" },
        { new CsNew("Map<K, V>", null, [CsEntry.At(A, B)]), "new Map<K, V> { [a] = b }" },
        { new CsNew(null, [A]), "new(a)" },
        { new CsNew("T"), "new T()" },
        { new CsCollection([A, new CsSpread(B)]), "[a, ..b]" },
        { new CsAssign(new CsDeclare("var", "x", "_"), A), "var (x, _) = a" },
        { new CsAssign(new CsTuple(new CsDeclare("var", "x"), B), A), "(var x, b) = a" },
        { new CsCall(A, new CsRef(new CsDeclare("var", "v"), "out")), "a(out var v)" },
        { new CsLambda([new CsParam(null, "id")], new CsBlock(), isAsync: true), "async id =>\n{ … }" },
        { new CsLambda([new CsParam("long", "x"), new CsParam("S", "s", "ref")], A, isStatic: true), "static (long x, ref S s) => a" },
        { new CsLambda([], A) { ReturnType = "ref S", Attributes = ["X"] }, "[X] ref S () => a" },
        { new CsWith(A, [CsEntry.Field("X", B)]), "a with { X = b }" },
        { new CsSwitchExpr(A, [new("1", B), new("_", C)]), "a switch\n{\n1 => b,\n_ => c,\n}" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Print_Expression_HasOnlyNeededParentheses(CsExpr expr, string expected) =>
        Assert.Equal(expected, CsPrinter.PrintPlain(expr));

    public static TheoryData<CsLiteral, string> Literals => new()
    {
        { CsLiteral.Long(5), "5L" },
        { CsLiteral.Long(255, hex: true), "0xFFL" },
        { CsLiteral.Long(long.MinValue), "long.MinValue" },
        { CsLiteral.ULong(ulong.MaxValue), "18446744073709551615UL" },
        { CsLiteral.Int(-7), "-7" },
        { CsLiteral.Double(1), "1.0" },
        { CsLiteral.Double(1e100), "1e100" },
        { CsLiteral.Double(-0.0), "-0.0" },
        { CsLiteral.Double(double.NaN), "double.NaN" },
        { CsLiteral.Double(double.NegativeInfinity), "double.NegativeInfinity" },
        { CsLiteral.Double(5e-324), "5e-324" },
        { CsLiteral.Float(0.1f), "0.1f" },
        { CsLiteral.Rune('a'), "'a'" },
        { CsLiteral.Rune('\''), "'\\''" },
        { CsLiteral.Rune(0x1F600), "0x1F600" },
        { CsLiteral.Rune(0x200B), "0x200B" },
        { CsLiteral.String("a\"b\\\n"), "\"a\\\"b\\\\\\n\"" },
        { CsLiteral.String("h\u00e9\u202e\u0001"), "\"h\u00e9\\u202E\\u0001\"" },
        { CsLiteral.String("\\d+", raw: true), "\"\"\"\\d+\"\"\"" },
        { CsLiteral.String("plain", raw: true), "\"plain\"" },
        { CsLiteral.String("a\n  \"\"\"b", raw: true), "\"\"\"\"\na\n  \"\"\"b\n\"\"\"\"" },
        { CsLiteral.String("\"", raw: true), "\"\\\"\"" },
        { CsLiteral.String("a\rb\n", raw: true), "\"a\\rb\\n\"" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void Literal_Value_ReadsAsThatValue(CsLiteral literal, string expected) => Assert.Equal(expected, literal.Text);

    [Fact]
    public void String_InvalidUtf8_IsMadeFromBytes() =>
        Assert.Equal("GoString.FromBytes([0x61, 0xFF])", CsPrinter.PrintPlain(CsLiteral.String([0x61, 0xff])));
}
