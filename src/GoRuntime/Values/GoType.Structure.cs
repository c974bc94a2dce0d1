// What a Go type is made of: kind, element, fields, methods. Worked out on first use, since types may be recursive.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

public sealed partial class GoType
{
    private GoKind _kind;
    private GoType? _elem;
    private GoType? _underlying;
    private GoField[]? _fields;
    private string[]? _methods;

    /// <summary>The kind of the underlying type.</summary>
    public GoKind Kind => _kind != GoKind.Invalid ? _kind : _kind = Underlying.Kind;

    /// <summary>The underlying type; the type itself unless it is a defined type other than a struct or an interface.</summary>
    public GoType Underlying => _underlying ??= FindUnderlying();

    /// <summary>The element type of a slice, array, map, channel or pointer; null for others.</summary>
    public GoType? Elem => _elem ??= FindElem();

    /// <summary>The key type of a map; null for others.</summary>
    public GoType? Key { get => field ?? (Underlying != this ? Underlying.Key : null); private init; }

    /// <summary>The length of an array; 0 for others.</summary>
    public long Len { get => Underlying != this ? Underlying.Len : field; private init; }

    /// <summary>The direction of a channel type.</summary>
    public ChanDirection Direction { get => Underlying != this ? Underlying.Direction : field; private init; }

    /// <summary>The parameters of a func type; a variadic last one is a slice.</summary>
    public IReadOnlyList<GoType> In { get => Underlying != this ? Underlying.In : field ?? []; private init; }

    /// <summary>The results of a func type.</summary>
    public IReadOnlyList<GoType> Out { get => Underlying != this ? Underlying.Out : field ?? []; private init; }

    /// <summary>Whether the last parameter of a func type is variadic.</summary>
    public bool Variadic { get => Underlying != this ? Underlying.Variadic : field; private init; }

    /// <summary>The fields of a struct in order; empty for others.</summary>
    public IReadOnlyList<GoField> Fields => _fields ??= FindFields();

    /// <summary>The methods in the order of their names: an interface's own, or those callable on a value of the type.</summary>
    public IReadOnlyList<string> Methods => _methods ??= FindMethods();

    /// <summary>Whether a value of the type has the method.</summary>
    public bool HasMethod(string name) => Array.BinarySearch((string[])Methods, name, StringComparer.Ordinal) >= 0;

    /// <summary>The first method of the interface, by name, that this type lacks; null if it lacks none.</summary>
    public string? MissingMethod(GoType iface) => iface.Methods.FirstOrDefault(m => !HasMethod(m));

    /// <summary>Whether values can be compared with == without a panic for their type alone.</summary>
    public bool Comparable => Kind switch
    {
        GoKind.Slice or GoKind.Map or GoKind.Func => false,
        GoKind.Array => Elem!.Comparable,
        GoKind.Struct => Fields.All(f => f.Type.Comparable),
        _ => true,
    };

    /// <summary>Whether the type is an interface or a struct or an array that holds one.</summary>
    internal bool HoldsInterface => Kind switch
    {
        GoKind.Interface => true,
        GoKind.Array => Elem!.HoldsInterface,
        GoKind.Struct => Fields.Any(f => f.Type.HoldsInterface),
        _ => false,
    };

    /// <summary>
    /// Makes an interface value of a value of this type that was boxed in its C# type: wraps it where the C# type does not say
    /// the Go type.
    /// </summary>
    public object? Box(object? raw)
    {
        if (raw is null || Kind == GoKind.Interface || raw is IBoxed || raw is Delegate && For(raw.GetType())._text == _text)
        {
            return raw;
        }
        if (For(raw.GetType()) == this)
        {
            return raw;
        }
        return (_text, raw) switch
        {
            ("int64", long v) => new int64(v),
            ("uint64", ulong v) => new uint64(v),
            _ => Activator.CreateInstance(typeof(Boxed<>).MakeGenericType(Clr), raw, this),
        };
    }

