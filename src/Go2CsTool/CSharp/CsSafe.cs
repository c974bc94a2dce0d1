// Text of the Go program that stands in C# outside of literals: comments and file names. C# ends a line at five characters, Go at
// one of them, so what follows the others in a Go comment would be compiled. Everything of that kind goes through here.
using System.Buffers;
using System.Text;

namespace Go2Cs.CSharp;

/// <summary>Makes text safe to stand where it could be taken for code.</summary>
public static class CsSafe
{
    /// <summary>What ends a line in C# (language specification, lexical structure) beside <c>\n</c>: CR, NEL, LS, PS.</summary>
    private const string LineEnds = "\r\u0085\u2028\u2029";

    private static readonly SearchValues<char> LineEndSet = SearchValues.Create(LineEnds);
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(LineEnds + "\n\"");

    /// <summary>
    /// A comment with its marks, as C#: a <c>//</c> comment is one line, a <c>/*</c> comment ends where it ends in Go, and line
    /// ends that Go does not know are shown as escapes.
    /// </summary>
    /// <exception cref="ArgumentException">The text is no comment, or more than one.</exception>
    public static string Comment(string text)
    {
        text = EscapeLineEnds(text);
        var isWhole = text.StartsWith("//", StringComparison.Ordinal)
            ? !text.Contains('\n')
            : text.Length >= 4 && text.StartsWith("/*", StringComparison.Ordinal)
                && text.IndexOf("*/", 2, StringComparison.Ordinal) == text.Length - 2;
        return isWhole ? text : throw new ArgumentException($"not one comment: {text}", nameof(text));
    }

    /// <summary>The attribute with the name that Go's stack traces have for a function, without brackets.</summary>
    public static string TraceName(string name) => $"GoFunc({CsLiteral.String(name).Text})";

    /// <summary>
    /// A file name as it stands between the quotes of <c>#line</c>, which knows no escapes: what cannot stand there is a question mark.
    /// </summary>
    public static string FileName(string name)
    {
        if (!name.AsSpan().ContainsAny(NotInNames))
        {
            return name;
        }
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            text.Append(NotInNames.Contains(c) ? '?' : c);
        }
        return text.ToString();
    }

    // A carriage return before a newline is the half of a line end of Windows, which Go drops.
    private static string EscapeLineEnds(string text)
    {
        if (!text.AsSpan().ContainsAny(LineEndSet))
        {
            return text;
        }
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && (i + 1 == text.Length || text[i + 1] == '\n'))
            {
                continue;
            }
            if (LineEndSet.Contains(c))
            {
                escaped.Append($"\\u{(int)c:X4}");
            }
            else
            {
                escaped.Append(c);
            }
        }
        return escaped.ToString();
    }
}
