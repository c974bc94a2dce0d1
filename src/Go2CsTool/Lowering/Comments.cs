// Keeps the comments of a Go file and hands each out once, to the statement or declaration it stands at.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;


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
        int firstLine = pos.Line;
        while (_next < _comments.Count && _comments[_next].Pos.Offset < pos.Offset)
        {
            Comment c = _comments[_next++];
            if (taken.Count == 0) firstLine = c.Pos.Line;
            if (!IsDirective(c)) taken.Add(c.Text);
        }
        blankLine = _lastLine > 0 && firstLine > _lastLine + 1;
        _lastLine = pos.Line;
        return taken;
    }

    /// <summary>The comment that ends the statement's last line.</summary>
    public string? TakeTrailing(Node s)
    {
        int line = s.End.IsValid ? s.End.Line : s.Pos.Line;
        _lastLine = Math.Max(_lastLine, line);
        if (_next >= _comments.Count) return null;
        Comment c = _comments[_next];
        if (c.Pos.Line != line || c.Pos.Offset < s.End.Offset || c.IsBlock && c.Text.Contains('\n')) return null;
        _next++;
        return c.Text;
    }

    private static bool IsDirective(Comment c) =>
        c.Text.StartsWith("//go:", StringComparison.Ordinal) || c.Text.StartsWith("//line ", StringComparison.Ordinal);
}
