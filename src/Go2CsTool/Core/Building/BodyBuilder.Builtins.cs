// Calls of the predeclared functions and those of package unsafe.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    private CoreExpr BuiltinOf(CallExpr call, BuiltinId id)
    {
        switch (id)
        {
            case BuiltinId.New:
                var pointer = TypeOf(call);
                return new New(call.Pos, pointer, Known(call.Args[0]).IsType
                    ? null
                    : Value(call.Args[0], Canonical(((PointerType)Under(pointer)).Elem)));
            case BuiltinId.Make:
                return new BuiltinCall(call.Pos, TypeOf(call), id, [.. call.Args.Skip(1).Select(a => IntegerOperand(a, BasicType.Int))]);
            case BuiltinId.UnsafeSizeof or BuiltinId.UnsafeAlignof or BuiltinId.UnsafeOffsetof:
                return Size(call, id);
        }
        var type = Known(call).IsVoid ? TupleType.Empty : TypeOf(call);
        var operands = OperandsOf(call);
        IReadOnlyList<CoreExpr> arguments = id == BuiltinId.Append
            ? Appended(call, operands, type)
            : [.. operands.List.Select((o, i) => ValueOf(o, OperandType(call, id, operands, i, type)))];
        return new BuiltinCall(call.Pos, type, id, WithBefore(arguments, operands.Before)) { HasEllipsis = call.HasEllipsis };
    }

    /// <summary>The type an operand is converted to; null for its own.</summary>
    private GoType? OperandType(CallExpr call, BuiltinId id, Operands operands, int index, GoType result) => (id, index) switch
    {
        (BuiltinId.Panic, _) => InterfaceType.Empty,
        (BuiltinId.Min or BuiltinId.Max, _) => result,
        (BuiltinId.Complex, _) => Under(result) is BasicType { Kind: BasicKind.Complex64 } ? BasicType.Float32 : BasicType.Float64,
        (BuiltinId.Delete, 1) => KeyOf(operands.List[0]),
        (BuiltinId.UnsafeAdd, 0) => BasicType.UnsafePointer,
        (BuiltinId.UnsafeString, 0) => new PointerType(BasicType.Byte),
        (BuiltinId.UnsafeStringData, _) => BasicType.String,
        (BuiltinId.UnsafeAdd or BuiltinId.UnsafeSlice or BuiltinId.UnsafeString, 1) =>
            operands.List[1].Source is { } size && Known(size).Constant != null ? BasicType.Int : null,
        _ => null,
    };

    private GoType KeyOf(Operand map)
    {
        var type = map.Source is { } source ? TypeOf(source) : map.Result!.Type;
        return Canonical(((MapType)Under(type)).Key);
    }

    private List<CoreExpr> Appended(CallExpr call, Operands operands, GoType type)
    {
        var slice = ValueOf(operands.List[0], type);
        var element = Canonical(((SliceType)Under(type)).Elem);
        if (!call.HasEllipsis) return [slice, Rest(call, operands.List.Skip(1), new SliceType(element))];
        var added = operands.List[1].Source!;
        return [slice, Value(added, Known(added).IsNil ? new SliceType(element) : null)];
    }

    // Not constant to the checker where the size of a type parameter matters.
    private Constant Size(CallExpr call, BuiltinId id)
    {
        var operand = Ast.Unparen(call.Args[0]);
        long size;
        if (id == BuiltinId.UnsafeOffsetof)
        {
            var selector = (SelectorExpr)operand;
            var of = TypePredicates.DerefStruct(TypeOf(selector.X));
            size = GcSizes.OffsetOf(of, Member(_info.Selections[selector], of).Path);
        }
        else
        {
            var type = TypeOf(operand);
            size = id == BuiltinId.UnsafeSizeof ? GcSizes.SizeOf(type) : GcSizes.AlignOf(type);
        }
        return new Constant(call.Pos, BasicType.Uintptr, ConstantValue.Of(size));
    }
}
