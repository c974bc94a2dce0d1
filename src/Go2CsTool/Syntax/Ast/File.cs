// A parsed Go file.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>A Go source file.</summary>
public sealed class GoFile : Node
{
    public required SourceFile Source { get; init; }

    public CommentGroup? Doc { get; internal set; }

    /// <summary>The keyword <c>package</c>.</summary>
    public Pos Package => Pos;

    public required Ident Name { get; init; }

    public required IReadOnlyList<Decl> Decls { get; init; }

    /// <summary>All comments in source order, directives such as <c>//go:embed</c> and <c>//line</c> included.</summary>
    public required IReadOnlyList<CommentGroup> Comments { get; init; }

    /// <summary>The language version asked for by a <c>//go:build</c> line (<c>go1.21</c>), or null.</summary>
    public string? GoVersion { get; init; }

    /// <summary>The <c>//go:</c> directives of the file, in source order.</summary>
    public required IReadOnlyList<Directive> Directives { get; init; }

    /// <summary>The end of the source.</summary>
    public Pos Eof { get; internal set; }

    /// <summary>The import specifications of the file.</summary>
    public IEnumerable<ImportSpec> Imports =>
        Decls.OfType<GenDecl>().Where(d => d.Tok == Token.Import).SelectMany(d => d.Specs.OfType<ImportSpec>());

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Name);
        Visit(Decls, visit);
    }
}
