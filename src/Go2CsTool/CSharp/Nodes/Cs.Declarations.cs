// Factories for declarations: files, types and members. Types, bases, constraints and attributes are C# text.
namespace Go2Cs.CSharp;

public static partial class Cs
{
    /// <summary>A file: usings, namespace and members.</summary>
    /// <param name="usings">What follows <c>using</c>: <c>GoRuntime</c>, <c>static GoRuntime.Builtins</c>, <c>x = GoStd.fmt</c>.</param>
    /// <param name="ns">File-scoped namespace; null for none.</param>
    /// <param name="members">Types of the file.</param>
    /// <param name="attributes">Assembly attributes without brackets, such as <c>assembly: GoModule("m")</c>.</param>
    /// <param name="innerUsings">Usings in the namespace: their names come before those of the namespaces around it, and of other
    /// usings.</param>
    public static CsDecl File(
        IEnumerable<string> usings, string? ns, IEnumerable<CsDecl> members, IEnumerable<string>? attributes = null,
            IEnumerable<string>? innerUsings = null) =>
        new("package")
        {
            ["usings"] = List(usings),
            ["namespace"] = ns,
            ["inner_usings"] = List(innerUsings ?? []),
            ["attributes"] = List(attributes ?? []),
            ["members"] = List(members),
        };

    /// <summary>A class: the one a package's functions live in, or any other.</summary>
    public static CsDecl Class(
        string modifiers, string name, IEnumerable<CsDecl> members, IEnumerable<string>? bases = null,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null) =>
        Type("class", modifiers, name, members, bases, typeParams, constraints, attributes);

    /// <summary>A Go struct type.</summary>
    public static CsDecl Struct(
        string modifiers, string name, IEnumerable<CsDecl> members, IEnumerable<string>? bases = null,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null) =>
        Type("struct", modifiers, name, members, bases, typeParams, constraints, attributes);

    /// <summary>The struct of Go's arrays of a length.</summary>
    public static CsDecl Array(string modifiers, long length) =>
        new("array") { ["modifiers"] = Words(modifiers), ["length"] = CsLiteral.Int(length) };

    /// <summary>A Go interface type.</summary>
    public static CsDecl Interface(
        string modifiers, string name, IEnumerable<CsDecl> members, IEnumerable<string>? bases = null,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null) =>
        Type("interface", modifiers, name, members, bases, typeParams, constraints, attributes);

    /// <summary>A defined type that is no struct: a wrapper round <paramref name="underlying"/> with <c>.Value</c>.</summary>
    public static CsDecl NamedType(
        string modifiers, string name, string underlying, IEnumerable<CsDecl> members, IEnumerable<string>? bases = null,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null)
    {
        var type = Type("named_type", modifiers, name, members, bases, typeParams, constraints, attributes);
        type["underlying"] = underlying;
        return type;
    }

    /// <summary>The class behind pointers to <paramref name="target"/> that carry its methods to interfaces.</summary>
    public static CsDecl PointerClass(
        string modifiers, string name, string target, IEnumerable<CsDecl> members, IEnumerable<string>? bases = null,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null)
    {
        var type = Type("pointer_class", modifiers, name, members, bases, typeParams, constraints, attributes);
        type["target"] = target;
        return type;
    }

    /// <summary>A package-level Go function.</summary>
    public static CsDecl Func(
        string modifiers, string returns, string name, IEnumerable<CsParam> parameters, CsNode body,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null) =>
        Function("func", modifiers, returns, name, parameters, body, typeParams, constraints, attributes);

    /// <summary>A method of a type; also operators (<c>operator ==</c>) and conversions (returns <c>implicit operator</c>).</summary>
    public static CsDecl Method(
        string modifiers, string returns, string name, IEnumerable<CsParam> parameters, CsNode? body,
        IEnumerable<string>? typeParams = null, IEnumerable<string>? constraints = null, IEnumerable<string>? attributes = null) =>
        Function("method", modifiers, returns, name, parameters, body, typeParams, constraints, attributes);

    /// <summary>A constructor.</summary>
    public static CsDecl Constructor(string modifiers, string name, IEnumerable<CsParam> parameters, CsNode body,
        CsExpr? initializer = null) =>
        new("constructor")
        {
            ["modifiers"] = Words(modifiers),
            ["name"] = name,
            ["params"] = List(parameters),
            ["initializer"] = initializer,
            ["body"] = body as CsBlock,
            ["value"] = body as CsExpr,
        };

    /// <summary>A field of a struct or class.</summary>
    public static CsDecl Field(string modifiers, string type, string name, CsExpr? value = null, IEnumerable<string>? attributes = null) =>
        Variable("field", modifiers, type, name, value, attributes);

    /// <summary>A package-level Go variable.</summary>
    public static CsDecl PackageVar(string modifiers, string type, string name, CsExpr? value = null,
        IEnumerable<string>? attributes = null) =>
        Variable("package_var", modifiers, type, name, value, attributes);

    /// <summary>A Go constant that C# can hold as one.</summary>
    public static CsDecl Const(string modifiers, string type, string name, CsExpr value) =>
        Variable("const", modifiers, type, name, value, null);

    /// <summary>A read-only property with an expression as its body.</summary>
    public static CsDecl Property(string modifiers, string type, string name, CsExpr value, IEnumerable<string>? attributes = null) =>
        Variable("property", modifiers, type, name, value, attributes);

    /// <summary>The program's entry point: runs <paramref name="main"/> as goroutine 1.</summary>
    public static CsDecl EntryPoint(CsExpr main, params IEnumerable<CsExpr> more) =>
        new("entry_point") { ["call"] = new CsCall(new CsName("Go.Main"), [main, .. more]) };

    private static CsDecl Type(
        string template, string modifiers, string name, IEnumerable<CsDecl> members, IEnumerable<string>? bases,
        IEnumerable<string>? typeParams, IEnumerable<string>? constraints, IEnumerable<string>? attributes) =>
        new(template)
        {
            ["attributes"] = List(attributes ?? []),
            ["modifiers"] = Words(modifiers),
            ["name"] = name,
            ["type_params"] = List(typeParams ?? []),
            ["bases"] = List(bases ?? []),
            ["constraints"] = List(constraints ?? []),
            ["members"] = List(members),
        };

    private static CsDecl Function(
        string template, string modifiers, string returns, string name, IEnumerable<CsParam> parameters, CsNode? body,
        IEnumerable<string>? typeParams, IEnumerable<string>? constraints, IEnumerable<string>? attributes) =>
        new(template)
        {
            ["attributes"] = List(attributes ?? []),
            ["modifiers"] = Words(modifiers),
            ["returns"] = returns,
            ["name"] = name,
            ["type_params"] = List(typeParams ?? []),
            ["params"] = List(parameters),
            ["constraints"] = List(constraints ?? []),
            ["body"] = body as CsBlock,
            ["value"] = body as CsExpr,
        };

    private static CsDecl Variable(
        string template, string modifiers, string type, string name, CsExpr? value, IEnumerable<string>? attributes) =>
        new(template)
        {
            ["attributes"] = List(attributes ?? []),
            ["modifiers"] = Words(modifiers),
            ["type"] = type,
            ["name"] = name,
            ["value"] = value,
        };
}
