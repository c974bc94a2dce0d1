// Untyped expressions: they keep a provisional type until their use decides, and the decision is carried down to their parts.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Gives an expression that is still untyped its type, and its operands too; final says that nothing later will.</summary>
    private void UpdateType(Expr expr, GoType type, bool final)
    {
        if (!_untyped.TryGetValue(expr, out var pending))
            return;
        switch (expr)
        {
            case ParenExpr paren:
                UpdateType(paren.X, type, final);
                break;
            case UnaryExpr unary when pending.Value is null:
                UpdateType(unary.X, type, final);
                break;
            case BinaryExpr binary when pending.Value is null && !IsComparison(binary.Op):
                UpdateType(binary.X, type, final);
                if (!IsShift(binary.Op))
                    UpdateType(binary.Y, type, final);
                break;
        }
        if (!final && TypePredicates.IsUntyped(type))
        {
            _untyped[expr] = pending with { Type = (BasicType)type.Underlying };
            return;
        }
        _untyped.Remove(expr);
        if (pending.IsShifted && !TypePredicates.AllInteger(type))
        {
            Error(expr, $"{InvalidOperation}shifted operand {expr} (type {Str(type)}) must be integer");
            return;
        }
        var value = pending.Value;
        if (value is not null)
        {
            var constant = new Operand { Mode = pending.Mode, Expr = expr, Type = pending.Type, Value = value };
            ConvertUntyped(constant, type);
            if (!constant.IsValid)
                return;
            value = constant.IsConstant ? constant.Value : value;
        }
        _info.Types[expr] = new TypeAndValue(pending.Mode, type, value);
    }

    private void UpdateValue(Expr? expr, ConstantValue value)
    {
        if (expr is not null && _untyped.TryGetValue(expr, out var pending))
            _untyped[expr] = pending with { Value = value };
    }

    private void RecordUntyped()
    {
        foreach (var (expr, pending) in _untyped)
            _info.Types[expr] = new TypeAndValue(pending.Mode, pending.Type, pending.Value);
    }

    /// <summary>Converts an untyped operand; reports what is impossible.</summary>
    private void ConvertUntyped(Operand x, GoType target)
    {
        var (type, value, fault) = ImplicitType(x, target);
        if (fault != ConversionFault.None)
        {
            ReportConversion(x, TypePredicates.IsTypeParam(target) ? target : target.Underlying, fault);
            x.Invalidate();
            return;
        }
        Adopt(x, type!, value);
    }

    private void Adopt(Operand x, GoType type, ConstantValue? value)
    {
        if (value is not null)
        {
            x.Value = value;
            UpdateValue(x.Expr, value);
        }
        if (ReferenceEquals(type, x.Type))
            return;
        x.Type = type;
        if (x.Expr is not null)
            UpdateType(x.Expr, type, false);
    }

    /// <summary>The type an untyped operand takes where the target type is wanted, with the value if that changes; or why not.</summary>
    private (GoType? Type, ConstantValue? Value, ConversionFault Fault) ImplicitType(Operand x, GoType target)
    {
        (GoType?, ConstantValue?, ConversionFault) impossible = (null, null, ConversionFault.Impossible);
        if (!x.IsValid || TypePredicates.IsTyped(x.Type) || !TypePredicates.IsValid(target))
            return (x.Type, null, ConversionFault.None);
        if (TypePredicates.IsUntyped(target))
            return TypePredicates.LargerUntyped(x.Type, target) is { } larger ? (larger, null, ConversionFault.None) : impossible;
        if (x.IsNil)
            return TypePredicates.HasNil(target) ? (target, null, ConversionFault.None) : impossible;
        switch (target.Underlying)
        {
            case BasicType basic when x.IsConstant:
                var fault = Represent(x, basic, out var value);
                return fault == ConversionFault.None ? (target, value, fault) : (null, null, fault);
            case BasicType:
                // Not constant: a comparison, or a shift of an untyped constant.
                var fits = ((BasicType)x.Type).Kind switch
                {
                    BasicKind.UntypedBool => TypePredicates.IsBoolean(target),
                    BasicKind.UntypedString => TypePredicates.IsString(target),
                    BasicKind.UntypedNil => false,
                    _ => TypePredicates.IsNumeric(target),
                };
                return fits ? (target, null, ConversionFault.None) : impossible;
            case InterfaceType when AliasType.Unalias(target) is TypeParamType parameter:
                return parameter.TypeSet.ForAll(t => t is not null && ImplicitType(x, t.Type!.Underlying).Type is not null)
                    ? (target, null, ConversionFault.None)
                    : impossible;
            case InterfaceType { IsEmpty: true }:
                return (TypePredicates.Default(x.Type), null, ConversionFault.None);
            default:
                return impossible;
        }
    }
}
