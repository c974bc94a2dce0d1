// Sizes and layout as the gc compiler lays memory out on amd64.
namespace Go2Cs.Types;

/// <summary>Sizes in bytes on amd64. Go: types2/gcsizes.go.</summary>
public static class GcSizes
{
    private const long Word = 8;

    /// <summary>The size; -1 when it does not fit int64. Not for type parameters.</summary>
    public static long SizeOf(GoType type)
    {
        switch (type.Underlying)
        {
            case BasicType basic:
                return basic.Kind switch
                {
                    BasicKind.Bool or BasicKind.Int8 or BasicKind.Uint8 => 1,
                    BasicKind.Int16 or BasicKind.Uint16 => 2,
                    BasicKind.Int32 or BasicKind.Uint32 or BasicKind.Float32 => 4,
                    BasicKind.Complex128 or BasicKind.String => 16,
                    _ => 8,
                };
            case ArrayType array:
                if (array.Length <= 0)
                    return 0;
                var element = SizeOf(array.Elem);
                if (element <= 0)
                    return element;
                return element > long.MaxValue / array.Length ? -1 : element * array.Length;
            case SliceType:
                return 3 * Word;
            case InterfaceType:
                return 2 * Word;
            case StructType structure:
                if (structure.Fields.Count == 0)
                    return 0;
                var offset = OffsetsOf(structure)[^1];
                var last = SizeOf(structure.Fields[^1].Type);
                if (offset < 0 || last < 0)
                    return -1;
                if (offset > 0 && last == 0)
                    last = 1; // a pointer to the last field must not point past the struct
                var end = offset + last;
                return end < 0 ? -1 : RoundUp(end, AlignOf(type));
            default:
                return Word;
        }
    }

    /// <summary>The alignment, at least 1.</summary>
    public static long AlignOf(GoType type)
    {
        switch (type.Underlying)
        {
            case ArrayType array:
                return AlignOf(array.Elem);
            case StructType structure:
                if (structure.Fields.Count == 0 && TypePredicates.AsNamed(type)?.Obj is { Name: "align64", Package.Path: "sync/atomic" })
                    return 8;
                return structure.Fields.Count == 0 ? 1 : structure.Fields.Max(f => AlignOf(f.Type));
            case BasicType { Kind: BasicKind.Complex64 }:
                return 4;
            case BasicType { Kind: BasicKind.Complex128 or BasicKind.String }:
            case SliceType or InterfaceType:
                return Word;
            default:
                return Math.Clamp(SizeOf(type), 1, Word);
        }
    }

    /// <summary>The offset of each field; -1 from where the struct becomes too large.</summary>
    public static long[] OffsetsOf(StructType structure)
    {
        var offsets = new long[structure.Fields.Count];
        long offset = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offset < 0)
            {
                offsets[i] = -1;
                continue;
            }
            var type = structure.Fields[i].Type;
            offset = RoundUp(offset, AlignOf(type));
            offsets[i] = offset;
            var size = SizeOf(type);
            offset = size < 0 ? -1 : unchecked(offset + size);
        }
        return offsets;
    }

    /// <summary>The offset of the field reached by a path of field indices; -1 when too large.</summary>
    public static long OffsetOf(GoType type, IReadOnlyList<int> path)
    {
        long total = 0;
        foreach (var index in path)
        {
            var structure = (StructType)type.Underlying;
            var offset = OffsetsOf(structure)[index];
            total = unchecked(total + offset);
            if (offset < 0 || total < 0)
                return -1;
            type = structure.Fields[index].Type;
        }
        return total;
    }

    private static long RoundUp(long value, long alignment) => (value + alignment - 1) & -alignment;
}
