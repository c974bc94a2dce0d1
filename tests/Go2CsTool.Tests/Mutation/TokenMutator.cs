// Damages valid Go a little: one token deleted, doubled, or swapped with the next. What stands between tokens stays.
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Tests.Mutation;

/// <summary>Makes mutants of a file. The same seed makes the same mutants.</summary>
internal static class TokenMutator
{
    /// <summary>A mutant of the content, and in words what was done.</summary>
    public static (byte[] Content, string What) Mutate(byte[] content, Random random)
    {
        var tokens = Tokens(content);
        var at = random.Next(tokens.Count - 1);
        var (token, next) = (tokens[at], tokens[at + 1]);
        var (a, b) = (content[token], content[next]);
        var (head, between, tail) = (content[..token.Start], content[token.End..next.Start], content[next.End..]);
        var line = content.AsSpan(0, token.Start.Value).Count((byte)'\n') + 1;
        return random.Next(3) switch
        {
            0 => ([.. head, .. between, .. b, .. tail], $"line {line}: {Show(a)} deleted"),
            1 => ([.. head, .. a, (byte)' ', .. a, .. between, .. b, .. tail], $"line {line}: {Show(a)} doubled"),
            _ => ([.. head, .. b, .. between, .. a, .. tail], $"line {line}: {Show(a)} and {Show(b)} swapped"),
        };
    }

    private static string Show(byte[] token) => Encoding.UTF8.GetString(token).ReplaceLineEndings(" ");

    private static List<Range> Tokens(byte[] content)
    {
        var tokens = new List<Range>();
        var lexer = new Lexer(content, static (_, _) => { }, static (_, _, _) => { });
        for (lexer.Next(); lexer.Kind != Token.EOF; lexer.Next())
        {
            // The semicolon that a newline stands for has no text of its own.
            if (lexer.Kind != Token.Semicolon || lexer.Text == "semicolon")
                tokens.Add(lexer.Start..lexer.End);
        }
        return tokens;
    }
}
