// How values go into an interface when their C# type does not say their Go type: int64 and uint64 in structs of their own
// (long and ulong are int and uint), everything else in Boxed<T>. UnsafePointer is Go's unsafe.Pointer.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A boxed Go <c>int64</c>, told from int by its type.</summary>
[GoType("int64")]
public readonly struct int64(long value) : IEquatable<int64>
{
    /// <summary>The value.</summary>
    public long Value { get; } = value;

    /// <summary>The value.</summary>
    public static implicit operator long(int64 v) => v.Value;

    /// <summary>The wrapper.</summary>
    public static implicit operator int64(long v) => new(v);

    /// <inheritdoc/>
    public bool Equals(int64 other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is int64 other && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A boxed Go <c>uint64</c>, told from uint by its type.</summary>
[GoType("uint64")]
public readonly struct uint64(ulong value) : IEquatable<uint64>
{
    /// <summary>The value.</summary>
    public ulong Value { get; } = value;

    /// <summary>The value.</summary>
    public static implicit operator ulong(uint64 v) => v.Value;

    /// <summary>The wrapper.</summary>
    public static implicit operator uint64(ulong v) => new(v);

    /// <inheritdoc/>
    public bool Equals(uint64 other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is uint64 other && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A value in an interface together with its Go type.</summary>
public interface IBoxed
{
    /// <summary>The Go type.</summary>
    GoType Type { get; }

    /// <summary>The value, boxed in its C# type.</summary>
    object? Inner { get; }
}

/// <summary>
/// A value in an interface whose C# type does not say its Go type: <c>new Boxed&lt;Slice&lt;long&gt;&gt;(s, "[]int64")</c>.
/// </summary>
public sealed class Boxed<T> : IBoxed
{
    /// <summary>Boxes the value with the Go type written out.</summary>
    public Boxed(T value, string type) : this(value, GoType.Parse(type, typeof(T)))
    {
    }

    /// <summary>Boxes the value with its Go type.</summary>
    public Boxed(T value, GoType type)
    {
        Value = value;
        Type = type;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public GoType Type { get; }

    /// <summary>Whether the value's Go type is the one written, as <see cref="GoType.ToString"/> writes it.</summary>
    public bool Is(string type) => Type.ToString() == type;

    object? IBoxed.Inner => Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Boxed<T> other && Type == other.Type && GoEquality<T>.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)GoEquality<T>.Hash(Value);

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "nil";
}

/// <summary>Go's <c>unsafe.Pointer</c>: a pointer of any type. It converts back to the type it came from, and between numbers.</summary>
[GoType("unsafe.Pointer")]
public readonly struct UnsafePointer(IPtr? pointer) : IEquatable<UnsafePointer>
{
    /// <summary>The pointer, null for nil.</summary>
    public IPtr? Pointer { get; } = pointer;

    /// <summary>Whether it is nil.</summary>
    public bool IsNil => Pointer is null;

    /// <summary>The number <c>uintptr(p)</c>.</summary>
    public nuint Address => (nuint)Ptr.Address(Pointer);

    /// <summary>
    /// <c>(*T)(p)</c>: the location as a T, if a T can be read there: the pointer's own type, numbers and structs of numbers, a string
    /// that shares the bytes of a slice. A fatal error tells of any other.
    /// </summary>
    public Ptr<T>? To<T>() => Pointer?.Cast<T>();

    /// <summary>
    /// <c>unsafe.Add(p, bytes)</c>, from one element of an array or slice to another. A fatal error tells of any other step: it would
    /// lead to memory that is not known.
    /// </summary>
    public UnsafePointer Add(long bytes)
    {
        if (Pointer is null && bytes != 0)
        {
            FatalError.Throw("unsafe.Add: a number is no pointer");
        }

        return bytes == 0 ? this : new UnsafePointer(Pointer!.Add(bytes));
    }

    /// <inheritdoc/>
    public bool Equals(UnsafePointer other) => Address == other.Address;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnsafePointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Pointer is null ? 0 : RuntimeHelpers.GetHashCode(Pointer.Identity.Root);

    /// <summary>Whether both name the same location.</summary>
    public static bool operator ==(UnsafePointer a, UnsafePointer b) => a.Equals(b);

    /// <summary>Whether they name different locations.</summary>
    public static bool operator !=(UnsafePointer a, UnsafePointer b) => !a.Equals(b);
}
