// Core, the typed middle of the translator: what a Go program means, without what its syntax leaves to be inferred. Every
// expression has its Go type; promotions, dereferences, implicit conversions, comma-ok forms and spread results are nodes.
// Nodes are immutable records; passes rebuild what they change (CoreMapper). Two nodes are the same only by reference.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>A node of the tree.</summary>
/// <param name="Pos">Where the Go construct stands; unknown for what a pass made without one.</param>
public abstract record CoreNode(Pos Pos)
{
    /// <summary>Calls the action for each child, in the order of evaluation as the node is written.</summary>
    public abstract void ForEachChild(Action<CoreNode> visit);
}

/// <summary>An expression: a value, or a place where one may be assigned.</summary>
/// <param name="Pos">Where it stands.</param>
/// <param name="Type">Its Go type; a tuple for calls of several results and comma-ok forms, the empty tuple for none.</param>
public abstract record CoreExpr(Pos Pos, GoType Type) : CoreNode(Pos)
{
    /// <summary>Where Go says that it happens, if that is another line than the one it begins on: the operator, the parenthesis of a
    /// call.</summary>
    public Pos OperatorPos { get; init; }

    /// <summary>The node with each child expression replaced by what the mapper makes of it.</summary>
    public abstract CoreExpr Map(CoreMapper mapper);
}

/// <summary>A statement. Each Go statement has one; passes may add more.</summary>
/// <param name="Pos">Where it stands.</param>
public abstract record CoreStmt(Pos Pos) : CoreNode(Pos)
{
    /// <summary>Where the Go statement ends; unknown for what a pass made.</summary>
    public Pos End { get; init; }

    /// <summary>The node with each child replaced by what the mapper makes of it.</summary>
    public abstract CoreStmt Map(CoreMapper mapper);
}

/// <summary>What a variable is to its function.</summary>
public enum CoreVariableKind
{
    Package,
    Local,
    Parameter,
    Result,
    Receiver,
    /// <summary>Made by a pass; assigned once, read by what the pass made.</summary>
    Temporary,
}

/// <summary>A variable. Compared by reference; what becomes of it stands in the facts.</summary>
/// <param name="name">Its Go name, or the stem of a temporary's; empty or <c>_</c> where Go has none.</param>
/// <param name="type">Its type.</param>
/// <param name="kind">What it is to its function.</param>
/// <param name="pos">Where it is declared.</param>
/// <param name="obj">The checker's object; null for what a pass made.</param>
public sealed class CoreVariable(string name, GoType type, CoreVariableKind kind, Pos pos, VarObj? obj)
{
    public string Name { get; } = name;

    public GoType Type { get; } = type;

    public CoreVariableKind Kind { get; } = kind;

    public Pos Pos { get; } = pos;

    public VarObj? Object { get; } = obj;

    public bool IsBlank => Name is "" or "_";

    /// <summary>The variable of the program that this one, made by a pass, stands for in a part of the code; else the variable itself.</summary>
    public CoreVariable Source { get => field ?? this; init; }

    public override string ToString() => Name;
}

/// <summary>Something that has parameters, results and a body: a declared function, a method, a function literal.</summary>
public abstract record CoreBody(Pos Pos)
{
    /// <summary>What facts know the function by: the same object however often passes rebuild it; the FuncObj of a declared
    /// function.</summary>
    public object Identity { get; init; } = new();

    /// <summary>The name that Go's stack traces have for it; null for what a pass made, which they leave out.</summary>
    public string? TraceName { get; init; }

    /// <summary>The signature, without receiver for a literal.</summary>
    public required SignatureType Signature { get; init; }

    /// <summary>The receiver of a method; blank where it has no name.</summary>
    public CoreVariable? Receiver { get; init; }

    public required IReadOnlyList<CoreVariable> Parameters { get; init; }

    public required IReadOnlyList<CoreVariable> Results { get; init; }

    /// <summary>The statements; null for a function without body.</summary>
    public required Block? Body { get; init; }

    /// <summary>How deferred calls run; set by the pass Defer.</summary>
    public DeferKind Defers { get; init; }
}

/// <summary>How the deferred calls of a function run.</summary>
public enum DeferKind
{
    /// <summary>There are none, or they became finally blocks.</summary>
    None,
    /// <summary>Each runs once, at the end of a scope of its own.</summary>
    Scopes,
    /// <summary>Through a frame.</summary>
    Frame,
}

/// <summary>A declared function or method.</summary>
public sealed record CoreFunction(Pos Pos, FuncObj Object) : CoreBody(Pos)
{
    /// <summary>Where the declaration ends.</summary>
    public Pos End { get; init; }

    public override string ToString() => Object.Name;
}
