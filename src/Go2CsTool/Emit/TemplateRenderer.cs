// Renders a template with named values; with TemplateFunctions and TemplateFolder the only files that know Scriban. Values are
// strings, bools and lists of strings. A template is parsed when it is first used, and all share one context: making one costs
// more than rendering a statement.
using System.Collections.Concurrent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Go2Cs.Emit;

/// <summary>Renders templates by name; not for several threads at once.</summary>
public sealed class TemplateRenderer
{
    // Templates do not change while they are rendered.
    private static readonly ConcurrentDictionary<string, CompiledTemplate> BuiltIn = new();

    private readonly TemplateStore _store;
    private readonly ConcurrentDictionary<string, CompiledTemplate> _compiled;
    private readonly ScriptObject _model = [];
    private readonly TemplateContext _context;

    /// <summary>A renderer of the templates of a store.</summary>
    public TemplateRenderer(TemplateStore store)
    {
        _store = store;
        _compiled = store.Folder is null ? BuiltIn : new();
        _context = new TemplateContext(new TemplateFunctions())
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            // What a value spans of lines is indented by CsFormatter, where a person will read it.
            AutoIndent = false,
            // Lists are as long as the program makes them.
            LoopLimit = 0,
            LimitToString = 0,
            NewLine = "\n",
            TemplateLoader = store.Folder,
        };
        _context.PushGlobal(_model);
    }

    /// <summary>The text of a template, without the newline at its end.</summary>
    /// <param name="name">Template name.</param>
    /// <param name="values">Its values; those it declares optional may be absent.</param>
    /// <exception cref="TemplateException">No such template, a fault in it, or values that it does not declare.</exception>
    public string Render(string name, Dictionary<string, object?> values)
    {
        if (!_compiled.TryGetValue(name, out var template))
        {
            var source = _store.Load(name);
            template = new CompiledTemplate(source, Parse(source));
            _compiled[name] = template;
        }
        CheckValues(template.Text, values);
        // Whatever a template sets itself goes with the values of its last use.
        _model.Clear();
        foreach (var (key, value) in values)
        {
            _model.SetValue(key, value, readOnly: false);
        }
        try
        {
            var text = template.Code.Render(_context);
            return text.EndsWith('\n') ? text[..^1] : text;
        }
        catch (ScriptRuntimeException e)
        {
            var (span, message) = e is ScriptParserRuntimeException { ParserMessages: [var first, ..] }
                ? (first.Span, first.Message)
                : (e.Span, e.OriginalMessage);
            throw new TemplateException(
                string.IsNullOrEmpty(span.FileName) ? template.Text.Name : span.FileName, span.Start.Line + 1, FirstLine(message));
        }
    }

    private sealed record CompiledTemplate(TemplateText Text, Template Code);

    private static Template Parse(TemplateText text)
    {
        var template = Template.Parse(text.Source, text.Name);
        if (template.HasErrors)
        {
            var first = template.Messages.First(static m => m.Type == ParserMessageType.Error);
            throw new TemplateException(text.Name, first.Span.Start.Line + 1, FirstLine(first.Message));
        }
        return template;
    }

    private static string FirstLine(string message) => message.Split('\n')[0];

    private static void CheckValues(TemplateText text, Dictionary<string, object?> values)
    {
        foreach (var required in text.Required)
        {
            if (values.GetValueOrDefault(required) is null)
            {
                throw new TemplateException(text.Name, 1, $"the value `{required}` is missing");
            }
        }
        foreach (var optional in text.Optional)
        {
            values.TryAdd(optional, null);
        }
        if (values.Count != text.Required.Count + text.Optional.Count)
        {
            var extra = values.Keys.Except(text.Required).Except(text.Optional).First();
            throw new TemplateException(text.Name, 1, $"the value `{extra}` is not declared");
        }
    }
}
