// Interface values: Go's == on them and type assertions with Go's panic texts.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

public static partial class Builtins
{
    /// <summary>Go's == of interface values; panics <c>runtime error: comparing uncomparable type []int</c>.</summary>
    public static bool equal(object? a, object? b) => GoEqual.Objects(a, b);

    /// <summary>Go's == of values of one type (structs, arrays, values of type parameters).</summary>
    public static bool equal<T>(T a, T b) => GoEquality<T>.Equals(a, b);

    /// <summary>A hash that agrees with <see cref="equal(object?, object?)"/>; panics <c>runtime error: hash of unhashable type
    /// []int</c>.</summary>
    public static int hash<T>(T value) => (int)GoEquality<T>.Hash(value);

    /// <summary>
    /// <c>x.(T)</c>; panics <c>interface conversion: interface {} is string, not int</c>,
    /// <c>interface conversion: main.T is not main.I: missing method Foo</c>, <c>interface conversion: interface is nil, not main.I</c>.
    /// </summary>
    /// <param name="x">The interface value.</param>
    /// <param name="type">T's Go type, where its C# type does not say it: <c>"[]int64"</c>.</param>
    /// <param name="iface">The Go name of x's static type, for the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T assert<T>(object? x, string? type = null, string iface = "interface {}")
    {
        if (type is null && x is T value)
        {
            return HoldsNil(value) ? default! : value;
        }
        return AssertSlow<T>(x, type, iface);
    }

    /// <summary><c>v, ok := x.(T)</c></summary>
    /// <param name="x">The interface value.</param>
    /// <param name="type">T's Go type, where its C# type does not say it: <c>"[]int64"</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Value, bool Ok) assertOk<T>(object? x, string? type = null)
    {
        if (type is null)
        {
            if (Is<T>(x, out var value))
            {
                return (HoldsNil(value) ? default! : value, true);
            }
            if (!MayStandFor<T>())
            {
                return (default!, false);
            }
        }
        return AssertOkSlow<T>(x, type);
    }

    // Out of line, so that the value's variable has no address where the assertion stands.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (T Value, bool Ok) AssertOkSlow<T>(object? x, string? type) =>
        TryUnbox<T>(x, type, out var value) ? (value!, true) : (default!, false);

    /// <summary>Whether x holds a T that its C# type tells: a case of a type switch.</summary>
    /// <param name="x">The interface value.</param>
    /// <param name="value">The value, or the zero value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool isType<T>(object? x, [MaybeNullWhen(false)] out T value)
    {
        (value, var ok) = assertOk<T>(x);
        return ok;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is<T>(object? x, out T value)
    {
        if (typeof(T).IsValueType)
        {
            if (x is T unboxed)
            {
                value = unboxed;
                return true;
            }
        }
        else if (InterfaceCache<T>.IsInterface ? x is not null && InterfaceCache<T>.Contains(x) : x is T)
        {
            value = Unsafe.As<object, T>(ref x!);
            return true;
        }
        value = default!;
        return false;
    }

    // A value of another C# type may be a T to Go: a C# string, or a library's value in an interface of the program.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayStandFor<T>() => typeof(T) == typeof(GoString) || LibraryAdapter.AreUsed;

    // A nil pointer leaves an interface as null, unless it goes on to another interface.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HoldsNil<T>(T value) =>
        !typeof(T).IsValueType && typeof(T) != typeof(object) && !InterfaceCache<T>.IsInterface && value is IPtr { IsNil: true };

    private static bool TryUnbox<T>(object? x, string? type, [MaybeNull] out T value)
    {
        switch (x)
        {
            case Boxed<T> boxed when type is not null && boxed.Type == GoType.Parse(type, typeof(T)):
                value = boxed.Value;
                return true;
            case T found when type is not null && GoType.Of(x) == GoType.Parse(type, typeof(T)):
                value = found;
                return true;
            case int64 v when typeof(T) == typeof(long) && type == "int64":
                value = (T)(object)v.Value;
                return true;
            case uint64 v when typeof(T) == typeof(ulong) && type == "uint64":
                value = (T)(object)v.Value;
                return true;
            case string s when typeof(T) == typeof(GoString) && type is null:
                value = (T)(object)GoString.FromString(s);
                return true;
            case LibraryAdapter adapter:
                (value, var ok) = assertOk<T>(adapter.Inner, type);
                return ok;
            case not null when typeof(T).IsInterface:
                return LibraryAdapters<T>.TryAdapt(x, out value);
            default:
                value = default;
                return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T AssertSlow<T>(object? x, string? type, string iface)
    {
        if (TryUnbox<T>(x, type, out var value))
        {
            return value!;
        }
        var asserted = type is null ? GoType.For<T>() : GoType.Parse(type, typeof(T));
        var concrete = GoType.Of(x);
        if (asserted.Kind != GoKind.Interface)
        {
            throw new GoPanic(TypeAssertionError.NotThatType(iface, concrete, asserted));
        }
        if (concrete is null)
        {
            throw new GoPanic(TypeAssertionError.NotThatType("interface", null, asserted));
        }
        var missing = concrete.MissingMethod(asserted) ?? asserted.Methods.FirstOrDefault() ?? "?";
        throw new GoPanic(TypeAssertionError.MissingMethod(concrete, asserted, missing));
    }
}
