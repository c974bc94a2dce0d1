// Built-ins for complex numbers, and those of package unsafe.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private bool CheckComplex(Operand x, CallExpr call, Operand y)
    {
        switch (TypePredicates.IsUntyped(x.Type), TypePredicates.IsUntyped(y.Type))
        {
            case (true, false):
                ConvertUntyped(x, y.Type);
                break;
            case (false, true):
                ConvertUntyped(y, x.Type);
                break;
            case (true, true) when x.IsConstant && y.IsConstant:
                foreach (var part in new[] { x, y })
                {
                    if (TypePredicates.IsNumeric(part.Type) && part.Constant.ImaginaryPart.Sign == 0)
                        part.Type = BasicType.UntypedFloat;
                }
                break;
            case (true, true):
                ConvertUntyped(x, BasicType.Float64);
                ConvertUntyped(y, BasicType.Float64);
                break;
        }
        if (!x.IsValid || !y.IsValid)
            return false;
        if (!TypeIdentity.Identical(x.Type, y.Type))
        {
            Error(x, $"{InvalidOperation}{call} (mismatched types {Str(x.Type)} and {Str(y.Type)})");
            return false;
        }
        var part0 = x.Type;
        var result = PartFunction(x, "complex", basic => basic.Kind switch
        {
            BasicKind.Float32 => BasicType.Complex64,
            BasicKind.Float64 => BasicType.Complex128,
            BasicKind.UntypedFloat => BasicType.UntypedComplex,
            _ => null,
        });
        if (result is null)
        {
            Error(x, $"{InvalidArgument}arguments have type {Str(x.Type)}, expected floating-point");
            return false;
        }
        if (x.IsConstant && y.IsConstant)
        {
            x.Value = ConstantValue.Complex(x.Constant.ToFloat(), y.Constant.ToFloat());
            return Finish(x, call, OperandMode.Constant, result);
        }
        return Finish(x, call, OperandMode.Value, result, part0, part0);
    }

    private bool CheckComplexPart(Operand x, CallExpr call, bool isReal)
    {
        if (TypePredicates.IsUntyped(x.Type))
        {
            if (x.IsConstant && TypePredicates.IsNumeric(x.Type))
                x.Type = BasicType.UntypedComplex;
            else if (!x.IsConstant)
                ConvertUntyped(x, BasicType.Complex128);
            if (!x.IsValid)
                return false;
        }
        var argument = x.Type;
        var result = PartFunction(x, isReal ? "real" : "imag", basic => basic.Kind switch
        {
            BasicKind.Complex64 => BasicType.Float32,
            BasicKind.Complex128 => BasicType.Float64,
            BasicKind.UntypedComplex => BasicType.UntypedFloat,
            _ => null,
        });
        if (result is null)
        {
            Error(x, $"{InvalidArgument}argument has type {Str(x.Type)}, expected complex type");
            return false;
        }
        if (x.IsConstant)
        {
            x.Value = isReal ? x.Constant.RealPart : x.Constant.ImaginaryPart;
            return Finish(x, call, OperandMode.Constant, result);
        }
        return Finish(x, call, OperandMode.Value, result, argument);
    }

    /// <summary>Maps the operand's type; type parameters are refused, as gc does.</summary>
    private GoType? PartFunction(Operand x, string name, Func<BasicType, GoType?> map)
    {
        if (AliasType.Unalias(x.Type) is not TypeParamType parameter)
            return x.Type.Underlying is BasicType basic ? map(basic) : null;
        var mapped = parameter.TypeSet.SpecificTypes.Select(t => t.Type!.Underlying is BasicType b ? map(b) : null).ToList();
        if (mapped.Count == 0 || mapped.Contains(null))
            return null;
        Error(x, $"{Str(x)} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)");
        return mapped[0];
    }

    private bool CheckUnsafe(Operand x, CallExpr call, List<Operand> args, BuiltinId id)
    {
        switch (id)
        {
            case BuiltinId.UnsafeAdd:
                RequireVersion(call.Fun, 17, "unsafe.Add");
                Assign(x, BasicType.UnsafePointer, "argument to unsafe.Add");
                return x.IsValid && IsValidIndex(args[1], "length", true)
                    && Finish(x, call, OperandMode.Value, BasicType.UnsafePointer, BasicType.UnsafePointer, args[1].Type);
            case BuiltinId.UnsafeAlignof:
                Assign(x, null, "argument to unsafe.Alignof");
                return x.IsValid && FinishSize(x, call, x.Type, GcSizes.AlignOf);
            case BuiltinId.UnsafeSizeof:
                Assign(x, null, "argument to unsafe.Sizeof");
                return x.IsValid && FinishSize(x, call, x.Type, GcSizes.SizeOf);
            case BuiltinId.UnsafeOffsetof:
                return CheckOffsetof(x, call);
            case BuiltinId.UnsafeSlice:
                RequireVersion(call.Fun, 17, "unsafe.Slice");
                if (CommonType.Of(x.Type) is not PointerType pointer)
                {
                    Error(x, $"{InvalidArgument}{Str(x)} is not a pointer");
                    return false;
                }
                return IsValidIndex(args[1], "length", false)
                    && Finish(x, call, OperandMode.Value, new SliceType(pointer.Elem), pointer, args[1].Type);
            case BuiltinId.UnsafeSliceData:
                RequireVersion(call.Fun, 20, "unsafe.SliceData");
                if (CommonType.Of(x.Type) is not SliceType slice)
                {
                    Error(x, $"{InvalidArgument}{Str(x)} is not a slice");
                    return false;
                }
                return Finish(x, call, OperandMode.Value, new PointerType(slice.Elem), slice);
            case BuiltinId.UnsafeString:
                RequireVersion(call.Fun, 20, "unsafe.String");
                Assign(x, new PointerType(BasicType.Byte), "argument to unsafe.String");
                return x.IsValid && IsValidIndex(args[1], "length", false)
                    && Finish(x, call, OperandMode.Value, BasicType.String, new PointerType(BasicType.Byte), args[1].Type);
            case BuiltinId.UnsafeStringData:
                RequireVersion(call.Fun, 20, "unsafe.StringData");
                Assign(x, BasicType.String, "argument to unsafe.StringData");
                return x.IsValid && Finish(x, call, OperandMode.Value, new PointerType(BasicType.Byte), BasicType.String);
            default:
                throw new ArgumentOutOfRangeException(nameof(id));
        }
    }

    private bool FinishSize(Operand x, CallExpr call, GoType type, Func<GoType, long> measure)
    {
        if (HasVariableSize(type, []))
            return Finish(x, call, OperandMode.Value, BasicType.Uintptr, type);
        var size = measure(type);
        if (size < 0)
        {
            Error(x, $"{Str(x)} is too large");
            return false;
        }
        x.Value = ConstantValue.Of(size);
        return Finish(x, call, OperandMode.Constant, BasicType.Uintptr);
    }

    private bool CheckOffsetof(Operand x, CallExpr call)
    {
        var argument = call.Args[0];
        if (Ast.Unparen(argument) is not SelectorExpr selector)
        {
            Error(argument, $"{InvalidArgument}{argument} is not a selector expression");
            Use(argument);
            return false;
        }
        CheckExpr(x, selector.X);
        if (!x.IsValid)
            return false;
        var baseType = TypePredicates.DerefStruct(x.Type);
        var name = selector.Sel.Name;
        var found = MemberLookup.Find(baseType, false, _package, name);
        if (found.Obj is not VarObj field)
        {
            if (found.Obj is null)
                Error(x, $"{InvalidArgument}{Str(baseType)} has no single field {name}");
            else
                Error(argument, $"{InvalidArgument}{argument} is a method value");
            return false;
        }
        if (found.Indirect)
        {
            Error(x, $"{InvalidArgument}field {name} is embedded via a pointer in {Str(baseType)}");
            return false;
        }
        RecordSelection(selector, SelectionKind.FieldVal, baseType, found);
        var mode = x.Mode == OperandMode.Variable ? OperandMode.Variable : OperandMode.Value;
        _info.Types[selector] = new TypeAndValue(mode, field.Type, null);
        return FinishSize(x, call, baseType, t => GcSizes.OffsetOf(t, found.Index!));
    }

    /// <summary>The size depends on a type argument; a type that contains itself is reported.</summary>
    private bool HasVariableSize(GoType type, HashSet<GoType> active)
    {
        switch (AliasType.Unalias(type))
        {
            case NamedType named:
                if (!active.Add(named))
                    return true; // a cycle through instances; reported with the declaration
                if (named.IsInstance)
                    return HasVariableSize(named.Underlying, active);
                if (_pathIndex.TryGetValue(named.Obj, out var index))
                {
                    ReportCycle(_path[index..], true);
                    return true;
                }
                Push(named.Obj);
                var result = HasVariableSize(named.RightSide ?? BasicType.Invalid, active);
                Pop();
                active.Remove(named);
                return result;
            case ArrayType array:
                return HasVariableSize(array.Elem, active);
            case StructType structure:
                return structure.Fields.Any(f => HasVariableSize(f.Type, active));
            case TypeParamType:
                return true;
            default:
                return false;
        }
    }
}
