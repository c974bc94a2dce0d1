// Lines of Go, indented by their braces.
using System.Text;

namespace Go2Cs.RandomPrograms;

public sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public int Lines { get; private set; }

    public void Line(string line)
    {
        if (line.StartsWith('}') || line.StartsWith("case ", StringComparison.Ordinal)
            || line.StartsWith("default:", StringComparison.Ordinal))
        {
            _indent--;
        }
        _text.Append('\t', Math.Max(_indent, 0)).Append(line).Append('\n');
        Lines++;
        if (line.EndsWith('{') || line.StartsWith("case ", StringComparison.Ordinal)
            || line.StartsWith("default:", StringComparison.Ordinal))
        {
            _indent++;
        }
    }

    public void Open(string line) => Line(line);

    public void Close(string line = "}") => Line(line);

    public override string ToString() => _text.ToString();
}
