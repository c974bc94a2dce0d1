// The expression nodes of the C# tree: small, immutable, types are plain C# text. Nodes never hold parentheses of their
// own (save CsParen, which keeps those of the Go source); the printer adds the ones that are needed.
namespace Go2Cs.CSharp;

/// <summary>How tightly an expression binds, loosest first (C# language specification, operators).</summary>
public enum CsPrecedence
{
    /// <summary>Assignment, lambda, throw.</summary>
    Assignment,
    /// <summary><c>c ? a : b</c></summary>
    Conditional,
    /// <summary><c>??</c></summary>
    Coalescing,
    /// <summary><c>||</c></summary>
    ConditionalOr,
    /// <summary><c>&amp;&amp;</c></summary>
    ConditionalAnd,
    /// <summary><c>|</c></summary>
    Or,
    /// <summary><c>^</c></summary>
    Xor,
    /// <summary><c>&amp;</c></summary>
    And,
    /// <summary><c>== !=</c></summary>
    Equality,
    /// <summary><c>&lt; &gt; &lt;= &gt;= is as</c></summary>
    Relational,
    /// <summary><c>&lt;&lt; &gt;&gt; &gt;&gt;&gt;</c></summary>
    Shift,
    /// <summary><c>+ -</c></summary>
    Additive,
    /// <summary><c>* / %</c></summary>
    Multiplicative,
    /// <summary><c>switch</c> and <c>with</c> expressions.</summary>
    Switch,
    /// <summary><c>a..b</c></summary>
    Range,
    /// <summary>Prefix operators, casts, await.</summary>
    Unary,
    /// <summary>Names, literals, member access, calls, indexing, postfix operators, new.</summary>
    Primary,
}

/// <summary>An expression.</summary>
public abstract class CsExpr : CsNode
{
    /// <summary>How tightly the outermost operator binds.</summary>
    public virtual CsPrecedence Precedence => CsPrecedence.Primary;

    /// <summary>A name or type as an expression.</summary>
    public static implicit operator CsExpr(string name) => new CsName(name);

    /// <summary>The C# text, for messages and tests; a lambda's block prints as <c>{ … }</c>.</summary>
    public override string ToString() => CsPrinter.PrintPlain(this);
}

/// <summary>An identifier, a qualified name or a type used as an expression.</summary>
public sealed class CsName(string text) : CsExpr
{
    /// <summary>The text as written, keywords already escaped with @.</summary>
    public string Text { get; } = text;
}

/// <summary>C# text that is taken as it is.</summary>
public sealed class CsRaw(string text, CsPrecedence precedence = CsPrecedence.Primary) : CsExpr
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
    /// <inheritdoc/>
    public override CsPrecedence Precedence { get; } = precedence;
}

/// <summary>Parentheses of the Go source, kept because its author wrote them; never doubled by the printer.</summary>
public sealed class CsParen(CsExpr inner) : CsExpr
{
    /// <summary>What stands between the parentheses.</summary>
    public CsExpr Inner { get; } = inner;
}

/// <summary><c>target.name</c>, or <c>target?.name</c>.</summary>
public sealed class CsMember(CsExpr target, string name, bool nullConditional = false) : CsExpr
{
    /// <summary>Left of the dot.</summary>
    public CsExpr Target { get; } = target;
    /// <summary>Right of the dot; may carry type arguments.</summary>
    public string Name { get; } = name;
    /// <summary>True for <c>?.</c>.</summary>
    public bool NullConditional { get; } = nullConditional;
}

/// <summary><c>callee&lt;types&gt;(args)</c></summary>
public sealed class CsCall(CsExpr callee, IReadOnlyList<CsExpr> args, IReadOnlyList<string>? typeArgs = null) : CsExpr
{
    /// <summary>A call with the arguments listed.</summary>
    public CsCall(CsExpr callee, params CsExpr[] args)
        : this(callee, args, null)
    {
    }

