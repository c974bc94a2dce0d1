// Comments. They are kept in File.Comments with their positions, and attached as Doc to the declarations they precede.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>One <c>//</c> or <c>/* */</c> comment.</summary>
public sealed class Comment : Node
{
    /// <summary>The comment with its markers, without the newline that ends a <c>//</c> comment.</summary>
    public string Text => Pos.File!.Text(Pos.Offset, End.Offset);

    /// <summary>Whether this is a <c>/* */</c> comment.</summary>
    public bool IsBlock => Bytes[1] == '*';

    /// <summary>The bytes of <see cref="Text"/>.</summary>
    public ReadOnlySpan<byte> Bytes => Pos.File!.Content.AsSpan(Pos.Offset, End.Offset - Pos.Offset);

    /// <summary>Whether only white space stands before the comment on its line.</summary>
    public bool OwnLine { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
    }
}

/// <summary>Comments without other tokens or empty lines between them.</summary>
public sealed class CommentGroup : Node
{
    /// <summary>At least one comment.</summary>
    public required IReadOnlyList<Comment> List { get; init; }

    /// <summary>The text of each <c>//name:rest</c> directive of the group that starts with <paramref name="prefix"/>, that prefix cut
    /// off.</summary>
    /// <param name="prefix">For example <c>go2cs:</c>.</param>
    public IEnumerable<string> Directives(string prefix)
    {
        foreach (var comment in List)
        {
            if (comment.Bytes is [(byte)'/', (byte)'/', var first, ..] && first == prefix[0]
                && comment.Text.StartsWith("//" + prefix, StringComparison.Ordinal))
            {
                yield return comment.Text[(2 + prefix.Length)..].TrimEnd();
            }
        }
    }

    public override void ForEachChild(Action<Node> visit) => Visit(List, visit);
}
