// Expressions that yield values.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>A constant of a definite type (never untyped), also where Go converts it implicitly.</summary>
/// <param name="Value">The value.</param>
/// <param name="Named">The declared constant that the source names, where its type is this one.</param>
/// <param name="Literal">The literal that the source has.</param>
/// <param name="Structure">The operator and operands of the source, where they are constants of the same type: <c>2 *
/// time.Second</c>.</param>
public sealed record Constant(Pos Pos, GoType Type, ConstantValue Value, ConstObj? Named = null, BasicLit? Literal = null,
    ConstantStructure? Structure = null) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => this;
}

/// <summary>How the source writes a constant expression.</summary>
/// <param name="Op">The binary operator.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
public sealed record ConstantStructure(Token Op, Constant Left, Constant Right);

/// <summary><c>nil</c> of the type.</summary>
public sealed record Nil(Pos Pos, GoType Type) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => this;
}

/// <summary>The elements of a slice, string or array, found once for many indices; made by the pass Views.</summary>
/// <param name="X">The slice, string or array.</param>
/// <param name="Pointer">The pointer on the way there, if it may be nil: it is followed when an element is asked for.</param>
public sealed record ViewOf(Pos Pos, GoType Type, CoreExpr X, CoreVariable? Pointer) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary>The variable that a pointer points to, found once for many uses; made by the pass Pointees. Of the pointer's type: what follows
/// it names the variable.</summary>
public sealed record PointeeOf(Pos Pos, GoType Type, CoreExpr Pointer) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Pointer);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var pointer = mapper.Expr(Pointer);
        return ReferenceEquals(pointer, Pointer) ? this : this with { Pointer = pointer };
    }
}

/// <summary>The zero value of the type, made by a pass.</summary>
public sealed record Zero(Pos Pos, GoType Type) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => this;
}

/// <summary>
/// The files of a <c>//go:embed</c> line: one as a string or byte slice, or any number as a bound type that is made of their names.
/// </summary>
/// <param name="Folder">What stands before the files' names in those of the resources.</param>
/// <param name="Files">Names as the program knows them.</param>
public sealed record EmbeddedFiles(Pos Pos, GoType Type, string Folder, IReadOnlyList<string> Files) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => this;
}

/// <summary>A declared function as a value.</summary>
public sealed record FunctionRef(Pos Pos, GoType Type, FuncObj Function) : CoreExpr(Pos, Type)
{
    /// <summary>Type arguments of a generic function of a bound package; empty otherwise.</summary>
    public IReadOnlyList<GoType> TypeArguments { get; init; } = [];

    public override void ForEachChild(Action<CoreNode> visit)
    {
    }

    public override CoreExpr Map(CoreMapper mapper) => this;
}

/// <summary>
/// A method with its receiver bound now. The receiver is what the method is declared on: a pointer for a pointer method
/// (AddressOf made explicit), a value for a value method (Dereference made explicit), an interface for an interface's.
/// </summary>
public sealed record MethodValue(Pos Pos, GoType Type, CoreExpr Receiver, FuncObj Method) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Receiver);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var receiver = mapper.Expr(Receiver);
        return ReferenceEquals(receiver, Receiver) ? this : this with { Receiver = receiver };
    }
}

/// <summary>A function literal, or a function that stands for one: a method expression <c>T.M</c> is a closure over nothing.</summary>
/// <param name="Function">Parameters, results and body.</param>
/// <param name="IsOneLine">The source has it on one line.</param>
public sealed record Closure(Pos Pos, GoType Type, CoreClosure Function, bool IsOneLine = false) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Function.Body is { } body) visit(body);
    }

    public override CoreExpr Map(CoreMapper mapper) => mapper.ClosureOf(this);
}

/// <summary>The function of a closure.</summary>
public sealed record CoreClosure(Pos Pos) : CoreBody(Pos)
{
    /// <summary>Made by the pass RangeFunc of the body of a loop: it runs only while the call that it is passed to runs.</summary>
    public bool IsLoopBody { get; init; }

