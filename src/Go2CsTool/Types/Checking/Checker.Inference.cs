// Type argument inference: argument types are unified with parameter types, then constraints with what is known, and untyped
// constants give their default types to what is still open.
using Go2Cs.Diagnostics;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>
    /// Infers the type arguments that are missing in <paramref name="known"/>. Null on failure; then the error says why, unless an
    /// argument was invalid already.
    /// </summary>
    private List<GoType>? Infer(
        Pos at, List<TypeParamType> unknown, IReadOnlyList<GoType?> known, TupleType parameters, List<Operand> args, bool reverse,
            ErrorBuilder error)
    {
        List<GoType?> start = [.. known];
        while (start.Count < unknown.Count)
            start.Add(null);
        if (!start.Contains(null))
            return [.. start.OfType<GoType>()];
        if (args.Any(a => !a.IsValid))
            return null;
        parameters = (TupleType)Substitution.Of(unknown, start).Apply(parameters);
        var unifier = new Unifier(unknown, start, Allows(21));
        var untypedArgs = new List<int>();
        for (var i = 0; i < args.Count; i++)
        {
            var (parameter, argument) = (parameters[i].Type, args[i].Type);
            if (!ParameterFinder.Mentions(unknown, parameter) && !ParameterFinder.Mentions(unknown, argument))
                continue;
            if (TypePredicates.IsUntyped(argument))
            {
                if (parameter is TypeParamType && !args[i].IsNil)
                    untypedArgs.Add(i);
            }
            else if (!unifier.Unify(parameter, argument, UnifyMode.Assign))
            {
                DescribeMismatch(unifier, unknown, parameter, args[i], reverse, error);
                return null;
            }
        }
        if (!UseConstraints(at, unknown, unifier, error) || !UseUntyped(unknown, unifier, parameters, args, untypedArgs, error))
            return null;
        var inferred = unknown.Select(unifier.At).ToList();
        new CycleBreaker(unknown, inferred).Run();
        Simplify(unknown, inferred, start);
        for (var i = 0; i < inferred.Count; i++)
        {
            if (inferred[i] is { } type && !ParameterFinder.Mentions(unknown, type))
                continue;
            error.Add(at, $"cannot infer {unknown[i].Obj.Name} (declared at {unknown[i].Obj.Pos})");
            return null;
        }
        return [.. inferred.OfType<GoType>()];
    }

    private void DescribeMismatch(Unifier unifier, List<TypeParamType> unknown, GoType parameter, Operand argument, bool reverse,
        ErrorBuilder error)
    {
        var found = unknown.Select(unifier.At).ToList();
        var (type, expr) = (Str(argument.Type), argument.Expr);
        if (found.All(t => t is null))
        {
            error.Add(argument, $"type {type} of {expr} does not match {Str(parameter)} (cannot infer {NameList(unknown)})");
            return;
        }
        var inferred = Substitution.Of(unknown, found).Apply(parameter);
        if (ReferenceEquals(inferred, parameter))
            error.Add(argument, $"type {type} of {expr} does not match {Str(parameter)}");
        else if (reverse)
            error.Add(argument, $"inferred type {Str(inferred)} for {Str(parameter)} does not match type {type} of {expr}");
        else
            error.Add(argument, $"type {type} of {expr} does not match inferred type {Str(inferred)} for {Str(parameter)}");
    }

    private static string NameList(List<TypeParamType> parameters) => parameters.Count switch
    {
        1 => parameters[0].Obj.Name,
        2 => $"{parameters[0].Obj.Name} and {parameters[1].Obj.Name}",
        _ => string.Join(", ", parameters.Take(parameters.Count - 1).Select(p => p.Obj.Name)) + ", and " + parameters[^1].Obj.Name,
    };

    private bool UseConstraints(Pos at, List<TypeParamType> unknown, Unifier unifier, ErrorBuilder error)
    {
        // What one constraint gives may help another: repeat until nothing new is found.
        while (true)
        {
            var open = unifier.OpenCount;
            foreach (var parameter in unknown)
            {
                var type = unifier.At(parameter);
                var (core, tilde, single) = CoreTerm(parameter);
                if (core is not null)
                {
                    if (type is not null)
                    {
                        // The type must fit the core: inexactly if only underlying types are asked for.
                        if (!unifier.Unify(type, core, UnifyMode.Inexact))
                        {
                            error.Add(at, $"{Str(parameter)} (type {Str(type)}) does not satisfy {Str(parameter.Constraint)}");
                            return false;
                        }
                    }
                    else if (single && !tilde)
                    {
                        unifier.Set(parameter, core);
                    }
                }
                if (type is null || ParameterFinder.Mentions(unknown, type))
                    continue;
                if (!HasAllMethods(type, parameter.ConstraintInterface, true, (a, b) => unifier.Unify(a, b, UnifyMode.Exact),
                    out var cause))
                {
                    error.Add(at, $"{Str(parameter)} (type {Str(type)}) does not satisfy {Str(parameter.Constraint)} {cause}");
                    return false;
                }
            }
            if (unifier.OpenCount == open)
                return true;
        }
    }

    /// <summary>The single type of a type set, or the underlying type all its types share.</summary>
    private static (GoType? Type, bool Tilde, bool Single) CoreTerm(TypeParamType parameter)
    {
        var terms = parameter.TypeSet.SpecificTypes.ToList();
        if (terms.Count == 0)
            return (null, false, false);
        if (terms.Count == 1)
            return (terms[0].Type, terms[0].Tilde, true);
        return (CommonType.Of(parameter), terms.Any(t => t.Tilde), false);
    }

    private bool UseUntyped(List<TypeParamType> unknown, Unifier unifier, TupleType parameters, List<Operand> args, List<int> untypedArgs,
        ErrorBuilder error)
    {
        var largest = new Dictionary<TypeParamType, GoType>(ReferenceEqualityComparer.Instance);
        foreach (var i in untypedArgs)
        {
            var parameter = (TypeParamType)parameters[i].Type;
            if (unifier.At(parameter) is not null)
                continue;
            var type = args[i].Type;
            if (largest.TryGetValue(parameter, out var before))
            {
                if (TypePredicates.LargerUntyped(before, type) is not { } larger)
                {
                    error.Add(args[i], $"mismatched types {Str(before)} and {Str(type)} (cannot infer {Str(parameter)})");
                    return false;
                }
                type = larger;
            }
            largest[parameter] = type;
        }
        foreach (var (parameter, type) in largest)
            unifier.Set(parameter, TypePredicates.Default(type));
        return true;
    }

    /// <summary>Replaces type parameters inside inferred types by what they were inferred to be.</summary>
    private static void Simplify(List<TypeParamType> unknown, List<GoType?> inferred, List<GoType?> start)
    {
        var open = Enumerable.Range(0, inferred.Count).Where(i => inferred[i] is not null && start[i] is null).ToList();
        while (open.Count > 0)
        {
            var substitution = Substitution.Of(unknown, inferred);
            var changed = new List<int>();
            foreach (var i in open)
            {
                var type = substitution.Apply(inferred[i]!);
                if (ReferenceEquals(type, inferred[i]))
                    continue;
                if (type is SignatureType { TypeParams.Count: > 0 } signature && !ParameterFinder.Mentions(unknown, signature))
                    type = WithoutTypeParams(signature);
                inferred[i] = type;
                changed.Add(i);
            }
            open = changed;
        }
    }
}

