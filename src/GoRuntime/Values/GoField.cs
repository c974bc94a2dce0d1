// One field of a Go struct type, read from a C# field (or the field behind an auto-property) by reflection.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A struct that holds in C# something else than in Go: what Go programs can see of it (by %v, == and sizes).</summary>
/// <typeparam name="TFields">A struct with the fields that Go has, in their order.</typeparam>
public interface IGoFields<TFields>
    where TFields : struct
{
    /// <summary>What Go's fields hold for this value.</summary>
    TFields Fields();
}

/// <summary>The fields of values that hold something else in C#.</summary>
internal abstract class GoFieldsOf
{
    /// <summary>The type with Go's fields.</summary>
    internal abstract Type Type { get; }

    /// <summary>What Go's fields hold for a boxed value.</summary>
    internal abstract object Of(object value);

    /// <summary>How the fields of values of the type are got; null if they are those of the C# type.</summary>
    internal static GoFieldsOf? For(Type clr)
    {
        if (clr.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IGoFields<>)) is { } shown)
            return (GoFieldsOf)Activator.CreateInstance(typeof(Shown<>).MakeGenericType(shown.GetGenericArguments()))!;
        return clr.GetFields().FirstOrDefault(f => f.IsDefined(typeof(UnderlyingAttribute))) is { } whole
            ? new Defined(whole, For(whole.FieldType))
            : null;
    }

    private sealed class Shown<TFields> : GoFieldsOf
        where TFields : struct
    {
        internal override Type Type => typeof(TFields);

        internal override object Of(object value) => ((IGoFields<TFields>)value).Fields();
    }

    // A type defined as another struct type, all of whose value is in one field.
    private sealed class Defined(FieldInfo whole, GoFieldsOf? inside) : GoFieldsOf
    {
        internal override Type Type => inside?.Type ?? whole.FieldType;

        internal override object Of(object value)
        {
            var held = whole.GetValue(value)!;
            return inside is null ? held : inside.Of(held);
        }
    }
}

/// <summary>A field of a Go struct type.</summary>
public sealed class GoField
{
    private readonly FieldInfo _info;
    private readonly MemberInfo _member;
    private readonly GoFieldsOf? _owner;
    private GoType? _type;

    private GoField(FieldInfo info, MemberInfo member, GoFieldsOf? owner)
    {
        _info = info;
        _member = member;
        _owner = owner;
        Name = member.GetCustomAttribute<GoNameAttribute>()?.Name ?? member.Name;
        Tag = member.GetCustomAttribute<TagAttribute>()?.Text ?? "";
        Embedded = member.IsDefined(typeof(EmbeddedAttribute));
    }

    /// <summary>The name in Go.</summary>
    public string Name { get; }

    /// <summary>The tag, "" if none.</summary>
    public string Tag { get; }

    /// <summary>Whether the field is embedded.</summary>
    public bool Embedded { get; }

    /// <summary>Whether the name begins with an upper-case letter.</summary>
    public bool Exported => char.IsUpper(Name, 0);

    /// <summary>The type.</summary>
    public GoType Type => _type ??= _member.GetCustomAttribute<GoTypeAttribute>() switch
    {
        null => GoType.For(_info.FieldType),
        { Underlying: { } underlying } defined => GoType.DefinedAs(GoType.Parse(underlying, _info.FieldType), defined.Name, defined.Path),
        { Name: var name } => GoType.Parse(name, _info.FieldType),
    };

    /// <summary>The offset in bytes under gc on amd64.</summary>
    public long Offset { get; internal set; }

    /// <summary>The field of a boxed struct as an interface value of its Go type.</summary>
    public object? Get(object owner) => Type.Box(Raw(owner));

    /// <summary>The field of a boxed struct, boxed in its C# type.</summary>
    public object? Raw(object owner) => _info.GetValue(_owner is null ? owner : _owner.Of(owner));

    /// <summary>Sets the field of a boxed struct, in place, from a value boxed in its C# type.</summary>
    public void Set(object owner, object? raw) => _info.SetValue(owner, raw);

    /// <summary>The Go field that a C# field of <paramref name="type"/> stands for; null if it stands for none.</summary>
    /// <param name="info">The C# field.</param>
    /// <param name="type">The type that declares it.</param>
    /// <param name="owner">How it is got from a value of the Go type, where that is another C# type.</param>
    internal static GoField? From(FieldInfo info, Type type, GoFieldsOf? owner)
    {
        MemberInfo member = info;
        if (info.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            // The field behind an auto-property is named <Name>k__BackingField.
            var end = info.Name.IndexOf('>');
            if (end < 1
                || type.GetProperty(info.Name[1..end],
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not { } property)
            {
                return null;
            }
            member = property;
        }
        return member.IsDefined(typeof(NotGoAttribute)) ? null : new GoField(info, member, owner);
    }
}
