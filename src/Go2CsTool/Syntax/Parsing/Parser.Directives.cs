// //go: directives: collects them for the declaration that follows, and reports those that stand elsewhere.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private readonly List<Directive> _directives = [];
    private readonly List<Directive> _pendingDirectives = [];
    private bool _beforePackageClause = true;
    private string? _goVersion;

    private void OnGoDirective(Comment comment, string text)
    {
        if (_beforePackageClause && BuildConstraint.TryParse(comment.Text, out var constraint))
            _goVersion = constraint.GoVersion;
        var directive = new Directive(comment.Pos.Advance(2), text);
        if (!comment.OwnLine)
        {
            DirectiveError(directive.Pos, "misplaced compiler directive");
            return;
        }
        var usageError = directive.UsageError(_isStandard);
        if (usageError != null)
            DirectiveError(directive.Pos, usageError);
        if (usageError == null || directive.IsBound)
        {
            _directives.Add(directive);
            _pendingDirectives.Add(directive);
        }
    }

    // Binds the directives read so far to a node to come.
    private List<Directive> TakeDirectives()
    {
        var taken = new List<Directive>(_pendingDirectives);
        _pendingDirectives.Clear();
        return taken;
    }

    private T Bind<T>(T owner, List<Directive> taken)
        where T : Node
    {
        foreach (var directive in taken)
            directive.Owner = owner;
        return owner;
    }

    // The construct that follows takes no directives.
    private void RejectDirectives()
    {
        foreach (var directive in _pendingDirectives)
        {
            if (directive.IsBound)
                DirectiveError(directive.Pos, directive.MisplacedMessage);
        }
        _pendingDirectives.Clear();
    }

    // These errors do not count as the parser's own: they do not hide what is missing at the end of the file.
    private void DirectiveError(Pos pos, string message)
    {
        _branchOrDirectiveErrors = true;
        _diagnostics.Error(pos, message);
    }
}
