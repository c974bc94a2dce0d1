// A Go panic on its way up the stack.

namespace GoRuntime;

/// <summary>Carries the value of a Go panic.</summary>
public sealed class GoPanic(object? value) : Exception
{
    /// <summary>The argument of panic.</summary>
    public object? Value { get; } = value;
}
