// Renders a template with named values; the only file that knows the template engine. The default is the small strict
// engine in TemplateEngine/; built with -p:TemplateEngine=Scriban the same templates run on the Scriban package. Values
// are strings, bools and lists of strings, so that both engines see the same and write the same bytes.
using Go2Cs.Emit.TemplateEngine;
#if SCRIBAN
using Scriban;
using Scriban.Runtime;
#endif

namespace Go2Cs.Emit;

/// <summary>Renders templates by name; not for several threads at once.</summary>
public sealed class TemplateRenderer(TemplateStore store)
{
    private readonly Dictionary<string, Compiled> compiled = [];

    /// <summary>The text of a template, without the newline at its end.</summary>
    /// <param name="name">Template name.</param>
    /// <param name="values">Its values; those it declares optional may be absent.</param>
    /// <exception cref="TemplateException">No such template, a fault in it, or values that it does not declare.</exception>
    public string Render(string name, Dictionary<string, object?> values)
    {
        if (!compiled.TryGetValue(name, out var template))
        {
            template = new Compiled(store.Load(name));
            compiled.Add(name, template);
        }
        template.CheckValues(values);
        var text = template.Evaluate(values);
        return text.EndsWith('\n') ? text[..^1] : text;
    }

    private sealed class Compiled
    {
        private readonly TemplateText text;

        public void CheckValues(Dictionary<string, object?> values)
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

#if SCRIBAN
        private readonly Template template;

        public Compiled(TemplateText text)
        {
            this.text = text;
            template = Template.Parse(text.Source, text.Name);
            if (template.HasErrors)
            {
                var first = template.Messages[0];
                throw new TemplateException(text.Name, first.Span.Start.Line + 1, first.Message);
            }
        }

        public string Evaluate(Dictionary<string, object?> values)
        {
            var model = new ScriptObject();
            foreach (var (key, value) in values)
            {
                model.SetValue(key, value, readOnly: false);
            }
            var context = new TemplateContext
            {
                StrictVariables = true,
                EnableRelaxedMemberAccess = false,
                AutoIndent = false,
                LoopLimit = int.MaxValue,
                LimitToString = 0,
                NewLine = "\n",
            };
            context.PushGlobal(model);
            try
            {
                return template.Render(context);
            }
            catch (Scriban.Syntax.ScriptRuntimeException e)
            {
                throw new TemplateException(text.Name, e.Span.Start.Line + 1, e.OriginalMessage);
            }
        }
#else
        private readonly IReadOnlyList<TemplateNode> nodes;

        public Compiled(TemplateText text)
        {
            this.text = text;
            nodes = TemplateParser.Parse(text.Name, text.Source);
        }

        public string Evaluate(Dictionary<string, object?> values)
        {
            var scope = new TemplateScope(text.Name, values);
            foreach (var node in nodes)
            {
                node.Run(scope);
            }
            return scope.Output.ToString();
        }
#endif
    }
}
