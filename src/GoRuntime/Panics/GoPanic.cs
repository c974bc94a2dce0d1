// The exceptions that carry Go's two ways of unwinding a goroutine: a panic and runtime.Goexit.

namespace GoRuntime;

/// <summary>
/// A Go panic on its way up the stack. Deferred functions run while it passes (see <see cref="DeferFrame"/>), and one of
/// them may stop it with <c>recover()</c>; if none does, the goroutine's top level prints Go's report and ends the
/// process with exit code 2.
/// </summary>
/// <remarks>Go: runtime/panic.go.</remarks>
public sealed class GoPanic : Exception
{
    /// <summary>Creates a panic with the value given to Go's <c>panic(v)</c>.</summary>
    /// <param name="value">Any Go value in its interface form. Nil stands for itself here: <c>Builtins.panic</c> replaces
    /// it by a <see cref="PanicNilError"/>.</param>
    public GoPanic(object? value)
    {
        Value = value;
        Overtaken = Unwinding.Current;
    }

    /// <summary>Creates the panic that a CLR exception stands for, or one instead of another.</summary>
    internal GoPanic(object? value, Exception cause)
        : base(null, cause) => Value = value;

    /// <summary>The value that <c>recover()</c> returns.</summary>
    public object? Value { get; }

    /// <summary>Its bookkeeping once a <see cref="DeferFrame"/> has seen it.</summary>
    internal PanicRecord? Record { get; set; }

    /// <summary>The panic or Goexit that was on its way when a finally block raised this one.</summary>
    internal Exception? Overtaken { get; }

    /// <summary>The text after <c>panic: </c> in Go's report.</summary>
    public override string Message => PanicText.Format(Value);
}

/// <summary>Unwinds a goroutine after <c>runtime.Goexit</c>: deferred functions run, <c>recover()</c> returns nil.</summary>
/// <remarks>Go: runtime/panic.go, Goexit.</remarks>
public sealed class GoexitException : Exception
{
    /// <summary>Its bookkeeping once a <see cref="DeferFrame"/> has seen it.</summary>
    internal PanicRecord? Record { get; set; }

    /// <inheritdoc/>
    public override string Message => "runtime.Goexit";
}
