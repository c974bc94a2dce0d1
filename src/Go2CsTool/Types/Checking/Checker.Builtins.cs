// Calls of the predeclared functions.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Checks the call of a built-in function; false after an error.</summary>
    private bool CheckBuiltin(Operand x, CallExpr call, BuiltinId id)
    {
        var builtin = Universe.InfoOf(id);
        if (call.HasEllipsis && id != BuiltinId.Append)
        {
            Error(call, $"{InvalidOperation}invalid use of ... with built-in {builtin.Name}");
            Use(call.Args);
            return false;
        }
        // len and cap of an array are constant unless the argument calls or receives.
        var isLength = id is BuiltinId.Len or BuiltinId.Cap;
        var outerCalls = _env.HasCallOrReceive;
        if (isLength)
            _env.HasCallOrReceive = false;
        var ok = CheckBuiltinArguments(x, call, id, builtin);
        if (isLength)
            _env.HasCallOrReceive = outerCalls;
        return ok;
    }

    private bool CheckBuiltinArguments(Operand x, CallExpr call, BuiltinId id, Universe.BuiltinInfo builtin)
    {
        List<Operand> args = [];
        var count = call.Args.Count;
        if (id is not (BuiltinId.Make or BuiltinId.New or BuiltinId.UnsafeOffsetof))
        {
            args = CheckExprList(call.Args);
            count = args.Count;
            if (args.Any(a => !a.IsValid))
                return false;
            if (count > 0)
                x.CopyFrom(args[0]);
        }
        var fault = count < builtin.Arguments ? "not enough" : !builtin.Variadic && count > builtin.Arguments ? "too many" : null;
        if (fault is not null)
        {
            Error(call, $"{InvalidOperation}{fault} arguments for {call} (expected {builtin.Arguments}, found {count})");
            return false;
        }
        return id switch
        {
            BuiltinId.Append => CheckAppend(x, call, args),
            BuiltinId.Cap or BuiltinId.Len => CheckLength(x, call, id == BuiltinId.Len),
            BuiltinId.Clear => CheckClear(x, call),
            BuiltinId.Close => CheckClose(x, call),
            BuiltinId.Complex => CheckComplex(x, call, args[1]),
            BuiltinId.Copy => CheckCopy(x, call, args[1]),
            BuiltinId.Delete => CheckDelete(x, call, args[1]),
            BuiltinId.Imag or BuiltinId.Real => CheckComplexPart(x, call, id == BuiltinId.Real),
            BuiltinId.Make => CheckMake(x, call),
            BuiltinId.Max or BuiltinId.Min => CheckMinMax(x, call, args, id == BuiltinId.Max),
            BuiltinId.New => CheckNew(x, call),
            BuiltinId.Panic => CheckPanic(x, call),
            BuiltinId.Print or BuiltinId.Println => CheckPrint(x, call, args, builtin.Name),
            BuiltinId.Recover => Finish(x, call, OperandMode.Value, InterfaceType.Empty),
            _ => CheckUnsafe(x, call, args, id),
        };
    }

    /// <summary>Sets the result of a built-in call and records the function's type at this call; a null result gives no value.</summary>
    private bool Finish(Operand x, CallExpr call, OperandMode mode, GoType? result, params GoType[] parameters)
    {
        x.Mode = mode;
        x.Type = result ?? TupleType.Empty;
        if (mode != OperandMode.Constant)
        {
            x.Value = null;
            RecordBuiltin(call.Fun, MakeSignature(result, parameters));
        }
        return true;
    }

    private void RecordBuiltin(Expr fun, SignatureType signature)
    {
        for (; ; fun = ((ParenExpr)fun).X)
        {
            _info.Types[fun] = new TypeAndValue(OperandMode.Builtin, signature, null);
            if (fun is not ParenExpr)
                return;
        }
    }

    private static SignatureType MakeSignature(GoType? result, IEnumerable<GoType> parameters, bool variadic = false) => new(
        null,
        TupleType.Of([.. parameters.Select(p => new VarObj(VarKind.Parameter, default, null, "", TypePredicates.Default(p)))]),
        result is null ? TupleType.Empty : TupleType.Of([new VarObj(VarKind.Result, default, null, "", result)]),
        variadic);

    /// <summary>The element type all slices of the operand's type set share; null and the reason if there is none.</summary>
    private GoType? SliceElement(Operand x, out string cause)
    {
        cause = "";
        GoType? elem = null;
        foreach (var (_, under) in TypePredicates.TypesOf(x.Type))
        {
            if (under is not SliceType slice)
            {
                cause = "argument must be a slice; have " + (x.IsNil ? "untyped nil" : Str(x));
                return null;
            }
            if (elem is not null && !TypeIdentity.Identical(elem, slice.Elem))
            {
                cause = $"mismatched slice element types {Str(elem)} and {Str(slice.Elem)} in {Str(x)}";
                return null;
            }
            elem ??= slice.Elem;
        }
        return elem;
    }

    /// <summary>All types of the operand are strings or slices of bytes.</summary>
    private static bool IsBytesOrString(Operand x, out bool hasString)
    {
        hasString = false;
        foreach (var (_, under) in TypePredicates.TypesOf(x.Type))
        {
            if (under is SliceType slice && TypeIdentity.Identical(slice.Elem, BasicType.Byte))
                continue;
            if (under is null || !TypePredicates.IsString(under))
                return false;
            hasString = true;
        }
        return true;
    }

    private bool CheckAppend(Operand x, CallExpr call, List<Operand> args)
    {
        if (SliceElement(x, out var cause) is not { } elem)
        {
            Error(x, "invalid append: " + cause);
            return false;
        }
        var type = x.Type;
        SignatureType signature;
        // append([]byte, string...) is a case of its own.
        if (args.Count == 2 && call.HasEllipsis && IsAssignable(x, new SliceType(BasicType.Byte), out _)
            && IsBytesOrString(args[1], out var hasString) && hasString)
        {
            if (TypePredicates.IsUntyped(args[1].Type))
                ConvertUntyped(args[1], BasicType.String);
            signature = MakeSignature(type, [type, args[1].Type], true);
        }
        else
        {
            signature = MakeSignature(type, [type, new SliceType(elem)], true);
            PassArguments(call, signature, null, [], args, []);
        }
        RecordBuiltin(call.Fun, signature);
        x.Mode = OperandMode.Value;
        x.Type = type;
        x.Value = null;
        return true;
    }

    private bool CheckLength(Operand x, CallExpr call, bool isLen)
    {
        bool HasLength(GoType? under) => TypePredicates.DerefArray(under ?? BasicType.Invalid) switch
        {
            BasicType basic => isLen && TypePredicates.IsString(basic),
            ArrayType or SliceType or ChanType => true,
            MapType => isLen,
            _ => false,
        };
        var argument = x.Type;
        var under = TypePredicates.DerefArray(x.Type.Underlying);
        if (!TypePredicates.TypesOf(x.Type).All(t => HasLength(t.Underlying)))
        {
            if (TypePredicates.IsValid(x.Type.Underlying))
                Error(x, $"{InvalidArgument}{Str(x)} for built-in {(isLen ? "len" : "cap")}");
            return false;
        }
        if (x.IsConstant && !x.Constant.IsUnknown)
        {
            x.Value = ConstantValue.Of(x.Constant.Bytes.Length);
            return Finish(x, call, OperandMode.Constant, BasicType.Int);
        }
        if (under is ArrayType array && !_env.HasCallOrReceive)
        {
            x.Value = array.Length >= 0 ? ConstantValue.Of(array.Length) : ConstantValue.Unknown;
            return Finish(x, call, OperandMode.Constant, BasicType.Int);
        }
        return Finish(x, call, OperandMode.Value, BasicType.Int, argument);
    }

    private bool CheckClear(Operand x, CallExpr call)
    {
        RequireVersion(call.Fun, 21, "clear");
        if (TypePredicates.TypesOf(x.Type).All(t => t.Underlying is MapType or SliceType))
            return Finish(x, call, OperandMode.NoValue, null, x.Type);
        Error(x, $"{InvalidArgument}cannot clear {Str(x)}: argument must be (or constrained by) map or slice");
        return false;
    }

    private bool CheckClose(Operand x, CallExpr call)
    {
        foreach (var (_, under) in TypePredicates.TypesOf(x.Type))
        {
            var fault = under is not ChanType channel ? "non-channel" : channel.Dir == ChanDir.Receive ? "receive-only channel" : null;
            if (fault is null)
                continue;
            Error(x, $"{InvalidOperation}cannot close {fault} {Str(x)}");
            return false;
        }
        return Finish(x, call, OperandMode.NoValue, null, x.Type);
    }

    private bool CheckCopy(Operand x, CallExpr call, Operand y)
    {
        if (SliceElement(x, out var cause) is not { } target)
        {
            Error(x, "invalid copy: " + cause);
            return false;
        }
        var isBytes = IsAssignable(x, new SliceType(BasicType.Byte), out _) && IsBytesOrString(y, out _);
        if (!isBytes)
        {
            var source = SliceElement(y, out cause);
            if (source is null)
            {
                if (!TypePredicates.AllString(y.Type))
                {
                    Error(y, "invalid copy: " + cause);
                    return false;
                }
                source = BasicType.Byte;
            }
            if (!TypeIdentity.Identical(target, source))
            {
                Error(x, $"invalid copy: arguments {Str(x)} and {Str(y)} have different element types {Str(target)} and {Str(source)}");
                return false;
            }
        }
        if (TypePredicates.IsUntyped(y.Type))
            ConvertUntyped(y, BasicType.String);
        return Finish(x, call, OperandMode.Value, BasicType.Int, x.Type, y.Type);
    }

    private bool CheckDelete(Operand x, CallExpr call, Operand argument)
    {
        var type = x.Type;
        GoType? key = null;
        foreach (var (_, under) in TypePredicates.TypesOf(type))
        {
            if (under is not MapType map)
            {
                Error(x, $"{InvalidArgument}{Str(x)} is not a map");
                return false;
            }
            if (key is not null && !TypeIdentity.Identical(map.Key, key))
            {
                Error(x, $"{InvalidArgument}maps of {Str(x)} must have identical key types");
                return false;
            }
            key = map.Key;
        }
        x.CopyFrom(argument);
        Assign(x, key, "argument to delete");
        return x.IsValid && Finish(x, call, OperandMode.NoValue, null, type, key!);
    }

    private bool CheckMake(Operand x, CallExpr call)
    {
        var first = call.Args[0];
        var type = CheckVariableType(first);
        if (!TypePredicates.IsValid(type))
            return false;
        var common = CommonType.Of(type, (_, u) => u switch
        {
            null => "no specific type",
            SliceType or MapType or ChanType => null,
            _ => "type must be slice, map, or channel",
        }, Str, out var cause);
        if (common is null)
        {
            Error(first, $"{InvalidArgument}cannot make {first}: {cause}");
            return false;
        }
        var least = common is SliceType ? 2 : 1;
        if (call.Args.Count < least || call.Args.Count > least + 1)
        {
            Error(call, $"{InvalidOperation}{call} expects {least} or {least + 1} arguments; found {call.Args.Count}");
            return false;
        }
        var types = new List<GoType> { type };
        var sizes = new List<long>();
        foreach (var argument in call.Args.Skip(1))
        {
            var (sizeType, size) = CheckIndexValue(argument, -1);
            types.Add(sizeType);
            if (size >= 0)
                sizes.Add(size);
        }
        if (sizes.Count == 2 && sizes[0] > sizes[1])
            Error(call.Args[1], InvalidArgument + "length and capacity swapped");
        return Finish(x, call, OperandMode.Value, type, [.. types]);
    }

    private bool CheckMinMax(Operand x, CallExpr call, List<Operand> args, bool isMax)
    {
        var name = isMax ? "max" : "min";
        RequireVersion(call.Fun, 21, "built-in " + name);
        for (var i = 0; i < args.Count; i++)
        {
            var a = args[i];
            if (!TypePredicates.AllOrdered(a.Type))
            {
                Error(a, $"{InvalidArgument}{Str(a)} cannot be ordered");
                return false;
            }
            if (i == 0)
                continue;
            MatchUntyped(x, a);
            if (!x.IsValid)
                return false;
            if (!TypeIdentity.Identical(x.Type, a.Type))
            {
                Error(a, $"{InvalidArgument}mismatched types {Str(x.Type)} (previous argument) and {Str(a.Type)} (type of {a.Expr})");
                return false;
            }
            if (!x.IsConstant || !a.IsConstant)
                x.Mode = OperandMode.Value;
            else if (ConstantArithmetic.Compare(a.Constant, isMax ? ConstantOperator.Greater : ConstantOperator.Less, x.Constant))
                x.CopyFrom(a);
        }
        if (!x.IsConstant)
        {
            x.Mode = OperandMode.Value;
            Assign(x, InterfaceType.Empty, "argument to built-in " + name);
            if (!x.IsValid)
                return false;
        }
        foreach (var a in args)
            UpdateType(a.Expr!, x.Type, true);
        return Finish(x, call, x.Mode, x.Type, [.. args.Select(_ => x.Type)]);
    }

    private bool CheckNew(Operand x, CallExpr call)
    {
        var argument = call.Args[0];
        CheckExprOrType(x, argument, false);
        if (x.Mode == OperandMode.Builtin)
        {
            Error(x, $"{Str(x)} must be called");
            x.Invalidate();
        }
        if (!x.IsValid)
            return false;
        if (x.Mode == OperandMode.Type)
        {
            VerifyVariableType(argument, x.Type);
        }
        else
        {
            if (TypePredicates.IsUntyped(x.Type))
                Assign(x, null, "argument to new");
            if (!x.IsValid)
                return false;
            RequireVersion(call.Fun, 26, $"new({argument})");
        }
        return Finish(x, call, OperandMode.Value, new PointerType(x.Type), x.Type);
    }

    private bool CheckPanic(Operand x, CallExpr call)
    {
        _env.PanicCalls.Add(call);
        Assign(x, InterfaceType.Empty, "argument to panic");
        return x.IsValid && Finish(x, call, OperandMode.NoValue, null, InterfaceType.Empty);
    }

    private bool CheckPrint(Operand x, CallExpr call, List<Operand> args, string name)
    {
        foreach (var argument in args)
        {
            Assign(argument, null, "argument to built-in " + name);
            if (!argument.IsValid)
                return false;
        }
        return Finish(x, call, OperandMode.NoValue, null, [.. args.Select(a => a.Type)]);
    }
}