    /// <summary>The method that it does nothing but call: it stands for a method expression.</summary>
    public FuncObj? Method { get; init; }
}

/// <summary>A struct literal.</summary>
/// <param name="Fields">Fields and their values in source order; those left out are zero.</param>
/// <param name="IsMultiLine">The source starts a line for its elements.</param>
public sealed record StructLiteral(Pos Pos, GoType Type, IReadOnlyList<FieldValue> Fields, bool IsMultiLine) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var f in Fields) visit(f.Value);
    }

    public override CoreExpr Map(CoreMapper mapper) =>
        this with { Fields = mapper.List(Fields, f => f with { Value = mapper.Expr(f.Value) }) };
}

/// <summary>A field of a struct literal.</summary>
/// <param name="Path">The embedded structs passed through, then the field itself (Go 1.27 lets a literal name promoted fields).</param>
/// <param name="Value">Its value, converted to the field's type.</param>
public sealed record FieldValue(IReadOnlyList<VarObj> Path, CoreExpr Value);

/// <summary>An element of a list literal.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Value">What stands there.</param>
public sealed record ListElement(long Index, CoreExpr Value);

/// <summary>A slice or array literal.</summary>
/// <param name="Elements">Index and value in source order; those left out are zero.</param>
/// <param name="Length">Number of elements: the greatest index and one, or the array's length.</param>
/// <param name="HasKeys">The source names indices.</param>
/// <param name="IsMultiLine">The source starts a line for its elements.</param>
public sealed record ListLiteral(Pos Pos, GoType Type, IReadOnlyList<ListElement> Elements, long Length, bool HasKeys, bool IsMultiLine)
    : CoreExpr(Pos, Type)
{
    /// <summary>The rest of a call's arguments, which Go packs into a slice.</summary>
    public bool IsVariadic { get; init; }

    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach ((_, var value) in Elements) visit(value);
    }

    public override CoreExpr Map(CoreMapper mapper) =>
        this with { Elements = mapper.List(Elements, e => e with { Value = mapper.Expr(e.Value) }) };
}

/// <summary>A map literal.</summary>
public sealed record MapLiteral(Pos Pos, GoType Type, IReadOnlyList<(CoreExpr Key, CoreExpr Value)> Entries, bool IsMultiLine)
    : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach ((var key, var value) in Entries)
        {
            visit(key);
            visit(value);
        }
    }

    public override CoreExpr Map(CoreMapper mapper) =>
        this with { Entries = mapper.List(Entries, e => (mapper.Expr(e.Key), mapper.Expr(e.Value))) };
}

/// <summary><c>x[low:high:max]</c>. X is a string, a slice, or a pointer to an array (AddressOf made explicit for an array).</summary>
public sealed record Slicing(Pos Pos, GoType Type, CoreExpr X, CoreExpr? Low, CoreExpr? High, CoreExpr? Max) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(X);
        if (Low != null) visit(Low);
        if (High != null) visit(High);
        if (Max != null) visit(Max);
    }

    public override CoreExpr Map(CoreMapper mapper) =>
        this with { X = mapper.Expr(X), Low = mapper.Optional(Low), High = mapper.Optional(High), Max = mapper.Optional(Max) };
}

/// <summary><c>x.(T)</c>; with CommaOk its type is the tuple (T, bool).</summary>
public sealed record TypeAssertion(Pos Pos, GoType Type, CoreExpr X, GoType Asserted, bool CommaOk) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary><c>&lt;-ch</c>; with CommaOk its type is the tuple (element, bool).</summary>
public sealed record Receive(Pos Pos, GoType Type, CoreExpr Channel, bool CommaOk) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Channel);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var channel = mapper.Expr(Channel);
        return ReferenceEquals(channel, Channel) ? this : this with { Channel = channel };
    }
}

