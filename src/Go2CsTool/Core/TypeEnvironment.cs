// What the type parameters around a piece of generic code stand for, in one of its instances.
//
//     func Keys[K comparable, V any](m map[K]V) []K     in the environment K = string, V = int:
//     []K          []string
//     Pair[K, V]   the type "Pair[string,int]" without type arguments
//
// Types that the code declares itself are other types in each instance: the environment has clones of them, made when they are
// first met. Applied to a type that was applied already it changes nothing.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Concrete types for type parameters, and for the types declared inside.</summary>
public sealed class TypeEnvironment
{
    private readonly Instances _instances;
    private readonly TypeEnvironment? _outer;
    private readonly Dictionary<TypeParamType, GoType> _arguments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamedType, NamedType> _locals;
    private readonly Dictionary<GoType, GoType> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The environment of code that is not generic.</summary>
    internal TypeEnvironment(Instances instances)
    {
        _instances = instances;
        _locals = new(ReferenceEqualityComparer.Instance);
        TypeArguments = [];
    }

    /// <summary>The environment of an instance of a function or method.</summary>
    internal TypeEnvironment(Instances instances, Scope? scope, IEnumerable<(TypeParamType Parameter, GoType Argument)> arguments)
        : this(instances)
    {
        Scope = scope;
        var list = new List<GoType>();
        foreach (var (parameter, argument) in arguments)
        {
            _arguments[parameter] = argument;
            list.Add(argument);
        }
        TypeArguments = list;
    }

    // Inside a generic type; what is declared locally belongs to the function around it.
    internal TypeEnvironment(TypeEnvironment outer, IReadOnlyList<TypeParamType> parameters, IReadOnlyList<GoType> arguments)
    {
        _instances = outer._instances;
        _outer = outer;
        _locals = outer._locals;
        Scope = outer.Scope;
        TypeArguments = outer.TypeArguments;
        for (var i = 0; i < parameters.Count; i++)
            _arguments[parameters[i]] = arguments[i];
    }

    /// <summary>What the type parameters of the function stand for, those of its receiver first.</summary>
    public IReadOnlyList<GoType> TypeArguments { get; }

    /// <summary>The environment of the whole function, where this is one of a generic type declared in it.</summary>
    internal TypeEnvironment Function => _outer is { Scope: not null } around ? around.Function : this;

    // The scope of the generic function; null in code that is not generic.
    private Scope? Scope { get; }

    /// <summary>The type with type parameters and local types replaced, and without instances of generic types of the program.</summary>
    public GoType Apply(GoType type)
    {
        if (type is BasicType)
            return type;
        var result = Map(type);
        _instances.Complete();
        return result;
    }

    /// <summary>The types with the environment applied to each.</summary>
    public IReadOnlyList<GoType> ApplyAll(IReadOnlyList<GoType> types) => types.Count == 0 ? types : [.. types.Select(Apply)];

    /// <summary>A function's signature; unlike other function types it keeps its receiver and the names of parameters.</summary>
    public SignatureType ApplySignature(SignatureType signature)
    {
        var result = MapSignature(signature);
        _instances.Complete();
        return result;
    }

    internal GoType Map(GoType type)
    {
        switch (type)
        {
            case BasicType:
                return type;
            case TypeParamType parameter:
                return Argument(parameter) ?? parameter;
        }
        if (_known.TryGetValue(type, out var result))
            return result;
        result = StackGuard.IsLow ? StackGuard.Run(() => MapNew(type)) : MapNew(type);
        _known[type] = result;
        return result;
    }

    private GoType? Argument(TypeParamType parameter)
    {
        for (var at = this; at is not null; at = at._outer)
        {
            if (at._arguments.TryGetValue(parameter, out var argument))
                return argument;
        }
        return null;
    }

