// One field of a Go struct type, read from a C# field (or the field behind an auto-property) by reflection.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A field of a Go struct type.</summary>
public sealed class GoField
{
    private readonly FieldInfo _info;
    private readonly MemberInfo _member;
    private GoType? _type;

    private GoField(FieldInfo info, MemberInfo member)
    {
        _info = info;
        _member = member;
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
    public GoType Type => _type ??= _member.GetCustomAttribute<GoTypeAttribute>() is { } attribute
        ? GoType.Parse(attribute.Name, _info.FieldType)
        : GoType.For(_info.FieldType);

    /// <summary>The offset in bytes under gc on amd64.</summary>
    public long Offset { get; internal set; }

    /// <summary>The field of a boxed struct as an interface value of its Go type.</summary>
    public object? Get(object owner) => Type.Box(_info.GetValue(owner));

    /// <summary>The field of a boxed struct, boxed in its C# type.</summary>
    public object? Raw(object owner) => _info.GetValue(owner);

    /// <summary>Sets the field of a boxed struct, in place, from a value boxed in its C# type.</summary>
    public void Set(object owner, object? raw) => _info.SetValue(owner, raw);

    internal static GoField? From(FieldInfo info, Type owner)
    {
        MemberInfo member = info;
        if (info.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            // The field behind an auto-property is named <Name>k__BackingField.
            var end = info.Name.IndexOf('>');
            if (end < 1
                || owner.GetProperty(info.Name[1..end],
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not { } property)
            {
                return null;
            }
            member = property;
        }
        return member.IsDefined(typeof(NotGoAttribute)) ? null : new GoField(info, member);
    }
}
