// Puts types in place of type parameters. Types without the parameters are returned as they are, not copied.
namespace Go2Cs.Types;

/// <summary>A mapping of type parameters to types. Go: types2/subst.go.</summary>
internal sealed class Substitution
{
    private readonly Dictionary<TypeParamType, GoType> _map;

    private readonly Diagnostics.Pos _pos;

    private Substitution(Dictionary<TypeParamType, GoType> map, Diagnostics.Pos pos)
    {
        _map = map;
        _pos = pos;
    }

    /// <summary>Maps parameters to arguments pairwise; null arguments leave their parameter alone.</summary>
    public static Substitution Of(IReadOnlyList<TypeParamType> parameters, IReadOnlyList<GoType?> arguments, Diagnostics.Pos pos = default)
    {
        var map = new Dictionary<TypeParamType, GoType>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < parameters.Count; i++)
        {
            if (arguments[i] is { } argument)
                map[parameters[i]] = argument;
        }
        return new Substitution(map, pos);
    }

    public GoType Apply(GoType type)
    {
        if (_map.Count == 0)
            return type;
        switch (type)
        {
            case TypeParamType parameter:
                return _map.GetValueOrDefault(parameter, parameter);
            case AliasType alias:
                if (alias.TypeArgs.Count == 0)
                    return type;
                return ApplyAll(alias.TypeArgs) is { } aliasArgs ? alias.Origin.Instantiate(aliasArgs) : type;
            case NamedType named:
                if (named.TypeArgs.Count == 0)
                    return type;
                if (named.TypeArgs.Count != named.TypeParams.Count)
                    return BasicType.Invalid;
                return ApplyAll(named.TypeArgs) is { } args ? named.Origin.Instantiate(args, _pos) : type;
            case ArrayType array:
                return Apply(array.Elem) is var ae && ReferenceEquals(ae, array.Elem) ? type : new ArrayType(ae, array.Length);
            case SliceType slice:
                return Apply(slice.Elem) is var se && ReferenceEquals(se, slice.Elem) ? type : new SliceType(se);
            case PointerType pointer:
                return Apply(pointer.Elem) is var pe && ReferenceEquals(pe, pointer.Elem) ? type : new PointerType(pe);
            case ChanType channel:
                return Apply(channel.Elem) is var ce && ReferenceEquals(ce, channel.Elem) ? type : new ChanType(channel.Dir, ce);
            case MapType m:
                var (key, elem) = (Apply(m.Key), Apply(m.Elem));
                return ReferenceEquals(key, m.Key) && ReferenceEquals(elem, m.Elem) ? type : new MapType(key, elem);
            case StructType structure:
                return ApplyAll(structure.Fields) is { } fields ? new StructType(fields, structure.Tags) : type;
            case TupleType tuple:
                return ApplyAll(tuple.Vars) is { } vars ? new TupleType(vars) : type;
            case SignatureType signature:
                return ApplySignature(signature);
            case UnionType union:
                return ApplyUnion(union);
            case InterfaceType i:
                return ApplyInterface(i);
            default:
                return type;
        }
    }

    /// <summary>The list with the mapping applied, null if nothing changed.</summary>
    public List<GoType>? ApplyAll(IReadOnlyList<GoType> types)
    {
        List<GoType>? result = null;
        for (var i = 0; i < types.Count; i++)
        {
            var replaced = Apply(types[i]);
            if (ReferenceEquals(replaced, types[i]))
                continue;
            result ??= [.. types];
            result[i] = replaced;
        }
        return result;
    }

    private List<VarObj>? ApplyAll(IReadOnlyList<VarObj> variables)
    {
        List<VarObj>? result = null;
        for (var i = 0; i < variables.Count; i++)
        {
            var replaced = Apply(variables[i].Type);
            if (ReferenceEquals(replaced, variables[i].Type))
                continue;
            result ??= [.. variables];
            result[i] = variables[i].WithType(replaced);
        }
        return result;
    }

    private SignatureType ApplySignature(SignatureType signature)
    {
        var inner = this;
        var typeParams = signature.TypeParams;
        // A generic method of a generic type: its own type parameters stay, under constraints with the mapping applied.
        if (typeParams.Count > 0 && !_map.ContainsKey(typeParams[0]))
        {
            var fresh = RenameAll(typeParams);
            var extended = new Dictionary<TypeParamType, GoType>(_map, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < fresh.Count; i++)
                extended[typeParams[i]] = fresh[i];
            inner = new Substitution(extended, _pos);
            for (var i = 0; i < fresh.Count; i++)
                fresh[i].Constraint = inner.Apply(typeParams[i].Constraint);
            typeParams = fresh;
        }
        var parameters = (TupleType)inner.Apply(signature.Params);
        var results = (TupleType)inner.Apply(signature.Results);
        if (ReferenceEquals(parameters, signature.Params) && ReferenceEquals(results, signature.Results)
            && ReferenceEquals(typeParams, signature.TypeParams))
        {
            return signature;
        }

        var copy = signature.Clone();
        copy.Params = parameters;
        copy.Results = results;
        copy.TypeParams = typeParams;
        copy.Scope = null;
        return copy;
    }

    private UnionType ApplyUnion(UnionType union)
    {
        var changed = false;
        var terms = union.Terms.Select(term =>
        {
            var type = Apply(term.Type!);
            changed |= !ReferenceEquals(type, term.Type);
            return new Term(term.Tilde, type);
        }).ToList();
        return changed ? new UnionType(terms) : union;
    }

    private InterfaceType ApplyInterface(InterfaceType type)
    {
        var changed = false;
        var methods = type.ExplicitMethods.Select(method =>
        {
            var signature = (SignatureType)Apply(method.Type);
            if (ReferenceEquals(signature, method.Type))
                return method;
            changed = true;
            return method.WithType(signature);
        }).ToList();
        var embedded = ApplyAll(type.Embedded);
        if (!changed && embedded is null)
            return type;
        return new InterfaceType
        {
            ExplicitMethods = methods,
            Embedded = embedded ?? type.Embedded,
            EmbeddedPositions = type.EmbeddedPositions,
            IsImplicit = type.IsImplicit,
            IsComplete = true,
        };
    }

    /// <summary>New type parameters of the same names and positions, without constraints yet.</summary>
    public static List<TypeParamType> RenameAll(IReadOnlyList<TypeParamType> parameters) =>
        [.. parameters.Select(p => new TypeParamType(new TypeNameObj(p.Obj.Pos, p.Obj.Package, p.Obj.Name, null), p.Index))];
}
