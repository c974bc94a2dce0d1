// Go's doc comments as C#'s: the first paragraph is the summary, what is indented is code.
using System.Text;

namespace Go2Cs.Generation;

/// <summary>Turns doc comments to XML documentation. Go: go/doc/comment</summary>
internal static class DocComments
{
    private const int LineLength = 110;

    /// <summary>The comments of a declaration, those that document it as XML.</summary>
    /// <param name="comments">All comments before it.</param>
    /// <param name="documenting">How many of them, the last ones, document it.</param>
    public static IReadOnlyList<string> Xml(IReadOnlyList<string> comments, int documenting)
    {
        var paragraphs = Paragraphs(comments.Skip(comments.Count - documenting).SelectMany(Lines));
        if (paragraphs.Count == 0) return comments;
        var result = new List<string>(comments.Take(comments.Count - documenting));
        Element("summary", paragraphs[0], result);
        if (paragraphs.Count == 1) return result;
        result.Add("/// <remarks>");
        foreach (var paragraph in paragraphs.Skip(1)) Element(IsCode(paragraph) ? "code" : "para", paragraph, result);
        result.Add("/// </remarks>");
        return result;
    }

    private static IEnumerable<string> Lines(string comment)
    {
        if (comment.StartsWith("//", StringComparison.Ordinal)) return [comment[2..].StartsWith(' ') ? comment[3..] : comment[2..]];
        return comment[2..^2].Split('\n');
    }

    private static List<List<string>> Paragraphs(IEnumerable<string> lines)
    {
        var result = new List<List<string>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var text = line.TrimEnd();
            if (text.Length == 0)
            {
                isOpen = false;
                continue;
            }
            if (!isOpen || IsIndented(text) != IsCode(result[^1])) result.Add([]);
            isOpen = true;
            result[^1].Add(text);
        }
        return result;
    }

    private static bool IsIndented(string line) => line[0] is ' ' or '\t';

    private static bool IsCode(List<string> paragraph) => IsIndented(paragraph[0]);

    private static void Element(string name, List<string> paragraph, List<string> to)
    {
        if (paragraph.Count == 1 && name != "code" && paragraph[0].Length <= LineLength)
        {
            to.Add($"/// <{name}>{Escaped(paragraph[0])}</{name}>");
            return;
        }
        to.Add($"/// <{name}>");
        to.AddRange(paragraph.Select(line => "/// " + Escaped(line)));
        to.Add($"/// </{name}>");
    }

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            result.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '\t' => "    ", _ => c.ToString() });
        return result.ToString();
    }
}
