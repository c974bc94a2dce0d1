// Go's pointers. Ptr<T> itself is the variable it points to; subclasses point into slices, arrays and structs.
// Invariant: two pointers are equal if and only if they name the same location, which is (object, byte offset in it).

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>
/// Go's <c>*T</c>; null is the nil pointer. <c>new Ptr&lt;T&gt;(v)</c> is a fresh variable holding v.
/// Dereferencing nil raises NullReferenceException, which recover and the goroutine's end see as
/// <c>runtime error: invalid memory address or nil pointer dereference</c>.
/// </summary>
public class Ptr<T> : IPtr, IEquatable<Ptr<T>>
{
    private protected T _value;

    /// <summary>A variable with the zero value: <c>new(T)</c>.</summary>
    public Ptr() => _value = default!;

    /// <summary>A variable with the value: <c>&amp;T{…}</c>.</summary>
    public Ptr(T value) => _value = value;

    /// <summary>The variable pointed to.</summary>
    public ref T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (IsVariable)
            {
                return ref _value;
            }
            return ref Location();
        }
    }

    /// <summary>Whether this is known to be the variable itself.</summary>
    internal bool IsVariable
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GetType() == typeof(Ptr<T>) || typeof(T).IsValueType && MethodPtr<T>.IsVariableOfKnownClass(this);
    }

    private protected virtual ref T Location() => ref _value;

    // The object that the location lies in, and where in it (ObjectData). The value is the first that a pointer's own object holds.
    private protected virtual (object Root, nint Offset) Identity() => (this, ObjectData.OfVariable);

    (object Root, nint Offset) IPtr.Identity => Identity();

    /// <inheritdoc/>
    bool IPtr.IsNil => IsNil;

    private protected virtual bool IsNil => false;

    /// <summary>The pointer an interface value holds: this one, or null for what stands for a nil pointer in interfaces.</summary>
    public Ptr<T>? Self => IsNil ? null : this;

    object? IPtr.Load() => Value;

    IPtr IPtr.Add(long bytes) => UnsafeMemory.Add(this, bytes);

    Ptr<TTarget>? IPtr.Cast<TTarget>() => UnsafeMemory.Cast<T, TTarget>(this);

    /// <summary>Whether both point to the same variable.</summary>
    public bool Equals(Ptr<T>? other) => this == other;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => this == obj as Ptr<T>;

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        var (root, offset) = Identity();
        return (int)GoHash.Combine((uint)RuntimeHelpers.GetHashCode(root), (uint)offset);
    }

    /// <summary>The address as fmt's %p prints it, for debugging.</summary>
    public override string ToString() => "0x" + Ptr.Address(this).ToString("x");

    /// <summary>Whether both point to the same variable, or both are nil.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator ==(Ptr<T>? a, Ptr<T>? b) => ReferenceEquals(a, b) || a is not null && b is not null && a.SameLocation(b);

    /// <summary>Whether they point to different variables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator !=(Ptr<T>? a, Ptr<T>? b) => !(a == b);

    private bool SameLocation(Ptr<T> other) =>
        (GetType() != typeof(Ptr<T>) || other.GetType() != typeof(Ptr<T>))
        && (other.IsView ? other.IsAt(this) : IsAt(other));

    // Whether the variable lies in the elements of a slice rather than in this object.
    private protected virtual bool IsView => false;

    private protected virtual bool IsAt(Ptr<T> other) => Unsafe.AreSame(ref Value, ref other.Value);
}

/// <summary>
/// The base of the generated pointer classes whose pointee has methods by which <c>*T</c> implements interfaces:
/// <c>sealed class CirclePtr : MethodPtr&lt;Circle&gt;, Shape</c>. It is a variable itself, or stands for a location elsewhere.
/// </summary>
public abstract class MethodPtr<T> : Ptr<T>
{
    // What ObjectData.TypeOf says of the class that the type declares, once a pointer of it has been followed.
    private static nint _known;

    // Null if this object is the variable.
    private Ptr<T>? _at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsVariableOfKnownClass(Ptr<T> p) => ObjectData.TypeOf(p) == _known && Unsafe.As<MethodPtr<T>>(p)._at is null;

    /// <summary>A fresh variable with the zero value.</summary>
    protected MethodPtr()
    {
    }

    /// <summary>A fresh variable with the value.</summary>
    protected MethodPtr(T value) : base(value)
    {
    }

    /// <summary>The variable pointed to.</summary>
    public new ref T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_at is null)
            {
                return ref _value;
            }
            return ref _at.Value;
        }
    }

    private protected sealed override ref T Location()
    {
        _known = ObjectData.TypeOf(this);
        return ref Value;
    }

    /// <summary>
    /// The receiver of a method that takes it by value, called on the pointer an interface holds; panics
    /// <c>value method main.T.F called using nil *T pointer</c>. Go: runtime/error.go (panicwrap)
    /// </summary>
    /// <param name="method">The method's name in Go.</param>
    protected ref T Receiver(string method)
    {
        if (_at is NilPtr<T>)
        {
            throw new GoPanic(RuntimeError.NilValueReceiver(GoType.For<T>(), method));
        }
        return ref Value;
    }

    private protected sealed override bool IsNil => _at is NilPtr<T>;

    private protected sealed override (object Root, nint Offset) Identity() =>
        _at is null ? (this, ObjectData.OfVariable) : ((IPtr)_at).Identity;

    internal MethodPtr<T> Fresh(T value)
    {
        var copy = (MethodPtr<T>)MemberwiseClone();
        copy._value = value;
        return copy;
    }

    internal MethodPtr<T> At(Ptr<T> location)
    {
        var copy = (MethodPtr<T>)MemberwiseClone();
        copy._at = location;
        return copy;
    }
}

