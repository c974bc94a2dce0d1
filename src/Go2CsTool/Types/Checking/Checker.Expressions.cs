// Expressions: the dispatch over syntax, and the forms in which a caller wants the result.
using System.Globalization;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>Whether an expression may stand alone as a statement.</summary>
    private enum ExpressionKind
    {
        Conversion,
        Expression,
        Statement,
    }

    /// <summary>Checks an expression of any kind and records its type.</summary>
    private ExpressionKind CheckRaw(Operand x, Expr expr, Target? target = null, GoType? hint = null, bool allowGeneric = false)
    {
        x.Invalidate();
        x.Type = BasicType.Invalid;
        x.Value = null;
        var kind = CheckByForm(x, expr, target, hint);
        if (!allowGeneric)
            RequireInstance(x, target);
        Record(x);
        return kind;
    }

    /// <summary>Checks an expression that must be one value. An invalid operand says that errors were reported.</summary>
    private void CheckExpr(Operand x, Expr expr, Target? target = null)
    {
        CheckRaw(x, expr, target);
        RequireValue(x);
        RequireSingle(x);
    }

    /// <summary>One value, which may be a generic function.</summary>
    private void CheckGenericExpr(Operand x, Expr expr, GoType? hint)
    {
        CheckRaw(x, expr, null, hint, true);
        RequireValue(x);
        RequireSingle(x);
    }

    private void CheckExprOrType(Operand x, Expr expr, bool allowGeneric)
    {
        CheckRaw(x, expr, null, null, allowGeneric);
        if (x.Mode == OperandMode.NoValue)
        {
            Error(x, $"{Str(x)} used as value or type");
            x.Invalidate();
        }
        RequireSingle(x);
    }

    /// <summary>The values of an expression: several for a call with several results, two for a comma-ok form if allowed.</summary>
    private (List<Operand> List, bool CommaOk) CheckMulti(Expr expr, bool allowCommaOk)
    {
        var x = new Operand();
        CheckRaw(x, expr);
        RequireValue(x);
        if (x.IsValid && x.Type is TupleType tuple)
        {
            var results = new List<Operand>();
            for (var i = 0; i < tuple.Count; i++)
            {
                results.Add(new Operand
                {
                    Mode = OperandMode.Value,
                    Expr = Placeholder(expr, Ordinal(i + 1) + " function result"),
                    Type = tuple[i].Type
                });
            }

            return (results, false);
        }
        if (!allowCommaOk || x.Mode is not (OperandMode.MapIndex or OperandMode.CommaOk))
            return ([x], false);
        var ok = new Operand
        {
            Mode = OperandMode.Value,
            Expr = Placeholder(expr, "ok value of (comma, ok) expression"),
            Type = BasicType.UntypedBool,
        };
        return ([x, ok], true);
    }

    private static Ident Placeholder(Expr at, string text) => new() { Name = text, Pos = at.StartPos, End = at.StartPos };

    private static string Ordinal(int n) =>
        n.ToString(CultureInfo.InvariantCulture) + n switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private void RequireValue(Operand x)
    {
        var fault = x.Mode switch
        {
            OperandMode.NoValue => "used as value",
            OperandMode.Builtin => "must be called",
            OperandMode.Type => "is not an expression",
            _ => null,
        };
        if (fault is null)
            return;
        Error(x, $"{Str(x)} {fault}");
        x.Invalidate();
    }

    private void RequireSingle(Operand x)
    {
        if (x.Mode != OperandMode.Value || x.Type is not TupleType)
            return;
        Error(x, $"multiple-value {Str(x)} in single-value context");
        x.Invalidate();
    }

    /// <summary>A generic type or function needs type arguments here; for a function they may follow from the target.</summary>
    private void RequireInstance(Operand x, Target? target)
    {
        if (!x.IsValid || x.Mode == OperandMode.NoValue)
            return;
        string what;
        switch (x.Type)
        {
            case AliasType or NamedType when TypePredicates.IsGeneric(x.Type):
                what = "type";
                break;
            case SignatureType { TypeParams.Count: > 0 }:
                if (target is not null)
                {
                    InstantiateFunction(x, x.Expr!.StartPos, null, target, true);
                    return;
                }
                what = "function";
                break;
            default:
                return;
        }
        Error(x.Expr!, $"cannot use generic {what} {x.Expr} without instantiation");
        x.Invalidate();
        x.Type = BasicType.Invalid;
    }

    private void Record(Operand x)
    {
        var type = x.Mode switch
        {
            OperandMode.Invalid => BasicType.Invalid,
            OperandMode.NoValue => TupleType.Empty,
            _ => x.Type,
        };
        var value = x.IsConstant ? x.Value : null;
        if (type is BasicType { IsUntyped: true } basic)
            _untyped[x.Expr!] = new UntypedExpression(false, x.Mode, basic, value);
        else if (x.IsValid)
            _info.Types[x.Expr!] = new TypeAndValue(x.Mode, type, value);
    }

    private ExpressionKind CheckByForm(Operand x, Expr expr, Target? target, GoType? hint)
    {
        var kind = ExpressionKind.Expression;
        switch (expr)
        {
            case BadExpr:
                break;
            case Ident name:
                CheckIdent(x, name, false);
                break;
            case Ellipsis:
                Error(expr, "invalid syntax tree: invalid use of ...");
                break;
            case BasicLit literal:
                CheckBasicLiteral(x, literal);
                break;
            case FuncLit function:
                CheckFunctionLiteral(x, function);
                break;
            case CompositeLit literal:
                CheckCompositeLiteral(x, literal, hint);
                break;
            case ParenExpr paren:
                kind = CheckRaw(x, paren.X);
                x.Expr = expr;
                return kind;
            case SelectorExpr selector:
                CheckSelector(x, selector, false);
                break;
            case IndexExpr index:
                if (CheckIndex(x, index))
                    InstantiateFunction(x, index.GcPos, index, target, true);
                break;
            case SliceExpr slice:
                CheckSlice(x, slice);
                break;
            case TypeAssertExpr assertion:
                CheckTypeAssertion(x, assertion);
                break;
            case CallExpr call:
                return CheckCall(x, call);
            case StarExpr star:
                CheckStar(x, star);
                break;
            case UnaryExpr unary:
                CheckUnary(x, unary);
                if (x.IsValid && unary.Op == Token.Arrow)
                    kind = ExpressionKind.Statement;
                break;
            case BinaryExpr binary:
                CheckBinary(x, binary, binary.X, binary.Y, binary.Op, binary.OpPos);
                break;
            case KeyValueExpr:
                Error(expr, "invalid syntax tree: no key:value expected");
                break;
            default:
                x.Mode = OperandMode.Type;
                x.Type = CheckType(expr);
                break;
        }
        x.Expr = expr;
        return x.IsValid || expr is Ident or SelectorExpr ? kind : ExpressionKind.Statement;
    }

    private void CheckTypeAssertion(Operand x, TypeAssertExpr assertion)
    {
        CheckExpr(x, assertion.X);
        if (!x.IsValid)
            return;
        if (assertion.Type is null)
        {
            Error(assertion, "invalid syntax tree: use of .(type) outside type switch");
            x.Invalidate();
            return;
        }
        if (TypePredicates.IsTypeParam(x.Type))
        {
            Error(x, $"invalid operation: cannot use type assertion on type parameter value {Str(x)}");
            x.Invalidate();
            return;
        }
        if (x.Type.Underlying is not InterfaceType)
        {
            Error(x, $"invalid operation: {Str(x)} is not an interface");
            x.Invalidate();
            return;
        }
        var type = CheckVariableType(assertion.Type);
        if (!TypePredicates.IsValid(type) || !IsComplete(type))
        {
            x.Invalidate();
            return;
        }
        VerifyAssertion(assertion, x, type, false);
        x.Mode = OperandMode.CommaOk;
        x.Type = type;
    }

    private void VerifyAssertion(Expr at, Operand x, GoType type, bool isSwitchCase)
    {
        if (TypePredicates.IsInterface(type) || HasAllMethods(type, x.Type, false, TypeIdentity.Identical, out var cause))
            return;
        if (isSwitchCase)
            Error(at, $"impossible type switch case: {at}\n\t{Str(x)} cannot have dynamic type {Str(type)} {cause}");
        else
            Error(at, $"impossible type assertion: {at}\n\t{Str(type)} does not implement {Str(x.Type)} {cause}");
    }

    private void CheckStar(Operand x, StarExpr star)
    {
        CheckExprOrType(x, star.X, false);
        if (!x.IsValid)
            return;
        if (x.Mode == OperandMode.Type)
        {
            VerifyVariableType(star.X, x.Type);
            x.Type = new PointerType(x.Type);
            return;
        }
        GoType? elem = null;
        foreach (var (_, underlying) in TypePredicates.TypesOf(x.Type))
        {
            if (underlying is not PointerType pointer)
            {
                Error(x, $"invalid operation: cannot indirect {Str(x)}");
                x.Invalidate();
                return;
            }
            if (elem is not null && !TypeIdentity.Identical(pointer.Elem, elem))
            {
                Error(x, $"invalid operation: pointers of {Str(x)} must have identical base types");
                x.Invalidate();
                return;
            }
            elem = pointer.Elem;
        }
        if (!IsComplete(elem!))
        {
            x.Invalidate();
            return;
        }
        x.Mode = OperandMode.Variable;
        x.Type = elem!;
    }

    /// <summary>Checks expressions only for what they use, after an error; false if one is invalid.</summary>
    private bool Use(params IEnumerable<Expr> list)
    {
        var ok = true;
        foreach (var expr in list)
            ok &= UseOne(expr, false);
        return ok;
    }

    private bool UseLeft(IEnumerable<Expr> list)
    {
        var ok = true;
        foreach (var expr in list)
            ok &= UseOne(expr, true);
        return ok;
    }

    private bool UseOne(Expr expr, bool left)
    {
        var x = new Operand { Mode = OperandMode.Value };
        if (Ast.Unparen(expr) is not Ident name)
        {
            CheckRaw(x, expr, null, null, true);
            return x.IsValid;
        }
        if (name.IsBlank)
            return true;
        // Being assigned to is no use.
        var variable = left ? LookupName(name.Name) as VarObj : null;
        var wasUsed = variable is not null && _usedVariables.Contains(variable);
        CheckExprOrType(x, name, true);
        if (variable is not null && !wasUsed)
            _usedVariables.Remove(variable);
        return x.IsValid;
    }
}
