// The small C# tree that lowering yields. Expressions are printed from the tree with minimal parentheses (CsPrinter);
// statements and declarations name a template (Templates/<name>.sbn) and carry the named values it needs.
using System.Collections;

namespace Go2Cs.CSharp;

/// <summary>Anything that can be printed as C# text.</summary>
public abstract class CsNode;

/// <summary>A place in a Go source file, written as a <c>#line</c> directive where those are asked for.</summary>
/// <param name="File">Path as the user gave it.</param>
/// <param name="Number">1-based line.</param>
public readonly record struct CsLine(string File, int Number);

/// <summary>
/// A statement or declaration: the name of a template and the values it uses. A value is a <see cref="CsNode"/>, a
/// string, a bool, null or a sequence of those. The first line of the template declares which names there are; a name
/// that it does not declare, or a required one that is absent, is an error when the node is rendered.
/// </summary>
public abstract class CsTemplateNode(string template) : CsNode, IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> _model = [];

    /// <summary>Name of the template, without folder and extension.</summary>
    public string Template { get; } = template;

    /// <summary>A named value of the template; null when absent.</summary>
    public object? this[string name]
    {
        get => _model.GetValueOrDefault(name);
        set => _model[name] = value;
    }

    /// <summary>Comments on the lines above, each with its comment marks; a text may span lines.</summary>
    public IReadOnlyList<string> LeadingComments { get; set; } = [];

    /// <summary>Comment at the end of the last line, with its comment marks.</summary>
    public string? TrailingComment { get; set; }

    /// <summary>True when an empty line stands above (ignored for the first node of a block).</summary>
    public bool BlankLineBefore { get; set; }

    /// <summary>The Go line this node comes from; null when it has none of its own.</summary>
    public CsLine? Line { get; set; }

    /// <summary>The name that Go's stack traces have for this function, written as an attribute where lines are asked for.</summary>
    public string? TraceName { get; set; }

    /// <summary>The values that were set.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _model.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A statement.</summary>
public class CsStmt(string template) : CsTemplateNode(template);

/// <summary>A type, a member, a file.</summary>
public class CsDecl(string template) : CsTemplateNode(template);

/// <summary>Statements between braces.</summary>
public sealed class CsBlock : CsStmt
{
    /// <summary>A block of the given statements.</summary>
    public CsBlock(IEnumerable<CsStmt> statements)
        : base("block")
    {
        Statements = [.. statements];
        this["statements"] = Statements;
    }

    /// <summary>A block of the given statements.</summary>
    public CsBlock(params CsStmt[] statements)
        : this((IEnumerable<CsStmt>)statements)
    {
    }

    /// <summary>The statements; may be added to while the block is being built.</summary>
    public List<CsStmt> Statements { get; }

    /// <summary>Comments between the last statement and the closing brace.</summary>
    public IReadOnlyList<string> ClosingComments { get; set; } = [];
}

/// <summary>One file to be written.</summary>
/// <param name="Name">File name, such as <c>main.cs</c>.</param>
/// <param name="Content">What <see cref="Cs.File"/> made.</param>
public sealed record CsFile(string Name, CsDecl Content);
