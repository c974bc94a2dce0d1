// Types that are right by the specification but too large for gc, which finds them when it lays memory out: after all else is right.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private const long MaxTypeSize = 1L << 50;
    private const long MaxChannelElement = 1 << 16;
    private const long MaxMapElement = 1L << 31;

    /// <summary>Reports, at the declared object, types that are too large. Go: cmd/compile/internal/types/size.go.</summary>
    private void CheckSizes()
    {
        var known = new Dictionary<GoType, string?>(ReferenceEqualityComparer.Instance);
        foreach (var obj in _info.Defs.Values)
        {
            if (obj is VarObj { IsField: true } or null or TypeNameObj { CheckedType: TypeParamType } or PkgNameObj)
                continue;
            if (SizeFault(obj.Type, known) is { } fault)
                Error(obj, fault);
        }
    }

    private string? SizeFault(GoType type, Dictionary<GoType, string?> known)
    {
        if (known.TryGetValue(type, out var fault))
            return fault;
        known[type] = null; // what a recursive type sees of itself
        return known[type] = type switch
        {
            NamedType named when named.TypeParams.Count > 0 && !named.IsInstance => null,
            NamedType or AliasType => SizeFault(type.Underlying, known),
            ArrayType array => SizeFault(array.Elem, known) ?? (IsTooLarge(array) ? $"type {Str(array)} larger than address space" : null),
            StructType structure => structure.Fields.Select(f => SizeFault(f.Type, known)).FirstOrDefault(f => f is not null),
            PointerType pointer => SizeFault(pointer.Elem, known),
            SliceType slice => SizeFault(slice.Elem, known),
            ChanType channel => SizeFault(channel.Elem, known)
                ?? (SizeAtLeast(channel.Elem, MaxChannelElement) ? "channel element type too large (>64kB)" : null),
            MapType map => SizeFault(map.Key, known) ?? SizeFault(map.Elem, known)
                ?? (SizeAtLeast(map.Elem, MaxMapElement)
                    ? "map element type too large"
                    : SizeAtLeast(map.Key, MaxMapElement) ? "map key type too large"
                    : null),
            SignatureType { TypeParams.Count: 0, RecvTypeParams.Count: 0 } signature =>
                signature.Params.Vars.Concat(signature.Results.Vars).Select(v => SizeFault(v.Type, known))
                    .FirstOrDefault(f => f is not null),
            _ => null,
        };
    }

    private static bool IsTooLarge(ArrayType array) => SizeAtLeast(array, MaxTypeSize);

    private static bool SizeAtLeast(GoType type, long limit) =>
        type is not TypeParamType && GcSizes.SizeOf(type) is var size && (size < 0 || size >= limit);
}
