// Scriban's own functions, each group made when a template first names it: Scriban finds them by reflection, all of them at
// once for a context that is given none, and the built-in templates need `array` alone. Groups do not change: all templates share them.
using System.Collections.Concurrent;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Go2Cs.Emit;

/// <summary>What templates can name beside their values.</summary>
internal sealed class TemplateFunctions() : ScriptObject(capacity: 4, autoImportStaticsFromThisType: false)
{
    private static readonly ConcurrentDictionary<string, object?> Groups = new();

    /// <inheritdoc/>
    public override bool Contains(string member) => base.Contains(member) || Groups.GetOrAdd(member, Make) is not null;

    /// <inheritdoc/>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context!, span, member, out value))
        {
            return true;
        }
        value = Groups.GetOrAdd(member, Make);
        if (value is null)
        {
            return false;
        }
        SetValue(member, value, readOnly: true);
        return true;
    }

    private static object? Make(string group) => group switch
    {
        "array" => new ArrayFunctions(),
        "date" => new DateTimeFunctions(),
        "html" => new HtmlFunctions(),
        "math" => new MathFunctions(),
        "object" => new ObjectFunctions(),
        "regex" => new RegexFunctions(),
        "string" => new StringFunctions(),
        "timespan" => new TimeSpanFunctions(),
        "include" => new IncludeFunction(),
        "include_join" => new IncludeJoinFunction(),
        _ => null,
    };
}
