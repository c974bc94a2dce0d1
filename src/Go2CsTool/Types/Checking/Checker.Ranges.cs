// For statements with range clause.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckRange(RangeStmt statement)
    {
        var x = new Operand();
        _env.HasCallOrReceive = false;
        CheckExpr(x, statement.X);
        if (x.IsValid && statement.Value is null && !_env.HasCallOrReceive
            && TypePredicates.DerefArray(x.Type.Underlying) is ArrayType array)
        {
            // Only the length is asked for: the array is not evaluated.
            _info.Types[Ast.Unparen(statement.X)] = new TypeAndValue(OperandMode.Constant, BasicType.Int, ConstantValue.Of(array.Length));
        }
        GoType? key = null, value = null;
        if (x.IsValid)
            (key, value) = RangeTypes(x, statement);
        OpenScope(statement, "range");
        Expr?[] lhs = [statement.Key, statement.Value];
        GoType?[] types = [key, value];
        var isInteger = x.IsValid && TypePredicates.IsInteger(x.Type);
        if (statement.Tok == Token.Define)
            DeclareRange(statement, lhs, types, x, isInteger);
        else if (statement.Key is not null)
            AssignRange(lhs, types, x, isInteger);
        else if (isInteger)
            Assign(x, null, "range clause");
        CheckStatement(statement.Body);
        CloseScope();
    }

    private (GoType? Key, GoType? Value) RangeTypes(Operand x, RangeStmt statement)
    {
        var (key, value, cause) = RangeKeyValue(x.Type);
        if (cause is not null)
            Error(x, $"cannot range over {Str(x)}" + (cause == "" ? "" : ": " + cause));
        else if (key is null && statement.Key is not null)
            Error(statement.Key, $"range over {Str(x)} permits no iteration variables");
        else if (value is null && statement.Value is not null)
            Error(statement.Value, $"range over {Str(x)} permits only one iteration variable");
        else if (statement.Lhs.Count > 2)
            Error(statement.Lhs[2], "range clause permits at most two iteration variables");
        return cause is null ? (key, value) : (BasicType.Invalid, BasicType.Invalid);
    }

    /// <summary>The types of the iteration values, null where there is none; a cause if the type cannot be ranged over.</summary>
    private (GoType? Key, GoType? Value, string? Cause) RangeKeyValue(GoType type)
    {
        var common = CommonType.Of(
            type, (t, u) => u is ChanType { Dir: ChanDir.Send } ? $"receive from send-only channel {Str(t!)}" : null, Str, out var cause);
        if (common is null)
            return (null, null, cause);
        switch (TypePredicates.DerefArray(common))
        {
            case BasicType basic when TypePredicates.IsString(basic):
                return (BasicType.Int, BasicType.Rune, null);
            case BasicType basic when TypePredicates.IsInteger(basic):
                return Allows(22) ? (type, null, null) : (null, null, "requires go1.22 or later");
            case ArrayType array:
                return (BasicType.Int, array.Elem, null);
            case SliceType slice:
                return (BasicType.Int, slice.Elem, null);
            case MapType map:
                return (map.Key, map.Elem, null);
            case ChanType channel:
                return (channel.Elem, null, null);
            case SignatureType signature:
                return RangeFunction(signature);
            default:
                return (null, null, "");
        }
    }

    private (GoType? Key, GoType? Value, string? Cause) RangeFunction(SignatureType signature)
    {
        const string Form = "func must be func(yield func(...) bool): ";
        if (!Allows(23))
            return (null, null, "requires go1.23 or later");
        if (signature.Params.Count != 1)
            return (null, null, Form + "wrong argument count");
        if (signature.Results.Count != 0)
            return (null, null, Form + "unexpected results");
        var common = CommonType.Of(signature.Params[0].Type, null, Str, out var cause);
        if (common is not SignatureType yield)
            return (null, null, Form + (cause != "" ? "in yield type, " + cause : "argument is not func"));
        if (yield.Params.Count > 2)
            return (null, null, Form + "yield func has too many parameters");
        if (yield.Results.Count != 1 || !TypeIdentity.Identical(yield.Results[0].Type, BasicType.Bool))
        {
            return (null, null, Form + (yield.Results.Count == 1 && TypePredicates.IsBoolean(yield.Results[0].Type)
                ? "yield func returns user-defined boolean, not bool"
                : "yield func does not return bool"));
        }
        if (yield.Variadic)
            return (null, null, $"yield func of type {Str(yield)} cannot be variadic");
        return (yield.Params.Count > 0 ? yield.Params[0].Type : null, yield.Params.Count > 1 ? yield.Params[1].Type : null, null);
    }

    private void DeclareRange(RangeStmt statement, Expr?[] lhs, GoType?[] types, Operand x, bool isInteger)
    {
        var variables = new List<VarObj>();
        for (var i = 0; i < lhs.Length; i++)
        {
            if (lhs[i] is not { } expr)
                continue;
            VarObj variable;
            if (expr is Ident name)
            {
                variable = new VarObj(VarKind.Local, name.Pos, _package, name.Name, null);
                _info.Defs[name] = variable;
                if (!name.IsBlank)
                    variables.Add(variable);
            }
            else
            {
                Error(expr, $"non-name {expr} on left side of :=");
                variable = new VarObj(VarKind.Local, expr.Pos, _package, "_", null);
            }
            if (types[i] is not { } type || !TypePredicates.IsValid(type))
            {
                variable.CheckedType = BasicType.Invalid;
                _usedVariables.Add(variable);
            }
            else if (isInteger)
            {
                InitVariable(variable, x, "range clause");
            }
            else
            {
                InitVariable(variable, new Operand { Mode = OperandMode.Value, Expr = expr, Type = type }, "assignment");
            }
        }
        if (variables.Count == 0)
            Error(statement, "no new variables on left side of :=");
        foreach (var variable in variables)
            Declare(_env.Scope, null, variable, statement.Body.Pos);
    }

    private void AssignRange(Expr?[] lhs, GoType?[] types, Operand x, bool isInteger)
    {
        for (var i = 0; i < lhs.Length; i++)
        {
            if (lhs[i] is not { } expr || types[i] is not { } type || !TypePredicates.IsValid(type))
                continue;
            if (!isInteger)
            {
                AssignVariable(expr, null, new Operand { Mode = OperandMode.Value, Expr = expr, Type = type }, "assignment");
                continue;
            }
            AssignVariable(expr, null, x, "range clause");
            if (x.IsValid && !TypePredicates.IsInteger(x.Type))
                Error(expr, $"cannot use iteration variable of type {Str(x.Type)}");
        }
    }
}
