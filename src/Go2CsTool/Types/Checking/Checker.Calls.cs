// Calls: conversions, built-ins, functions and their arguments.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private ExpressionKind CheckCall(Operand x, CallExpr call)
    {
        IndexExpr? instance = null;
        if (call.Fun is IndexExpr index)
        {
            if (CheckIndex(x, index))
                instance = index;
            x.Expr = index;
            Record(x);
        }
        else
        {
            CheckExprOrType(x, call.Fun, true);
        }
        switch (x.Mode)
        {
            case OperandMode.Invalid:
                Use(call.Args);
                x.Expr = call;
                return ExpressionKind.Statement;
            case OperandMode.Type:
                CheckConversion(x, call);
                return ExpressionKind.Conversion;
            case OperandMode.Builtin:
                var id = x.Builtin;
                if (!CheckBuiltin(x, call, id))
                    x.Invalidate();
                x.Expr = call;
                if (x.IsValid && !x.IsConstant)
                    _env.HasCallOrReceive = true;
                return Universe.InfoOf(id).IsStatement ? ExpressionKind.Statement : ExpressionKind.Expression;
        }
        CheckFunctionCall(x, call, instance);
        x.Expr = call;
        return ExpressionKind.Statement;
    }

    private void CheckConversion(Operand x, CallExpr call)
    {
        RequireInstance(x, null);
        if (!x.IsValid)
            return;
        var type = x.Type;
        x.Invalidate();
        if (IsComplete(type))
        {
            if (call.Args.Count == 1)
            {
                CheckExpr(x, call.Args[0], Target.For(type, "conversion"));
                if (x.IsValid)
                    ConvertArgument(x, call, type);
            }
            else if (call.Args.Count == 0)
            {
                Error(call, $"missing argument in conversion to {Str(type)}");
            }
            else
            {
                Use(call.Args);
                Error(call.Args[^1], $"too many arguments in conversion to {Str(type)}");
            }
        }
        x.Expr = call;
    }

    private void ConvertArgument(Operand x, CallExpr call, GoType type)
    {
        if (!TypePredicates.IsTypeParam(type) && type.Underlying is InterfaceType { IsMethodSet: false })
        {
            Error(call, $"cannot use interface {Str(type)} in conversion (contains specific type constraints or is comparable)");
            x.Invalidate();
            return;
        }
        if (call.HasEllipsis)
        {
            Error(call.Args[0], $"invalid use of ... in conversion to {Str(type)}");
            x.Invalidate();
            return;
        }
        Convert(x, type);
    }

    private void CheckFunctionCall(Operand x, CallExpr call, IndexExpr? instance)
    {
        var common =
            CommonType.Of(x.Type, (t, u) => u is null or SignatureType ? null : $"{Str(t!)} is not a function", Str, out var cause);
        if (common is not SignatureType signature)
        {
            Error(x, $"{InvalidOperation}cannot call {Str(x)}: {cause}");
            Use(call.Args);
            x.Invalidate();
            return;
        }
        var wasGeneric = signature.TypeParams.Count > 0;
        List<GoType>? typeArgs = null;
        IReadOnlyList<Expr> typeArgExprs = [];
        if (instance is not null)
        {
            typeArgExprs = instance.Indices;
            typeArgs = CheckTypeList(typeArgExprs);
            if (typeArgs is not null && typeArgs.Count > signature.TypeParams.Count)
            {
                Error(typeArgExprs[signature.TypeParams.Count],
                    $"got {typeArgs.Count} type arguments but want {signature.TypeParams.Count}");
                typeArgs = null;
            }
            if (typeArgs is null)
            {
                Use(call.Args);
                x.Invalidate();
                return;
            }
            if (typeArgs.Count == signature.TypeParams.Count)
            {
                RequireVersion(instance, 18, "function instantiation");
                signature = InstantiateSignature(instance.GcPos, instance, signature, typeArgs, typeArgExprs);
                typeArgs = null;
                typeArgExprs = [];
            }
        }
        var (args, argTypeArgs) = CheckArguments(call.Args);
        signature = PassArguments(call, signature, typeArgs, typeArgExprs, args, argTypeArgs);
        if (wasGeneric && signature.TypeParams.Count == 0)
            _info.Types[call.Fun] = new TypeAndValue(OperandMode.Value, signature, null);
        _env.HasCallOrReceive = true;
        if (signature.Results.Count == 0)
        {
            x.Mode = OperandMode.NoValue;
            return;
        }
        x.Mode = OperandMode.Value;
        if (signature.Results.Count == 1)
        {
            if (!IsComplete(signature.Results[0].Type))
            {
                x.Invalidate();
                return;
            }
            x.Type = signature.Results[0].Type;
        }
        else
        {
            x.Type = signature.Results;
        }
        // Inference failed: a result that mentions the type parameters would only confuse.
        if (signature.TypeParams.Count > 0 && ParameterFinder.Mentions(signature.TypeParams, x.Type))
            x.Invalidate();
    }

    private List<Operand> CheckExprList(IReadOnlyList<Expr> list)
    {
        if (list.Count == 1)
            return CheckMulti(list[0], false).List;
        var operands = new List<Operand>();
        foreach (var expr in list)
        {
            var x = new Operand();
            CheckExpr(x, expr);
            operands.Add(x);
        }
        return operands;
    }

    /// <summary>Call arguments, which may be generic functions: their explicit type arguments stand in the second list.</summary>
    private (List<Operand> Args, List<List<GoType>?> TypeArgs) CheckArguments(IReadOnlyList<Expr> list)
    {
        var infer = list.Count == 0 || !Allows(21);
        var args = new List<Operand>();
        var typeArgs = new List<List<GoType>?>();
        foreach (var expr in list)
        {
            var x = new Operand();
            List<GoType>? partial = null;
            if (expr is IndexExpr index)
            {
                var isFunction = CheckIndex(x, index);
                if (isFunction)
                    partial = InstantiateFunction(x, x.Expr!.StartPos, index, null, infer);
                x.Expr = index;
                if (partial is null)
                    Record(x);
                if (!isFunction)
                {
                    RequireValue(x);
                    RequireSingle(x);
                }
            }
            else if (list.Count == 1)
            {
                CheckRaw(x, expr, null, null, true);
                RequireValue(x);
                if (x.IsValid && x.Type is TupleType tuple)
                {
                    foreach (var variable in tuple.Vars)
                        args.Add(new Operand { Mode = OperandMode.Value, Expr = expr, Type = variable.Type });
                    return (args, typeArgs);
                }
            }
            else
            {
                CheckGenericExpr(x, expr, null);
            }
            args.Add(x);
            typeArgs.Add(partial);
        }
        return (args, typeArgs);
    }

    /// <summary>
    /// Assigns arguments to parameters, inferring type arguments where needed. The result is the instantiated signature, or the one
    /// given after an error.
    /// </summary>
    private SignatureType PassArguments(
        CallExpr call, SignatureType signature, List<GoType>? typeArgs, IReadOnlyList<Expr> typeArgExprs,
        List<Operand> args, List<List<GoType>?> argTypeArgs)
    {
        var parameters = signature.Params;
        var expanded = false;
        var wanted = parameters.Count;
        if (signature.Variadic)
        {
            if (call.HasEllipsis)
            {
                if (call.Args.Count == 1 && args.Count > 1)
                {
                    Error(call, $"cannot use ... with {args.Count}-valued {call.Args[0]}");
                    return signature;
                }
            }
            else if (args.Count >= wanted - 1)
            {
                // One parameter for each further argument.
                var last = parameters[wanted - 1];
                var elem = ((SliceType)last.Type).Elem;
                var list = parameters.Vars.Take(wanted - 1).ToList();
                while (list.Count < args.Count)
                    list.Add(new VarObj(VarKind.Parameter, last.Pos, last.Package, last.Name, elem));
                parameters = new TupleType(list);
                wanted = args.Count;
                expanded = true;
            }
            else
            {
                wanted--;
            }
        }
        else if (call.HasEllipsis)
        {
            Error(call, $"cannot use ... in call to non-variadic {call.Fun}");
            return signature;
        }
        if (args.Count != wanted)
        {
            ReportArgumentCount(call, signature, args, wanted);
            return signature;
        }
        return InferAndAssign(call, signature, parameters, expanded, typeArgs, typeArgExprs, args, argTypeArgs) ?? signature;
    }

    private void ReportArgumentCount(CallExpr call, SignatureType signature, List<Operand> args, int wanted)
    {
        Place at = call;
        var qualifier = "not enough";
        if (args.Count > wanted)
        {
            at = args[wanted].Expr!;
            qualifier = "too many";
        }
        else if (args.Count > 0)
        {
            at = args[^1].Expr!;
        }
        NewError().Add(at, $"{qualifier} arguments in call to {call.Fun}")
            .Add(default(Diagnostics.Pos), "have " + TypesSummary([.. args.Select(a => a.Type)], false, call.HasEllipsis))
            .Add(default(Diagnostics.Pos),
                "want " + TypesSummary([.. signature.Params.Vars.Select(v => v.Type)], signature.Variadic, false))
            .Report();
    }
}
