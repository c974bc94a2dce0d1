// Values of library types in interfaces that a program declares. C# types implement interfaces by name, and the libraries' cannot know
// the program's: so a small class of the program carries the methods. Only the interface the program declares shows it; everywhere else
// the value itself is seen.

namespace GoRuntime;

/// <summary>
/// The base of the generated classes that hold a value of a library type as a value of an interface of the program:
/// <c>sealed class LenerOfReader(strings.Reader value) : LibraryAdapter(value), lener</c>.
/// </summary>
public abstract class LibraryAdapter
{
    private readonly object _value;

    /// <summary>Holds the value.</summary>
    protected LibraryAdapter(object value)
    {
        _value = value;
        AreUsed = true;
    }

    /// <summary>Whether the program has adapters: else no value is anything but what its C# type says.</summary>
    internal static bool AreUsed { get; set; }

    internal object Inner => _value;

    /// <summary>The value behind an adapter; any other value itself.</summary>
    public static object? Unwrap(object? value) => value is LibraryAdapter adapter ? adapter.Inner : value;

    /// <summary>Go's conversion of an interface value to an interface that has no method the value's own lacks; nil stays nil.</summary>
    public static T To<T>(object? value) where T : class => value is null ? null! : Builtins.assert<T>(Unwrap(value));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => GoEqual.Objects(Inner, Unwrap(obj));

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (int)GoEqual.HashObject(Inner);
}

/// <summary>How values of library types become values of an interface of the program, by their dynamic types.</summary>
/// <typeparam name="T">The interface.</typeparam>
public static class LibraryAdapters<T>
{
    private static Func<object, object?>[] _adapters = [];

    /// <summary>Says how values of one library type do: once, before the program starts.</summary>
    public static void Add<TValue>(Func<TValue, T> adapter) where TValue : notnull
    {
        _adapters = [.. _adapters, value => value is TValue found ? adapter(found) : null];
        LibraryAdapter.AreUsed = true;
    }

    internal static bool TryAdapt(object value, out T? adapted)
    {
        foreach (var adapter in _adapters)
        {
            if (adapter(value) is { } found)
            {
                adapted = (T)found;
                return true;
            }
        }

        adapted = default;
        return false;
    }
}