/// <summary>The address of a place: a pointer to it.</summary>
/// <param name="Place">A variable, field, element or dereference; or a composite literal, whose new variable it is.</param>
/// <param name="IsImplicit">Not written in Go: the receiver of a pointer method, an array being sliced.</param>
public sealed record AddressOf(Pos Pos, GoType Type, CoreExpr Place, bool IsImplicit = false) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Place);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var place = mapper.Expr(Place);
        return ReferenceEquals(place, Place) ? this : this with { Place = place };
    }
}

/// <summary>The address of a place as an argument that is not kept: a C# reference. Made by the pass References.</summary>
/// <param name="Place">A variable, field, element or dereference.</param>
public sealed record ReferenceTo(Pos Pos, GoType Type, CoreExpr Place) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(Place);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var place = mapper.Expr(Place);
        return ReferenceEquals(place, Place) ? this : this with { Place = place };
    }
}

/// <summary><c>new(T)</c>, or <c>new(expr)</c>.</summary>
/// <param name="Init">The variable's first value, converted to its type; null for zero.</param>
public sealed record New(Pos Pos, GoType Type, CoreExpr? Init) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        if (Init != null) visit(Init);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var init = mapper.Optional(Init);
        return ReferenceEquals(init, Init) ? this : this with { Init = init };
    }
}

/// <summary><c>-x</c>, <c>^x</c>, <c>!x</c>, <c>+x</c>; the operand has the type of the result.</summary>
public sealed record Unary(Pos Pos, GoType Type, Token Op, CoreExpr X) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary>
/// Arithmetic <c>+ - * / % &amp; | ^ &amp;^ &lt;&lt; &gt;&gt;</c>: the operands have the type of the result, a shift's count any integer
/// type (a constant count is a uint). Logical <c>&amp;&amp; ||</c>: the right operand is evaluated only if it decides.
/// </summary>
public sealed record Binary(Pos Pos, GoType Type, Token Op, CoreExpr X, CoreExpr Y) : CoreExpr(Pos, Type)
{
    public bool IsLogical => Op is Token.LAnd or Token.LOr;

    public bool IsShift => Op is Token.Shl or Token.Shr;

    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(X);
        visit(Y);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        var y = mapper.Expr(Y);
        return ReferenceEquals(x, X) && ReferenceEquals(y, Y) ? this : this with { X = x, Y = y };
    }
}

/// <summary>
/// <c>== != &lt; &lt;= &gt; &gt;=</c>. Both operands have the same type, save that one may be an interface and the other concrete
/// (Go converts it), or one of them is Nil. The result is a boolean type.
/// </summary>
public sealed record Comparison(Pos Pos, GoType Type, Token Op, CoreExpr X, CoreExpr Y) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        visit(X);
        visit(Y);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        var y = mapper.Expr(Y);
        return ReferenceEquals(x, X) && ReferenceEquals(y, Y) ? this : this with { X = x, Y = y };
    }
}

/// <summary>A conversion to the node's type. Implicit ones are those of Go's assignability: to an interface, between a defined type and its
/// underlying one, of channel directions.</summary>
public sealed record Conversion(Pos Pos, GoType Type, CoreExpr X, bool IsImplicit) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary>Parentheses that the source has round an operator expression; they mean nothing.</summary>
public sealed record Paren(Pos Pos, GoType Type, CoreExpr X) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit) => visit(X);

    public override CoreExpr Map(CoreMapper mapper)
    {
        var x = mapper.Expr(X);
        return ReferenceEquals(x, X) ? this : this with { X = x };
    }
}

/// <summary>First the statements, then the value. Gone after the pass Order.</summary>
public sealed record Sequence(Pos Pos, GoType Type, IReadOnlyList<CoreStmt> Statements, CoreExpr Value) : CoreExpr(Pos, Type)
{
    public override void ForEachChild(Action<CoreNode> visit)
    {
        foreach (var s in Statements) visit(s);
        visit(Value);
    }

    public override CoreExpr Map(CoreMapper mapper)
    {
        var statements = mapper.Stmts(Statements);
        var value = mapper.Expr(Value);
        return ReferenceEquals(statements, Statements) && ReferenceEquals(value, Value) ? this : this with { Statements = statements, Value = value };
    }
}
