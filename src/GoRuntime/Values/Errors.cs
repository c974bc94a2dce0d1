// Go's predeclared error interface and the runtime's own errors. Every text a runtime error can have is made here
// or in Bounds.cs, so that each stands in one place.

namespace GoRuntime;

/// <summary>Go's predeclared <c>error</c>.</summary>
[GoType("error")]
public interface error
{
    /// <summary>The message.</summary>
    GoString Error();
}

/// <summary>Go's <c>runtime.Error</c>: what the runtime itself panics with. Go: runtime/error.go</summary>
[GoType("runtime.Error")]
public interface IRuntimeError : error
{
    /// <summary>Does nothing; it tells runtime errors from others.</summary>
    void RuntimeError();
}

/// <summary>
/// A runtime error: the value of a panic started by the runtime. Two are equal if kind and text are.
/// Go: runtime/error.go
/// </summary>
[GoType("runtime.errorString")]
public class RuntimeError : IRuntimeError, IEquatable<RuntimeError>
{
    /// <summary>Makes an error whose message is <c>runtime error: </c> and the text.</summary>
    public RuntimeError(string text) => Message = "runtime error: " + text;

    private protected RuntimeError(string message, bool complete) => Message = complete ? message : "runtime error: " + message;

    /// <summary>The whole message.</summary>
    public string Message { get; }

    /// <summary>What an error that is nothing but a string to Go consists of; null for others.</summary>
    internal virtual string? BareText => Message["runtime error: ".Length..];

    /// <inheritdoc/>
    public GoString Error() => GoString.FromString(Message);

    void IRuntimeError.RuntimeError()
    {
    }

    /// <inheritdoc/>
    public bool Equals(RuntimeError? other) => other is not null && other.GetType() == GetType() && other.Message == Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuntimeError);

    /// <inheritdoc/>
    public override int GetHashCode() => Message.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Message;

    // Variables of Go's runtime: a panic with one of them that is recovered and raised again is the same panic. Go: runtime/panic.go
    private static class Variables
    {
        internal static readonly RuntimeError DivideByZero = new("integer divide by zero");
        internal static readonly RuntimeError Overflow = new("integer overflow");
        internal static readonly RuntimeError NegativeShift = new("negative shift amount");
        internal static readonly RuntimeError NilDereference = new("invalid memory address or nil pointer dereference");
    }

    /// <summary><c>runtime error: integer divide by zero</c></summary>
    public static RuntimeError DivideByZero() => Variables.DivideByZero;

    /// <summary><c>runtime error: integer overflow</c></summary>
    public static RuntimeError Overflow() => Variables.Overflow;

    /// <summary><c>runtime error: negative shift amount</c></summary>
    public static RuntimeError NegativeShift() => Variables.NegativeShift;

    /// <summary><c>runtime error: invalid memory address or nil pointer dereference</c></summary>
    public static RuntimeError NilDereference() => Variables.NilDereference;

    /// <summary><c>runtime error: comparing uncomparable type []int</c></summary>
    public static RuntimeError Uncomparable(GoType type) => new("comparing uncomparable type " + type);

    /// <summary><c>runtime error: hash of unhashable type []int</c></summary>
    public static RuntimeError Unhashable(GoType type) => new UnhashableError(type);

    /// <summary><c>assignment to entry in nil map</c></summary>
    public static RuntimeError NilMap() => new PlainError("assignment to entry in nil map");

    /// <summary><c>value method main.T.F called using nil *T pointer</c>. Go: runtime/error.go (panicwrap)</summary>
    public static RuntimeError NilValueReceiver(GoType type, string method) =>
        new PlainError(
            $"value method {WithoutArguments(type.ToString())}.{method} called using nil *{WithoutArguments(type.Name)} pointer");

    private static string WithoutArguments(string name) =>
        name.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at ? name[..at] + "[...]" : name;

    /// <summary><c>runtime error: makeslice: len out of range</c></summary>
    public static RuntimeError MakeSliceLength() => new("makeslice: len out of range");

    /// <summary><c>runtime error: makeslice: cap out of range</c></summary>
    public static RuntimeError MakeSliceCapacity() => new("makeslice: cap out of range");

    /// <summary><c>runtime error: growslice: len out of range</c></summary>
    public static RuntimeError GrowSliceLength() => new("growslice: len out of range");

    /// <summary><c>runtime error: range function continued iteration after function for loop body returned false</c>. Go:
    /// runtime/panic.go</summary>
    public static RuntimeError RangeAfterFalse() => new("range function continued iteration after function for loop body returned false");

    /// <summary><c>runtime error: range function continued iteration after loop body panic</c></summary>
    public static RuntimeError RangeAfterPanic() => new("range function continued iteration after loop body panic");

    /// <summary><c>runtime error: range function continued iteration after whole loop exit</c></summary>
    public static RuntimeError RangeAfterExit() => new("range function continued iteration after whole loop exit");

    /// <summary><c>runtime error: range function recovered a loop body panic and did not resume panicking</c></summary>
    public static RuntimeError RangeLostPanic() => new("range function recovered a loop body panic and did not resume panicking");
}

