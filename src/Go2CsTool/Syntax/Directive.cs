// A //go: directive and where it may stand.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>A <c>//go:</c> directive. Go: cmd/compile/internal/noder.</summary>
public sealed class Directive
{
    private static readonly HashSet<string> FunctionVerbs =
    [
        "go:noescape", "go:norace", "go:nosplit", "go:noinline", "go:nocheckptr", "go:systemstack",
        "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec", "go:cgo_unsafe_args",
        "go:uintptrkeepalive", "go:uintptrescapes", "go:registerparams",
    ];

    internal Directive(Pos pos, string text)
    {
        Pos = pos;
        Text = text;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        Verb = space < 0 ? text : text[..space];
    }

    /// <summary>The position of <c>go:</c>.</summary>
    public Pos Pos { get; }

    /// <summary>The directive without <c>//</c>.</summary>
    public string Text { get; }

    /// <summary>The directive's name: <c>go:noinline</c>.</summary>
    public string Verb { get; }

    /// <summary>The file, specification or function that the directive precedes, or null.</summary>
    public Node? Owner { get; internal set; }

    /// <summary>Whether the directive means something only before certain declarations.</summary>
    internal bool IsBound => IsEmbed || Verb == "go:build" || FunctionVerbs.Contains(Verb);

    internal string MisplacedMessage =>
        IsEmbed ? "misplaced go:embed directive" : "misplaced compiler directive";

    private bool IsEmbed => Verb == "go:embed";

    /// <summary>
    /// Reports the directives that precede a declaration of the wrong kind. The Go compiler does this after type
    /// checking, if that found no error.
    /// </summary>
    public static void CheckPlaces(GoFile file, DiagnosticBag diagnostics)
    {
        foreach (var directive in file.Directives)
        {
            if (directive is { IsBound: true, Owner: not null } && !directive.MayPrecede(directive.Owner))
                diagnostics.Error(directive.Pos, directive.MisplacedMessage);
        }
    }

    /// <summary>What is wrong with the directive itself, or null.</summary>
    /// <param name="isStandard">In Go's own packages everything is allowed.</param>
    internal string? UsageError(bool isStandard)
    {
        var fields = Text.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return Verb switch
        {
            "go:linkname" or "go:linknamestd" when Text != Verb && fields.Length is not (2 or 3) =>
                $"usage: //{fields[0]} localname [linkname]",
            "go:embed" when fields.Length < 2 => "usage: //go:embed pattern...",
            "go:wasmimport" when Text != Verb && fields.Length != 3 =>
                "usage: //go:wasmimport importmodule importname",
            "go:wasmexport" when Text != Verb && fields.Length != 2 => "usage: //go:wasmexport exportname",
            "go:systemstack" or "go:nowritebarrier" or "go:nowritebarrierrec" or "go:yeswritebarrierrec" when !isStandard =>
                $"//{Verb} only allowed in runtime",
            "go:uintptrkeepalive" when !isStandard => $"//{Verb} is only allowed in the standard library",
            _ when !isStandard && Verb.StartsWith("go:cgo_", StringComparison.Ordinal) && Verb != "go:cgo_import_dynamic" =>
                $"//{Text} only allowed in cgo-generated code",
            _ => null,
        };
    }

    private bool MayPrecede(Node owner) => owner switch
    {
        GoFile => Verb == "go:build",
        FuncDecl => FunctionVerbs.Contains(Verb),
        ValueSpec { Tok: Token.Var } => IsEmbed,
        _ => false,
    };
}
