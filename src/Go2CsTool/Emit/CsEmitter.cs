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
public sealed class CsEmitter(TemplateRenderer renderer, bool lineDirectives)
{
    // Members that an empty line sets off from the one before.
    private static readonly HashSet<string> standApart =
    [
        "func", "method", "constructor", "class", "struct", "interface", "named_type", "pointer_class", "entry_point",
    ];

    private CsPrinter? printer;

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
    public string Render(CsTemplateNode node)
    {
        Current = node.Line ?? Current;
        var values = new Dictionary<string, object?>();
        foreach (var (name, value) in node)
        {
            values.Add(name, ToValue(node, name, value));
        }
        return renderer.Render(node.Template, values);
    }

    private CsPrinter Printer => printer ??= new CsPrinter(Render);

    private object? ToValue(CsTemplateNode owner, string name, object? value) => value switch
    {
        null or string or bool => value,
        CsTemplateNode { Template: "if" } chained when name == "else_if" => LineDirective(chained, "\n") + Render(chained),
        CsBlock block => Render(block),
        CsTemplateNode node => Decorated(node, first: true),
        CsNode node => Printer.Print(node),
        IEnumerable items => ToList(owner as CsBlock, items),
        _ => throw new ArgumentException($"{owner.Template}.{name}: a {value.GetType().Name} is no value of a template"),
    };

    private List<object?> ToList(CsBlock? block, IEnumerable items)
    {
        var list = new List<object?>();
        foreach (var item in items)
        {
            list.Add(item switch
            {
                string text => text,
                CsTemplateNode node => Decorated(node, first: list.Count == 0),
                CsNode node => Printer.Print(node),
                _ => throw new ArgumentException($"a {item?.GetType().Name} in a list is no value of a template"),
            });
        }
        list.AddRange(block?.ClosingComments ?? []);
        return list;
    }

    // The node with what stands before and after it.
    private string Decorated(CsTemplateNode node, bool first)
    {
        var text = new StringBuilder();
        if (!first && (node.BlankLineBefore || standApart.Contains(node.Template)))
        {
            text.Append('\n');
        }
        AppendComments(text, node);
        text.Append(LineDirective(node, "")).Append(Render(node));
        if (node.TrailingComment is not null)
        {
            text.Append(' ').Append(node.TrailingComment);
        }
        return text.ToString();
    }

    private static void AppendComments(StringBuilder text, CsTemplateNode node)
    {
        foreach (var comment in node.LeadingComments)
        {
            text.Append(comment).Append('\n');
        }
    }

    // A directive stands on a line of its own; `before` is what ends the line above. As in Go's traces, the path is absolute.
    private string LineDirective(CsTemplateNode node, string before) =>
        lineDirectives && node is { Line: { } line } and not CsBlock && !line.File.Contains('"')
            ? $"{before}#line {line.Number} \"{Path.GetFullPath(line.File)}\"\n"
            : "";
}
