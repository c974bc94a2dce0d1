// The bases of the syntax tree. The tree mirrors go/ast in shape and names; a node is built once by the parser and not
// changed by later passes, which keep what they learn in tables of their own.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>A node of the syntax tree.</summary>
public abstract class Node
{
    // Both positions lie in one file: trees are large, and this is most of them.
    private SourceFile? _file;
    private int _start;
    private int _end = -1;

    /// <summary>The node's first byte. Go: go/ast Node.Pos.</summary>
    public Pos Pos
    {
        get => _file is null ? default : new Pos(_file, _start);
        internal set => (_file, _start) = (value.File, value.Offset);
    }

    /// <summary>The byte after the node. Go: go/ast Node.End.</summary>
    public Pos End
    {
        get => _file is null || _end < 0 ? default : new Pos(_file, _end);
        internal set => (_file, _end) = (value.File ?? _file, value.IsValid ? value.Offset : -1);
    }

    /// <summary>
    /// The position by which the Go compiler knows the node: the operator of a binary expression, the opening
    /// parenthesis of a call, the dot of a selector. Go: cmd/compile/internal/syntax Node.Pos.
    /// </summary>
    public virtual Pos GcPos => Pos;

    /// <summary>
    /// Where the type checker reports an error "at" this node: nearly always <see cref="Pos"/>, but a slice expression
    /// begins at its bracket. Go: cmd/compile/internal/syntax StartPos, types2 atPos.
    /// </summary>
    public Pos StartPos => GcPositions.StartOf(this);

    /// <summary>The Go compiler's approximate end of the node, used for scopes. Go: cmd/compile/internal/syntax EndPos.</summary>
    public Pos EndPos => GcPositions.EndOf(this);

    /// <summary>Calls <paramref name="visit"/> on each direct child, in source order.</summary>
    public abstract void ForEachChild(Action<Node> visit);

    /// <summary>The node as Go source on one line, bodies shortened to <c>{…}</c>, as the Go compiler prints it in messages.</summary>
    public override string ToString() => NodePrinter.Print(this);

    private protected static void Visit(IEnumerable<Node> nodes, Action<Node> visit)
    {
        foreach (var node in nodes)
            visit(node);
    }

    private protected static void Visit(Node? node, Action<Node> visit)
    {
        if (node != null)
            visit(node);
    }
}

/// <summary>An expression or a type.</summary>
public abstract class Expr : Node
{
}

/// <summary>A statement.</summary>
public abstract class Stmt : Node
{
}

/// <summary>A declaration: <see cref="GenDecl"/> or <see cref="FuncDecl"/>.</summary>
public abstract class Decl : Node
{
}

/// <summary>A specification within a <see cref="GenDecl"/>.</summary>
public abstract class Spec : Node
{
}
