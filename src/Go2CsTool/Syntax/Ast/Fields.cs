// Fields: struct fields, interface elements, parameters, results, type parameters.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>Names that share a type, in a struct type, an interface type, a signature or a type parameter list.</summary>
public sealed class Field : Node
{
    public CommentGroup? Doc { get; internal set; }

    /// <summary>Empty for embedded fields and unnamed parameters.</summary>
    public required IReadOnlyList<Ident> Names { get; init; }

    public required Expr Type { get; init; }

    /// <summary>A struct field's tag, or null.</summary>
    public BasicLit? Tag { get; init; }

    /// <summary>Whether this is an embedded field or element, or an unnamed parameter.</summary>
    public bool IsAnonymous => Names.Count == 0;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Names, visit);
        visit(Type);
        Visit(Tag, visit);
    }
}

/// <summary>A list of fields in parentheses, brackets or braces.</summary>
public sealed class FieldList : Node
{
    /// <summary>The opening delimiter; no position for a single result without parentheses.</summary>
    public Pos Opening { get; internal set; }

    public required IReadOnlyList<Field> List { get; init; }

    /// <summary>The closing delimiter; no position for a single result without parentheses.</summary>
    public Pos Closing { get; internal set; }

    /// <summary>Number of parameters or fields: names, and fields without names.</summary>
    public int NumFields => List.Sum(f => Math.Max(1, f.Names.Count));

    public override void ForEachChild(Action<Node> visit) => Visit(List, visit);
}
