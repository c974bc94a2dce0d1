// Sets of tokens, for the parser's recovery.
namespace Go2Cs.Syntax;

/// <summary>A set of tokens.</summary>
internal readonly struct TokenSet
{
    private readonly UInt128 bits;

    public TokenSet(params ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            bits |= UInt128.One << (int)token;
    }

    private TokenSet(UInt128 bits) => this.bits = bits;

    public bool IsEmpty => bits == UInt128.Zero;

    public bool Contains(Token token) => (bits >> (int)token & UInt128.One) != UInt128.Zero;

    public static TokenSet operator |(TokenSet a, TokenSet b) => new(a.bits | b.bits);

    public static implicit operator TokenSet(Token token) => new(UInt128.One << (int)token);
}
