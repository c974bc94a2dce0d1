// Making pointers: to fresh variables, into slices and arrays, to fields; and their addresses as numbers.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Makes and compares pointers.</summary>
public static class Ptr
{
    private static readonly ConditionalWeakTable<object, StrongBox<ulong>> Addresses = [];
    private static ulong _nextAddress = 0xc000010000;

    /// <summary><c>new(T)</c> for a type parameter: the pointer class registered or declared for T.</summary>
    public static Ptr<T> New<T>() => New(default(T)!);

    /// <summary>A fresh variable holding the value, of the pointer class registered or declared for T.</summary>
    public static Ptr<T> New<T>(T value) => PtrFactory<T>.Prototype is { } prototype ? prototype.Fresh(value) : new Ptr<T>(value);

    /// <summary>
    /// Registers the pointer class of T, so that pointers not made by generated code have it too. The attribute
    /// <see cref="MethodPtrAttribute"/> on T does the same.
    /// </summary>
    public static void Register<T>(Func<MethodPtr<T>> create) => PtrFactory<T>.Prototype = create();

    /// <summary>
    /// The object that a variable of one of the library's classes holds, which is what pointers to the variable are. It is made
    /// when it is first asked for: Go's zero value is ready for use.
    /// </summary>
    public static T Held<T>(ref T? variable) where T : class, new() => variable ??= new T();

    /// <summary>
    /// <c>&amp;s[index]</c>; panics <c>index out of range [5] with length 3</c>. Elements of size zero all lie in one place.
    /// </summary>
    public static Ptr<T> Element<T>(Slice<T> slice, long index)
    {
        if ((ulong)index >= (ulong)slice.Length)
        {
            Bounds.PanicIndex(index, slice.Length);
        }
        return At(new ElementPtr<T>(slice._array!, GoLayout<T>.Size == 0 ? 0 : slice.Offset + (int)index));
    }

    /// <summary><c>&amp;a[index]</c>; panics <c>index out of range [4] with length 4</c>.</summary>
    public static Ptr<T> Element<T, N>(ref Array<T, N> array, long index) where N : struct, ILength
    {
        if ((ulong)index >= (ulong)N.Length)
        {
            Bounds.PanicIndex(index, N.Length);
        }
        return Element(array.Slice(), index);
    }

    /// <summary><c>&amp;p[index]</c> for a pointer to an array.</summary>
    public static Ptr<T> Element<T, N>(Ptr<Array<T, N>> array, long index) where N : struct, ILength => Element(ref array.Value, index);

    /// <summary>A pointer to an element of a C# array; panics <c>index out of range [4] with length 4</c>.</summary>
    public static Ptr<T> Of<T>(T[] array, long index) => Element(Slice.Of(array), index);

    /// <summary><c>&amp;owner.field</c>: <c>Ptr.Field(p, static (ref Point v) => ref v.X)</c>. A nil owner raises
    /// NullReferenceException.</summary>
    public static Ptr<T> Field<S, T>(Ptr<S> owner, FieldRef<S, T> field)
    {
        ref var variable = ref owner.Value;
        var (root, offset) = ((IPtr)owner).Identity;
        return At<T>(root is System.Reflection.MemberInfo
            ? new StaticFieldPtr<S, T>(owner, field)
            : new FieldPtr<S, T>(root, offset, ref variable, field));
    }

    /// <summary>
    /// The receiver of a method that takes it by value, called by what Go makes of the method for pointers; panics
    /// <c>value method main.T.F called using nil *T pointer</c>. Go: runtime/error.go (panicwrap)
    /// </summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="method">The method's name in Go.</param>
    public static ref T Receiver<T>(Ptr<T>? pointer, string method)
    {
        if (pointer is null or IPtr { IsNil: true })
        {
            throw new GoPanic(RuntimeError.NilValueReceiver(GoType.For<T>(), method));
        }

        return ref pointer.Value;
    }

    /// <summary>A pointer to a variable held in a static field: <c>Ptr.Of(static () => ref Counter)</c>.</summary>
    public static Ptr<T> Of<T>(VariableRef<T> variable) => At(new VariablePtr<T>(variable));

    /// <summary><c>(*T)(p)</c>, where S and T have the same underlying type in Go; nil stays nil.</summary>
    public static Ptr<T>? Convert<S, T>(Ptr<S>? p) => p switch
    {
        null => null,
        ConvertedPtr<T, S> back => back.Source,
        _ => At(new ConvertedPtr<S, T>(p)),
    };

    /// <summary>Whether both point to the same variable, or both are nil.</summary>
    public static bool Equal<T>(Ptr<T>? a, Ptr<T>? b) => a == b;

    /// <summary>A number that looks like the address: the same for the same location as long as it lives, 0 for nil.</summary>
    public static ulong Address(IPtr? p)
    {
        if (p is null || p.IsNil)
        {
            return 0;
        }
        var (root, offset) = p.Identity;
        return AddressOf(root) + (ulong)offset;
    }

    /// <summary>A number that looks like the address of an object: a map, a channel, a func, the array of a slice.</summary>
    public static ulong AddressOf(object? o)
    {
        if (o is null)
        {
            return 0;
        }
        return Addresses.GetValue(o, static o =>
        {
            // Room for the whole object, so that addresses in it do not run into the next one's.
            var size = o is Array array ? (ulong)array.LongLength * 24 : 256;
            return new StrongBox<ulong>(Interlocked.Add(ref _nextAddress, (size + 31) & ~31UL) - ((size + 31) & ~31UL));
        }).Value;
    }

    /// <summary>A number that looks like the address of the slice's first element; 0 for nil.</summary>
    public static ulong AddressOf<T>(Slice<T> slice) => slice._array is null ? 0
        : AddressOf(slice._array) + (ulong)slice._start;

    private static Ptr<T> At<T>(Ptr<T> location) => PtrFactory<T>.Prototype is { } prototype ? prototype.At(location) : location;
}

/// <summary>The pointer class of a struct, if it has one of its own.</summary>
internal static class PtrFactory<T>
{
    internal static MethodPtr<T>? Prototype = Declared();

    private static Ptr<T>? _nil;

    /// <summary>The nil pointer as interfaces hold it.</summary>
    internal static Ptr<T> Nil => _nil ??= Prototype is { } prototype ? prototype.At(new NilPtr<T>()) : new NilPtr<T>();

    private static MethodPtr<T>? Declared()
    {
        if (Attribute.GetCustomAttribute(typeof(T), typeof(MethodPtrAttribute)) is not MethodPtrAttribute { Type: var type })
        {
            return null;
        }
        if (type.IsGenericTypeDefinition)
        {
            type = type.MakeGenericType(typeof(T).GetGenericArguments());
        }
        // Only its class matters: every use clones it and sets what it points to.
        return (MethodPtr<T>)RuntimeHelpers.GetUninitializedObject(type);
    }
}
