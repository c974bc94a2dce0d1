// Declarations and their specifications.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>An import, const, type or var declaration, with or without parentheses.</summary>
public sealed class GenDecl : Decl
{
    public CommentGroup? Doc { get; internal set; }

    public Pos TokPos => Pos;

    /// <summary>Import, Const, Type or Var.</summary>
    public required Token Tok { get; init; }

    /// <summary>The opening parenthesis, if any.</summary>
    public Pos Lparen { get; internal set; }

    public required IReadOnlyList<Spec> Specs { get; init; }

    /// <summary>The closing parenthesis, if any.</summary>
    public Pos Rparen { get; internal set; }

    public bool IsGroup => Lparen.IsValid;

    public override void ForEachChild(Action<Node> visit) => Visit(Specs, visit);
}

/// <summary>One import.</summary>
public sealed class ImportSpec : Spec
{
    public CommentGroup? Doc { get; internal set; }

    /// <summary>The local name, <c>.</c> and <c>_</c> included, or null.</summary>
    public Ident? Name { get; init; }

    /// <summary>Null if it is missing; an error was reported.</summary>
    public BasicLit? Path { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Name, visit);
        Visit(Path, visit);
    }
}

/// <summary>A constant or variable specification.</summary>
public sealed class ValueSpec : Spec
{
    public CommentGroup? Doc { get; internal set; }

    /// <summary>Const or Var.</summary>
    public required Token Tok { get; init; }

    public required IReadOnlyList<Ident> Names { get; init; }

    public Expr? Type { get; init; }

    /// <summary>Empty if there are none; a constant then repeats the previous specification's.</summary>
    public required IReadOnlyList<Expr> Values { get; init; }

    /// <summary>The index of the specification in its declaration: the value of <c>iota</c>.</summary>
    public int Iota { get; init; }

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Names, visit);
        Visit(Type, visit);
        Visit(Values, visit);
    }
}

/// <summary>A type declaration or alias.</summary>
public sealed class TypeSpec : Spec
{
    public CommentGroup? Doc { get; internal set; }

    public required Ident Name { get; init; }

    /// <summary>Null if there are none.</summary>
    public FieldList? TypeParams { get; init; }

    /// <summary>The position of <c>=</c> if this is an alias.</summary>
    public Pos AssignPos { get; internal set; }

    public required Expr Type { get; init; }

    public bool IsAlias => AssignPos.IsValid;

    public override void ForEachChild(Action<Node> visit)
    {
        visit(Name);
        Visit(TypeParams, visit);
        visit(Type);
    }
}

/// <summary>A function or method declaration.</summary>
public sealed class FuncDecl : Decl
{
    public CommentGroup? Doc { get; internal set; }

    /// <summary>Null for functions; one field in a checked program.</summary>
    public FieldList? Recv { get; init; }

    public required Ident Name { get; init; }

    public required FuncType Type { get; init; }

    /// <summary>Null if the function is declared without a body.</summary>
    public BlockStmt? Body { get; init; }

    /// <summary>The name or the receiver's parenthesis: the Go compiler's position.</summary>
    public Pos AfterFunc { get; internal set; }

    public override Pos GcPos => AfterFunc;

    public override void ForEachChild(Action<Node> visit)
    {
        Visit(Recv, visit);
        visit(Name);
        visit(Type);
        Visit(Body, visit);
    }
}
