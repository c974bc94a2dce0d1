// The one error of templates: where in which template, and what.
namespace Go2Cs.Emit;

/// <summary>A template that cannot be read or evaluated; the message starts with its name and line.</summary>
public sealed class TemplateException(string template, int line, string message)
    : Exception($"{template}:{line}: {message}")
{
    /// <summary>Name or path of the template.</summary>
    public string Template { get; } = template;

    /// <summary>1-based line in it.</summary>
    public int Line { get; } = line;
}
