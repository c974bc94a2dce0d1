// Instantiation of generic types and functions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private static Ident? InstantiatedName(Expr expr) => expr switch
    {
        Ident name => name,
        SelectorExpr selector => selector.Sel,
        IndexExpr index => InstantiatedName(index.X),
        ParenExpr paren => InstantiatedName(paren.X),
        _ => null,
    };

    private GoType InstantiateType(Expr expr, IReadOnlyList<Expr> argExprs)
    {
        var type = CheckGenericType(expr, out var cause);
        if (cause != "")
            Error(expr, $"{InvalidOperation}{expr}{Str(argExprs)} ({cause})");
        if (!TypePredicates.IsValid(type))
            return type;
        if (CheckTypeList(argExprs) is not { } args)
            return BasicType.Invalid;
        GoType instance;
        if (type is AliasType alias)
        {
            if (!VerifyTypeArgCount(expr.GcPos, alias.Obj.Name, alias.TypeParams.Count, args.Count))
                return BasicType.Invalid;
            instance = alias.Instantiate(args);
        }
        else
        {
            instance = ((NamedType)type).Instantiate(args, expr.GcPos);
        }
        Later(() =>
        {
            if (InstantiatedName(expr) is { } name)
                _info.Instances[name] = new Instance(args, instance);
            var generic = (IGenericType)instance;
            if (VerifyTypeArgCount(expr.GcPos, generic.Obj.Name, generic.TypeParams.Count, args.Count))
                VerifyTypeArgs(expr.GcPos, generic.TypeParams, args, argExprs);
        });
        return instance;
    }

    private bool VerifyTypeArgCount(Pos at, string name, int want, int got)
    {
        if (got == want)
            return true;
        Error(at, $"{(got < want ? "not enough" : "too many")} type arguments for type {name}: have {got}, want {want}");
        return false;
    }

    /// <summary>Reports the first type argument that does not satisfy its constraint.</summary>
    private void VerifyTypeArgs(Pos at, IReadOnlyList<TypeParamType> parameters, IReadOnlyList<GoType> args, IReadOnlyList<Expr> argExprs)
    {
        var substitution = Substitution.Of(parameters, args);
        for (var i = 0; i < parameters.Count; i++)
        {
            _ = parameters[i].ConstraintInterface;
            if (Implements(args[i], substitution.Apply(parameters[i].Constraint), true, out var cause))
                continue;
            Error(i < argExprs.Count ? argExprs[i].StartPos : at, cause);
            return;
        }
        RecordInstantiation(at, parameters, args, argExprs);
    }

    /// <summary>
    /// Instantiates the generic function in x with explicit type arguments, inferring the rest from the target if there is one.
    /// Without inference, incomplete type arguments are given back.
    /// </summary>
    private List<GoType>? InstantiateFunction(Operand x, Pos at, IndexExpr? instance, Target? target, bool infer)
    {
        Place errorAt = instance?.GcPos ?? at;
        if (instance is not null)
            x.Expr = instance;
        var versionOk = RequireVersion(errorAt, 18, "function instantiation");
        List<GoType>? args = [];
        IReadOnlyList<Expr> argExprs = [];
        if (instance is not null)
        {
            argExprs = instance.Indices;
            args = CheckTypeList(argExprs);
            if (args is null)
            {
                x.Invalidate();
                return null;
            }
        }
        var signature = (SignatureType)x.Type;
        if (args.Count > signature.TypeParams.Count)
        {
            Error(argExprs[args.Count - 1], $"got {args.Count} type arguments but want {signature.TypeParams.Count}");
            x.Invalidate();
            return null;
        }
        if (args.Count < signature.TypeParams.Count)
        {
            if (!infer)
                return args;
            var list = new List<Operand>();
            var parameters = TupleType.Empty;
            if (target is not null)
            {
                if (versionOk && !Allows(21))
                {
                    ReportVersion(errorAt, 21, instance is not null
                        ? "partially instantiated function in assignment"
                        : "implicitly instantiated function in assignment");
                }
                // As if the function were passed to a parameter of the target type.
                var plain = new SignatureType(null, signature.Params, signature.Results, signature.Variadic);
                parameters = TupleType.Of([new VarObj(VarKind.Parameter, x.Expr!.Pos, _package, "", plain)]);
                var name = new Ident { Name = target.Description, Pos = x.Expr.StartPos, End = x.Expr.StartPos };
                list.Add(new Operand { Mode = OperandMode.Value, Expr = name, Type = target.Signature });
            }
            var (fresh, renamed) = RenameTypeParams(signature.TypeParams, parameters);
            var error = NewError();
            args = Infer(at, fresh, args, (TupleType)renamed, list, target is not null, error);
            if (args is null)
            {
                if (!error.IsEmpty)
                    error.Report();
                x.Invalidate();
                return null;
            }
        }
        x.Type = InstantiateSignature(x.Expr!.GcPos, x.Expr, signature, args, argExprs);
        x.Mode = OperandMode.Value;
        return null;
    }

    private SignatureType InstantiateSignature(Pos at, Expr expr, SignatureType signature, IReadOnlyList<GoType> args,
        IReadOnlyList<Expr> argExprs)
    {
        var parameters = signature.TypeParams;
        var instance = (SignatureType)Substitution.Of(parameters, args).Apply(signature);
        if (ReferenceEquals(instance, signature))
            instance = signature.Clone();
        instance.TypeParams = [];
        if (InstantiatedName(expr) is { } name)
            _info.Instances[name] = new Instance([.. args], instance);
        Later(() => VerifyTypeArgs(at, parameters, args, argExprs));
        return instance;
    }

    /// <summary>Fresh type parameters in place of the given ones, so that a function can be inferred inside its own body.</summary>
    private static (List<TypeParamType> Params, GoType Type) RenameTypeParams(IReadOnlyList<TypeParamType> parameters, GoType type)
    {
        var fresh = Substitution.RenameAll(parameters);
        var rename = Substitution.Of(parameters, fresh);
        for (var i = 0; i < fresh.Count; i++)
            fresh[i].Constraint = rename.Apply(parameters[i].Constraint);
        return (fresh, rename.Apply(type));
    }

    /// <summary>The second half of <see cref="PassArguments"/>: counts agree. Null after a failed inference.</summary>
    private SignatureType? InferAndAssign(
        CallExpr call, SignatureType signature, TupleType parameters, bool expanded, List<GoType>? typeArgs,
            IReadOnlyList<Expr> typeArgExprs,
        List<Operand> args, List<List<GoType>?> argTypeArgs)
    {
        var result = signature;
        var own = signature.TypeParams.Count;
        var unknown = new List<TypeParamType>();
        var known = new List<GoType?>();
        if (own > 0)
        {
            if (!Allows(18))
            {
                ReportVersion(call.Fun is IndexExpr ? call.Fun : call, 18,
                    call.Fun is IndexExpr ? "function instantiation" : "implicit function instantiation");
            }

            var (fresh, renamed) = RenameTypeParams(signature.TypeParams, parameters);
            parameters = (TupleType)renamed;
            unknown.AddRange(fresh);
            known.AddRange(typeArgs ?? []);
            while (known.Count < own)
                known.Add(null);
        }
        // Generic functions as arguments: their type parameters are inferred along.
        var genericArgs = new List<int>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Type is not SignatureType { TypeParams.Count: > 0 } generic || !args[i].IsValid)
                continue;
            var (fresh, renamed) = RenameTypeParams(generic.TypeParams, WithoutTypeParams(generic));
            var copy = ((SignatureType)renamed).Clone();
            copy.TypeParams = fresh;
            args[i].Type = copy;
            unknown.AddRange(fresh);
            if (i < argTypeArgs.Count && argTypeArgs[i] is { } partial)
                known.AddRange(partial);
            while (known.Count < unknown.Count)
                known.Add(null);
            genericArgs.Add(i);
        }
        if (genericArgs.Count > 0)
            RequireVersion(args[genericArgs[0]], 21, "implicitly instantiated function as argument");
        if (unknown.Count > 0)
        {
            var error = NewError();
            var inferred = Infer(call.GcPos, unknown, known, parameters, args, false, error);
            if (inferred is null)
            {
                if (!error.IsEmpty)
                    Error(error.Pos, $"in call to {call.Fun}, {error.Text}");
                return null;
            }
            if (own > 0)
            {
                result = InstantiateSignature(call.GcPos, call.Fun, signature, inferred[..own], typeArgExprs);
                parameters = expanded ? (TupleType)Substitution.Of(unknown[..own], inferred[..own]).Apply(parameters) : result.Params;
            }
            var next = own;
            foreach (var i in genericArgs)
            {
                var generic = (SignatureType)args[i].Type;
                var end = next + generic.TypeParams.Count;
                args[i].Type = InstantiateSignature(call.GcPos, args[i].Expr!, generic, inferred[next..end], []);
                Record(args[i]);
                next = end;
            }
        }
        var context = $"argument to {call.Fun}";
        for (var i = 0; i < args.Count; i++)
            Assign(args[i], parameters[i].Type, context);
        return result;
    }

    private static SignatureType WithoutTypeParams(SignatureType signature)
    {
        var copy = signature.Clone();
        copy.TypeParams = [];
        return copy;
    }
}
