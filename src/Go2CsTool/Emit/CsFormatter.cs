// Indents emitted C#. The emitter breaks lines where they belong, so what is left is to count brackets: a bracket that
// ends its line indents the lines up to its partner. Case labels, goto labels and # directives have places of their own;
// the inside of multi-line literals and comments is left as it is. (Roslyn's formatter keeps a lambda's block where it
// finds it and leaves collection expressions unindented: docs/decisions/0002-own-indentation.md.)
using System.Text;

namespace Go2Cs.Emit;

/// <summary>Indents whole C# files.</summary>
public sealed class CsFormatter
{
    private const int Step = 4;

    // One open bracket: how far its line is indented, and by how much it indents what is inside.
    private readonly record struct Open(int Outside, int Inside, bool IsSwitch);

    private readonly Stack<Open> _open = new();
    private readonly string[] _lines;
    private readonly StringBuilder _output;

    // What ends the literal or comment that the current line starts in; null when in code.
    private string? _until;

    private CsFormatter(string text)
    {
        _lines = text.Split('\n');
        _output = new StringBuilder(text.Length + (text.Length / 4));
    }

    /// <summary>The text with each line where it belongs.</summary>
    public static string Format(string text) => new CsFormatter(text).Run();

    private string Run()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_until is not null)
            {
                _output.Append(_lines[i]);
                Scan(_lines[i], 0, Indent);
            }
            else
            {
                var line = _lines[i].Trim();
                var indent = IndentOf(line, i);
                _output.Append(' ', line.Length == 0 ? 0 : indent).Append(line);
                if (!line.StartsWith('#'))
                {
                    Scan(line, i, indent);
                }
            }
            _output.Append(i == _lines.Length - 1 ? "" : "\n");
        }
        return _output.ToString();
    }

    private int Indent => _open.TryPeek(out var top) ? top.Inside : 0;

    private int IndentOf(string line, int index)
    {
        if (line.StartsWith('#'))
        {
            return 0;
        }
        if (line is ['}' or ']' or ')', ..])
        {
            return _open.TryPeek(out var closed) ? closed.Outside : 0;
        }
        if (_open.TryPeek(out var top) && top.IsSwitch && IsCaseLabel(NextCode(line, index)))
        {
            return top.Inside - Step;
        }
        return IsLabel(line) ? Math.Max(0, Indent - Step) : Indent;
    }

    // The line itself, or for a comment the first line of code after it.
    private string NextCode(string line, int index)
    {
        while (line.StartsWith("//", StringComparison.Ordinal) && ++index < _lines.Length)
        {
            line = _lines[index].Trim();
        }
        return line;
    }

    private static bool IsCaseLabel(string line) =>
        line.StartsWith("case ", StringComparison.Ordinal) || line.StartsWith("default:", StringComparison.Ordinal);

    private static bool IsLabel(string line)
    {
        var name = line.AsSpan().TrimEnd(':');
        if (name.Length != line.Length - 1 || name.Length == 0 || !(char.IsLetter(name[0]) || name[0] is '_' or '@'))
        {
            return false;
        }
        foreach (var c in name[1..])
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }
        return true;
    }

    private void Scan(string line, int index, int indent)
    {
        for (var i = 0; i < line.Length;)
        {
            if (_until is not null)
            {
                i = SkipTo(line, i);
                continue;
            }
            switch (line[i])
            {
                case '/' when At(line, i, "//"):
                    return;
                case '/' when At(line, i, "/*"):
                    _until = "*/";
                    i += 2;
                    break;
                case '\'':
                    i = SkipQuoted(line, i);
                    break;
                case '"':
                    i = SkipString(line, i);
                    break;
                case '{' or '[' or '(':
                    var ends = IsLast(line, i + 1);
                    var isSwitch = ends && line[i] == '{'
                        && IsCaseLabel(NextCode(index + 1 < _lines.Length ? _lines[index + 1].Trim() : "", index + 1));
                    _open.Push(new(indent, Inside(indent, ends, isSwitch), isSwitch));
                    i++;
                    break;
                case '}' or ']' or ')':
                    _open.TryPop(out _);
                    i++;
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    // In a switch the labels are one step in, their statements two.
    private int Inside(int indent, bool ends, bool isSwitch) => !ends ? Math.Max(indent, Indent) : indent + (isSwitch ? 2 * Step : Step);

    // Nothing but a comment follows.
    private static bool IsLast(string line, int from)
    {
        var rest = line.AsSpan(from).Trim();
        return rest.IsEmpty || rest.StartsWith("//");
    }

    private static bool At(string line, int i, string text) => string.CompareOrdinal(line, i, text, 0, text.Length) == 0;

    // Past a literal in single quotes, or a regular string.
    private static int SkipQuoted(string line, int i)
    {
        var quote = line[i++];
        while (i < line.Length && line[i] != quote)
        {
            i += line[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int SkipString(string line, int i)
    {
        var quotes = line.AsSpan(i).IndexOfAnyExcept('"');
        quotes = quotes < 0 ? line.Length - i : quotes;
        if (quotes >= 3)
        {
            _until = new string('"', quotes);
            return i + quotes;
        }
        if (i > 0 && (line[i - 1] == '@' || (line[i - 1] == '$' && i > 1 && line[i - 2] == '@')))
        {
            _until = "\"";
            return i + 1;
        }
        return SkipQuoted(line, i);
    }

    private int SkipTo(string line, int i)
    {
        var end = line.IndexOf(_until!, i, StringComparison.Ordinal);
        if (end < 0)
        {
            return line.Length;
        }
        i = end + _until!.Length;
        if (_until == "\"" && i < line.Length && line[i] == '"')
        {
            return i + 1;
        }
        _until = null;
        return i;
    }
}
