// Splits a template into text and code. Whitespace control is settled here, as Scriban has it: `-` takes all white space
// on its side, newlines included; `~` takes the spaces before on the same line, or the spaces after up to and including
// one newline.
namespace Go2Cs.Emit.TemplateEngine;

/// <summary>A stretch of a template.</summary>
/// <param name="IsCode">True for what stood between braces, comments left out.</param>
/// <param name="Text">Text to be copied, or code.</param>
/// <param name="Line">1-based line of its start.</param>
internal readonly record struct TemplateSegment(bool IsCode, string Text, int Line);

internal static class TemplateLexer
{
    /// <summary>The segments of a template, in order; never an empty text.</summary>
    public static List<TemplateSegment> Split(string name, string source)
    {
        var segments = new List<TemplateSegment>();
        int at = 0, line = 1;
        while (at < source.Length)
        {
            var open = source.IndexOf("{{", at, StringComparison.Ordinal);
            var text = open < 0 ? source[at..] : source[at..open];
            if (text.EndsWith('{') || (open > 0 && source[open - 1] == '%'))
            {
                throw new TemplateException(name, line + Lines(text), "a brace or % directly before {{ is not supported");
            }
            var textLine = line;
            line += Lines(text);
            if (open < 0)
            {
                Add(segments, text, textLine);
                break;
            }

            at = open + 2;
            if (Peek(source, at) is '-' or '~')
            {
                text = TrimBefore(text, greedy: source[at] == '-');
                at++;
            }
            Add(segments, text, textLine);

            var close = FindClose(name, source, at, line);
            var strip = source[close - 1] is '-' or '~' && close > at ? source[close - 1] : ' ';
            var code = source[at..(strip == ' ' ? close : close - 1)];
            if (!code.TrimStart().StartsWith('#'))
            {
                segments.Add(new(true, code, line));
            }
            line += Lines(code);

            at = close + 2;
            if (strip != ' ')
            {
                var rest = SkipAfter(source, at, greedy: strip == '-');
                line += Lines(source[at..rest]);
                at = rest;
            }
        }
        return segments;
    }

    private static void Add(List<TemplateSegment> segments, string text, int line)
    {
        if (text.Length > 0)
        {
            segments.Add(new(false, text, line));
        }
    }

    private static char Peek(string source, int at) => at < source.Length ? source[at] : '\0';

    private static int Lines(string text) => text.AsSpan().Count('\n');

    private static string TrimBefore(string text, bool greedy)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]) && (greedy || text[end - 1] != '\n'))
        {
            end--;
        }
        return text[..end];
    }

    private static int SkipAfter(string source, int at, bool greedy)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            if (source[at++] == '\n' && !greedy)
            {
                break;
            }
        }
        return at;
    }

    // Index of the `}}` that ends the code; strings are passed over, except in a comment.
    private static int FindClose(string name, string source, int at, int line)
    {
        var comment = source.AsSpan(at).TrimStart().StartsWith("#");
        for (var i = at; i + 1 < source.Length; i++)
        {
            if (source[i] == '}' && source[i + 1] == '}')
            {
                return i;
            }
            if (!comment && source[i] is '"' or '\'')
            {
                var quote = source[i];
                for (i++; i < source.Length && source[i] != quote; i++)
                {
                    i += source[i] == '\\' ? 1 : 0;
                }
            }
        }
        throw new TemplateException(name, line, "{{ is not closed");
    }
}