    /// <summary>What is called.</summary>
    public CsExpr Callee { get; } = callee;
    /// <summary>Arguments in order; CsRef for out and ref, CsNamedArg for named ones.</summary>
    public IReadOnlyList<CsExpr> Args { get; } = args;
    /// <summary>Explicit type arguments; empty when inferred.</summary>
    public IReadOnlyList<string> TypeArgs { get; } = typeArgs ?? [];
}

/// <summary><c>name: value</c> in an argument list.</summary>
public sealed class CsNamedArg(string name, CsExpr value) : CsExpr
{
    /// <summary>Parameter name.</summary>
    public string Name { get; } = name;
    /// <summary>Its argument.</summary>
    public CsExpr Value { get; } = value;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Assignment;
}

/// <summary><c>target[args]</c></summary>
public sealed class CsIndex(CsExpr target, params IReadOnlyList<CsExpr> args) : CsExpr
{
    /// <summary>What is indexed.</summary>
    public CsExpr Target { get; } = target;
    /// <summary>The indices.</summary>
    public IReadOnlyList<CsExpr> Args { get; } = args;
}

/// <summary>A binary operator (also <c>as</c> and <c>??</c>, with the type as a name).</summary>
public sealed class CsBinary(string op, CsExpr left, CsExpr right) : CsExpr
{
    /// <summary>The operator's text.</summary>
    public string Op { get; } = op;
    /// <summary>Left operand.</summary>
    public CsExpr Left { get; } = left;
    /// <summary>Right operand.</summary>
    public CsExpr Right { get; } = right;
    /// <inheritdoc/>
    public override CsPrecedence Precedence { get; } = op switch
    {
        "*" or "/" or "%" => CsPrecedence.Multiplicative,
        "+" or "-" => CsPrecedence.Additive,
        "<<" or ">>" or ">>>" => CsPrecedence.Shift,
        "<" or ">" or "<=" or ">=" or "as" => CsPrecedence.Relational,
        "==" or "!=" => CsPrecedence.Equality,
        "&" => CsPrecedence.And,
        "^" => CsPrecedence.Xor,
        "|" => CsPrecedence.Or,
        "&&" => CsPrecedence.ConditionalAnd,
        "||" => CsPrecedence.ConditionalOr,
        "??" => CsPrecedence.Coalescing,
        _ => throw new ArgumentException($"no C# binary operator: {op}", nameof(op)),
    };
}

/// <summary>A prefix operator: <c>- + ! ~ ++ --</c>, or <c>^</c> (index from the end).</summary>
public sealed class CsUnary(string op, CsExpr operand) : CsExpr
{
    /// <summary>The operator's text.</summary>
    public string Op { get; } = op;
    /// <summary>The operand.</summary>
    public CsExpr Operand { get; } = operand;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Unary;
}

/// <summary>A postfix operator: <c>++ -- !</c>.</summary>
public sealed class CsPostfix(string op, CsExpr operand) : CsExpr
{
    /// <summary>The operator's text.</summary>
    public string Op { get; } = op;
    /// <summary>The operand.</summary>
    public CsExpr Operand { get; } = operand;
}

/// <summary>An assignment, simple or compound; the left side may be a tuple or a declaration.</summary>
public sealed class CsAssign(string op, CsExpr left, CsExpr right) : CsExpr
{
    /// <summary>A simple assignment.</summary>
    public CsAssign(CsExpr left, CsExpr right)
        : this("=", left, right)
    {
    }

    /// <summary><c>=</c>, <c>+=</c> …</summary>
    public string Op { get; } = op;
    /// <summary>What is assigned to.</summary>
    public CsExpr Left { get; } = left;
    /// <summary>The value.</summary>
    public CsExpr Right { get; } = right;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Assignment;
}

/// <summary><c>(type)x</c></summary>
public sealed class CsCast(string type, CsExpr operand) : CsExpr
{
    /// <summary>C# type text.</summary>
    public string Type { get; } = type;
    /// <summary>What is converted.</summary>
    public CsExpr Operand { get; } = operand;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Unary;
}

/// <summary><c>c ? a : b</c></summary>
public sealed class CsConditional(CsExpr condition, CsExpr whenTrue, CsExpr whenFalse) : CsExpr
{
    /// <summary>The condition.</summary>
    public CsExpr Condition { get; } = condition;
    /// <summary>Value if true.</summary>
    public CsExpr WhenTrue { get; } = whenTrue;
    /// <summary>Value if false.</summary>
    public CsExpr WhenFalse { get; } = whenFalse;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Conditional;
}

