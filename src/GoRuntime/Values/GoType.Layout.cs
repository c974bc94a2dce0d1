// Sizes and alignments as the gc compiler lays types out on amd64. They show through cap() after append and unsafe.Sizeof.

namespace GoRuntime;

public sealed partial class GoType
{
    private long _size = -1;

    /// <summary>The size in bytes under gc on amd64.</summary>
    public long Size => _size >= 0 ? _size : _size = FindSize();

    /// <summary>The alignment in bytes under gc on amd64.</summary>
    public long Align => Kind switch
    {
        GoKind.Bool or GoKind.Int8 or GoKind.Uint8 => 1,
        GoKind.Int16 or GoKind.Uint16 => 2,
        GoKind.Int32 or GoKind.Uint32 or GoKind.Float32 or GoKind.Complex64 => 4,
        GoKind.Array => Elem!.Align,
        GoKind.Struct => FindAlign(Fields),
        _ => 8,
    };

    /// <summary>Whether values hold pointers, as Go's garbage collector sees it.</summary>
    public bool HasPointers => Kind switch
    {
        <= GoKind.Complex128 => false,
        GoKind.Array => Len > 0 && Elem!.HasPointers,
        GoKind.Struct => Fields.Any(f => f.Type.HasPointers),
        _ => true,
    };

    private static long FindAlign(IReadOnlyList<GoField> fields)
    {
        var align = 1L;
        foreach (var field in fields)
        {
            align = Math.Max(align, field.Type.Align);
        }
        return align;
    }

    private long FindSize()
    {
        switch (Kind)
        {
            case GoKind.Bool or GoKind.Int8 or GoKind.Uint8:
                return 1;
            case GoKind.Int16 or GoKind.Uint16:
                return 2;
            case GoKind.Int32 or GoKind.Uint32 or GoKind.Float32:
                return 4;
            case GoKind.String or GoKind.Interface or GoKind.Complex128:
                return 16;
            case GoKind.Slice:
                return 24;
            case GoKind.Array:
                return Len * Elem!.Size;
            case GoKind.Struct:
                return StructSize();
            default:
                return 8;
        }
    }

    private long StructSize()
    {
        if (Fields.Count == 0)
        {
            return 0;
        }
        var last = Fields[^1];
        var end = last.Offset + last.Type.Size;
        // A pointer to a last field of size zero must not point behind the object.
        if (last.Type.Size == 0 && end > 0)
        {
            end++;
        }
        return (end + Align - 1) / Align * Align;
    }
}
