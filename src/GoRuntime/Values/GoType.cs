// The descriptor of a Go type, found from C# types by reflection and the attributes of this folder, and cached.
// There is one descriptor for each pair of C# type and Go type text, so identity is reference equality.

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

/// <summary>A Go type: what %T prints, what interface equality, hashing, fmt and panics go by.</summary>
public sealed partial class GoType : IEquatable<GoType>
{
    // Dictionaries of classes only, here and below: their code is compiled ahead of time.
    private static readonly ConcurrentDictionary<Type, ConcurrentDictionary<string, GoType>> Interned = new();
    private static readonly ConcurrentDictionary<Type, GoType> Canonical = new();

    private readonly string _text;

    private GoType(Type clr, string text, GoKind kind, string name = "", string path = "")
    {
        Clr = clr;
        _text = text;
        _kind = kind;
        Name = name;
        PkgPath = path;
    }

    /// <summary>The C# type of values of this type.</summary>
    public Type Clr { get; }

    /// <summary>The name of a predeclared or defined type with its type arguments (<c>Pair[int,string]</c>), otherwise "".</summary>
    public string Name { get; }

    /// <summary>The import path of the package of a defined type, otherwise "".</summary>
    public string PkgPath { get; }

    /// <summary>Whether it is a defined type (not predeclared, not a type literal).</summary>
    public bool IsDefined => PkgPath.Length > 0;

    /// <summary>The type as %T and reflect print it.</summary>
    public string String() => _text;

    /// <inheritdoc cref="String"/>
    public override string ToString() => _text;

    /// <summary>Type identity.</summary>
    public bool Equals(GoType? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Type identity.</summary>
    public static bool operator ==(GoType? a, GoType? b) => ReferenceEquals(a, b);

    /// <summary>Type difference.</summary>
    public static bool operator !=(GoType? a, GoType? b) => !ReferenceEquals(a, b);

    /// <summary>The dynamic type of an interface value; null for nil.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static GoType? Of(object? value) => value switch
    {
        null => null,
        IBoxed boxed => boxed.Type,
        LibraryAdapter adapter => Of(adapter.Inner),
        _ => For(value.GetType()),
    };

    /// <summary>The Go type that a C# type stands for by itself.</summary>
    public static GoType For<T>() => Cache<T>.Type;

    /// <summary>The Go type that a C# type stands for by itself.</summary>
    public static GoType For(Type clr) => Canonical.TryGetValue(clr, out var type) ? type : Canonical.GetOrAdd(clr, Describe(clr));

    /// <summary>
    /// The Go type written as Go source or reflect would (<c>map[string]uint64</c>), whose values have the C# type
    /// <paramref name="clr"/>; raises ArgumentException if the two do not fit.
    /// </summary>
    public static GoType Parse(string text, Type clr) =>
        Parsed.TryGetValue(clr, out var types) && types.TryGetValue(text, out var type)
            ? type
            : Of(clr, Parsed).GetOrAdd(text, new GoTypeParser(text).Parse(clr));

    private static readonly ConcurrentDictionary<Type, ConcurrentDictionary<string, GoType>> Parsed = new();

    private static class Cache<T>
    {
        internal static readonly GoType Type = For(typeof(T));
    }

    private static GoType Intern(GoType type) => Of(type.Clr, Interned).GetOrAdd(type._text, type);

    private static ConcurrentDictionary<string, GoType> Of(Type clr, ConcurrentDictionary<Type, ConcurrentDictionary<string, GoType>> types) =>
        types.GetOrAdd(clr, static _ => new());
}