/// <summary>An entry of an initializer: <c>value</c>, <c>Name = value</c> or <c>[key] = value</c>.</summary>
public sealed class CsEntry : CsNode
{
    private CsEntry(string? name, CsExpr? key, CsExpr value) => (Name, Key, Value) = (name, key, value);

    /// <summary>Field name, for <c>Name = value</c>.</summary>
    public string? Name { get; }
    /// <summary>Key, for <c>[key] = value</c>.</summary>
    public CsExpr? Key { get; }
    /// <summary>The value.</summary>
    public CsExpr Value { get; }
    /// <summary>Comment at the end of the entry's line; forces the initializer onto lines of its own.</summary>
    public string? TrailingComment { get; init; }

    /// <summary><c>Name = value</c></summary>
    public static CsEntry Field(string name, CsExpr value) => new(name, null, value);
    /// <summary><c>[key] = value</c></summary>
    public static CsEntry At(CsExpr key, CsExpr value) => new(null, key, value);
    /// <summary><c>value</c></summary>
    public static CsEntry Item(CsExpr value) => new(null, null, value);
}

/// <summary><c>new Type(args) { entries }</c>; <c>new(args)</c> when the type is null.</summary>
public sealed class CsNew(string? type, IReadOnlyList<CsExpr>? args = null, IReadOnlyList<CsEntry>? entries = null) : CsExpr
{
    /// <summary>C# type text; null for a target-typed <c>new</c>.</summary>
    public string? Type { get; } = type;
    /// <summary>Constructor arguments.</summary>
    public IReadOnlyList<CsExpr> Args { get; } = args ?? [];
    /// <summary>Initializer entries; null when there is no initializer.</summary>
    public IReadOnlyList<CsEntry>? Entries { get; } = entries;
    /// <summary>True to print each entry on a line of its own, as the Go source has it.</summary>
    public bool MultiLine { get; init; }
}

/// <summary><c>[a, b, ..c]</c></summary>
public sealed class CsCollection(IReadOnlyList<CsExpr> items) : CsExpr
{
    /// <summary>The elements; CsSpread for <c>..c</c>.</summary>
    public IReadOnlyList<CsExpr> Items { get; } = items;
    /// <summary>True to print each element on a line of its own, as the Go source has it.</summary>
    public bool MultiLine { get; init; }
}

/// <summary><c>..x</c> in a collection expression.</summary>
public sealed class CsSpread(CsExpr operand) : CsExpr
{
    /// <summary>What is spread.</summary>
    public CsExpr Operand { get; } = operand;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Range;
}

/// <summary><c>(a, b)</c></summary>
public sealed class CsTuple(params IReadOnlyList<CsExpr> items) : CsExpr
{
    /// <summary>Two elements or more; CsDeclare among them for a mixed deconstruction.</summary>
    public IReadOnlyList<CsExpr> Items { get; } = items;
}

/// <summary><c>await x</c></summary>
public sealed class CsAwait(CsExpr operand) : CsExpr
{
    /// <summary>What is awaited.</summary>
    public CsExpr Operand { get; } = operand;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Unary;
}

/// <summary><c>x is pattern</c></summary>
public sealed class CsIs(CsExpr operand, string pattern) : CsExpr
{
    /// <summary>What is tested.</summary>
    public CsExpr Operand { get; } = operand;
    /// <summary>Pattern text.</summary>
    public string Pattern { get; } = pattern;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Relational;
}

/// <summary><c>throw x</c>, allowed as a lambda's body, right of <c>??</c> and as a branch of <c>?:</c>.</summary>
public sealed class CsThrow(CsExpr operand) : CsExpr
{
    /// <summary>The exception.</summary>
    public CsExpr Operand { get; } = operand;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Assignment;
}

/// <summary><c>default(type)</c>, or <c>default</c> when the type is null.</summary>
public sealed class CsDefault(string? type = null) : CsExpr
{
    /// <summary>C# type text.</summary>
    public string? Type { get; } = type;
}

