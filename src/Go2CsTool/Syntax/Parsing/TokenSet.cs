// Sets of tokens, for the parser's recovery. Two words: methods with a UInt128 are not compiled ahead of time.
namespace Go2Cs.Syntax;

/// <summary>A set of tokens.</summary>
internal readonly struct TokenSet
{
    private readonly ulong _low, _high;

    public TokenSet(params Token[] tokens)
    {
        foreach (var token in tokens)
        {
            _low |= Low(token);
            _high |= High(token);
        }
    }

    private TokenSet(ulong low, ulong high) => (_low, _high) = (low, high);

    public bool IsEmpty => (_low | _high) == 0;

    public bool Contains(Token token) => (_low & Low(token) | _high & High(token)) != 0;

    public static TokenSet operator |(TokenSet a, TokenSet b) => new(a._low | b._low, a._high | b._high);

    public static implicit operator TokenSet(Token token) => new(Low(token), High(token));

    private static ulong Low(Token token) => (int)token < 64 ? 1UL << (int)token : 0;

    private static ulong High(Token token) => (int)token < 64 ? 0 : 1UL << ((int)token - 64);
}
