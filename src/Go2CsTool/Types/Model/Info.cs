// What the checker found out about the syntax: the tables that later stages read.
using System.Diagnostics.CodeAnalysis;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>What an expression stands for.</summary>
public enum OperandMode
{
    Invalid,
    /// <summary>A call without result.</summary>
    NoValue,
    Builtin,
    Type,
    Constant,
    /// <summary>Addressable.</summary>
    Variable,
    /// <summary>m[k]: assignable but not addressable, gives a second value on request.</summary>
    MapIndex,
    Value,
    Nil,
    /// <summary>A value that gives a second, boolean one on request: receive, type assertion.</summary>
    CommaOk,
}

/// <summary>Mode, type and, for constants, value of an expression.</summary>
public readonly record struct TypeAndValue(OperandMode Mode, GoType Type, ConstantValue? Constant)
{
    public bool IsType => Mode == OperandMode.Type;

    public bool IsBuiltin => Mode == OperandMode.Builtin;

    public bool IsConstant => Constant is not null;

    public bool IsNil => Mode == OperandMode.Nil;

    public bool IsVoid => Mode == OperandMode.NoValue;

    public bool IsValue =>
        Mode is OperandMode.Constant or OperandMode.Variable or OperandMode.MapIndex or OperandMode.Value
            or OperandMode.Nil or OperandMode.CommaOk;

    public bool IsAddressable => Mode == OperandMode.Variable;

    public bool IsAssignable => Mode is OperandMode.Variable or OperandMode.MapIndex;

    /// <summary>May be used in a comma-ok assignment.</summary>
    public bool HasOk => Mode is OperandMode.CommaOk or OperandMode.MapIndex;
}

/// <summary>What a selector x.f denotes.</summary>
public enum SelectionKind
{
    /// <summary>x.f is a struct field.</summary>
    FieldVal,
    /// <summary>x.f is a method with bound receiver.</summary>
    MethodVal,
    /// <summary>T.f is a method as function.</summary>
    MethodExpr,
}

/// <summary>A selector expression that is no qualified identifier.</summary>
/// <param name="Kind">What is selected.</param>
/// <param name="Recv">The type of x in x.f.</param>
/// <param name="Obj">The field or method.</param>
/// <param name="Index">Indices of the embedded fields passed through, then of the field or method itself.</param>
/// <param name="IsIndirect">A pointer was followed on the way from x to f.</param>
public sealed record Selection(SelectionKind Kind, GoType Recv, GoObject Obj, IReadOnlyList<int> Index, bool IsIndirect);

/// <summary>Type arguments and the resulting type of an instantiated generic function or type.</summary>
public sealed record Instance(IReadOnlyList<GoType> TypeArgs, GoType Type);

/// <summary>One step of package initialization: the variables Lhs are set from Rhs.</summary>
public sealed record Initializer(IReadOnlyList<VarObj> Lhs, Expr Rhs);

/// <summary>The result of checking. Go: go/types Info.</summary>
public sealed class Info
{
    private const int BytesPerExpression = 14;
    private const int BytesPerUse = 18;
    private const int BytesPerDefinition = 100;

    private static readonly IEqualityComparer<object> ByReference = ReferenceEqualityComparer.Instance;

    /// <summary>Empty tables.</summary>
    public Info()
    {
    }

    /// <summary>Empty tables with room for what source of a length will need, so that they do not grow step by step.</summary>
    /// <param name="sourceBytes">The length of all files together.</param>
    public Info(int sourceBytes)
    {
        // Measured over Go's own packages: bytes of source for each entry, with some room.
        Types.EnsureCapacity(sourceBytes / BytesPerExpression);
        Uses.EnsureCapacity(sourceBytes / BytesPerUse);
        Defs.EnsureCapacity(sourceBytes / BytesPerDefinition);
    }

    /// <summary>Types and constants of all expressions; identifiers being declared and package names are not in it.</summary>
    public Dictionary<Expr, TypeAndValue> Types { get; } = new(ByReference);

    /// <summary>The object each declaring identifier declares; null for package clauses, blank assignments and the variable of a type
    /// switch.</summary>
    public Dictionary<Ident, GoObject?> Defs { get; } = new(ByReference);

    /// <summary>The object each using identifier denotes; the Sel of a selector included.</summary>
    public Dictionary<Ident, GoObject> Uses { get; } = new(ByReference);

    /// <summary>The field or method of each selector, qualified identifiers excepted.</summary>
    public Dictionary<SelectorExpr, Selection> Selections { get; } = new(ByReference);

    /// <summary>Objects without identifier: imports without name, the variable of each type switch clause, unnamed parameters.</summary>
    public Dictionary<Node, GoObject> Implicits { get; } = new(ByReference);

    /// <summary>Type arguments at the identifier of each instantiated generic function or type.</summary>
    public Dictionary<Ident, Instance> Instances { get; } = new(ByReference);

    /// <summary>The scope each file, function type, block or clause opens.</summary>
    public Dictionary<Node, Scope> Scopes { get; } = new(ByReference);

    /// <summary>Initializers of package variables in the order of execution.</summary>
    public List<Initializer> InitOrder { get; } = [];

    /// <summary>The language version of each file, for example go1.21; empty means the newest.</summary>
    public Dictionary<GoFile, string> FileVersions { get; } = new(ByReference);

    /// <summary>The type of an expression or of the object an identifier denotes; null if none was found.</summary>
    public GoType? TypeOf(Expr expr)
    {
        if (Types.TryGetValue(expr, out var known))
            return known.Type;
        return expr is Ident ident ? ObjectOf(ident)?.Type : null;
    }

    /// <summary>The constant value of an expression; null if it is not constant.</summary>
    public ConstantValue? ConstantOf(Expr expr) => Types.TryGetValue(expr, out var known) ? known.Constant : null;

    /// <summary>The object an identifier declares or denotes.</summary>
    public GoObject? ObjectOf(Ident ident) => Defs.TryGetValue(ident, out var def) && def is not null ? def : Uses.GetValueOrDefault(ident);

    /// <summary>Whether the called expression is a predeclared function or one of package unsafe.</summary>
    public bool TryGetBuiltin(Expr fun, [NotNullWhen(true)] out BuiltinObj? builtin)
    {
        builtin = Ast.Unparen(fun) switch
        {
            Ident ident => ObjectOf(ident) as BuiltinObj,
            SelectorExpr selector => ObjectOf(selector.Sel) as BuiltinObj,
            _ => null,
        };
        return builtin is not null;
    }
}