    private GoType MapNew(GoType type)
    {
        switch (type)
        {
            case AliasType:
                var actual = AliasType.Unalias(type);
                var mapped = Map(actual);
                return ReferenceEquals(mapped, actual) ? type : mapped;
            case NamedType named:
                return MapNamed(named);
            case ArrayType array:
                return Map(array.Elem) is var ae && ReferenceEquals(ae, array.Elem)
                    ? type
                    : _instances.Intern(new ArrayType(ae, array.Length));
            case SliceType slice:
                return Map(slice.Elem) is var se && ReferenceEquals(se, slice.Elem) ? type : _instances.Intern(new SliceType(se));
            case PointerType pointer:
                return Map(pointer.Elem) is var pe && ReferenceEquals(pe, pointer.Elem) ? type : _instances.Intern(new PointerType(pe));
            case ChanType channel:
                return Map(channel.Elem) is var ce && ReferenceEquals(ce, channel.Elem)
                    ? type
                    : _instances.Intern(new ChanType(channel.Dir, ce));
            case MapType map:
                var (key, elem) = (Map(map.Key), Map(map.Elem));
                return ReferenceEquals(key, map.Key) && ReferenceEquals(elem, map.Elem) ? type : _instances.Intern(new MapType(key, elem));
            case StructType structure:
                return MapAll(structure.Fields) is { } fields ? _instances.Intern(new StructType(fields, structure.Tags)) : type;
            case TupleType tuple:
                return MapAll(tuple.Vars) is { } variables ? new TupleType(variables) : type;
            case SignatureType signature:
                return MapSignature(signature) is var s && ReferenceEquals(s, signature) ? type : _instances.Intern(s);
            case InterfaceType i:
                return MapInterface(i) is var m && ReferenceEquals(m, i) ? type : _instances.Intern(m);
            case UnionType union:
                return new UnionType([.. union.Terms.Select(t => t.Type is null ? t : new Term(t.Tilde, Map(t.Type)))]);
            default:
                return type;
        }
    }

    private GoType MapNamed(NamedType named)
    {
        if (_instances.IsMade(named))
            return named;
        var isLocal = IsLocal(named.Obj);
        if (named.TypeArgs.Count > 0)
        {
            var args = MapArguments(named.TypeArgs);
            if (_instances.IsOwn(named))
                return _instances.Make(named.Origin, args, isLocal ? this : null) ?? named.Origin.Instantiate(args, named.InstancePos);
            return args.SequenceEqual(named.TypeArgs, ReferenceEqualityComparer.Instance)
                ? named
                : named.Origin.Instantiate(args, named.InstancePos);
        }
        if (named.TypeParams.Count > 0)
            return named;
        if (!isLocal)
        {
            _instances.Settle(named);
            return named;
        }
        if (_locals.TryGetValue(named, out var local))
            return local;
        return _locals[named] = _instances.Clone(named, this);
    }

    internal GoType[] MapArguments(IReadOnlyList<GoType> types) => [.. types.Select(t => AliasType.Unalias(Map(t)))];

    // Declared inside the generic function itself; types of other functions come in as type arguments only.
    private bool IsLocal(TypeNameObj name)
    {
        if (Scope is null)
            return false;
        for (var at = name.Parent; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, Scope))
                return true;
        }
        return false;
    }

    internal List<VarObj>? MapAll(IReadOnlyList<VarObj> variables)
    {
        List<VarObj>? result = null;
        for (var i = 0; i < variables.Count; i++)
        {
            var type = Map(variables[i].Type);
            if (ReferenceEquals(type, variables[i].Type))
                continue;
            result ??= [.. variables];
            result[i] = variables[i].WithType(type);
        }
        return result;
    }

    /// <summary>The signature with parameters and results mapped; its own type parameters stay unless they are known.</summary>
    internal SignatureType MapSignature(SignatureType signature)
    {
        var parameters = MapAll(signature.Params.Vars);
        var results = MapAll(signature.Results.Vars);
        var isGeneric = signature.TypeParams.Count > 0 && Argument(signature.TypeParams[0]) is not null;
        if (parameters is null && results is null && !isGeneric)
            return signature;
        var copy = signature.Clone();
        copy.Params = parameters is null ? signature.Params : new TupleType(parameters);
        copy.Results = results is null ? signature.Results : new TupleType(results);
        if (isGeneric)
            copy.TypeParams = [];
        return copy;
    }

    private InterfaceType MapInterface(InterfaceType type)
    {
        var changed = false;
        var methods = new List<FuncObj>();
        foreach (var method in type.ExplicitMethods)
        {
            var signature = MapSignature(method.Signature);
            changed |= !ReferenceEquals(signature, method.Signature);
            methods.Add(ReferenceEquals(signature, method.Signature) ? method : method.WithType(signature));
        }
        var embedded = type.Embedded.ConvertAll(Map);
        changed |= !embedded.SequenceEqual(type.Embedded, ReferenceEqualityComparer.Instance);
        if (changed)
            return new InterfaceType { ExplicitMethods = methods, Embedded = embedded, IsImplicit = type.IsImplicit, IsComplete = true };
        // Embedded interfaces may have changed in place since their methods were collected.
        if (embedded.Count > 0)
            type.TypeSet = null!;
        return type;
    }
}
