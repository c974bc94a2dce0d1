// Spelling, class and precedence of tokens.
namespace Go2Cs.Syntax;

/// <summary>Facts about <see cref="Token"/>s.</summary>
public static class TokenFacts
{
    private static readonly string[] Spellings =
    [
        "", "EOF", "name", "int", "float", "imag", "char", "string",
        "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "|", "^", "*", "/", "%", "&", "&^", "<<", ">>",
        "!", "~", "<-",
        "+=", "-=", "|=", "^=", "*=", "/=", "%=", "&=", "&^=", "<<=", ">>=", "=", ":=", "++", "--",
        "(", "[", "{", ")", "]", "}", ",", ";", ":", ".", "...",
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go",
        "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type",
        "var",
    ];

    /// <summary>The token as written in Go; the class name for names and literals.</summary>
    public static string Spelling(this Token token) => Spellings[(int)token];

    /// <summary>Precedence as a binary operator, 1 (<c>||</c>) to 5 (<c>*</c>), or 0.</summary>
    public static int Precedence(this Token token) => token switch
    {
        Token.LOr => 1,
        Token.LAnd => 2,
        >= Token.Eql and <= Token.Geq => 3,
        >= Token.Add and <= Token.Xor => 4,
        >= Token.Mul and <= Token.Shr => 5,
        _ => 0,
    };

    /// <summary>Whether this is a basic literal.</summary>
    public static bool IsLiteral(this Token token) => token is >= Token.Int and <= Token.String;

    /// <summary>Whether this is a keyword.</summary>
    public static bool IsKeyword(this Token token) => token >= Token.Break;

    /// <summary>Whether this is a compound assignment such as <c>+=</c>.</summary>
    public static bool IsCompoundAssign(this Token token) => token is >= Token.AddAssign and <= Token.ShrAssign;

    /// <summary>The binary operator of a compound assignment, <c>++</c> or <c>--</c>: <c>+=</c> → <c>+</c>; else None.</summary>
    public static Token BinaryOperator(this Token token) => token switch
    {
        Token.AddAssign or Token.Inc => Token.Add,
        Token.SubAssign or Token.Dec => Token.Sub,
        Token.OrAssign => Token.Or,
        Token.XorAssign => Token.Xor,
        Token.MulAssign => Token.Mul,
        Token.QuoAssign => Token.Quo,
        Token.RemAssign => Token.Rem,
        Token.AndAssign => Token.And,
        Token.AndNotAssign => Token.AndNot,
        Token.ShlAssign => Token.Shl,
        Token.ShrAssign => Token.Shr,
        _ => Token.None,
    };
}
