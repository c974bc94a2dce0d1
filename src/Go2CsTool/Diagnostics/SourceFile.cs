// The bytes of one Go file and the mapping from offsets to lines, columns and, through //line directives, to other files.
using System.Text;

namespace Go2Cs.Diagnostics;

/// <summary>One Go source file. Immutable but for the <c>//line</c> directives that the parser finds in it.</summary>
public sealed class SourceFile
{
    private readonly List<LineDirective> _directives = [];
    private int[]? _lineStarts;

    /// <summary>Creates a file of its own, outside any <see cref="FileSet"/>.</summary>
    /// <param name="name">The name to show in diagnostics.</param>
    /// <param name="content">The bytes; must not change afterwards.</param>
    /// <param name="index">The rank of the file among the files of one run, for sorting.</param>
    public SourceFile(string name, byte[] content, int index = 0)
    {
        Name = name;
        Content = content;
        Index = index;
    }

    /// <summary>Creates a file from text, encoded as UTF-8.</summary>
    public SourceFile(string name, string text, int index = 0)
        : this(name, Encoding.UTF8.GetBytes(text), index)
    {
    }

    /// <summary>The name shown in diagnostics.</summary>
    public string Name { get; }

    /// <summary>The file's bytes.</summary>
    public byte[] Content { get; }

    /// <summary>Rank among the files of one run; positions sort by it.</summary>
    public int Index { get; }

    /// <summary>Number of lines; a last line without newline counts.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts();

    /// <summary>The position at a byte offset.</summary>
    public Pos At(int offset) => new(this, offset);

    /// <summary>1-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        var i = Array.BinarySearch(LineStarts, offset);
        return i >= 0 ? i + 1 : ~i;
    }

    /// <summary>1-based column of an offset, in bytes.</summary>
    public int ColumnOf(int offset) => offset - LineStarts[LineOf(offset) - 1] + 1;

    /// <summary>The offset at which a 1-based line starts.</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    /// <summary>The position for people: <c>//line</c> directives applied.</summary>
    public Position PositionOf(int offset)
    {
        var line = LineOf(offset);
        var column = ColumnOf(offset);
        var i = DirectiveIndexOf(offset);
        if (i < 0)
            return new Position(Name, line, column);
        var d = _directives[i];
        var startLine = LineOf(d.Offset);
        if (d.Column == 0)
            column = 0;
        else if (line == startLine)
            column = d.Column + (column - ColumnOf(d.Offset));
        return new Position(d.Filename, d.Line + (line - startLine), column);
    }

    /// <summary>The text between two offsets, decoded as UTF-8.</summary>
    public string Text(int start, int end) => Encoding.UTF8.GetString(Content, start, end - start);

    /// <summary>Index of the <c>//line</c> directive in force at an offset, -1 for none.</summary>
    internal int DirectiveIndexOf(int offset)
    {
        var i = _directives.Count - 1;
        while (i >= 0 && _directives[i].Offset > offset)
            i--;
        return i;
    }

    /// <summary>Whether it says of any of its text that it stems from another place.</summary>
    public bool HasLineDirectives => _directives.Count > 0;

    /// <summary>The file name in force at an offset.</summary>
    internal string FilenameAt(int offset)
    {
        var i = DirectiveIndexOf(offset);
        return i < 0 ? Name : _directives[i].Filename;
    }

    /// <summary>Records that the text from <paramref name="offset"/> on stems from another place. Offsets must ascend.</summary>
    internal void AddLineDirective(int offset, string filename, int line, int column) =>
        _directives.Add(new LineDirective(offset, filename, line, column));

    private int[] FindLineStarts()
    {
        var starts = new int[Content.AsSpan().Count((byte)'\n') + 1];
        for (int line = 1, at = 0; line < starts.Length; line++)
        {
            at += Content.AsSpan(at).IndexOf((byte)'\n') + 1;
            starts[line] = at;
        }
        return starts;
    }

    private readonly record struct LineDirective(int Offset, string Filename, int Line, int Column);
}
