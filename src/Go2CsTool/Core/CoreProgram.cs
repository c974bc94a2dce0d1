// The whole program: packages with their files, declarations in source order.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Everything that is translated together.</summary>
/// <param name="Packages">Own and translated packages, imported ones first.</param>
public sealed record CoreProgram(IReadOnlyList<CorePackage> Packages)
{
    /// <summary>The package whose main is the program's; null for a library.</summary>
    public CorePackage? Main => Packages.FirstOrDefault(p => p.Package.Name == "main");

    /// <summary>All declared functions and methods.</summary>
    public IEnumerable<CoreFunction> Functions => Packages.SelectMany(p => p.Functions);

    /// <summary>Rebuilds all code.</summary>
    public CoreProgram Map(CoreMapper mapper) => new([.. Packages.Select(p => p.Map(mapper))]);
}

/// <summary>A package.</summary>
public sealed record CorePackage(Package Package, IReadOnlyList<CoreFile> Files)
{
    /// <summary>Package variables in the order in which Go sets them.</summary>
    public required IReadOnlyList<CoreInitializer> Initializers { get; init; }

    /// <summary>Where its C# goes, with slashes; empty for the folder of the project.</summary>
    public string Folder { get; init; } = "";

    public IEnumerable<CoreFunction> Functions =>
        Files.SelectMany(f => f.Declarations).OfType<FunctionDeclaration>().Select(f => f.Function);

    public CorePackage Map(CoreMapper mapper) => this with
    {
        Files = [.. Files.Select(f =>
            f with { Declarations = [.. f.Declarations.Select(d =>
                d is FunctionDeclaration fd ? fd with { Function = (CoreFunction)mapper.Body(fd.Function) } : d)] })],
        Initializers = [.. Initializers.Select(i => i with { Value = mapper.Expr(i.Value) })],
    };
}

/// <summary>A Go file.</summary>
/// <param name="Source">Its syntax: name, comments and imports only.</param>
/// <param name="Declarations">In source order.</param>
public sealed record CoreFile(GoFile Source, IReadOnlyList<CoreDeclaration> Declarations);

/// <summary>Something declared at package level.</summary>
/// <param name="Pos">Where it stands.</param>
/// <param name="CommentPos">Comments before this place belong to it.</param>
public abstract record CoreDeclaration(Pos Pos, Pos CommentPos)
{
    /// <summary>Where it ends.</summary>
    public Pos End { get; init; }

    /// <summary>The first of a declaration that stands alone or in parentheses.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>An import declaration, kept for the comments in it.</summary>
public sealed record ImportDeclaration(Pos Pos, Pos CommentPos) : CoreDeclaration(Pos, CommentPos);

/// <summary>Constants of one specification.</summary>
public sealed record ConstantsDeclaration(Pos Pos, Pos CommentPos, IReadOnlyList<ConstObj> Constants) : CoreDeclaration(Pos, CommentPos);

/// <summary>Variables of one specification; their values are initializers.</summary>
public sealed record VariablesDeclaration(Pos Pos, Pos CommentPos, IReadOnlyList<CoreVariable> Variables)
    : CoreDeclaration(Pos, CommentPos);

/// <summary>A defined type; aliases have none.</summary>
public sealed record DefinedTypeDeclaration(Pos Pos, Pos CommentPos, CoreType Type) : CoreDeclaration(Pos, CommentPos);

/// <summary>A generic type or function, kept for its comments: its instances follow, at the same position.</summary>
/// <param name="Object">The type name or function.</param>
public sealed record GenericDeclaration(Pos Pos, Pos CommentPos, GoObject Object) : CoreDeclaration(Pos, CommentPos);

/// <summary>A function or method.</summary>
public sealed record FunctionDeclaration(Pos Pos, Pos CommentPos, CoreFunction Function) : CoreDeclaration(Pos, CommentPos);

/// <summary>A defined type of the program.</summary>
/// <param name="Type">The type.</param>
/// <param name="Spec">Its syntax, for the comments of its fields.</param>
public sealed record CoreType(NamedType Type, TypeSpec Spec);

/// <summary>Sets package variables: one from a value, or several from a tuple.</summary>
/// <param name="Variables">The variables; a blank one is only evaluated.</param>
/// <param name="Value">The value, converted to the variable's type where there is one variable.</param>
public sealed record CoreInitializer(Pos Pos, IReadOnlyList<CoreVariable> Variables, CoreExpr Value);
