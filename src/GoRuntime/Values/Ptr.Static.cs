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
    /// <c>&amp;s[index]</c>; panics <c>index out of range [5] with length 3</c>. Elements of size zero all lie in one place.
    /// </summary>
    public static Ptr<T> Element<T>(Slice<T> slice, long index)
    {
        if ((ulong)index >= (ulong)slice.Length)
        {
            Bounds.PanicIndex(index, slice.Length);
        }
        var isEmpty = GoLayout<T>.Size == 0;
        return At<T>(slice._owner!, isEmpty && (slice._owner is T[]) ? ObjectData.OfArray
            : slice._start + (isEmpty ? 0 : (nint)index * Unsafe.SizeOf<T>()));
    }

    /// <summary><c>&amp;a[index]</c> of an array too large for its variable; panics <c>index out of range [4] with length
    /// 4</c>.</summary>
    public static Ptr<T> Element<T, N>(ref Array<T, N> array, long index) where N : struct, ILength
    {
        if ((ulong)index >= (ulong)N.Length)
        {
            Bounds.PanicIndex(index, N.Length);
        }
        return Element(array.Slice(), index);
    }

    /// <summary><c>p[:]</c> of a pointer to an array.</summary>
    public static Slice<T> Slice<T, TArray>(Ptr<TArray> p) where TArray : struct, IArray<T> =>
        Slice<T, TArray>(p, 0, default(TArray).Length);

    /// <summary><c>p[lo:]</c></summary>
    public static Slice<T> Slice<T, TArray>(Ptr<TArray> p, long lo) where TArray : struct, IArray<T> =>
        Slice<T, TArray>(p, lo, default(TArray).Length);

    /// <summary><c>p[lo:hi]</c>; panics <c>slice bounds out of range [:5] with length 4</c>, <c>[5:4]</c>.</summary>
    public static Slice<T> Slice<T, TArray>(Ptr<TArray> p, long lo, long hi) where TArray : struct, IArray<T> =>
        ArrayElements.Slice(p, ref Unsafe.As<TArray, T>(ref p.Value), (int)default(TArray).Length, lo, hi);

    /// <summary><c>p[lo:hi:max]</c>; panics <c>slice bounds out of range [::5] with length 4</c>.</summary>
    public static Slice<T> Slice<T, TArray>(Ptr<TArray> p, long lo, long hi, long max) where TArray : struct, IArray<T> =>
        ArrayElements.Slice(p, ref Unsafe.As<TArray, T>(ref p.Value), (int)default(TArray).Length, lo, hi, max);

    /// <summary>A pointer to an element of a C# array; panics <c>index out of range [4] with length 4</c>.</summary>
    public static Ptr<T> Of<T>(T[] array, long index) => Element(GoRuntime.Slice.Of(array), index);

    /// <summary>
    /// A pointer to a part of what another pointer leads to, a field of a struct or an element of an array:
    /// <c>Ptr.At(p, ref p.Value.X)</c> is Go's <c>&amp;p.X</c>, <c>Ptr.At(a, ref a.Value[i])</c> is <c>&amp;a[i]</c>.
    /// </summary>
    public static Ptr<T> At<S, T>(Ptr<S> owner, ref T part)
    {
        // Most are variables themselves.
        if (owner.IsVariable)
        {
            return At<T>(owner, ObjectData.Start(owner, ref part));
        }
        var (root, start) = Place(owner, ref part);
        return At<T>(root, start);
    }

    /// <summary>
    /// The same where a field beside the part keeps the pointer: <c>Ptr.At(p, ref p.Value.X, ref p.Value.XPointer)</c>. In a copy of the
    /// struct that field holds the pointer into the original, until the copy's own is asked for.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ptr<T> At<S, T>(Ptr<S> owner, ref T part, ref Ptr<T>? kept) =>
        kept is { } known && Unsafe.AreSame(ref known.Value, ref part) ? known : kept = At(owner, ref part);

    /// <summary>The object that a part of what a pointer leads to lies in, and where in it.</summary>
    internal static (object Root, nint Start) Place<T>(IPtr owner, ref T part)
    {
        var root = owner.Identity.Root;
        return root is System.Reflection.MemberInfo
            ? throw new NotSupportedException("A variable in a static field is in no object that a pointer could refer to: hold it in a Ptr.")
            : (root, ObjectData.Start(root, ref part));
    }

    /// <summary><c>&amp;owner.field</c>: <c>Ptr.Field(p, static (ref Point v) => ref v.X)</c>. A nil owner raises
    /// NullReferenceException.</summary>
    public static Ptr<T> Field<S, T>(Ptr<S> owner, FieldRef<S, T> field)
    {
        ref var variable = ref owner.Value;
        var root = ((IPtr)owner).Identity.Root;
        return root is System.Reflection.MemberInfo
            ? At(new StaticFieldPtr<S, T>(owner, field))
            : At<T>(root, ObjectData.Start(root, ref field(ref variable)));
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
        return AddressOf(root, offset);
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
    public static ulong AddressOf<T>(Slice<T> slice) => slice._owner is null ? 0 : AddressOf(slice._owner, slice._start);

    // The number that an array has is that of its first element.
    private static ulong AddressOf(object owner, nint start) =>
        AddressOf(owner) + (ulong)(start - (owner is Array ? ObjectData.OfArray : ObjectData.OfVariable));

    /// <summary>A pointer to a place in an object.</summary>
    internal static Ptr<T> At<T>(object owner, nint start) => At(new PlacePtr<T>(owner, start));

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
