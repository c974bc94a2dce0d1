// Names and keywords of a file, each as one string however often it occurs.
using System.Text;

namespace Go2Cs.Syntax;

/// <summary>Maps the bytes of names to strings, and tells keywords from identifiers.</summary>
internal sealed class NameTable
{
    private const int MaxFastLength = 64;

    private readonly Dictionary<string, (string Name, Token Kind)> names = [];
    private readonly Dictionary<string, (string Name, Token Kind)>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameTable()
    {
        for (var keyword = Token.Break; keyword <= Token.Var; keyword++)
            names[keyword.Spelling()] = (keyword.Spelling(), keyword);
        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The name spelled by <paramref name="bytes"/>, and its keyword or <see cref="Token.Ident"/>.</summary>
    public (string Name, Token Kind) Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxFastLength || !Ascii.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes), Token.Ident);
        Span<char> chars = stackalloc char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            chars[i] = (char)bytes[i];
        if (lookup.TryGetValue(chars, out var found))
            return found;
        var name = new string(chars);
        return names[name] = (name, Token.Ident);
    }
}
