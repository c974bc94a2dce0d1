// What is known of a checked package, asked by syntax node: the view that tools and later stages need of the checker's tables.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Answers questions about the nodes of a checked package. Not thread-safe.</summary>
/// <param name="package">The package.</param>
/// <param name="files">Its files.</param>
/// <param name="info">What the checker found out.</param>
public sealed class SemanticModel(Package package, IReadOnlyList<GoFile> files, Info info)
{
    private Dictionary<Node, Node>? _parents;

    /// <summary>The package.</summary>
    public Package Package { get; } = package;

    /// <summary>Its files.</summary>
    public IReadOnlyList<GoFile> Files { get; } = files;

    /// <summary>The tables themselves.</summary>
    internal Info Info => info;

    /// <summary>The initializers of package variables in the order of execution.</summary>
    public IReadOnlyList<Initializer> InitOrder => info.InitOrder;

    /// <summary>The type of an expression, or of the object that an identifier declares or denotes; null if there is none.</summary>
    public GoType? TypeOf(Expr expr) => info.TypeOf(expr);

    /// <summary>What an expression stands for: a value, a type, a constant …</summary>
    public OperandMode ModeOf(Expr expr) => info.Types.TryGetValue(expr, out var known) ? known.Mode : OperandMode.Invalid;

    /// <summary>The constant value of an expression; null if it is not constant.</summary>
    public ConstantValue? ConstantOf(Expr expr) => info.ConstantOf(expr);

    /// <summary>The object that an identifier declares or denotes; null for blank ones, labels that are missing, and package
    /// clauses.</summary>
    public GoObject? ObjectOf(Ident ident) => info.ObjectOf(ident);

    /// <summary>Whether an identifier declares the object that <see cref="ObjectOf"/> gives.</summary>
    public bool IsDeclaration(Ident ident) => info.Defs.GetValueOrDefault(ident) is not null;

    /// <summary>The object that a node declares without naming it: an import, the variable of a type switch clause.</summary>
    public GoObject? ImplicitObjectOf(Node node) => info.Implicits.GetValueOrDefault(node);

    /// <summary>The field or method that a selector selects; null for qualified identifiers.</summary>
    public Selection? SelectionOf(SelectorExpr selector) => info.Selections.GetValueOrDefault(selector);

    /// <summary>The type arguments with which an identifier instantiates a generic function or type; null if it does not.</summary>
    public Instance? InstanceOf(Ident ident) => info.Instances.GetValueOrDefault(ident);

    /// <summary>The scope that a node itself opens; null if it opens none.</summary>
    public Scope? ScopeOpenedBy(Node node) => info.Scopes.GetValueOrDefault(node);

    /// <summary>The innermost scope around a node; the node's own if it opens one.</summary>
    public Scope ScopeOf(Node node)
    {
        for (var at = node; at is not null; at = ParentOf(at))
        {
            // The body of a function shares the scope that its type opens for the parameters.
            if (info.Scopes.TryGetValue(at, out var scope) || at is FuncDecl { Type: var type } && info.Scopes.TryGetValue(type, out scope)
                || at is FuncLit { Type: var literal } && info.Scopes.TryGetValue(literal, out scope))
            {
                return scope;
            }
        }
        return Package.Scope;
    }

    /// <summary>The object that a name denotes where a node stands; local objects are visible behind their declaration only.</summary>
    public GoObject? Lookup(Node node, string name)
    {
        for (var scope = ScopeOf(node); scope is not null; scope = scope.Parent)
        {
            if (scope.Lookup(name) is { } obj && (!obj.ScopePos.IsValid || obj.ScopePos.Offset <= node.Pos.Offset))
                return obj;
        }
        return null;
    }

    /// <summary>The node around a node; null for files.</summary>
    public Node? ParentOf(Node node)
    {
        if (_parents is null)
        {
            _parents = new(ReferenceEqualityComparer.Instance);
            foreach (var file in Files)
            {
                Ast.Walk(file, parent =>
                {
                    parent.ForEachChild(child => _parents[child] = parent);
                    return true;
                });
            }
        }
        return _parents.GetValueOrDefault(node);
    }
}
