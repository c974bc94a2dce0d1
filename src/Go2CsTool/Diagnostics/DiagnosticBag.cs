// Collects diagnostics under the Go compiler's rules: one syntax error a line, equal messages of a line once,
// sorted by position at the end, and "too many errors" after ten unless the limit is lifted.
namespace Go2Cs.Diagnostics;

/// <summary>Collects the diagnostics of one run. Go: cmd/compile/internal/base/print.go. Not thread-safe.</summary>
public sealed class DiagnosticBag
{
    /// <summary>The Go compiler stops after this many errors.</summary>
    public const int GoErrorLimit = 10;

    private const string SyntaxErrorPrefix = "syntax error";

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(SourceFile? File, int Directive), int> _bases = [];
    private LineKey? _lastSyntaxLine;
    private LineKey? _lastOtherLine;
    private string? _lastOtherMessage;

    /// <summary>Number of errors (not warnings) kept.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Number of errors whose text starts with "syntax error", even those hidden by another of the same line.</summary>
    public int SyntaxErrorCount { get; private set; }

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>Adds an error unless the Go compiler would hide it behind another of the same line.</summary>
    /// <param name="pos">Where.</param>
    /// <param name="message">What; further lines start with a tab.</param>
    /// <param name="code">Our code, if the message is not Go's.</param>
    public void Error(Pos pos, string message, string? code = null) =>
        Add(new Diagnostic(pos, message, Severity.Error, code));

    /// <summary>Adds a warning.</summary>
    public void Warning(Pos pos, string message, string? code = null) =>
        Add(new Diagnostic(pos, message, Severity.Warning, code));

    /// <summary>Adds a diagnostic unless the Go compiler would hide it behind another of the same line.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error && IsHidden(diagnostic))
            return;
        var pos = diagnostic.Pos;
        var key = (pos.File, pos.File?.DirectiveIndexOf(pos.Offset) ?? -1);
        if (!_bases.TryGetValue(key, out var rank))
            _bases[key] = rank = _bases.Count;
        _entries.Add(new Entry(diagnostic, rank, _entries.Count));
        if (diagnostic.Severity == Severity.Error)
            ErrorCount++;
    }

    /// <summary>Adds what another bag has, in the order in which it was found.</summary>
    public void AddRange(DiagnosticBag other)
    {
        var hidden = other.SyntaxErrorCount;
        foreach (var entry in other._entries)
        {
            Add(entry.Diagnostic);
            if (entry.Diagnostic.Message.StartsWith(SyntaxErrorPrefix, StringComparison.Ordinal))
                hidden--;
        }
        SyntaxErrorCount += hidden;
    }

    /// <summary>All diagnostics sorted by position, repetitions removed.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => Sorted(_entries);

    /// <summary>
    /// The lines the Go compiler would print: sorted, and cut with <c>pos: too many errors</c> when
    /// <paramref name="limit"/> errors were found (0: no limit).
    /// </summary>
    public IReadOnlyList<string> Render(int limit = GoErrorLimit)
    {
        if (_entries.Count == 0)
            return [];
        var errors = 0;
        var cut = _entries.FindIndex(e => e.Diagnostic.Severity == Severity.Error && ++errors == limit);
        if (cut < 0)
            return [.. Sorted().Select(d => d.ToString())];
        var lines = Sorted(_entries.GetRange(0, cut + 1)).Select(d => d.ToString()).ToList();
        lines.Add($"{_entries[cut].Diagnostic.Location}: too many errors");
        return lines;
    }

    private static List<Diagnostic> Sorted(List<Entry> entries)
    {
        var sorted = entries
            .OrderBy(e => e.BaseRank)
            .ThenBy(e => e.Diagnostic.Pos.Offset)
            .ThenBy(e => e.Sequence)
            .Select(e => e.Diagnostic);
        var result = new List<Diagnostic>();
        foreach (var d in sorted)
        {
            if (result.Count == 0 || result[^1].ToString() != d.ToString())
                result.Add(d);
        }
        return result;
    }

    private bool IsHidden(Diagnostic diagnostic)
    {
        var line = LineKey.Of(diagnostic.Pos);
        if (diagnostic.Message.StartsWith(SyntaxErrorPrefix, StringComparison.Ordinal))
        {
            SyntaxErrorCount++;
            if (line == _lastSyntaxLine)
                return true;
            _lastSyntaxLine = line;
            return false;
        }
        if (line == _lastOtherLine && diagnostic.Message == _lastOtherMessage)
            return true;
        _lastOtherLine = line;
        _lastOtherMessage = diagnostic.Message;
        return false;
    }

    private sealed record Entry(Diagnostic Diagnostic, int BaseRank, int Sequence);

    private readonly record struct LineKey(SourceFile? File, int Directive, int Line)
    {
        public static LineKey Of(Pos pos) => new(pos.File, pos.File?.DirectiveIndexOf(pos.Offset) ?? -1, pos.Line);
    }
}