    /// <summary>
    /// The value of an interface value in the C# type of its underlying type: takes off <see cref="Boxed{T}"/>, int64 and uint64,
    /// and defined types. A struct stays as it is.
    /// </summary>
    public static object? Underlie(object? value)
    {
        while (true)
        {
            switch (value)
            {
                case IBoxed boxed:
                    value = boxed.Inner;
                    break;
                case int64 v:
                    return v.Value;
                case uint64 v:
                    return v.Value;
                case string s:
                    return GoString.FromString(s);
                case ValueType when NamedValue(value.GetType()) is { } property:
                    value = property.GetValue(value);
                    break;
                default:
                    return value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType())) : value;
            }
        }
    }

    private static readonly ConditionalWeakTable<Type, StrongBox<PropertyInfo?>> NamedValues = [];

    // The Value of INamed<U>, if the type is one.
    private static PropertyInfo? NamedValue(Type clr) => NamedValues.GetValue(clr, static clr => new StrongBox<PropertyInfo?>(
        NamedInterface(clr)?.GetProperty("Value"))).Value;

    private static Type? NamedInterface(Type clr) => clr.IsValueType
        ? clr.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INamed<>))
        : null;

    private GoType FindUnderlying()
    {
        if (_kind != GoKind.Invalid)
        {
            return this;
        }
        if (NamedInterface(Clr) is { } named)
        {
            var clr = named.GetGenericArguments()[0];
            var text = Clr.GetCustomAttribute<GoTypeAttribute>()?.Underlying ?? MemberText("Value");
            return (text is null ? For(clr) : Parse(text, clr)).Underlying;
        }
        if (Clr.IsEnum)
        {
            return For(Enum.GetUnderlyingType(Clr));
        }
        _kind = GoKind.Struct;
        return this;
    }

    private string? MemberText(string name) =>
        Clr.GetMember(name, BindingFlags.Instance | BindingFlags.Public)
            .Select(m => m.GetCustomAttribute<GoTypeAttribute>()?.Name).FirstOrDefault(t => t is not null);

    private GoType? FindElem()
    {
        if (Underlying != this)
        {
            return Underlying.Elem;
        }
        // A class named after a type stands for the pointer to it.
        return Kind == GoKind.Pointer
            ? Intern(new GoType(Clr, _text[1..], GoKind.Struct, Unqualified(_text[1..]), Qualifier(_text[1..])) { _fields = [] })
            : null;
    }

    private GoField[] FindFields()
    {
        if (Kind != GoKind.Struct)
        {
            return [];
        }
        if (Underlying != this)
        {
            return [.. Underlying.Fields];
        }
        var fields = new List<GoField>();
        var offset = 0L;
        var owner = GoFieldsOf.For(Clr);
        var type = owner?.Type ?? Clr;
        var infos = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        Array.Sort(infos, static (a, b) => a.MetadataToken.CompareTo(b.MetadataToken));
        foreach (var info in infos)
        {
            if (GoField.From(info, type, owner) is { } field)
            {
                offset = (offset + field.Type.Align - 1) / field.Type.Align * field.Type.Align;
                field.Offset = offset;
                offset += field.Type.Size;
                fields.Add(field);
            }
        }
        return [.. fields];
    }

    private string[] FindMethods()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (Kind == GoKind.Interface)
        {
            foreach (var type in Clr.GetInterfaces().Append(Clr).Where(t => t.IsInterface))
            {
                AddMethods(type, names);
            }
            return [.. names];
        }
        AddMethods(Clr, names);
        if (Kind == GoKind.Pointer && !IsDefined && _elem is not null)
        {
            AddMethods(_elem.Clr, names);
            if (Attribute.GetCustomAttribute(_elem.Clr, typeof(MethodPtrAttribute)) is MethodPtrAttribute pointer)
            {
                AddMethods(pointer.Type, names);
            }
        }
        return [.. names];
    }

    private static void AddMethods(Type type, SortedSet<string> names)
    {
        if (type.Namespace == nameof(GoRuntime) && type.GetCustomAttribute<GoTypeAttribute>() is null)
        {
            return;
        }
        foreach (
            var method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        {
            if (method is { IsSpecialName: false, IsVirtual: false } or { IsSpecialName: false, IsPrivate: false }
                && method.GetBaseDefinition().DeclaringType != typeof(object)
                && method.GetBaseDefinition().DeclaringType != typeof(ValueType)
                && method.GetCustomAttribute<NotGoAttribute>() is null)
            {
                names.Add(method.GetCustomAttribute<GoNameAttribute>()?.Name ?? WithoutAsync(method));
            }
        }
    }

    // The awaiting form of a method is the same Go method.
    private static string WithoutAsync(MethodInfo method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal)
            && method.ReturnType.FullName?.StartsWith("GoRuntime.GoTask", StringComparison.Ordinal) == true
            ? method.Name[..^5] : method.Name;
}
