// Turns the C# tree into text: values of each node become strings, bottom up, and the node's template puts them together.
// What belongs to every statement is added here: comments, blank lines and #line directives. The result has the right
// lines but only the indentation of the templates; CsFormatter does the rest where a person will read it.
using System.Collections;
using System.Text;
using Go2Cs.CSharp;

namespace Go2Cs.Emit;

/// <summary>Renders C# files.</summary>
/// <param name="renderer">The templates.</param>
/// <param name="lineDirectives">True to write <c>#line</c> before each statement that has a Go line.</param>
/// <param name="keepsFrames">True to have each function of the Go program on the stack while it runs, inlined nowhere.</param>
public sealed class CsEmitter(TemplateRenderer renderer, bool lineDirectives, bool keepsFrames = false)
{
    // Members that an empty line sets off from the one before.
    private static readonly HashSet<string> StandApart =
    [
        "func", "method", "constructor", "class", "struct", "interface", "named_type", "pointer_class", "entry_point",
    ];

    // Stands for the rest of an else-if chain while one link of it is rendered; no Go source and no C# text has it.
    private const char Rest = '\0';

    private readonly Stack<HashSet<string>> _types = new();
    private CsPrinter? _printer;

    /// <summary>The Go line of the node being rendered, for reports of internal errors.</summary>
    public CsLine? Current { get; private set; }

    /// <summary>The text of a file, ending in a newline.</summary>
    public string Emit(CsFile file)
    {
        var text = new StringBuilder();
        AppendComments(text, file.Content);
        return text.Append(Render(file.Content)).Append('\n').ToString();
    }

    /// <summary>The text of a node, without the comments that stand before it.</summary>
    public string Render(CsTemplateNode node) => NextLink(node) is null ? RenderOne(node, rest: null) : RenderChain(node);

    // Link by link: a chain as values of values would be copied once for each of its links.
    private string RenderChain(CsTemplateNode first)
    {
        var text = new StringBuilder();
        var ends = new Stack<string>();
        for (var link = first; link is not null;)
        {
            var next = NextLink(link);
            var one = RenderOne(link, next is null ? null : Rest.ToString());
            var at = next is null ? one.Length : one.IndexOf(Rest);
            if (at < 0 || one.IndexOf(Rest, Math.Min(at + 1, one.Length)) >= 0)
            {
                // A template of the user's, which has the rest not at all or several times.
                one = RenderOne(link, LineDirective(next!, "\n") + Render(next!));
                (at, next) = (one.Length, null);
            }
            text.Append(one, 0, at);
            if (next is not null)
            {
                ends.Push(one[(at + 1)..]);
                text.Append(LineDirective(next, "\n"));
            }
            link = next;
        }
        while (ends.TryPop(out var end))
        {
            text.Append(end);
        }
        return text.ToString();
    }

    private static CsTemplateNode? NextLink(CsTemplateNode node) => node.Template == "if" ? node["else_if"] as CsTemplateNode : null;

    private string RenderOne(CsTemplateNode node, string? rest)
    {
        Current = node.Line ?? Current;
        var members = MemberNames(node);
        if (members is not null)
        {
            _types.Push(members);
        }
        var values = new Dictionary<string, object?>();
        foreach (var (name, value) in node)
        {
            values.Add(name, name == "else_if" ? rest : ToValue(node, name, name == "attributes" ? Kept(value) : value));
        }
        if (members is not null)
        {
            _types.Pop();
        }
        return renderer.Render(node.Template, values);
    }

    // What a type declares: in it, C# takes a simple name for the member of that name.
    private static HashSet<string>? MemberNames(CsTemplateNode node) =>
        node is CsDecl && node.Template != "package" && node["members"] is IEnumerable<CsNode> members
            ? members.OfType<CsDecl>().Select(m => m["name"]).OfType<string>().ToHashSet()
            : null;

    private CsPrinter Printer =>
        _printer ??= new CsPrinter(Render, name => _types.Any(t => t.Contains(name)), lineDirectives ? TraceAttributes : null);

    private string TraceAttributes(string name) =>
        keepsFrames ? $"{CsSafe.TraceName(name)}, {CsAttributes.NoInlining}" : CsSafe.TraceName(name);

    // A function that stays on the stack is inlined nowhere.
    private object? Kept(object? attributes) =>
        keepsFrames && attributes is IEnumerable<string> list ? list.Where(static a => a != CsAttributes.AggressiveInlining) : attributes;

    private static bool IsInlinedNowhere(CsTemplateNode node) =>
        node["attributes"] is IEnumerable<string> attributes && attributes.Contains(CsAttributes.NoInlining);

    private object? ToValue(CsTemplateNode owner, string name, object? value) => value switch
    {
        null or string or bool => value,
        CsBlock block => Render(block),
        CsTemplateNode node => Decorated(node, first: true),
        CsNode node => Printer.Print(node),
        IEnumerable items => ToList(owner, items),
        _ => throw new ArgumentException($"{owner.Template}.{name}: a {value.GetType().Name} is no value of a template"),
    };

    private List<object?> ToList(CsTemplateNode owner, IEnumerable items)
    {
        var list = new List<object?>();
        foreach (var item in items)
        {
            list.Add(item switch
            {
                string text => owner.Template == "comment" ? CsSafe.Comment(text) : text,
                CsTemplateNode node => Decorated(node, first: list.Count == 0),
                CsNode node => Printer.Print(node),
                _ => throw new ArgumentException($"a {item?.GetType().Name} in a list is no value of a template"),
            });
        }
        list.AddRange(((owner as CsBlock)?.ClosingComments ?? []).Select(CsSafe.Comment));
        return list;
    }

    // The node with what stands before and after it.
    private string Decorated(CsTemplateNode node, bool first)
    {
        var text = new StringBuilder();
        if (!first && (node.BlankLineBefore || StandApart.Contains(node.Template)))
        {
            text.Append('\n');
        }
        AppendComments(text, node);
        text.Append(LineDirective(node, ""));
        if (lineDirectives && node.TraceName is { } name)
        {
            var attributes = IsInlinedNowhere(node) ? CsSafe.TraceName(name) : TraceAttributes(name);
            text.Append('[').Append(attributes).Append("]\n");
        }
        text.Append(Render(node));
        if (node.TrailingComment is not null)
        {
            text.Append(' ').Append(CsSafe.Comment(node.TrailingComment));
        }
        return text.ToString();
    }

    private static void AppendComments(StringBuilder text, CsTemplateNode node)
    {
        foreach (var comment in node.LeadingComments)
        {
            text.Append(CsSafe.Comment(comment)).Append('\n');
        }
    }

    // A directive stands on a line of its own; `before` is what ends the line above. As in Go's traces, the path is absolute, and a file
    // without a name is ??.
    private string LineDirective(CsTemplateNode node, string before) =>
        lineDirectives && node is { Line: { } line } and not CsBlock
            ? $"{before}#line {line.Number} \"{CsSafe.FileName(line.File.Length == 0 ? "??" : Path.GetFullPath(line.File))}\"\n"
            : "";
}
