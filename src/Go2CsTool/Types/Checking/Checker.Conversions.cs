// Explicit conversions T(x).
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void Convert(Operand x, GoType target)
    {
        var isConstant = x.IsConstant;
        bool ok;
        var cause = "";
        if (isConstant && TypePredicates.IsConstType(target))
        {
            var converted = ConvertConstant(x, target);
            ok = converted is not null;
            if (!ok && TypePredicates.IsInteger(target) && x.Constant.ToInt() is { Kind: ConstantKind.Int } integer)
                x.Value = integer; // the message shows 1e100 with all its digits
            if (ok)
            {
                x.Value = converted;
            }
            else if (TypePredicates.IsInteger(x.Type) && TypePredicates.IsInteger(target))
            {
                Error(x, $"constant {x.Constant} overflows {Str(target)}");
                x.Invalidate();
                return;
            }
        }
        else if (isConstant && AliasType.Unalias(target) is TypeParamType parameter)
        {
            ok = ConvertsToAll(x, parameter, target, out cause);
            x.Mode = OperandMode.Value;
        }
        else
        {
            ok = IsConvertible(x, target, out cause);
            if (ok)
                x.Mode = OperandMode.Value;
        }
        if (!ok)
        {
            Error(x, $"cannot convert {Str(x)} to type {Str(target)}" + (cause == "" ? "" : ": " + cause));
            x.Invalidate();
            return;
        }
        if (TypePredicates.IsUntyped(x.Type))
        {
            // What an untyped argument finally is: the target where that is its own kind, else its default type.
            var final = target;
            if (!ReferenceEquals(x.Type, BasicType.UntypedNil))
            {
                if (TypePredicates.IsInterfaceValue(target) || isConstant && !TypePredicates.IsConstType(target))
                    final = TypePredicates.Default(x.Type);
                else if (x.IsConstant && TypePredicates.IsInteger(x.Type) && TypePredicates.AllString(target))
                    final = x.Type;
            }
            UpdateType(x.Expr!, final, true);
        }
        x.Type = target;
    }

    private static ConstantValue? ConvertConstant(Operand x, GoType target)
    {
        if (target.Underlying is not BasicType basic)
            return null;
        if (Represent(x.Constant, basic) is { } value)
            return value;
        if (!TypePredicates.IsInteger(x.Type) || !TypePredicates.IsString(basic))
            return null;
        var isRune = x.Constant.ToInt().TryGetUInt64(out var code) && code <= 0x10FFFF && Rune.IsValid((int)code);
        return ConstantValue.Of((isRune ? new Rune((int)code) : Rune.ReplacementChar).ToString());
    }

    private bool ConvertsToAll(Operand x, TypeParamType parameter, GoType target, out string cause)
    {
        cause = "";
        if (!parameter.TypeSet.HasTerms)
        {
            cause = $"{Str(target)} does not contain specific types";
            return false;
        }
        foreach (var term in parameter.TypeSet.SpecificTypes)
        {
            var under = term.Type!.Underlying;
            if (TypePredicates.IsString(x.Type) && TypePredicates.IsBytesOrRunes(under) || ConvertConstant(x, under) is not null)
                continue;
            cause = TypePredicates.IsInteger(x.Type) && TypePredicates.IsInteger(under)
                ? $"constant {x.Constant} overflows {Str(under)} (in {Str(target)})"
                : $"cannot convert {Str(x)} to type {Str(under)} (in {Str(target)})";
            return false;
        }
        return true;
    }

    private bool IsConvertible(Operand x, GoType target, out string cause)
    {
        if (IsAssignable(x, target, out cause))
            return true;
        var (from, to) = (AliasType.Unalias(x.Type), AliasType.Unalias(target));
        var (fromParam, toParam) = (from as TypeParamType, to as TypeParamType);
        if (ConvertsByStructure(from, to, fromParam is null && toParam is null, ref cause) is { } decided)
            return decided;
        if (fromParam is null && toParam is null)
            return false;
        var y = x.Clone();
        if (fromParam is not null)
        {
            return EachTerm(fromParam, t =>
            {
                y.Type = t;
                return toParam is null ? Test(y, to) : TestAll(y, t);
            }, t => toParam is null ? $"cannot convert {Str(t)} (in {Str(fromParam)}) to type {Str(target)}" : "", out cause);
        }
        return EachTerm(toParam!, t => Test(y, t), t => $"cannot convert {Str(x.Type)} to type {Str(t)} (in {Str(toParam!)})", out cause);

        string? Test(Operand operand, GoType type) => IsConvertible(operand, type, out var inner) ? null : inner;

        string? TestAll(Operand operand, GoType type) => EachTerm(
            toParam, t => Test(operand, t), t => $"cannot convert {Str(type)} (in {Str(fromParam)}) to type {Str(t)} (in {Str(toParam)})",
                out var inner)
            ? null
            : inner;
    }

    /// <summary>The conversions that the structure of both types allows; null if none applies.</summary>
    private bool? ConvertsByStructure(GoType from, GoType to, bool noParams, ref string cause)
    {
        var (f, t) = (from.Underlying, to.Underlying);
        if (noParams && TypeIdentity.IdenticalIgnoringTags(f, t))
            return true;
        if (from is PointerType p && to is PointerType q && !TypePredicates.IsTypeParam(p.Elem) && !TypePredicates.IsTypeParam(q.Elem)
            && TypeIdentity.IdenticalIgnoringTags(p.Elem.Underlying, q.Elem.Underlying))
        {
            return true;
        }

        const BasicInfo Real = BasicInfo.Integer | BasicInfo.Float;
        if (TypePredicates.Is(f, Real) && TypePredicates.Is(t, Real) || TypePredicates.IsComplex(f) && TypePredicates.IsComplex(t))
            return true;
        if (TypePredicates.IsString(t) && (TypePredicates.IsInteger(f) || TypePredicates.IsBytesOrRunes(f)))
            return true;
        if (TypePredicates.IsString(f) && TypePredicates.IsBytesOrRunes(t))
            return true;
        if (TypePredicates.IsUnsafePointer(t) && (f is PointerType || TypePredicates.IsUintptr(f)))
            return true;
        if (TypePredicates.IsUnsafePointer(f) && (t is PointerType || TypePredicates.IsUintptr(t)))
            return true;
        if (f is not SliceType slice)
            return null;
        var array = t as ArrayType ?? (t as PointerType)?.Elem.Underlying as ArrayType;
        if (array is null || !TypeIdentity.Identical(slice.Elem, array.Elem))
            return null;
        var minor = t is ArrayType ? 20 : 17;
        if (Allows(minor))
            return true;
        cause = $"conversion of slice to array{(t is ArrayType ? "" : " pointer")} requires go1.{minor} or later";
        return false;
    }
}