/// <summary>A runtime error whose message has no <c>runtime error: </c> before it. Go: runtime/error.go (plainError)</summary>
[GoType("runtime.plainError")]
public sealed class PlainError(string message) : RuntimeError(message, complete: true)
{
    internal override string? BareText => Message;
}

/// <summary>An index or a slice bound out of range; made in <see cref="Bounds"/>. Go: runtime/error.go (boundsError)</summary>
[GoType("runtime.boundsError")]
public sealed class BoundsError(string text) : RuntimeError(text)
{
    internal override string? BareText => null;
}

/// <summary>A key that cannot be hashed: <c>runtime error: hash of unhashable type []int</c>. Go: runtime/alg.go</summary>
[GoType("runtime.errorString")]
public sealed class UnhashableError(GoType type) : RuntimeError("hash of unhashable type " + type)
{
    /// <summary>The type.</summary>
    public GoType Type { get; } = type;
}

/// <summary>
/// The lookup of an unhashable key in an empty map: <c>hash of unhashable type: []int</c>.
/// Go: internal/runtime/maps (unhashableTypeError)
/// </summary>
[GoType("maps.unhashableTypeError", Path = "internal/runtime/maps")]
public sealed class UnhashableTypeError(GoType type) : RuntimeError("hash of unhashable type: " + type, complete: true)
{
    internal override string? BareText => null;
}

/// <summary>What <c>panic(nil)</c> panics with: <c>runtime error: panic called with nil argument</c>. Go: runtime/panic.go</summary>
[GoType("*runtime.PanicNilError")]
public sealed class PanicNilError() : RuntimeError("panic called with nil argument")
{
    internal override string? BareText => null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A failed type assertion. Go: runtime/error.go (TypeAssertionError)</summary>
[GoType("*runtime.TypeAssertionError")]
public sealed class TypeAssertionError : RuntimeError
{
    private TypeAssertionError(string message) : base(message, complete: true)
    {
    }

    internal override string? BareText => null;

    /// <summary><c>interface conversion: interface {} is string, not int</c>, or <c>… is nil, not int</c>.</summary>
    public static TypeAssertionError NotThatType(string iface, GoType? concrete, GoType asserted)
    {
        if (concrete is null)
        {
            return new TypeAssertionError($"interface conversion: {iface} is nil, not {asserted}");
        }
        var message = $"interface conversion: {iface} is {concrete}, not {asserted}";
        if (concrete.String() == asserted.String())
        {
            message += IsOfOtherPackage(concrete, asserted) ? " (types from different packages)" : " (types from different scopes)";
        }
        return new TypeAssertionError(message);
    }

    // Two struct types that differ in nothing that their texts and fields show have unexported fields of two packages.
    private static bool IsOfOtherPackage(GoType a, GoType b) =>
        a.PkgPath != b.PkgPath
        || a is { Kind: GoKind.Struct, IsDefined: false } && b is { Kind: GoKind.Struct, IsDefined: false }
            && a.Fields.Select(f => f.Type).SequenceEqual(b.Fields.Select(f => f.Type));

    /// <summary><c>interface conversion: main.T is not main.I: missing method Foo</c></summary>
    public static TypeAssertionError MissingMethod(GoType concrete, GoType asserted, string method) =>
        new($"interface conversion: {concrete} is not {asserted}: missing method {method}");

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
