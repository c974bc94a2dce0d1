// The composite types that are nothing but their parts: pointer, slice, array, map, channel, tuple, struct.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>*Elem</summary>
public sealed class PointerType(GoType elem) : GoType
{
    public GoType Elem { get; internal set; } = elem;

    public override GoType Underlying => this;
}

/// <summary>[]Elem</summary>
public sealed class SliceType(GoType elem) : GoType
{
    public GoType Elem { get; internal set; } = elem;

    public override GoType Underlying => this;
}

/// <summary>[Length]Elem; a negative length is not known because of an error.</summary>
public sealed class ArrayType(GoType elem, long length) : GoType
{
    public GoType Elem { get; internal set; } = elem;

    public long Length { get; internal set; } = length;

    public override GoType Underlying => this;
}

/// <summary>map[Key]Elem</summary>
public sealed class MapType(GoType key, GoType elem) : GoType
{
    public GoType Key { get; internal set; } = key;

    public GoType Elem { get; internal set; } = elem;

    public override GoType Underlying => this;
}

/// <summary>chan Elem, chan&lt;- Elem or &lt;-chan Elem</summary>
public sealed class ChanType(ChanDir direction, GoType elem) : GoType
{
    public ChanDir Dir { get; internal set; } = direction;

    public GoType Elem { get; internal set; } = elem;

    public override GoType Underlying => this;
}

/// <summary>Parameters, results, or the type of a call with several results.</summary>
public sealed class TupleType(IReadOnlyList<VarObj> variables) : GoType
{
    public static readonly TupleType Empty = new([]);

    public IReadOnlyList<VarObj> Vars { get; } = variables;

    public int Count => Vars.Count;

    public VarObj this[int index] => Vars[index];

    public override GoType Underlying => this;

    internal static TupleType Of(IReadOnlyList<VarObj> variables) => variables.Count == 0 ? Empty : new TupleType(variables);
}

/// <summary>A struct type.</summary>
public sealed class StructType : GoType
{
    private readonly List<VarObj> _fields = [];
    private readonly List<string> _tags = [];

    public StructType()
    {
    }

    public StructType(IEnumerable<VarObj> fields, IEnumerable<string> tags)
    {
        _fields.AddRange(fields);
        _tags.AddRange(tags);
    }

    public IReadOnlyList<VarObj> Fields => _fields;

    /// <summary>The tag of each field as text, unquoted; empty without tag.</summary>
    public IReadOnlyList<string> Tags => _tags;

    public override GoType Underlying => this;

    internal void Add(VarObj field, string tag)
    {
        _fields.Add(field);
        _tags.Add(tag);
    }
}