/// <summary>Finds type parameters inside types.</summary>
internal static class ParameterFinder
{
    /// <summary>Whether the type mentions one of the parameters.</summary>
    public static bool Mentions(IReadOnlyList<TypeParamType> parameters, GoType type) =>
        parameters.Count > 0 && Mentions(parameters, type, new HashSet<GoType>(ReferenceEqualityComparer.Instance));

    private static bool Mentions(IReadOnlyList<TypeParamType> parameters, GoType type, HashSet<GoType> seen)
    {
        if (type is TypeParamType parameter)
            return parameters.Contains(parameter);
        if (type is BasicType || !seen.Add(type))
            return false;
        bool Inner(GoType t) => Mentions(parameters, t, seen);
        return type switch
        {
            AliasType alias => Inner(AliasType.Unalias(alias)),
            ArrayType array => Inner(array.Elem),
            SliceType slice => Inner(slice.Elem),
            PointerType pointer => Inner(pointer.Elem),
            ChanType channel => Inner(channel.Elem),
            MapType map => Inner(map.Key) || Inner(map.Elem),
            StructType structure => structure.Fields.Any(f => Inner(f.Type)),
            TupleType tuple => tuple.Vars.Any(v => Inner(v.Type)),
            SignatureType signature => Inner(signature.Params) || Inner(signature.Results),
            InterfaceType i => i.TypeSet.Methods.Any(m => Inner(m.Type)) || i.TypeSet.SpecificTypes.Any(t => Inner(t.Type!)),
            NamedType named => named.TypeArgs.Any(Inner),
            _ => false,
        };
    }
}

/// <summary>Drops inferred types that contain their own type parameter.</summary>
internal sealed class CycleBreaker(List<TypeParamType> parameters, List<GoType?> inferred)
{
    private readonly HashSet<GoType> _active = new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        foreach (var parameter in parameters)
            Visit(parameter);
    }

    private void Visit(GoType type)
    {
        type = AliasType.Unalias(type);
        var index = type is TypeParamType p ? parameters.IndexOf(p) : -1;
        if (!_active.Add(type))
        {
            if (index >= 0)
                inferred[index] = null;
            return;
        }
        switch (type)
        {
            case ArrayType array:
                Visit(array.Elem);
                break;
            case SliceType slice:
                Visit(slice.Elem);
                break;
            case PointerType pointer:
                Visit(pointer.Elem);
                break;
            case ChanType channel:
                Visit(channel.Elem);
                break;
            case MapType map:
                Visit(map.Key);
                Visit(map.Elem);
                break;
            case StructType structure:
                foreach (var field in structure.Fields)
                    Visit(field.Type);
                break;
            case SignatureType signature:
                foreach (var variable in signature.Params.Vars.Concat(signature.Results.Vars))
                    Visit(variable.Type);
                break;
            case UnionType union:
                foreach (var term in union.Terms)
                    Visit(term.Type!);
                break;
            case InterfaceType i:
                foreach (var method in i.ExplicitMethods)
                    Visit(method.Type);
                foreach (var element in i.Embedded)
                    Visit(element);
                break;
            case NamedType named:
                foreach (var argument in named.TypeArgs)
                    Visit(argument);
                break;
            case TypeParamType when index >= 0 && inferred[index] is { } bound:
                Visit(bound);
                break;
        }
        _active.Remove(type);
    }
}
