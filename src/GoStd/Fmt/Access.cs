// Reading slices, arrays and defined types of any element type through one cached object per C# type.

using System.Collections.Concurrent;
using GoRuntime;

namespace GoStd;

/// <summary>Elements of boxed slices or arrays of one C# type.</summary>
internal abstract class SequenceAccess
{
    private static readonly ConcurrentDictionary<Type, SequenceAccess> Cache = new();

    /// <summary>The access to a Slice or Array type.</summary>
    public static SequenceAccess For(Type type) => Cache.GetOrAdd(type, static type =>
        type.GetGenericTypeDefinition() == typeof(Slice<>)
            ? (SequenceAccess)Activator.CreateInstance(typeof(SliceAccess<>).MakeGenericType(type.GetGenericArguments()))!
            : new ArrayAccess());

    /// <summary>Whether it is a nil slice.</summary>
    public abstract bool IsNil(object sequence);

    /// <summary>Number of elements.</summary>
    public abstract int Length(object sequence);

    /// <summary>An element, boxed in its C# type.</summary>
    public abstract object? Get(object sequence, int index);

    /// <summary>The number %p prints.</summary>
    public abstract ulong Address(object sequence);
}

internal sealed class SliceAccess<T> : SequenceAccess
{
    public override bool IsNil(object sequence) => ((Slice<T>)sequence).IsNil;

    public override int Length(object sequence) => (int)((Slice<T>)sequence).Length;

    public override object? Get(object sequence, int index) => ((Slice<T>)sequence)[(long)index];

    public override ulong Address(object sequence) => Ptr.AddressOf((Slice<T>)sequence);
}

internal sealed class ArrayAccess : SequenceAccess
{
    public override bool IsNil(object sequence) => false;

    public override int Length(object sequence) => (int)((IGoArray)sequence).Length;

    public override object? Get(object sequence, int index) => ((IGoArray)sequence).Get(index);

    public override ulong Address(object sequence) => 0;
}

/// <summary>The underlying value of boxed defined types of one C# type.</summary>
internal abstract class NamedAccess
{
    private static readonly ConcurrentDictionary<Type, NamedAccess?> Cache = new();

    /// <summary>The access to a defined type's struct; null if the type is none.</summary>
    public static NamedAccess? For(Type type) => Cache.GetOrAdd(type, static type =>
    {
        if (!type.IsValueType)
            return null;
        foreach (var candidate in type.GetInterfaces())
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(INamed<>))
            {
                return (NamedAccess)Activator.CreateInstance(typeof(NamedAccess<,>)
                    .MakeGenericType(type, candidate.GetGenericArguments()[0]))!;
            }
        }
        return null;
    });

    /// <summary>The value, boxed in the C# type of the underlying type.</summary>
    public abstract object? Value(object named);
}

internal sealed class NamedAccess<T, U> : NamedAccess
    where T : struct, INamed<U>
{
    public override object? Value(object named) => ((T)named).Value;
}

/// <summary>Nil pointers of any type as interfaces hold them, so that their methods can be called.</summary>
internal abstract class NilAccess
{
    private static readonly ConcurrentDictionary<Type, object?> Cache = new();

    /// <summary>The nil pointer of a pointer type; null if the type is none.</summary>
    public static object? For(Type type) => Cache.GetOrAdd(type, static type =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ptr<>)
            ? ((NilAccess)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type.GetGenericArguments()))!).Nil
            : null);

    private protected abstract object Nil { get; }

    private sealed class Of<T> : NilAccess
    {
        private protected override object Nil => PtrExtensions.ToInterface<T>(null);
    }
}
