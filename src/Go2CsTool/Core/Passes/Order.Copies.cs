// What Go copies in its turn, as the runtime is handed its address, and does not read with the variables after the calls. Go:
// walk/order.go, addrTemp
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

public sealed partial class Order
{
    // More than this the elements of a map must not have for its quick lookup. Go: abi.MapMaxElemBytes
    private const long QuickElementSize = 128;

    // An interface value of a struct, an array, a complex number or a single byte is made in its turn. The others are read with the
    // other variables, and handed over as scalars.
    private bool IsCopiedInTurn(CoreExpr e)
    {
        if (CoreTree.Unparen(e) is not Conversion { X: var x } || !TypePredicates.IsInterface(e.Type) || TypePredicates.IsInterface(x.Type))
            return false;
        return !IsSingleValue(x.Type) && IsCopied(x);
    }

    // The key that a map is asked for by its address. Strings, and numbers and pointers of the sizes that maps have a quick lookup for,
    // are handed over; structs and arrays of these sizes are, by a copy.
    private bool IsKeyCopiedInTurn(MapElement m)
    {
        var map = (MapType)AliasType.Unalias(m.Target.Type).Underlying;
        if (GcSizes.SizeOf(map.Elem) > QuickElementSize) return IsCopied(m.Key);
        var isQuick = TypePredicates.IsString(Only(map.Key)) || IsMemory(map.Key) && GcSizes.SizeOf(map.Key) is 4 or 8;
        return isQuick ? map.Key.Underlying is StructType or ArrayType : IsCopied(m.Key);
    }

    // There is no variable whose address could be handed over, or one that Go keeps in registers.
    private bool IsCopied(CoreExpr x) =>
        !IsAddressable(x)
            || VariableFacts.Root(x) is { Kind: CoreVariableKind.Local or CoreVariableKind.Temporary } v
            && !variables.HasAddressTaken(v) && IsKeptInRegisters(v.Type);

    private static bool IsAddressable(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef or Dereference => true,
        FieldRef f => IsAddressable(f.Target),
        ElementRef { Target: var target } =>
            AliasType.Unalias(target.Type).Underlying is SliceType
                || AliasType.Unalias(target.Type).Underlying is ArrayType && IsAddressable(target),
        _ => false,
    };

    private static bool IsSingleValue(GoType type) => Only(type).Underlying switch
    {
        BasicType b => !TypePredicates.IsComplex(b) && GcSizes.SizeOf(b) > 1,
        PointerType or MapType or ChanType or SignatureType or SliceType => true,
        _ => false,
    };

    // What a struct of one field or an array of one element holds, and so on.
    private static GoType Only(GoType type) => type.Underlying switch
    {
        StructType { Fields: [var only] } => Only(only.Type),
        ArrayType { Length: 1, Elem: var elem } => Only(elem),
        _ => type,
    };

    // Two values of the type are equal if their memory is.
    private static bool IsMemory(GoType type) => type.Underlying switch
    {
        BasicType b => TypePredicates.IsInteger(b) || TypePredicates.IsBoolean(b) || TypePredicates.IsUnsafePointer(b),
        PointerType or ChanType => true,
        ArrayType a => IsMemory(a.Elem),
        StructType s =>
            s.Fields.All(static f => f.Name != "_" && IsMemory(f.Type))
                && s.Fields.Sum(static f => GcSizes.SizeOf(f.Type)) == GcSizes.SizeOf(s),
        _ => false,
    };

    // Go: ssa/value.go, CanSSA
    private static bool IsKeptInRegisters(GoType type) => GcSizes.SizeOf(type) <= 32 && type.Underlying switch
    {
        ArrayType a => a.Length == 0 || a.Length == 1 && IsKeptInRegisters(a.Elem),
        StructType s => s.Fields.Count <= 4 && s.Fields.All(f => IsKeptInRegisters(f.Type)),
        _ => true,
    };
}
