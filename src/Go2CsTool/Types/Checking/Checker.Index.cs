// Index and slice expressions.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Checks x[i]; true if it is a generic function with type arguments instead, which are not looked at yet.</summary>
    private bool CheckIndex(Operand x, IndexExpr expr)
    {
        CheckExprOrType(x, expr.X, true);
        switch (x.Mode)
        {
            case OperandMode.Invalid:
                Use(expr.Indices);
                return false;
            case OperandMode.Type:
                x.Invalidate();
                x.Type = CheckVariableType(expr);
                if (TypePredicates.IsValid(x.Type))
                    x.Mode = OperandMode.Type;
                return false;
            case OperandMode.Value when x.Type.Underlying is SignatureType { TypeParams.Count: > 0 }:
                return true;
        }
        RequireInstance(x, null);
        if (!x.IsValid)
            return false;
        if (!IsComplete(x.Type) || x.Type.Underlying is PointerType pointer && !IsComplete(pointer.Elem)
            || x.Type.Underlying is MapType map && !IsComplete(map.Elem))
        {
            x.Invalidate();
            return false;
        }
        if (Indexed(x) is not var (key, elem, length, mode))
        {
            Error(expr.GcPos, $"cannot index {Str(x)}");
            Use(expr.Indices);
            x.Invalidate();
            return false;
        }
        if (expr.Indices.Count > 1)
            Error(expr.Indices[1], InvalidOperation + "more than one index");
        if (key is not null)
        {
            var k = new Operand();
            CheckGenericExpr(k, expr.Index, null);
            Assign(k, key, "map index");
        }
        else
        {
            CheckIndexValue(expr.Index, length);
        }
        x.Mode = mode;
        x.Type = elem;
        x.Value = null;
        x.Expr = expr;
        return false;
    }

    /// <summary>Key (maps only), element type, constant length or -1, and mode of an indexed operand; null if it cannot be
    /// indexed.</summary>
    private static (GoType? Key, GoType Elem, long Length, OperandMode Mode)? Indexed(Operand x)
    {
        if (AliasType.Unalias(x.Type) is not TypeParamType parameter)
            return Indexed(x, x.Type.Underlying);
        (GoType? Key, GoType Elem, long Length, OperandMode Mode)? result = null;
        foreach (var (_, under) in TypePredicates.TypesOf(parameter))
        {
            if (under is null || Indexed(x, under) is not { } one)
                return null;
            if (result is not { } known)
            {
                result = one;
                continue;
            }
            var sameKey = one.Key is null ? known.Key is null : known.Key is not null && TypeIdentity.Identical(one.Key, known.Key);
            if (!sameKey || !TypeIdentity.Identical(one.Elem, known.Elem))
                return null;
            known.Length = one.Length >= 0 && (known.Length < 0 || one.Length < known.Length) ? one.Length : known.Length;
            if (one.Mode == OperandMode.Value)
                known.Mode = OperandMode.Value;
            result = known;
        }
        return result;
    }

    private static (GoType? Key, GoType Elem, long Length, OperandMode Mode)? Indexed(Operand x, GoType under)
    {
        switch (under)
        {
            case BasicType basic when TypePredicates.IsString(basic):
                return (null, BasicType.Byte, x.IsConstant ? x.Constant.Bytes.Length : -1, OperandMode.Value);
            case ArrayType array:
                return (null, array.Elem, array.Length, x.Mode == OperandMode.Variable ? OperandMode.Variable : OperandMode.Value);
            case PointerType { Elem: var elem } when elem.Underlying is ArrayType pointed:
                return (null, pointed.Elem, pointed.Length, OperandMode.Variable);
            case SliceType slice:
                return (null, slice.Elem, -1, OperandMode.Variable);
            case MapType map:
                return (map.Key, map.Elem, -1, OperandMode.MapIndex);
            default:
                return null;
        }
    }

    private void CheckSlice(Operand x, SliceExpr expr)
    {
        CheckExpr(x, expr.X);
        Expr?[] bounds = [expr.Low, expr.High, expr.Max];
        if (!x.IsValid)
        {
            Use(bounds.OfType<Expr>());
            return;
        }
        if (CommonSliced(x) is not { } common || x.Type.Underlying is PointerType pointer && !IsComplete(pointer.Elem))
        {
            x.Invalidate();
            return;
        }
        long length = -1;
        switch (common)
        {
            case BasicType basic when TypePredicates.IsString(basic):
                if (expr.Slice3)
                {
                    Error(expr.Max ?? (Expr)expr, InvalidOperation + "3-index slice of string");
                    x.Invalidate();
                    return;
                }
                if (x.IsConstant)
                    length = x.Constant.Bytes.Length;
                if (TypePredicates.IsUntyped(x.Type))
                {
                    // An untyped string constant is a string from here on.
                    UpdateType(x.Expr!, BasicType.String, true);
                    x.Type = BasicType.String;
                }
                break;
            case ArrayType array:
                if (x.Mode != OperandMode.Variable)
                {
                    Error(x, $"cannot slice unaddressable value {Str(x)}");
                    x.Invalidate();
                    return;
                }
                length = array.Length;
                x.Type = new SliceType(array.Elem);
                break;
            case PointerType { Elem: var elem } when elem.Underlying is ArrayType pointed:
                length = pointed.Length;
                x.Type = new SliceType(pointed.Elem);
                break;
            case SliceType:
                break;
            default:
                Error(x, $"cannot slice {Str(x)}");
                x.Invalidate();
                return;
        }
        x.Mode = OperandMode.Value;
        x.Value = null;
        CheckBounds(bounds, length);
    }

    /// <summary>The type by which an operand is sliced; strings among slices of bytes make it a string.</summary>
    private GoType? CommonSliced(Operand x)
    {
        GoType? commonType = null, common = null;
        var hasString = false;
        foreach (var (type, under) in TypePredicates.TypesOf(x.Type))
        {
            if (under is null)
            {
                Error(x, $"cannot slice {Str(x)}: no specific type in {Str(x.Type)}");
                return null;
            }
            var sliced = under;
            if (TypePredicates.IsString(under))
            {
                sliced = new SliceType(BasicType.Byte);
                hasString = true;
            }
            if (common is null)
            {
                (commonType, common) = (type, sliced);
            }
            else if (!TypeIdentity.Identical(common, sliced))
            {
                Error(x, $"cannot slice {Str(x)}: {Str(commonType!)} and {Str(type!)} have different underlying types");
                return null;
            }
        }
        if (!hasString)
            return common;
        return TypePredicates.IsTypeParam(x.Type) ? BasicType.String : x.Type.Underlying;
    }

    private void CheckBounds(Expr?[] bounds, long length)
    {
        var values = new long[3];
        for (var i = 0; i < 3; i++)
        {
            values[i] = i == 0 ? 0 : length;
            if (bounds[i] is { } bound)
                values[i] = CheckIndexValue(bound, length >= 0 ? length + 1 : -1).Value;
        }
        for (var i = 0; i < 2; i++)
        {
            for (var j = i + 1; j < 3; j++)
            {
                if (values[i] <= 0 || values[j] < 0 || values[j] >= values[i])
                    continue;
                // The later of the two is the one that was written.
                Error(bounds[j] ?? bounds[i]!, $"invalid slice indices: {values[j]} < {values[i]}");
                return;
            }
        }
    }

    /// <summary>Checks an index below max (if that is not negative): its type, and its value if constant, else -1.</summary>
    private (GoType Type, long Value) CheckIndexValue(Expr expr, long max)
    {
        var x = new Operand();
        CheckExpr(x, expr);
        if (!IsValidIndex(x, "index", false))
            return (BasicType.Invalid, -1);
        if (!x.IsConstant)
            return (x.Type, -1);
        if (!x.Constant.ToInt().TryGetInt64(out var value))
            return (BasicType.Invalid, -1);
        if (max >= 0 && value >= max)
        {
            Error(x, $"{InvalidArgument}index {x.Constant} out of bounds [0:{max}]");
            return (BasicType.Invalid, -1);
        }
        return (x.Type, value);
    }

    private bool IsValidIndex(Operand x, string what, bool allowNegative)
    {
        if (!x.IsValid)
            return false;
        ConvertUntyped(x, BasicType.Int);
        if (!x.IsValid)
            return false;
        if (!TypePredicates.AllInteger(x.Type))
        {
            Error(x, $"{InvalidArgument}{what} {Str(x)} must be integer");
            return false;
        }
        if (!x.IsConstant)
            return true;
        if (!allowNegative && x.Constant.Sign < 0)
        {
            Error(x, $"{InvalidArgument}{what} {Str(x)} must not be negative");
            return false;
        }
        if (Represent(x.Constant, BasicType.Int) is { } value)
        {
            x.Value = value;
            return true;
        }
        Error(x, $"{InvalidArgument}{what} {Str(x)} overflows int");
        return false;
    }
}
