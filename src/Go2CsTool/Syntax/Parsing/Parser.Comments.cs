// Comments: collects them into groups, finds the one that documents the next token, and applies //line directives.
using System.Globalization;
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private const int MaxLineOrColumn = 1 << 30;

    private readonly List<CommentGroup> _commentGroups = [];
    private readonly List<Comment> _openGroup = [];

    // The group that ends on the line before the current token, or null.
    private CommentGroup? _leadComment;
    private int _previousTokenEnd;

    private void BeginComments()
    {
        _leadComment = null;
        _previousTokenEnd = _lexer.Kind == Token.None ? -1 : _lexer.End;
    }

    private void EndComments()
    {
        if (_openGroup.Count == 0)
            return;
        var lastEndLine = _file.LineOf(_openGroup[^1].End.Offset);
        CloseGroup();
        if (Tok != Token.Semicolon && lastEndLine + 1 == _file.LineOf(_lexer.Start))
            _leadComment = _commentGroups[^1];
    }

    private void OnComment(int start, int end, bool ownLine)
    {
        var textEnd = end > start && _file.Content[end - 1] == '\r' && _file.Content[start + 1] == '/' ? end - 1 : end;
        var comment = new Comment
        {
            OwnLine = ownLine,
            Pos = _file.At(start),
            End = _file.At(textEnd),
        };
        if (_openGroup.Count > 0)
        {
            var previousEndLine = _file.LineOf(_openGroup[^1].End.Offset);
            var line = comment.Pos.Line;
            // A comment behind a token belongs to that token's line only.
            var isTrailing = _previousTokenEnd > 0 && _openGroup[0].Pos.Line == _file.LineOf(_previousTokenEnd - 1);
            if (line > previousEndLine + (isTrailing ? 0 : 1))
                CloseGroup();
        }
        _openGroup.Add(comment);
        OnDirective(comment, end);
    }

    private void CloseGroup()
    {
        _commentGroups.Add(new CommentGroup { List = [.. _openGroup], Pos = _openGroup[0].Pos, End = _openGroup[^1].End });
        _openGroup.Clear();
    }

    // Hands over the comment group that documents the current token.
    private CommentGroup? TakeDoc()
    {
        var doc = _leadComment;
        _leadComment = null;
        return doc;
    }

    private void OnDirective(Comment comment, int end)
    {
        var bytes = comment.Bytes[2..];
        if (!bytes.StartsWith("line "u8) && !bytes.StartsWith("go:"u8))
            return;
        var text = comment.IsBlock ? comment.Text[2..^2] : comment.Text[2..];
        if (text.StartsWith("line ", StringComparison.Ordinal) && (comment.IsBlock || comment.Pos.Column == 1))
        {
            // A line comment's newline belongs to it.
            ApplyLineDirective(comment.IsBlock ? end : end + 1, comment.Pos.Advance(2 + 5), text[5..]);
        }
        else if (!comment.IsBlock && text.StartsWith("go:", StringComparison.Ordinal))
        {
            OnGoDirective(comment, text);
        }
    }

    // text is "file:line" or "file:line:col" and stands at textPos; it holds for the source from offset on.
    private void ApplyLineDirective(int offset, Pos textPos, string text)
    {
        var (lastStart, last) = TrailingNumber(text);
        if (lastStart == 0)
            return;
        if (last == null)
        {
            LineDirectiveError("line", lastStart);
            return;
        }
        var (lineStart, line) = (lastStart, last.Value);
        var column = 0UL;
        var (previousStart, previous) = TrailingNumber(text[..(lastStart - 1)]);
        if (previous != null)
        {
            (lineStart, line, column) = (previousStart, previous.Value, last.Value);
            if (column is 0 or > MaxLineOrColumn)
            {
                LineDirectiveError("column", lastStart);
                return;
            }
            text = text[..(lastStart - 1)];
        }
        if (line is 0 or > MaxLineOrColumn)
        {
            LineDirectiveError("line", lineStart);
            return;
        }
        _file.AddLineDirective(offset, LineDirectiveFile(text[..(lineStart - 1)], offset, previous != null), (int)line, (int)column);

        void LineDirectiveError(string what, int start) =>
            Error(textPos.Advance(start), $"invalid {what} number: {text[start..]}");
    }

    // An empty name with a column keeps the file; a relative one is relative to the directory of the source.
    private string LineDirectiveFile(string name, int offset, bool hasColumn)
    {
        if (name.Length == 0)
            return hasColumn ? _file.FilenameAt(offset) : "";
        name = CleanPath(name);
        var slash = _file.Name.LastIndexOf('/');
        if (name.StartsWith('/') || slash < 0)
            return name;
        var directory = CleanPath(_file.Name[..Math.Max(slash, 1)]);
        return directory == "." ? name : CleanPath(directory + "/" + name);
    }

    // The number behind the last colon and where it starts: (0, null) without a colon, (start, null) if it is none.
    private static (int Start, ulong? Value) TrailingNumber(string text)
    {
        var start = text.LastIndexOf(':') + 1;
        if (start == 0)
            return (0, null);
        var ok = ulong.TryParse(text.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        return (start, ok ? value : null);
    }

    // Go: path/filepath.Clean, for slashes.
    private static string CleanPath(string path)
    {
        var rooted = path.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (!rooted)
                parts.Add(part);
        }
        var joined = string.Join('/', parts);
        if (rooted)
            return "/" + joined;
        return joined.Length == 0 ? "." : joined;
    }
}