/// <summary>A parameter of a lambda or method.</summary>
/// <param name="type">C# type; null for a lambda's inferred one.</param>
/// <param name="name">Name.</param>
/// <param name="modifier">ref, out, in, params, this, scoped; null when none.</param>
/// <param name="defaultValue">Default value; null when none.</param>
public sealed class CsParam(string? type, string name, string? modifier = null, CsExpr? defaultValue = null) : CsNode
{
    /// <summary>C# type; null for a lambda's inferred one.</summary>
    public string? Type { get; } = type;
    /// <summary>Name.</summary>
    public string Name { get; } = name;
    /// <summary>ref, out, in, params, this, scoped.</summary>
    public string? Modifier { get; } = modifier;
    /// <summary>Default value.</summary>
    public CsExpr? DefaultValue { get; } = defaultValue;
    /// <summary>Attribute text without brackets.</summary>
    public string? Attribute { get; init; }
}

/// <summary>A lambda. The body is a <see cref="CsExpr"/> or a <see cref="CsBlock"/>.</summary>
public sealed class CsLambda(IReadOnlyList<CsParam> parameters, CsNode body, bool isAsync = false, bool isStatic = false) : CsExpr
{
    /// <summary>Parameters in order.</summary>
    public IReadOnlyList<CsParam> Parameters { get; } = parameters;
    /// <summary>An expression or a block.</summary>
    public CsNode Body { get; } = body is CsExpr or CsBlock
        ? body
        : throw new ArgumentException("a lambda's body is an expression or a block", nameof(body));
    /// <summary>True for <c>async</c>.</summary>
    public bool IsAsync { get; } = isAsync;
    /// <summary>True for <c>static</c>.</summary>
    public bool IsStatic { get; } = isStatic;
    /// <summary>The name that Go's stack traces have for it, written as an attribute where lines are asked for.</summary>
    public string? TraceName { get; init; }
    /// <summary>Explicit return type; needs typed parameters.</summary>
    public string? ReturnType { get; init; }
    /// <summary>Attribute texts without brackets.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Assignment;
}

/// <summary>A declaration inside an expression: <c>var x</c>, <c>long x</c> or <c>var (a, b)</c>; a name may be <c>_</c>.</summary>
public sealed class CsDeclare(string type, params IReadOnlyList<string> names) : CsExpr
{
    /// <summary><c>var</c> or a type.</summary>
    public string Type { get; } = type;
    /// <summary>One name, or those of a deconstruction.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}

/// <summary><c>ref x</c>, <c>out x</c>, <c>in x</c></summary>
public sealed class CsRef(CsExpr operand, string modifier = "ref") : CsExpr
{
    /// <summary>The variable.</summary>
    public CsExpr Operand { get; } = operand;
    /// <summary>ref, out or in.</summary>
    public string Modifier { get; } = modifier;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Assignment;
}

/// <summary><c>x with { A = 1 }</c></summary>
public sealed class CsWith(CsExpr operand, IReadOnlyList<CsEntry> entries) : CsExpr
{
    /// <summary>What is copied.</summary>
    public CsExpr Operand { get; } = operand;
    /// <summary>What differs.</summary>
    public IReadOnlyList<CsEntry> Entries { get; } = entries;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Switch;
}

/// <summary>An arm of a switch expression.</summary>
/// <param name="Pattern">Pattern text, with its <c>when</c>.</param>
/// <param name="Value">The value.</param>
public sealed record CsArm(string Pattern, CsExpr Value);

/// <summary><c>x switch { p => v, _ => w }</c></summary>
public sealed class CsSwitchExpr(CsExpr operand, IReadOnlyList<CsArm> arms) : CsExpr
{
    /// <summary>What is switched on.</summary>
    public CsExpr Operand { get; } = operand;
    /// <summary>The arms in order.</summary>
    public IReadOnlyList<CsArm> Arms { get; } = arms;
    /// <inheritdoc/>
    public override CsPrecedence Precedence => CsPrecedence.Switch;
}
