// Go's struct{}, the one unnamed struct type that libraries and programs share: the element of signal channels and sets.

namespace GoRuntime;

/// <summary>Go's <c>struct{}</c>: a type with one value.</summary>
[GoType("struct {}")]
public readonly struct Empty : IEquatable<Empty>
{
    /// <inheritdoc/>
    public bool Equals(Empty other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Empty;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(Empty a, Empty b) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(Empty a, Empty b) => false;
}
