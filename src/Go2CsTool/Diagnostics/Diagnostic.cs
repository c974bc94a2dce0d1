// One message about Go source, printed as the Go compiler prints it.
namespace Go2Cs.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The source cannot be translated.</summary>
    Error,

    /// <summary>The source can be translated, but the user should look.</summary>
    Warning,
}

/// <summary>One message about Go source.</summary>
/// <param name="Pos">Where; may be "no position".</param>
/// <param name="Message">What, in the Go compiler's words. Further lines start with a tab.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Code">Our code (<c>GO2CS0012</c>) for messages that are not Go's, else null.</param>
public sealed record Diagnostic(Pos Pos, string Message, Severity Severity = Severity.Error, string? Code = null)
{
    // The Go compiler keeps eight bits of the column for its reports.
    private const int MaxColumn = 255;

    /// <summary><c>file:line:col</c> as the Go compiler begins a report: <c>//line</c> applied, columns cut at 255.</summary>
    public string Location
    {
        get
        {
            var position = Pos.Position;
            return (position with { Column = Math.Min(position.Column, MaxColumn) }).ToString();
        }
    }

    /// <summary><c>file:line:col: message</c>, with <c>warning: </c> and <c> [code]</c> where they apply.</summary>
    public override string ToString()
    {
        var text = Severity == Severity.Warning ? "warning: " + Message : Message;
        if (Code != null)
        {
            // The code belongs to the first line; the others explain it.
            var lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
            text = lineEnd < 0 ? $"{text} [{Code}]" : $"{text[..lineEnd]} [{Code}]{text[lineEnd..]}";
        }
        return Pos.IsValid ? $"{Location}: {text}" : text;
    }
}
