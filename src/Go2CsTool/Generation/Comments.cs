// Keeps the comments of a Go file and hands each out once, to the statement or declaration it stands at.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

/// <summary>The comments of one file, in source order.</summary>
internal sealed class Comments
{
    private readonly List<Comment> _comments = [];
    private int _next;
    private int _lastLine;

    /// <summary>Starts on a file.</summary>
    public void Open(GoFile file)
    {
        _comments.Clear();
        _comments.AddRange(file.Comments.SelectMany(g => g.List).OrderBy(c => c.Pos.Offset));
        _next = 0;
        _lastLine = 0;
    }

    /// <summary>Comments not handed out yet that stand before the position.</summary>
    public IReadOnlyList<string> TakeBefore(Pos pos) => TakeBefore(pos, out _);

    /// <summary>Comments before the position, and whether a blank line stands above the first of them.</summary>
    public IReadOnlyList<string> TakeBefore(Pos pos, out bool blankLine)
    {
        var taken = new List<string>();
        var firstLine = pos.Line;
        var lastEnd = 0;
        DocLength = 0;
        while (_next < _comments.Count && _comments[_next].Pos.Offset < pos.Offset)
        {
            var c = _comments[_next++];
            if (taken.Count == 0) firstLine = c.Pos.Line;
            var end = c.Pos.Line + c.Text.Count(static x => x == '\n');
            if (c.Pos.Line != lastEnd + 1) DocLength = 0;
            lastEnd = end;
            if (IsDirective(c)) continue;
            taken.Add(c.Text);
            DocLength++;
        }
        if (lastEnd != pos.Line - 1) DocLength = 0;
        blankLine = _lastLine > 0 && firstLine > _lastLine + 1;
        _lastLine = pos.Line;
        return taken;
    }

    /// <summary>How many of the comments last taken are the documentation of what stands at the position: no blank line is
    /// between.</summary>
    public int DocLength { get; private set; }

    /// <summary>Where the next comment comes from; to go back there for another instance of a generic declaration.</summary>
    public (int Next, int Line) Mark
    {
        get => (_next, _lastLine);
        set => (_next, _lastLine) = value;
    }

    /// <summary>The comment that ends the last line of what stands from one position to the other.</summary>
    public string? TakeTrailing(Pos pos, Pos end)
    {
        var line = end.IsValid ? end.Line : pos.Line;
        _lastLine = Math.Max(_lastLine, line);
        if (_next >= _comments.Count) return null;
        var c = _comments[_next];
        if (c.Pos.Line != line || c.Pos.Offset < end.Offset || c.IsBlock && c.Text.Contains('\n')) return null;
        _next++;
        return c.Text;
    }

    private static bool IsDirective(Comment c) =>
        c.Text.StartsWith("//go:", StringComparison.Ordinal) || c.Text.StartsWith("//line ", StringComparison.Ordinal);
}