/// <summary>What every pointer can do whatever it points to.</summary>
public interface IPtr
{
    /// <summary>The object that the location lies in, and where in it (<see cref="ObjectData"/>).</summary>
    internal (object Root, nint Offset) Identity { get; }

    /// <summary>Whether this stands for a nil pointer in an interface value, which is itself not nil.</summary>
    bool IsNil { get; }

    /// <summary>The value pointed to, boxed.</summary>
    object? Load();

    /// <summary>A pointer to the same location as a pointer to another type; raises a fatal error where the types do not allow
    /// it.</summary>
    internal Ptr<TTarget>? Cast<TTarget>();

    /// <summary>A pointer so many bytes further on; raises a fatal error where no variable of the same kind is known to lie
    /// there.</summary>
    internal IPtr Add(long bytes);
}

/// <summary>Gives the location of a field of a variable: <c>static (ref Point p) => ref p.X</c>.</summary>
public delegate ref T FieldRef<S, T>(ref S owner);

/// <summary>Gives the location of a variable that is held elsewhere, such as a static field.</summary>
public delegate ref T VariableRef<T>();

// A place in an object: an element of a slice or array, a field, an array that a slice shares its elements with.
internal sealed class PlacePtr<T>(object owner, nint start) : Ptr<T>
{
    private readonly object _owner = owner;

    private protected override ref T Location() => ref ObjectData.Place<T>(in _owner!, start);

    private protected override (object Root, nint Offset) Identity() => (_owner, start);
}

// A field of a variable that lies in no object, such as a static field.
internal sealed class StaticFieldPtr<S, T>(Ptr<S> owner, FieldRef<S, T> field) : Ptr<T>
{
    private protected override ref T Location() => ref field(ref owner.Value);

    private protected override (object Root, nint Offset) Identity()
    {
        var (root, offset) = ((IPtr)owner).Identity;
        ref var start = ref owner.Value;
        return (root, offset + Unsafe.ByteOffset(ref Unsafe.As<S, byte>(ref start), ref Unsafe.As<T, byte>(ref field(ref start))));
    }
}

internal sealed class VariablePtr<T>(VariableRef<T> variable) : Ptr<T>
{
    private protected override ref T Location() => ref variable();

    private protected override (object Root, nint Offset) Identity() => (variable.Method, ObjectData.OfVariable);
}

// What (*[N]T)(slice) points to where the array is too large for its variable: an array whose elements are the slice's.
internal sealed class ArrayView<T, N>(Array<T, N> value, object owner, nint start) : Ptr<Array<T, N>>(value) where N : struct, ILength
{
    private protected override ref Array<T, N> Location() => ref _value;

    private protected override bool IsView => true;

    private protected override bool IsAt(Ptr<Array<T, N>> other) =>
        Unsafe.AreSame(ref MemoryMarshal.GetReference(_value.Span), ref MemoryMarshal.GetReference(other.Value.Span));

    private protected override (object Root, nint Offset) Identity() => (owner, start);
}

// What (*T)(p) points to: the variable p points to, seen as a type with the same representation.
internal sealed class ConvertedPtr<S, T>(Ptr<S> source) : Ptr<T>
{
    internal Ptr<S> Source => source;

    private protected override ref T Location() => ref Unsafe.As<S, T>(ref source.Value);

    private protected override (object Root, nint Offset) Identity() => ((IPtr)source).Identity;
}

/// <summary>A nil pointer as an interface holds it: it has a type and points nowhere.</summary>
internal sealed class NilPtr<T> : Ptr<T>
{
    private protected override bool IsNil => true;

    private protected override ref T Location() => throw new NullReferenceException();

    private protected override (object Root, nint Offset) Identity() => (this, 0);
}

/// <summary>Conversion of pointers to interface values.</summary>
public static class PtrExtensions
{
    /// <summary>
    /// The pointer as an interface value holds it. A nil pointer in an interface is not the nil interface: it keeps its type.
    /// Go: spec, "Interface types"; the language FAQ, "Why is my nil error value not equal to nil?"
    /// </summary>
    public static Ptr<T> ToInterface<T>(this Ptr<T>? p) => p ?? PtrFactory<T>.Nil;

    /// <summary>
    /// The variable pointed to, for code that follows the pointer often: <c>ref var v = ref p.Pointee();</c>. A nil pointer gives a
    /// reference that raises NullReferenceException when it is used.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Pointee<T>(this Ptr<T>? p)
    {
        if (p is null)
        {
            return ref Unsafe.NullRef<T>();
        }
        return ref p.Value;
    }

    /// <summary><c>&amp;*p</c>: the pointer itself; a nil pointer raises NullReferenceException.</summary>
    public static Ptr<T> NotNil<T>(this Ptr<T>? p) => p ?? throw new NullReferenceException();
}
