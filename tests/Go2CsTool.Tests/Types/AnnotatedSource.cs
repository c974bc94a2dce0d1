// Go files that say themselves what is wrong in them: /* ERROR "text" */ stands behind the token at which the compiler reports the
// text. Several annotations behind one token are several messages there. Positions within a text are written POS.
using System.Text;
using System.Text.RegularExpressions;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

/// <summary>A file with annotations.</summary>
internal sealed partial class AnnotatedSource(string path)
{
    /// <summary>The folder of annotated files.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Types", "testdata");

    public string Name { get; } = Path.GetFileName(path);

    public byte[] Content { get; } = File.ReadAllBytes(path);

    /// <summary>The messages that the annotations ask for, as <c>line:column: text</c>, sorted.</summary>
    public IReadOnlyList<string> Expected()
    {
        var file = new SourceFile(Name, Content);
        var result = new List<string>();
        Lexer lexer = null!;
        var last = 0;
        lexer = new Lexer(Content, static (_, _) => { }, (start, end, _) =>
        {
            var match = Annotation().Match(Encoding.UTF8.GetString(Content, start, end - start));
            if (match.Success)
                result.Add($"{file.LineOf(last)}:{file.ColumnOf(last)}: {Unescape(match.Groups[1].Value)}");
        });
        do
        {
            // A comment is reported while the token behind it is read.
            last = lexer.Start;
            lexer.Next();
        }
        while (lexer.Kind != Token.EOF);
        result.Sort(StringComparer.Ordinal);
        return result;
    }

    /// <summary>What the checker says, in the same form.</summary>
    public IReadOnlyList<string> Actual()
    {
        var diagnostics = new DiagnosticBag();
        var file = new FileSet().Add(Name, Content);
        if (Parser.ParseFiles([file], diagnostics) is { } trees)
            Checker.Check("command-line-arguments", trees, new Info(), diagnostics, new StubImporter());
        return Normalize(diagnostics.Render(limit: 0));
    }

    /// <summary>Messages as the compiler prints them, in the same form: lines that go on with a tab are left out.</summary>
    public IReadOnlyList<string> Normalize(IEnumerable<string> lines) =>
    [
        .. lines.Select(static l => l.Split('\n')[0])
            .Where(l => l.StartsWith(Name, StringComparison.Ordinal) || l.StartsWith("./" + Name, StringComparison.Ordinal))
            .Select(l => Position().Replace(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..], "POS"))
            .Order(StringComparer.Ordinal),
    ];

    private static string Unescape(string text) => Escape().Replace(text, "$1");

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();

    [GeneratedRegex("""\A/\* ERROR "((?:[^"\\]|\\.)*)" \*/\z""")]
    private static partial Regex Annotation();

    [GeneratedRegex(@"[\w./]+\.go:[0-9]+:[0-9]+")]
    private static partial Regex Position();
}
